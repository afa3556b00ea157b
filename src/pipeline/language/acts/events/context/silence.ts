import type { PloverAct } from '#src/schema/evidence.ts';
import reporting from '../../../../data/reporting.json' with { type: 'json' };
import verbs from '../../../../data/verbs.json' with { type: 'json' };
import type { Token } from '../../../../types.ts';
import { firstWords } from '../../../../wording/first-words.ts';
import { CAUSING } from '../../../phrases/causing.ts';
import { isYesOrNo } from '../../../phrases/yes-or-no.ts';
import type { Clause } from '../../../types.ts';
import type { Context } from '../../event.ts';
import { answerEvent } from '../answers.ts';
import { cleftEvent, isCleft, isWanting } from '../clefts.ts';
import { announced } from '../headlines.ts';
import { ownedEvent } from '../nominals.ts';
import { isYetTo } from '../unclassed.ts';
import { isFirstTo } from './first-to.ts';
import { isInverted } from './hypotheses.ts';
import { isOfWhom } from './of-whom.ts';
import { isUndone } from './undone.ts';
import { isUntrue } from './untrue.ts';

/**
 * True where a clause's link lets it tell no act: conditions, reduced relatives, what is still to come ("before they
 * leave"); a purpose but after a verb of going ("flew in to mediate"); a relative clause but where it stands apart
 * ("the EU, which froze …"), lifts out ("it was the army that fired") or has a subject of its own ("where Chile agreed").
 */
export function isSilent(clause: Clause, context: Context): boolean {
  const { tokens } = context;
  const governor = context.governorOf(clause);
  // "has yet to sign".
  if (isYetTo(clause, tokens)) return answerEvent(clause, context) === null;
  if (isInverted(clause, tokens) || isUndone(tokens, clause.head)) return true;
  if (isYesOrNo(clause, tokens)) return true;
  // "asked whether Chile would sign".
  if (clause.form === 'finite' && context.isOpenedBy(clause, 'whether')) return true;
  switch (clause.link) {
    case 'condition':
    case 'reduced':
      return true;
    case 'purpose':
      if (ownedEvent(clause, context)) return false;
      return (
        !governor ||
        !GOING.has(governor.verb) ||
        (context.eventOf(governor) !== null && !isVoiced(clause, governor, context))
      );
    case 'time':
      return (
        (isStillToCome(clause, tokens) && !isBeforeThen(clause, governor, tokens)) ||
        isAwaited(clause, governor, tokens)
      );
    case 'relative':
      return !(
        isApart(clause, tokens) ||
        isLifted(clause, governor) ||
        isOfNamed(clause, tokens) ||
        isOfMany(clause, tokens) ||
        isOfWhom(clause, context) ||
        isFree(clause, tokens) ||
        isOfAnother(clause, tokens) ||
        (isCleft(clause, tokens) && !isWanting(clause, tokens) && isPosition(clause, context))
      );
    case 'participle':
      return (governor?.passive ?? false) || isStillToCome(clause, tokens);
    default:
      return false;
  }
}

/** True where the verb that governs a clause has already taken it into account: what is demanded, promised or denied is not done. */
export function isConsumed(clause: Clause, context: Context): boolean {
  if (clause.link === 'noun' && (isFactOfNoun(clause, context.tokens) || isFirstTo(clause, context.tokens)))
    return false;
  if (clause.link === 'noun') return ownedEvent(clause, context) === null && announced(clause, context.tokens) === null;
  const governor = context.governorOf(clause);
  if (!governor || clause.link !== 'complement') return false;
  if (context.isSilent(governor) || isUntrue(governor, context.tokens)) return true;
  if (isBroughtAbout(governor, context) || isFirstTo(clause, context.tokens)) return false;
  if (isFact(clause, governor, context.tokens)) return false;
  if (isAskedByNoun(clause, context.tokens)) return true;
  if (FEELING.has(governor.verb) && !governor.passive) return true;
  if (clause.form !== 'finite')
    return context.eventOf(governor) !== null || context.isConsumed(governor) || !PASSING.has(governor.verb);
  if (governor.index < clause.index && context.eventOf(governor) !== null) return true;
  // "asked the panel to rule that the duties are illegal".
  if (governor.form === 'infinitive' && context.isConsumed(governor)) return true;
  return DENYING.has(governor.verb) || CLAIMING.has(governor.verb) || isUnsaid(governor);
}

// "Wrote with a demand that fees be refunded": nobody does what a noun only asks for.
function isAskedByNoun({ subjects: [subject], head, passive, from }: Clause, tokens: readonly Token[]): boolean {
  if (!subject || tokens[subject.from - 1]?.lower !== 'that' || !ASKED.has(tokens[subject.from - 2]?.lower ?? ''))
    return false;
  // "that fees be refunded", "that Chile pay".
  return passive ? tokens[from]!.lower === 'be' : tokens[head]!.lower === tokens[head]!.base.word;
}

// "Norway has never said that Chile must leave", "should say that": nobody has.
function isUnsaid({ verb, negated, modal, passive }: Clause): boolean {
  return PLAIN.has(verb) && !passive && (negated || (modal !== null && WANTED.has(modal)));
}

// "The verdict led Chile to leave", "Chile was forced to leave": it left; not where it may be forced to.
function isBroughtAbout({ verb, form, modal, negated, passive, from, head }: Clause, { tokens }: Context): boolean {
  if (!CAUSING.has(verb) || form !== 'finite' || modal !== null || negated) return false;
  const { lower } = tokens[head]!;
  return passive
    ? tokens.slice(from, head).some((token) => /^(?:was|were|been)$/.test(token.lower))
    : lower !== verb && !/(?:s|ing)$/.test(lower);
}

// "Norway regrets that Chile has left", "is angry that Chile has left": whoever feels so, Chile has left.
function isFact(clause: Clause, governor: Clause, tokens: readonly Token[]): boolean {
  if (clause.form !== 'finite' || clause.modal !== null || governor.index > clause.index) return false;
  const word = governor.predicate === null ? governor.verb : tokens[governor.predicate]!.lower;
  const told = FACTIVE.has(word) || word === 'note' || (governor.passive && FACTIVE.has(tokens[governor.head]!.lower));
  return told && clause.subjects.length > 0 && clause.subjects.every(({ to }) => tokens[to - 1]!.pos !== 'PRON');
}

// "Her anger that Chile has left", "news that Chile has left".
function isFactOfNoun({ form, modal, subjects: [subject] }: Clause, tokens: readonly Token[]): boolean {
  if (form !== 'finite' || modal !== null || !subject || tokens[subject.to - 1]!.pos === 'PRON') return false;
  const noun = tokens[subject.from - 2]?.lower ?? '';
  return tokens[subject.from - 1]?.lower === 'that' && (FEELINGS.has(noun) || FACTS.test(noun));
}

// "before they demobilise", "until they gain control".
function isStillToCome({ form, from, subjects }: Clause, tokens: readonly Token[]): boolean {
  // "before allowing aid" has its subject from elsewhere.
  const start = form === 'gerund' ? from : Math.min(from, ...subjects.map((range) => range.from));
  return /^(?:before|until|till|once|whenever)$/.test(tokens[start - 1]?.lower ?? '');
}

// "Will be lifted when Chile signs", "would be lifted when Chile signed": nobody has yet; "will meet after Chile left" tells it.
function isAwaited(
  { form, modal, head, verb, from, subjects }: Clause,
  governor: Clause | null,
  tokens: readonly Token[],
) {
  if (form !== 'finite' || modal !== null || !WILL.test(governor?.modal ?? '')) return false;
  const start = Math.min(from, ...subjects.map((range) => range.from));
  const opener = tokens[start - 1]?.lower ?? '';
  const isPresent = tokens[head]!.lower === verb || tokens[head]!.lower.endsWith('s');
  return AWAITED.test(opener) && (isPresent || (governor!.modal === 'would' && opener !== 'after'));
}

// "Norway had left before Chile signed": told of what was over then; not "before they sign", "died before it was signed".
function isBeforeThen(
  { form, head, verb, subjects }: Clause,
  governor: Clause | null,
  tokens: readonly Token[],
): boolean {
  const { lower, pos } = tokens[head]!;
  const [subject] = subjects;
  if (form !== 'finite' || governor?.form !== 'finite' || governor.negated || governor.modal !== null) return false;
  if (!subject || tokens[subject.from - 1]?.lower !== 'before' || tokens[subject.to - 1]!.pos === 'PRON') return false;
  return pos === 'VERB' && lower !== verb && !/(?:s|ing)$/.test(lower);
}

function isApart({ subjects, from }: Clause, tokens: readonly Token[]): boolean {
  const [antecedent] = subjects;
  // "The union, whose members voted".
  const owned = antecedent && tokens[antecedent.from - 1]?.lower === 'whose';
  if (owned) return tokens[antecedent.from - 2]?.text === ',';
  if (!antecedent || antecedent.to > from) return false;
  // "Chile, whose council backed the plan", ", with which Peru answered": before its own subject.
  const pronoun = pronounBefore(antecedent.from, tokens);
  if (pronoun !== null) return /^[,(–—-]$/.test(tokens[pronoun - 1]?.text ?? '');
  for (let at = antecedent.to; at < from; at += 1) if (/^[,(–—-]$/.test(tokens[at]!.text)) return true;
  return false;
}

function pronounBefore(at: number, tokens: readonly Token[]): number | null {
  if (!/^(?:whose|which|whom)$/.test(tokens[at - 1]?.lower ?? '')) return null;
  return tokens[at - 2]?.pos === 'ADP' ? at - 2 : at - 1;
}

// "What I reject is waiting", not "what Peru built is a road".
function isPosition(clause: Clause, context: Context): boolean {
  const meaning = context.meaning(clause);
  return cleftEvent(clause, context) !== null || (meaning !== null && CLEFT.has(meaning));
}

function isLifted({ subjects }: Clause, governor: Clause | null): boolean {
  return governor?.verb === 'be' && subjects[0] !== undefined && governor.predicate === subjects[0].to - 1;
}

// "Ellen Brandt, the lawyer who rejected it": of whom the words in apposition name.
function isOfNamed({ subjects: [antecedent], from }: Clause, tokens: readonly Token[]): boolean {
  if (!antecedent || antecedent.to > from || tokens[antecedent.from - 1]?.text !== ',') return false;
  const isWho = tokens[antecedent.to]?.lower === 'who' || tokens[from - 1]?.lower === 'who';
  return isWho && tokens[antecedent.from - 2]?.pos === 'PROPN' && tokens[antecedent.from]!.pos === 'DET';
}

// "Gave in to farmers who have blocked the road": what those have done, and not who they are.
function isOfMany({ subjects: [antecedent], from, head, negated, passive }: Clause, tokens: readonly Token[]): boolean {
  if (!antecedent || negated || passive || tokens[antecedent.to]?.lower !== 'who') return false;
  return from < head && /^(?:have|has)$/.test(tokens[from]!.lower) && tokens[antecedent.to - 1]!.pos === 'NOUN';
}

// "an offer that Peru rejected", "the site | Chile proposed": told of whom the relative clause itself names.
function isOfAnother({ subjects: [subject], from, negated, modal }: Clause, tokens: readonly Token[]): boolean {
  if (!subject || subject.to > from || negated || modal !== null) return false;
  const before = tokens[subject.from - 1];
  const opened = before?.pos === 'NOUN' || /^(?:that|which|whom)$/.test(before?.lower ?? '');
  return opened && tokens[subject.to - 1]!.pos !== 'PRON';
}

// "Marched to demand a vote": by marching they do.
function isVoiced(clause: Clause, governor: Clause, { eventOf, meaning }: Context): boolean {
  const act = meaning(clause);
  return eventOf(governor)?.act === 'PROTEST' && act !== null && CLEFT.has(act);
}

// "What we cannot accept is delay", "in Geneva, where Chile and Norway agreed".
function isFree({ negated, subjects }: Clause, tokens: readonly Token[]): boolean {
  const opening = subjects[0] ? tokens[subjects[0].from - 1]?.lower : undefined;
  return opening === 'where' || (opening === 'what' && negated);
}

const ASKED: ReadonlySet<string> = new Set([
  'demand',
  'demands',
  'request',
  'requests',
  'plea',
  'pleas',
  'insistence',
  'condition',
  'ultimatum',
  'proposal',
  'proposals',
  'suggestion',
]);
const CLEFT = new Set<PloverAct>(['REQUEST', 'REJECT', 'ACCUSE', 'SUPPORT']);
const GOING = new Set([
  ...verbs.words.going,
  'march',
  'rally',
  'demonstrate',
  'strike',
  'protest',
  'picket',
  'walk',
  'rise',
]);
const PASSING = new Set(firstWords([...verbs.governing.beginning, ...verbs.governing.saying]));
const DENYING = new Set(firstWords(verbs.governing.denying));
/** "Norway fears that Chile will attack": what one fears or hopes for is nobody's act. */
const FEELING = new Set(verbs.words.feeling);
const FEELINGS = new Set([
  'regret',
  'disappointment',
  'anger',
  'dismay',
  'delight',
  'satisfaction',
  'surprise',
  'outrage',
  'sorrow',
  'relief',
  'sadness',
  'pleasure',
  'fury',
  'bitterness',
  'gratitude',
]);
const WILL = /^(?:will|would|shall|'ll)$/;
const AWAITED = /^(?:when|after|as)$/;
const FACTS = /^(?:news|fact|revelation|revelations|confirmation|word)$/;
const PLAIN: ReadonlySet<string> = new Set(reporting.plain);
const WANTED: ReadonlySet<string> = new Set(['should', 'must', 'may', 'might', 'ought', 'shall']);
const FACTIVE = new Set(verbs.words.factive);
const CLAIMING = new Set(verbs.words.claiming);
