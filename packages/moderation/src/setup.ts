import { type HttpModerationOptions, httpModerationClient } from './clients/http.js';
import { createQueue, type Queue } from './queue-core/index.js';

/** Joins a queue to a Placet server: what `<placet-moderation>` does when it is given no client. */
export function setupModeration(options: HttpModerationOptions = {}): Queue {
  return createQueue({ client: httpModerationClient(options) });
}
