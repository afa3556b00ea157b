import towns from '../../../../data/towns.json' with { type: 'json' };
import type { NounPhrase } from '../../../phrases/noun-phrase.ts';
import type { RoleWord } from '../../../phrases/role-words.ts';
import type { Memory } from '../../memory.ts';

/** "The mayor of Tarn", "Tarn's mayor" speaks for the town. */
export function townOf({ scene }: Memory, { owner, complements }: NounPhrase): string | null {
  const [of, inner] = complements;
  // "The mayor of the mountain town of Tarn"
  const isTown = of?.link === 'of' && inner?.link === 'of' && LANDS.has(scene.tokens[of.phrase.head]!.lower);
  const head = isTown ? inner.phrase.head : of?.link === 'of' ? of.phrase.head : -1;
  // "The governor of Tarn province"
  const behind = head > 0 && scene.mentionAt[head] === -1 && LANDS.has(scene.tokens[head]!.lower) ? head - 1 : head;
  const at = owner ? owner.to - 1 : behind;
  const index = at < 0 ? -1 : scene.mentionAt[at]!;
  const town = index === -1 ? undefined : scene.entities.get(scene.mentions[index]!.entity);
  return town?.type === 'place' ? town.key : null;
}

/** "The president of the Tarn region", "the head of the Lower Tarn district": of a part of a land that is called so. */
export function isOfRegion({ scene }: Memory, { owner, complements: [of] }: NounPhrase): boolean {
  return owner === null && of?.link === 'of' && REGIONS.test(scene.tokens[of.phrase.head]!.lower);
}

/** "Tarn's education chief", "Tarn's planning director", "Tarn's finance minister": of who governs the place. */
export function placeOfOffice({ scene }: Memory, { owner, start }: NounPhrase, { word, to }: RoleWord): string | null {
  const { tokens, mentionAt, mentions, entities } = scene;
  const index = owner === null ? -1 : mentionAt[owner.to - 1]!;
  const place = index === -1 ? undefined : entities.get(mentions[index]!.entity);
  if (place?.type !== 'place') return null;
  if (/(?:^| )(?:minister|premier|governor)$/.test(word)) return place.key;
  const field = tokens.slice(start, to - 1).some(({ lower }) => FIELDS.has(lower));
  return field &&
    /^(?:chief|director|commissioner|(?:\p{L}+ )?secretary|councillor|spokes(?:man|woman|person))$/u.test(word)
    ? place.key
    : null;
}

/**
 * "Ontario Labour Minister X", "Kerala Chief Minister X", "Ohio Attorney General X", "the labour minister of Ontario, X,": of the part of a land that stands
 * before the office or behind it.
 */
export function placeBesideOffice({ scene }: Memory, phrase: NounPhrase, { word, from }: RoleWord): string | null {
  const { owner, start, complements } = phrase;
  if (owner !== null || !OF_PARTS.test(word)) return null;
  const { mentionAt, mentions, ranges, entities, tokens } = scene;
  const of = complements.find(({ link }) => link === 'of');
  const first = tokens[start]!.pos === 'DET' ? start + 1 : start;
  const index = of ? mentionAt[of.phrase.head]! : (mentionAt[first] ?? -1);
  const place = index === -1 ? undefined : entities.get(mentions[index]!.entity);
  if (place?.type !== 'place') return null;
  const range = ranges[index]!;
  if (of) return range.from === of.phrase.start ? place.key : null;
  if (range.from !== first || range.to > from || from - range.to > LONGEST) return null;
  const plain = tokens.slice(range.to, from).every(({ pos }) => /^(?:NOUN|PROPN|ADJ|CCONJ)$/.test(pos));
  return plain ? place.key : null;
}

/** Whom a part of a land has. */
const OF_PARTS =
  /(?:^| )(?:minister|premier|governor|mayor|mayoress|attorney[- ]general|solicitor[- ]general|treasurer|sheriff)$/;
/** In tokens: "finance and health | minister". */
const LONGEST = 4;

/** What a town or a province sees to itself. */
const FIELDS: ReadonlySet<string> = new Set(towns.fields);

const LANDS: ReadonlySet<string> = new Set(towns.lands);
/** Of those what has a head of its own. */
const REGIONS = /^(?:province|region|county|district|governorate|prefecture|municipality)$/;
