import type { PloverAct } from '#src/schema/evidence.ts';
import type { LocalStatement, Token } from '../../../types.ts';
import { isBodyNoun } from '../../phrases/body-nouns.ts';
import { isRole } from '../../phrases/role-words.ts';
import type { Clause } from '../../types.ts';
import type { Parties } from '../parties.ts';
import type { Unit } from './units.ts';

/** What is done and not only said. */
const DEEDS: ReadonlySet<PloverAct> = new Set([
  'CONSULT',
  'COOPERATE',
  'AID',
  'RETREAT',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
]);
/** What one does by saying it, but not of what others did before. */
const AHEAD: ReadonlySet<PloverAct> = new Set(['AGREE', 'CONCEDE', 'THREATEN', 'REQUEST']);
const PAST = /^(?:was|were|had|did)$/;

/**
 * True where words are about what others do or did, and no act of who says them: "the delegations of both met in Lima", in
 * the host's communiqué, is no meeting of the host's.
 */
export function isOthersDeed(
  { clauses: [clause] }: Unit,
  act: PloverAct,
  { speakers, party }: Pick<LocalStatement, 'speakers' | 'party'>,
  tokens: readonly Token[],
  parties: Parties,
): boolean {
  if (
    clause?.form !== 'finite' ||
    !isOfOthers(clause, party === null ? speakers : [...speakers, party], tokens, parties)
  )
    return false;
  // "The airline will not change rosters, the ministry said": the refusal is not the ministry's.
  if (act === 'REJECT') return clause.negated && /^(?:will|would|wo)$/.test(clause.modal ?? '');
  return DEEDS.has(act) || (AHEAD.has(act) && isPast(clause, tokens));
}

function isOfOthers(
  { subjects, from }: Clause,
  speakers: readonly string[],
  tokens: readonly Token[],
  parties: Parties,
): boolean {
  const [subject] = subjects;
  if (!subject || /^(?:our|my|i|we)$/.test(tokens[subject.from]!.lower)) return false;
  const named = parties.named(subjects, from);
  const own = new Set(speakers.flatMap((key) => [key, parties.partyOf(key)]));
  if (named.some((key) => own.has(key) || own.has(parties.partyOf(key)))) return false;
  const head = tokens[subject.to - 1]!;
  return named.length > 0 || (head.pos === 'NOUN' && (isBodyNoun(head.lower) || isRole(head.lower)));
}

function isPast({ modal, from, head }: Clause, tokens: readonly Token[]): boolean {
  if (modal !== null) return false;
  if (tokens.slice(from, head + 1).some(({ lower }) => PAST.test(lower))) return true;
  const { lower, base } = tokens[head]!;
  return from === head && lower !== base.word && !/(?:s|ing)$/.test(lower);
}
