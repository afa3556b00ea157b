import data from '../data/legal-forms.json' with { type: 'json' };

/** The word for a legal form that points part, as lists of names have it: "gmbh" for "Sp. z o.o."; null for any other words. */
export function keyOfLegalForm(text: string): string | null {
  return KEYS.get(text) ?? null;
}

/** A pattern of such a form, the longer before the shorter; it begins a word, and no letter follows. */
export const LEGAL_FORM = [...data.forms]
  .map(({ text }) => text)
  .sort((a, b) => b.length - a.length)
  .map((text) => text.replace(/[.]/g, '\\.').replaceAll(' ', '[ \\u00a0]'))
  .join('|');

/** A legal form behind a comma, "Norwind Foods, S.A.": no name of its own, and what stands before it is a firm. */
export const LEGAL_FORM_BEHIND = new RegExp(
  `^, (?:${LEGAL_FORM}|${data.commaForms.join('|')})(?![\\p{L}\\p{N}-])`,
  'u',
);

/** True for what is such a form by itself: "Inc", "S.A.". */
export function isLegalForm(text: string): boolean {
  return ALONE.test(text);
}

/** True for a word of what a firm is before the law, in the line of its name: "Pty", "Sdn", "Inc.". */
export function isOfLegalForm(word: string): boolean {
  return keyOfLegalForm(word) !== null || OF_FORM.has(word.toLowerCase().replaceAll('.', ''));
}

/** True for what opens a firm's name and says what it is before the law: "PT Quarn Jaya". */
export function opensLegalName(word: string): boolean {
  return OPENING.has(word.toLowerCase());
}

const OPENING: ReadonlySet<string> = new Set(data.opensLine);
const OF_FORM: ReadonlySet<string> = new Set([...data.endsLine, ...data.before, ...data.opensLine]);
const ALONE = new RegExp(`^(?:${LEGAL_FORM}|${data.commaForms.join('|')})\\.?$`, 'u');
const KEYS: ReadonlyMap<string, string> = new Map(data.forms.map(({ text, key }) => [text, key]));
