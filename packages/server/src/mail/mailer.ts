import { createTransport } from 'nodemailer';

/** One mail. It is plain text: nothing is loaded and nobody is counted when it is read. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** Where one click ends all of these mails (RFC 8058); absent from mails of which there is only one. */
  readonly unsubscribe?: string | undefined;
}

/** Sends mail. */
export interface Mailer {
  /** @throws MailError, which never names the address. */
  send(mail: Mail): Promise<void>;
  close(): void;
}

/** A mail that was not sent, and whether trying again makes sense. What the other server said may name the address. */
export class MailError extends Error {
  /** The address does not exist, or wants no such mail (SMTP 5xx). */
  readonly isFinal: boolean;

  constructor(code: string, isFinal: boolean) {
    super(`The mail was not sent (${code}).`);
    this.name = 'MailError';
    this.isFinal = isFinal;
  }
}

/** Where mail goes out. */
export interface MailSettings {
  /** `smtp://user:password@host:587`, or `smtps://…`. */
  readonly smtp: string;
  /** Whom it is from, such as `Comments <comments@news.example>`. */
  readonly from: string;
}

const waitMs = 20_000;

/** Sends through a mail server. The mails say that no person wrote them, so that no robot answers. */
export function smtpMailer({ smtp, from }: MailSettings): Mailer {
  const transport = createTransport(smtp, {
    from,
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
  });
  Object.assign(transport.options, {
    connectionTimeout: waitMs,
    greetingTimeout: waitMs,
    socketTimeout: waitMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send({ to, subject, text, unsubscribe }) {
      const headers =
        unsubscribe === undefined
          ? {}
          : {
              'List-Unsubscribe': `<${unsubscribe}>`,
              'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
            };
      try {
        // As an object, so that a comma in it names nobody else.
        await transport.sendMail({ to: { name: '', address: to }, subject, text, headers });
      } catch (error) {
        const { code = 'unknown', responseCode = 0 } = error as {
          code?: string;
          responseCode?: number;
        };
        throw new MailError(`${code} ${responseCode}`, responseCode >= 500);
      }
    },
    close: () => {
      transport.close();
    },
  };
}
