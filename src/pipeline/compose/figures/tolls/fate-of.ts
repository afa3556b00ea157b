import type { Fact, Span } from '#src/schema/evidence.ts';
import tolls from '../../../data/toll-words.json' with { type: 'json' };
import type { EvidenceIndex } from '../../evidence-index.ts';
import { textOf } from '../../sentences/words-at.ts';

/**
 * What befell those whom a figure counts, all of them: "14 miners were killed", "killing 14", "a death toll of 14"; null where
 * it tells of none, of a part ("12 more bodies", "five of them died"), of another time or of what is only feared.
 */
export function fateOf(fact: Fact, index: EvidenceIndex): string | null {
  const told = toldOf(fact, index);
  if (told === null) return null;
  const { fate, before, after, whole } = told;
  const isPart = (fate.name === 'dead' ? PART_OF_DEAD : PART).test(fact.text) || PART_BEFORE.test(before);
  if (isPart || PART_BEHIND.test(after) || UNSURE.test(before)) return null;
  if (OTHER_TIME.test(whole) || isOfOtherYear(fact, index)) return null;
  return fate.isOfThings ? `${fate.name} ${fact.unit?.toLowerCase().split(' of ')[0]}` : fate.name;
}

/** A figure with the words that tell what befell those it counts: "34 people were still missing", "killed 14 people". */
export function fateWords(fact: Fact, index: EvidenceIndex): Span {
  return toldOf(fact, index)?.words ?? fact;
}

function toldOf(fact: Fact, index: EvidenceIndex): Told | null {
  if (fact.kind !== 'count' || typeof fact.value !== 'number' || PARTS.has(fact.rule)) return null;
  const { document, start, end } = index.sentences.get(fact.sentence) ?? fact;
  const text = textOf(document, index);
  const [before, after] = [text.slice(start, fact.start), text.slice(fact.end, end)];
  for (const fate of FATES) {
    const words = wordsOf(fate, fact, before, after);
    if (words) return { fate, words, before, after, whole: text.slice(start, end) };
  }
  return null;
}

function wordsOf(
  { name, nouns, states, deeds, counted }: Fate,
  fact: Fact,
  before: string,
  after: string,
): Span | null {
  const from = (words: RegExp) => {
    const at = words.exec(before)?.index;
    return at === undefined ? null : { start: fact.start - before.length + at, end: fact.end };
  };
  if (nouns.test(fact.unit ?? '')) return fact;
  // "Claimed at least 78 lives"; lives that were saved are of another fate.
  if (/\blives$/i.test(fact.unit ?? '')) return name === 'dead' ? from(CLAIMING) : null;
  if (TALLIES.has(fact.unit ?? '')) return from(counted);
  const behind = states.exec(after);
  return behind ? { start: fact.start, end: fact.end + behind[0].length } : from(deeds);
}

// "In 2019, nine miners died in the same mine."
function isOfOtherYear({ sentence, document }: Fact, index: EvidenceIndex): boolean {
  const own = index.days.get(document)?.slice(0, 4);
  const years = (index.factsIn.get(sentence) ?? []).flatMap(({ kind, value }) =>
    kind === 'date' ? (/^\d{4}/.exec(String(value)) ?? []) : [],
  );
  return years.some((year) => year !== own);
}

function fate([name, { nouns, states, deeds }]: [string, Record<'nouns' | 'states' | 'deeds', string[]>]): Fate {
  const called = nouns.length > 0 ? nouns.join('|') : '(?!)';
  return {
    name,
    isOfThings: tolls.ofThings.includes(name),
    nouns: new RegExp(`(?:^|[ -])(?:${called})$`, 'i'),
    states: new RegExp(
      `^(?: (?:in|on|at|of|from|aboard|under) [^,;:.]{1,40}?)?(?:,[^,;:.]{1,40},)?(?: who| that)?${BEING}(?:${states.join('|').replaceAll('… ', FEW)})\\b`,
      'iu',
    ),
    deeds: new RegExp(`\\b(?:${deeds.join('|')})(?: (?:at least|as many as|more than))? $`, 'i'),
    counted: new RegExp(
      `\\b(?:${name === 'dead' ? '(?:death )?toll|' : ''}(?:number|total|count) of (?:\\p{L}+ )?(?:${called}))\\b[^;]*$`,
      'iu',
    ),
  };
}

const BEING =
  '(?: (?:has|have|had|is|are|was|were|been|being|be|still|now|also|so far|already|since|all|confirmed|reported|listed|registered|as|remain|remained|went|go|lay|known|to have|left|forced|ordered|told|brought|currently))* ';
/** "Taken to the district hospital". */
const FEW = '(?:\\p{L}+ ){0,3}';
const FATES: readonly Fate[] = Object.entries(tolls.fates).map(fate);
const PARTS: ReadonlySet<string> = new Set(['count-part', 'unit-of-before']);
const TALLIES: ReadonlySet<string> = new Set(['toll', 'number', 'total', 'count', 'figure', 'tally']);
const PART = /\b(?:more|another|further|additional|extra|first|last|new)\b/i;
/** "Killed 14 and injured 22 others": of the injured they are all. */
const PART_OF_DEAD = new RegExp(`${PART.source}|\\bothers?\\b`, 'i');
/** "Of whom 12", "including three"; "rose from 14", "and not 110". */
const PART_BEFORE =
  /\b(?:including|among (?:them|whom|those|the \p{L}+)|of (?:them|whom|these|those)|another|a further|not|from|bodies of|remains of)(?: \p{L}+){0,2} $/iu;
/** "Killed three in Quarn, one in Velm": a place each. */
const PART_BEHIND =
  /^ (?:of (?:them|whom|these|those)\b|more\b)|\balone\b|^ (?:in|at) \p{Lu}[^,;.]{1,40}, (?:and )?(?:\p{L}+|\d+) (?:in|at) \p{Lu}/u;
const CLAIMING =
  /\b(?:claim(?:ed|ing|s)|cost(?:ing|s)?|t(?:ook|aken|aking)) (?:(?:at least|as many as|more than|some|about) )?$/i;
const OTHER_TIME =
  /\b(?:(?:years?|months?|decades?) (?:ago|earlier)|last year|in the past|each year|every year|a year|per year|annually|previous)\b/i;
const UNSURE = /\b(?:could|may|might|would|will|fears?|feared|risk|if|up to)\b[^,;:]*$/i;

interface Told {
  readonly fate: Fate;
  /** The figure with what tells the fate. */
  readonly words: Span;
  /** Of its sentence. */
  readonly before: string;
  readonly after: string;
  readonly whole: string;
}

interface Fate {
  readonly name: string;
  /** Counts of several things are of several: homes and hectares. */
  readonly isOfThings: boolean;
  readonly nouns: RegExp;
  readonly states: RegExp;
  readonly deeds: RegExp;
  /** Before a number whose noun stands before it: "the number of injured rose to". */
  readonly counted: RegExp;
}
