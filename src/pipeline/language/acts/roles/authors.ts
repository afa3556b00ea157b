import verbs from '../../../data/verbs.json' with { type: 'json' };
import { phrasesFrom } from '../../phrases/phrases-from.ts';
import type { Clause } from '../../types.ts';
import type { Event } from '../event.ts';
import type { Cast } from './cast.ts';

/**
 * Whose the deed is that does another: "a raid by Chile killed nine", "shelling of the port by Chile destroyed it". No
 * position is taken by a thing, so of a position nobody; nor is who only says something of it.
 */
export function authorsOf(clause: Clause, act: Event['act'], { tokens, clauses, parties }: Cast): string[] {
  const { index, from: verb, sentence } = clause;
  if (!DEEDS.has(act)) return [];
  const before = clauses[index - 1];
  const isGerund = before?.sentence === sentence && before.form === 'gerund' && before.subjects.length === 0;
  const from = clause.subjects[0]?.from ?? (isGerund ? before.from : verb);
  const words = tokens.slice(from, verb);
  const by = words.findIndex(({ lower }) => lower === 'by');
  if (by < 0 || words.slice(1, by).some(({ pos, lower }) => pos === 'VERB' && !DONE.has(lower))) return [];
  if (words.slice(0, by).some(({ text, pos }) => text === ',' || pos === 'PRON')) return [];
  return parties.named(
    phrasesFrom(tokens, from + by + 1).filter(({ to }) => to <= verb),
    verb,
  );
}

const DEEDS: ReadonlySet<Event['act']> = new Set(['ASSAULT', 'COERCE', 'SANCTION', 'MOBILIZE', 'PROTEST']);
/** "A raid launched by Chile". */
const DONE = new Set(verbs.words.carriedOut);
