import bodies from '../../../data/bodies.json' with { type: 'json' };
import grammar from '../../../data/grammar.json' with { type: 'json' };
import { isPlaceNoun, isThingNoun } from '../../learning/senses.ts';
import type { TokenRange } from '../../types.ts';
import type { VerbGroup } from '../groups.ts';
import { type Linked, lastPlace, mainPlace, phraseEnding, type SentenceWords } from '../sentence-words.ts';
import { besideVerb } from '../subjects/appositions.ts';
import { ASKING, INTENDING, REFUSING, REPORTING, SAYING } from '../verb-kinds.ts';
import { asBefore } from './as-before.ts';
import { beforeAside } from './before-aside.ts';

/** How "…ing" hangs: after a verb, a comma, a preposition, a noun. */
export function gerundLink(sentence: SentenceWords, group: VerbGroup, before: readonly Linked[]): Linked {
  const { readings, from } = sentence;
  let at = group.from - 1;
  while (
    at >= from &&
    (readings[at - from] === 'adverb' || readings[at - from] === 'quote' || readings[at - from] === 'not')
  )
    at -= 1;
  const reading = at >= from ? readings[at - from]! : 'stop';
  const governor = lastPlace(before);
  if (reading === 'verb' || reading === 'aux')
    return { link: 'complement', governor, subjects: governor === null ? [] : before[governor]!.subjects };
  if (reading === 'and' && before.length > 0)
    return besideBlaming(sentence, group, before) ?? asBefore(sentence, before, 'gerund');
  if (reading === 'comma' && isListed(sentence, before)) return before.at(-1)!;
  const laid = reading === 'comma' && HARMING.has(group.verb) ? laidBefore(sentence, before) : null;
  if (laid) return laid;
  const apart = reading === 'comma' ? accompanyingAt(sentence, at) : null;
  if (apart) return { link: 'participle', governor, subjects: apart };
  const beside = governor === null ? null : besideVerb(sentence, at, REPORTING.has(group.verb));
  if (beside) return { link: 'participle', governor, subjects: [beside] };
  if (reading === 'comma' || reading === 'dash' || reading === 'when' || reading === 'time') {
    // "…, saying" goes with the sentence's verb, "rebels fired, killing two" with the last.
    const main = mainPlace(sentence, before, !SAYING.has(group.verb) && !ASKING.has(group.verb));
    return { link: 'participle', governor: main, subjects: main === null ? [] : before[main]!.subjects };
  }
  if (reading === 'prep' && at === from && sentence.tokens[at]!.lower === 'by')
    return { link: 'participle', governor: null, subjects: [] };
  const accompanying = accompanyingAt(sentence, at);
  if (accompanying) return { link: 'participle', governor, subjects: accompanying };
  const blamed = reading === 'prep' && governor !== null ? blamedBefore(sentence, at, governor) : null;
  if (blamed) return { link: 'noun', governor, subjects: [blamed] };
  if (reading === 'prep')
    return {
      link: isHow(sentence, at, governor) ? 'participle' : 'noun',
      governor,
      subjects: governor === null ? [] : before[governor]!.subjects,
    };
  if (reading === 'stop') return { link: 'participle', governor: null, subjects: [] };
  if (
    governor !== null &&
    ISSUING.has(sentence.groups[governor]!.verb) &&
    !isUnissued(sentence, before, governor) &&
    (SAYING.has(group.verb) || ASKING.has(group.verb) || REFUSING.has(group.verb) || INTENDING.has(group.verb))
  ) {
    return { link: 'participle', governor, subjects: before[governor]!.subjects };
  }
  const main = isInPlace(sentence, at) && REPORTING.has(group.verb) ? mainPlace(sentence, before) : null;
  if (main !== null) return { link: 'participle', governor: main, subjects: before[main]!.subjects };
  return { link: 'reduced', governor, subjects: [] };
}

// "Refused to sign a letter | urging talks", "failed to get him to sign one", "did not sign one": only the letter urges them.
function isUnissued({ groups }: SentenceWords, before: readonly Linked[], issuing: number): boolean {
  if (groups[issuing]!.negated) return true;
  for (let above = before[issuing]!.governor; above !== null; above = before[above]!.governor)
    if (groups[above]!.negated || REFUSING.has(groups[above]!.verb)) return true;
  return false;
}

// "Accusing the minister of lying and | demanding her resignation": it is hers, so another demands it. Where it is nobody's, either may.
function besideBlaming(sentence: SentenceWords, group: VerbGroup, before: readonly Linked[]): Linked | null {
  if (!REPORTING.has(group.verb)) return null;
  const place = before.findLastIndex((_linked, i) => BLAMING.has(sentence.groups[i]!.verb));
  const blaming = sentence.groups[place];
  if (blaming?.form !== 'gerund' || place === before.length - 1 || before.at(-1)!.link === 'main') return null;
  return OWN.test(sentence.tokens[group.to]?.lower ?? '') ? before[place]! : { ...before[place]!, subjects: [] };
}

// "Took to the streets of the capital | accusing", "rallied in the square | demanding": no place accuses.
function isInPlace(sentence: SentenceWords, end: number): boolean {
  const { tokens } = sentence;
  const phrase = phraseEnding(sentence, end);
  const { pos, base, lower } = tokens[end] ?? {};
  // "In a letter | saying": what the letter says.
  if (!phrase || pos !== 'NOUN' || PAPERS.has(lower!) || !(isPlaceNoun(base!) || isThingNoun(base!))) return false;
  const whole = tokens[phrase.from - 1]?.lower === 'of' ? phraseEnding(sentence, phrase.from - 2) : phrase;
  const link = tokens[(whole ?? phrase).from - 1]?.lower ?? '';
  return INTO.test(link) || (link === 'to' && tokens[whole!.from - 2]?.lemma === 'take');
}

// "Accused the army | of shelling the town": what is laid to somebody is his.
function blamedBefore(sentence: SentenceWords, at: number, governor: number): TokenRange | null {
  const { verb, passive, to } = sentence.groups[governor]!;
  if (!BLAMING.has(verb) || passive || !/^(?:of|for|with)$/.test(sentence.tokens[at]!.lower)) return null;
  return sentence.phrases.find(({ from }) => from === to) ?? null;
}

// "Accused the army of shelling a town, | killing six": what came of it is laid to the same.
function laidBefore(sentence: SentenceWords, before: readonly Linked[]): Linked | null {
  const governor = before.findLastIndex((_linked, place) => sentence.groups[place]!.form === 'finite');
  const phrase = governor < 0 ? undefined : sentence.phrases.find(({ from }) => from === sentence.groups[governor]!.to);
  const blamed = phrase ? blamedBefore(sentence, phrase.to, governor) : null;
  return blamed && { link: 'noun', governor, subjects: [blamed] };
}

// "With Chile and Peru | refusing to sign", "with the Ministry of Labour | backing it": the phrases behind "with".
function accompanyingAt(sentence: SentenceWords, end: number): readonly TokenRange[] | null {
  let phrase = phraseEnding(sentence, beforeAside(sentence, end));
  const several: TokenRange[] = [];
  for (let steps = 0; phrase && steps < MOST_BESIDE; steps += 1) {
    const { lower } = sentence.tokens[phrase.from - 1] ?? { lower: '' };
    const hangs = HANGING.test(lower);
    if (!hangs) several.unshift(phrase);
    if (!hangs && lower !== 'and') break;
    phrase = phraseEnding(sentence, phrase.from - 2);
  }
  return phrase && isWith(sentence, phrase) ? several : null;
}

// "The talks ended, with Chile | accusing Peru", "ended on Friday with the board | refusing to sign": what is told beside;
// not "met with officials handling it".
function isWith({ tokens, readings, from, groups }: SentenceWords, { from: start }: TokenRange): boolean {
  if (start - 1 < from || tokens[start - 1]!.lower !== 'with') return false;
  // "With Chile | refusing to sign, the talks ended".
  if (start - 1 === from) return true;
  const before = readings[start - 2 - from];
  return before === 'comma' || (before === 'time' && !groups.some(({ verb, to }) => to < start && MEETING.has(verb)));
}

// "Broke the deal by shelling the port": what is done by it is done too; not what one would or was asked to do.
function isHow({ tokens, groups }: SentenceWords, by: number, governor: number | null): boolean {
  if (tokens[by]!.lower !== 'by' || governor === null) return false;
  const { form, modal, negated, passive } = groups[governor]!;
  return form === 'finite' && modal === null && !negated && !passive;
}

// "accused of violating rights, ignoring the law and sending a signal": a list of what one word governs.
function isListed({ groups, readings, from }: SentenceWords, before: readonly Linked[]): boolean {
  const prior = groups[before.length - 1];
  const next = groups[before.length + 1];
  if (!prior || !next || prior.form !== 'gerund' || next.form !== 'gerund') return false;
  return before.at(-1)!.link === 'noun' && readings[next.from - from - 1] === 'and';
}

const BLAMING = new Set(grammar.blaming);
const HARMING = new Set(grammar.harming);
const PAPERS: ReadonlySet<string> = new Set(bodies.papers);
const MOST_BESIDE = 4;
const OWN = /^(?:his|her|its|their)$/;
const INTO = /^(?:in|into|through|onto|outside|across|along|around)$/;
/** Whose, or from where, somebody is. */
const HANGING = /^(?:of|from|for|in)$/;

/** Done with somebody: "met on Friday with officials handling it". */
const MEETING = new Set(grammar.meeting);

/** "wrote a letter urging", "held a rally demanding": who writes or rallies also urges. */
const ISSUING = new Set(grammar.issuing);
