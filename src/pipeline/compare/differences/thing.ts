import units from '../../data/units.json' with { type: 'json' };
import type { LocalFact, Token } from '../../types.ts';
import { conceptOf } from '../../wording/concept-of.ts';
import type { Member } from '../differences.ts';
import { topicOf } from '../likeness/topic.ts';

/**
 * What a figure is a figure of: a count names it by its unit, of a day, a time, a sum or a share the words in it and around
 * it tell; whether it is one's share, "120 prisoners each", or that of the whole world, "9,000 jobs worldwide"; and where
 * what is counted is taken, "76 hostages to Velm".
 */
export function thingOf(fact: LocalFact, { analysis, sentence }: Member): Thing {
  const tokens = analysis.tokens.slice(sentence.from, sentence.to);
  const first = tokens.findIndex(({ end }) => end > fact.start);
  const last = tokens.findLastIndex(({ start }) => start < fact.end);
  const text = analysis.document.text.slice(tokens[Math.max(0, first - NEAR)]?.start, tokens[last + SHARE_NEAR]?.end);
  const each = EACH.test(text);
  const world = WORLD.test(text);
  if (!MEASURED.has(fact.kind))
    return { named: new Set(), near: null, each, world, taken: takenTo(tokens.slice(last + 1)) };
  // "“Eight hours” of talks"
  const behind = /^[”"’]$/.test(tokens[last + 1]?.text ?? '') ? last + 2 : last + 1;
  const after = tokens[behind]?.lower === 'of' ? tokens.slice(behind + 1, behind + 1 + NAMED_NEAR) : [];
  const stop = after.findIndex(({ pos }) => ENDS.has(pos));
  const named = [...tokens.slice(first, last + 1), ...after.slice(0, stop < 0 ? undefined : stop)];
  const near = tokens.slice(Math.max(0, first - NEAR), last + 1 + NEAR);
  return { named: topics(named), near: topics(near), each, world, taken: null };
}

/** True for figures of one thing: one that is named stands near the other. */
export function isSameThing(a: Thing, b: Thing): boolean {
  if (a.each !== b.each || a.world !== b.world) return false;
  if (a.taken !== null && b.taken !== null && a.taken !== b.taken) return false;
  if (a.near === null || b.near === null) return true;
  const own = a.named.size > 0 ? a.named : a.near;
  const other = b.named.size > 0 ? b.named : b.near;
  return [...own].some((topic) => other.has(topic));
}

// "76 hostages | to Velm", "108 hostages took off, heading | to Orme": the first name that they are brought to.
function takenTo(after: readonly Token[]): string | null {
  const at = after.findIndex(
    ({ lower }, place) => /^(?:to|towards?|into)$/.test(lower) && after[place + 1]?.pos === 'PROPN',
  );
  return at < 0 ? null : after[at + 1]!.lower;
}

function topics(tokens: readonly Token[]): Set<string> {
  const found = tokens.flatMap((token) => (token.pos === 'PROPN' ? [] : (topicOf(token) ?? [])));
  const topics = found.map((topic) => (topic === MEETING ? TALKS : topic));
  return new Set(topics.filter((topic) => topic.startsWith('w:') && !UNITS.has(topic)));
}

const MEASURED: ReadonlySet<string> = new Set(['date', 'duration', 'money', 'percentage']);
const ENDS: ReadonlySet<string> = new Set(['VERB', 'AUX', 'ADP', 'PUNCT', 'SCONJ', 'PRON']);
const WORLD = /\b(?:worldwide|globally|around the (?:world|globe)|across the (?:world|globe))\b/i;
const EACH = /\b(?:each|apiece|every|per (?!cents?\b)\p{L}+)\b/iu;
/** "The meeting lasted four hours", "after eight hours of talks": of one thing. */
const [MEETING, TALKS] = ['meeting', 'talks'].map((word) => `w:${conceptOf(word)}`) as [string, string];
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
  /** Of the whole world. */
  readonly world: boolean;
  /** The name of the place to which what is counted is brought. */
  readonly taken: string | null;
}
