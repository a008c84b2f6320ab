/** The one catalog that a file holds: not to name it again costs less where there are forty. */
export async function only<Strings>(
  file: Promise<Readonly<Record<string, Strings>>>,
): Promise<Strings> {
  return Object.values(await file)[0] as Strings;
}
