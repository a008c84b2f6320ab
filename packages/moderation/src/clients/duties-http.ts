import type {
  ComplaintAnswer,
  ComplaintItem,
  Complaints,
  DecisionRequest,
  DecisionResult,
  ModerationItem,
  QueuePage,
  ReportItem,
  Reports,
  Statements,
  Subject,
  SubjectErasure,
  SubjectFile,
  Transparency,
} from '@placet/protocol';
import { httpKeysClient, type KeysClient } from './keys-http.js';
import { type HttpModerationOptions, moderationRoot } from './http-call.js';
import { revealAddress } from './reveal-http.js';
import { askEach, joinErasures, joinFiles } from './subject-parts.js';

/** A comment that readers reported, with what they say. */
export interface Reported {
  readonly comment: ModerationItem;
  readonly reports: readonly ReportItem[];
}

/** What the duties need of a back end. Every method rejects with a `PlacetError`. */
export interface DutiesClient {
  /** Published comments with a report that nobody has decided on, at most fifty. */
  reported(): Promise<readonly Reported[]>;
  /** Opens the address of whoever made a report; rejects with `key_locked` where it takes a key that is not open here. */
  revealReporter(report: string, reason: string): Promise<string>;
  decide(request: DecisionRequest): Promise<DecisionResult>;
  /** Statements of reasons that stand, newest first; `after` is the `next` of the part before. */
  statements(after?: string): Promise<Statements>;
  /** What authors say against decisions, open ones first. */
  complaints(): Promise<readonly ComplaintItem[]>;
  answer(id: string, answer: ComplaintAnswer): Promise<ComplaintItem>;
  /** All that is kept about somebody. */
  subject(subject: Subject): Promise<SubjectFile>;
  /** The same, to read. */
  subjectText(subject: Subject): Promise<string>;
  /** Erases it, for good. */
  erase(subject: Subject): Promise<SubjectErasure>;
  /** The figures of a yearly report. */
  figures(year: number): Promise<Transparency>;
  /** Keys that owners hold, with which an address can be found that the server cannot open. */
  readonly keys?: KeysClient | undefined;
  /** Where statements of reasons, consent receipts and the audit log are taken away as files. */
  readonly files: Readonly<Record<'statements' | 'consents' | 'audit', string>>;
}

/** Opening and comparing every sealed address takes a while. */
const subjectMs = 120_000;

/** Talks to a Placet server, as the moderator who is signed in there. */
export function httpDutiesClient(options: HttpModerationOptions = {}): DutiesClient {
  const moderation = moderationRoot(options);
  const { root, call } = moderation;
  const { site = 'default' } = options;
  const file = (name: string): string => new URL(`${name}/export`, root).href;
  const about =
    <T>(what: string) =>
    (subject: Subject): Promise<T> =>
      call<T>('POST', `subjects${what}`, subject, subjectMs);
  return {
    async reported() {
      const query = 'comments?view=published&reported=true&limit=50';
      const { items } = await call<QueuePage>('GET', query);
      return Promise.all(
        items.map(async (comment) => {
          const at = `comments/${encodeURIComponent(comment.id)}/reports`;
          return { comment, reports: (await call<Reports>('GET', at)).items };
        }),
      );
    },
    revealReporter: (report, reason) =>
      revealAddress(moderation, site, `reports/${encodeURIComponent(report)}`, reason),
    decide: (request) => call<DecisionResult>('POST', 'decisions', request),
    statements: (after) =>
      call<Statements>(
        'GET',
        `statements?limit=20${after === undefined ? '' : `&after=${encodeURIComponent(after)}`}`,
      ),
    complaints: async () => (await call<Complaints>('GET', 'complaints')).items,
    answer: (id, answer) =>
      call<ComplaintItem>('POST', `complaints/${encodeURIComponent(id)}`, answer),
    subject: async (subject) => joinFiles(await askEach(subject, about<SubjectFile>(''))),
    subjectText: async (subject) =>
      (await askEach(subject, about<string>('?format=text'))).join('\n'),
    erase: async (subject) => joinErasures(await askEach(subject, about<SubjectErasure>('/erase'))),
    figures: (year) => call<Transparency>('GET', `transparency?year=${year}`),
    keys: httpKeysClient(options),
    files: { statements: file('statements'), consents: file('consents'), audit: file('audit') },
  };
}
