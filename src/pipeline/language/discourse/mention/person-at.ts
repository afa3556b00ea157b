import type { Affiliation } from '../../../types.ts';
import { isBodyNoun } from '../../phrases/body-nouns.ts';
import { genderOfName, isWomansSurname } from '../../phrases/name-genders.ts';
import { genderOfWord, headsPlace, type RoleWord, roleWordIn, singular } from '../../phrases/role-words.ts';
import { isState } from '../homes/home.ts';
import { issuingAlone, type Memory } from '../memory.ts';
import { beforeName } from '../persons/before-name.ts';
import { behindName } from '../persons/behind-name.ts';
import { landOfCounterpart } from '../persons/beside-counterpart.ts';
import { jointly } from '../persons/beside-name/jointly.ts';
import { partyByContext } from '../persons/context.ts';
import { namedAfter } from '../persons/named-after.ts';
import { isOfAnotherBehind } from '../persons/of-another-behind.ts';
import { otherSide } from '../persons/other-side.ts';
import type { Reading } from '../persons/reading.ts';
import { speaks } from '../persons/speaks.ts';
import { toldOwn } from '../persons/told-own.ts';
import { hold, note } from './note.ts';

/** What the words beside the name of a person say he or she is, and for whom they say the person speaks. */
export function personAt(memory: Memory, key: string, before: number, from: number, to: number): Affiliation[] {
  const ahead = beforeName(memory, before, from, to);
  const behind = withoutCamp(memory, key, ahead, withoutOrigin(memory, ahead, behindName(memory, before, to)));
  for (const { end, titled } of behind) if (titled) memory.toldUntil = Math.max(memory.toldUntil, end);
  const beside = [...ahead, ...behind];
  const after = beside.length > 0 ? beside : namedAfter(memory, key, before, to);
  const readings = after.length > 0 || memory.parties.has(key) ? after : toldOwn(memory, to);
  learnGender(memory, key, before, to, readings);
  const stated = [
    ...readings.map((reading) => note(memory, key, reading)),
    ...jointly(memory, key, before, to, behind),
  ];
  holdRank(memory, key, from, to);
  const party = memory.parties.get(key) ?? null;
  // "General X, the chief of staff": what somebody is goes before the rank.
  const titles = readings.filter(({ titled, former }) => titled !== null && !former);
  const offices = titles.filter(({ titled }) => !isRank(titled!.role));
  // "Dr X, the director" too.
  const open = offices.find(({ titled }) => speaks(titled!.role)) ?? offices[0] ?? titles[0];
  if (party !== null || !open || isOfAnotherBehind(memory, to)) return stated;
  const byContext = contextOf(memory, key, open.titled!);
  const inferred = byContext ?? otherSide(memory, open.titled!.role, before);
  if (inferred === null || inferred === landOfCounterpart(memory, to)) return stated;
  const rule =
    byContext === null ? 'other-of-two-sides' : isIssuers(memory, inferred) ? 'role-of-issuer' : 'role-by-context';
  return [...stated, note(memory, key, { ...open, party: inferred, rule })];
}

// "The head of the joint mission, Brigadier X of Peru,": where he is from, and nobody he speaks for there.
function withoutOrigin({ scene, bodies }: Memory, ahead: readonly Reading[], behind: Reading[]): Reading[] {
  const isOfOpenBody = ahead.some(({ titled, party, former }) => {
    const of = party === null && !former ? titled?.phrase.complements[0] : undefined;
    return of?.link === 'of' && isBodyNoun(singular(scene.tokens[of.phrase.head]!.lower));
  });
  if (!isOfOpenBody) return behind;
  return behind.filter(({ rule, party }) => rule !== 'name-of-body' || !isState(scene, bodies, party ?? ''));
}

// "Mayor X, a Liberal,": of which camp somebody is who speaks for a town, a province or a council.
function withoutCamp({ roles }: Memory, key: string, ahead: readonly Reading[], behind: Reading[]): Reading[] {
  return [...ahead, ...(roles.get(key) ?? [])].some(governsPlace)
    ? behind.filter(({ rule }) => rule !== 'name-of-party')
    : behind;
}

function governsPlace({ word, words }: Pick<Reading, 'word' | 'words'>): boolean {
  return word !== null && (headsPlace(word) || (word === 'leader' && words.has('council')));
}

// "The Council deplores what Commissioner Lind said": a body's own paper gives its officers their whole names, but to its members.
function contextOf(memory: Memory, key: string, titled: NonNullable<Reading['titled']>): string | null {
  const party = partyByContext(memory, titled);
  const named = memory.scene.entities.get(key)!.forms.some((form) => / \p{Lu}/u.test(form));
  return party !== null && !named && !memory.issuer?.toMembers && isIssuers(memory, party) ? null : party;
}

function isRank({ spheres }: RoleWord): boolean {
  return spheres.size === 1 && spheres.has('rank');
}

// "The governor, Colonel X,": later he is "the colonel" too.
function holdRank(memory: Memory, key: string, from: number, to: number): void {
  const rank = roleWordIn(memory.scene, Math.max(0, from - 1), to - 1);
  if (rank?.spheres.has('rank') && !(memory.roles.get(key) ?? []).some(({ word }) => word === rank.word))
    hold(memory, key, { word: rank.word, words: new Set([rank.word]), party: memory.parties.get(key) ?? null });
}

// "The minister, X," of a ministry's own statement is no guess.
function isIssuers(memory: Memory, party: string): boolean {
  const own = issuingAlone(memory);
  const issuer = own === null ? undefined : memory.scene.entities.get(own);
  // What its own name says: a ministry's state may be inferred too.
  return issuer !== undefined && (issuer.key === party || issuer.party === party);
}

function learnGender(memory: Memory, key: string, from: number, to: number, readings: readonly Reading[]): void {
  if (memory.sure.has(key)) return;
  const words = memory.scene.tokens.slice(from, to).map(({ lower }) => lower);
  for (const { word } of readings) if (word !== null) words.push(word);
  // The tagger parts what is no Latin letter to it: "Hlavá", "č", "ová".
  const { text, tokens } = memory.scene;
  const whole = text.slice(tokens[from]!.start, tokens[to - 1]!.end).split(/[^\p{L}\p{M}]+/u);
  const named = whole.some(isWomansSurname) ? 'female' : null;
  const titled = words.map(genderOfWord).find((one) => one !== null) ?? named;
  const gender = titled ?? memory.genders.get(key) ?? genderOfName(memory.scene.entities.get(key)!.name);
  if (gender) memory.genders.set(key, gender);
  if (titled) memory.sure.add(key);
}
