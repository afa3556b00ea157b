import roles from '../../data/roles.json' with { type: 'json' };
import type { Affiliation } from '../../types.ts';
import { isBodyNoun } from '../phrases/kinds.ts';
import { type Core, type NounPhrase, nounPhraseAt } from '../phrases/noun-phrase.ts';
import { genderOfWord, isFormer, type RoleWord, roleWordIn, singular } from '../phrases/role-words.ts';
import { isSubject } from '../phrases/subjects.ts';
import { bodyCalled } from './bodies.ts';
import { type Memory, partyOf, recent, see } from './memory.ts';
import { innerOf, partyOfPhrase } from './owners.ts';
import { phraseBefore } from './phrase-before.ts';

const HEADING =
  /^(?:heads?|headed|leads?|led|chairs?|chaired|represents?|represented|heading|leading|representing|chairing|directs?|presides?|speaks?|negotiates?|negotiating|speaking|runs?)$/;
const LANDS: Readonly<Record<string, readonly string[]>> = roles.lands;

/**
 * Takes note of a named mention: of a person also what the words beside the name say he or she is, and for whom they
 * say the person speaks.
 */
export function readMention(memory: Memory, index: number): Affiliation[] {
  const { scene } = memory;
  const { entity: key } = scene.mentions[index]!;
  const entity = scene.entities.get(key);
  if (!entity) return [];
  const { from, to } = scene.ranges[index]!;
  const before = phraseBefore(scene, from);
  const subject = isSubject(scene, before, to);
  const sentence = scene.tokens[from]!.sentence;
  if (entity.type !== 'person') {
    see(memory, {
      entity: key,
      description: null,
      human: false,
      plural: false,
      gender: null,
      token: from,
      sentence,
      subject,
    });
    return [];
  }
  learnGender(memory, key, before, to);
  const found = [leftOf(memory, key, before, from, to), ...rightOf(memory, key, to)].filter((one) => one !== null);
  see(memory, {
    entity: key,
    description: null,
    human: true,
    plural: false,
    gender: null,
    token: from,
    sentence,
    subject,
  });
  return found;
}

function learnGender(memory: Memory, key: string, from: number, to: number): void {
  for (let i = from; i < to; i += 1) {
    const gender = genderOfWord(memory.scene.tokens[i]!.lower);
    if (gender && !memory.genders.has(key)) memory.genders.set(key, gender);
  }
}

// "Ukrainian President X", "the union's general secretary, X,", "head of the delegation X".
function leftOf(memory: Memory, key: string, before: number, from: number, to: number): Affiliation | null {
  const { scene } = memory;
  const first = scene.sentences[scene.tokens[from]!.sentence]!.from;
  const title = firstOfName(memory, from, to);
  const phrase = nounPhraseAt(scene, before, title);
  if (phrase && before < title) {
    const role = roleWordIn(scene, phrase.start, title);
    if (role) return affiliation(memory, key, phrase, role, 'role-before-name');
  }
  if (scene.tokens[from - 1]?.lower !== ',' || from - 2 < first || !closesApposition(memory, to)) return null;
  const start = phraseBefore(scene, from - 1);
  const apposed = nounPhraseAt(scene, start, from - 1);
  if (!apposed || apposed.end !== from - 1 || scene.mentionAt[apposed.head] !== -1) return null;
  const role = roleWordIn(scene, apposed.start, apposed.head + 1);
  return role?.to === apposed.head + 1 ? affiliation(memory, key, apposed, role, 'role-before-comma') : null;
}

// A mention may hold its title: "General Barek Toum".
function firstOfName(memory: Memory, from: number, to: number): number {
  let at = from;
  while (at < to - 1 && roleWordIn(memory.scene, at, at + 1)) at += 1;
  return at;
}

function closesApposition({ scene }: Memory, to: number): boolean {
  const next = scene.tokens[to];
  return next === undefined || next.sentence !== scene.tokens[to - 1]!.sentence || /^[,.;:)”"–—]$/.test(next.text);
}

// "X, the union's general secretary,", "X, who heads the delegation", "X (Unite)", "X of the NFU", "X, for the airline,".
function rightOf(memory: Memory, key: string, to: number): Affiliation[] {
  const { scene } = memory;
  const { tokens } = scene;
  const { to: last } = scene.sentences[tokens[to - 1]!.sentence]!;
  const next = tokens[to]?.lower;
  if (to >= last) return [];
  if (next === 'of' || next === 'from' || next === 'at' || next === 'for' || next === 'with')
    return belongs(memory, key, to, last);
  if (next === '(') return bracketed(memory, key, to, last);
  if (next === 'is' || next === 'was' || next === 'as') return apposition(memory, key, to + 1, last, 'role-after-verb');
  if (next !== ',' && next !== '–' && next !== '—' && next !== 'who') return [];
  let at = next === 'who' ? to : to + 1;
  if (tokens[at]?.pos === 'NUM' && tokens[at + 1]?.lower === ',') at += 2;
  if (tokens[at]?.lower === 'who' || HEADING.test(tokens[at]?.lower ?? '')) return heads(memory, key, at, last);
  if (tokens[at]?.lower === 'of' || tokens[at]?.lower === 'for' || tokens[at]?.lower === 'from')
    return belongs(memory, key, at, last);
  return apposition(memory, key, at, last, 'role-after-name');
}

function apposition(memory: Memory, key: string, at: number, last: number, rule: string): Affiliation[] {
  const { scene } = memory;
  const phrase = nounPhraseAt(scene, at, last);
  if (!phrase || scene.mentionAt[phrase.head] !== -1) return [];
  const role = roleWordIn(scene, phrase.start, phrase.head + 1);
  if (role?.to !== phrase.head + 1 || singular(scene.tokens[phrase.head]!.lower) !== scene.tokens[phrase.head]!.lower)
    return [];
  const gender = genderOfWord(role.word);
  if (gender && !memory.genders.has(key)) memory.genders.set(key, gender);
  const own = affiliation(memory, key, phrase, role, rule);
  return own ? [own] : [];
}

function heads(memory: Memory, key: string, at: number, last: number): Affiliation[] {
  const { scene } = memory;
  let verb = at;
  while (verb < last && verb < at + 3 && !HEADING.test(scene.tokens[verb]!.lower)) verb += 1;
  if (!HEADING.test(scene.tokens[verb]?.lower ?? ''))
    return scene.tokens[at + 1]?.lower === 'is' ? apposition(memory, key, at + 2, last, 'role-after-verb') : [];
  let start = verb + 1;
  if (/^(?:for|over|of)$/.test(scene.tokens[start]?.lower ?? '')) start += 1;
  const phrase = nounPhraseAt(scene, start, last);
  if (!phrase) return [];
  const party = innerOf(memory, phrase) ?? partyOfPhrase(memory, phrase);
  if (party === null) return [];
  return [
    note(memory, key, {
      start: verb,
      end: phrase.end,
      role: null,
      word: 'head',
      words: new Set(['head', 'leader']),
      party: partyOf(memory, party),
      former: false,
      rule: 'heads-body',
    }),
  ];
}

function belongs(memory: Memory, key: string, at: number, last: number): Affiliation[] {
  const { scene } = memory;
  const phrase = nounPhraseAt(scene, at + 1, last);
  if (!phrase) return [];
  const mention = scene.mentionAt[phrase.head]!;
  if (mention === -1) {
    const party = isBodyNoun(singular(scene.tokens[phrase.head]!.lower)) ? innerOf(memory, phrase) : null;
    return party === null
      ? []
      : [
          note(memory, key, {
            start: at,
            end: phrase.to,
            role: null,
            word: null,
            words: new Set(),
            party: partyOf(memory, party),
            former: false,
            rule: 'name-of-body',
          }),
        ];
  }
  const entity = scene.entities.get(scene.mentions[mention]!.entity);
  if (
    !entity ||
    entity.type === 'place' ||
    entity.type === 'person' ||
    memory.bodies.kinds.get(entity.key)?.has('outlet')
  )
    return [];
  if (entity.type === 'country' && scene.tokens[at]!.lower !== 'of') return [];
  return [
    note(memory, key, {
      start: at,
      end: phrase.to,
      role: null,
      word: null,
      words: new Set(),
      party: partyOf(memory, entity.key),
      former: false,
      rule: 'name-of-body',
    }),
  ];
}

function bracketed(memory: Memory, key: string, at: number, last: number): Affiliation[] {
  const { scene } = memory;
  const phrase = nounPhraseAt(scene, at + 1, last);
  if (!phrase || scene.tokens[phrase.end]?.lower !== ')') return [];
  const mention = scene.mentionAt[phrase.head]!;
  const entity = mention === -1 ? undefined : scene.entities.get(scene.mentions[mention]!.entity);
  if (!entity || (entity.type !== 'organisation' && entity.type !== 'group' && entity.type !== 'country'))
    return apposition(memory, key, at + 1, last, 'role-in-brackets');
  return [
    note(memory, key, {
      start: at + 1,
      end: phrase.to,
      role: null,
      word: null,
      words: new Set(),
      party: partyOf(memory, entity.key),
      former: false,
      rule: 'body-in-brackets',
    }),
  ];
}

function affiliation(
  memory: Memory,
  key: string,
  phrase: NounPhrase,
  role: RoleWord,
  rule: string,
): Affiliation | null {
  const { tokens, text } = memory.scene;
  const words = new Set<string>();
  let former = false;
  for (let i = phrase.start; i < phrase.end; i += 1) {
    const { lower } = tokens[i]!;
    words.add(lower);
    words.add(singular(lower));
    former ||= i < role.from && isFormer(lower);
  }
  const end = Math.max(role.to, rule === 'role-before-name' ? role.to : phrase.end);
  let start = phrase.start;
  while (start < role.from && /^(?:the|an?|this|that)$/.test(tokens[start]!.lower)) start += 1;
  const worded = text.slice(tokens[start]!.start, tokens[end - 1]!.end);
  return note(memory, key, {
    start,
    end,
    role: worded,
    word: role.word,
    words,
    party: former ? null : partyByRole(memory, phrase, role),
    former,
    rule,
  });
}

// The nearest body decides; a country only for those who speak for states; a witness speaks for nobody.
function partyByRole(memory: Memory, phrase: NounPhrase, role: RoleWord): string | null {
  const { spheres } = role;
  const speaks = spheres.has('state') || spheres.has('body') || spheres.has('union') || spheres.has('company');
  if (!speaks) return null;
  const stated = partyOfPhrase(memory, headedBy(memory, phrase, role));
  if (stated !== null) return spheres.has('witness') && isCountry(memory, stated) ? null : stated;
  if (ownerStands(memory, phrase, role)) return null;
  return bySphere(memory, role, phrase);
}

// Of "General Secretary Mary Poe" the phrase ends with the role, whatever name follows.
function headedBy(_memory: Memory, phrase: NounPhrase, role: RoleWord): NounPhrase {
  return { ...phrase, head: role.from, to: role.to };
}

function isCountry(memory: Memory, key: string): boolean {
  return memory.scene.entities.get(key)?.type === 'country';
}

function ownerStands(memory: Memory, phrase: Core, role: RoleWord): boolean {
  if (phrase.owner) return true;
  for (let i = phrase.start; i < role.from; i += 1)
    if (isBodyNoun(memory.scene.tokens[i]!.lower) || memory.scene.tokens[i]!.lower === 'opposition') return true;
  return false;
}

// "Chief executive X" of a text with one company; "Prime Minister X" after a sentence about Italy.
function bySphere(memory: Memory, role: RoleWord, phrase: Core): string | null {
  if (role.spheres.has('company')) return bodyCalled(memory, 'company', [], role.from);
  if (role.spheres.has('union')) return bodyCalled(memory, 'union', [], role.from);
  if (!role.spheres.has('state') && !/^(?:spokes(?:man|woman|person))$/.test(role.word)) return null;
  const lands = LANDS[role.word];
  const sentence = memory.scene.tokens[phrase.head]!.sentence;
  if (lands) {
    const here = [...memory.scene.entities.values()].filter(({ code }) => code !== null && lands.includes(code));
    if (here.length === 1) return here[0]!.key;
  }
  const near = recent(memory, sentence, 1).filter(({ subject, entity, human }) => subject && !human && entity !== null);
  const latest = near.filter((sighting) => sighting.sentence === (near[0]?.sentence ?? -1));
  const keys = [...new Set(latest.map(({ entity }) => entity!))];
  if (keys.length === 1 && (isCountry(memory, keys[0]!) || !role.spheres.has('state'))) return keys[0]!;
  return role.spheres.has('state') && role.word !== 'president' ? memory.home : null;
}

function note(memory: Memory, key: string, found: Found): Affiliation {
  const { tokens } = memory.scene;
  const role = { word: found.word ?? '', words: found.words, party: found.party };
  memory.roles.set(key, [...(memory.roles.get(key) ?? []), role]);
  if (found.word !== null) {
    const holders = memory.holders.get(found.word) ?? [];
    if (!holders.includes(key)) memory.holders.set(found.word, [...holders, key]);
  }
  if (found.party !== null && !memory.parties.has(key)) memory.parties.set(key, found.party);
  return {
    person: key,
    role: found.role,
    party: found.party,
    former: found.former,
    rule: found.rule,
    start: tokens[found.start]!.start,
    end: tokens[found.end - 1]!.end,
  };
}

interface Found {
  /** Tokens [start, end). */
  readonly start: number;
  readonly end: number;
  readonly role: string | null;
  readonly word: string | null;
  readonly words: ReadonlySet<string>;
  readonly party: string | null;
  readonly former: boolean;
  readonly rule: string;
}
