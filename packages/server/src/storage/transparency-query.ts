import type { Transparency } from '@placet/protocol';
import type { Db } from './rows.js';

/** The figures of a report; few rows a year, so that medians are found here and not in two dialects of SQL. */
export async function figuresOf(
  db: Db,
  site: string,
  from: number,
  to: number,
): Promise<Omit<Transparency, 'year'>> {
  const notices = await db
    .selectFrom('reports')
    .select(['category', 'received_at', 'decided_at'])
    .where('site', '=', site)
    .where('received_at', '>=', from)
    .where('received_at', '<', to)
    .execute();
  const statements = await db
    .selectFrom('statements')
    .select(['ground', 'category', 'found_by_rule', 'reported'])
    .where('site', '=', site)
    .where('decided_at', '>=', from)
    .where('decided_at', '<', to)
    .where('withdrawn_at', 'is', null)
    .execute();
  const complaints = await db
    .selectFrom('complaints')
    .select(['outcome', 'received_at', 'decided_at'])
    .where('site', '=', site)
    .where('received_at', '>=', from)
    .where('received_at', '<', to)
    .execute();
  const ended = (outcome: string) => complaints.filter((one) => one.outcome === outcome).length;
  return {
    notices: tally(notices.map(({ category }) => category)),
    noticeMedianMs: medianOf(notices),
    statements: {
      total: statements.length,
      terms: statements.filter(({ ground }) => ground === 'terms').length,
      law: statements.filter(({ ground }) => ground === 'law').length,
      foundByRule: statements.filter((one) => one.found_by_rule === 1).length,
      reported: statements.filter((one) => one.reported === 1).length,
      byCategory: tally(statements.map(({ category }) => category)),
    },
    complaints: {
      open: ended('open'),
      upheld: ended('upheld'),
      dismissed: ended('dismissed'),
      medianMs: medianOf(complaints),
    },
  };
}

function tally(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

function medianOf(
  rows: readonly { readonly received_at: number; readonly decided_at: number | null }[],
): number | null {
  const times = rows
    .flatMap(({ received_at, decided_at }) => (decided_at === null ? [] : decided_at - received_at))
    .toSorted((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? null;
}
