import { type DestinationStream, type Logger, pino } from 'pino';

/** How much is logged. */
export type LogLevel = 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'silent';

/** Makes the log: one JSON object a line, without the names of machine or process. */
export function createLog(log: LogLevel | DestinationStream = 'info'): Logger {
  if (typeof log === 'string') return pino({ level: log, base: null });
  return pino({ level: 'info', base: null }, log);
}
