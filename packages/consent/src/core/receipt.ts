import type { ConsentAction, ConsentEntry } from '@placet/protocol';

/** Who processes the data, as far as the site says. */
export interface ReceiptParty {
  readonly name: string;
  /** A mail address or a page. */
  readonly contact?: string | undefined;
}

/** What the receipt needs of the site, beyond the decisions themselves. */
export interface ReceiptContext {
  /** When the receipt is made, milliseconds since 1970. */
  readonly now: number;
  /** The address of the policy. */
  readonly policy?: string | undefined;
  readonly controller?: ReceiptParty | undefined;
  /** The title of a question in the visitor's language; its name where there is none. */
  readonly titleOf?: ((question: string) => string) | undefined;
}

/** One purpose of a decision, and what became of it. */
export interface ReceiptPurpose {
  /** `category` or `category/service`. */
  readonly purpose: string;
  readonly title: string;
  readonly service: string | null;
  readonly lawful_basis: 'consent';
  readonly event_state: 'consent_given' | 'consent_refused' | 'consent_withdrawn';
}

/** One decision, as an event of ISO/IEC TS 27560. */
export interface ReceiptEvent {
  readonly event_id: string;
  /** ISO 8601, UTC. */
  readonly event_time: string;
  readonly event_type: ConsentAction;
  /** `P182D`: ISO 8601. */
  readonly validity_duration: string;
  readonly valid_until: string;
  /** Who acted: the visitor, who has no name here. */
  readonly entity_id: 'pii_principal';
  readonly collection_method: ConsentEntry['layer'];
  /** `opt-in` or `opt-out`, and whether a Global Privacy Control signal was sent. */
  readonly mode: ConsentEntry['mode'];
  readonly opt_out_signal: boolean;
  readonly privacy_notice: ReceiptNotice;
  readonly purposes: readonly ReceiptPurpose[];
}

/** The notice that a decision was given to. */
export interface ReceiptNotice {
  /** The address of the policy, where the site names one. */
  readonly url: string | null;
  readonly language: string;
  /** The fingerprint of what was asked. */
  readonly revision: string;
  /** SHA-256 of the words, hexadecimal; `null` where nothing was shown. */
  readonly sha256: string | null;
  /** Whether the hash is of the words below (`screen`) or of all texts of the language (`catalog`). */
  readonly sha256_of: 'screen' | 'catalog' | null;
  /** The exact words. Hash them, in UTF-8, to verify. */
  readonly words: string | null;
}

/** A receipt in the shape of ISO/IEC TS 27560:2023: header, parties, processing, events. */
export interface ConsentReceipt {
  /** This shape; not the text of the standard, which is not public. */
  readonly schema_version: 'ISO/IEC TS 27560:2023; placet 1';
  /** The id of the newest decision. */
  readonly receipt_id: string;
  /** The id of the oldest decision: the record begins with it. */
  readonly record_id: string;
  readonly receipt_time: string;
  /** Nobody is identified: the record's own id stands for the visitor. */
  readonly pii_principal_id: string;
  readonly pii_controllers: readonly {
    readonly name: string;
    readonly contact: string | null;
    readonly url: string;
  }[];
  readonly storage_locations: readonly string[];
  readonly retention_period: string;
  readonly withdrawal_method: string;
  readonly software: string;
  /** Oldest first. */
  readonly events: readonly ReceiptEvent[];
}

const day = 86_400_000;

/**
 * Makes the receipt of a visitor's decisions. The names of the members are those of ISO/IEC TS 27560:2023 in snake case,
 * as far as the guide of the Data Privacy Vocabularies group gives them (w3id.org/dpv/guides/consent-27560); no law asks
 * for a receipt, and what the standard calls mandatory but a cookie banner does not know is left to the policy.
 *
 * @returns `undefined` where nothing was decided.
 */
export function receiptOf(
  entries: readonly ConsentEntry[],
  context: ReceiptContext,
): ConsentReceipt | undefined {
  const [first, last] = [entries[0], entries.at(-1)];
  if (!first || !last) return undefined;
  const { controller, now } = context;
  return {
    schema_version: 'ISO/IEC TS 27560:2023; placet 1',
    receipt_id: last.id,
    record_id: first.id,
    receipt_time: iso(now),
    pii_principal_id: first.id,
    pii_controllers: [
      {
        name: controller?.name ?? last.origin.replace(/^\w+:\/\//, ''),
        contact: controller?.contact ?? null,
        url: last.origin,
      },
    ],
    storage_locations: ['the visitor’s device'],
    retention_period: duration(last.at, last.expires),
    withdrawal_method: `the consent preferences of ${last.origin}`,
    software: `placet ${last.version}`,
    events: eventsOf(entries, context),
  };
}

function eventsOf(
  entries: readonly ConsentEntry[],
  { policy, titleOf }: ReceiptContext,
): readonly ReceiptEvent[] {
  const given = new Set<string>();
  return entries.map((entry) => ({
    event_id: entry.id,
    event_time: iso(entry.at),
    event_type: entry.action,
    validity_duration: duration(entry.at, entry.expires),
    valid_until: iso(entry.expires),
    entity_id: 'pii_principal',
    collection_method: entry.layer,
    mode: entry.mode,
    opt_out_signal: entry.signal,
    privacy_notice: noticeOf(entry, policy),
    purposes: Object.entries(entry.choices).map(([purpose, isGranted]) => {
      const wasGiven = given.delete(purpose);
      if (isGranted) given.add(purpose);
      return {
        purpose,
        title: titleOf?.(purpose) ?? purpose,
        service: purpose.includes('/') ? purpose.slice(purpose.indexOf('/') + 1) : null,
        lawful_basis: 'consent',
        event_state: isGranted
          ? 'consent_given'
          : wasGiven
            ? 'consent_withdrawn'
            : 'consent_refused',
      };
    }),
  }));
}

function noticeOf({ language, revision, text }: ConsentEntry, policy = ''): ReceiptNotice {
  return {
    url: policy || null,
    language,
    revision,
    sha256: text?.sha256 ?? null,
    sha256_of: text?.of ?? null,
    words: text?.words ?? null,
  };
}

function iso(time: number): string {
  return new Date(time).toISOString();
}

function duration(from: number, to: number): string {
  return `P${Math.max(0, Math.round((to - from) / day))}D`;
}
