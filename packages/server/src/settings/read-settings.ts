import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { StartError } from '../start-error.js';
import { type Settings, settingsSchema } from './settings-schema.js';

/**
 * Reads a settings file.
 *
 * @param isAsked Somebody named the file, so that it has to be there; otherwise a missing one sets nothing.
 * @throws StartError which names the file, the place in it and what was expected.
 */
export async function readSettings(path: string, isAsked: boolean): Promise<Settings> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' && !isAsked) return {};
    throw new StartError(
      `Expected the settings file ${path} to be a file that can be read (${code}).`,
    );
  }
  return parseSettings(text, path);
}

/** As {@link readSettings}, from the text of a file. */
export function parseSettings(text: string, path: string): Settings {
  let data: unknown;
  try {
    // Some editors begin a file with a mark of its byte order.
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const why = (error as Error).message.replaceAll(/\s+/g, ' ');
    throw new StartError(`Expected the settings file ${path} to be JSON: ${why}.`);
  }
  const result = v.safeParse(settingsSchema, data);
  if (result.success) return result.output;
  throw new StartError(sentence(result.issues[0], path));
}

function sentence(issue: v.BaseIssue<unknown>, path: string): string {
  const steps = issue.path ?? [];
  if (issue.expected === 'never') {
    return `Expected ${placeOf(steps.slice(0, -1), path)} to be ${issue.message}, not "${String(steps.at(-1)?.key)}".`;
  }
  return `Expected ${placeOf(steps, path)} to be ${issue.message}, not ${quoted(issue.input)}.`;
}

function placeOf(steps: readonly v.IssuePathItem[], path: string): string {
  let place = '';
  for (const { key } of steps) {
    place += typeof key === 'number' ? `[${key}]` : `${place && '.'}${String(key)}`;
  }
  return place ? `${place} in ${path}` : path;
}

function quoted(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
