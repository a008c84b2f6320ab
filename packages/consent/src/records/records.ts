import type { Consent, ConsentHistory, ConsentState } from '../core/consent.js';
import { entryOf, type ConsentEntry, type HistoryRepository } from '../core/history.js';
import type { ConsentRecord } from '../core/ports.js';
import { receiptOf } from '../core/receipt.js';
import { version } from '../core/version.js';
import { inquiryOf } from '../core/what-changed.js';
import type { Shown } from './shown.js';
import { indexedDbHistory } from '../repositories/history.js';
import { askAgainIfReworded, forgetAsked, rememberAsked } from './asked.js';
import { forgetLeft, isLeft, rememberLeft, tellOfLeft } from './left.js';
import { localKeys, readLocal, writeLocal } from './local.js';
import { indexedDbQueue } from './queue.js';
import { receiptSender, type ReceiptSender } from './sender.js';
import { recordsUrl, siteParty, sitePolicy } from './site-notice.js';
import { siteSettings, siteWords } from './site-words.js';
import { textOf } from './text-hash.js';

/** A decision that was just made. */
export interface Note {
  readonly state: ConsentState;
  /** The record that held until then. */
  readonly before: ConsentRecord | undefined;
  readonly shown: Shown;
  /** When it was made, milliseconds since 1970. */
  readonly at: number;
}

/** The record of a visitor's decisions on this device. */
export interface ConsentRecords extends ConsentHistory {
  /** Writes a decision down. */
  keep(note: Note): Promise<void>;
  /** Forgets them (GDPR art. 17). What was decided still holds, since that is in the cookie. */
  erase(): Promise<void>;
}

/** An entry whose words are not hashed yet, as it waits in `localStorage`. */
interface Waiting {
  readonly entry: ConsentEntry;
  readonly words: string;
  /** Where its receipt is to be sent. */
  readonly url?: string | undefined;
}

const waiting = 'decision-';
// When there is something to do again; the gate loads what does it.
const due = 'due';
const checkDays = 7;
const day = 86_400_000;
const made = new WeakMap<Consent, ConsentRecords>();

/** The record of a page's consent; there is one for each. */
export function recordsOf(consent: Consent): ConsentRecords {
  let records = made.get(consent);
  if (!records) {
    records = createRecords(indexedDbHistory(), receiptSender(indexedDbQueue()));
    made.set(consent, records);
    // Once the page is there, since its words are in it.
    const look = (): void => {
      askAgainIfReworded(consent);
      void tellOfLeft(consent);
    };
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', look);
    else look();
  }
  return records;
}

/** Keeps decisions in a history. What a page that went away left half done is done now. */
export function createRecords(history: HistoryRepository, sender: ReceiptSender): ConsentRecords {
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function finish(note: Waiting): Promise<void> {
    const entry = { ...note.entry, text: await textOf(note.words, note.entry.language) };
    const isKept = await history.append(entry);
    if (note.url) await sender.add(entry, note.url);
    // Where IndexedDB is refused it stays where it is.
    if (isKept) writeLocal(waiting + entry.id, undefined);
  }

  async function finishAll(): Promise<void> {
    for (const key of localKeys(waiting)) {
      const note = readLocal(key) as Waiting | undefined;
      if (note) await finish(note);
    }
  }

  // As long as the page is open it goes on by itself; after that the next page does.
  async function plan(now = false): Promise<void> {
    const next = await sender.flush(now);
    writeLocal(due, isLeft() ? 0 : (next ?? Date.now() + checkDays * day));
    clearTimeout(timer);
    if (next !== undefined)
      timer = setTimeout(() => void plan(), Math.max(1000, next - Date.now()));
  }
  addEventListener('online', () => void (readLocal(due) !== undefined && plan(true)));

  const records: ConsentRecords = {
    async keep({ state, before, shown, at }) {
      const { record, questions } = state;
      if (!record) return;
      const settings = siteSettings();
      const inquiry = inquiryOf(shown.language, questions, siteWords(settings));
      const context = {
        at,
        layer: shown.layer,
        inquiry,
        text: null,
        version,
        origin: location.origin,
      };
      const entry = entryOf(state, record, before, context);
      const note = { entry, words: shown.words, url: recordsUrl(settings) };
      // In this very moment, since the page may be loaded again in the next.
      writeLocal(waiting + record.id, note);
      writeLocal(due, 0);
      rememberLeft(before, record);
      if (shown.words) rememberAsked(inquiry);
      await finish(note);
      await plan();
    },
    async history() {
      await finishAll();
      return history.list();
    },
    async receipt(titleOf) {
      return receiptOf(await records.history(), {
        now: Date.now(),
        titleOf,
        policy: sitePolicy(),
        controller: siteParty(siteSettings()),
      });
    },
    async erase() {
      for (const key of [...localKeys(waiting), due]) writeLocal(key, undefined);
      forgetAsked();
      forgetLeft();
      await Promise.all([history.erase(), sender.erase()]);
    },
  };
  if (readLocal(due) !== undefined) void finishAll().then(() => plan());
  return records;
}
