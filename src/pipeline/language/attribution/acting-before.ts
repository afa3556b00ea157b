import type { Names } from '../../types.ts';
import { isRole } from '../phrases/role-words.ts';
import { isAlone } from './alone.ts';
import { kindOfWord, PERSON } from './model/token-codes.ts';
import { subjectAfter } from './noun-phrases/subject-after.ts';
import type { Reading, TokenRange } from './reading.ts';
import type { Found } from './rules/found.ts';

/** In tokens. */
const LONGEST_ASIDE = 16;
/** Less sure than a report with its word of saying. */
const CONFIDENCE = 0.6;

/**
 * By a quotation that stands alone, the one whom the sentence before tells of, and who goes on in their own words: "She did
 * not blame the drivers. “I blame whoever sits in the capital.”" Only a person, at the head of a sentence of the same
 * paragraph in which nobody else says anything.
 */
export function actingBefore(
  reading: Reading,
  names: Names,
  found: readonly Found[],
): (quotation: TokenRange) => Found | null {
  const { tokens, sentences, quoteAt } = reading;
  const people = new Set(names.entities.flatMap(({ key, type }) => (type === 'person' ? [key] : [])));
  const named = names.mentions.filter(({ entity, form }) => form === 'name' && people.has(entity));
  const nameEnds = new Map(named.map(({ start, end }) => [start, end]));
  const bySentence = Map.groupBy(found, ({ cue }) => tokens[cue.from]!.sentence);

  return (quotation) => {
    const own = sentences[tokens[quotation.from]!.sentence]!;
    const before = sentences[own.index - 1];
    if (!before || before.paragraph !== own.paragraph || before.kind !== 'prose') return null;
    if (!isAlone(reading, quotation) || quoteAt.subarray(before.from, before.to).some((at) => at !== -1)) return null;
    const speaker = subjectOf(before.from, before.to);
    if (!speaker || (bySentence.get(before.index) ?? []).some((one) => !isOf(one, speaker))) return null;
    const cue = { from: speaker.to, to: speaker.to + 1 };
    return { rule: 'acting-before', cue, speaker, content: quotation, rest: [], confidence: CONFIDENCE };
  };

  function acts(at: number, to: number): boolean {
    return at < to && /^(?:VERB|AUX)$/.test(tokens[at]!.pos);
  }

  function subjectOf(from: number, to: number): TokenRange | null {
    const shown = behindHere(from, to);
    if (shown) return shown;
    const end = /^s?he$/.test(tokens[from]!.lower) ? from + 1 : endOfName(from, to);
    if (end === -1) return describedAt(from, to);
    return acts(end, to) || acts(behindCommas(end, to), to) ? { from, to: end } : null;
  }

  // "Ruiz, the growers' leader, shook his head."
  function behindCommas(end: number, to: number): number {
    if (tokens[end]?.lower !== ',') return end;
    const close = tokens.slice(end + 1, Math.min(to, end + LONGEST_ASIDE)).findIndex(({ lower }) => lower === ',');
    return close === -1 ? end : end + close + 2;
  }

  // "Here is Ana Ruiz on the steps, and she is beaming.": a live report shows who speaks next.
  function behindHere(from: number, to: number): TokenRange | null {
    const short = /^here['’]s$/.test(tokens[from]!.lower);
    const at = short ? from + 1 : from + 2;
    if (!short && !(tokens[from]!.lower === 'here' && /^(?:is|comes)$/.test(tokens[from + 1]?.lower ?? '')))
      return null;
    const end = endOfName(at, to);
    return end === -1 ? null : { from: at, to: end };
  }

  // "A baker in the queue laughed."
  function describedAt(from: number, to: number): TokenRange | null {
    if (!/^(?:an?|one|another)$/.test(tokens[from]!.lower)) return null;
    const phrase = subjectAfter(reading, from + 1);
    const words = phrase ? tokens.slice(phrase.from, phrase.to) : [];
    const head = words.find(({ pos }, at) => pos === 'NOUN' && words[at + 1]?.pos !== 'NOUN');
    if (!phrase || !head || !(isRole(head.lower) || kindOfWord(head) === PERSON)) return null;
    if (!acts(phrase.to, to) && !acts(behindCommas(phrase.to, to), to)) return null;
    return { from, to: phrase.to };
  }

  function endOfName(from: number, to: number): number {
    const last = nameEnds.get(tokens[from]?.start ?? -1);
    if (last === undefined) return -1;
    let at = from;
    while (at < to && tokens[at]!.end <= last) at += 1;
    return at;
  }

  function isOf({ speaker: other, cue }: Found, { from, to }: TokenRange): boolean {
    // "A negotiator, asked for a verdict, laughed."
    if (other === null) return tokens[cue.from]!.lower === 'asked' && tokens[cue.from - 1]?.lower === ',';
    return (
      other.from === from ||
      (other.to - other.from === 1 && to - from === 1 && tokens[other.from]!.lower === tokens[from]!.lower)
    );
  }
}
