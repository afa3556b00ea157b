import units from '../../data/units.json' with { type: 'json' };
import type { LocalFact, Token } from '../../types.ts';
import { conceptOf } from '../../wording/concept-of.ts';
import type { Member } from '../differences.ts';
import { topicOf } from '../likeness/topic.ts';

/**
 * What a figure is a figure of: a count names it by its unit, of a day, a time, a sum or a share the words in it and around
 * it tell; and whether it is one's share, "120 prisoners each", or the whole.
 */
export function thingOf(fact: LocalFact, { analysis, sentence }: Member): Thing {
  const tokens = analysis.tokens.slice(sentence.from, sentence.to);
  const first = tokens.findIndex(({ end }) => end > fact.start);
  const last = tokens.findLastIndex(({ start }) => start < fact.end);
  const text = analysis.document.text.slice(tokens[Math.max(0, first - NEAR)]?.start, tokens[last + SHARE_NEAR]?.end);
  const each = EACH.test(text);
  if (!MEASURED.has(fact.kind)) return { named: new Set(), near: null, each };
  const after = tokens[last + 1]?.lower === 'of' ? tokens.slice(last + 2, last + 2 + NAMED_NEAR) : [];
  const stop = after.findIndex(({ pos }) => ENDS.has(pos));
  const named = [...tokens.slice(first, last + 1), ...after.slice(0, stop < 0 ? undefined : stop)];
  const near = tokens.slice(Math.max(0, first - NEAR), last + 1 + NEAR);
  return { named: topics(named), near: topics(near), each };
}

/** True for figures of one thing: one that is named stands near the other. */
export function isSameThing(a: Thing, b: Thing): boolean {
  if (a.each !== b.each) return false;
  if (a.near === null || b.near === null) return true;
  const own = a.named.size > 0 ? a.named : a.near;
  const other = b.named.size > 0 ? b.named : b.near;
  return [...own].some((topic) => other.has(topic));
}

function topics(tokens: readonly Token[]): Set<string> {
  const found = tokens.flatMap((token) => (token.pos === 'PROPN' ? [] : (topicOf(token) ?? [])));
  return new Set(found.filter((topic) => topic.startsWith('w:') && !UNITS.has(topic)));
}

const MEASURED: ReadonlySet<string> = new Set(['date', 'duration', 'money', 'percentage']);
const ENDS: ReadonlySet<string> = new Set(['VERB', 'AUX', 'ADP', 'PUNCT', 'SCONJ', 'PRON']);
const EACH = /\b(?:each|apiece|every|per (?!cents?\b)\p{L}+)\b/iu;
/** Units and scales say how much, not of what. */
const UNITS = new Set(
  [...Object.keys(units.times), ...units.currencies, ...Object.keys(units.scales), ...units.vague].map(
    (word) => `w:${conceptOf(word)}`,
  ),
);
/** Words before and after in which a figure's thing is looked for. */
const NEAR = 7;
const NAMED_NEAR = 4;
/** Words after a figure in which "each" goes with it. */
const SHARE_NEAR = 3;

export interface Thing {
  /** What the figure itself names: "14-day truce", "nine days of talks". */
  readonly named: ReadonlySet<string>;
  /** What stands near it; null where the unit names the thing. */
  readonly near: ReadonlySet<string> | null;
  readonly each: boolean;
}
