import { type EmailPlace, limits, type SealedEmail } from '@placet/protocol';
import { cleanLine, cleanSource, cleanUrl, parseBody } from '@placet/protocol/text';
import * as v from 'valibot';
import type { NewComment } from '../storage/ports.js';
import type { SourceComment } from './source-comment.js';

/** Counts what became of addresses and websites. */
export interface Tally {
  sealed: number;
  unsealed: number;
  invalid: number;
  websites: number;
}

/** Seals an address to the key in use. */
export type SealAddress = (email: string, place: EmailPlace) => Promise<SealedEmail | null>;

/** Where a comment goes, and under which id; `author` is the random id of its author. */
export type Destination = Pick<
  NewComment,
  'site' | 'id' | 'thread' | 'parent' | 'root' | 'depth'
> & { readonly author: string };

// As of a comment that is sent here.
const mostLocale = 35;
const emailSchema = v.pipe(v.string(), v.trim(), v.rfcEmail(), v.maxBytes(limits.email));
const websiteSchema = v.pipe(
  v.string(),
  v.trim(),
  v.url(),
  v.regex(/^https?:\/\/[^/]/i),
  v.maxLength(limits.website),
);

/**
 * A comment as it is stored here. A text beyond what the form takes is kept whole; a name is cut. What was deleted
 * becomes a stub that holds nothing but its place.
 *
 * @param seal Absent where there is no key; then no address is kept.
 */
export async function toComment(
  source: SourceComment,
  { author, ...place }: Destination,
  seal: SealAddress | undefined,
  tally: Tally,
): Promise<NewComment> {
  const { createdAt, state, page, locale } = source;
  const common = { ...place, reasons: [], state, createdAt };
  if (state === 'deleted') {
    return {
      ...common,
      author: { id: '', name: '', website: null, signed: false },
      text: '',
      body: [],
      locale: null,
      page: null,
      sealedEmail: null,
    };
  }
  const text = cleanSource(source.text);
  return {
    ...common,
    author: {
      id: author,
      name: cleanLine(source.name).slice(0, limits.name),
      website: websiteOf(source, tally),
      signed: false,
    },
    text,
    body: parseBody(text),
    locale: locale === undefined ? null : cleanLine(locale).slice(0, mostLocale) || null,
    page: page ?? null,
    sealedEmail: await sealed(source, place, seal, tally),
  };
}

async function sealed(
  { email }: SourceComment,
  { site, thread, id: comment }: Pick<NewComment, 'site' | 'thread' | 'id'>,
  seal: SealAddress | undefined,
  tally: Tally,
): Promise<SealedEmail | null> {
  if (email === undefined || email.trim() === '') return null;
  const address = v.safeParse(emailSchema, email);
  if (!address.success) tally.invalid += 1;
  else if (!seal) tally.unsealed += 1;
  else {
    tally.sealed += 1;
    return seal(address.output, { site, thread, comment });
  }
  return null;
}

function websiteOf({ website }: SourceComment, tally: Tally): string | null {
  // WordPress's field begins with it.
  if (website === undefined || /^\s*(https?:\/\/)?\s*$/i.test(website)) return null;
  const address = v.safeParse(websiteSchema, website);
  if (address.success) return cleanUrl(address.output);
  tally.websites += 1;
  return null;
}
