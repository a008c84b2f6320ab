import type { Server } from 'node:http';
import { performance } from 'node:perf_hooks';
import type { Logger } from 'pino';
import { Counter, Histogram, type Registry } from 'prom-client';

/**
 * Logs and counts every request once it is answered: method, path without query, status, duration. Never a body, a
 * header or an address. It listens to Node's server, since a middleware that waits for answers would slow each down.
 */
export function observeRequests(server: Server, log: Logger, metrics: Registry): void {
  const labelNames = ['method', 'status'] as const;
  const requests = new Counter({
    name: 'placet_http_requests_total',
    help: 'Requests answered.',
    labelNames,
    registers: [metrics],
  });
  const durations = new Histogram({
    name: 'placet_http_request_duration_seconds',
    help: 'Time from a request to the end of its answer; streams are left out.',
    labelNames,
    buckets: [0.001, 0.005, 0.02, 0.1, 0.5, 2],
    registers: [metrics],
  });
  server.on('request', (request, response) => {
    const start = performance.now();
    response.once('close', () => {
      const ms = Math.round((performance.now() - start) * 10) / 10;
      const { method = '', url = '' } = request;
      const status = response.statusCode;
      requests.inc({ method, status });
      const isStream = String(response.getHeader('Content-Type')).startsWith('text/event-stream');
      if (!isStream) durations.observe({ method, status }, ms / 1000);
      log.info({ method, path: url.split('?', 1)[0], status, ms }, 'request');
    });
  });
}
