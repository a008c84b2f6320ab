import type { CommentState } from '@placet/protocol';
import type { LeftOutReason } from './source-comment.js';

/** What an import did, or would do. */
export interface ImportReport {
  /** Comments that are new here, by their state. */
  readonly stored: ReadonlyMap<CommentState, number>;
  readonly threads: number;
  /** They were here already, and stay as they are here. */
  readonly known: number;
  /** An earlier import brought them, and they were erased since. */
  readonly erased: number;
  /** Answers to something that is not in the file, which stand for themselves now. */
  readonly orphans: number;
  readonly leftOut: ReadonlyMap<LeftOutReason, number>;
  readonly addresses: {
    /** Sealed to the key in use. */
    readonly sealed: number;
    /** There is no key to seal them to: left out. */
    readonly unsealed: number;
    /** No addresses, or too long: left out. */
    readonly invalid: number;
  };
  /** Websites that are no address of the web, or too long: left out. */
  readonly websites: number;
}

const states: Readonly<Record<CommentState, string>> = {
  published: 'published',
  pending: 'pending',
  spam: 'spam',
  refused: 'refused',
  trash: 'in the trash',
  deleted: 'deleted, as a place for answers',
};

const reasons: Readonly<Record<LeftOutReason, string>> = {
  'no-comment': 'no comments of visitors, such as pings and notes',
  'no-words': 'without a word',
  'no-page': 'of a page that the file does not name, or whose address is none',
  'no-time': 'without a time',
};

/** The report in sentences, a line each; what did not happen is not mentioned. */
export function toLines(report: ImportReport, isDry: boolean): string {
  const { stored, threads, known, erased, orphans, leftOut, addresses, websites } = report;
  const total = sum(stored);
  const parts = [...stored].map(([state, count]) => `${count} ${states[state]}`).join(', ');
  const lines: (string | false)[] = [
    `${isDry ? 'Would import' : 'Imported'}: ${total} comments in ${threads} threads${total > 0 ? ` (${parts})` : ''}.`,
    known > 0 && `Here already, and left as they are: ${known}.`,
    erased > 0 && `Erased here since they were imported, and left so: ${erased}.`,
    orphans > 0 && `Answers to what is not in the file, now comments of their own: ${orphans}.`,
    ...[...leftOut].map(([reason, count]) => `Left out, ${reasons[reason]}: ${count}.`),
    addresses.sealed > 0 &&
      `E-mail addresses ${isDry ? 'to seal' : 'sealed'}: ${addresses.sealed}.`,
    addresses.unsealed > 0 &&
      `E-mail addresses left out, since there is no key to seal them to: ${addresses.unsealed}.`,
    addresses.invalid > 0 &&
      `E-mail addresses left out, since they are none: ${addresses.invalid}.`,
    websites > 0 && `Websites left out, since they are no address of the web: ${websites}.`,
  ];
  return lines.map((line) => (line === false ? '' : `${line}\n`)).join('');
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((all, one) => all + one, 0);
}
