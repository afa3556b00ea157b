import verbs from '../../data/verbs.json' with { type: 'json' };
import type { LocalEntity, Token } from '../../types.ts';
import { isDoing } from './acting.ts';
import { type Doers, endOfWhole } from './doers.ts';
import { groupOf } from './group.ts';
import { areTogether, isPeople } from './people.ts';

/**
 * People who do something under no name: "hundreds of farmers blocked", "rail workers will strike", "rich nations promised";
 * null for "the farmers", "their workers" and "Acme workers".
 */
export function ofItself(
  tokens: readonly Token[],
  at: number,
  doers: Doers,
  named: ReadonlySet<number>,
): LocalEntity | null {
  const { lower, sentence } = tokens[at]!;
  const land = LANDS.has(lower);
  if (!(land || isPeople(lower)) || !isDoing(tokens, at, doers)) return null;
  const end = endOfWhole(doers, at, tokens);
  if (ANYBODY.has(lower) && end === at + 1) return null;
  // "Two member states, Peru and Chile,": they have names.
  if (tokens[at + 1]?.text === ',' && named.has(at + 2)) return null;
  let from = at;
  while (from > 0 && at - from < 2 && tokens[from - 1]!.sentence === sentence && isPlain(tokens, from - 1, named))
    from -= 1;
  if (land && !(from < at && RANKS.has(tokens[at - 1]!.lower))) return null;
  const before = tokens[from - 1];
  // "The Lima-backed rebels".
  const joined = tokens[from - 2]?.text === '-';
  if (before?.sentence === sentence && !joined && !/^(?:DET|ADP|PUNCT|CCONJ|SCONJ|NUM|ADV|VERB)$/.test(before.pos))
    return null;
  // "The paramilitaries": somebody told of before, by whatever name.
  const told = before !== undefined && /^(?:the|these|those|both|such)$/.test(before.lower);
  if (told && !(lower === 'police' && before.lower === 'the')) return null;
  // "Over missing prisoners" is as little an actor as "over prisoners".
  const governor = before?.pos === 'VERB' && /(?:ing|ed)$/.test(before.lower) ? tokens[from - 2] : before;
  if (
    governor?.sentence === sentence &&
    governor.pos === 'ADP' &&
    !(governor.lower === 'of' && isCounted(tokens, from - 2))
  )
    return null;
  // "A crew", "one crew".
  if (areTogether(lower) && before && /^(?:an?|one|each|every|another|whose|its|their|his|her)$/.test(before.lower))
    return null;
  return groupOf(tokens, { from, to: end });
}

// A plain word before the noun that says what kind: no name, no count.
function isPlain(tokens: readonly Token[], at: number, named: ReadonlySet<number>): boolean {
  const { pos, text, lower } = tokens[at]!;
  const first = tokens[at - 1]?.sentence !== tokens[at]!.sentence;
  if (tokens[at - 1]?.text === '-') return false;
  // "Bus drivers": the tagger takes a capital for a name's.
  const kind = pos === 'ADJ' || pos === 'NOUN' || (pos === 'PROPN' && first && !named.has(at));
  return (kind || RANKS.has(lower)) && (first || !/^\p{Lu}/u.test(text)) && !COUNTS.has(lower);
}

function isCounted(tokens: readonly Token[], at: number): boolean {
  return COUNTS.has(tokens[at]?.lower ?? '');
}

/** Too general to be somebody. */
const ANYBODY = new Set(verbs.actors.anybody);
const COUNTS = new Set(verbs.actors.counts);
const LANDS = new Set(['nations', 'countries', 'states', 'economies']);
const RANKS = new Set(verbs.actors.ranks);
