import data from '../../data/table-words.json' with { type: 'json' };

const OPENINGS: ReadonlySet<string> = new Set(data.openings);
const STANCES: ReadonlySet<string> = new Set(
  data.stances.flatMap((verb) => [
    verb
      .replace(/y$/, 'ie')
      .replace(/(?<=[sh])$/, 'e')
      .concat('s'),
    `${verb}s`,
  ]),
);

/** "Oppose new reactors", in the column of a party of many. */
const PLAIN: ReadonlySet<string> = new Set(data.stances);

/**
 * True for words that tell a position by how they open, whose holder stands elsewhere: "Rejects 3 percent", "would accept a
 * cut", "“We cannot wait”"; not for "900 staff", "Runs the mill".
 */
export function tellsStance(words: string): boolean {
  const [first, second] = wordsOfCell(words);
  return (
    actsOrSays(words) || (first !== undefined && second !== undefined && (OPENINGS.has(first) || PLAIN.has(first)))
  );
}

/** The same by a verb or a quotation: of "Lima: no rain" nobody rejects anything. */
export function actsOrSays(words: string): boolean {
  return /^["“]\p{L}/u.test(words) || STANCES.has(wordsOfCell(words)[0] ?? '');
}

/** The words of a cell, in small letters. */
export function wordsOfCell(cell: string): string[] {
  return cell.toLowerCase().match(/\p{L}+/gu) ?? [];
}
