import tellingVerbs from '../../../data/telling-verbs.json' with { type: 'json' };
import verbs from '../../../data/verbs.json' with { type: 'json' };
import { ownClause } from '../model/clause-codes.ts';
import type { Reading } from '../reading.ts';

const EXPECTED = /^(?:expected|meant|intended|supposed|designed)$/;
const THINKS: ReadonlySet<string> = new Set(tellingVerbs.thinking);
const TALKS: ReadonlySet<string> = new Set(verbs.sets.talks);
const KNOWS = /^(?:knew|known|realised|realized)$/;
const ANYBODY = /^(?:those|anyone|anybody|everyone|everybody|people|whoever)$/;

/**
 * Whether it is told of whoever may think so, and that nobody does: "Consumers who believe they have paid too much may write", "is
 * expected to open in May"; or that somebody knew it when he did something: "sold seats while it knew that it would close".
 */
export function isSupposed(reading: Reading, { cue }: { readonly cue: number }): boolean {
  return (
    isExpected(reading, cue) || isOfAnybody(reading, cue) || isKnownThen(reading, cue) || isPurposeOfTalks(reading, cue)
  );
}

// "The talks, hosted by Ana Lind, aimed to end it": what they were for, and nobody's word.
function isPurposeOfTalks({ tokens, clauseCodes }: Reading, cue: number): boolean {
  if (!/^(?:aims?|aimed|seeks?|sought)$/.test(tokens[cue]!.lower)) return false;
  const [subject, other] = ownClause(clauseCodes, cue).subjects;
  const head = subject && !other ? tokens[subject.to - 1]! : undefined;
  return head?.pos === 'NOUN' && TALKS.has(head.lower);
}

function isKnownThen({ tokens, clauseCodes: { clauses, heads } }: Reading, cue: number): boolean {
  const clause = clauses[heads[cue]!];
  return clause?.head === cue && clause.link === 'time' && KNOWS.test(tokens[cue]!.lower);
}

// "Expected by the board to open" is so by somebody.
function isExpected({ tokens }: Reading, cue: number): boolean {
  if (!EXPECTED.test(tokens[cue]!.lower) || tokens[cue + 1]?.lower !== 'to') return false;
  const before = /^(?:ADV|PART)$/.test(tokens[cue - 1]?.pos ?? '') ? tokens[cue - 2] : tokens[cue - 1];
  return /^(?:is|are|was|were|be|been|being|'s|'re)$/.test(before?.lower ?? '');
}

function isOfAnybody({ tokens, sentences }: Reading, cue: number): boolean {
  const { from } = sentences[tokens[cue]!.sentence]!;
  if (!THINKS.has(tokens[cue]!.lower) || tokens[cue - 1]?.lower !== 'who') return false;
  const who = tokens[cue - 2];
  if (!who || cue - 2 < from) return false;
  if (ANYBODY.test(who.lower)) return true;
  // "The growers who believe", "many growers who": some there are.
  return cue - 2 === from && /^(?:NOUN|PROPN)$/.test(who.pos) && who.lower.endsWith('s');
}
