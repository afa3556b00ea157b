import legalForms from '../data/legal-forms.json' with { type: 'json' };
import { landOfLetters } from './in-letters.ts';
import { keyOf } from './key.ts';

const SMALL: ReadonlySet<string> = new Set(['of', 'the', 'for', ...legalForms.words]);

/** "Norwind Joint Stock Company" */
const FORM = new RegExp(` (?:${legalForms.phrases.join('|')})$`);

/**
 * The words that tell a body from others, in an order of their own: the same for the "Party of the Herders" and the "Herders'
 * Party", for "Norwind Air" and "Norwind Air Limited", for "NZ Guild" and "New Zealand Guild"; "" where fewer than two are left.
 */
export function bagOf(name: string): string {
  const words = keyOf(name)
    .replace(/^[\p{L}.]+(?= )/u, (first) => landOfLetters(first.replaceAll('.', '')) ?? first)
    .replace(FORM, '')
    .replaceAll('.', '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 && !SMALL.has(word))
    .map((word) => word.replace(/s$/, ''));
  return words.length > 1 ? words.sort().join(' ') : '';
}
