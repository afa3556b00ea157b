import { distance } from 'fastest-levenshtein';
import type { Difference } from '#src/schema/evidence.ts';
import type { Member } from '../differences.ts';

/** Quotations of one utterance that are not in the same words: alike in their letters, yet not equal. */
export function wordingDifferences(members: readonly Member[]): Difference[] {
  const quotations = members.map(quotationsOf);
  const differences: Difference[] = [];
  const used = new Set<Quotation>();
  quotations.forEach((own, i) => {
    for (const quotation of own) {
      if (used.has(quotation)) continue;
      const others = quotations.slice(i + 1).flatMap((rest) => likest(quotation, rest, used) ?? []);
      const versions = distinct([quotation, ...others]);
      if (versions.length < 2) continue;
      for (const one of [quotation, ...others]) used.add(one);
      differences.push({
        kind: 'wording',
        spans: versions.map(({ document, start, end }) => ({ document, start, end })),
      });
    }
  });
  return differences;
}

// What stands between double quotation marks, blanks and closing marks aside.
function quotationsOf({ analysis, sentence }: Member): Quotation[] {
  const words = analysis.document.text.slice(sentence.start, sentence.end);
  const found: Quotation[] = [];
  for (const match of words.matchAll(/["“]([^"“”]{1,600})["”]/g)) {
    const inner = match[1]!;
    const start = match.index + 1 + (inner.length - inner.trimStart().length);
    const text = inner.trim().replace(/[.,;:!?…]+$/, '');
    if (!/\p{L}/u.test(text)) continue;
    const place = { start: sentence.start + start, end: sentence.start + start + text.length };
    const lemmas = analysis.tokens
      .slice(sentence.from, sentence.to)
      .filter((token) => token.start >= place.start && token.end <= place.end && token.pos !== 'PUNCT')
      .map(({ lemma }) => lemma.toLowerCase());
    const core = lemmas.filter((lemma) => !SMALL.test(lemma)).join('');
    found.push({ document: analysis.document.id, ...place, plain: plain(text), lemmas: lemmas.join(' '), core });
  }
  return found;
}

function likest(quotation: Quotation, rest: readonly Quotation[], used: ReadonlySet<Quotation>): Quotation | null {
  let best: Quotation | null = null;
  let most = ALIKE;
  for (const other of rest) {
    const alike = used.has(other) ? 0 : likeness(quotation.plain, other.plain);
    if (alike >= most) [best, most] = [other, alike];
  }
  return best;
}

function likeness(a: string, b: string): number {
  return 1 - distance(a, b) / Math.max(a.length, b.length);
}

// A quotation that is part of another is the same utterance cut shorter, "understands" of who "understood" the same in the
// tense of a report, and "the customers of Norrfly, the holiday makers" heard once as "customers with Norrfly, the
// holidaymakers": none is worded otherwise.
function distinct(quotations: readonly Quotation[]): Quotation[] {
  const isWithinWords = (one: string, other: string) => ` ${other} `.includes(` ${one} `);
  return quotations.filter((own, i) =>
    quotations.every((other, j) => {
      if (i === j) return true;
      if (isWithinWords(own.plain, other.plain)) return own.plain === other.plain && i < j;
      if (isWithinWords(own.lemmas, other.lemmas)) return own.lemmas === other.lemmas && i < j;
      return own.core.length < LONG || !other.core.includes(own.core) || (own.core === other.core && i < j);
    }),
  );
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim();
}

/** Of "clearly unacceptable" and "completely unacceptable" it is 0.7 to 0.8, of two different utterances under 0.4. */
const ALIKE = 0.55;

/** Words that one hears as he likes; "by", "to", "for", "against" and "not" say something. */
const SMALL = /^(?:an?|the|of|with|in|at|on|that|and)$/;
/** In letters: of fewer one may be part of another by chance. */
const LONG = 20;

interface Quotation {
  readonly document: string;
  readonly start: number;
  readonly end: number;
  /** Letters and digits alone. */
  readonly plain: string;
  /** Its words in their base forms. */
  readonly lemmas: string;
  /** The same without small words and blanks. */
  readonly core: string;
}
