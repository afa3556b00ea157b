import legalForms from '../../../data/legal-forms.json' with { type: 'json' };
import { keyOfLegalForm } from '../../../wording/legal-forms.ts';
import { FUNCTION } from '../lists.ts';
import { touches, type Word } from '../words.ts';
import { linesOf } from './lines.ts';

/** What a firm is before the law, as the last word of its name in a line of its own. */
const FORMS: ReadonlySet<string> = new Set(legalForms.endsLine);
/** What may stand before it: "Sdn Bhd", "GmbH & Co. KG". */
const BEFORE: ReadonlySet<string> = new Set(legalForms.before);
/** What opens a firm's name where its form stands first: "PT Quarn Jaya". */
const FIRST: ReadonlySet<string> = new Set(legalForms.opensLine);
/** Lines of a paper among which the name of its firm stands. */
const HEAD = 3;
/** In words, the form among them. */
const LONGEST = 9;

/**
 * The names of firms in a line of their own at the head of a paper, without the form that shows what they are: "QUARN TIN MINES
 * (PRIVATE) LIMITED", "Quarn Foundry Oy". A headline that names a firm goes on.
 */
export function firmLinesIn(sentences: readonly (readonly Word[])[]): (readonly Word[])[] {
  return sentences
    .slice(0, HEAD)
    .flatMap(linesOf)
    .slice(0, HEAD)
    .flatMap((line) => {
      const name = firmIn(line);
      return name.length > 0 ? [name] : [];
    });
}

function firmIn(line: readonly Word[]): readonly Word[] {
  if (line.length < 3 || line.length > LONGEST || !line.every(isWordOfFirm)) return [];
  const from = FIRST.has(line[0]!.key) ? 1 : 0;
  const to = behindName(line);
  const name = line.slice(from, to);
  return (from > 0 || to < line.length) && name.length > 0 && !isLink(name.at(-1)!) && !isLink(name[0]!) ? name : [];
}

// Where the form begins that ends a line; its end where none does.
function behindName(line: readonly Word[]): number {
  let at = line.length;
  if (!FORMS.has(line[at - 1]!.key)) return at;
  at -= 1;
  while (at > 1 && (BEFORE.has(line[at - 1]!.key) || isBracketed(line, at - 1))) at -= 1;
  return at;
}

// "(Pty) Ltd", "(Bakers) Limited"
function isBracketed(line: readonly Word[], at: number): boolean {
  return line[at]!.gap === ' (' && line[at + 1]!.gap.startsWith(')');
}

function isLink({ key }: Word): boolean {
  return key === 'and' || FUNCTION.has(key);
}

// "Thorn and Sons (Bakers) Ltd", "Quarn, Ltd."; "Norwind Says Ltd Is Out" has no such end.
function isWordOfFirm(word: Word, at: number): boolean {
  const { key, capital, gap, text, pos } = word;
  // "Crews Sue Norwind Corp."
  if ((pos === 'VERB' || pos === 'AUX') && !key.endsWith('ing')) return false;
  const joined = at === 0 || touches(word) || /^(?: \(|\) |, | & | & )$/.test(gap);
  return joined && (capital || key === 'and' || key === 'of' || keyOfLegalForm(text) !== null);
}
