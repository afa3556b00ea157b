import { isBodyNoun } from '../../../phrases/body-nouns.ts';
import { isRole, singular } from '../../../phrases/role-words.ts';
import { SAYING } from '../../../phrases/subjects.ts';
import type { Memory, Sighting } from '../../memory.ts';
import { distinct } from '../near/distinct.ts';

/** What many people are together, at the end of their body's name; a firm is called by what it makes. */
const MEMBERS = /(?:(?:er|or|ist|ian|eer)s|men|women|mothers|brigades|scouts|guards|rebels|nurses|pilots|veterans)$/;
const FIRMS = /(?:motors|waters|towers|partners|reuters|quarters|conductors|computers|carriers)$/;

/**
 * Whom "they" means, "Both countries said they", "Germany and Spain … They", "The Tarn Drivers met Ana. They": the plural
 * subject, or the two subjects, of the latest sentence; [] where neither is.
 */
export function pluralFor(
  memory: Memory,
  near: readonly Sighting[],
  sentence: number,
  at: number,
): readonly Sighting[] {
  for (let back = 0; back <= 1; back += 1) {
    const subjects = distinct(near.filter((sighting) => sighting.sentence === sentence - back && sighting.subject));
    if (subjects.length === 0 && back === 0 && opensWithMany(memory, sentence, at)) return [];
    if (subjects.length === 0) continue;
    const many = subjects.filter((one) => one.plural || areMembers(memory, one));
    // "The rebels accuse Lind. They …": she alone is no "they".
    if (many.length === 1 && subjects.length <= 2 && subjects.every((one) => one === many[0] || one.human)) return many;
    const telling = whoTells(memory, subjects);
    if (telling) return many.includes(telling) ? [telling] : [];
    // "The ministers | met": all whom one phrase means.
    if (subjects.length > 1 && subjects.every(({ token }) => token === subjects[0]!.token))
      return [...subjects].reverse();
    if (subjects.length === 2 && Math.abs(subjects[0]!.token - subjects[1]!.token) <= 8)
      return [...subjects].reverse().sort((a, b) => a.token - b.token);
    return [];
  }
  return [];
}

// "Peru and Chile met. | The Delta countries said they …": those of whom the sentence tells, whoever they are.
function opensWithMany({ scene: { tokens, sentences } }: Memory, sentence: number, at: number): boolean {
  let head = sentences[sentence]!.from;
  while (head < at && /^(?:DET|ADJ|NUM|NOUN|PROPN)$/.test(tokens[head]!.pos)) head += 1;
  const noun = tokens[head - 1];
  if (noun?.sentence !== sentence || head >= at || !/^(?:VERB|AUX)$/.test(tokens[head]!.pos)) return false;
  const one = singular(noun.lower);
  return one !== noun.lower && (isRole(one) || isBodyNoun(one) || LANDS.test(one));
}

const LANDS = /^(?:country|nation|state|member|side|leader|power|partner|ally)$/;

/** "The Greens left, while the Liberals said | they were ready": who says it, and not both; "Peru and Chile said they" is of two. */
export function manyWhoTell({ scene: { tokens } }: Memory, near: readonly Sighting[], at: number): Sighting | null {
  const { lower, sentence } = tokens[at]!;
  const verb = tokens[at - 1]?.lower === 'that' ? at - 2 : at - 1;
  if (lower !== 'they' || !SAYING.has(tokens[verb]?.lemma ?? '')) return null;
  const told = near.find((one) => one.sentence === sentence && one.end === verb && one.subject && !one.human);
  if (!told || !/[^s]s$/.test(tokens[verb - 1]!.lower)) return null;
  const opening = tokens[told.token - 1]?.lower === 'the' ? told.token - 2 : told.token - 1;
  return /^(?:while|but|whereas)$/.test(tokens[opening]?.lower ?? '') ? told : null;
}

// "The judges found that | Norwind had erred. They declined …": who tells something of another is not one of two with it.
function whoTells({ scene: { tokens } }: Memory, subjects: readonly Sighting[]): Sighting | null {
  const [teller, other, more] = [...subjects].sort((a, b) => a.token - b.token);
  if (!teller || !other || more) return null;
  const that = tokens.slice(teller.end, other.token).findLastIndex(({ lower }) => lower === 'that');
  return that > 0 && tokens[teller.end + that - 1]!.pos === 'VERB' ? teller : null;
}

// "The Tarn Drivers": a body called by who is in it.
function areMembers({ scene: { tokens, entities } }: Memory, { entity, human, end }: Sighting): boolean {
  const { lower, text } = tokens[end - 1]!;
  if (human || entity === null || !MEMBERS.test(lower) || FIRMS.test(lower) || !/^\p{Lu}/u.test(text)) return false;
  return /^(?:organisation|group)$/.test(entities.get(entity)!.type);
}

/**
 * "Norwind has refused. They …", "We asked Norwind; they …": the one body told of, where nobody else and nothing in the
 * plural is.
 */
export function bodyAlone({ scene }: Memory, near: readonly Sighting[], sentence: number, at: number): Sighting | null {
  const from = near.some((one) => one.sentence === sentence) ? sentence : sentence - 1;
  const told = distinct(near.filter((one) => one.sentence >= from));
  const [only, other] = told;
  const type = only?.entity ? scene.entities.get(only.entity)?.type : undefined;
  if (!only || other || !/^(?:organisation|group)$/.test(type ?? '')) return null;
  for (let place = scene.sentences[from]!.from; place < at; place += 1) {
    const { pos, lower } = scene.tokens[place]!;
    if (scene.mentionAt[place] !== -1) continue;
    if (pos === 'NOUN' && (singular(lower) !== lower || lower === 'people')) return null;
  }
  return only;
}
