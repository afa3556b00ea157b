import type { Span } from '#src/schema/evidence.ts';
import type { Attribution, Lexed, Names } from '../../types.ts';
import { chosen } from './chosen.ts';
import { model } from './model/model.ts';
import { type Reading, readingOf } from './reading.ts';
import { type Found, foundByRules } from './rules.ts';
import type { TokenRange } from './speaker.ts';

/**
 * Who is reported to say what, in order of the content; a speaker is given only where it is sure.
 * All spans are exact offsets into the document's text.
 */
export function attributionsOf(lexed: Lexed, _names: Names): Attribution[] {
  const reading = readingOf(lexed);
  const found = chosen(reading, foundByRules(reading), model);
  found.push(...unclaimedQuotations(reading, found));
  found.sort((a, b) => a.content.from - b.content.from || a.content.to - b.content.to || a.cue.from - b.cue.from);
  return found.map((one) => published(reading, one, found));
}

function published(reading: Reading, found: Found, all: readonly Found[]): Attribution {
  const content = spanOf(reading, found.content);
  const continues = found.rule === 'continued' ? all.findIndex((one) => one !== found && one.cue === found.cue) : -1;
  return {
    kind: kindOf(reading, found.content),
    content,
    cue: found.rule === 'continued' || found.cue.to === found.cue.from ? null : spanOf(reading, found.cue),
    speaker: found.speaker && found.rule !== 'continued' ? spanOf(reading, found.speaker) : null,
    continues: continues < 0 ? null : continues,
    rule: found.rule,
    confidence: found.confidence,
  };
}

// A quotation right after a report of its paragraph goes on from it.
function unclaimedQuotations(reading: Reading, found: readonly Found[]): Found[] {
  const more: Found[] = [];
  for (const quotation of reading.quotations) {
    const { from, to } = quotation;
    if (found.some(({ content }) => content.from < to && content.to > from)) continue;
    if (
      to - from < 6 ||
      (reading.tokens[from]!.sentence === reading.tokens[to - 1]!.sentence && !opensSentence(reading, from))
    )
      continue;
    const paragraph = paragraphOf(reading, from);
    const before = found
      .filter(
        ({ cue, speaker, rule }) =>
          speaker && cue.from < from && paragraphOf(reading, cue.from) === paragraph && /quotation/.test(rule),
      )
      .at(-1);
    if (before) more.push({ ...before, rule: 'continued', content: { from, to }, confidence: 0.8 });
    else
      more.push({
        rule: 'quotation-alone',
        cue: { from, to: from },
        speaker: null,
        content: { from, to },
        confidence: 0.5,
      });
  }
  return more;
}

function opensSentence(reading: Reading, at: number): boolean {
  return (
    reading.sentences[reading.tokens[at]!.sentence]!.from === at ||
    /^[.?!:”"]$/.test(reading.tokens[at - 1]?.lower ?? '.')
  );
}

function kindOf(reading: Reading, { from, to }: TokenRange): Attribution['kind'] {
  let quoted = 0;
  let words = 0;
  for (let i = from; i < to; i += 1) {
    if (reading.tokens[i]!.pos === 'PUNCT') continue;
    words += 1;
    if (reading.quoteAt[i] !== -1) quoted += 1;
  }
  return quoted === 0 ? 'indirect' : quoted === words ? 'direct' : 'partial';
}

function paragraphOf(reading: Reading, token: number): number {
  return reading.sentences[reading.tokens[token]!.sentence]!.paragraph;
}

function spanOf(reading: Reading, { from, to }: TokenRange): Span {
  return { start: reading.tokens[from]!.start, end: reading.tokens[to - 1]!.end };
}
