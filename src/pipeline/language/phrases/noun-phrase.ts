import reporting from '../../data/reporting.json' with { type: 'json' };
import { isAmong } from '../../wording/is-among.ts';
import { isDeterminer, isOwning } from './determiners.ts';
import { type Core, coreAt } from './phrase-core.ts';
import { singular } from './role-words.ts';
import type { Scene } from './scene.ts';

const isLink = isAmong([
  'of',
  'for',
  'in',
  'at',
  'from',
  'to',
  'with',
  'on',
  'within',
  'inside',
  'representing',
  'behind',
  'among',
  'by',
]);
const isBetween = isAmong([
  'close',
  'familiar',
  'briefed',
  'loyal',
  'based',
  'involved',
  'present',
  'privy',
  'working',
]);
const isAsking = isAmong([...reporting.asking, ...reporting.asking.map((noun) => `${noun}s`)]);
/** In tokens. */
const LONGEST = 24;

/**
 * The noun phrase that begins at the token, no further than `limit`: what owns it, its head, and what hangs on it by
 * prepositions; null where none begins there.
 */
export function nounPhraseAt(scene: Scene, from: number, limit: number): NounPhrase | null {
  const core = isOpener(scene, from) ? null : coreAt(scene, from, Math.min(limit, from + LONGEST));
  if (!core || opensClause(scene, core)) return null;
  const complements: Complement[] = [];
  let end = core.to;
  while (complements.length < 4 && end < limit) {
    const link = linkAt(scene, end, limit);
    const phrase = link === end - 1 ? null : coreAt(scene, link + 1, Math.min(limit, link + 1 + LONGEST));
    if (!phrase || isGerund(scene, link + 1) || isAskedFor(scene, from, link)) break;
    complements.push({ link: scene.tokens[link]!.lower, phrase });
    end = phrase.to;
  }
  return { ...core, complements, end };
}

// "(Said) that | the union": no determiner of what has one of its own.
function isOpener({ tokens }: Scene, at: number): boolean {
  const next = tokens[at + 1]?.lexeme;
  return tokens[at]?.lower === 'that' && next !== undefined && (isDeterminer(next) || isOwning(next));
}

// "(A report) that | players were not paid": no determiner of several.
function opensClause({ tokens }: Scene, { from, head }: Core): boolean {
  const { lower, pos } = tokens[head]!;
  if (tokens[from]!.lower !== 'that' || pos !== 'NOUN' || /^(?:series|species|means)$/.test(lower)) return false;
  return /[^s]s$/.test(lower) && singular(lower) !== lower;
}

// "(Accused by) the minister | of hiding the costs": what is done is nothing that he is the minister of.
function isGerund({ tokens, mentionAt }: Scene, at: number): boolean {
  if (!tokens[at]!.lower.endsWith('ing') || mentionAt[at] !== -1 || tokens[at - 1]!.lower !== 'of') return false;
  return tokens[at + 1]?.pos === 'DET' || (tokens[at + 1] !== undefined && isOwning(tokens[at + 1]!.lexeme));
}

// "A call by the minister | for an inquiry": what is called for.
function isAskedFor({ tokens }: Scene, from: number, link: number): boolean {
  if (tokens[link]!.lower !== 'for' || !/^(?:by|from)$/.test(tokens[from - 1]?.lower ?? '')) return false;
  return isAsking(tokens[from - 2]?.lexeme ?? tokens[from]!.lexeme);
}

// The preposition that hangs something on the phrase: "of", "close to", "briefed on"; `end - 1` where none does.
function linkAt({ tokens }: Scene, end: number, limit: number): number {
  const { lexeme } = tokens[end]!;
  if (isLink(lexeme)) return end;
  const hangs = isBetween(lexeme) && end + 1 < limit && isLink(tokens[end + 1]!.lexeme);
  return hangs ? end + 1 : end - 1;
}

export interface Complement {
  readonly link: string;
  readonly phrase: Core;
}

export interface NounPhrase extends Core {
  readonly complements: readonly Complement[];
  /** Behind the last complement. */
  readonly end: number;
}
