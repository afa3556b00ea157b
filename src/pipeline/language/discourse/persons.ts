import roles from '../../data/roles.json' with { type: 'json' };
import type { Affiliation } from '../../types.ts';
import { isBodyNoun } from '../phrases/kinds.ts';
import { type Core, type NounPhrase, nounPhraseAt } from '../phrases/noun-phrase.ts';
import { genderOfWord, isFormer, type RoleWord, roleWordIn, singular } from '../phrases/role-words.ts';
import { isSubject } from '../phrases/subjects.ts';
import { bodyCalled } from './bodies.ts';
import { isState } from './home.ts';
import { homeNow, type Memory, partyOf, recent, see } from './memory.ts';
import { innerOf, ownerOf, partyOfPhrase } from './owners.ts';
import { phraseBefore } from './phrase-before.ts';
import { sidesAt } from './sides.ts';

const HEADING =
  /^(?:heads?|headed|leads?|led|chairs?|chaired|represents?|represented|heading|leading|representing|chairing|directs?|presides?|speaks?|negotiates?|negotiating|speaking|runs?)$/;
const COUNTERPARTS = new Set(['counterpart', 'homologue', 'opposite number']);
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
    const organ = entity.type === 'organisation' ? organOf(memory, key, before, from, to) : [];
    see(memory, {
      entity: key,
      description: null,
      human: false,
      plural: false,
      gender: null,
      token: before,
      end: to,
      sentence,
      subject,
    });
    return organ;
  }
  learnGender(memory, key, before, to);
  const found = [...leftOf(memory, key, before, from, to), ...rightOf(memory, key, to)];
  see(memory, {
    entity: key,
    description: null,
    human: true,
    plural: false,
    gender: null,
    token: before,
    end: to,
    sentence,
    subject,
  });
  return found;
}

// "Kenya's Interior Ministry", "the Ministry of Fisheries": an organ of state acts for its country.
function organOf(memory: Memory, key: string, before: number, from: number, to: number): Affiliation[] {
  const { scene } = memory;
  const kinds = memory.bodies.kinds.get(key);
  const own = scene.entities.get(key)!.party;
  if (
    memory.parties.has(key) ||
    (own !== null && own !== key) ||
    !(kinds?.has('organ') || kinds?.has('government')) ||
    kinds.has('country')
  )
    return [];
  const phrase = before < from ? nounPhraseAt(scene, before, to) : null;
  const named = phrase ? partyOfPhrase(memory, phrase) : null;
  const party = named !== null && named !== key ? named : homeNow(memory);
  if (party === null || !isCountry(memory, party) || party === key) return [];
  memory.parties.set(key, party);
  return [
    {
      entity: key,
      role: null,
      party,
      former: false,
      rule: 'organ-of-state',
      start: scene.tokens[from]!.start,
      end: scene.tokens[to - 1]!.end,
    },
  ];
}

function learnGender(memory: Memory, key: string, from: number, to: number): void {
  for (let i = from; i < to; i += 1) {
    const gender = genderOfWord(memory.scene.tokens[i]!.lower);
    if (gender && !memory.genders.has(key)) memory.genders.set(key, gender);
  }
}

// "Ukrainian President X", "the union's general secretary, X,", "head of the delegation X"; of two the one that tells more.
function leftOf(memory: Memory, key: string, before: number, from: number, to: number): Affiliation[] {
  const apposed = apposedBefore(memory, key, before, to);
  const title = firstOfName(memory, from, to);
  const phrase = before < title ? nounPhraseAt(memory.scene, before, title) : null;
  const role = phrase ? roleWordIn(memory.scene, phrase.start, title) : null;
  const own =
    role && phrase && !(apposed && role.spheres.has('rank'))
      ? affiliation(memory, key, phrase, role, 'role-before-name')
      : null;
  const owned = phrase && !role ? ownedName(memory, key, phrase) : null;
  return [apposed, own, owned, spokenThrough(memory, key, before)].filter((one) => one !== null);
}

// "Russia, through the head of its delegation X, said".
function spokenThrough(memory: Memory, key: string, before: number): Affiliation | null {
  const { tokens, mentionAt, mentions } = memory.scene;
  if (!/^(?:through|via)$/.test(tokens[before - 1]?.lower ?? '')) return null;
  const index = mentionAt[tokens[before - 2]?.lower === ',' ? before - 3 : before - 2] ?? -1;
  const party = index === -1 ? null : partyOf(memory, mentions[index]!.entity);
  return party === null
    ? null
    : note(memory, key, {
        start: before - 1,
        end: before,
        role: null,
        word: null,
        words: new Set(),
        party,
        former: false,
        rule: 'spoken-through',
      });
}

function apposedBefore(memory: Memory, key: string, before: number, to: number): Affiliation | null {
  const { scene } = memory;
  const comma = before - 1;
  const first = scene.sentences[scene.tokens[to - 1]!.sentence]!.from;
  if (comma <= first || scene.tokens[comma]!.lower !== ',' || !closesApposition(memory, to)) return null;
  const start = phraseBefore(scene, comma);
  const phrase = nounPhraseAt(scene, start, comma);
  if (!phrase || phrase.end !== comma || scene.mentionAt[phrase.head] !== -1) return null;
  const role = roleWordIn(scene, phrase.start, phrase.head + 1);
  return role?.to === phrase.head + 1 ? affiliation(memory, key, phrase, role, 'role-before-comma') : null;
}

// "Kenya's Wanjiru Otieno", "Unite's Moira Geddes".
function ownedName(memory: Memory, key: string, phrase: NounPhrase): Affiliation | null {
  const { owner } = phrase;
  const index = owner ? memory.scene.mentionAt[owner.to - 1]! : -1;
  const entity = index === -1 ? undefined : memory.scene.entities.get(memory.scene.mentions[index]!.entity);
  if (!owner || !entity || entity.type === 'person' || memory.bodies.kinds.get(entity.key)?.has('outlet')) return null;
  const party = partyOf(memory, entity.key);
  return party === null
    ? null
    : note(memory, key, {
        start: owner.from,
        end: owner.to,
        role: null,
        word: null,
        words: new Set(),
        party,
        former: false,
        rule: 'name-of-body',
      });
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
  const party = former
    ? null
    : COUNTERPARTS.has(role.word)
      ? partyOfCounterpart(memory, key, phrase)
      : partyByRole(memory, phrase, role);
  return note(memory, key, { start, end, role: worded, word: role.word, words, party, former, rule });
}

// "Her Chilean counterpart, X": what she is, for Chile; with no land named, the other of the two sides.
function partyOfCounterpart(memory: Memory, key: string, phrase: NounPhrase): string | null {
  const owner = phrase.owner && ownerOf(memory, phrase.owner);
  const named = partyOfPhrase(memory, { ...phrase, owner: null });
  const own = owner === null ? null : partyOf(memory, owner);
  const sides = own === null ? null : sidesAt(memory, 'side', memory.scene.tokens[phrase.head]!.sentence);
  const party = named ?? (sides?.includes(own!) ? sides.find((side) => side !== own)! : null);
  const roles = owner === null ? [] : (memory.roles.get(owner) ?? []);
  for (const held of roles)
    note(memory, key, {
      start: phrase.from,
      end: phrase.to,
      role: null,
      word: held.word,
      words: held.words,
      party,
      former: false,
      rule: '',
    });
  return party;
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
  return isState(memory.scene, memory.bodies, key);
}

function ownerStands(memory: Memory, phrase: Core, role: RoleWord): boolean {
  if (phrase.owner) return true;
  for (let i = phrase.start; i < role.from; i += 1)
    if (isBodyNoun(memory.scene.tokens[i]!.lower) || memory.scene.tokens[i]!.lower === 'opposition') return true;
  return false;
}

// "Chief executive X" of a text with one company; "Prime Minister X" after a sentence about Italy.
function bySphere(memory: Memory, role: RoleWord, phrase: Core): string | null {
  const { spheres, word } = role;
  if (spheres.has('company')) return bodyCalled(memory, 'company', [], role.from);
  if (spheres.has('union')) return bodyCalled(memory, 'union', [], role.from);
  if (word === 'president' && isQualified(memory, phrase, role)) return null;
  const voice = /^spokes(?:man|woman|person)$/.test(word);
  if (!spheres.has('state') && !voice) return null;
  const lands = LANDS[word]?.flatMap((code) => memory.byCode.get(code) ?? []) ?? [];
  if (lands.length === 1) return lands[0]!;
  const told = toldOfBefore(memory, phrase);
  if (told !== null && (voice || isCountry(memory, told))) return told;
  return voice ? null : homeNow(memory);
}

// "Conference president", "club president": none of a country.
function isQualified({ scene }: Memory, phrase: Core, role: RoleWord): boolean {
  for (let i = phrase.start; i < role.from; i += 1)
    if (scene.tokens[i]!.pos === 'NOUN' && scene.mentionAt[i] === -1) return true;
  return false;
}

// The one subject of the sentence before, where the person opens the next: "Italy is undecided. Prime Minister X …".
function toldOfBefore(memory: Memory, phrase: Core): string | null {
  const { tokens, sentences } = memory.scene;
  const sentence = tokens[phrase.head]!.sentence;
  const { from: first } = sentences[sentence]!;
  if (phrase.from !== first && !/^[,”"’]$/.test(tokens[phrase.from - 1]!.lower)) return null;
  const before = recent(memory, sentence, 1).filter(
    (sighting) => sighting.sentence === sentence - 1 && sighting.subject,
  );
  const only = new Set(before.map(({ entity }) => entity));
  const [key] = only;
  return only.size === 1 && key && memory.scene.entities.get(key)?.type !== 'person' ? partyOf(memory, key) : null;
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
    entity: key,
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
