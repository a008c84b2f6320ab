import { basename } from 'node:path';
import process from 'node:process';
import { SingleBar } from 'cli-progress';
import { randomAuthor } from '../domain/tokens.js';
import { disqus } from '../import/formats/disqus.js';
import { isso } from '../import/formats/isso.js';
import { json } from '../import/formats/json.js';
import { wxr } from '../import/formats/wxr.js';
import { toLines } from '../import/import-report.js';
import { runImport } from '../import/run-import.js';
import type { Format } from '../import/source-comment.js';
import { openSource } from '../import/source-file.js';
import { StartError } from '../start-error.js';
import { type Place, withKeys } from './place.js';

const formats: Readonly<Record<string, Format>> = { wxr, disqus, isso, json };

/**
 * Brings comments in from the export of another system, and says what became of each kind.
 *
 * @throws StartError for a format that is not known, and a file that cannot be read; what was imported before that stays.
 */
export async function importAndTell(
  place: Place,
  [name = '', path]: readonly string[],
  isDry: boolean,
): Promise<string> {
  const format = Object.hasOwn(formats, name) ? formats[name] : undefined;
  if (!format || path === undefined) {
    throw new StartError(
      `Expected a format and a file: import <${Object.keys(formats).join('|')}> <file>.`,
    );
  }
  // Only for people who look on; and beside the report, which somebody may be keeping.
  const bar = new SingleBar({
    format: '{bar} {percentage} % | {eta_formatted}',
    stream: process.stderr,
  });
  const file = await openSource(path, (octets) => bar.increment(octets));
  if (process.stderr.isTTY) bar.start(file.size, 0);
  try {
    const report = await withKeys(place, (storage, keys) =>
      runImport(format(file), {
        storage,
        site: 'default',
        keys,
        now: Date.now,
        randomAuthor,
        isDry,
        note: `${name}: ${basename(path)}`,
      }).catch((error: unknown) => {
        if (!(error instanceof StartError) || isDry) throw error;
        throw new StartError(
          `${error.message}\nWhat was imported before that stays; import again once the file is whole.`,
        );
      }),
    );
    return toLines(report, isDry);
  } finally {
    bar.stop();
  }
}
