import data from '../../data/lands.json' with { type: 'json' };
import { basesOf } from '../../spelling/bases.ts';
import { isDictionaryWord } from '../../spelling/dictionary.ts';
import { grouped } from '../../spelling/grouped.ts';
import { slugOf } from '../../spelling/slug.ts';
import type { Gazetteer, Land } from './gazetteer.ts';
import { isNoName } from './groups/no-names.ts';
import { actsAsState } from './lands/acts-as-state.ts';
import { doubleLandsIn } from './lands/double-lands.ts';
import { isFiledIn } from './lands/filed-in.ts';
import { isInside } from './lands/is-inside.ts';
import { withLandsOfTwoWords } from './lands/lands-of-two-words.ts';
import { tellsOfTwoStates } from './lands/tells-of-two-states.ts';
import { isToldAsState } from './lands/told-as-state.ts';
import { DIRECTIONS, FORMS_OF_STATES, FUNCTION, GIVEN, NONE, ORGANS_OF_STATES, ROLES, TITLES } from './lists.ts';
import { touches, type Word } from './words.ts';

/**
 * For each document of a briefing the lands that no list has, as the texts show them: a name of which one tells a
 * government, a border, citizens, and the name of its people made from it ("Norvaria", "Norvarian"). What is called a town
 * or a province, or comes behind a given name or title, is none. What is a state or a place in one is one in all,
 * unless as many show otherwise.
 */
export function landsOf(documents: readonly (readonly (readonly Word[])[])[], gazetteer: Gazetteer): Land[][] {
  const seen = documents.map((sentences) => seenIn(withLandsOfTwoWords(sentences, gazetteer), gazetteer));
  const doubles = documents.map((sentences) => doubleLandsIn(sentences, gazetteer));
  const own = seen.map((one, i) => withDoubles(landsIn(one), doubles[i]!));
  if (documents.length < 2) return own;
  const all = withDoubles(landsIn(together(seen)), doubles.flat());
  // Of a place that has a people in one text no other has to show it: "Velmar pleaded that …" is nobody.
  const there = new Set(own.flatMap((lands) => lands.map(({ id }) => id)));
  const shared = all.filter(({ type, id }) => type === 'country' || there.has(id));
  return own.map((lands) => [
    ...shared,
    ...lands.filter((land) => !shared.some(({ id, peoples }) => id === land.id || peoples.includes(land.name))),
  ]);
}

// "Norlund" and "West Pomara" are parts of "Norlund-West Pomara".
function withDoubles(lands: readonly Land[], doubles: readonly Land[]): Land[] {
  const isPartOfDouble = (name: string) =>
    doubles.some((one) => one.name.startsWith(`${name}-`) || one.name.endsWith(`-${name}`));
  return [...lands.filter(({ name }) => !isPartOfDouble(name)), ...doubles];
}

function landsIn(seen: ReadonlyMap<string, Seen>): Land[] {
  const peoples = new Map<string, Seen[]>();
  const byLast = grouped([...seen.keys()].filter((key) => key.includes(' ')).map((key) => [key.split(' ')[1]!, key]));
  for (const people of seen.values()) {
    // "Four Norvarians": nobody but a people is called so.
    const told = people.adjective || /(?:an|i)s$/.test(people.key);
    const land = told ? landOf(people.key, seen, byLast) : undefined;
    if (land !== undefined) peoples.set(land, [...(peoples.get(land) ?? []), people]);
  }
  const named = new Set([...peoples.values()].flat());
  return [...seen.values()].flatMap((one): Land[] => {
    if (named.has(one)) return [];
    const own = peoples.get(one.key) ?? [];
    const headed = own.length > 0 && [one, ...own].some(({ headed }) => headed);
    const state = one.state || headed || own.some(({ state }) => state) || (one.ruling && one.inside);
    if (one.spoiled || (!state && own.length === 0)) return [];
    const type = state && !one.smaller ? 'country' : 'place';
    if (type === 'place' && own.length === 0) return [];
    return [{ id: slugOf(one.text), name: one.text, type, peoples: own.map(({ text }) => text) }];
  });
}

// "Brunan" is of "Santa Bruna" where no "Bruna" is told of.
function landOf(
  people: string,
  seen: ReadonlyMap<string, Seen>,
  byLast: ReadonlyMap<string, readonly string[]>,
): string | undefined {
  const bases = basesOf(people);
  const [only, other] = bases.flatMap((base) => byLast.get(base) ?? []);
  return bases.find((base) => seen.has(base)) ?? (other === undefined ? only : undefined);
}

function together(documents: readonly ReadonlyMap<string, Seen>[]): ReadonlyMap<string, Seen> {
  const byKey = grouped(documents.flatMap((seen) => [...seen]));
  return new Map(
    [...byKey].map(([key, own]) => {
      const count = (test: (one: Seen) => boolean) => own.filter(test).length;
      const states = count(({ state, smaller }) => state && !smaller);
      return [
        key,
        {
          ...own[0]!,
          state: own.some(({ state }) => state),
          smaller: count(({ smaller }) => smaller) > states,
          spoiled:
            count(({ spoiled }) => spoiled) >=
            Math.max(
              1,
              count(({ spoiled, state }) => state && !spoiled),
            ),
          adjective: own.some(({ adjective }) => adjective),
          headed: own.some(({ headed }) => headed),
          ruling: own.some(({ ruling }) => ruling),
          inside: own.some(({ inside }) => inside),
        },
      ];
    }),
  );
}

function seenIn(sentences: readonly (readonly Word[])[], gazetteer: Gazetteer): Map<string, Seen> {
  const seen = new Map<string, Seen>();
  for (const [i, words] of sentences.entries()) {
    const two = twoStatesIn(words, gazetteer);
    for (let at = 0; at < words.length; at += 1) {
      if (!isUnlisted(words, at, gazetteer)) continue;
      const word = words[at]!;
      const one = seen.get(word.key) ?? {
        key: word.key,
        text: word.text,
        state: false,
        smaller: false,
        spoiled: false,
        adjective: false,
        headed: false,
        ruling: false,
        inside: false,
      };
      one.headed ||= hasHead(words, at) || isFiledIn(words, at);
      one.state ||=
        hasOrgan(words, at) || followsForm(words, at, FORMS_OF_STATES) || isToldAsState(words, at, sentences[i + 1]);
      one.smaller ||= followsForm(words, at, SMALLER);
      one.adjective ||= isAdjective(words, at) || (!word.possessive && (hasOrgan(words, at) || hasHead(words, at)));
      one.spoiled ||= standsBehindName(words, at);
      one.ruling ||= two.has(word.key) || actsAsState(words, at);
      one.inside ||= isInside(words, at) || isFiledIn(words, at);
      seen.set(word.key, one);
    }
  }
  return seen;
}

// The only two that a sentence names which says "the two countries".
function twoStatesIn(words: readonly Word[], gazetteer: Gazetteer): ReadonlySet<string> {
  if (!tellsOfTwoStates(words)) return NOBODY;
  const named = words.flatMap(({ key, capital }, at) => {
    if (!capital) return [];
    return isUnlisted(words, at, gazetteer) || gazetteer.find(words, at)?.use === 'name' ? [key] : [];
  });
  return new Set(named).size === 2 ? new Set(named) : NOBODY;
}

function isUnlisted(words: readonly Word[], at: number, gazetteer: Gazetteer): boolean {
  const { capital, key, text } = words[at]!;
  if (!capital || key.length < 4 || text === text.toUpperCase() || FUNCTION.has(key) || NONE.has(key)) return false;
  if (!/^\p{L}+(?: \p{L}+)?$/u.test(key)) return false;
  return !isDictionaryWord(key) && !GIVEN.has(key) && gazetteer.find(words, at) === null;
}

// "Norvaria's government", "Norvarian troops", "the Norvarian foreign minister"; "Norvaria's navy" but not "Norvaria Navy League".
function hasOrgan(words: readonly Word[], at: number): boolean {
  const [next, second] = [words[at + 1], words[at + 2]];
  // "The Monti government" is a person's.
  if (!next || !/^(?:['’]s?)? $/.test(next.gap) || !(words[at]!.possessive || basesOf(words[at]!.key).length > 0))
    return false;
  if (ORGANS_OF_STATES.has(next.key)) return !next.capital || !second?.capital || !touches(second);
  if (second === undefined || !touches(second)) return false;
  // "Norvaria's commerce minister"
  const portfolio = words[at]!.possessive && !next.capital && /^minist(?:er|ry)$/.test(second.key);
  return portfolio || OFFICES.has(`${next.key} ${second.key}`);
}

// "Norvarian President Ana Ruiz", "Norvaria's president": of a firm too, unless a people is told of that is called after it.
function hasHead(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at]!, words[at + 1]];
  if (!next || !/^(?:['’]s?)? $/.test(next.gap) || !(word.possessive || basesOf(word.key).length > 0)) return false;
  return HEADS.has(next.key);
}

// "Norvarian troops", "the Norvarians"
function isAdjective(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (words[at]!.possessive) return false;
  return words[at]!.key.endsWith('s') ? words[at - 1]?.key === 'the' : isNoun(next);
}

function isNoun(next: Word | undefined): boolean {
  return next !== undefined && touches(next) && !next.capital && (next.pos === 'NOUN' || next.pos === 'ADJ');
}

// "The government of Norvaria"
function followsForm(words: readonly Word[], at: number, forms: ReadonlySet<string>): boolean {
  return words[at - 1]?.key === 'of' && forms.has(words[at - 2]?.key ?? '');
}

// "Daud Merani", "President Merani"
function standsBehindName(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (!before?.capital || !touches(words[at]!) || FUNCTION.has(before.key) || DIRECTIONS.has(before.key)) return false;
  // "The Quarn-Norvaria border" is of two lands, "Lena Roth-Merani" is called so.
  if (/^[-‑]$/.test(words[at]!.gap) && !standsBehindName(words, at - 1)) return false;
  // "On 20 August Norvaria refused", "on Monday Norvaria refused".
  if (isNoName(words, at - 1, false)) return false;
  // "Watch Norvaria" is no Ms Norvaria.
  const plain = isDictionaryWord(before.key) && !GIVEN.has(before.key);
  return !before.possessive && !(plain && (before.first || !(ROLES.has(before.key) || TITLES.has(before.key))));
}

const NOBODY: ReadonlySet<string> = new Set();
const OFFICES: ReadonlySet<string> = new Set(data.offices);
const HEADS: ReadonlySet<string> = new Set(data.heads);
const SMALLER: ReadonlySet<string> = new Set(data.smaller);

interface Seen {
  readonly key: string;
  readonly text: string;
  /** It or its people have what only states have. */
  state: boolean;
  smaller: boolean;
  /** It is somebody's surname. */
  spoiled: boolean;
  /** It stands before a common noun. */
  adjective: boolean;
  /** It has a president, a capital. */
  headed: boolean;
  /** It does what states do, or is one of two countries. */
  ruling: boolean;
  /** It stands where a place does. */
  inside: boolean;
}
