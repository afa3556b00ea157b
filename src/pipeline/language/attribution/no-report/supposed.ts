import type { Reading } from '../reading.ts';

const THINKS = /^(?:believe|think|feel|want|wish|fear|suspect|consider)s?$/;
const ANYBODY = /^(?:those|anyone|anybody|everyone|everybody|people|whoever)$/;

/** Whether it is told of whoever may think so, and that nobody does: "Consumers who believe they have paid too much may write". */
export function isSupposed({ tokens, sentences }: Reading, { cue }: { readonly cue: number }): boolean {
  const { from } = sentences[tokens[cue]!.sentence]!;
  if (!THINKS.test(tokens[cue]!.lower) || tokens[cue - 1]?.lower !== 'who') return false;
  const who = tokens[cue - 2];
  if (!who || cue - 2 < from) return false;
  if (ANYBODY.test(who.lower)) return true;
  // "The growers who believe", "many growers who": some there are.
  return cue - 2 === from && /^(?:NOUN|PROPN)$/.test(who.pos) && who.lower.endsWith('s');
}
