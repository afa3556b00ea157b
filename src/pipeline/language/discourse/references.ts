import bodiesData from '../../data/bodies.json' with { type: 'json' };
import type { Description, LocalMention } from '../../types.ts';
import { isBodyNoun } from '../phrases/body-nouns.ts';
import { type Core, type NounPhrase, nounPhraseAt } from '../phrases/noun-phrase.ts';
import { genderOfWord, type RoleWord, roleWordIn, singular } from '../phrases/role-words.ts';
import { isSubject } from '../phrases/subjects.ts';
import { bodyCalled } from './bodies.ts';
import { isState } from './home.ts';
import { type Memory, partyOf, recent, type Sighting, see } from './memory.ts';
import { holdersOf } from './nominals.ts';
import { isOrgan, isVoice, partyOfPhrase, standsFor } from './owners.ts';
import { antecedentsOf } from './pronouns.ts';
import { pairOfPersons, sidesAt } from './sides.ts';

const PRONOUN = /^(?:he|she|they|it)$/;
const DEFINITE = /^(?:the|this|that|these|those|his|her|its|their|our|same)$/;
const SOURCES =
  /^(?:source|official|diplomat|spokesman|spokeswoman|spokesperson|person|man|woman|aide|adviser|advisor|delegate|negotiator|insider|executive|officer)$/;
const OPINIONS = new Set(bodiesData.opinions);

/** A pronoun at a token: the mentions it makes, or the described source it stands for; null where it is left open. */
export function pronounAt(memory: Memory, at: number): Reference | null {
  const token = memory.scene.tokens[at]!;
  if (!PRONOUN.test(token.lower) && !isOpinion(memory, at)) return null;
  const antecedents = antecedentsOf(memory, at);
  if (antecedents.length === 0) return null;
  const subject = isSubject(memory.scene, at, at + 1);
  const [first] = antecedents;
  if (first!.description) {
    const description: Description = { ...first!.description, start: token.start, end: token.end };
    see(memory, { ...first!, description, token: at, end: at + 1, sentence: token.sentence, subject });
    return { mentions: [], description };
  }
  for (const one of antecedents) {
    if (
      one.human &&
      one.entity !== null &&
      !one.plural &&
      /^(?:he|him|his|she|her)$/.test(token.lower) &&
      !memory.genders.has(one.entity)
    )
      memory.genders.set(one.entity, /^h(?:e|is|im)$/.test(token.lower) ? 'male' : 'female');
    see(memory, { ...one, token: at, end: at + 1, sentence: token.sentence, subject });
  }
  return {
    mentions: antecedents.flatMap(({ entity }) =>
      entity === null ? [] : [{ entity, start: token.start, end: token.end, form: 'pronoun' as const }],
    ),
    description: null,
  };
}

// "According to her", "in his opinion", "was her verdict": the pronoun is whose words they are.
function isOpinion({ scene }: Memory, at: number): boolean {
  const { tokens } = scene;
  if (!/^(?:his|him|her|its|their|them)$/.test(tokens[at]!.lower)) return false;
  if (tokens[at - 1]?.lower === 'to' && tokens[at - 2]?.lower === 'according') return true;
  return OPINIONS.has(tokens[at + 1]?.lower ?? '');
}

/** A phrase with a common noun at its head: the entities it stands for, or the source it describes; null where open. */
export function nominalAt(memory: Memory, phrase: NounPhrase): Reference | null {
  const { scene } = memory;
  const head = scene.tokens[phrase.head]!;
  const opener = scene.tokens[phrase.from]!.lower;
  if (/^(?:every|no|any)$/.test(opener)) return null;
  const part = partOf(memory, phrase);
  if (part) return part;
  const pair = pairOf(memory, phrase);
  if (pair) return named(memory, phrase, pair, true);
  const role = roleWordIn(scene, phrase.start, phrase.head + 1);
  const definite = DEFINITE.test(opener) || phrase.owner !== null;
  if (role && role.to === phrase.head + 1) {
    if (introduces(memory, phrase)) return null;
    const plural = singular(head.lower) !== head.lower || head.lower === 'people';
    const described = definite ? memory.lastDescribed.get(singular(head.lower)) : undefined;
    const key = definite && !plural ? standsFor(memory, phrase) : null;
    if (key !== null && !(described && described.token > (memory.lastSeen.get(key)?.token ?? -1)))
      return named(memory, phrase, [key], false);
    return describe(memory, phrase, role, plural, described);
  }
  const noun = singular(head.lower);
  if (/^(?:country|homeland)$/.test(noun) && phrase.owner) return ownCountry(memory, phrase);
  const voice = isVoice(memory, phrase);
  if (!voice && (!definite || (!isBodyNoun(noun) && !isBodyNoun(head.lower)))) return null;
  if (introduces(memory, phrase)) return null;
  const key = standsFor(memory, phrase);
  if (key === null) return phrase.owner ? describeBody(memory, phrase) : null;
  if (isOrgan(noun) && isState(scene, memory.bodies, key)) tellOrgan(memory, noun, key);
  return named(memory, phrase, [key], false);
}

// "One of them", "one of the diplomats", after "two EU diplomats said".
function partOf(memory: Memory, phrase: NounPhrase): Reference | null {
  const { tokens } = memory.scene;
  if (!/^(?:one|another|two|some|several)$/.test(tokens[phrase.head]!.lower) || tokens[phrase.to]?.lower !== 'of')
    return null;
  const inner = phrase.complements[0]?.phrase;
  const end = inner ? inner.to : phrase.to + 2;
  const whole = tokens[end - 1];
  if (!whole || (!inner && !/^(?:them|those)$/.test(whole.lower))) return null;
  const several = inner
    ? memory.lastDescribed.get(singular(whole.lower))
    : recent(memory, whole.sentence, 1).find(({ plural, description }) => plural && description !== null);
  if (!several?.description) return null;
  const description = { ...several.description, start: tokens[phrase.from]!.start, end: whole.end };
  see(memory, {
    ...several,
    description,
    plural: false,
    token: phrase.from,
    end,
    sentence: whole.sentence,
    subject: isSubject(memory.scene, phrase.from, end),
  });
  return { mentions: [], description };
}

// "The minister, Arvind Solanki," and "the cabin crew union, Kabin," are told of under the name.
function introduces({ scene }: Memory, phrase: NounPhrase): boolean {
  const next = scene.tokens[phrase.end];
  if (!next || next.sentence !== scene.tokens[phrase.head]!.sentence) return false;
  const at = next.lower === ',' || next.lower === '(' ? phrase.end + 1 : phrase.end;
  const apposed = nounPhraseAt(scene, at, Math.min(scene.tokens.length, at + 8));
  const index = apposed ? scene.mentionAt[apposed.head]! : -1;
  if (!apposed || index === -1) return false;
  const type = scene.entities.get(scene.mentions[index]!.entity)?.type;
  if (type === 'person') return true;
  return (
    at > phrase.end && type !== 'place' && type !== 'country' && /^[,.;)]$/.test(scene.tokens[apposed.to]?.lower ?? '')
  );
}

// "Both sides", "the two countries", "neither man", "the warring parties"; "two governments" may be any two.
function pairOf(memory: Memory, phrase: Core): readonly string[] | null {
  const { scene } = memory;
  const head = scene.tokens[phrase.head]!;
  if (phrase.owner || !isPaired(memory, phrase)) return null;
  if (/^(?:man|men|woman|women)$/.test(head.lower)) return pairOfGender(memory, head.lower, head.sentence);
  const role = roleWordIn(scene, phrase.start, phrase.head + 1);
  if (role?.to === phrase.head + 1) return pairOfPersons(memory, holdersOf(memory, role.word), head.sentence);
  return sidesAt(memory, head.lower, head.sentence);
}

function isPaired({ scene }: Memory, phrase: Core): boolean {
  const words = scene.tokens.slice(phrase.from, phrase.head).map(({ lower }) => lower);
  if (scene.mentionAt.subarray(phrase.from, phrase.head).some((index) => index !== -1)) return false;
  const { lower } = scene.tokens[phrase.head]!;
  if (words.some((word) => /^(?:both|neither|each|either|warring|rival)$/.test(word))) return true;
  if (words.includes('two')) return words.some((word) => /^(?:the|these|those)$/.test(word)) || lower === 'sides';
  return words[0] === 'the' && words.length === 1 && (lower === 'sides' || lower === 'parties');
}

function pairOfGender(memory: Memory, noun: string, sentence: number): readonly [string, string] | null {
  const gender = noun.startsWith('w') ? 'female' : 'male';
  const near = recent(memory, sentence, 2).flatMap(({ entity }) =>
    entity !== null && memory.scene.entities.get(entity)?.type === 'person' ? [entity] : [],
  );
  return pairOfPersons(
    memory,
    near.filter((key) => (memory.genders.get(key) ?? gender) === gender),
    sentence,
  );
}

function ownCountry(memory: Memory, phrase: NounPhrase): Reference | null {
  const { tokens } = memory.scene;
  const [only, other] = /^(?:his|her|its|their)$/.test(tokens[phrase.owner!.from]!.lower)
    ? antecedentsOf(memory, phrase.owner!.from)
    : [];
  if (!only?.entity || other) return null;
  const party = partyOf(memory, only.entity);
  return party !== null && memory.scene.entities.get(party)?.type === 'country'
    ? named(memory, phrase, [party], false)
    : null;
}

function named(memory: Memory, phrase: NounPhrase, keys: readonly string[], plural: boolean): Reference {
  const { scene } = memory;
  const span = { start: scene.tokens[phrase.from]!.start, end: scene.tokens[phrase.head]!.end };
  const subject = isSubject(scene, phrase.from, phrase.end);
  for (const entity of keys) {
    const human = scene.entities.get(entity)?.type === 'person';
    see(memory, {
      entity,
      description: null,
      human,
      plural: plural && keys.length === 1,
      gender: null,
      token: phrase.from,
      end: phrase.end,
      sentence: scene.tokens[phrase.from]!.sentence,
      subject,
    });
  }
  return { mentions: keys.map((entity) => ({ entity, ...span, form: 'nominal' as const })), description: null };
}

function describe(
  memory: Memory,
  phrase: NounPhrase,
  role: RoleWord,
  plural: boolean,
  earlier: Sighting | undefined,
): Reference | null {
  const { scene } = memory;
  const span = { start: scene.tokens[phrase.from]!.start, end: scene.tokens[phrase.end - 1]!.end };
  const before =
    earlier?.description ??
    (DEFINITE.test(scene.tokens[phrase.from]!.lower)
      ? alikeDescribed(memory, role.word, scene.tokens[phrase.from]!.sentence)
      : null);
  const speaks = !(role.spheres.has('witness') && !role.spheres.has('described') && !role.spheres.has('body'));
  const description: Description =
    before && phrase.complements.length === 0 && !phrase.owner
      ? { ...before, ...span }
      : {
          ...span,
          words: span,
          party: speaks ? (partyOfPhrase(memory, phrase) ?? partyBySphere(memory, phrase, role)) : null,
        };
  const sighting: Sighting = {
    entity: null,
    description,
    human: true,
    plural,
    gender: genderOfWord(role.word),
    token: phrase.from,
    end: phrase.end,
    sentence: scene.tokens[phrase.from]!.sentence,
    subject: isSubject(scene, phrase.from, phrase.end),
  };
  see(memory, sighting);
  memory.lastDescribed.set(singular(scene.tokens[phrase.head]!.lower), sighting);
  return { mentions: [], description };
}

// Two owners say as much as a hundred: that "the army" alone is nobody's in particular.
function tellOrgan(memory: Memory, noun: string, owner: string): void {
  const owners = memory.organs.get(noun) ?? new Set();
  if (owners.size < 2) memory.organs.set(noun, owners.add(owner));
}

// "The minister's office" speaks for whom the minister does.
function describeBody(memory: Memory, phrase: NounPhrase): Reference | null {
  const { scene } = memory;
  const party = partyOfPhrase(memory, phrase);
  if (party === null) return null;
  const span = { start: scene.tokens[phrase.from]!.start, end: scene.tokens[phrase.head]!.end };
  const description = { ...span, words: span, party };
  const subject = isSubject(scene, phrase.from, phrase.end);
  const { sentence } = scene.tokens[phrase.from]!;
  see(memory, {
    entity: null,
    description,
    human: false,
    plural: false,
    gender: null,
    token: phrase.from,
    end: phrase.end,
    sentence,
    subject,
  });
  return { mentions: [], description };
}

// "The chief executive" speaks for the one company told of, "the general secretary" for the one union.
function partyBySphere(memory: Memory, phrase: NounPhrase, role: RoleWord): string | null {
  if (phrase.owner || phrase.complements.length > 0 || !DEFINITE.test(memory.scene.tokens[phrase.from]!.lower))
    return null;
  if (role.spheres.has('company')) return bodyCalled(memory, 'company', [], phrase.head);
  return role.spheres.has('union') ? bodyCalled(memory, 'union', [], phrase.head) : null;
}

// "The diplomat" after "a Western envoy" of the sentence before, "the official" after "a source".
function alikeDescribed(memory: Memory, word: string, sentence: number): Description | null {
  if (!SOURCES.test(word)) return null;
  const near = recent(memory, sentence, 1).filter(
    ({ description, subject, plural }) => description !== null && subject && !plural,
  );
  const only = new Set(near.map(({ description }) => description!.words.start));
  return only.size === 1 ? near[0]!.description : null;
}

export interface Reference {
  readonly mentions: readonly LocalMention[];
  readonly description: Description | null;
}
