import { expect, it } from 'vitest';
import { now, table } from '../testing/wordpress-table.js';
import { compileRules, decide, defaultRules } from './index.js';

// The table stands in ../testing/wordpress-table.ts; WORDPRESS.md shows it to people.
const rows = Object.entries(table).flatMap(([option, own]) => own.map((row) => ({ option, row })));
const cases = rows.map(({ option, row }) => {
  const [outcome, because] = row.differs ?? [row.wordpress];
  const otherwise = because === undefined ? '' : `, unlike WordPress: ${because}`;
  return { row, outcome, title: `${option}, ${row.when}: ${outcome}${otherwise}` };
});

it.each(cases)('$title', ({ row, outcome }) => {
  const decision = decide(
    { text: 'A fine article.', name: 'Ada', ...row.submission },
    {
      now,
      hasKey: true,
      approvedBefore: 1,
      lastSubmissionAt: null,
      duplicateOf: null,
      thread: { closed: false, openedAt: null },
      ...row.context,
    },
    compileRules(row.rules),
  );
  expect(decision.outcome).toBe(outcome);
});

it('a difference is only named where there is one', () => {
  for (const { row } of rows) expect(row.differs?.[0]).not.toBe(row.wordpress);
});

it('the rules that WordPress has start out as they do there', () => {
  expect(defaultRules).toMatchObject({
    holdAll: false,
    previouslyApproved: true,
    maxLinks: 2,
    moderationWords: '',
    disallowedWords: '',
    floodSeconds: 15,
    duplicate: true,
    closeAfterDays: 0,
  });
});

it('is shown to people as it is tested: if this fails, run vitest with -u', async () => {
  const lines = Object.entries(table).flatMap(([option, own]) => [
    `### ${option === '(none)' ? 'Rules that WordPress leaves to plugins, or has not' : `\`${option}\``}`,
    '',
    ...tableOf([
      ['when', 'WordPress', 'Placet'],
      ...own.map(({ when, wordpress, differs }) => [
        when,
        wordpress,
        differs ? `**${differs[0]}**: ${differs[1]}` : 'the same',
      ]),
    ]),
    '',
  ]);
  const text = `# What WordPress decides, and what Placet decides

Every row is a test (\`src/core/wordpress.test.ts\`), and this page is made from the rows. WordPress is 7.1, with
its default options but for those a row names; an author is known and nothing else is wrong unless a row says so.
What differs is in bold, with the reason.

${lines.join('\n').trimEnd()}
`;
  await expect(text).toMatchFileSnapshot('../../WORDPRESS.md');
});

// With its columns aligned, as the formatter leaves it.
function tableOf(cells: readonly (readonly string[])[]): string[] {
  const widths = [0, 1, 2].map((column) =>
    Math.max(...cells.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = cells;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)];
}
