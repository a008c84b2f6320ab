// Tables as the README holds them, and the place in it that a run may write.
import { readFile, writeFile } from 'node:fs/promises';
import type { Quartiles } from './stats.ts';

/** A number with as many digits as it deserves. */
export function round(value: number): string {
  if (!Number.isFinite(value)) return '–';
  const size = Math.abs(value);
  const digits = size >= 100 ? 0 : size >= 10 ? 1 : 2;
  const rounded = Number(value.toFixed(digits));
  return (rounded === 0 ? 0 : rounded).toLocaleString('en', { maximumFractionDigits: digits });
}

/** A median with its quartiles: `12 (11–14)`. */
export function spread([low, median, high]: Quartiles): string {
  return Number.isFinite(median) ? `${round(median)} (${round(low)}–${round(high)})` : '–';
}

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A Markdown table; the first column is text, the others are figures. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = head.map((_, column) => (column === 0 ? '---' : '---:'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

const readme = new URL('../README.md', import.meta.url);

/** Puts a run's tables between the marks `<!-- name -->` and `<!-- /name -->` of the README. */
export async function record(name: string, text: string): Promise<void> {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const content = await readFile(readme, 'utf8');
  const [from, to] = [content.indexOf(start), content.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`Expected ${start} and ${end} in bench/README.md`);
  const body = `${start}\n\n${text.trim()}\n\n`;
  await writeFile(readme, content.slice(0, from) + body + content.slice(to));
}
