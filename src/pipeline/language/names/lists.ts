import forms from '../../data/forms-of-address.json' with { type: 'json' };
import givenNames from '../../data/given-names.json' with { type: 'json' };
import lands from '../../data/lands.json' with { type: 'json' };
import genders from '../../data/name-genders.json' with { type: 'json' };
import nameWords from '../../data/name-words.json' with { type: 'json' };
import smallBodies from '../../data/small-bodies.json' with { type: 'json' };
import titles from '../../data/titles.json' with { type: 'json' };
import { isDictionaryWord } from '../../spelling/dictionary.ts';
import { keyOf } from '../../spelling/key.ts';

// The word lists that more than one rule of this folder asks; keys, as `keyOf` makes them.

/** Forms of address of all tongues that nobody is called by: "datuk", "senora". */
const FORMS = Object.values(forms.before).flatMap((words) => words.map(keyOf));
/** What stands before a name and is no part of it, whoever bears it: "mr", "judge", "datuk". */
export const HONORIFICS: ReadonlySet<string> = new Set([...titles.honorifics, ...FORMS]);
export const TITLES: ReadonlySet<string> = new Set([...titles.titles, ...HONORIFICS]);
export const MODIFIERS: ReadonlySet<string> = new Set(titles.modifiers);
/** Those that tell nothing of what somebody is: "mr", "datuk", not "judge". */
export const ADDRESS: ReadonlySet<string> = new Set([...titles.address, ...FORMS]);
export const ROLES: ReadonlySet<string> = new Set([...titles.roles, ...titles.titles]);
/** Who sits for a place: "the MP for Quarn", "the member of parliament for Quarn". */
export const SITTING: ReadonlySet<string> = new Set(nameWords.sitting);
export const PARTICIPLES: ReadonlySet<string> = new Set(nameWords.participles);
export const FUNCTION: ReadonlySet<string> = new Set(nameWords.function);
export const NONE: ReadonlySet<string> = new Set([...nameWords.none, ...nameWords.function]);
/** Given names, those that are dictionary words too among them only where news is full of them. */
export const GIVEN: Pick<ReadonlySet<string>, 'has'> = {
  has: (key) => {
    const listed = GIVEN_NAMES.get(key);
    return listed !== undefined && (listed || !isDictionaryWord(key));
  },
};
export const ORGANISATIONS: ReadonlySet<string> = new Set(nameWords.organisation);
export const DIRECTIONS: ReadonlySet<string> = new Set(nameWords.directions);
/** What makes a name one of an event or a law. */
export const EVENTS: ReadonlySet<string> = new Set(nameWords.events);
export const PLACES: ReadonlySet<string> = new Set(nameWords.place);
/** Words that make a body of a longer name they end: "Tarn Research", "Fjord ASA". */
export const BODY_ENDS: ReadonlySet<string> = new Set(nameWords.organisationEnds);
/** Words of many tongues that make a body of a name they begin: "Partido", "Radio", "Gewerkschaft". */
export const BODY_STARTS: ReadonlySet<string> = new Set(nameWords.organisationStarts);
export const PLACE_STARTS: ReadonlySet<string> = new Set(nameWords.placeStarts);
/** What groups are called by: "the Liberal", "a Maoist". */
export const PARTISAN: ReadonlySet<string> = new Set(nameWords.groupAdjectives);
export const SAYING: ReadonlySet<string> = new Set(nameWords.saying);
export const INNER_FUNCTION: ReadonlySet<string> = new Set(nameWords.innerFunction);
/** Names of lands that are other words in small letters: "turkey", "china". */
export const OTHER_WORDS: ReadonlySet<string> = new Set(nameWords.smallOtherWords);
export const BODIES: ReadonlySet<string> = new Set(nameWords.bodyNouns);
/** Kinds of bodies that people or firms join: "union", "league". */
export const JOINED_BODIES: ReadonlySet<string> = new Set(smallBodies.joined);
/** What bodies have or do: "board", "acquisition". */
export const OF_BODIES: ReadonlySet<string> = new Set(nameWords.ofBodies);
/** What states are: "republic", and what each has, without being named so: "ministry". */
export const STATE_HEADS: ReadonlySet<string> = new Set(nameWords.stateHeads);
export const STATE_BODIES: ReadonlySet<string> = new Set(titles.stateBodies);
/** The same as a text calls the state of a land that no gazetteer knows, and what such a land has. */
export const FORMS_OF_STATES: ReadonlySet<string> = new Set(lands.forms);
export const ORGANS_OF_STATES: ReadonlySet<string> = new Set(lands.organs);
/** What a committee or an office is for: "finance", "foreign affairs". */
export const MATTERS: ReadonlySet<string> = new Set(smallBodies.matters);
export const PARTY_ADJECTIVES: ReadonlySet<string> = new Set(nameWords.partyAdjectives);
/** On which side of power a party is. */
export const SIDED: ReadonlySet<string> = new Set(['opposition', 'ruling', 'governing']);
/** What a town or a part of one is, and what it has. */
export const TOWN_KINDS: ReadonlySet<string> = new Set(nameWords.townKinds);
export const TOWN_NOUNS: ReadonlySet<string> = new Set(nameWords.townNouns);
/** What a work, a make or a ship is: "album", "barge". */
export const WORK_NOUNS: ReadonlySet<string> = new Set(nameWords.workNouns);
/** What bears the surname of somebody, and may be one itself: "bridge", "bill", "hill". */
export const SURNAME_HEADS: ReadonlySet<string> = new Set(nameWords.surnameHeads);
/** Who unite under the name of what they are: "Mothers of Tarn". */
export const KIN: ReadonlySet<string> = new Set(nameWords.kin);
/** What a hyphen joins to a name that is no part of it: "Tarn-based". */
export const COMPOUND: ReadonlySet<string> = new Set(nameWords.compound);

/** Whether the name is one even where it is a dictionary word. */
const GIVEN_NAMES: ReadonlyMap<string, boolean> = new Map([
  ...[genders.female, genders.male, genders.either].flatMap((names) =>
    names.split(' ').map((name) => [name, false] as const),
  ),
  ...[...nameWords.givenNames, ...givenNames.names.split(' ')].map((name) => [name, true] as const),
]);
