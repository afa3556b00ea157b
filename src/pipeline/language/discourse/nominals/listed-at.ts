import { isAmong } from '../../../wording/is-among.ts';
import { isBodyNoun, LANDS } from '../../phrases/body-nouns.ts';
import type { Core } from '../../phrases/phrase-core.ts';
import { roleWordIn, singular } from '../../phrases/role-words.ts';
import { isSubject } from '../../phrases/subjects.ts';
import type { Memory, Sighting } from '../memory.ts';

/** How many sentences back a list of names is looked for. */
const BACK = 15;
const MOST = 10;
const COUNTS: ReadonlyMap<string, number> = new Map(
  ['three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map((word, at) => [word, at + 3]),
);

/**
 * "Peru, Chile and Samoa met. … The three agreed", "the three countries": those of the last list of so many names; null where
 * none was given, or its names are of another kind.
 */
export function listedAt(memory: Memory, { from, start, owner, head }: Core): readonly string[] | null {
  const { scene, lists } = memory;
  if (lists.size === 0) return null;
  const { tokens } = scene;
  const at = opensCount(tokens[from]!.lexeme) ? from + 1 : -1;
  const given = lists.get(at === -1 ? 0 : (COUNTS.get(tokens[at]?.lower ?? '') ?? 0));
  if (owner || !given || tokens[from]!.sentence - given.sentence > BACK || scene.quoted[from]) return null;
  if (head !== at && head !== at + 1) return null;
  if (!isSubject(scene, from, head + 1) || tokens[head + 1]?.lower === 'of') return null;
  return head === at || areOfKind(memory, given.keys, start, head) ? given.keys : null;
}

// "The three countries", "the four unions", "the three ministers": what such nouns may stand for.
function areOfKind({ scene, bodies }: Memory, keys: readonly string[], start: number, head: number): boolean {
  const types = new Set(keys.map((key) => scene.entities.get(key)?.type));
  const noun = singular(scene.tokens[head]!.lower);
  if (/^(?:man|woman)$/.test(noun) || roleWordIn(scene, start, head + 1)?.to === head + 1)
    return types.size === 1 && types.has('person');
  if (LANDS.has(noun)) return [...types].every((type) => type === 'country' || type === 'place');
  if (!isBodyNoun(noun) || types.has('person') || types.has('country') || types.has('place')) return false;
  const isSo = (key: string) => bodies.byNoun.get(noun)?.has(key) || bodies.second.get(noun)?.has(key);
  return keys.every((key) => isSo(key) || (bodies.kinds.get(key)?.size ?? 0) === 0);
}

/** Takes note of a name that goes on from the one before it: of the last of "Peru, Chile and Samoa" there are three. */
export function list(memory: Memory, { entity, token, end, sentence }: Sighting): void {
  const { tokens } = memory.scene;
  const { list: before } = memory;
  const between = before?.sentence === sentence ? tokens.slice(before.end, token).map(({ lower }) => lower) : [];
  const goesOn = between.length > 0 && between.length < 4 && between.every((word) => /^(?:,|and|the)$/.test(word));
  const keys = goesOn && !before!.keys.includes(entity!) ? [...before!.keys, entity!] : [entity!];
  memory.list = { keys, end, sentence };
  if (keys.length < 3 || keys.length > MOST || !between.includes('and')) return;
  memory.lists.set(keys.length, memory.list);
}

const opensCount = isAmong(['the', 'these', 'those', 'all']);
