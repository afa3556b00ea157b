import type { Token } from '../../../types.ts';
import type { Amount, Scope } from '../amounts.ts';
import { NOT_COUNTED } from '../lists.ts';
import type { Figure } from '../numbers.ts';
import { headTokenOf, isPlural, nounPhraseEnd, textOf } from '../phrases.ts';
import { perAt } from '../qualifiers.ts';
import { isCountedOne, isName, isShare, isYear } from './no-count.ts';
import { partOf } from './part-of.ts';
import { afterHyphen, spanned } from './parts.ts';

/** "1,000 prisoners of war", "a 27-member bloc", "dozens of homes", "30 of the ships"; null where nothing is counted. */
export function countOf(figure: Figure, { tokens, from, to }: Scope): Amount | null {
  if (isName(figure, tokens, from) || isShare(figure, tokens, from, to)) return null;
  const part = partOf(figure, tokens, to);
  if (part) return part;
  const start = counted(tokens, figure, to);
  const end = start === null ? null : (verbLike(figure, tokens, start) ?? severalEnd(figure, tokens, start, to));
  if (start === null || end === null || end === start) return null;
  const { hyphen } = afterHyphen(tokens, figure, to);
  const simple = headTokenOf(tokens, start, end);
  const plural = isPlural(tokens[simple]!) || tokens[simple]!.pos === 'VERB';
  if (!hyphen && !plural && figure.value !== 1) return null;
  if (figure.value === 1 && (!isCountedOne(tokens, figure, from) || NOT_COUNTED.has(tokens[end - 1]!.lower)))
    return null;
  if (NOT_COUNTED.has(tokens[simple]!.lower) || isYear(tokens, figure)) return null;
  if (hyphen)
    return {
      ...spanned(figure, figure.from, end),
      kind: 'count',
      unit: compound(tokens, start, end),
      rule: 'count-compound',
    };
  const per = perAt(tokens, end, to);
  return { ...spanned(figure, figure.from, per), kind: 'count', unit: textOf(tokens, start, per), rule: 'count' };
}

// "2,000 dockers strike", "900 cutters home": a noun for several that no other follows for several ends what is counted.
function severalEnd(figure: Figure, tokens: readonly Token[], start: number, to: number): number {
  const end = nounPhraseEnd(tokens, start, to);
  if (end === start || start !== figure.to || isPlural(tokens[headTokenOf(tokens, start, end)]!)) return end;
  for (let at = end - 1; at > start; at -= 1) if (isPlural(tokens[at - 1]!)) return at;
  return end;
}

// "Three breaches by the army": the tagger may take the noun for a verb.
function verbLike(figure: Figure, tokens: readonly Token[], at: number): number | null {
  const { pos, lower, lemma } = tokens[at]!;
  const several = typeof figure.value === 'number' && figure.value > 1 && at === figure.to;
  return several && pos === 'VERB' && /[^s]s$/.test(lower) && lemma !== lower ? at + 1 : null;
}

// Where the counted noun phrase starts: after a hyphen, after the "of" of a vague figure; null where none can follow.
function counted(tokens: readonly Token[], figure: Figure, to: number): number | null {
  if (figure.vague) return figure.to + 1 < to && tokens[figure.to]!.lower === 'of' ? figure.to + 1 : null;
  const { at, hyphen } = afterHyphen(tokens, figure, to);
  const start = !hyphen && at + 2 < to && tokens[at]!.lower === 'or' && tokens[at + 1]!.lower === 'so' ? at + 2 : at;
  return start < to ? start : null;
}

// "A 27-member bloc" has members, "a 2,400-strong force" is a force.
function compound(tokens: readonly Token[], start: number, end: number): string {
  const { pos, lower } = tokens[start]!;
  if (pos !== 'NOUN') return textOf(tokens, Math.min(start + 1, end - 1), end);
  if (/(?:[^s]s|people)$/.test(lower)) return lower;
  if (/(?:s|x|ch|sh)$/.test(lower)) return `${lower}es`;
  return /[^aeiou]y$/.test(lower) ? `${lower.slice(0, -1)}ies` : `${lower}s`;
}
