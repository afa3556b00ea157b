import roles from '../../../data/roles.json' with { type: 'json' };
import type { NounPhrase } from '../../phrases/noun-phrase.ts';
import { alikeWords, genderOfWord, isFormer, isTrade, type RoleWord } from '../../phrases/role-words.ts';
import { isState } from '../homes/home.ts';
import { type Memory, partyOf, recent, type Sighting } from '../memory.ts';
import { speaks } from '../persons/speaks.ts';
import { turnSpeaker } from '../pronouns/turns/turn-speaker.ts';
import { partyOfPhrase } from './party-of-phrase.ts';

/** What an epithet must reach to be somebody, and by how much it must fit better than anybody else told of. */
const ENOUGH = 4;
const MARGIN = 2;
/**
 * Offices of which a text may tell of one after the other: they are somebody's epithet only where he is known to have one
 * alike.
 */
const OFFICES = new Set(['spokesman', 'spokeswoman', 'spokesperson', 'official', 'source', 'aide', 'diplomat']);
/** Words that say no more than that somebody is at the top of something, whatever else they are. */
const GENERAL = new Set([
  '',
  'head',
  'leader',
  'chief',
  'boss',
  'member',
  'founder',
  'representative',
  'delegate',
  'chair',
]);

const SHE = /^(?:she|her|hers|herself)$/;
const HE = /^(?:he|him|his|himself)$/;

/** Who has such an office has no other. */
const JUDGES = /^(?:judge|magistrate|prosecutor|mediator|arbitrator|ombudsman)$/;

const PREMIER = /^(?:prime minister|premier)$/;

/** What people are beside what they do. */
const NO_TRADES: ReadonlySet<string> = new Set(roles.besideTrades);

/**
 * Whom a definite phrase means that says something new of somebody just told of: "the former judge", "the 58-year-old",
 * "the Samoan minister", "the colonel". Each person of the sentence before is weighed; null where none fits well, or
 * two fit nearly alike.
 */
export function epithetOf(memory: Memory, phrase: NounPhrase, role: RoleWord | null): string | null {
  const { scene } = memory;
  if (scene.quoted[phrase.from] || !isEpithet(memory, phrase, role)) return null;
  const { sentence } = scene.tokens[phrase.from]!;
  if (!isOfBefore(memory, phrase, role) && endsAccount(memory, sentence)) return null;
  // "LIND: The union left. And the minister has spoken": whoever has the turn says "I" of himself.
  const own = turnSpeaker(memory, sentence);
  const before = recent(memory, sentence, 1).filter(
    ({ human, plural, entity }) => human && !plural && (own === null || entity !== own),
  );
  // Somebody told of in the same sentence is somebody else, but "Lind marched, but the veteran unionist welcomed it".
  const beside = before.filter((one) => one.sentence === sentence);
  if (beside.length > 0 && !isContrasted(memory, phrase, role, beside)) return null;
  const persons = latestOfEach(before);
  const scored = persons
    .map((one) => ({ entity: one.entity, score: scoreOf(memory, phrase, role, one, persons.length) }))
    .sort((a, b) => b.score - a.score);
  const [best, next] = scored;
  if (!best?.entity || best.score < ENOUGH || (next && next.score > best.score - MARGIN)) return null;
  return best.entity;
}

// Behind a paragraph of several sentences on somebody, "the district officer" of the next is another.
function endsAccount({ scene: { sentences } }: Memory, sentence: number): boolean {
  const { paragraph } = sentences[sentence]!;
  const last = sentences[sentence - 1];
  if (!last || last.paragraph === paragraph) return false;
  return [2, 3].every((back) => sentences[sentence - back]?.paragraph === last.paragraph);
}

// "The 58-year-old", "the retired judge": nothing hangs on it but a clause between commas; "the driver who fell" is another.
function isEpithet(memory: Memory, phrase: NounPhrase, role: RoleWord | null): boolean {
  const { scene } = memory;
  const { tokens } = scene;
  if (tokens[phrase.from]!.lower !== 'the' || phrase.owner) return false;
  if (phrase.complements.length > 0) return role !== null && speaks(role) && opensAfterName(memory, phrase, role);
  if (/^(?:who|whose|that|named|called)$/.test(tokens[phrase.end]?.lower ?? '')) return false;
  if (role === null) return isAged(scene, phrase);
  // "The Peruvian diplomat" of a text on one envoy.
  return !OFFICES.has(role.word) || (role.word === 'diplomat' && landOf(memory, phrase) !== null);
}

// "And then there is X. The leader of the Guild, who …": said at once of a name that nothing has explained so far.
function opensAfterName(memory: Memory, phrase: NounPhrase, role: RoleWord): boolean {
  const { scene, counts } = memory;
  const { sentence } = scene.tokens[phrase.from]!;
  if (scene.sentences[sentence]!.from !== phrase.from || scene.sentences[sentence]!.kind === 'turn') return false;
  const [only, other] = new Set(
    recent(memory, sentence, 1).flatMap(({ human, entity }) => (human && entity !== null ? [entity] : [])),
  );
  if (only === undefined || other !== undefined || !/\s/.test(scene.entities.get(only)!.name)) return false;
  if (counts.get(only) !== 1 || memory.roles.has(only) || memory.parties.has(only)) return false;
  return partyOfPhrase(memory, phrase) !== null || isToldOfAs(memory, only, role, sentence - 1);
}

// "Ana Lind keeps the book on her knees. The headmistress": the words before tell that somebody is a woman or a man too.
function isToldOfAs({ scene, genders }: Memory, key: string, role: RoleWord, sentence: number): boolean {
  const gender = genderOfWord(role.word);
  if (gender === null) return false;
  const { from, to } = scene.sentences[sentence]!;
  const words = scene.tokens.slice(from, to).filter((_token, i) => scene.quoted[from + i] === 0);
  const [own, other] = gender === 'female' ? [SHE, HE] : [HE, SHE];
  if (words.some(({ lower }) => other.test(lower))) return false;
  return genders.get(key) === gender || words.some(({ lower }) => own.test(lower));
}

function isAged({ text, tokens }: Memory['scene'], { from, head }: NounPhrase): boolean {
  return /\d+-year-old$/.test(text.slice(tokens[from]!.start, tokens[head]!.end));
}

function latestOfEach(sightings: readonly Sighting[]): Sighting[] {
  const found = new Map<string, Sighting>();
  for (const one of sightings) {
    const key = one.entity ?? `${one.description?.words.start}`;
    const known = found.get(key);
    if (!known || (one.subject && !known.subject)) found.set(key, one);
  }
  return [...found.values()];
}

function scoreOf(memory: Memory, phrase: NounPhrase, role: RoleWord | null, one: Sighting, persons: number): number {
  const { entity } = one;
  if (entity === null) return 0;
  const own = memory.genders.get(entity) ?? null;
  const gender = role && genderOfWord(role.word);
  const land = landOf(memory, phrase);
  const party = partyOf(memory, entity);
  const from =
    land !== null && (land === party || (memory.roles.get(entity) ?? []).some((held) => held.party === land));
  if (gender && own && gender !== own) return -1;
  if (land !== null && !from && party !== null && isState(memory.scene, memory.bodies, party)) return -1;
  // Of a land that the text tells of too the diplomat may be anybody.
  if (role !== null && OFFICES.has(role.word) && !from && land !== null && isToldOf(memory, land)) return -1;
  if (role !== null && !from && !mayBe(memory, phrase, role, entity)) return -1;
  if (role !== null && !from && !isOfBefore(memory, phrase, role) && isElsewhere(memory, role, party)) return -1;
  // "His rival, Ana Lind, accused him. The former judge": who has only just come up is told of further.
  const fresh = persons > 1 && one.subject && memory.counts.get(entity) === 1 && isOfBefore(memory, phrase, role);
  const alone = persons === 1 ? 2 : 0;
  return 2 + (one.subject ? 1 : 0) + alone + (from ? 2 : 0) + (gender && gender === own ? 1 : 0) + (fresh ? 1 : 0);
}

// At the head of a clause behind "but", with a word for what somebody was before, where one person alone is told of.
function isContrasted(memory: Memory, phrase: NounPhrase, role: RoleWord | null, beside: readonly Sighting[]): boolean {
  const { tokens, sentences } = memory.scene;
  const { sentence } = tokens[phrase.from]!;
  const [first] = beside;
  const alone = first?.token === sentences[sentence]!.from && beside.every(({ entity }) => entity === first.entity);
  return alone && /^(?:but|yet)$/.test(tokens[phrase.from - 1]?.lower ?? '') && isOfBefore(memory, phrase, role);
}

// "The former judge", "the veteran skipper".
function isOfBefore({ scene: { tokens } }: Memory, { start, head }: NounPhrase, role: RoleWord | null): boolean {
  return tokens.slice(start, role?.from ?? head).some(({ lower }) => isFormer(lower) || lower === 'veteran');
}

// A state is told of by its people's name right before the head.
function landOf({ scene, bodies }: Memory, phrase: NounPhrase): string | null {
  for (let at = phrase.start; at < phrase.head; at += 1) {
    const index = scene.mentionAt[at]!;
    if (index !== -1 && isState(scene, bodies, scene.mentions[index]!.entity)) return scene.mentions[index]!.entity;
  }
  return null;
}

// Who was and who has a trade besides may be anybody; who is minister is nobody known to be something else.
function mayBe(memory: Memory, phrase: NounPhrase, role: RoleWord, entity: string): boolean {
  const { tokens } = memory.scene;
  const held = (memory.roles.get(entity) ?? []).filter(({ word }) => !GENERAL.has(word));
  if (isOfBefore(memory, phrase, role)) return true;
  // Nor is the judge a chief executive.
  if (JUDGES.test(role.word) && held.some(({ word }) => word !== '' && !isTrade(word))) return false;
  const portfolio = tokens
    .slice(phrase.start, role.from)
    .filter(({ pos }, i) => /^(?:NOUN|PROPN)$/.test(pos) && memory.scene.mentionAt[phrase.start + i] === -1);
  // "Ana Lind of the Dockers' Front said. The port captain": an office told with what it is of is none of the Front's.
  const isOffice = role.spheres.has('rank') || !isTrade(role.word);
  if (held.length === 0 && isOffice && isOpening(memory, phrase, role) && isOfBody(memory, entity)) return false;
  // "The priest" is not the surgeon of before; the minister may have been a surgeon.
  if (isTrade(role.word))
    return (
      isNoTrade(role.word) || held.every(({ word }) => isNoTrade(word) || !isTrade(word) || isAlike(word, role.word))
    );
  if (held.length === 0) return !OFFICES.has(role.word);
  // Nor is the prime minister whichever other minister was told of.
  const alike = (word: string) => isAlike(word, role.word) && (PREMIER.test(word) || !PREMIER.test(role.word));
  return held.some(({ word, words }) => alike(word) && portfolio.every(({ lower }) => words.has(lower)));
}

// "The port | captain", at the head of a sentence, behind the hour and "UPDATE:" too.
function isOpening({ scene: { tokens, sentences } }: Memory, { start }: NounPhrase, role: RoleWord): boolean {
  const { from } = sentences[tokens[start]!.sentence]!;
  const isMark = ({ pos, text }: Memory['scene']['tokens'][number]) => pos === 'PUNCT' || text === text.toUpperCase();
  return role.from > start + 1 && tokens.slice(from, start).every(isMark);
}

function isOfBody({ scene, parties }: Memory, entity: string): boolean {
  return scene.entities.get(parties.get(entity) ?? '')?.type === 'organisation';
}

// "The trade minister" is not the head of the watchdog told of.
function isElsewhere({ scene }: Memory, { word, spheres }: RoleWord, party: string | null): boolean {
  const type = party === null ? undefined : scene.entities.get(party)?.type;
  return spheres.has('state') && /minister$/.test(word) && type === 'organisation';
}

function isNoTrade(word: string): boolean {
  return NO_TRADES.has(word);
}

function isAlike(one: string, other: string): boolean {
  const last = (word: string) => word.slice(word.lastIndexOf(' ') + 1);
  return last(one) === last(other) || alikeWords(one).includes(other) || alikeWords(other).includes(one);
}

// More than once.
function isToldOf({ foremost }: Memory, land: string): boolean {
  return foremost.some(({ entity, count }) => entity === land && count > 1);
}
