// What the CNIL counts as proof that a consent tool was what it was: the hash of its code and of its words
// (délibération 2020-092, "Preuve du consentement"). Publish or archive the file with its date.
import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { join } from 'node:path';

/** The file `placet-proof.json`, beside the scripts. */
export interface BuildProof {
  /** The version of Placet. */
  readonly version: string;
  readonly algorithm: 'SHA-256';
  /** Of each built file by its path, hexadecimal. */
  readonly files: Readonly<Record<string, string>>;
  /** Of all texts of a language, as JSON without spaces; a part that is loaded later has a name before the language's. */
  readonly texts: Readonly<Record<string, string>>;
}

const strings = join(import.meta.dirname, '../../consent/src/strings');

/** SHA-256, hexadecimal, of a text in UTF-8. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Hashes the texts of every language that the consent interface speaks. */
export async function hashTexts(): Promise<Readonly<Record<string, string>>> {
  const hashes: Record<string, string> = {};
  for (const file of globSync('{*,*/*}.ts', { cwd: strings }).toSorted()) {
    const [, name = '', language = ''] =
      /^((?:.*\/)?)([a-z]{2,3}(?:-[A-Za-z]+)?)\.ts$/.exec(file) ?? [];
    if (!language) continue;
    const catalog = Object.values((await import(join(strings, file))) as object)[0] as unknown;
    hashes[name + language] = sha256(JSON.stringify(catalog));
  }
  return hashes;
}
