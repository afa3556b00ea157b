import { basesOf } from '../../../spelling/bases.ts';
import { isDictionaryWord } from '../../../spelling/dictionary.ts';
import type { Affiliation } from '../../../types.ts';
import { type NounPhrase, nounPhraseAt } from '../../phrases/noun-phrase.ts';
import { isArmed } from '../bodies/armed-name.ts';
import { ownerOf } from '../bodies/owners.ts';
import { isState } from '../homes/home.ts';
import { homeNow } from '../homes/home-now.ts';
import { isUnnamedOrgan } from '../issuer/organs-of-issuer.ts';
import { type Memory, partyOf } from '../memory.ts';
import { partyOfPhrase } from '../nominals/party-of-phrase.ts';
import { toldOfBefore } from '../persons/told-before/told-of-before.ts';
import { wholeAbove } from '../persons/told-before/whole-above.ts';

/** "Kenya's Interior Ministry", "the Ministry of Fisheries": an organ of state acts for its country. */
export function organAt(memory: Memory, key: string, before: number, from: number, to: number): Affiliation[] {
  const { scene } = memory;
  const kinds = memory.bodies.kinds.get(key);
  const { party: own, type } = scene.entities.get(key)!;
  if (type === 'place' && kinds?.has('country')) return stateAt(memory, key, from, to);
  const organ = type === 'organisation' && (kinds?.has('organ') || kinds?.has('government')) && !kinds.has('country');
  if (!organ || memory.parties.has(key) || (own !== null && own !== key)) return [];
  const phrase = before < from ? nounPhraseAt(scene, before, to) : null;
  const party = landActedFor(memory, key, phrase);
  if (party === null || party === key || !isState(scene, memory.bodies, party)) return [];
  memory.parties.set(key, party);
  return [bodyAffiliation(memory, key, party, 'organ-of-state', from, to)];
}

// A place that has an army or a president acts for itself.
function stateAt(memory: Memory, key: string, from: number, to: number): Affiliation[] {
  if (memory.parties.has(key)) return [];
  memory.parties.set(key, key);
  return [bodyAffiliation(memory, key, key, 'place-with-a-state', from, to)];
}

// By its own name, by the words before it, else the land that the text is at home in.
function landActedFor(memory: Memory, key: string, phrase: NounPhrase | null): string | null {
  const { name } = memory.scene.entities.get(key)!;
  const land = landInName(memory, name);
  if (land !== undefined) return land;
  const named = phrase ? partyOfPhrase(memory, phrase) : null;
  if (named !== null && named !== key) return named;
  if (isArmed(name) || ACRONYM.test(name) || isLocal(name) || isOfPeople(name)) return null;
  return phrase && isItsOwn(memory, phrase) ? toldOfBefore(memory, phrase) : homeNow(memory);
}

// "Peru protested. The duty was illegal, its Foreign Ministry said": of the land told of, wherever the text is at home.
function isItsOwn({ scene }: Memory, { owner }: NounPhrase): boolean {
  return owner !== null && scene.tokens[owner.from]!.lower === 'its';
}

// "Foreign Ministry of the Kingdom of Quarn", "US Department of Ports": the land's that its name begins or ends with, known or
// not; undefined of a name without one.
function landInName({ scene, bodies }: Memory, name: string): string | null | undefined {
  const [, form] =
    /\bof (?:the )?(?:Kingdom|Republic|State|Sultanate|Emirate|Principality) of (\p{Lu}.+)$/u.exec(name) ?? [];
  const [, front] = /^(US|USA|U\.S\.|UK|U\.K\.|UAE) /.exec(name) ?? [];
  const called = form ?? front;
  if (called === undefined) return undefined;
  const land = [...scene.entities.values()].find(
    (one) => isState(scene, bodies, one.key) && [one.name, ...one.forms].includes(called),
  );
  return land?.key ?? null;
}

/** "QUARN ECONOMIC COMMUNITY ↵ Secretariat for Ports": the part of a body whose name stands above its own at the head of the paper. */
export function partOfHead(memory: Memory, key: string, from: number, to: number): Affiliation[] {
  const whole = memory.parties.has(key) ? null : wholeAbove(memory.scene, from, to);
  if (whole === null || whole === key) return [];
  memory.parties.set(key, whole);
  return [bodyAffiliation(memory, key, whole, 'part-of-head', from, to)];
}

/** "The union's | bargaining committee", "its | executive board": whose organ it is that has no name of its own. */
export function partOfOwner(memory: Memory, key: string, before: number, from: number, to: number): Affiliation[] {
  const { scene } = memory;
  if (memory.parties.has(key) || before === from || !isUnnamedOrgan(scene.entities.get(key)!.name)) return [];
  const owner = nounPhraseAt(scene, before, to)?.owner ?? null;
  const whole = owner === null ? null : ownerOf(memory, owner);
  if (whole === null || whole === key || scene.entities.get(whole)?.type !== 'organisation') return [];
  const party = partyOf(memory, whole) ?? whole;
  memory.parties.set(key, party);
  return [bodyAffiliation(memory, key, party, 'part-of-owner', from, to)];
}

// "Avon and Vale Police": of a town or a county, and no land's.
function isLocal(name: string): boolean {
  return /\s/.test(name) && /\b(?:police|constabulary)\b/i.test(name) && !OF_STATES.test(name);
}

// "The Halvian Ministry of Trade" of a text that tells of no Halvia is not the land's whose government it tells of.
function isOfPeople(name: string): boolean {
  const [people = '', ...rest] = name.toLowerCase().split(' ');
  return rest.length > 0 && basesOf(people).length > 0 && !isDictionaryWord(people);
}

function bodyAffiliation(
  memory: Memory,
  key: string,
  party: string,
  rule: string,
  from: number,
  to: number,
): Affiliation {
  const { tokens } = memory.scene;
  const span = { start: tokens[from]!.start, end: tokens[to - 1]!.end };
  return { entity: key, role: null, party, word: null, words: [], former: false, rule, ...span };
}

/** Of a body that a text only calls "the FHA" it does not show whether it is the state's army. */
const ACRONYM = /^\p{Lu}{2,6}$/u;

/** What a land calls its own police. */
const OF_STATES =
  /^(?:national|federal|state|royal|civil|military|border|riot|traffic|security|judicial|republican|imperial|presidential|secret|political)\b|\bministry\b/i;
