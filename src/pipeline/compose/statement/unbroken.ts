import type { Span } from '#src/schema/evidence.ts';

/**
 * A span of a text with the one to three words by which its last phrase ends where it was cut off inside it ("the wages of
 * anyone [sent home].", "had asked that the matter be left [out]") and the sign before a figure ("[$]40 still owed"),
 * and without a word that belongs to what follows ("[shortly] before") or whom a word of telling before it is told to
 * ("told [us] money was tight"). `taken` are spans that are not its own: who says it, and the word of saying.
 */
export function unbroken(text: string, { start, end }: Span, taken: readonly Span[]): Span {
  const [told = ''] = TELLING.test(text.slice(Math.max(0, start - 9), start))
    ? (TOLD.exec(text.slice(start, end)) ?? [])
    : [];
  // Behind a name stands a verb: "a text seen by Panorama | showed".
  const [rest = ''] = NAMED.test(text.slice(start, end)) ? [] : (REST.exec(text.slice(end, end + FARTHEST)) ?? []);
  const cut = rest !== '' && !taken.some((span) => span.start < end + rest.length && span.end > end);
  // "rejected the offer shortly | before noon"
  const loose = /^ (?:before|after)\b/i.test(text.slice(end, end + 8))
    ? (SHORTLY.exec(text.slice(start, end))?.[0].length ?? 0)
    : 0;
  const [sign = ''] = told === '' ? (SIGN.exec(text.slice(Math.max(0, start - 4), start + 1)) ?? []) : [];
  return { start: start + told.length - Math.max(0, sign.length - 1), end: cut ? end + rest.length : end - loose };
}

/** Before the figure that it belongs to: "$|40 still owed". */
const SIGN = /\p{Lu}{0,2}\p{Sc}\d$/u;
const TELLING = /\bt(?:old|ells?|elling) $/i;
const TOLD = /^(?:us|me|them|him|her) (?!to\b)(?=\p{L})/u;
/** Words that go on after what is told, or tell when: no part of the phrase before them. */
const ELSE =
  'and|but|or|nor|yet|so|as|after|before|when|while|where|on|in|at|by|for|from|to|with|because|although|though|since|until|during|over|under|against|about|amid|following|despite|yesterday|today|tonight|tomorrow|last|this|next|earlier|later|again|according|through|via|without|if|unless|he|she|it|they|we|i|who|which|that|said|says|is|was|are|were|has|had|have|will|would';
const REST = new RegExp(
  `^ (?!(?:${ELSE})\\b)\\p{Ll}[\\p{Ll}'’-]*(?: (?!(?:${ELSE})\\b)\\p{Ll}[\\p{Ll}'’-]*){0,2}(?=[.,;:!?)]|$)`,
  'u',
);
const SHORTLY = / (?:shortly|just|soon|immediately|long|even|only)$/i;
const NAMED = /\p{Lu}[\p{L}'’-]*$/u;
/** Characters. */
const FARTHEST = 48;
