import { mayBeCue } from '#src/pipeline/language/attribution/model/cue-features.ts';
import { type TokenCodes, tokenCodesOf } from '#src/pipeline/language/attribution/model/token-codes.ts';
import type { TokenRange } from '#src/pipeline/language/attribution/reading.ts';
import { type Reading, readingOf } from '#src/pipeline/language/attribution/reading.ts';
import { foundByRules } from '#src/pipeline/language/attribution/rules/cue-rules.ts';
import type { Found } from '#src/pipeline/language/attribution/rules/found.ts';
import { clausesOf } from '#src/pipeline/language/clauses/clauses.ts';
import { lex } from '#src/pipeline/language/lex.ts';
import { NOTHING_STATED } from '#src/pipeline/read/types.ts';
import type { Span } from '#src/schema/evidence.ts';
import type { MarkedAttribution, MarkedDocument } from './corpus.ts';

/** A marked text as the model's parts learn from it. */
export function exampleOf(document: MarkedDocument): Example {
  const lexed = lex({
    ...NOTHING_STATED,
    id: document.name,
    file: document.name,
    sha256: '',
    text: document.text,
    title: '',
    language: 'en',
  });
  const reading = readingOf(lexed, clausesOf(lexed));
  const codes = tokenCodesOf(reading);
  const ruled = new Map(foundByRules(reading).map((found) => [found.cue.from, found]));
  const gold = document.attributions.map((attribution) => goldOf(reading, codes, attribution));
  const outer = gold.map(
    (one) =>
      !gold.some(
        (other) =>
          other !== one &&
          other.head !== null &&
          other.content.some(({ from, to }) => one.place >= from && one.place < to),
      ),
  );
  return { name: document.name, reading, codes, ruled, gold: gold.map((one, i) => ({ ...one, outer: outer[i]! })) };
}

function goldOf(reading: Reading, codes: TokenCodes, marked: MarkedAttribution): Omit<Gold, 'outer'> {
  const cue = rangesOf(reading, marked.cue);
  const speaker = rangesOf(reading, marked.speaker);
  const content = rangesOf(reading, marked.content);
  return {
    cue,
    speaker,
    content,
    head: cueTokenOf(reading, codes, cue),
    place: (cue[0] ?? speaker[0] ?? content[0])?.from ?? 0,
  };
}

// The token of a cue that the model looks at: a verb of saying before any verb, a verb before a noun.
function cueTokenOf(reading: Reading, codes: TokenCodes, cue: readonly TokenRange[]): number | null {
  let best: number | null = null;
  let rank = 0;
  for (const { from, to } of cue)
    for (let at = from; at < to; at += 1) {
      if (!mayBeCue(reading, codes, at)) continue;
      const verb = reading.tokens[at]!.pos === 'VERB';
      const own = (verb ? 2 : 1) + (codes.frames[at] === 0 ? 0 : 2);
      if (own >= rank) {
        rank = own;
        best = at;
      }
    }
  return best;
}

/** The tokens that the spans of a text touch. */
function rangesOf(reading: Reading, spans: readonly Span[]): TokenRange[] {
  const ranges: TokenRange[] = [];
  for (const { start, end } of spans) {
    const from = reading.tokens.findIndex((token) => token.end > start);
    let to = from;
    while (from >= 0 && to < reading.tokens.length && reading.tokens[to]!.start < end) to += 1;
    if (from >= 0 && to > from) ranges.push({ from, to });
  }
  return ranges;
}

export interface Example {
  readonly name: string;
  readonly reading: Reading;
  readonly codes: TokenCodes;
  /** What the rules find, by the cue's first token. */
  readonly ruled: ReadonlyMap<number, Found>;
  readonly gold: readonly Gold[];
}

export interface Gold {
  readonly cue: readonly TokenRange[];
  readonly speaker: readonly TokenRange[];
  readonly content: readonly TokenRange[];
  /** The token the model knows the cue by; null where the cue is none it looks at. */
  readonly head: number | null;
  /** Where it stands: its cue's first token. */
  readonly place: number;
  /** It does not stand inside another's content, a turn of a transcript apart. */
  readonly outer: boolean;
}
