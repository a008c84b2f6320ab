/**
 * Picks the catalog that serves a BCP 47 language tag best: the tag itself, then without its last
 * subtag and so on (`pt-BR` → `pt`), then any regional one of the same language (`pt` → `pt-BR`),
 * then `fallback`.
 *
 * @example negotiateLocale('fr-CA', ['en', 'fr']) // 'fr'
 */
export function negotiateLocale<L extends string>(
  wanted: string,
  available: readonly L[],
  fallback: L,
): L {
  const same = (tag: string) => available.find((one) => one.toLowerCase() === tag);
  for (let tag = wanted.toLowerCase(); tag; tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')))) {
    const found = same(tag);
    if (found) return found;
  }
  const language = wanted.toLowerCase().split('-')[0];
  return available.find((one) => one.toLowerCase().split('-')[0] === language) ?? fallback;
}
