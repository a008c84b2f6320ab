import type { Logger } from 'pino';
import { akismet, type AkismetOptions } from './akismet.js';
import type { ExternalCheck } from './external-check.js';
import { webhook, type WebhookOptions } from './webhook.js';

/** Who is asked about comments besides our own rules: a service of the site's own, or Akismet. */
export type ExternalOptions =
  | ({ readonly kind: 'webhook' } & WebhookOptions)
  | ({ readonly kind: 'akismet' } & AkismetOptions);

/** Makes the external check that the settings name; none unless they name one. */
export function createCheck(
  options: ExternalOptions | undefined,
  world: { readonly log: Logger; readonly now: () => number },
): ExternalCheck | undefined {
  if (options === undefined) return undefined;
  const { kind, ...rest } = options;
  return kind === 'webhook'
    ? webhook(rest as WebhookOptions, world)
    : akismet(rest as AkismetOptions, world);
}
