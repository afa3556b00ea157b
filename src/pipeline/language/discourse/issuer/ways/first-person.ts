import type { Issuer } from '../../../../types.ts';
import { opensLegalName } from '../../../../wording/legal-forms.ts';
import { isOutletWord } from '../../../phrases/papers/outlets.ts';
import type { Scene } from '../../../phrases/scene.ts';
import type { TokenRange } from '../../../types.ts';
import { endsAsLegalForm } from '../lines/letterhead.ts';
import { type Body, bodyAt } from '../lines/named-at.ts';
import { sentencesWith, WE } from '../lines/sentences-with.ts';

/**
 * Whose letter or update a document is that says of itself no more than its letterhead, a name in a line of its own above
 * the title, and speaks of "we" and "our" throughout; null for an outlet, whose reporters say so too, and for a transcript.
 */
export function firstPerson(scene: Scene, lines: readonly TokenRange[]): Issuer | null {
  const [whole, second] = lines;
  const first = whole && withoutShort(scene, whole);
  if (!first || !(second || isLetter(scene))) return null;
  const { tokens, ranges, mentionAt } = scene;
  const at = opensLegalName(tokens[first.from]!.text) ? first.from + 1 : first.from;
  const body = bodyAt(scene, at);
  const end = body ? ranges[mentionAt[at]!]!.to : first.from;
  // "NORWIND TIN (PTY) LTD": no report has such a title.
  const isFirm =
    body !== null &&
    end < first.to &&
    endsAsLegalForm(tokens.slice(end, first.to)) &&
    !tokens.slice(at, end).some(({ lower }) => isOutletWord(lower));
  if (!isFirm && !isName(scene, first)) return null;
  const fewest = isFirm || (body && opensText(scene, lines.at(-1)!.to, body)) ? 1 : FEWEST;
  if (scene.sentences.some(({ kind }) => kind === 'turn') || sentencesWith(scene, WE) < fewest) return null;
  if (body && (isFirm || end === first.to || tokens[end]!.lower === 'of')) return { ...body, sure: false };
  if (mentionAt[first.from] !== -1 || first.to - first.from > LONGEST) return null;
  return { entities: [], start: tokens[first.from]!.start, end: tokens[first.to - 1]!.end, sure: false };
}

// "To all members. Letter no. 4.", "Colleagues,"
function isLetter({ tokens, sentences }: Scene): boolean {
  return sentences.slice(1, HEAD).some(({ from }) => {
    const [first, second] = [tokens[from]?.lower ?? '', tokens[from + 1]?.lower ?? ''];
    return (
      (/^(?:colleagues|comrades|friends|members|neighbours|brothers|sisters)$/.test(first) && /^[,:]$/.test(second)) ||
      (first === 'dear' && second !== '') ||
      (first === 'to' && /^(?:all|our|the)$/.test(second))
    );
  });
}

// "DOCKERS' UNION OF QUARN | “THE HOOK”", "GROWERS' LEAGUE OF QUARN | (GLQ)": what else it is called.
function withoutShort({ tokens }: Scene, { from, to }: TokenRange): TokenRange {
  const at = tokens.slice(from, to).findIndex(({ text }, i) => i > 1 && /^[("“«]$/.test(text));
  return at !== -1 && /^[)"”»]$/.test(tokens[to - 1]!.text) && to - from - at <= SHORTEST
    ? { from, to: from + at }
    : { from, to };
}

// The text below opens with the name above it: "[The] Norwind [group] is dismayed".
function opensText(scene: Scene, from: number, { entities: [key] }: Body): boolean {
  return [0, 1, 2, 3, 4].some((place) => bodyAt(scene, from + place)?.entities[0] === key);
}

// "Open Fields International": capitals throughout, and no word of a newspaper's or a station's name.
function isName({ tokens }: Scene, { from, to }: TokenRange): boolean {
  const words = tokens.slice(from, to);
  return (
    words.length > 1 &&
    !/^(?:to|from|re)$/.test(words[0]!.lower) &&
    words.every(({ text, lower }) => /^\p{Lu}/u.test(text) || /^(?:of|for|and|the|without|&|['’]s?)$/.test(lower)) &&
    !words.some(({ lower }) => isOutletWord(lower))
  );
}

/** Sentences among which a letter says to whom it is. */
const HEAD = 5;
const LONGEST = 6;
/** In tokens, of what stands in brackets behind a name. */
const SHORTEST = 5;
/** A reporter's single "we" is none of it. */
const FEWEST = 3;
