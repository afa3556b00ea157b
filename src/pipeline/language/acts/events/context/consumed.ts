import reporting from '../../../../data/reporting.json' with { type: 'json' };
import verbs from '../../../../data/verbs.json' with { type: 'json' };
import type { Token } from '../../../../types.ts';
import { firstWords } from '../../../../wording/first-words.ts';
import { CAUSING } from '../../../phrases/causing.ts';
import { isTimeNoun } from '../../../phrases/time-nouns.ts';
import type { Clause } from '../../../types.ts';
import type { Context } from '../../event.ts';
import { ownedEvent } from '../by-noun/nominals.ts';
import { announced } from '../headlines.ts';
import { isFirstTo } from './first-to.ts';
import { isUntrue } from './untrue.ts';

/** True where the verb that governs a clause has already taken it into account: what is demanded, promised or denied is not done. */
export function isConsumed(clause: Clause, context: Context): boolean {
  if (clause.link === 'noun' && (isFactOfNoun(clause, context.tokens) || isFirstTo(clause, context.tokens)))
    return false;
  if (clause.link === 'noun') return ownedEvent(clause, context) === null && announced(clause, context.tokens) === null;
  // The tagger may take "that" for a pronoun: "a demand that | Chile pay".
  if (clause.link === 'relative' && isAskedByNoun(clause, context.tokens)) return true;
  const governor = context.governorOf(clause);
  if (!governor || clause.link !== 'complement') return false;
  if (context.isSilent(governor) || isUntrue(governor, context.tokens)) return true;
  if (isBroughtAbout(governor, context) || isFirstTo(clause, context.tokens)) return false;
  if (isFact(clause, governor, context.tokens)) return false;
  if (isAskedByNoun(clause, context.tokens)) return true;
  if (FEELING.has(governor.verb) && !governor.passive) return true;
  // "The levy is meant to protect them": it may not.
  if (governor.passive && MEANT.has(governor.verb)) return true;
  // "They had heard shelling": by others.
  if (clause.form === 'gerund' && HEARING.has(governor.verb)) return true;
  if (isToBlame(clause, governor, context.tokens) || isInTime(clause, governor, context.tokens)) return true;
  // "Has not opted to demand it".
  if (clause.form === 'infinitive' && governor.negated && UNDERTAKING.has(governor.verb)) return true;
  if (clause.form !== 'finite')
    return context.eventOf(governor) !== null || context.isConsumed(governor) || !PASSING.has(governor.verb);
  if (governor.index < clause.index && context.eventOf(governor) !== null) return true;
  // "asked the panel to rule that the duties are illegal".
  if (governor.form === 'infinitive' && context.isConsumed(governor)) return true;
  return DENYING.has(governor.verb) || CLAIMING.has(governor.verb) || isUnsaid(governor);
}

// "The board is to | blame", "has itself to | blame": it blames nobody.
function isToBlame({ verb, to }: Clause, governor: Clause, tokens: readonly Token[]): boolean {
  return (
    verb === 'blame' &&
    /^(?:be|have)$/.test(governor.verb) &&
    !/^(?:DET|NOUN|PROPN|PRON|ADJ)$/.test(tokens[to]?.pos ?? '')
  );
}

// "Has four weeks to | appeal": it may.
function isInTime({ form, from }: Clause, { verb }: Clause, tokens: readonly Token[]): boolean {
  if (form !== 'infinitive' || verb !== 'have') return false;
  const to = tokens[from]!.lower === 'to' ? from : from - 1;
  return tokens[to]!.lower === 'to' && isTimeNoun(tokens[to - 1]!.lexeme);
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
function isBroughtAbout(cause: Clause, context: Context): boolean {
  const { verb, form, link, modal, negated, passive, from, head } = cause;
  const { tokens } = context;
  if (!CAUSING.has(verb) || modal !== null || negated) return false;
  // "Norway seized a boat, prompting Chile to leave", not "an ultimatum forcing Chile to leave".
  if (link === 'participle' && !passive && tokens[from - 1]?.text === ',')
    return !PRESSING.has(verb) && isDone(context.governorOf(cause));
  if (form !== 'finite') return false;
  const { lower } = tokens[head]!;
  return passive
    ? tokens.slice(from, head).some((token) => /^(?:was|were|been)$/.test(token.lower))
    : lower !== verb && !/(?:s|ing)$/.test(lower);
}

function isDone(clause: Clause | null): boolean {
  return clause !== null && clause.form === 'finite' && clause.modal === null && !clause.negated;
}

// "Norway regrets that Chile has left", "is angry that Chile has left": whoever feels so, Chile has left.
function isFact(clause: Clause, governor: Clause, tokens: readonly Token[]): boolean {
  if (clause.form !== 'finite' || clause.modal !== null || governor.index > clause.index) return false;
  const word = governor.predicate === null ? governor.verb : tokens[governor.predicate]!.lower;
  const told = FACTIVE.has(word) || word === 'note' || (governor.passive && FACTIVE.has(tokens[governor.head]!.lower));
  const [subject] = clause.subjects;
  // "Expressed regret that Chile has left".
  const isOfFeeling =
    subject !== undefined &&
    tokens[subject.from - 1]?.lower === 'that' &&
    FEELINGS.has(tokens[subject.from - 2]?.lower ?? '');
  return (
    (told || isOfFeeling) &&
    clause.subjects.length > 0 &&
    clause.subjects.every(({ to }) => tokens[to - 1]!.pos !== 'PRON')
  );
}

// "Her anger that Chile has left", "news that Chile has left".
function isFactOfNoun({ form, modal, subjects: [subject] }: Clause, tokens: readonly Token[]): boolean {
  if (form !== 'finite' || modal !== null || !subject || tokens[subject.to - 1]!.pos === 'PRON') return false;
  const noun = tokens[subject.from - 2]?.lower ?? '';
  return tokens[subject.from - 1]?.lower === 'that' && (FEELINGS.has(noun) || FACTS.test(noun));
}

/** What may be in vain. */
const PRESSING = new Set(['bully', 'cajole', 'coax', 'pressure']);
const ASKED: ReadonlySet<string> = new Set(verbs.words.askedFor);
const PASSING = new Set(firstWords([...verbs.governing.beginning, ...verbs.governing.saying]));
const UNDERTAKING: ReadonlySet<string> = new Set(verbs.governing.undertaking);
const DENYING = new Set(firstWords(verbs.governing.denying));
/** "Norway fears that Chile will attack": what one fears or hopes for is nobody's act. */
const FEELING = new Set(verbs.words.feeling);
const HEARING: ReadonlySet<string> = new Set(['hear', 'see', 'witness', 'watch', 'notice', 'observe', 'film']);
const MEANT: ReadonlySet<string> = new Set(['mean', 'intend', 'design', 'suppose']);
const FEELINGS = new Set(verbs.words.feelings);
const FACTS = /^(?:news|fact|revelation|revelations|confirmation|word)$/;
const PLAIN: ReadonlySet<string> = new Set(reporting.plain);
const WANTED: ReadonlySet<string> = new Set(['should', 'must', 'may', 'might', 'ought', 'shall']);
/** What one feels at a fact, or owns to be one. */
const FACTIVE = new Set([...verbs.words.factive, 'acknowledge', 'admit', 'concede', 'recognise', 'recognize']);
const CLAIMING = new Set(verbs.words.claiming);
