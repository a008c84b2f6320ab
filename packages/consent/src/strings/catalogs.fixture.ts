import type { Catalogs } from '@placet/base';

/** Everything that a catalog says, with a service's name where one belongs. */
export function texts(value: object): string[] {
  return Object.values(value).flatMap((one: unknown) => {
    if (typeof one === 'function') return [(one as (service: string) => string)('Vidéo & Co')];
    return typeof one === 'string' ? [one] : texts(one as object);
  });
}

/** The only catalog that a language's file holds. */
export async function read<Strings>(catalogs: Catalogs<Strings>, locale: string): Promise<Strings> {
  const [strings] = Object.values((await catalogs[locale]?.()) ?? {});
  if (!strings) throw new Error(`There is no catalog for ${locale}.`);
  return strings;
}

/** Words that make a refusal feel wrong, in the languages where they are often met. */
export const guilt =
  /sorry|unfortunately|miss out|worse|no thanks|i don.t care|d[ée]sol|malheureus|dommage|tant pis|leider|schade|verpass|purtroppo|peccato|lamentabl|por desgracia|infelizmente|helaas|niestety|tyv[äa]rr|desværre|valitettavasti/i;
