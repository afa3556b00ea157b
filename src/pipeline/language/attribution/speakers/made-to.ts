import data from '../../../data/reporting.json' with { type: 'json' };
import { type Reading, sentenceAround, type TokenRange } from '../reading.ts';

const MAKING: ReadonlySet<string> = new Set(data.making);

/** In tokens: "made the chairman of the works council promise". */
const LONGEST = 8;

/** Whether a speaker only makes, lets or hears somebody else do it: in "Lind made Berg promise" and "got the board to admit" not Lind does. */
export function isMadeTo({ tokens, quoteAt }: Reading, speaker: TokenRange, cue: number): boolean {
  const { pos: tag, lower, lemma: base } = tokens[cue]!;
  // Right behind somebody the tagger's noun is a verb: "made Berg promise", "heard the mayor promise".
  const behind = /^(?:PROPN|NOUN)$/.test(tokens[cue - 1]?.pos ?? '');
  if (!(tag === 'VERB' || behind) || lower !== base || speaker.from > cue) return false;
  const before = tokens[cue - 1]?.lower ?? '';
  const last = before === 'to' || before === 'and' ? cue - 2 : cue - 1;
  for (let at = last; at > speaker.from && at > last - LONGEST; at -= 1) {
    const { pos, lemma, lower: form } = tokens[at]!;
    if (quoteAt[at] !== -1 || pos === 'PUNCT' || pos === 'AUX' || pos === 'CCONJ') return false;
    // "They hear the mayor and promise a vote" may be what they do.
    if (pos === 'VERB' && MAKING.has(lemma)) return at < last && (before !== 'and' || form !== lemma);
    if (pos === 'VERB' && !(before === 'and' && form === lemma)) return false;
  }
  return false;
}

/** Whether a speaker is the end of a participle that opens its sentence: "[asked by the Courier whether she] would stay, Lind said". */
export function isOpening(reading: Reading, { from, to }: TokenRange, cue: number): boolean {
  const { tokens } = reading;
  const opens = tokens[from]!.pos === 'VERB' && from === sentenceAround(reading, cue).from;
  return opens && to < cue && tokens.slice(to, cue).some(({ lower }) => lower === ',');
}
