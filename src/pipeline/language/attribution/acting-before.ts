import type { Names } from '../../types.ts';
import { itemStart } from '../phrases/item-start.ts';
import { isRole } from '../phrases/role-words.ts';
import { isAlone } from './alone.ts';
import { kindOfWord, PERSON } from './model/token-codes.ts';
import { subjectAfter } from './noun-phrases/subject-after.ts';
import type { Reading, TokenRange } from './reading.ts';
import type { Found } from './rules/found.ts';

/** In tokens. */
const LONGEST_ASIDE = 16;
const LONGEST_ROLE = 4;
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
  const seen = { reading, nameEnds: new Map(named.map(({ start, end }) => [start, end])) };
  const bySentence = Map.groupBy(found, ({ cue }) => tokens[cue.from]!.sentence);

  return (quotation) => {
    const own = sentences[tokens[quotation.from]!.sentence]!;
    const before = sentences[own.index - 1];
    if (!before || before.paragraph !== own.paragraph || before.kind !== 'prose') return null;
    if (!isAlone(reading, quotation) || quoteAt.subarray(before.from, before.to).some((at) => at !== -1)) return null;
    const speaker = subjectOf(seen, before);
    const others = bySentence.get(before.index) ?? [];
    if (!speaker || others.some((one) => !isOf(reading, one, speaker) && !isInPassing(reading, one))) return null;
    const cue = { from: speaker.to, to: speaker.to + 1 };
    return { rule: 'acting-before', cue, speaker, content: quotation, rest: [], confidence: CONFIDENCE };
  };
}

function acts({ tokens }: Reading, at: number, to: number): boolean {
  return at < to && /^(?:VERB|AUX)$/.test(tokens[at]!.pos);
}

function subjectOf(seen: Seen, { from: first, to }: TokenRange): TokenRange | null {
  const { reading } = seen;
  const from = behindRole(seen, itemStart({ from: first, to }, reading.tokens), to);
  const shown = behindHere(seen, from, to);
  if (shown) return shown;
  const end = /^s?he$/.test(reading.tokens[from]!.lower) ? from + 1 : endOfName(seen, from, to);
  if (end === -1) return describedAt(reading, from, to);
  return acts(reading, end, to) || acts(reading, behindCommas(reading, end, to), to) ? { from, to: end } : null;
}

// "Presiding judge | Ana Ruiz wants no speeches."
function behindRole(seen: Seen, from: number, to: number): number {
  const { tokens } = seen.reading;
  let at = from;
  while (at < Math.min(to, from + LONGEST_ROLE) && /^(?:NOUN|ADJ|VERB)$/.test(tokens[at]!.pos)) at += 1;
  const named = at > from && isRole(tokens[at - 1]!.lower) && endOfName(seen, at, to) !== -1;
  return named ? at : from;
}

// "Ruiz, the growers' leader, shook his head."
function behindCommas({ tokens }: Reading, end: number, to: number): number {
  if (tokens[end]?.lower !== ',') return end;
  const close = tokens.slice(end + 1, Math.min(to, end + LONGEST_ASIDE)).findIndex(({ lower }) => lower === ',');
  return close === -1 ? end : end + close + 2;
}

// "Here is Ana Ruiz on the steps, and she is beaming.": a live report shows who speaks next.
function behindHere(seen: Seen, from: number, to: number): TokenRange | null {
  const { tokens } = seen.reading;
  const short = /^here['’]s$/.test(tokens[from]!.lower);
  const at = short ? from + 1 : from + 2;
  if (!short && !(tokens[from]!.lower === 'here' && /^(?:is|comes)$/.test(tokens[from + 1]?.lower ?? ''))) return null;
  const end = endOfName(seen, at, to);
  return end === -1 ? null : { from: at, to: end };
}

// "A baker in the queue laughed."
function describedAt(reading: Reading, from: number, to: number): TokenRange | null {
  const { tokens } = reading;
  if (!/^(?:an?|one|another)$/.test(tokens[from]!.lower)) return null;
  const phrase = subjectAfter(reading, from + 1);
  const words = phrase ? tokens.slice(phrase.from, phrase.to) : [];
  const head = words.find(({ pos }, at) => pos === 'NOUN' && words[at + 1]?.pos !== 'NOUN');
  if (!phrase || !head || !(isRole(head.lower) || kindOfWord(head) === PERSON)) return null;
  if (!acts(reading, phrase.to, to) && !acts(reading, behindCommas(reading, phrase.to, to), to)) return null;
  return { from, to: phrase.to };
}

function endOfName({ reading: { tokens }, nameEnds }: Seen, from: number, to: number): number {
  const last = nameEnds.get(tokens[from]?.start ?? -1);
  if (last === undefined) return -1;
  let at = from;
  while (at < to && tokens[at]!.end <= last) at += 1;
  return at;
}

function isOf({ tokens }: Reading, { speaker: other, cue }: Found, { from, to }: TokenRange): boolean {
  // "A negotiator, asked for a verdict, laughed."
  if (other === null) return tokens[cue.from]!.lower === 'asked' && tokens[cue.from - 1]?.lower === ',';
  return (
    other.from === from ||
    (other.from < from && other.to >= to) ||
    (other.to - other.from === 1 && to - from === 1 && tokens[other.from]!.lower === tokens[from]!.lower)
  );
}

// "She denied having been helped by Norwind, which has promised a boat.": in passing of another.
function isInPassing({ tokens, sentences }: Reading, { speaker, cue }: Found): boolean {
  const end = sentences[tokens[cue.from]!.sentence]!.to;
  if (!speaker) return false;
  const which = tokens[speaker.to]?.lower === ',' ? speaker.to + 1 : speaker.to - 1;
  return (
    tokens[which]?.lower === 'which' &&
    cue.from >= speaker.to &&
    !tokens.slice(cue.to, end - 1).some(({ lower }) => lower === ',')
  );
}

interface Seen {
  readonly reading: Reading;
  /** By where the name of a person starts in the text: where it ends. */
  readonly nameEnds: ReadonlyMap<number, number>;
}
