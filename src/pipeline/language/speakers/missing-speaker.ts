import type { Span } from '#src/schema/evidence.ts';
import type { Attribution } from '../../types.ts';
import { nounPhraseAt } from '../phrases/noun-phrase.ts';
import { verbOf } from '../phrases/subjects.ts';
import { type Stage, tokenAt } from './stage.ts';

/** In tokens, how far before a verb its subject is looked for. */
const REACH = 60;
/** In tokens, how late in its sentence the opener of a quotation may stand: behind a role, not behind a clause. */
const OPENING = 8;

/**
 * The words that stand for the speaker where the attribution has none: the subject of its verb ("Hedlund, who leads the
 * union, said"), of the sentence whose participle it is ("…, calling it reckless"), or of the clause that opens a
 * quotation ("Rivas was more cautious: “…”"). Null where no single phrase is.
 */
export function missingSpeaker(stage: Stage, { cue, content }: Attribution): Span | null {
  const { scene } = stage;
  if (!cue) return opensQuotation(stage, content);
  const verb = tokenAt(scene, cue.start);
  const token = scene.tokens[verb];
  if (token?.pos !== 'VERB' || token.lower === 'according' || scene.quoted[verb]) return null;
  const { from } = scene.sentences[token.sentence]!;
  const group = groupStart(stage, verb, from);
  if (isPassive(stage, group, verb)) return null;
  if (/^(?:who|which)$/.test(scene.tokens[group - 1]?.lower ?? '')) return relative(stage, from, group - 1);
  const participle = token.lower.endsWith('ing') && scene.tokens[verb - 1]?.lower === ',';
  const first = Math.max(from, verb - REACH);
  return participle ? onlySubject(stage, first, verb) : subjectOf(stage, first, group, verb);
}

// "Has also", "would not" before the verb.
function groupStart({ scene }: Stage, verb: number, first: number): number {
  let at = verb;
  while (
    at > first &&
    (scene.tokens[at - 1]!.pos === 'AUX' ||
      scene.tokens[at - 1]!.pos === 'ADV' ||
      scene.tokens[at - 1]!.pos === 'PART') &&
    scene.tokens[at - 1]!.lower !== "'s"
  )
    at -= 1;
  return at;
}

// "Was asked", "is expected": the subject is spoken to or of.
function isPassive({ scene }: Stage, group: number, verb: number): boolean {
  if (scene.tokens[verb]!.lower.endsWith('ing')) return false;
  return scene.tokens.slice(group, verb).some(({ lower }) => /^(?:is|are|was|were|be|been|being|'s|'re)$/.test(lower));
}

// "Hedlund, who said": the pronoun, where a name stands before it.
function relative(stage: Stage, first: number, who: number): Span | null {
  const { scene } = stage;
  const end = scene.tokens[who - 1]?.lower === ',' ? who - 1 : who;
  return end > first && scene.mentionAt[end - 1] !== -1 ? spanOf(stage, who, who + 1) : null;
}

function subjectOf(stage: Stage, first: number, group: number, verb: number): Span | null {
  for (const { from, end, does } of subjects(stage, first, group))
    if (does >= group && does <= verb) return spanOf(stage, from, end);
  return null;
}

function onlySubject(stage: Stage, first: number, verb: number): Span | null {
  const [only, other] = subjects(stage, first, verb);
  return only && !other ? spanOf(stage, only.from, only.end) : null;
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
  const [first, other] = subjects(stage, from, colon);
  return first && !other && first.from <= from + OPENING ? spanOf(stage, first.from, first.end) : null;
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
      : references.has(start);
    const end = phrase?.end ?? at + 1;
    const does = known && !scene.quoted[at] ? verbOf(scene, at, end) : -1;
    if (does !== -1) found.push({ from: at, end, does });
    at = phrase ? phrase.to : at + 1;
  }
  return found;
}

function spanOf({ scene }: Stage, from: number, to: number): Span {
  return { start: scene.tokens[from]!.start, end: scene.tokens[to - 1]!.end };
}

interface Subject {
  /** Tokens [from, end). */
  readonly from: number;
  readonly end: number;
  /** Its verb. */
  readonly does: number;
}
