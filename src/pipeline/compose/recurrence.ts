import type { Fact } from '#src/schema/evidence.ts';
import { corroborationOf } from './corroboration.ts';
import type { Figure } from './figures.ts';
import type { EvidenceIndex } from './index.ts';

/**
 * Figures that stand in several documents as one, by their value and what they count: what several lead back to, "19 per
 * cent", is what the matter turns on. A number that is not round says enough by itself: "27 boats" and "27 vessels".
 */
export function recurring(figures: readonly Figure[], index: EvidenceIndex): Figure[] {
  const byKey = new Map<string, Figure>();
  const found: Figure[] = [];
  for (const figure of figures) {
    const keys = [...new Set(figure.facts.flatMap(keysOf))];
    const before = keys.map((key) => byKey.get(key)).find((one) => one !== undefined);
    const whole = before ? joined(before, figure, index) : figure;
    if (before) found.splice(found.indexOf(before), 1, whole);
    else found.push(whole);
    for (const key of [...keys, ...(before?.facts.flatMap(keysOf) ?? [])]) byKey.set(key, whole);
  }
  return found;
}

function joined(one: Figure, other: Figure, index: EvidenceIndex): Figure {
  const told = new Set(one.sentences.map((id) => index.sentences.get(id)?.document));
  const more = other.sentences.filter((id) => !told.has(index.sentences.get(id)?.document));
  const sentences = [...one.sentences, ...more];
  return { lead: one.lead, facts: [...one.facts, ...other.facts], sentences, ...corroborationOf(sentences, index) };
}

function keysOf({ kind, value, unit }: Fact): string[] {
  if (typeof value !== 'number' || value < (kind === 'count' ? SMALLEST : 0)) return [];
  const own = `${kind} ${value} ${(unit ?? '').toLowerCase().split(' ').at(-1)}`;
  return kind === 'count' && value % 10 !== 0 ? [own, `${kind} ${value}`] : [own];
}

/** Smaller counts recur by chance. */
const SMALLEST = 10;
