import type { Memory, Sighting } from '../../memory.ts';

/** In tokens. */
const LONGEST_RELATIVE = 16;

/**
 * "Norwind, which has not said how its pilots": what stands before "which", known or not. Undefined where somebody else is
 * told of between, or no such clause is open.
 */
export function beforeWhich({ scene }: Memory, near: readonly Sighting[], at: number): Sighting | null | undefined {
  const { tokens, sentences } = scene;
  const { from } = sentences[tokens[at]!.sentence]!;
  let which = at - 1;
  while (which > from && at - which < LONGEST_RELATIVE && !/^[,;:()–—”“"]$/.test(tokens[which]!.text)) {
    if (tokens[which]!.lower === 'which') break;
    which -= 1;
  }
  if (tokens[which]?.lower !== 'which' || which <= from || tokens[which - 1]!.pos === 'ADP') return undefined;
  if (near.some(({ token, subject }) => subject && token > which && token < at)) return undefined;
  // "The closure, which it called absurd": of what stands before "which" somebody else is told.
  if (!tokens.slice(which + 1, at).some(({ pos }) => pos === 'VERB' || pos === 'AUX')) return undefined;
  const end = tokens[which - 1]!.text === ',' ? which - 1 : which;
  const before = near.find((one) => one.end === end && !one.plural) ?? null;
  return before?.human ? null : before;
}
