// The comments that every contender shows: the same words in the same order.
const sentences = [
  'Merci pour cet article, que j’ai lu avec plaisir.',
  'Je me souviens des péniches qui passaient encore le soir.',
  'Il manque à mon avis un mot sur les éclusiers.',
  'La photo date d’avant la guerre, si je ne me trompe.',
  'Mon grand-père y travaillait ; il en parlait peu.',
  'Où peut-on voir les plans ?',
];

/** One made-up comment. */
export interface Sample {
  readonly index: number;
  readonly name: string;
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** The samples of a thread, newest first. */
export function samples(size: number): readonly Sample[] {
  const newest = Date.UTC(2026, 0, 1);
  return Array.from({ length: size }, (_, index) => ({
    index,
    name: `Lecteur ${(index * 7) % 101}`,
    text: [0, 1, 2].map((step) => sentences[(index + step * (1 + (index % 5))) % 6]).join(' '),
    at: newest - index * 60_000,
  }));
}
