import bodiesData from '../../../../data/bodies.json' with { type: 'json' };
import type { NounPhrase } from '../../../phrases/noun-phrase.ts';
import type { Memory } from '../../memory.ts';
import { bodyLed } from '../office-owner.ts';

/** "The League backs it, whereas the head of | its women's section, X,": the body's own part. */
export function ofItsPart(memory: Memory, { owner, complements: [of] }: NounPhrase): string | null {
  if (owner !== null || of?.link !== 'of') return null;
  const { tokens } = memory.scene;
  // "Its | surgeons' section" is the surgeons' too.
  const { from, head } = of.phrase;
  return /^(?:its|their)$/.test(tokens[from]!.lower) && PARTS.has(tokens[head]!.lower) ? bodyLed(memory, from) : null;
}

const PARTS: ReadonlySet<string> = new Set(bodiesData.partsWithHeads);

/** "The Growers' Party said no. Its MP X": of the party or the council that is told of. */
export function seatedFor(memory: Memory, { owner }: NounPhrase): string | null {
  if (owner === null || !/^(?:its|their)$/.test(memory.scene.tokens[owner.from]!.lower)) return null;
  const body = bodyLed(memory, owner.from);
  const kinds = body === null ? undefined : memory.bodies.kinds.get(body);
  return ['party', 'caucus', 'council'].some((kind) => kinds?.has(kind)) ? body : null;
}
