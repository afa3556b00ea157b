import { isAmong } from '../../../wording/is-among.ts';
import { isRole } from '../../phrases/role-words.ts';
import type { TokenRange } from '../../types.ts';
import type { VerbGroup } from '../groups.ts';
import { matching } from '../parentheses.ts';
import type { Reading } from '../readings.ts';
import { phraseEnding, type SentenceWords } from '../sentence-words.ts';
import { SAYING } from '../verb-kinds.ts';

/** "We, the ministers of Peru, Chile and Samoa, | welcome it": who says who they are, however many names the aside lists. */
export function weSetApart({ tokens, from }: SentenceWords, group: VerbGroup): TokenRange | null {
  const [we, comma, the] = tokens.slice(from, from + 3);
  if (we?.lower !== 'we' || comma?.text !== ',' || the?.lower !== 'the' || group.from < from + 4) return null;
  const aside = tokens.slice(from + 2, group.from);
  return aside.every(({ pos, text }) => ASIDE.test(pos) || text === ',') ? { from, to: from + 1 } : null;
}

/** What names who somebody is, and tells of no deed. */
const ASIDE = /^(?:DET|ADJ|NOUN|PROPN|ADP|CCONJ|NUM|PART)$/;

/** "There would be no deal, their leader, Ana Lind, said": what a verb before has for its object says nothing. */
export function afterObject(
  { readings, phrases, from }: SentenceWords,
  group: VerbGroup,
  { from: start }: TokenRange,
  opened: number,
): TokenRange | null {
  const before = readings[start - from - 1];
  if (!SAYING.has(group.verb) || !(before === 'verb' || before === 'aux')) return null;
  return phrases.find((phrase) => phrase.from === opened + 1) ?? null;
}

/** "Norhalm, the islands' largest maker, which sells cans, said": what stands in apposition is no subject of its own. */
export function apposedTo(sentence: SentenceWords, { from: start }: TokenRange): TokenRange | null {
  const { readings, from, phrases, to } = sentence;
  if (readings[start - from - 1] !== 'comma') return null;
  const head = phraseEnding(sentence, start - 2);
  const before = head && head.from > from ? readings[head.from - from - 1]! : 'stop';
  if (!head || GOVERNING.has(before)) return null;
  // "Chile, Peru, which borders it, and Brazil".
  const listed = phrases.some((one) => one.from > start && one.to < to && readings[one.from - from - 1] === 'and');
  return listed && OPENERS.has(readings[start - from]!) === false ? null : head;
}

/** "Peru and the Front of the North (FDN), hereinafter the Parties, have": whom the paper calls so from then on. */
export function renamedTo(sentence: SentenceWords, { from: start }: TokenRange): TokenRange | null {
  const { readings, from, tokens } = sentence;
  if (start <= from + 1 || !isHereinafter(tokens[start - 1]!.lexeme) || readings[start - 2 - from] !== 'comma')
    return null;
  const last = start - 3;
  let head = phraseEnding(sentence, readings[last - from] === 'close' ? matching(sentence, last) - 1 : last);
  while (head && tokens[head.from - 1]?.lower === 'of') head = phraseEnding(sentence, head.from - 2);
  return head;
}

/** "the Front, an armed group, which refused": who the description is of. */
export function describedBy(sentence: SentenceWords, phrase: TokenRange): TokenRange | null {
  const { readings, tokens, from } = sentence;
  const { from: start, to } = phrase;
  const { lower } = tokens[start]!;
  const holds = /^(?:the|its|their|his|her)$/.test(lower) && isRole(tokens[to - 1]!.lower);
  const describes = /^an?$/.test(lower) || isRole(lower) || holds || isSetApart(sentence, phrase);
  if (readings[start - from - 1] !== 'comma' || !describes || isSummary(tokens[to - 1]!.lexeme)) return null;
  const head = phraseEnding(sentence, start - 2);
  const isName = head !== null && tokens[head.to - 1]!.pos === 'PROPN';
  // "the president of the Union, a chemist who".
  const isThing = tokens[to + 1]?.lower === 'which';
  return isName && (isThing || tokens[head.from - 1]?.lower !== 'of') ? head : null;
}

// "Brevik, the plant's owner, which": a description between commas, and no list.
function isSetApart({ readings, tokens, from }: SentenceWords, { from: start, to }: TokenRange): boolean {
  const isDefinite = /^(?:the|its|their)$/.test(tokens[start]!.lower) && tokens[to - 1]!.pos === 'NOUN';
  return isDefinite && readings[to - from] === 'comma' && readings[to + 1 - from] === 'relative';
}

/**
 * Who does what a participle tells beside the sentence's own verb: "Chile denied it, its envoy, Ana Lind, | saying", "the
 * talks ended, Peru | accusing Chile"; null where it is the sentence's own subject, or what it describes.
 */
export function besideVerb(sentence: SentenceWords, last: number, isSaid: boolean): TokenRange | null {
  const { readings, tokens, from } = sentence;
  const apart = readings[last - from] === 'comma';
  const name = phraseEnding(sentence, apart ? last - 1 : last);
  if (!name || tokens[name.to - 1]!.pos !== 'PROPN') return null;
  const opening = readings[name.from - 1 - from];
  if (!apart) return isSaid && opening === 'comma' ? name : null;
  const role = opening === 'comma' ? phraseEnding(sentence, name.from - 2) : null;
  if (!role || !isRole(tokens[role.to - 1]!.lower) || !OPENERS_OF_ROLE.test(tokens[role.from]!.lower)) return null;
  const before = tokens[role.from - 1];
  return before && (before.text === ',' || before.lower === 'with') ? name : null;
}

/** "It recognised Quarn, a stance that has hurt it": of all that is told before, and of no name. */
const isSummary = isAmong(
  'claim charge allegation accusation change decision demand development move policy position practice relationship situation stance step trend view'.split(
    ' ',
  ),
);
const OPENERS_OF_ROLE = /^(?:the|its|their|his|her)$/;
const isHereinafter = isAmong(['hereinafter', 'hereafter', 'henceforth']);
/** After these a phrase is no subject. */
const GOVERNING = new Set<Reading>(['prep', 'verb', 'aux', 'comma', 'and', 'to', 'time']);
const OPENERS = new Set<Reading>(['det']);
