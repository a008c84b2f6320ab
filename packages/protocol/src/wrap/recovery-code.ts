/** Digits and capitals without I, L, O and U, which are read as something else (Crockford's Base32). */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const groups = 8;
const perGroup = 4;

/** Makes a code that opens a wrapped key: 160 random bits, in groups that a person can copy from paper. */
export function newRecoveryCode(): string {
  const random = crypto.getRandomValues(new Uint8Array(groups * perGroup));
  // 256 is a multiple of 32, so that no character is likelier than another.
  const characters = [...random].map((octet) => alphabet[octet % alphabet.length]);
  return Array.from({ length: groups }, (_, at) =>
    characters.slice(at * perGroup, (at + 1) * perGroup).join(''),
  ).join('-');
}

/** A code as it was made, however it was typed: small letters, spaces, and the letters that look like digits. */
export function normaliseCode(typed: string): string {
  const characters = typed
    .toUpperCase()
    .replaceAll(/[\s-]/g, '')
    .replaceAll(/[IL]/g, '1')
    .replaceAll('O', '0');
  return (characters.match(/.{1,4}/g) ?? []).join('-');
}
