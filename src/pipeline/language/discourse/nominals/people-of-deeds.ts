import roles from '../../../data/roles.json' with { type: 'json' };
import type { NounPhrase } from '../../phrases/noun-phrase.ts';
import { DEEDS_BY_DOERS, type Deed } from '../../phrases/roles/doers.ts';
import { isSubject } from '../../phrases/subjects.ts';
import { isState } from '../homes/home.ts';
import { type Memory, partyOf, recent, type Sighting } from '../memory.ts';
import { deedAt } from './deed-of.ts';

/**
 * For whom those speak who are called by what has just been done: "organisers" for whoever called the march, "the strikers"
 * for the union that walked out, "researchers" for whoever tested it. Null where none of the last two sentences tells of
 * such a body, or two do.
 */
export function bodyOfDoers(memory: Memory, phrase: NounPhrase): string | null {
  const { scene } = memory;
  const { from, head, owner, complements, end } = phrase;
  const deed = DEEDS_BY_DOERS.get(scene.tokens[head]!.lower);
  if (!deed || owner || complements.length > 0 || scene.quoted[head]) return null;
  if (head > from && !(head === from + 1 && scene.tokens[from]!.lower === 'the')) return null;
  if (/^(?:who|whose|in|at|from|near|outside)$/.test(scene.tokens[end]?.lower ?? '') || !isSubject(scene, from, end))
    return null;
  const { sentence } = scene.tokens[from]!;
  const doers = recent(memory, sentence, BACK).flatMap((one) =>
    one.sentence < sentence && one.entity !== null && isDoer(memory, one, deed) ? [one.entity] : [],
  );
  const [only, other] = new Set(doers);
  return only !== undefined && other === undefined ? (partyOf(memory, only) ?? only) : null;
}

function isDoer(memory: Memory, one: Sighting, { verbs, nouns, barred }: Deed): boolean {
  const { scene, bodies } = memory;
  const { tokens } = scene;
  const key = one.entity!;
  if (scene.entities.get(key)?.type !== 'organisation' || isState(scene, bodies, key)) return false;
  const kinds = bodies.kinds.get(key);
  if (kinds && [...kinds].some((kind) => barred.has(kind))) return false;
  const at = one.subject ? deedAt(memory, one) : -1;
  const { lemma } = at === -1 ? { lemma: '' } : tokens[at]!;
  // "Began a strike", "published a study"; not "refused to join the strike".
  if (verbs.has(lemma) || (DOING.has(lemma) && hasAmong(memory, at + 1, at + REACH, nouns))) return true;
  // "A sit-in by the movement", "a march organised by the movement", "at the call of the movement", "the institute's study".
  if (tokens[one.end]?.lower === "'s" && hasAmong(memory, one.end + 1, one.end + REACH, nouns)) return true;
  const link = tokens[one.token - 1]?.lower;
  if (link === 'of') return tokens[one.token - 2]?.lower === 'call';
  if (link !== 'by') return false;
  return verbs.has(tokens[one.token - 2]!.lemma) || hasAmong(memory, one.token - REACH, one.token - 1, nouns);
}

function hasAmong({ scene: { tokens } }: Memory, from: number, to: number, words: ReadonlySet<string>): boolean {
  for (let at = Math.max(0, from); at < to; at += 1) {
    if (tokens[at]?.text === '.') return false;
    if (words.has(tokens[at]?.lemma ?? '')) return true;
  }
  return false;
}

const DOING = new Set(roles.doing);
/** In sentences. */
const BACK = 2;
/** In tokens. */
const REACH = 5;
