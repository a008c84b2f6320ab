/**
 * Picks the catalog that serves a BCP 47 language tag best: the tag itself, then without its last
 * subtag and so on (`pt-BR` → `pt`), then another one of the same language and script (`zh-TW` → `zh-Hant`,
 * `pt` → `pt-BR`), then `fallback`.
 *
 * @example negotiateLocale('fr-CA', ['en', 'fr']) // 'fr'
 */
export function negotiateLocale<L extends string>(
  wanted: string,
  available: readonly L[],
  fallback: L,
): L {
  const same = (tag: string) => available.find((one) => one.toLowerCase() === tag);
  for (
    let tag = wanted.toLowerCase().replaceAll('_', '-');
    tag;
    tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')))
  ) {
    const found = same(tag);
    if (found) return found;
  }
  const written = scriptOf(wanted);
  return available.find((one) => scriptOf(one) === written) ?? fallback;
}

/** The language with the script it is most likely written in: `zh-TW` is `zh-Hant`. */
function scriptOf(tag: string): string {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language}-${script}`;
  } catch {
    // No language tag at all, as pages sometimes have.
    return '';
  }
}
