import grammar from '../../../data/grammar.json' with { type: 'json' };
import type { Token } from '../../../types.ts';
import type { Clause } from '../../types.ts';
import type { Context, Event, Speech } from '../event.ts';
import { DUTY } from '../lists.ts';
import { meaningOf } from '../meanings.ts';
import { isConsumed } from './context/consumed.ts';
import { conditionsOf } from './context/hypotheses.ts';
import { isSilent } from './context/silence.ts';

/** What the rules ask about the clauses of one sentence; `judge` says which act a clause tells. */
export function contextOf(
  clauses: readonly Clause[],
  tokens: readonly Token[],
  speech: Speech,
  judge: (clause: Clause, context: Context) => Event | null,
): Context {
  const offset = clauses[0]?.index ?? 0;
  const children = Map.groupBy(clauses, ({ governor, index }) =>
    governor !== null && governor < index ? governor : -1,
  );
  const under = (clause: Clause): readonly Clause[] => children.get(clause.index) ?? NONE;
  const infinitiveOf = (clause: Clause) =>
    under(clause).find(({ form, link }) => form !== 'finite' && link === 'complement') ?? null;
  const once = <T>(judged: (clause: Clause) => T, meanwhile: T) =>
    judgedOnce(clauses.length, offset, judged, meanwhile);
  const frame = once((clause) => meaningOf(clause, tokens, infinitiveOf(clause)), null);
  const context: Context = {
    tokens,
    infinitiveOf,
    ofNoun: (clause) =>
      under(clause).find(({ form, link }) => form === 'infinitive' && (link === 'noun' || link === 'purpose')) ?? null,
    begunBy: (clause) => (BEGINNING.has(clause.verb) ? (infinitiveOf(clause) ?? clause) : clause),
    governorOf: (clause) => (clause.governor === null ? null : (clauses[clause.governor - offset] ?? null)),
    eventOf: once<Event | null>((clause) => judge(clause, context), null),
    isSilent: once((clause) => isSilent(clause, context), true),
    isConsumed: once((clause) => isConsumed(clause, context), true),
    meaning: (clause) => frame(clause)?.act ?? null,
    rule: (clause) => frame(clause)?.pattern ?? clause.verb,
    hasParticle: (clause) => (frame(clause)?.particles.length ?? 0) > 0,
    toldBy: (clause) => under(clause).find(({ form, link }) => form === 'finite' && link === 'complement') ?? null,
    conditionsOf: (clause) => conditionsOf(clause, clauses, tokens),
    isOpenedBy: (clause, word) => opens(clause, word, tokens),
    isConditional: (clause, word) => under(clause).some((one) => one.link === 'condition' && opens(one, word, tokens)),
    isIndicative: (clause) =>
      under(clause).some(
        (one) =>
          one.form === 'finite' && one.link === 'complement' && statesFact(one, tokens) && !isOfNoun(one, tokens),
      ) ||
      (!under(clause).some(({ link }) => link === 'complement') && isFollowedByFact(clause, tokens)),
    isSpeech: (clause) => speech.isSpeech(clause),
    speakerIs: (clause) => speech.speakerIs(clause),
    isBlamed: (clause, material) => speech.isBlamed(clause, material),
    isCommand: (clause) => speech.isCommand(clause),
    isHarmful: (clause) => speech.isHarmful(clause),
    isThing: (clause) => speech.isThing(clause),
    hasActor: (clause) => speech.hasActor(clause),
    isVerbatim: (clause) => speech.isVerbatim(clause),
  };
  return context;
}

// Each clause is judged once; one that is asked about while it is being judged counts as `meanwhile`.
function judgedOnce<T>(
  count: number,
  offset: number,
  judged: (clause: Clause) => T,
  meanwhile: T,
): (clause: Clause) => T {
  const known = new Array<T | undefined>(count).fill(undefined);
  return (clause) => {
    const place = clause.index - offset;
    const before = known[place];
    if (before !== undefined) return before;
    known[place] = meanwhile;
    const found = judged(clause);
    known[place] = found;
    return found;
  };
}

const NONE: readonly Clause[] = [];

function opens(clause: Clause, word: string, tokens: readonly Token[]): boolean {
  const start = Math.min(clause.from, ...clause.subjects.map(({ from }) => from));
  return tokens.slice(Math.max(0, start - 3), start).some(({ lower }) => lower === word);
}

// "insisted that the talks were a success", not "that it change", "that it be changed": a plain verb form is a wish.
function statesFact({ modal, from, head, verb }: Clause, tokens: readonly Token[]): boolean {
  if (tokens[from]!.lower === 'be' && head > from) return false;
  return !DUTY.has(modal ?? '') && (modal !== null || tokens[head]!.lower !== verb);
}

// "suggested that the talks of the two amounted to a deal", "insisted on the same day that he was right": by its words, where
// no clause is seen to hang on the verb.
function isFollowedByFact({ to }: Clause, tokens: readonly Token[]): boolean {
  const { sentence } = tokens[to - 1]!;
  const behind: Token[] = [];
  for (let at = to; tokens[at]?.sentence === sentence; at += 1) behind.push(tokens[at]!);
  const that = behind.findIndex(({ lower }) => lower === 'that');
  const rest = that < 0 ? [] : behind.slice(that + 1);
  const isWished = rest.some(
    ({ lower }, i) => DUTY.has(lower) || (lower === 'be' && !BEFORE_BE.test(rest[i - 1]?.lower ?? '')),
  );
  return !isWished && rest.some(isOfFact);
}

const BEFORE_BE = /^(?:to|not|n't|can|could|will|would|wo|may|might|[’']ll|[’']d)$/;

function isOfFact({ pos, lower, base }: Token): boolean {
  if (pos === 'AUX') return /^(?:is|are|was|were|am|has|had|does|did|ca|can|could|will|would|may|might)$/.test(lower);
  return pos === 'VERB' && lower !== base.word && /(?:ed|s)$/.test(lower);
}

// "asked for a guarantee that nobody would leave": what the noun says, and not the verb.
function isOfNoun({ subjects: [subject] }: Clause, tokens: readonly Token[]): boolean {
  const that = subject ? subject.from - 1 : -1;
  return tokens[that]?.lower === 'that' && CONTENTFUL.has(tokens[that - 1]?.lower ?? '');
}

const CONTENTFUL: ReadonlySet<string> = new Set(grammar.contentful);
const BEGINNING = new Set(['begin', 'start', 'resume', 'continue', 'keep']);
