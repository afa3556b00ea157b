import towns from '../../../../data/towns.json' with { type: 'json' };
import { grouped } from '../../../../spelling/grouped.ts';
import type { NounPhrase } from '../../../phrases/noun-phrase.ts';
import type { RoleWord } from '../../../phrases/role-words.ts';
import { isSubject } from '../../../phrases/subjects.ts';
import { provinceMeant } from '../../bodies/province-meant.ts';
import { isState } from '../../homes/home.ts';
import { type Memory, partyOf, type Role, recent } from '../../memory.ts';

const COUNTRY = /^(?:state|country|nation|republic|kingdom)$/;
/** What has ministers, governors and councillors of its own inside a land. */
const PROVINCE: ReadonlySet<string> = new Set(towns.governed);
const OF_LANDS = /(?:^|[- ])(?:minister|president|premier|chancellor|secretary)$/;

/** "Veldt has gone to court. The state's attorney general": of the one that the sentence before opens with. */
export function landToldOf(memory: Memory, { owner }: NounPhrase): string | null {
  const { scene, bodies } = memory;
  if (!owner || owner.to - owner.from > 2 || scene.tokens[owner.from]!.lower !== 'the') return null;
  const { sentence, lower } = { ...scene.tokens[owner.from]!, lower: scene.tokens[owner.to - 1]!.lower };
  const named = provinceMeant(memory, { from: owner.from, head: owner.to - 1 });
  if (named !== null) return named;
  const province = PROVINCE.has(lower) ? provinceToldOf(memory, owner.from, lower) : null;
  if (province !== null) return province;
  if (sentence === 0 || !COUNTRY.test(lower)) return null;
  const subjects = recent(memory, sentence - 1, 0).filter(({ subject, human }) => subject && !human);
  const [only, other] = new Set(subjects.map(({ entity }) => entity));
  const opens = subjects.some(({ token }) => token === scene.sentences[sentence - 1]!.from);
  if (!only || other !== undefined || !opens) return null;
  const { type } = scene.entities.get(only)!;
  const land = isState(scene, bodies, only) || (type === 'organisation' && bodies.kinds.get(only)?.size === 0);
  return land ? partyOf(memory, only) : null;
}

// "Tarnmark, which sent an observer, has: the province's | environment minister": the place that opens this sentence or the one
// before and does something there, or the only one that the text calls so.
function provinceToldOf(memory: Memory, at: number, noun: string): string | null {
  const { scene } = memory;
  const { sentence } = scene.tokens[at]!;
  for (const near of [sentence, sentence - 1]) {
    const opening = openingPlace(memory, near, at);
    if (opening !== null) return opening;
  }
  const [only, other] = placesByWord(scene).get(noun) ?? [];
  return other === undefined ? (only ?? null) : null;
}

// A long document is looked through once.
function placesByWord(scene: Memory['scene']): ReadonlyMap<string, readonly string[]> {
  const known = placesIn.get(scene);
  if (known) return known;
  const found = grouped(
    [...scene.entities.values()].flatMap(({ key, type, name }) =>
      type === 'place' ? [...new Set(name.toLowerCase().split(' '))].map((word) => [word, key] as const) : [],
    ),
  );
  placesIn.set(scene, found);
  return found;
}

const placesIn = new WeakMap<Memory['scene'], ReadonlyMap<string, readonly string[]>>();

function openingPlace({ scene }: Memory, sentence: number, before: number): string | null {
  const { from = before } = scene.sentences[sentence] ?? {};
  const index = scene.mentionAt[scene.tokens[from]?.lower === 'the' ? from + 1 : from] ?? -1;
  if (index === -1 || from >= before) return null;
  const { key, type } = scene.entities.get(scene.mentions[index]!.entity)!;
  const { to } = scene.ranges[index]!;
  const acts = isSubject(scene, from, to) || /^(?:,|'s)$/.test(scene.tokens[to]?.lower ?? '');
  return type === 'place' && acts ? key : null;
}

/** "The minister met his | Quarnian colleague": there are ministers there too, whatever else the text tells of it. */
export function landBefore({ scene }: Memory, { from }: RoleWord, roles: readonly Role[]): string | null {
  if (!roles.some(({ word }) => OF_LANDS.test(word))) return null;
  const index = scene.mentionAt[from - 1] ?? -1;
  const { key, type } = index === -1 ? { key: '', type: null } : scene.entities.get(scene.mentions[index]!.entity)!;
  return type === 'place' ? key : null;
}
