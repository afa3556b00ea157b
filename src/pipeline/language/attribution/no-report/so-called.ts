import type { Reading, TokenRange } from '../reading.ts';

/** "Ruled in a so-called “tapping case”", "issued the so-called “Port Warning”": by what name others know it. */
export function isSoCalled({ tokens }: Reading, { cue, content }: Spans): boolean {
  const before = tokens
    .slice(Math.max(0, content.from - 3), content.from)
    .reduce((words, one) => words + one.lower, '');
  if (/^[“"‘']$/.test(tokens[content.from]!.text) && /so-?called$/.test(before) && tokens[cue]!.lower !== 'called')
    return true;
  const so = tokens[cue - 1]?.text === '-' ? cue - 2 : cue - 1;
  return tokens[cue]!.lower === 'called' && tokens[so]?.lower === 'so' && tokens[so - 1]?.pos === 'DET';
}

interface Spans {
  readonly cue: number;
  readonly content: TokenRange;
}
