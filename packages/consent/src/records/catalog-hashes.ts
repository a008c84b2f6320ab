// Set by the build of the script-tag files, which publishes the same hashes in `placet-proof.json`.
declare const PLACET_CATALOG_HASHES: Readonly<Record<string, string>> | undefined;

/** SHA-256 of all texts of a language, by its tag; empty where the page bundles Placet itself. */
export const catalogHashes: Readonly<Record<string, string>> =
  typeof PLACET_CATALOG_HASHES === 'undefined' ? {} : PLACET_CATALOG_HASHES;
