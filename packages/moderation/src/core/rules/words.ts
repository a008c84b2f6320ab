import { plainText } from '../plain-text.js';
import type { Field, ReasonOf, WordMatch } from '../reason.js';
import { reason } from '../reason.js';
import { search } from '../words/automaton.js';
import { fold, type Folded } from '../words/fold.js';
import { isMostlyLatin, isOfWord, unmask } from '../words/unmask.js';
import { type Facts, mostMatches } from './rule.js';

/** Holds comments with a moderation word in them, and puts those with a disallowed word in the trash. */
export function words(
  facts: Facts,
): readonly (ReasonOf<'moderation_words'> | ReasonOf<'disallowed_words'>)[] {
  const [moderation, disallowed] = findWords(facts);
  return [
    ...(moderation.matches.length > 0 ? [reason('moderation_words', moderation)] : []),
    ...(disallowed.matches.length > 0 ? [reason('disallowed_words', disallowed)] : []),
  ];
}

interface Findings {
  readonly matches: WordMatch[];
  more: boolean;
}

// One pass over each field looks for the words of both lists; another one only where letters are masked.
function findWords({ submission, rules }: Facts): readonly [Findings, Findings] {
  const findings: [Findings, Findings] = [
    { matches: [], more: false },
    { matches: [], more: false },
  ];
  const wanted = () =>
    findings.map(({ more }, list) => !more && (rules.words[list]?.length ?? 0) > 0);

  function look(field: Field, original: string, isNews: (word: string) => boolean): void {
    if (original === '' || !wanted().includes(true)) return;
    const seen = new Set<string>();
    for (const folded of readings(fold(original), rules.rules.digitsAsLetters)) {
      search(rules.automaton, folded, wanted(), (list, index, last) => {
        const finding = findings[list];
        const word = rules.words[list]?.wordAt(index);
        if (!finding || !word) return false;
        const first = last - word.size;
        const start = folded.starts[first] ?? 0;
        const end = folded.ends[last - 1] ?? start;
        const place = `${list} ${index} ${first}`;
        if (!isNews(word.written) || seen.has(place)) return true;
        if (word.whole && !standsAlone(folded, first, last)) return true;
        if (finding.matches.length === mostMatches) {
          finding.more = true;
          return false;
        }
        seen.add(place);
        finding.matches.push({ field, start, end, word: word.written });
        return true;
      });
    }
  }

  look('name', submission.name, () => true);
  look('website', submission.website ?? '', () => true);
  look('text', submission.text, () => true);
  if (submission.body) {
    const rendered = plainText(submission.body);
    // What the source shows as well is reported there, where a moderator can see it.
    const inText = new Set(
      findings.flatMap(({ matches }) =>
        matches.filter((m) => m.field === 'text').map((m) => m.word),
      ),
    );
    if (rendered !== submission.text) look('rendered', rendered, (word) => !inText.has(word));
  }
  return findings;
}

/** A text as it is, and as it reads where letters stand for others. */
function readings(folded: Folded, digits: boolean): Folded[] {
  const wholeWords = isMostlyLatin(folded);
  const ones = digits ? (['i', 'l'] as const) : [undefined];
  return [folded, ...ones.flatMap((one) => unmask(folded, { wholeWords, one }) ?? [])];
}

function standsAlone({ units, length }: Folded, first: number, last: number): boolean {
  const isFree = (at: number) => at < 0 || at >= length || !isOfWord(units[at] as number);
  return isFree(first - 1) && isFree(last);
}
