import { isBodyNoun } from '../../../phrases/body-nouns.ts';
import { type NounPhrase, nounPhraseAt } from '../../../phrases/noun-phrase.ts';
import { singular } from '../../../phrases/role-words.ts';
import { isVoice } from '../../bodies/organs.ts';
import { innerOf } from '../../bodies/owners.ts';
import { type Memory, partyOf } from '../../memory.ts';
import { partyOfPhrase } from '../../nominals/party-of-phrase.ts';
import { bodyReading, type Reading } from '../reading.ts';

/** The body that stands behind a name and a word that joins them: "X of the NFU", "X from the | union". */
export function bodyBehind(memory: Memory, at: number, last: number): Reading[] {
  const { scene } = memory;
  const phrase = nounPhraseAt(scene, at + 1, last);
  if (!phrase) return [];
  const index = scene.mentionAt[phrase.head]!;
  if (index === -1) {
    const apposed = namedBehind(memory, phrase, last);
    if (apposed !== null) return bodyReading(at, phrase.to, partyOf(memory, apposed), 'name-of-body');
    const called = peopleOf(memory, phrase);
    if (called !== undefined)
      return called === null ? [] : bodyReading(at, phrase.to, partyOf(memory, called), 'name-of-body');
    const voice = isVoice(memory, phrase);
    const body = voice
      ? partyOfPhrase(memory, phrase)
      : isBodyNoun(singular(scene.tokens[phrase.head]!.lower))
        ? (lettersIn(memory, phrase) ?? innerOf(memory, phrase) ?? partyOfPhrase(memory, phrase))
        : null;
    // "Inspector X of Tarn police" is of no Tarn College.
    const others = body !== null && POLICE.test(scene.tokens[phrase.head]!.lower) && isOther(memory, body);
    return bodyReading(at, phrase.to, body === null || others ? null : partyOf(memory, body), 'name-of-body');
  }
  const entity = scene.entities.get(scene.mentions[index]!.entity);
  const speaks =
    entity &&
    entity.type !== 'place' &&
    entity.type !== 'person' &&
    !memory.bodies.kinds.get(entity.key)?.has('outlet');
  if (!speaks || (entity.type === 'country' && scene.tokens[at]!.lower !== 'of')) return [];
  // "X, 67, from Velmere": of which nothing shows that it is no town.
  if (
    scene.tokens[at]!.lower === 'from' &&
    !entity.name.includes(' ') &&
    memory.bodies.kinds.get(entity.key)?.size === 0 &&
    !isBodyNoun(scene.tokens[scene.ranges[index]!.from - 1]!.lower)
  )
    return [];
  return bodyReading(at, phrase.to, partyOf(memory, entity.key), 'name-of-body');
}

// "From the nurses' union, | KENU.": the name of the body that a noun told of, to the end of the clause.
function namedBehind({ scene }: Memory, { head, end }: NounPhrase, last: number): string | null {
  const { tokens, mentionAt, mentions, ranges, entities } = scene;
  if (end !== head + 1 || tokens[end]?.lower !== ',' || !isBodyNoun(singular(tokens[head]!.lower))) return null;
  const index = end + 1 < last ? mentionAt[end + 1]! : -1;
  if (index === -1 || ranges[index]!.from !== end + 1) return null;
  const { key, type } = entities.get(mentions[index]!.entity)!;
  const closed = ranges[index]!.to >= last || /^[,.;:)]$/.test(tokens[ranges[index]!.to]!.text);
  return closed && type === 'organisation' ? key : null;
}

// "Of the Tarn owners": the body of them; null where none or several are called so, undefined of any other phrase.
function peopleOf(memory: Memory, { from, head }: NounPhrase): string | null | undefined {
  const { tokens, mentionAt, ranges, mentions, entities } = memory.scene;
  const start = tokens[from]!.lower === 'the' ? from + 1 : from;
  const index = mentionAt[start]!;
  if (index === -1 || ranges[index]!.to !== head || !/...(?:ers|ors|men)$/.test(tokens[head]!.lower)) return undefined;
  if (!/^(?:place|organisation)$/.test(entities.get(mentions[index]!.entity)!.type)) return undefined;
  const body = bodyOfPeople(memory, tokens[start]!.lower, tokens[head]!.lower);
  return body ?? (entities.get(mentions[index]!.entity)!.name.includes(' ') ? undefined : null);
}

// "The Tarn Herring Owners" of "X of the Tarn owners": where one alone is called so, here or in another document.
function bodyOfPeople({ scene, strangers }: Memory, first: string, people: string): string | null {
  const all = [...scene.entities.values(), ...strangers.entities.values()].filter(({ type, name }) => {
    const words = type === 'organisation' ? name.toLowerCase().split(/[^\p{L}]+/u) : [];
    return words[0] === first && words.slice(1).includes(people);
  });
  const [only, other] = new Set(all.map(({ key }) => key));
  return only !== undefined && other === undefined ? only : null;
}

const POLICE = /^(?:police|constabulary|force|court|council|hospital)$/;

// A body that is called otherwise: only part of its name stands before the noun.
function isOther({ scene, bodies }: Memory, key: string): boolean {
  const { type, name } = scene.entities.get(key) ?? { type: null, name: '' };
  return (
    type === 'organisation' &&
    !['police', 'court', 'council', 'hospital'].some((kind) => bodies.kinds.get(key)?.has(kind as never)) &&
    !/\b(?:police|constabulary|force|court|council|hospital)\b/i.test(name)
  );
}

// "From the | FIOM metalworkers' union": letters before what they stand for.
function lettersIn({ scene, bodies }: Memory, { from, head }: NounPhrase): string | null {
  const start = scene.tokens[from]!.lower === 'the' ? from + 1 : from;
  const index = scene.mentionAt[start]!;
  if (index === -1 || !/^\p{Lu}{2,6}$/u.test(scene.tokens[start]!.text) || scene.ranges[index]!.to >= head) return null;
  const { key, type } = scene.entities.get(scene.mentions[index]!.entity)!;
  const own = scene.tokens[scene.ranges[index]!.to]!.lower !== "'s" && !bodies.kinds.get(key)?.has('company');
  return type === 'organisation' && own ? key : null;
}
