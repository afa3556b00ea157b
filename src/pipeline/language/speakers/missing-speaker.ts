import type { Span } from '#src/schema/evidence.ts';
import reporting from '../../data/reporting.json' with { type: 'json' };
import type { Attribution, Token } from '../../types.ts';
import { nounPhraseAt } from '../phrases/noun-phrase.ts';
import { isRole } from '../phrases/role-words.ts';
import { isShortHas } from '../phrases/short-has.ts';
import { verbOf } from '../phrases/subjects.ts';
import { labelOf } from './label-of.ts';
import { referentAt } from './referent.ts';
import { type Stage, tokenAt } from './stage.ts';

const BE = /^(?:is|are|was|were|be|been|being|'s|'re)$/;
const PRONOUN = /^(?:he|she|they|it|we|i|you)$/;
const PLAIN: ReadonlySet<string> = new Set(reporting.plain);
const JOINED = /^(?:and|but)$/;
/** Adjectives and participles of what somebody feels or thinks. */
const FEELING = new Set([
  'worried',
  'afraid',
  'confident',
  'concerned',
  'convinced',
  'certain',
  'sure',
  'hopeful',
  'optimistic',
  'adamant',
  'unhappy',
  'pleased',
  'delighted',
  'disappointed',
  'determined',
  'wary',
  'sceptical',
  'skeptical',
]);
/** What somebody is who says or does what follows with "to". */
const EAGER: ReadonlySet<string> = new Set(reporting.eager);
const WHEN = /^(?:before|after|during|since|following|amid|until)$/;
const SUBORDINATE = /^(?:whether|when|that|if|because)$/;
/** In tokens, how far before a verb its subject is looked for. */
const REACH = 60;
/** In tokens, how late in its sentence the opener of a quotation may stand: behind a role, not behind a clause. */
const OPENING = 8;

/**
 * The words that stand for the speaker where the attribution has none: the subject of its verb ("Hedlund, who leads the
 * union, said"), of the sentence whose participle or second verb it is ("…, calling it reckless", "… and pledged"), or
 * of the clause that opens a quotation ("Rivas was more cautious: “…”"). Null where no single phrase is.
 */
export function missingSpeaker(stage: Stage, { cue, content }: Attribution): Span | null {
  const { scene } = stage;
  if (!cue) return opensQuotation(stage, content);
  const verb = governing(stage, tokenAt(scene, cue.start));
  const token = scene.tokens[verb];
  if (!token || scene.quoted[verb] || !says(token)) return null;
  const { from } = scene.sentences[token.sentence]!;
  const eager = eagerFor(stage, verb, from);
  if (eager !== -1) return subjectOf(stage, Math.max(from, eager - REACH), groupStart(stage, eager, from), eager);
  const group = groupStart(stage, verb, from);
  if (token.pos === 'VERB' && !FEELING.has(token.lower) && isPassive(stage, group, verb)) return null;
  if (isNegated(stage, group, verb) && scene.tokens[tokenAt(scene, content.start)]?.lower === 'that') return null;
  const who = relativeBefore(stage, from, group);
  if (who !== -1) return relative(stage, from, who);
  const joined = JOINED.test(scene.tokens[group - 1]?.lower ?? '');
  const participle = token.lower.endsWith('ing') && scene.tokens[verb - 1]?.lower === ',';
  const first = Math.max(from, verb - REACH);
  return participle || joined ? onlySubject(stage, first, group) : subjectOf(stage, first, group, verb);
}

// "Is seeking guarantees of", "issued a warning that": of a noun the verb whose object it is.
function governing({ scene }: Stage, cue: number): number {
  const { tokens, sentences } = scene;
  if (tokens[cue]?.pos !== 'NOUN') return cue;
  const { from } = sentences[tokens[cue]!.sentence]!;
  for (let at = cue - 1; at >= Math.max(from, cue - 4); at -= 1) {
    const { pos } = tokens[at]!;
    if (pos === 'VERB') return at;
    if (pos !== 'DET' && pos !== 'ADJ' && pos !== 'NOUN') return cue;
  }
  return cue;
}

// "Said", "is worried".
function says({ pos, lower }: Token): boolean {
  return (pos === 'VERB' && lower !== 'according') || FEELING.has(lower);
}

// The form of "be" in "was quick, though, to rule out", "was reluctant to accept": whoever is so does it; -1 elsewhere.
function eagerFor({ scene: { tokens } }: Stage, verb: number, first: number): number {
  if (tokens[verb - 1]?.lower !== 'to') return -1;
  let at = verb - 2;
  if (tokens[at]?.text === ',')
    while (at > first && (tokens[at]!.text === ',' || tokens[at]!.pos === 'ADV' || tokens[at]!.lower === 'though'))
      at -= 1;
  if (at <= first || !EAGER.has(tokens[at]!.lower)) return -1;
  let be = at - 1;
  while (be > first && tokens[be]!.pos === 'ADV') be -= 1;
  return /^(?:is|are|was|were|been|'s|'re)$/.test(tokens[be]!.lower) ? be : -1;
}

// "Has also", "would not" before the verb.
function groupStart({ scene }: Stage, verb: number, first: number): number {
  let at = verb;
  while (
    at > first &&
    (scene.tokens[at - 1]!.pos === 'AUX' ||
      scene.tokens[at - 1]!.pos === 'ADV' ||
      scene.tokens[at - 1]!.pos === 'PART') &&
    (scene.tokens[at - 1]!.lower !== "'s" || isShortHas(scene.tokens, at - 1, verb))
  )
    at -= 1;
  return at;
}

// "Was asked", "is expected": the subject is spoken to or of.
function isPassive({ scene }: Stage, group: number, verb: number): boolean {
  if (scene.tokens[verb]!.lower.endsWith('ing')) return false;
  const { tokens } = scene;
  return tokens.slice(group, verb).some(({ lower }, i) => BE.test(lower) && !isShortHas(tokens, group + i, verb));
}

// "Has never said that": nobody has.
function isNegated({ scene }: Stage, group: number, verb: number): boolean {
  const words = scene.tokens.slice(group, verb);
  if (words.some(({ lower }) => /^(?:only|just|merely|simply)$/.test(lower))) return false;
  return PLAIN.has(scene.tokens[verb]!.lemma) && words.some(({ lower }) => /^(?:not|n't|never)$/.test(lower));
}

// The "who" right before a verb, or before the first of two: "which is slow and fears that". -1 where none is.
function relativeBefore({ scene }: Stage, first: number, group: number): number {
  const { tokens } = scene;
  if (/^(?:who|which)$/.test(tokens[group - 1]?.lower ?? '')) return group - 1;
  if (!/^(?:and|but)$/.test(tokens[group - 1]?.lower ?? '')) return -1;
  for (let at = group - 2; at > Math.max(first, group - 25); at -= 1) {
    if (/^[,–—;:(]$/.test(tokens[at]!.lower)) return -1;
    if (/^(?:who|which)$/.test(tokens[at]!.lower)) return at;
  }
  return -1;
}

// "Hedlund, who said": the name before the pronoun; "Hedlund was the one who said": whoever is the one.
function relative(stage: Stage, first: number, who: number): Span | null {
  const { tokens, mentionAt, mentions } = stage.scene;
  const end = /^[,–—]$/.test(tokens[who - 1]?.lower ?? '') ? who - 1 : who;
  const named = end > first ? mentions[mentionAt[end - 1]!] : undefined;
  if (named) return { start: named.start, end: tokens[who]!.end };
  const be = who - 3;
  const isOne = /^(?:one|ones|first|only)$/.test(tokens[who - 1]?.lower ?? '') && tokens[who - 2]?.lower === 'the';
  const is = be > first && /^(?:is|are|was|were|'s|'re)$/.test(tokens[be]!.lower);
  return isOne && is ? subjectOf(stage, first, be, be) : null;
}

function subjectOf(stage: Stage, first: number, group: number, verb: number): Span | null {
  for (const { from, end, does } of subjects(stage, first, group))
    if (does >= group && does <= verb) return spanOf(stage, from, end);
  return null;
}

function onlySubject(stage: Stage, first: number, verb: number): Span | null {
  const [only, ...others] = subjects(stage, first, verb).filter((one) => !isInserted(stage, one));
  const same = only && others.every(({ from }) => sameAs(stage, only.from, from));
  return only && same ? spanOf(stage, only.from, only.end) : null;
}

// "Peru has agreed, a source said, but wants more": who says so between commas is not who wants.
function isInserted({ scene: { tokens } }: Stage, { from, does }: Subject): boolean {
  return tokens[from - 1]?.lower === ',' && tokens[does + 1]?.lower === ',';
}

// "Kallas praised what she called a chance": one person twice.
function sameAs(stage: Stage, one: number, other: number): boolean {
  const meant = (at: number) => referentAt(stage, at, stage.scene.tokens.length)?.keys.join(' ') ?? '';
  return meant(one) !== '' && meant(one) === meant(other);
}

/** The one subject of the words before a colon and a quotation ("Rivas was more cautious: “…”"); null where none is. */
export function opensQuotation(stage: Stage, content: Span): Span | null {
  const { scene } = stage;
  const at = tokenAt(scene, content.start);
  const token = scene.tokens[at];
  if (!token) return null;
  const { from } = scene.sentences[token.sentence]!;
  let colon = at - 1;
  while (colon > from && /^[“"‘'«]$/.test(scene.tokens[colon]!.text)) colon -= 1;
  if (colon <= from || scene.tokens[colon]!.lower !== ':' || colon - from > REACH) return null;
  const [first, other] = mainOnly(stage, subjects(stage, from, colon));
  const asked = askedNotToBeNamed(stage, from, colon);
  if (asked || !first) return asked ?? labelOf(stage, from, colon, at);
  return !other && first.from <= from + OPENING ? spanOf(stage, first.from, first.end) : null;
}

// "A manager who asked for his name to be left out was blunter: “…”": whom the sentence opens with and says to be so.
function askedNotToBeNamed({ scene }: Stage, from: number, colon: number): Span | null {
  const { tokens } = scene;
  const phrase = nounPhraseAt(scene, from, colon);
  if (phrase?.from !== from || !isRole(tokens[phrase.head]!.lower) || tokens[phrase.end]?.lower !== 'who') return null;
  const be = tokens[colon - 2]?.pos === 'ADV' ? colon - 3 : colon - 2;
  const { pos, lower } = tokens[colon - 1]!;
  // The tagger takes "blunter" for a noun.
  const isSo = (/^(?:ADJ|ADV)$/.test(pos) || /..er$/.test(lower)) && /^(?:is|was)$/.test(tokens[be]?.lower ?? '');
  return isSo && be > phrase.end + 1 ? spanOf({ scene }, phrase.from, phrase.end) : null;
}

// Of "Rivas bristled when asked whether the bank had left: “…”" the first: who stands behind such a word does not open it.
function mainOnly({ scene: { tokens } }: Stage, found: readonly Subject[]): readonly Subject[] {
  const [first] = found;
  if (!first) return found;
  return found.filter(
    (one) => one === first || !tokens.slice(first.does, one.from).some(({ lower }) => SUBORDINATE.test(lower)),
  );
}

function subjects(stage: Stage, first: number, last: number): Subject[] {
  const { scene, references, descriptions } = stage;
  const found: Subject[] = [];
  let at = first;
  while (at < last) {
    const phrase = nounPhraseAt(scene, at, last);
    const { start } = scene.tokens[at]!;
    const known = phrase
      ? scene.mentionAt[phrase.head] !== -1 || references.has(start) || descriptions.has(start)
      : references.has(start) || PRONOUN.test(scene.tokens[at]!.lower);
    const end = phrase?.end ?? at + 1;
    // "Whose absence had": of the words before, and nobody who says anything.
    const speaks = known && !scene.quoted[at] && scene.tokens[at]!.lower !== 'whose' && !tellsWhen(stage, at, end);
    const does = speaks ? verbOf(scene, at, end) : -1;
    if (does !== -1) found.push({ from: at, end, does });
    at = phrase ? phrase.to : at + 1;
  }
  return found;
}

// "Before | the minister's speech |, nurses marched".
function tellsWhen({ scene: { tokens } }: Stage, from: number, end: number): boolean {
  const before = tokens[from - 1];
  return before?.sentence === tokens[from]!.sentence && WHEN.test(before.lower) && tokens[end]?.text === ',';
}

function spanOf({ scene }: Pick<Stage, 'scene'>, from: number, to: number): Span {
  return { start: scene.tokens[from]!.start, end: scene.tokens[to - 1]!.end };
}

interface Subject {
  /** Tokens [from, end). */
  readonly from: number;
  readonly end: number;
  /** Its verb. */
  readonly does: number;
}
