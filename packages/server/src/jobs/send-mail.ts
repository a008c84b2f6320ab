import { type MailDeps, sendMails } from '../domain/send-mails.js';
import { sendDigests } from '../domain/moderator-digest.js';
import { repeat } from './repeat.js';

/** Sends the mails that are due, again and again. @param everyMs @default half a minute @returns Ends it. */
export function sendMailOften(deps: MailDeps, everyMs = 30_000): () => Promise<void> {
  const end = repeat(
    async (signal) => {
      await sendMails(deps, signal);
      await sendDigests(deps, signal);
    },
    (error) => {
      deps.log.error({ stack: (error as Error).stack }, 'mails could not be sent');
    },
    { firstAfterMs: everyMs, everyMs },
  );
  return async () => {
    await end();
    deps.mailer.close();
  };
}
