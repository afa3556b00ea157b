import partsOfBodies from '../../../data/parts-of-bodies.json' with { type: 'json' };
import type { NounPhrase } from '../../phrases/noun-phrase.ts';
import type { Core } from '../../phrases/phrase-core.ts';
import type { TokenRange } from '../../phrases/scene.ts';
import { innerOf, ownerOf } from '../bodies/owners.ts';
import { stateAt } from '../bodies/seats.ts';
import { withinOf } from '../bodies/within.ts';
import { isState } from '../homes/home.ts';
import { type Memory, partyOf } from '../memory.ts';

/** The party that a described person speaks for by the words about them: "Ukrainian", "of the union"; null where none. */
export function partyOfPhrase(memory: Memory, phrase: NounPhrase): string | null {
  const within = withinOf(memory, phrase);
  if (within !== undefined && !isOver(memory, phrase, within)) return within === null ? null : partyOf(memory, within);
  for (const [place, { link, phrase: inner }] of phrase.complements.entries()) {
    if (link === 'with' && inner.owner && THINKING.has(memory.scene.tokens[inner.head]!.lower))
      return partyOfOwner(memory, inner.owner);
    if (!NEAR.has(link) || (link === 'in' && NO_VOICE_OF_SEAT.test(memory.scene.tokens[phrase.head]!.lower))) break;
    if (link === 'of' && (isStateAlone(memory, inner) || isFormOfState(memory, phrase, place))) continue;
    const land = link === 'of' ? ofOpposition(memory, inner, phrase.complements[place + 1]) : null;
    if (land !== null) return land;
    const key = innerOf(memory, ofWhat(phrase, place));
    const chamber = key === null && link === 'of' ? landOfChamber(memory, inner) : null;
    if (chamber !== null) return chamber;
    const rest = phrase.complements.slice(place + 1);
    const body = key === null ? null : (spokenForAt(memory, link, rest) ?? bodyBehind(memory, link, key, rest));
    if (body !== null) return body;
    // Nobody speaks for a continent: "the director for Africa".
    if (key !== null && !isContinent(memory, key)) return partyOf(memory, key) ?? partyBeforeName(memory, inner);
  }
  return null;
}

// "President of the league | of bakers": with what the body is of, where that is told.
function ofWhat({ complements, end }: NounPhrase, place: number): Core | NounPhrase {
  const inner = complements[place]!.phrase;
  const rest = complements.slice(place + 1);
  return rest[0]?.link === 'of' ? { ...inner, complements: rest, end } : inner;
}

/** "A diplomat in Lima" is sent there by another land, "lawyers in Lima" act for whoever hires them. */
const NO_VOICE_OF_SEAT = /^(?:diplomats?|ambassadors?|envoys?|consuls?|lawyers?|attorneys?|traders?|campaigners?)$/;

// "Minister of State", "head of state": the words of an office, which name no land.
function isStateAlone({ scene: { tokens } }: Memory, { from, head }: Core): boolean {
  return from === head && tokens[head]!.lower === 'state';
}

// "President of the | Republic | of Peru": what kind of state it is, and no other republic told of before.
function isFormOfState({ scene, bodies }: Memory, { complements }: NounPhrase, place: number): boolean {
  const next = complements[place + 1];
  const index = next?.link === 'of' ? scene.mentionAt[next.phrase.head]! : -1;
  if (index === -1 || !FORM_OF_STATE.test(scene.tokens[complements[place]!.phrase.head]!.lower)) return false;
  return isState(scene, bodies, scene.mentions[index]!.entity);
}

const FORM_OF_STATE = /^(?:republic|kingdom|federation|sultanate|emirate|principality|commonwealth|confederation)$/;

// "The speaker of | Peru's lower house": of a chamber that has no name here, the land's.
function landOfChamber(memory: Memory, { owner, head }: Core): string | null {
  const key = owner !== null && CHAMBERS.has(memory.scene.tokens[head]!.lower) ? ownerOf(memory, owner) : null;
  return key !== null && isState(memory.scene, memory.bodies, key) ? key : null;
}

const CHAMBERS: ReadonlySet<string> = new Set(partsOfBodies.ofLands);

function isContinent({ scene }: Memory, key: string): boolean {
  return CONTINENT.test(scene.entities.get(key)!.name);
}

// "Vice president for Europe at Norwind", "coordinator in Peru of Doctors Now": the body whose officer he is there.
function bodyBehind(memory: Memory, link: string, key: string, rest: NounPhrase['complements']): string | null {
  if (!/^(?:for|in|to)$/.test(link) || memory.scene.entities.get(key)?.type === 'organisation') return null;
  for (const next of rest) {
    const body = /^(?:of|at|with)$/.test(next.link) ? innerOf(memory, next.phrase) : null;
    const type = body === null ? undefined : memory.scene.entities.get(body)?.type;
    if (type === 'organisation' || (type === 'country' && isContinent(memory, key))) return partyOf(memory, body!);
  }
  return null;
}

// "Leader of the opposition in Ottawa": of the land, whatever party that is.
function ofOpposition(memory: Memory, inner: Core, seat: NounPhrase['complements'][number] | undefined): string | null {
  if (seat?.link !== 'in' || memory.scene.tokens[inner.head]!.lower !== 'opposition') return null;
  return stateAt(memory, seat.phrase);
}

// "Steward at Norwind | for the Ferry Guild", "counsel at Tarn Partners for Norwind": of whom he speaks for there.
function spokenForAt(memory: Memory, link: string, rest: NounPhrase['complements']): string | null {
  const next = link === 'at' && rest[0]?.link === 'for' ? innerOf(memory, rest[0].phrase) : null;
  return next !== null && memory.scene.entities.get(next)?.type === 'organisation' ? partyOf(memory, next) : null;
}

// "An adviser to French President X": of whom the text has told nothing yet.
function partyBeforeName(memory: Memory, inner: Core): string | null {
  const mention = memory.scene.mentionAt[inner.head]!;
  if (mention === -1) return null;
  const within = withinOf(memory, { ...inner, head: memory.scene.ranges[mention]!.from });
  return within === undefined || within === null ? null : partyOf(memory, within);
}

// "The Belgian chairman of Corvair": the body that somebody is of goes before where they are from.
function isOver(memory: Memory, phrase: NounPhrase, within: string | null): boolean {
  const first = phrase.complements[0];
  if (within === null || first?.link !== 'of' || phrase.owner || !isState(memory.scene, memory.bodies, within))
    return false;
  const key = innerOf(memory, first.phrase);
  return (
    key !== null &&
    memory.scene.entities.get(key)?.type === 'organisation' &&
    !isState(memory.scene, memory.bodies, key)
  );
}

// "Familiar with the union's thinking".
function partyOfOwner(memory: Memory, owner: TokenRange): string | null {
  const key = ownerOf(memory, owner);
  return key === null ? null : partyOf(memory, key);
}

const NEAR = new Set(['of', 'for', 'from', 'at', 'in', 'inside', 'within', 'behind', 'representing', 'to']);
const THINKING = new Set(['thinking', 'position', 'strategy', 'stance', 'plans', 'planning', 'views']);
const CONTINENT =
  /^(?:the )?(?:Europe|Africa|Asia|Oceania|America|(?:North|South|Latin|Central) America|Middle East)$/i;
