import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A mail that arrived. */
export interface ArrivedMail {
  readonly to: string;
  /** The lines before the text, unfolded, by their names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  readonly text: string;
}

/** A mail server of our own. */
export interface MailBox {
  /** `smtp://…` */
  readonly url: string;
  /** The mails that arrived since the last time. */
  take(): ArrivedMail[];
  /** Answers to each recipient with this code from now on; `undefined` accepts all. */
  refuse(code: number | undefined): void;
  close(): Promise<void>;
}

/** Starts a real SMTP server on loopback. */
export async function openMailBox(): Promise<MailBox> {
  let arrived: ArrivedMail[] = [];
  let refusal: number | undefined;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo({ address }, _, done) {
      if (refusal === undefined) done();
      else done(Object.assign(new Error(`No such user <${address}>`), { responseCode: refusal }));
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const [recipient] = session.envelope.rcptTo;
        arrived.push(read(recipient?.address ?? '', Buffer.concat(chunks).toString()));
        done();
      });
    },
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    take() {
      const mails = arrived;
      arrived = [];
      return mails;
    },
    refuse(code) {
      refusal = code;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
      }),
  };
}

function read(to: string, source: string): ArrivedMail {
  const [head = '', ...rest] = source.split('\r\n\r\n');
  const lines = head.replaceAll(/\r\n[ \t]+/g, ' ').split('\r\n');
  const headers = new Map(
    lines.map((line) => {
      const colon = line.indexOf(':');
      const value = line
        .slice(colon + 1)
        .trim()
        .replaceAll('?= =?', '?==?');
      return [line.slice(0, colon).toLowerCase(), value.replaceAll(encodedWord, fromEncodedWord)];
    }),
  );
  const body = rest.join('\r\n\r\n');
  const encoding = headers.get('content-transfer-encoding');
  const text = encoding === 'quoted-printable' ? fromQuotedPrintable(body) : decode(body, encoding);
  return { to, headers, text: text.replaceAll('\r\n', '\n') };
}

// RFC 2047, as far as our own mails use it.
const encodedWord = /=\?UTF-8\?([QB])\?([^?]*)\?=/gi;

function fromEncodedWord(_: string, encoding: string, text: string): string {
  return encoding.toUpperCase() === 'B'
    ? Buffer.from(text, 'base64').toString()
    : fromQuotedPrintable(text.replaceAll('_', ' '));
}

function decode(body: string, encoding: string | undefined): string {
  return encoding === 'base64' ? Buffer.from(body, 'base64').toString() : body;
}

function fromQuotedPrintable(body: string): string {
  const joined = body.replaceAll('=\r\n', '');
  const bytes = joined.replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) =>
    String.fromCodePoint(Number.parseInt(hex, 16)),
  );
  return Buffer.from(bytes, 'latin1').toString();
}
