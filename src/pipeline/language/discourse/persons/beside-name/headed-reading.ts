import partsOfBodies from '../../../../data/parts-of-bodies.json' with { type: 'json' };
import roles from '../../../../data/roles.json' with { type: 'json' };
import { isBodyNoun } from '../../../phrases/body-nouns.ts';
import type { NounPhrase } from '../../../phrases/noun-phrase.ts';
import { isRole, singular } from '../../../phrases/role-words.ts';
import type { TokenRange } from '../../../phrases/scene.ts';
import { bodyOfMembers } from '../../bodies/body-of-members.ts';
import { isVoice } from '../../bodies/organs.ts';
import { innerOf, ownerOf } from '../../bodies/owners.ts';
import { isState } from '../../homes/home.ts';
import { FUNCTIONS } from '../../lists.ts';
import { type Memory, partyOf, recent } from '../../memory.ts';
import { partyOfPhrase } from '../../nominals/party-of-phrase.ts';
import { bodyLed } from '../office-owner.ts';
import { bodyReading, type Reading } from '../reading.ts';
import { isEnded } from './ended.ts';

/** The reading of a clause by what it heads: a delegation, a body, a part of one; none where it is a deed or a place. */
export function headedReading(memory: Memory, phrase: NounPhrase, verb: number): Reading[] {
  if (isDeed(memory, phrase) || isEnded(memory.scene, verb, phrase.end) || areStaff(memory, phrase)) return [];
  const isMeeting = MEETINGS.test(memory.scene.tokens[phrase.head]!.lower);
  const headed = isMeeting || isVoice(memory, phrase) ? withoutSeat(phrase) : phrase;
  const party =
    wholeOf(memory, headed) ??
    innerOf(memory, headed) ??
    partyOfPhrase(memory, headed) ??
    missionOf(memory, headed) ??
    siteOf(memory, headed) ??
    // "speaking for the dockers"
    (memory.scene.tokens[verb + 1]?.lower === 'for' ? bodyOfMembers(memory, headed) : null);
  return heading(verb, phrase.end, party === null ? null : partyOf(memory, party));
}

/** The one body named there of those called by their people: "the Liberals". */
export function peopleNamed(memory: Memory, at: number, back: number): string | null {
  const { scene, bodies } = memory;
  const { sentence } = scene.tokens[at]!;
  const [only, other] = new Set(
    recent(memory, sentence - back, 0).flatMap(({ entity, token }) => {
      const named = token < at && entity !== null ? scene.entities.get(entity) : undefined;
      return named && /^(?:organisation|group)$/.test(named.type) && !isState(scene, bodies, named.key) ? [named] : [];
    }),
  );
  return only && other === undefined && /[^s]s$/.test(only.name) && !only.name.includes(' of ') ? only.key : null;
}

/** Somebody at the head of a body. */
export function heading(from: number, end: number, party: string | null): Reading[] {
  const readings = bodyReading(from, end, party, 'heads-body');
  return readings.map((reading) => ({ ...reading, word: 'head', words: new Set(['head', 'leader']) }));
}

const DEED = /(?:[^aeiou]ure|[^i]al|[^t]ing|ance|ence|isation|ization|igation|upation|olition)$/;
const DEEDS = new Set(roles.deeds);
/** What somebody leads for his side, wherever it sits: "led the negotiations in Lima". */
const MEETINGS = /^(?:talks|negotiations|discussions|consultations|meetings?|hearings?)$/;
// "Who represents | the nurses of Norwind": those who work there, and not the firm; the drivers of a union are its.
function areStaff({ scene, bodies }: Memory, { head, complements: [of] }: NounPhrase): boolean {
  const noun = scene.tokens[head]!.lower;
  // "The Hindu minority of Tarn" is no body of all Hindus.
  if (/^(?:minority|majority|community|population|diaspora)$/.test(noun)) return true;
  // "The Union of Dock Workers in Tarn" is a body.
  const named = scene.mentionAt[head]!;
  if (named !== -1 && scene.entities.get(scene.mentions[named]!.entity)?.type === 'organisation') return false;
  const index = of && /^(?:of|at|in)$/.test(of.link) ? scene.mentionAt[of.phrase.head]! : -1;
  if (index === -1 || singular(noun) === noun || !(isRole(singular(noun)) || STAFF.has(noun))) return false;
  const kinds = bodies.kinds.get(scene.mentions[index]!.entity);
  return !(kinds?.has('union') || kinds?.has('party') || kinds?.has('association') || kinds?.has('rebels'));
}

const STAFF: ReadonlySet<string> = new Set(partsOfBodies.people);
// "Who commands | the mission", after "the Quarn Union monitoring mission": whose the one told of before is.
function missionOf({ scene }: Memory, { from, head, owner }: NounPhrase): string | null {
  const { tokens, mentionAt, mentions, entities } = scene;
  const noun = tokens[head]!.lower;
  if (owner !== null || head !== from + 1 || tokens[from]!.lower !== 'the' || !MISSIONS.has(noun)) return null;
  for (let at = from - 1; at > Math.max(0, from - MISSION_WITHIN); at -= 1) {
    if (tokens[at]!.lower !== noun) continue;
    for (let before = at - 1; before > at - 4 && before >= 0; before -= 1) {
      const index = mentionAt[before]!;
      if (index !== -1)
        return entities.get(mentions[index]!.entity)?.type === 'organisation' ? mentions[index]!.entity : null;
      if (!/^(?:NOUN|ADJ|PROPN|VERB)$/.test(tokens[before]!.pos)) break;
    }
  }
  return null;
}

// "Norwind has lost millions. X, who manages | the site,": the firm's that the sentence before is about.
function siteOf(memory: Memory, { from, head, owner, complements }: NounPhrase): string | null {
  const { tokens } = memory.scene;
  const isAlone = owner === null && head === from + 1 && complements.length === 0;
  if (!isAlone || tokens[from]!.lower !== 'the' || !SITES.has(tokens[head]!.lower)) return null;
  const body = bodyLed(memory, from);
  const kinds = body === null ? undefined : memory.bodies.kinds.get(body);
  return kinds && (kinds.size === 0 || kinds.has('company')) ? body : null;
}

const SITES: ReadonlySet<string> = new Set(partsOfBodies.sites);
const MISSIONS: ReadonlySet<string> = new Set(partsOfBodies.sentOut);
/** In tokens, how far back it was told whose they are. */
const MISSION_WITHIN = 200;
// "Led the delegation | in Muscat": where it met others, who are not those that sent it.
function withoutSeat(phrase: NounPhrase): NounPhrase {
  return { ...phrase, complements: phrase.complements.filter(({ link }) => !/^(?:in|at|to)$/.test(link)) };
}

// "Tarn Council has no money. X, who chairs its finance committee,": the council's; "the Liberals walked out, led by X, who heads
// their group": theirs, where one body is told of.
function wholeOf(memory: Memory, { owner, head }: NounPhrase): string | null {
  const { tokens } = memory.scene;
  const whose = owner === null ? '' : tokens[owner.from]!.lower;
  if (owner === null || !PARTS.has(tokens[head]!.lower)) return null;
  if (!/^(?:its|their)$/.test(whose)) return whose === 'the' ? bodyOwning(memory, owner) : null;
  return whose === 'its' ? bodyLed(memory, owner.from) : peopleNamed(memory, owner.from, 0);
}

// "The council's | finance committee"
function bodyOwning(memory: Memory, owner: TokenRange): string | null {
  const key = ownerOf(memory, owner);
  return key !== null && memory.scene.entities.get(key)?.type === 'organisation' ? key : null;
}

const PARTS: ReadonlySet<string> = new Set(partsOfBodies.withHeads);
// "A walkout at Norwind", "the closure of Norwind": what is done to somebody, or against him; "the talks for Norwind" are his.
function isDeed(memory: Memory, phrase: NounPhrase): boolean {
  const { lower } = memory.scene.tokens[phrase.head]!;
  const noun = singular(lower);
  if (memory.scene.mentionAt[phrase.head] !== -1 || phrase.complements[0]?.link === 'for') return false;
  if (FUNCTIONS.has(noun) || FUNCTIONS.has(lower)) return false;
  if (isVoice(memory, phrase) || isBodyNoun(noun) || isBodyNoun(lower)) return false;
  return DEEDS.has(noun) || DEED.test(noun);
}
