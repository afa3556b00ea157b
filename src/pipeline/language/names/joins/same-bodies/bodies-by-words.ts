import legalForms from '../../../../data/legal-forms.json' with { type: 'json' };
import partsOfBodies from '../../../../data/parts-of-bodies.json' with { type: 'json' };
import { bagOf } from '../../../../spelling/bag.ts';
import { isLocalForeignBody } from '../../../../spelling/foreign-bodies.ts';
import { grouped } from '../../../../spelling/grouped.ts';
import { keyOf } from '../../../../spelling/key.ts';
import { shortOfHouse } from '../../../../spelling/short-of-house.ts';
import { withoutDomain } from '../../../../wording/domain-ends.ts';
import type { Reading } from '../../readings.ts';
import type { Word } from '../../words.ts';
import { behindAdjective } from '../fuller-bodies.ts';
import { housesOf } from '../short-of-houses.ts';

/** The bodies a document names, found by the words of their names. */
export function bodiesIn(readings: readonly Reading[], sentences: readonly (readonly Word[])[], text: string): Bodies {
  const long = readings.filter(
    (reading) => reading.type === 'organisation' && reading.words.length > 1 && isWhole(reading),
  );
  const ending = long.flatMap((reading) =>
    reading.words
      .slice(1, ownEnd(reading))
      .flatMap((word) => (word.capital && !isOfTown(reading, word) ? [[word.key, reading] as const] : [])),
  );
  const shortened = readings.flatMap((reading) => {
    const short = shortOfHouse(reading.key);
    return short === null ? [] : [[short, reading] as const];
  });
  const adjectival = long.flatMap((reading) => {
    const core = behindAdjective(reading);
    return core === null ? [] : [[core, reading] as const];
  });
  return {
    long,
    adjectival: grouped(adjectival),
    lands: new Set(readings.flatMap((one) => (one.type === 'country' ? [one.key] : []))),
    opening: grouped(long.map((reading) => [reading.words[0]!.key, reading])),
    bags: grouped(long.map((reading) => [bagOf(reading.key), reading])),
    ending: grouped(ending),
    shortened: grouped(shortened),
    houses: housesOf(readings, sentences),
    isTitled: isTitle(sentences[0] ?? [], text),
    sites: grouped(readings.flatMap((one) => siteOf(one))),
    byKey: new Map(readings.flatMap((one) => (one.type === 'organisation' ? [[one.key, one] as const] : []))),
  };
}

// "Quarnfood" of "Quarnfood.com" and "Quarnfood.com NV".
function siteOf(reading: Reading): [string, Reading][] {
  const short = reading.type === 'organisation' ? withoutDomain(reading.words[0]!.text) : null;
  return short === null || !reading.words.slice(1).every(({ key }) => LEGAL.has(key)) ? [] : [[keyOf(short), reading]];
}

function isTitle(words: readonly Word[], text: string): boolean {
  const last = words.at(-1);
  return last !== undefined && /^[”"’']?\s*\n/.test(text.slice(last.end));
}

/** "Norwind" is not the "works council of Norwind". */
export function isWhole({ words }: Reading): boolean {
  const last = words.at(-1)!;
  return words[0]!.capital && (last.capital || /^\d+$/.test(last.text));
}

// "Huurdersbond Quarn", "Sindicato Velm": where the drivers or the riders are, and no name that the body has to itself.
function isOfTown({ words: [first, second, more] }: Reading, word: Word): boolean {
  return word === second && more === undefined && (isLocalForeignBody(first!.key) || LETTERS.test(first!.text));
}

/**
 * "The Council of the Coastal Union" is a part of the Union, which is another body: "the Council" is short for it, and "the
 * Union" is not.
 */
export function isPartOfBody({ words }: Reading): boolean {
  const [head, of, the] = words;
  return (
    words.length > 3 && PARTS.has(head!.key) && of!.key === 'of' && the!.key === 'the' && BLOCS.has(words.at(-1)!.key)
  );
}

/** "NRF | Tarnland": where that house of the NRF is, and not its name. */
export const LETTERS = /^\p{Lu}{3,6}$/u;

function ownEnd(reading: Reading): number {
  return isPartOfBody(reading) ? 1 : reading.words.length;
}

/** "AG", "Ltd" */
export const LEGAL: ReadonlySet<string> = new Set(legalForms.atEnd);

const PARTS: ReadonlySet<string> = new Set(partsOfBodies.ofBlocs);

/** What lands are joined in: "union". */
export const BLOCS: ReadonlySet<string> = new Set(partsOfBodies.blocs);

/** The bodies of a document by the words of their names. */
export interface Bodies {
  /** Those of several words. */
  readonly long: readonly Reading[];
  /** Those that open with the adjective of a land, by the rest of their names. */
  readonly adjectival: ReadonlyMap<string, readonly Reading[]>;
  /** Those the text names. */
  readonly lands: ReadonlySet<string>;
  /** By their first word. */
  readonly opening: ReadonlyMap<string, readonly Reading[]>;
  /** By each word behind the first that they have to themselves. */
  readonly ending: ReadonlyMap<string, readonly Reading[]>;
  /** By all their words, in whatever order. */
  readonly bags: ReadonlyMap<string, readonly Reading[]>;
  /** By what is left of them without the word for the house. */
  readonly shortened: ReadonlyMap<string, readonly Reading[]>;
  /** By what a house is called for short. */
  readonly houses: ReadonlyMap<string, readonly Reading[]>;
  /** Those called by their address, by what stands before its end. */
  readonly sites: ReadonlyMap<string, readonly Reading[]>;
  readonly byKey: ReadonlyMap<string, Reading>;
  /** The first line is a title. */
  readonly isTitled: boolean;
}
