import forms from '../../data/forms-of-address.json' with { type: 'json' };
import titles from '../../data/titles.json' with { type: 'json' };

const STYLES: ReadonlySet<string> = new Set(
  [
    titles.address,
    ...Object.values(forms.before),
    ...Object.values(forms.namesToo),
    forms.pairs.map((pair) => pair.split(' ')[1]!),
  ]
    .flat()
    .filter((word) => word.length > 1),
);

/** True for a word that is said before a name and is no part of it, as a token: "mr", "dr.", "don", "datuk". */
export function isStyle(lower: string): boolean {
  return STYLES.has(lower.endsWith('.') ? lower.slice(0, -1) : lower);
}
