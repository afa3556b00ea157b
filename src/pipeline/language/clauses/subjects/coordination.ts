import bodies from '../../../data/bodies.json' with { type: 'json' };
import grammar from '../../../data/grammar.json' with { type: 'json' };
import verbs from '../../../data/verbs.json' with { type: 'json' };
import { isThingNoun } from '../../learning/senses.ts';
import { isBodyNoun } from '../../phrases/body-nouns.ts';
import { isRole, singular } from '../../phrases/role-words.ts';
import { isSubjectPronoun } from '../../phrases/subject-pronouns.ts';
import { knownVerb } from '../../phrases/verb-forms.ts';
import type { TokenRange } from '../../types.ts';
import type { VerbGroup } from '../groups.ts';
import { closed, commaBehind } from '../parentheses.ts';
import { isPlainForm, type Linked, type SentenceWords } from '../sentence-words.ts';
import { MAKING, REPORTING, SAYING } from '../verb-kinds.ts';

/**
 * The place of the verb whose subject a coordinated one shares: "welcomed the deal but called for monitors": the verb
 * before has the subject; of several the one in the same tense.
 */
export function sharedPlace(
  sentence: SentenceWords,
  group: VerbGroup,
  before: readonly Linked[],
  at: number,
): number | null {
  let first: number | null = null;
  for (let place = before.length - 1; place >= 0; place -= 1) {
    const other = sentence.groups[place]!;
    const { link, governor } = before[place]!;
    if (other.to > at + 1 || other.form !== 'finite' || link === 'reduced') continue;
    if (place > 0 && isQuotedApart(sentence, other, at)) continue;
    if (place > 0 && isAside(sentence, before, place, at)) continue;
    if (place > 0 && isInserted(sentence, other, before[place]!) && !isSayers(sentence, group, place)) continue;
    if (link === 'relative' && (closed(sentence, other, at) || isOfAnother(sentence, before[place]!))) continue;
    // "Welcomed a report that was sent out in May and | rejected the plan": no report sent out rejects anything.
    if (link === 'relative' && isPastThing(sentence, group, place, before[place]!)) continue;
    if (link === 'relative' && isPutAgainst(sentence, group, before, place, at)) continue;
    if (disagrees(sentence, group, before[place]!)) {
      if (link !== 'complement' || governor === null) break;
      continue;
    }
    // "Heard the mayor promise a vote and | reject the plan": whoever is heard does.
    if (MAKING.has(other.verb) && isBare(sentence, group) && tenseOf(sentence, other) === 'past') return null;
    // "A ruling that made lawyers look up, and | criticised it": they only look.
    if (isMadeDo(sentence, other, governor) && !isBare(sentence, group)) continue;
    // "Affirmed it was late because they would not pay, and | criticised it": a reason is left behind the comma.
    if (link === 'reason' && sentence.tokens[at - 1]?.text === ',' && !isOfOneTense(sentence, other, group)) continue;
    if (isLeftBehind(sentence, before, place, group, at)) continue;
    if (isOfOneTense(sentence, other, group) && !isPassedOver(sentence, before[place]!, group, at)) return place;
    first ??= place;
    if (link !== 'complement' || governor === null) break;
  }
  return first;
}

// "Wrote that it had begun and | set a fine": "set" may be past.
function isOfOneTense(sentence: SentenceWords, other: VerbGroup, group: VerbGroup): boolean {
  const tense = tenseOf(sentence, other);
  const { from, head, verb } = group;
  const unchanged = from === head && UNCHANGED.has(verb) && sentence.tokens[head]!.lower === verb;
  return tense === tenseOf(sentence, group) || (unchanged && tense === 'past');
}

function isBare(sentence: SentenceWords, group: VerbGroup): boolean {
  return isPlainForm(sentence, group) && !UNCHANGED.has(group.verb);
}

// "Lind did not resign, as critics had asked, but | apologised", "offered time before it applies, but | would not yield": behind
// a comma back over a clause that hangs on another, or that has nobody who does anything.
function isAside({ tokens, groups }: SentenceWords, before: readonly Linked[], place: number, at: number): boolean {
  const { link, subjects } = before[place]!;
  if (link !== 'main' || tokens[at - 1]?.text !== ',') return false;
  const opener = Math.min(groups[place]!.from, ...subjects.map(({ from }) => from)) - 1;
  const isOpened = ASIDES.has(tokens[opener]?.lower ?? '') && tokens[opener - 1]?.text === ',';
  return (
    (subjects.length === 0 || isOpened) &&
    before
      .slice(0, place)
      .some((one, i) => groups[i]!.form === 'finite' && one.link === 'main' && one.subjects.length > 0)
  );
}

function isMadeDo(sentence: SentenceWords, group: VerbGroup, governor: number | null): boolean {
  return governor !== null && MAKING.has(sentence.groups[governor]!.verb) && isBare(sentence, group);
}

// "Called it “a bill we sent” and | urges": what stands in quotation marks that are closed is no verb of the sentence's own.
function isQuotedApart({ readings, from }: SentenceWords, other: VerbGroup, at: number): boolean {
  const marks = (start: number, end: number) =>
    readings.slice(start - from, end - from).filter((one) => one === 'quote');
  return marks(from, other.from).length % 2 === 1 && marks(other.to, at).length % 2 === 1;
}

// "Lind was calm, aides say, but would not go": who says so between commas has no part in it.
function isInserted(sentence: SentenceWords, { verb, from: first, to }: VerbGroup, { subjects }: Linked): boolean {
  const { tokens, readings, from } = sentence;
  const [subject, other] = subjects;
  if (!SAYING.has(verb) || !subject || other) return false;
  // "It was late, he charged, and called for a probe".
  if (isSubjectPronoun(tokens[subject.from]!.lexeme)) return false;
  const [start, end] = [Math.min(first, subject.from), Math.max(to, subject.to)];
  return readings[start - 1 - from] === 'comma' && commaBehind(sentence, end) !== null;
}

// "Chile had lied, Peru charged, and called for a probe": by the tense the verb goes on from who says so.
function isSayers(sentence: SentenceWords, group: VerbGroup, place: number): boolean {
  const tense = tenseOf(sentence, group);
  return (
    tenseOf(sentence, sentence.groups[place]!) === tense && tenseOf(sentence, sentence.groups[place - 1]!) !== tense
  );
}

// "Lind allowed that the sum fell short, but thought it fair": behind a comma "but" goes back to who says so.
function isPassedOver(
  sentence: SentenceWords,
  { link, governor, subjects }: Linked,
  group: VerbGroup,
  at: number,
): boolean {
  const { tokens, groups } = sentence;
  if (link !== 'complement' || governor === null) return false;
  const isApart = tokens[at]!.lower === 'but' && tokens[at - 1]?.lower === ',';
  // "Lind said it was “a start” and warned that it might fail": whatever "it" is, she warns, and no price does.
  const isDumb = isAlone(sentence, 'it', subjects) || (areThings(sentence, subjects) && !arePapers(sentence, subjects));
  const isOfIt = isTelling(group) && !group.passive && isDumb;
  if (!isApart && !isOfIt && !(JUDGING.has(group.verb) && areThings(sentence, subjects))) return false;
  return tenseOf(sentence, groups[governor]!) === tenseOf(sentence, group);
}

// "Left after the owner had paid, but | kept the ship", "would go if it lost, and | called a vote": behind a comma back to
// the sentence's own verb of that tense.
function isLeftBehind(
  sentence: SentenceWords,
  before: readonly Linked[],
  place: number,
  group: VerbGroup,
  at: number,
): boolean {
  const { link } = before[place]!;
  if (!(link === 'condition' || link === 'time') || sentence.tokens[at - 1]?.text !== ',') return false;
  const isBut = sentence.tokens[at]!.lower === 'but';
  if (group.modal !== null && !isBut) return false;
  return sentence.groups
    .slice(0, place)
    .some(
      (earlier, index) =>
        earlier.form === 'finite' &&
        before[index]!.link === 'main' &&
        before[index]!.subjects.length > 0 &&
        (isBut || tenseOf(sentence, earlier) === tenseOf(sentence, group)),
    );
}

// "Lind apologised to those who fell ill but | denied it": what is said against what is said, and not against what befell them.
function isPutAgainst(
  sentence: SentenceWords,
  group: VerbGroup,
  before: readonly Linked[],
  place: number,
  at: number,
): boolean {
  const { tokens, readings, groups, from } = sentence;
  const { subjects, governor } = before[place]!;
  const [subject] = subjects;
  if (!subject || tokens[at]!.lower !== 'but' || !isTelling(group) || isTelling(groups[place]!)) return false;
  const earlier = before.findIndex(({ link }, i) => i < place && link === 'main' && groups[i]!.form === 'finite');
  if (earlier < 0 || (governor !== null && governor < earlier) || !isTelling(groups[earlier]!)) return false;
  return readings[subject.to - from] === 'relative' && isOfOneTense(sentence, groups[earlier]!, group);
}

function isTelling({ verb }: VerbGroup): boolean {
  return SAYING.has(verb) || REPORTING.has(verb) || JUDGING.has(verb);
}

function isPastThing(sentence: SentenceWords, group: VerbGroup, place: number, { subjects }: Linked): boolean {
  const { verb } = sentence.groups[place]!;
  return JUDGING.has(group.verb) && !group.passive && !JUDGING.has(verb) && areThings(sentence, subjects);
}

// "Lind said the price was fair but | rejected the plan": no price rejects anything.
function areThings({ tokens }: SentenceWords, subjects: readonly TokenRange[]): boolean {
  return (
    subjects.length > 0 &&
    subjects.every(({ to }) => {
      const { pos, base, lower } = tokens[to - 1]!;
      return pos === 'NOUN' && isThingNoun(base) && !isRole(singular(lower)) && !isBodyNoun(singular(lower));
    })
  );
}

// "Lind said the report was late and | warned of a gap": a report may.
function arePapers({ tokens }: SentenceWords, subjects: readonly TokenRange[]): boolean {
  return subjects.some(({ to }) => PAPERS.has(singular(tokens[to - 1]!.lower)));
}

function isAlone({ tokens }: SentenceWords, pronoun: string, [subject, other]: readonly TokenRange[]): boolean {
  return subject !== undefined && !other && tokens[subject.to - 1]!.lower === pronoun;
}

// "fears that prices will rise and | has called for a cap": several cannot be who "has", nor one who "have".
function disagrees({ tokens }: SentenceWords, { from }: VerbGroup, { subjects }: Linked): boolean {
  const last = subjects.at(-1);
  if (!last) return false;
  const { lower } = tokens[from]!;
  const head = tokens[last.to - 1]!;
  const isMany =
    subjects.length > 1 || /^(?:they|we)$/.test(head.lower) || (head.pos === 'NOUN' && /[^s]s$/.test(head.lower));
  return isMany
    ? /^(?:has|is|was|does)$/.test(lower)
    : /^(?:he|she|it)$/.test(head.lower) && /^(?:have|are|were|do)$/.test(lower);
}

// "what she called a chance and pledged": the relative clause has a subject of its own.
function isOfAnother({ readings, from }: SentenceWords, { subjects }: Linked): boolean {
  return subjects[0] !== undefined && readings[subjects[0].from - from - 1] === 'relative';
}

const PAPERS: ReadonlySet<string> = new Set(bodies.papers);
/** They open a clause that hangs on the sentence's own. */
const ASIDES: ReadonlySet<string> = new Set(['as', 'so']);
/** What only somebody does: "reject", "urge", "condemn". */
const JUDGING: ReadonlySet<string> = new Set(
  [...verbs.acts.REJECT, ...verbs.acts.REQUEST, ...verbs.acts.ACCUSE].filter((verb) => REPORTING.has(verb)),
);
/** The same in the past. */
const UNCHANGED: ReadonlySet<string> = new Set(grammar.unchanged);

function tenseOf({ tokens }: SentenceWords, { from, head, modal }: VerbGroup): string {
  if (modal) return 'modal';
  const { lower, lexeme } = tokens[from]!;
  if (/^(?:was|were|did)$/.test(lower)) return 'past';
  if (from < head) return lower === 'had' ? 'pluperfect' : /^ha(?:s|ve)$/.test(lower) ? 'perfect' : 'present';
  return lower === 'had' || (knownVerb(lexeme) !== lower && !lower.endsWith('s')) ? 'past' : 'present';
}
