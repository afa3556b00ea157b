import type { EntityType } from '#src/schema/evidence.ts';
import { grouped } from '../../spelling/grouped.ts';
import type { Piece } from './pieces.ts';
import { sum, type Votes, winner } from './votes/ballot.ts';
import { filedIn } from './votes/filed-in.ts';
import { firmsIn, firstWordsOf, housesIn, initialsIn } from './votes/firms.ts';
import { guestsIn, labelsIn } from './votes/labels.ts';
import { isUntold, isUntoldLabel, lastNamesIn } from './votes/last-names.ts';
import { type Cast, quietIn, type Told, votesIn } from './votes/votes-in.ts';

/** Less than this around all its mentions tells nothing of a name. */
const WEAK = 1.5;
/** So much around a name leaves no doubt that it is a body's. */
const PLAIN = 7;

/**
 * For each document what each name is that no list has, by its key: its own form first, then the words around each of its
 * mentions. Of a name of two words or more all documents tell; one word may be another's name elsewhere, and they tell of it
 * only where its own document is silent.
 */
export function typesOf(documents: readonly Told[]): Map<string, EntityType | 'none'>[] {
  const alone = documents.map(aloneIn);
  const anywhere = documents.length > 1 ? new Set(alone.flatMap((own) => [...own])) : alone[0]!;
  const short = { firms: firmsIn(documents), houses: housesIn(documents), initials: initialsIn(documents) };
  const quiet = quietIn(documents);
  const votes = documents.map((document) => votesIn(document, anywhere, short, quiet));
  const around = aroundAll(votes);
  const types = votes.map((own) => typesByVotes(own, around));
  const others: Others = {
    firms: firstWordsOf(types),
    lastNames: lastNamesIn(types.map((own, i) => ({ types: own, pieces: documents[i]!.pieces }))),
    initials: short.initials,
    isCalledForShort: shortFirmsIn(votes, anywhere),
    isBody: bodiesElsewhere(votes),
    towns: new Set(documents.flatMap(filedIn)),
  };
  const labels = documents.map(labelsIn);
  return types.map((own, i) => {
    // "Velde" of a text that has "Velde Paper" is no Ana Velde of another.
    const firms = new Set([...others.firms, ...firstWordsOf([own])]);
    const told = new Map(
      [...own].map(([key, type]) => [
        key,
        byOthers({ ...others, firms }, key, type, votes[i]!.get(key)!, labels[i]!.has(key)),
      ]),
    );
    const isElsewhere = (key: string) => types.some((other, j) => j !== i && other.has(key) && !labels[j]!.has(key));
    for (const key of guestsIn(labels[i]!, told, others.lastNames))
      if (!isElsewhere(key) && !short.initials.has(key)) told.set(key, 'person');
    return told;
  });
}

function typesByVotes(
  votes: ReadonlyMap<string, Cast>,
  around: ReadonlyMap<string, readonly Votes[]>,
): Map<string, EntityType | 'none'> {
  return new Map(
    [...votes].map(([key, { form, around: beside }]) => {
      const told = key.includes(' ') || isSilent(beside) ? (around.get(key) ?? [beside]) : [beside];
      return [key, winner(sum([form, ...told]))];
    }),
  );
}

// The type of a name of which its own document shows too little, by other names and by other documents.
function byOthers(
  { firms, lastNames, initials, isCalledForShort, isBody, towns }: Others,
  key: string,
  type: EntityType | 'none',
  own: Cast,
  isLabel: boolean,
): EntityType | 'none' {
  // "The 300 employees at Halvik", where another report was filed.
  if (type === 'organisation' && towns.has(key) && own.around.organisation < PLAIN) return 'place';
  // "Norwind said", where the text has "Norwind Power" too, and "Felix Glass", where a text has "Felix's chief executive": no
  // more than that it speaks makes somebody of it.
  if (type === 'person' && own.around.person <= 0 && (firms.has(key) || isCalledForShort(key))) return 'organisation';
  // "Norwind says", where another report has "Norwind's managers".
  if (isBody(key) && !lastNames.has(key) && isHardlyShown(type, own.around)) return 'organisation';
  // "Lind" of an update, where the first report has "Ana Lind".
  if (type === 'person' || type === 'place' || !lastNames.has(key) || initials.has(key) || firms.has(key)) return type;
  // A label that two may bear stays a word.
  const label = isLabel && lastNames.get(key) === 1;
  return (label ? isUntoldLabel(own) : type === 'organisation' && isUntold(key, own)) ? 'person' : type;
}

// By its whole name, whether a text plainly has its first word for a body, and its last for nobody.
function shortFirmsIn(
  documents: readonly ReadonlyMap<string, Cast>[],
  alone: ReadonlySet<string>,
): (key: string) => boolean {
  const isPlain = ([, { around }]: [string, Cast]) => around.organisation >= PLAIN && around.person <= 0;
  const firms = new Set(documents.flatMap((own) => [...own].filter(isPlain).map(([key]) => key)));
  return (key) => {
    const [first, last, more] = key.split(' ');
    return last !== undefined && more === undefined && firms.has(first!) && !alone.has(last);
  };
}

// One word that some document plainly has for a body, and none for anything else by more than that it speaks.
function bodiesElsewhere(documents: readonly ReadonlyMap<string, Cast>[]): (key: string) => boolean {
  const plain = new Set<string>();
  const others = new Set<string>();
  for (const own of documents)
    for (const [key, { around }] of own) {
      if (around.organisation >= PLAIN) plain.add(key);
      if (around.person > 0 || around.place > WEAK * 2 || around.none > 0) others.add(key);
    }
  return (key) => !key.includes(' ') && plain.has(key) && !others.has(key);
}

// That it speaks shows no person, nor one "at Norwind" a place.
function isHardlyShown(type: EntityType | 'none', { person, place }: Votes): boolean {
  return (type === 'person' && person <= 0) || (type === 'place' && place <= WEAK * 2);
}

// Of one word alone other documents tell where its own says nothing of it.
function isSilent({ person, said, organisation, place, none }: Votes): boolean {
  return Math.max(person + said, organisation, place, none) < WEAK;
}

// "The Independents" are nobody's surname.
function aloneIn({ pieces, sentences }: Told): ReadonlySet<string> {
  const isAlone = ({ words: [word, second] }: Keyed) =>
    second === undefined && !(/[^s]s$/.test(word!.key) && sentences[word!.sentence]![word!.index - 1]?.key === 'the');
  return new Set(pieces.filter(isAlone).map(({ key }) => key));
}

// By key what stands around it in each document.
function aroundAll(documents: readonly ReadonlyMap<string, Cast>[]): ReadonlyMap<string, readonly Votes[]> {
  if (documents.length < 2) return new Map();
  return grouped(documents.flatMap((votes) => [...votes].map(([key, { around }]) => [key, around] as const)));
}

/** What the names of all documents tell of one of them. */
interface Others {
  /** Words that longer names of firms begin with. */
  readonly firms: ReadonlySet<string>;
  /** By last name, how many bear it. */
  readonly lastNames: ReadonlyMap<string, number>;
  readonly initials: ReadonlySet<string>;
  readonly isCalledForShort: (key: string) => boolean;
  readonly isBody: (key: string) => boolean;
  /** Where reports were filed. */
  readonly towns: ReadonlySet<string>;
}

/** A piece with the key that all mentions of the same words share. */
export type Keyed = Piece & { readonly key: string };
