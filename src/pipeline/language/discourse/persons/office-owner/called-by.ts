import bodiesData from '../../../../data/bodies.json' with { type: 'json' };
import calledBodies from '../../../../data/called-bodies.json' with { type: 'json' };
import { KINDS_BY_NOUN } from '../../../phrases/body-nouns.ts';
import { type NounPhrase, nounPhraseAt } from '../../../phrases/noun-phrase.ts';
import type { Core } from '../../../phrases/phrase-core.ts';
import { type RoleWord, singular } from '../../../phrases/role-words.ts';
import { isHeadOfName } from '../../kinds/head-of-name.ts';
import { issuingAlone, type Memory, recent, type Sighting } from '../../memory.ts';
import { distinct, hasOffice, isHaving, only } from './has-office.ts';
import { partTold } from './part-told.ts';

/** The one body whose name ends as its officer's owner is called: "the network" of "Amani Climate Network". */
export function calledBy(memory: Memory, phrase: NounPhrase, role: RoleWord): string | null {
  const { scene, bodies } = memory;
  const owner = nounPhraseAt(scene, phrase.owner!.from, phrase.owner!.to);
  if (!owner || owner.owner || scene.mentionAt[owner.head] !== -1) return null;
  if (scene.tokens[owner.from]!.lower !== 'the' || !isPlain(memory, owner)) return null;
  const noun = scene.tokens[owner.head]!.lower;
  const named = [...(bodies.byWord.get(noun) ?? [])].filter(
    (key) => isHeadOfName(scene.entities.get(key)!.name, noun) || isOfTown(memory, key, noun),
  );
  if (named.length > 0) return named.length === 1 ? named[0]! : null;
  const whole = partTold(memory, owner) ?? schoolsOf(memory, noun);
  if (whole !== null) return whole;
  if (GENERAL.has(noun)) {
    // "The group's director" of the group's own notice.
    const own = issuingAlone(memory);
    // "The company's director" in a union's is of another.
    const fits = !FIRM.test(noun) || !NO_FIRM.some((kind) => bodies.kinds.get(own ?? '')?.has(kind));
    if (own !== null && fits && hasOffice(memory, own, role)) return own;
  } else if (bodies.byNoun.has(noun) || !(isOpaque(noun) || WORKS.has(noun))) return null;
  return isOfUnnamed(memory, owner, noun) ? null : lately(memory, owner, role);
}

// Whose names seldom show what they are: a bank, a club; a federation's does.
function isOpaque(noun: string): boolean {
  return [...(KINDS_BY_NOUN.get(noun) ?? [])].some((kind) => OPAQUE.has(kind));
}

// "The group", "the Danish group".
function isPlain({ scene: { tokens, mentionAt, mentions, entities } }: Memory, owner: Core): boolean {
  for (let at = owner.from + 1; at < owner.head; at += 1) {
    const index = mentionAt[at]!;
    if (index === -1 || entities.get(mentions[index]!.entity)?.type !== 'country' || !/^\p{Lu}/u.test(tokens[at]!.text))
      return false;
  }
  return true;
}

// "The district's lawyer": of the one school board told of.
function schoolsOf({ scene, bodies }: Memory, noun: string): string | null {
  if (noun !== 'district') return null;
  const [only, other] = [...bodies.kinds.keys()].filter((key) => SCHOOLS.test(scene.entities.get(key)?.name ?? ''));
  return other === undefined ? (only ?? null) : null;
}

// "The city's director of health" is the city council's.
function isOfTown({ scene }: Memory, key: string, noun: string): boolean {
  return TOWNS.test(noun) && / (?:council|corporation|authority|board)$/i.test(scene.entities.get(key)!.name);
}

// "Norwind has bought a bank. The bank's chairman": of another, which is not named.
function isOfUnnamed({ scene: { tokens, sentences, mentionAt } }: Memory, owner: Core, noun: string): boolean {
  const { from } = sentences[Math.max(0, tokens[owner.head]!.sentence - 2)]!;
  return tokens
    .slice(from, owner.from)
    .some(({ lower }, place) => singular(lower) === noun && mentionAt[from + place] === -1);
}

// The only body of the sentence before that can have such an officer, and whose kind does not speak against the noun.
function lately(memory: Memory, owner: Core, role: RoleWord): string | null {
  const { sentence, lower: noun } = memory.scene.tokens[owner.head]!;
  const told = distinct(
    recent(memory, sentence, 1).filter((one) => one.token < owner.from && isHaving(memory, one, role)),
  );
  const key = only(told);
  if (key === null) return null;
  // No union is "the firm".
  if (GENERAL.has(noun)) return FIRM.test(noun) && memory.bodies.kinds.get(key)?.has('union') ? null : key;
  const about = told[0]!.subject || isSeat(memory, told[0]!);
  const kinds = memory.bodies.kinds.get(key);
  const fits = kinds?.size === 0 || (WORKS.has(noun) && kinds?.has('company'));
  return fits && about ? key : null;
}

// "At Norwind, the kilns are cold."
function isSeat({ scene: { tokens, sentences } }: Memory, { token, sentence }: Sighting): boolean {
  const { from } = sentences[sentence]!;
  return tokens[from]!.lower === 'at' && token === from + 1;
}

const WORKS: ReadonlySet<string> = new Set(bodiesData.works);
const OPAQUE = new Set(['company', 'club', 'hospital', 'charity', 'institute', 'museum']);
const TOWNS = /^(?:city|town|borough|county|district|parish|village)$/;
const SCHOOLS = /\b(?:school (?:board|committee)|board of education|schools)$/i;
const FIRM = /^(?:company|firm)$/;
const NO_FIRM = ['union', 'association', 'charity', 'organ', 'government', 'council', 'party'];
const GENERAL: ReadonlySet<string> = new Set(calledBodies.calledBy);
