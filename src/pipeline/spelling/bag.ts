import legalForms from '../data/legal-forms.json' with { type: 'json' };
import { keyOf } from './key.ts';

const SMALL: ReadonlySet<string> = new Set(['of', 'the', 'for', ...legalForms.words]);

/** "Norwind Joint Stock Company" */
const FORM = new RegExp(` (?:${legalForms.phrases.join('|')})$`);
const LANDS: readonly (readonly [RegExp, string])[] = [
  [/^u\.?s\.? /, 'united states '],
  [/^u\.?k\.? /, 'united kingdom '],
];

/**
 * The words that tell a body from others, in an order of their own: the same for the "Party of the Herders" and the "Herders'
 * Party", for "Norwind Air" and "Norwind Air Limited", for the "US Wool Board" and the "United States Wool Board"; "" where fewer than two are left.
 */
export function bagOf(name: string): string {
  const words = withLand(keyOf(name))
    .replace(FORM, '')
    .replaceAll('.', '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 && !SMALL.has(word))
    .map((word) => word.replace(/s$/, ''));
  return words.length > 1 ? words.sort().join(' ') : '';
}

function withLand(key: string): string {
  const [letters, land] = LANDS.find(([start]) => start.test(key)) ?? [];
  return letters ? key.replace(letters, land!) : key;
}
