import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { StartError } from '../start-error.js';

/** An element with all that is in it. */
export interface XmlRecord {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlRecord[];
  /** Its own text, CDATA included. */
  readonly text: string;
}

type Mutable = { -readonly [K in keyof XmlRecord]: XmlRecord[K] } & { children: XmlRecord[] };

// Exports have them: characters that XML knows no way to write, names of characters that HTML knows, and stray text
// around the root. All of it is read over.
const harmless = /disallowed character|entity|outside of root|xml declaration/i;

/**
 * Reads a large XML file, one record at a time; what is in no record is not kept.
 *
 * @param root The name of the element around all.
 * @param names The elements that are records. One within another belongs to that.
 * @throws StartError with the place for what is no XML, or ends too early, and for another root.
 */
export async function* xmlRecords(
  chunks: AsyncIterable<string>,
  root: string,
  names: ReadonlySet<string>,
): AsyncGenerator<XmlRecord> {
  const parser = new SaxesParser({ xmlns: false });
  const open: Mutable[] = [];
  let ready: XmlRecord[] = [];
  let found: string | undefined;
  let failure: string | undefined;

  parser.on('error', ({ message }) => {
    if (!harmless.test(message)) failure ??= message;
  });
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
    found ??= name;
    if (open.length > 0 || names.has(name)) open.push({ name, attributes, children: [], text: '' });
  });
  const add = (text: string): void => {
    const record = open.at(-1);
    if (record) record.text += text;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', () => {
    const record = open.pop();
    if (!record) return;
    const around = open.at(-1);
    if (around) around.children.push(record);
    else ready.push(record);
  });

  let isBegun = false;
  const check = (isOver = false): void => {
    if (found === undefined ? isOver : found !== root) {
      throw new StartError(
        `Expected an export whose root is <${root}>, found ${found === undefined ? 'no XML' : `<${found}>`}.`,
      );
    }
    if (failure !== undefined) {
      throw new StartError(`The file is no XML that can be read: ${failure}`);
    }
  };
  for await (const chunk of chunks) {
    // Something may stand before the beginning.
    const text = isBegun ? chunk : chunk.slice(Math.max(0, chunk.indexOf('<')));
    isBegun ||= chunk.includes('<');
    if (!isBegun) continue;
    parser.write(text);
    check();
    yield* ready;
    ready = [];
  }
  parser.close();
  check(true);
  yield* ready;
}

/** The text of the first child of a name; empty without one. */
export function textOf(record: XmlRecord, name: string): string {
  return record.children.find((child) => child.name === name)?.text.trim() ?? '';
}
