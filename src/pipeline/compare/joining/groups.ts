import { bagOf } from '../../spelling/bag.ts';
import { basesOf } from '../../spelling/bases.ts';
import { foldOf } from '../../spelling/fold.ts';
import { grouped } from '../../spelling/grouped.ts';
import { keyOf } from '../../spelling/key.ts';
import { generationOf, personParts } from '../../spelling/person.ts';
import { acronymPairs } from './acronyms.ts';
import { landPairs } from './land-pairs.ts';
import type { Met } from './met.ts';
import { most } from './most.ts';
import { ownedOf } from './owned.ts';
import { partisanPairs, partyPairs } from './partisans.ts';
import { joinPeople } from './people.ts';
import { placedPairs } from './placed-groups.ts';
import { rebelPairs } from './rebels.ts';
import { sameLettersPairs } from './same-letters.ts';
import { setsOf } from './sets.ts';
import { calledPairs, endPairs, fighterPairs, partOfNamePairs, shortPairs } from './short-forms.ts';

/**
 * Which entities of different documents are one. Same name first; then spellings, shorter forms and acronyms,
 * each only where the documents leave one candidate. Two entities that one document tells apart are never joined.
 */
export function groupsOf(met: readonly Met[]): Met[][] {
  const sets = setsOf(met.map((one) => one.document));
  const owned = ownedOf(met);
  const keyOfOne = sameKeys(met, owned);
  for (const [key, same] of grouped(met.map((one, index) => [keyOfOne(one), index]))) {
    // A land by its name first: its people, told apart from it in one document, must not part it from itself in others.
    const endsWithName = (index: number) => key.endsWith(` ${keyOf(met[index]!.name)}`);
    const [first, ...others] = [...same.filter(endsWithName), ...same.filter((index) => !endsWithName(index))];
    for (const other of others) sets.join(first!, other);
  }
  for (const [, [first, ...others]] of grouped(
    met.flatMap((one, index) => bagsOf(one).map((bag) => [`${bag}${owned(one)}`, index] as const)),
  )) {
    for (const other of others) sets.join(first!, other);
  }
  joinPeople(met, sets);
  for (const pair of sameLettersPairs(met)) sets.join(...pair);
  for (const pair of acronymPairs(met, sets)) sets.join(...pair);
  for (const pair of landPairs(met)) sets.join(...pair);
  for (const pair of shortPairs(met, sets)) sets.join(...pair);
  for (const pair of calledPairs(met, sets)) sets.join(...pair);
  for (const pair of endPairs(met, sets)) sets.join(...pair);
  for (const pair of partOfNamePairs(met, sets)) sets.join(...pair);
  for (const pair of fighterPairs(met, sets)) sets.join(...pair);
  for (const pair of rebelPairs(met, sets)) sets.join(...pair);
  for (const pair of [...partisanPairs(met), ...partyPairs(met)]) sets.join(...pair);
  for (const [one, other] of placedPairs(met)) sets.join(one, other, true);
  const groups = sets.groups().map((indexes) => named(indexes.map((i) => met[i]!)));
  return groups.sort((a, b) => order(a[0]!, b[0]!));
}

// "Party of the Herders" is the "Herders' Party": the same words in another order; "Norwind Air" is "Norwind Air Limited".
function bagsOf(one: Met): string[] {
  if (one.type !== 'organisation' || one.code !== null || one.known !== null) return [];
  const bag = bagOf(one.name);
  return bag === '' ? [] : [bag];
}

// The adjective of a land is the land: "Maravian" in a document that does not name "Maravia".
// A word that documents take for a body and another for a person, where nobody has it for a surname, is the body.
function sameKeys(met: readonly Met[], owned: (one: Met) => string): (one: Met) => string {
  const bodies = new Set(met.flatMap((one) => (one.type === 'organisation' ? [sameKey(one)] : [])));
  const people = met.filter(({ type }) => type === 'person').map(({ name }) => personParts(name).map(foldOf));
  const lands = new Set(
    met.flatMap((one) => (one.code === null && one.type !== 'person' && one.type !== 'group' ? [keyOf(one.name)] : [])),
  );
  const inNames = new Set(people.flatMap((parts) => (parts.length > 1 ? parts : [])));
  const couples = couplesIn(met);
  return (one) => {
    const land =
      one.type === 'person' || one.code !== null || one.known !== null
        ? undefined
        : basesOf(keyOf(one.name)).find((base) => lands.has(base));
    if (land !== undefined) return `body ${land}`;
    const body = `body ${keyOf(one.name)}`;
    const alone = one.type === 'person' && one.code === null && one.known === null && one.party === null;
    const same = sameKey(one);
    const key = `${same}${owned(one)}${couples.has(same) ? ` ${one.gender ?? ''}` : ''}`;
    const [word] = personParts(one.name).map(foldOf);
    return alone && key.startsWith('person ') && bodies.has(body) && !inNames.has(word!) ? body : key;
  };
}

// "Mr Lind" and "Mrs Lind": the surname alone joins neither to the other.
function couplesIn(met: readonly Met[]): ReadonlySet<string> {
  const styled = met.filter(({ type, gender }) => type === 'person' && gender !== undefined);
  const bearers = Map.groupBy(styled, sameKey);
  return new Set(
    [...bearers].flatMap(([key, own]) =>
      key.startsWith('person ') && own.some(({ gender }) => gender !== own[0]!.gender) ? [key] : [],
    ),
  );
}

// Two words or more are one name whatever each document takes it for; one word may be a person and a town.
function sameKey(one: Met): string {
  if (one.known !== null) return `known ${one.known}`;
  if (one.code !== null) return `code ${one.code}`;
  const parts = personParts(one.name.replace(/^the /i, '')).map(foldOf);
  if (parts.length > 1) return `name ${[...parts, generationOf(one.name)].join(' ').trim()}`;
  return one.type === 'person' ? `person ${parts[0]}` : `body ${keyOf(one.name.replace(/^the /i, ''))}`;
}

// The name most documents use in full leads the group.
function named(group: readonly Met[]): Met[] {
  const fullest = Math.max(...group.map((one) => fullness(one.name)));
  const names = new Set(group.map((one) => keyOf(one.name)));
  const isAdjective = (one: Met) => basesOf(keyOf(one.name)).some((base) => names.has(base));
  const canonical = most(
    group
      .filter((one) => fullness(one.name) === fullest && !isAdjective(one))
      .map((one) => ({ value: one.name, weight: 1 + one.count / 1000 })),
  )!;
  const known = group.find((one) => one.known !== null)?.known ?? null;
  return group.map((one) => ({ ...one, canonical, known }));
}

function fullness(name: string): number {
  return Math.min(2, name.split(/\s+/).filter((word) => !/^\p{Lu}\.?$/u.test(word)).length);
}

function order(a: Met, b: Met): number {
  const keys = (one: Met) => [one.known ?? '', one.canonical, one.type, one.document, one.key];
  const [left, right] = [keys(a), keys(b)];
  const at = left.findIndex((key, i) => key !== right[i]);
  if (at < 0) return 0;
  return left[at]! < right[at]! ? -1 : 1;
}
