import type { Token } from '../../../../types.ts';
import { isTimeNoun } from '../../../phrases/time-nouns.ts';
import { INTENDING } from '../../verb-kinds.ts';
import { OBJECTS, type Place } from '../place.ts';

// Verbs that the tagger took for nouns, in what is added beside the clause and behind it.

/** "He went further, | warning that …", "while | promising an inquiry", "the council, | meeting in emergency session". */
export function opensAside({ tokens, at }: Place, next: Token): boolean {
  const { lexeme, pos, lower } = tokens[at]!;
  const before = tokens[at - 1]?.lower ?? '';
  if (!(pos === 'NOUN' || pos === 'ADJ') || !(before === ',' || LEADING.has(before))) return false;
  if (isTimeNoun(lexeme) || /^(?:morning|evening)$/.test(lower)) return false;
  if (OBJECTS.has(next.pos) || next.lower === 'that') return true;
  return before === ',' && GATHERING.has(lower) && next.pos === 'ADP' && next.lower !== 'of';
}

/** "The talks ended, with Chile | lifting the ban". */
export function isBesideName({ tokens, at, from }: Place, next: Token): boolean {
  if (next.pos !== 'DET' || tokens[at]!.pos !== 'NOUN' || tokens[at - 1]?.pos !== 'PROPN') return false;
  let start = at - 1;
  while (start > from && tokens[start]!.pos === 'PROPN') start -= 1;
  return tokens[start]!.lower === 'with' && tokens[start - 1]?.lower === ',';
}

/** "The guild, which fears a ban, | plans to strike". */
export function isBehindAside({ tokens, at, from, before }: Place, base: string, next: Token): boolean {
  if (before !== 'comma' || next.lower !== 'to' || tokens[at]!.lower === base || !INTENDING.has(base)) return false;
  if (tokens[at + 2]?.pos !== 'VERB' || tokens[at]!.pos !== 'NOUN') return false;
  const opener = tokens.slice(from, at).findLastIndex((one) => isWho(one)) + from;
  return (
    opener > from &&
    tokens[opener - 1]!.lower === ',' &&
    tokens.slice(opener, at - 1).every(({ lower }) => lower !== ',')
  );
}

/** "We do, however, | object", "they will not, of course, | answer": behind a word that wants a verb and what is added to it. */
export function isPartedFromModal(tokens: readonly Token[], at: number): boolean {
  let comma = at - 2;
  while (comma > at - LONGEST_ADDED && tokens[comma]?.pos !== 'PUNCT') comma -= 1;
  if (tokens[comma]?.lower !== ',' || comma === at - 2) return false;
  const wanting = tokens[comma - 1];
  return wanting?.sentence === tokens[at]!.sentence && (wanting.lower === 'not' || DOING.test(wanting.lower));
}

const isWho = ({ lower }: Token) => lower === 'who' || lower === 'which' || lower === 'whose';

const DOING = /^(?:do|does|did|will|would|can|cannot|could|shall|should|must|may|might)$/;
/** In tokens, both commas among them. */
const LONGEST_ADDED = 6;
const LEADING: ReadonlySet<string> = new Set(['while', 'when', 'without', 'before', 'after']);
/** What people do together, with no object. */
const GATHERING: ReadonlySet<string> = new Set(['meeting', 'voting', 'sitting', 'speaking', 'marching']);
