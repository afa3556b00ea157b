import grammar from '../../data/grammar.json' with { type: 'json' };
import type { Token } from '../../types.ts';
import { isAmong } from '../../wording/is-among.ts';
import { boundsAmount } from '../phrases/bounds-amount.ts';
import type { Clause, TokenRange } from '../types.ts';
import { type Frame, framesByParticle, isAskedFor, SELVES, type Table } from './meanings/frames.ts';
import { framesBehind, particlesEnd } from './meanings/particles-end.ts';

/** The frame a clause fits best, by its particles, the nouns of its object and subject; null where the lexicon has none. */
export function meaningOf(
  clause: Clause,
  tokens: readonly Token[],
  infinitive: Clause | null,
  table: Table = 'acts',
): Frame | null {
  const frames = withParticles(clause.verb, table, clause, tokens);
  // "remains opposed to" as "is opposed to".
  if (table === 'acts' && LINKING.has(clause.verb)) frames.push(...withParticles('be', table, clause, tokens));
  if (frames.length === 0) return null;
  const object = objectOf(clause, tokens);
  const subject = clause.subjects;
  const words: Words = { clause, tokens, infinitive, object, subject, heads: true };
  const bound = boundTo(clause, frames, tokens);
  return (bound.length > 0 ? bestOf(bound, words) : null) ?? bestOf(frames, words);
}

function withParticles(verb: string, table: Table, clause: Clause, tokens: readonly Token[]): Behind[] {
  const found: Behind[] = [];
  const own = framesByParticle(verb, table);
  if (!own) return found;
  for (const frame of framesBehind(own, clause, tokens)) {
    const after = particlesEnd(frame, clause, tokens);
    if (after !== null) found.push({ frame, after });
  }
  return found;
}

function bestOf(frames: readonly Behind[], words: Words): Frame | null {
  const byHead = frames.findIndex((one) => fits(one, words));
  const first = byHead < 0 ? null : frames[byHead]!.frame;
  if (first?.objects) return first;
  // "suspended aid deliveries": what modifies the object's head counts where the head itself says nothing.
  const loose = { ...words, heads: false };
  const before = byHead < 0 ? frames : frames.slice(0, byHead);
  return before.find((one) => one.frame.objects && fits(one, loose))?.frame ?? first;
}

// "called for elections" is no calling of elections: a preposition right after the verb belongs to it.
function boundTo({ to, passive }: Clause, frames: readonly Behind[], tokens: readonly Token[]): readonly Behind[] {
  const next = tokens[to];
  return next?.pos === 'ADP' && !passive ? frames.filter(({ frame }) => frame.particles[0] === next.lower) : [];
}

/**
 * The tokens of a clause's object: from the verb to the first preposition after a noun ("of" and times aside); for a
 * passive its subject.
 */
export function objectOf(clause: Clause, tokens: readonly Token[]): TokenRange {
  const last = clause.subjects.at(-1);
  // "Hundreds of police were sent": with what they are made of.
  if (clause.passive && last)
    return {
      from: clause.subjects[0]!.from,
      to: tokens[last.to]?.lower === 'of' ? Math.max(last.to, clause.from) : last.to,
    };
  let noun = false;
  for (let at = clause.to; at < clause.end; at += 1) {
    const { pos, lexeme } = tokens[at]!;
    // "suspended the payment | pending a ruling on the law".
    const opens = (pos === 'ADP' && !isPartOfObject(lexeme)) || isVerbalPreposition(lexeme);
    if (noun && (opens || isOfAccount(tokens, at))) return { from: clause.to, to: at };
    if (pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON' || pos === 'NUM') noun = true;
  }
  return { from: clause.to, to: clause.end };
}

// "Issued a readout | of the call": what it tells of is not what is issued.
function isOfAccount(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.lower === 'of' && ACCOUNTS.has(tokens[at - 1]!.lower);
}

/** True of "agreed to none of it", "complied with neither order"; not of "agreed, to no avail". */
export function isOfNone({ to, end, passive }: Clause, tokens: readonly Token[]): boolean {
  if (passive || to + 1 >= end) return false;
  const [preposition, none, noun] = [tokens[to]!.lower, tokens[to + 1]!.lower, tokens[to + 2]?.lower ?? ''];
  if (/^(?:none|neither|nothing)$/.test(none)) return preposition === 'to' || preposition === 'with';
  return preposition === 'to' && none === 'no' && !/^(?:avail|effect|end|purpose|use|good)$/.test(noun);
}

/** True of "reached no agreement", "no agreement was reached", "dismissed nobody", "gave up nothing". */
export function hasNoObject(clause: Clause, tokens: readonly Token[]): boolean {
  const { from, to } = objectOf(clause, tokens);
  // "gave | up nothing", "reached | absolutely no agreement".
  const isBefore =
    !clause.passive &&
    (isAdverbial(tokens[from]) || (tokens[from]?.pos === 'ADV' && tokens[from]!.lower.endsWith('ly')));
  const first = isBefore ? from + 1 : from;
  // "has nothing but praise" has it.
  return (
    first < to &&
    /^(?:no|none|neither|nothing|nobody)$/.test(tokens[first]!.lower) &&
    tokens[first + 1]?.lower !== 'but' &&
    !boundsAmount(tokens, first)
  );
}

/** True for what is part of the verb before it and opens no phrase: "gave | up nothing". */
export function isAdverbial(token: Token | undefined): boolean {
  return token !== undefined && /^(?:up|off|down|out|away|over|back)$/.test(token.lower);
}

function fits({ frame, after }: Behind, words: Words): boolean {
  if (frame.self && !hasAny(words.tokens, { from: words.clause.to, to: words.clause.end }, SELVES)) return false;
  if (frame.infinitive && !fitsInfinitive(frame.infinitive, words)) return false;
  if (frame.without && hasAround(frame.without, words)) return false;
  if (frame.objects && !hasObject(frame.objects, words, frame.particles.length > 0 ? after : null)) return false;
  return !frame.subjects || words.subject.some((range) => hasAny(words.tokens, whole(range, words), frame.subjects!));
}

// "a shell fired by the army": of a passive the object stands before it.
function hasAround(wanted: ReadonlySet<string>, { clause, tokens, object }: Words): boolean {
  return (
    hasAny(tokens, { from: clause.to, to: clause.end }, wanted) || (clause.passive && hasAny(tokens, object, wanted))
  );
}

// `after`: where the last particle ends, of a frame that wants one.
function hasObject(wanted: ReadonlySet<string>, words: Words, after: number | null): boolean {
  const { clause, tokens, heads } = words;
  if (clause.passive) return hasAny(tokens, words.object, wanted, heads) || hasAny(tokens, near(words), wanted, heads);
  if (after === null) return hasAny(tokens, words.object, wanted, heads);
  return hasAny(tokens, { from: clause.to, to: Math.max(after, afterParticle(words, after)) }, wanted, heads);
}

// "The first deployment of peacekeeping troops": with what "of" says it is made of.
function whole({ from, to }: TokenRange, { tokens, clause }: Words): TokenRange {
  return tokens[to]?.lower === 'of' && to < clause.from ? { from, to: clause.from } : { from, to };
}

// The object after a particle: to the next preposition.
function afterParticle({ clause, tokens }: Words, from: number): number {
  let noun = false;
  for (let at = from; at < clause.end; at += 1) {
    const { pos, lower } = tokens[at]!;
    if (pos === 'ADP' && noun && lower !== 'of') return at;
    if (pos === 'NOUN' || pos === 'PROPN') noun = true;
  }
  return clause.end;
}

function fitsInfinitive(verbs: ReadonlySet<string>, { infinitive }: Words): boolean {
  return infinitive !== null && (verbs.size === 0 || verbs.has(infinitive.verb));
}

// "Was replaced | by the finance chief": behind "by" stands who does it.
function near({ clause, tokens }: Words): TokenRange {
  const to = Math.min(clause.end, clause.to + 5);
  const by = tokens.slice(clause.to, to).findIndex(({ lower }) => lower === 'by');
  return { from: clause.to, to: by === -1 ? to : clause.to + by };
}

function hasAny(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  words: ReadonlySet<string>,
  heads = false,
): boolean {
  for (let at = from; at < to; at += 1) {
    if (isCompounded(tokens, at)) {
      // "a sit-in", "counter-measures"; of "war-torn" nothing.
      if (words.has(`${tokens[at]!.lower}-${tokens[at + 2]!.lower}`)) return true;
      continue;
    }
    const { lower, lemma, lexeme, base } = tokens[at]!;
    if (!(isAskedFor(lexeme) || isAskedFor(base))) continue;
    if (!(words.has(lower) || (lemma !== lower && words.has(lemma)))) continue;
    if (isMonth(tokens, at) || isSoCalled(tokens, at)) continue;
    if (!heads || !(at + 1 < to && isNoun(tokens[at + 1]!) && isNoun(tokens[at]!))) return true;
  }
  return false;
}

// "start on the first of March" is no march.
function isMonth(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.text === 'March' && tokens[at - 1]?.sentence === tokens[at]!.sentence;
}

// "The so-called plan" is no call.
function isSoCalled(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.lower === 'called' && tokens[at - 1]?.text === '-' && tokens[at - 2]?.lower === 'so';
}

function isNoun({ pos }: Token): boolean {
  return pos === 'NOUN' || pos === 'PROPN';
}

// "war-torn": joined by a hyphen to the next word.
function isCompounded(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next?.text === '-' && next.start === tokens[at]!.end && tokens[at + 2]?.start === next.end;
}

const ACCOUNTS = new Set(grammar.accounts);
const LINKING = new Set([...grammar.linking, 'grow', 'turn'].filter((verb) => verb !== 'be'));
/** Prepositions that are verb forms too. */
const isVerbalPreposition = isAmong([
  'pending',
  'following',
  'including',
  'excluding',
  'concerning',
  'regarding',
  'during',
]);
/** Particles of the verb, and what an object goes on with. */
const isPartOfObject = isAmong(['of', 'as', 'up', 'out', 'off', 'down', 'back', 'over', 'away']);

/** A frame whose particles stand behind the verb, and where the last of them ends. */
interface Behind {
  readonly frame: Frame;
  readonly after: number;
}

interface Words {
  readonly clause: Clause;
  readonly tokens: readonly Token[];
  readonly infinitive: Clause | null;
  readonly object: TokenRange;
  readonly subject: readonly TokenRange[];
  /** Only the heads of compounds count: of "weapons inspectors" the inspectors. */
  readonly heads: boolean;
}
