import gazetteer from '../../../../data/gazetteer.json' with { type: 'json' };
import roles from '../../../../data/roles.json' with { type: 'json' };
import { rememberedOf } from '../../../../wording/remembered.ts';
import type { NounPhrase } from '../../../phrases/noun-phrase.ts';
import type { Core } from '../../../phrases/phrase-core.ts';
import { isPostedAbroad, type RoleWord } from '../../../phrases/role-words.ts';
import { bodyCalled } from '../../bodies/body-called.ts';
import { firstPlacesOf } from '../../bodies/first-places.ts';
import { isState } from '../../homes/home.ts';
import { SITES } from '../../lists.ts';
import type { Memory } from '../../memory.ts';
import { isOfHead, seatOpening } from '../told-before/seat-opening.ts';
import { toldOfBefore } from '../told-before/told-of-before.ts';
import { isBehindPolice } from './behind-police.ts';
import { areFields, isBehindQuotation } from './behind-quotation.ts';
import { bodyBefore } from './body-before.ts';
import { firmToldOf } from './firm-told-of.ts';
import { homeAt, landOfLead } from './home-at.ts';
import { ministryBefore } from './ministry-before.ts';
import { isGreeted } from './not-at-home.ts';
import { officeWrittenTo } from './office-written-to.ts';
import { officerBefore } from './officer-before.ts';

/** By what has such an officer: a firm, a union, a state, any body. */
export function byOffice(memory: Memory, phrase: NounPhrase, role: RoleWord): string | null {
  const { spheres, word, from } = role;
  if (isOfTeam(memory, phrase, word)) return bodyCalled(memory, 'club', [], from);
  if (spheres.has('company')) return firmOf(memory, phrase, from);
  if (spheres.has('union')) return unionOf(memory, from) ?? bodyToldOf(memory, phrase, 'company');
  if (isBehindPolice(memory, phrase, word)) return null;
  const { tokens, sentences } = memory.scene;
  const { from: first } = sentences[tokens[from]!.sentence]!;
  if (phrase.from === first && isSent(memory, phrase, word)) return toldOfBefore(memory, phrase);
  const opens = phrase.from === first || isBehindQuotation(memory, phrase.from);
  const ofHead = isOfHead(memory, phrase, word);
  const voice = !ofHead && (VOICE.test(word) || (OPENING.has(word) && opens) || isOfBank(memory, phrase, word));
  if (!voice && !ofHead && !spheres.has('state')) return bodyBefore(memory, phrase, role);
  if (isPostedAbroad(word)) return null;
  // "A spokesman for the operator": of a body that is not known here.
  if (voice && phrase.complements.length > 0 && !areFields(memory, phrase)) return null;
  const lands = LANDS[word]?.flatMap((code) => memory.byCode.get(code) ?? []) ?? [];
  if (lands.length === 1) return lands[0]!;
  const seat = voice ? undefined : seatOpening(memory, first, phrase.from);
  if (seat !== undefined) return seat;
  return byTeller(memory, phrase, role, voice);
}

// "Peru withdrew its paper. | Head of delegation | X", "Chief negotiator X": of whoever sent a delegation there.
function isSent({ scene: { tokens } }: Memory, { start, complements }: NounPhrase, word: string): boolean {
  if (word === 'negotiator') return complements.length === 0 && /^(?:chief|lead|head)$/.test(tokens[start]!.lower);
  const [of, other] = complements;
  const { from, head } = of?.phrase ?? { from: 0, head: -1 };
  return (
    HEADS.test(word) &&
    other === undefined &&
    of?.link === 'of' &&
    tokens[head]!.lower === 'delegation' &&
    head - from < 2
  );
}

// "The club is for sale. | Manager X": whom a text has that tells of a club of players, and no firm that bids for it.
function isOfTeam({ scene: { tokens } }: Memory, { start, head }: NounPhrase, word: string): boolean {
  return word === 'manager' && head === start && tellsOfClub(tokens);
}

const tellsOfClub = rememberedOf((tokens: Memory['scene']['tokens']) => tokens.some(({ lower }) => lower === 'club'));

const HEADS = /^(?:head|leader|chief|chair|vice-chair)$/;
/** Scotland, Wales. */
const PARTS_OF_STATES = new Set(gazetteer.blocs.flatMap(({ id, type }) => (type === 'country' ? [id] : [])));
const LANDS: Readonly<Record<string, readonly string[]>> = roles.lands;
/** Whom any body has: the one that the sentence before is about; the others where they open the next. */
const VOICE = /^(?:spokes(?:man|woman|person)|director)$/;
const OPENING: ReadonlySet<string> = new Set(roles.officersInNext);
/** Whom no body of members has. */
const OF_HOUSES = /^(?:superintendent|commandant|inspector|rector|dean|bursar|curator)$/;
/** What else has a general secretary, and how many sentences back it is told of. */
const JOINT = /^(?:federation|association|confederation|party|congress)$/;
/** In sentences. */
const NEAR = 2;
/** What else has a chief executive. */
const EXECUTIVES = ['council', 'hospital'];
// By whom the sentence before is about, where that has such an officer; else the land in which the document is at home.
function byTeller(memory: Memory, phrase: NounPhrase, { word, from }: RoleWord, voice: boolean): string | null {
  const { sentence } = memory.scene.tokens[from]!;
  if (isBehindTwo(memory, phrase)) return null;
  const told = toldOfBefore(memory, phrase);
  const before = told !== null && lacks(memory, told, word) ? null : told;
  const beside = voice ? null : officerBefore(memory, sentence);
  if (before === null && beside !== null) return beside;
  if (voice && before !== null && isOfSite(memory, from) && isNoFirm(memory, before)) return null;
  if (before !== null && OF_HOUSES.test(word) && isOfMembers(memory, before, word)) return null;
  if (before !== null && (voice || isState(memory.scene, memory.bodies, before))) return before;
  // "The Ministry of Ports sent its men. Deputy minister X said so."
  if (before !== null && /minister$|secretary$/.test(word) && memory.bodies.kinds.get(before)?.has('organ'))
    return before;
  if (voice || isGreeted(memory, phrase)) return null;
  const ministry = ministryBefore(memory, phrase, word);
  if (ministry !== null) return ministry;
  const home = officeWrittenTo(memory, phrase) ?? landOfLead(memory, phrase) ?? homeAt(memory, sentence);
  return home !== null && lacks(memory, home, word) ? null : home;
}

/** In tokens: a sentence may have no end. */
const FARTHEST = 200;
// "Peru summoned the Chilean ambassador over remarks | by President X": of either.
function isBehindTwo({ scene, bodies }: Memory, { from }: Core): boolean {
  const { tokens, sentences, mentionAt, mentions } = scene;
  if (!/^(?:by|from)$/.test(tokens[from - 1]?.lower ?? '')) return false;
  const lands = new Set<string>();
  const first = Math.max(sentences[tokens[from]!.sentence]!.from, from - FARTHEST);
  for (let at = first; at < from; at += 1) {
    const index = mentionAt[at]!;
    if (index !== -1 && isState(scene, bodies, mentions[index]!.entity)) lands.add(mentions[index]!.entity);
  }
  return lands.size > 1;
}

// "Washington raised the duty. Prime Minister X called it wrong", "London waits. President X", "Scotland waits. President X": of
// a land that has one.
function lacks({ byCode }: Memory, land: string, word: string): boolean {
  if (PARTS_OF_STATES.has(land) && /^(?:president|(?:deputy )?prime minister|(?:foreign|defence) minister)$/.test(word))
    return true;
  const without = word.endsWith('prime minister')
    ? roles.withoutPremiers
    : word === 'president'
      ? roles.withoutPresidents
      : [];
  return without.some((code) => byCode.get(code) === land);
}

// "The Ferry Chamber is glad. Mill | manager X": of a mill that some firm has.
function isOfSite({ scene }: Memory, from: number): boolean {
  return SITES.has(scene.tokens[from - 1]?.lower ?? '');
}

// "The union condemns it. Superintendent X": of the police, a school or a yard; "the firm was fined, said Inspector X".
function isOfMembers({ bodies }: Memory, key: string, word: string): boolean {
  const kinds = bodies.kinds.get(key);
  if (word === 'inspector' && kinds?.has('company')) return true;
  // "The city council voted to close it. Superintendent X": of the schools.
  if (word === 'superintendent' && kinds?.has('council')) return true;
  return kinds?.has('union') === true || kinds?.has('party') === true || kinds?.has('association') === true;
}

function isNoFirm({ bodies }: Memory, key: string): boolean {
  const kinds = bodies.kinds.get(key);
  return kinds !== undefined && kinds.size > 0 && !kinds.has('company');
}

// "The Bank of Tarn raised its rate. Governor X …"
function isOfBank(memory: Memory, phrase: Core, word: string): boolean {
  const before = word === 'governor' ? toldOfBefore(memory, phrase) : null;
  return before !== null && /\bbank\b/i.test(memory.scene.entities.get(before)!.name);
}

// "Chief executive X" of the one company; of the one the sentence before is about, where that is another.
function firmOf(memory: Memory, phrase: NounPhrase, from: number): string | null {
  const called = firmToldOf(memory, from);
  const told = bodyToldOf(memory, phrase, 'union');
  const kinds = told === null ? undefined : memory.bodies.kinds.get(told);
  // "Tarn Council said no. Chief executive X": the council's, or the firm's that it said no to.
  if (told !== null && told !== called && EXECUTIVES.some((kind) => kinds?.has(kind))) return null;
  const firm = told !== null && told !== called && (kinds?.has('company') || (kinds?.size ?? 0) === 0);
  return firm ? told : (called ?? told);
}

// "The federation is glad. General secretary X": of no union that the text names later.
function unionOf(memory: Memory, from: number): string | null {
  const union = bodyCalled(memory, 'union', [], from);
  const { sentences, tokens } = memory.scene;
  const first = union === null ? undefined : firstPlacesOf(memory.scene).get(union);
  if (first === undefined || first < tokens[from]!.start) return union;
  const before = sentences[Math.max(0, tokens[from]!.sentence - NEAR)]!.from;
  return tokens.slice(before, from).some(({ lower }) => JOINT.test(lower)) ? null : union;
}

// "Norwind denied it. Managing director X …": the body the sentence before is about, unless it is of the other kind.
function bodyToldOf(memory: Memory, phrase: Core, unlike: string): string | null {
  const before = toldOfBefore(memory, phrase);
  const { scene, bodies } = memory;
  const body = before !== null && scene.entities.get(before)?.type === 'organisation';
  return body && !isState(scene, bodies, before) && !bodies.kinds.get(before)?.has(unlike) ? before : null;
}
