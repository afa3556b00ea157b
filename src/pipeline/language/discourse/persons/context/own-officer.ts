import forces from '../../../../data/forces.json' with { type: 'json' };
import tellingVerbs from '../../../../data/telling-verbs.json' with { type: 'json' };
import { isBodyNoun } from '../../../phrases/body-nouns.ts';
import type { NounPhrase } from '../../../phrases/noun-phrase.ts';
import type { Core } from '../../../phrases/phrase-core.ts';
import type { RoleWord } from '../../../phrases/role-words.ts';
import { isArmed } from '../../bodies/armed-name.ts';
import { isState } from '../../homes/home.ts';
import { SITES } from '../../lists.ts';
import { issuingAlone, type Memory, partyOf } from '../../memory.ts';
import { isGuest } from './guests.ts';

const PRESIDENT = /^(?:vice[- ])?president$/;
/** "Director of Public Prosecutions", "of National Intelligence": a land's. */
const OF_LANDS = /^(?:public|national|state|central)$/;
/** "Mayor X" of the city's own notice. */
const MAYOR = /^(?:deputy |lord )?(?:mayor|mayoress)$/;
const TOWN = /\b(?:city|town|municipal\p{L}*|borough|village|commune)\b/iu;
/** In tokens, between what somebody is and the verb of saying. */
const CITED_WITHIN = 6;
const CITED: ReadonlySet<string> = new Set(tellingVerbs.cited);

/** "Compliance Manager X" of the council's own release is the council's. */
export function ownOfficer(memory: Memory, phrase: NounPhrase, { spheres, word }: RoleWord): string | null {
  const issuer = issuingAlone(memory);
  const { scene, bodies } = memory;
  if (issuer === null || scene.entities.get(issuer)?.type !== 'organisation' || !isOfFields(memory, phrase))
    return null;
  if (isOneOfMany(memory, phrase, word) || isOfState(memory, issuer, phrase, word)) return null;
  if (isOwnCommander(memory, issuer, phrase, word)) return partyOf(memory, issuer);
  if (MAYOR.test(word) && isTown(scene.entities.get(issuer)!.name) && !scene.quoted[phrase.head])
    return partyOf(memory, issuer);
  if (isOfSite(memory, phrase) && NO_SITES.some((kind) => bodies.kinds.get(issuer)?.has(kind))) return null;
  const head = PRESIDENT.test(word) && isJoined(memory, issuer) && isCited(memory, phrase);
  if (!(spheres.has('body') || spheres.has('company') || head) || spheres.has('witness')) return null;
  if ((spheres.has('state') && !head) || scene.quoted[phrase.head]) return null;
  if (isGuest(word) && !isOfDesk(memory, phrase) && !isOfSchools(scene.entities.get(issuer)!.name, word)) return null;
  // "The offer was conveyed by X, General Manager" in a union's own paper: the other side's.
  if (spheres.has('company') && !spheres.has('body') && bodies.kinds.get(issuer)?.has('union')) return null;
  const party = partyOf(memory, issuer);
  const land = party !== null && isState(scene, bodies, party);
  return land && !isOfMinistry(memory, phrase, word) ? null : party;
}

// "A branch chairman": of whoever has branches; "a spokeswoman" of one's own says what one says.
function isOneOfMany({ scene: { tokens } }: Memory, { from }: Core, word: string): boolean {
  return /^an?$/.test(tokens[from]!.lower) && !VOICES.test(word);
}

// "The Labour Commissioner", "Deputy X" in a union's own paper: the state's, and a member of its house.
function isOfState({ scene, bodies }: Memory, issuer: string, { start, head }: Core, word: string): boolean {
  if (word === 'deputy') return head === start;
  if (word !== 'commissioner') return false;
  const { name } = scene.entities.get(issuer)!;
  const kinds = bodies.kinds.get(issuer);
  // "Dockers' Union" may be a union of lands by its last word.
  return !/\bcommission/i.test(name) && (kinds?.has('union') === true || !OF_STATE.some((kind) => kinds?.has(kind)));
}

const VOICES = /^(?:spokes(?:man|woman|person)|representative)$/;
/** What may have commissioners, whatever its name. */
const OF_STATE = ['organ', 'government', 'agency', 'bloc', 'police', 'council'] as const;

// A council sits under the mayor, who is the town's.
function isTown(name: string): boolean {
  return TOWN.test(name) && !/\bcouncil\b/i.test(name);
}

// "The works director, X,": of the firm that has the works, whoever's paper tells of him.
function isOfSite({ scene: { tokens } }: Memory, { start, head }: Core): boolean {
  return head > start && SITES.has(tokens[head - 1]!.lower);
}

/** Who has no plant. */
const NO_SITES = ['union', 'association', 'charity', 'party', 'council', 'government'] as const;

// "Commander X declares" in the communiqué of those who fight: theirs; "the enemy commander" is not.
function isOwnCommander(
  { scene: { tokens, entities, quoted }, bodies }: Memory,
  issuer: string,
  { start, head }: Core,
  word: string,
): boolean {
  if (word !== 'commander' || quoted[head]) return false;
  const fights = isArmed(entities.get(issuer)!.name) || bodies.kinds.get(issuer)?.has('rebels') === true;
  return fights && tokens.slice(start, head).every(({ lower }) => OWN_COMMAND.test(lower));
}

/** Before a commander who may be one's own. */
const OWN_COMMAND = /^(?:the|our|field|front|sector|regional|brigade|battalion|supreme|general)$/;

// "Consultation Officer", "Press Officer": who does a council's own work; police and army have officers too.
function isOfDesk({ scene: { tokens } }: Memory, { start, head }: Core): boolean {
  return (
    tokens[head]!.lower === 'officer' &&
    head > start &&
    tokens
      .slice(start, head)
      .every(({ text, lower, pos }) => /^(?:NOUN|PROPN|ADJ)$/.test(pos) && /^\p{Lu}/u.test(text) && !FORCES.has(lower))
  );
}

// "Superintendent X" of a school district's own paper
function isOfSchools(name: string, word: string): boolean {
  return word === 'superintendent' && /\b(?:schools?|education)\b/i.test(name);
}

const FORCES: ReadonlySet<string> = new Set(forces.beforeOfficer);

// "The Director of Trade Remedies" of a ministry's own paper.
function isOfMinistry(memory: Memory, { from, head, complements: [of] }: NounPhrase, word: string): boolean {
  const { bodies } = memory;
  const { tokens } = memory.scene;
  const issuer = issuingAlone(memory);
  const large = /^\p{Lu}/u.test(tokens[head]!.text) && tokens[from]!.lower === 'the';
  return (
    bodies.kinds.get(issuer ?? '')?.has('organ') === true &&
    large &&
    of !== undefined &&
    /^(?:director|head|chief)$/.test(word)
  );
}

// "Director of Operations", "head of policy": of what is done in any body; "director of the mill" is of another.
function isOfFields({ scene: { tokens, mentionAt } }: Memory, { complements: [of, other] }: NounPhrase): boolean {
  if (!of) return true;
  const { from, to, head } = of.phrase;
  if (of.link !== 'of' || other || /^(?:DET|PRON|NUM)$/.test(tokens[from]!.pos) || OF_LANDS.test(tokens[from]!.lower))
    return false;
  return !isBodyNoun(tokens[head]!.lower) && mentionAt.slice(from, to).every((index) => index === -1);
}

// The president of a land has no place among the voices of a union's own paper.
function isJoined({ bodies }: Memory, issuer: string): boolean {
  const kinds = bodies.kinds.get(issuer);
  if (kinds?.has('government') || kinds?.has('organ')) return false;
  return kinds?.has('bloc') !== true || kinds.has('association');
}

// "said president X", "President X said": whom the paper lets speak.
function isCited({ scene: { tokens, sentences } }: Memory, { from, head }: Core): boolean {
  const own = sentences[tokens[head]!.sentence]!;
  const near = tokens.slice(Math.max(own.from, from - CITED_WITHIN), Math.min(own.to, head + CITED_WITHIN));
  return near.some(({ lower }) => CITED.has(lower));
}
