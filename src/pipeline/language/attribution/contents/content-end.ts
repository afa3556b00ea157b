import { tellsTime } from '../noun-phrases/phrase-words.ts';
import { type Reading, sentenceAround } from '../reading.ts';

/** The token before which a content that begins at `from` ends: its sentence's end, or where the next report in it begins. */
export function contentEnd(reading: Reading, from: number): number {
  const { tokens } = reading;
  const { to } = sentenceAround(reading, from);
  for (let i = from + 1; i < to; i += 1) {
    if (reading.quoteAt[i] !== -1) continue;
    const { lower } = tokens[i]!;
    if (lower === ',' && reading.cues[i + 1]?.tense === 'ing') return i;
    if ((lower === ',' || lower === 'and') && tokens[i + 1]?.lower === 'according') return i;
    if (lower === 'according' && tokens[i + 1]?.lower === 'to') return tokens[i - 1]!.lower === ',' ? i - 1 : i;
    if ((lower === 'and' || lower === 'but') && reading.cues[i + 1]?.tense === 'past' && !reading.cues[i + 1]!.doubtful)
      return tokens[i - 1]!.lower === ',' ? i - 1 : i;
    // "the names that Norwind says are old, he added, “we …”".
    if (lower === ',' && (isInserted(reading, i + 1) || isWhoSaidAll(reading, i + 1, to))) return i;
    // "…, as have others"; "… on condition of anonymity".
    if (lower === ',' && tokens[i + 1]?.lower === 'as' && SHARED.has(tokens[i + 2]?.lower ?? '')) return i;
    if (lower === 'on' && isAnonymity(reading, i + 1)) return tokens[i - 1]!.lower === ',' ? i - 1 : i;
    if (lower === ',' && tokens[i + 1]?.lower === 'but' && startsReport(reading, i + 2, to)) return i;
  }
  return tokens[to - 1]!.lower === '.' ? to - 1 : to;
}

function isInserted({ tokens, cues }: Reading, at: number): boolean {
  return (
    /^(?:he|she)$/.test(tokens[at]?.lower ?? '') && cues[at + 1]?.tense === 'past' && tokens[at + 2]?.lower === ','
  );
}

// "Chile believes that it will win, | Ana Lind said on Monday.": who reports the whole of it.
function isWhoSaidAll({ tokens, cues, quoteAt }: Reading, from: number, to: number): boolean {
  if (!/^(?:DET|PRON|PROPN|NOUN|ADJ)$/.test(tokens[from]?.pos ?? '')) return false;
  let at = from;
  while (at < to && at < from + 8 && /^(?:DET|PRON|PROPN|NOUN|ADJ|PART)$/.test(tokens[at]!.pos)) at += 1;
  const cue = cues[at];
  if (at === from || !cue?.takes.has('q') || cue.doubtful || cue.tense !== 'past' || quoteAt[at] !== -1) return false;
  const next = tokens[at + 1];
  if (at + 1 < to && cue.lemma !== 'tell' && !tellsTime(next) && !/^(?:ADP|ADV|PUNCT)$/.test(next!.pos)) return false;
  return tokens.slice(at + 1, to).every(({ pos, lower }) => pos !== 'VERB' && pos !== 'AUX' && !/^[,;:]$/.test(lower));
}

function isAnonymity({ tokens }: Reading, at: number): boolean {
  const condition = tokens[at]?.lower === 'the' ? at + 1 : at;
  return tokens[condition]?.lower === 'condition' && tokens[condition + 1]?.lower === 'of';
}

function startsReport(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to && i < from + 8; i += 1) {
    const cue = reading.cues[i];
    if (cue && !cue.doubtful && cue.tense !== 'base' && i > from) return true;
    if (reading.tokens[i]!.pos === 'VERB') return false;
  }
  return false;
}

const SHARED: ReadonlySet<string> = new Set(['have', 'has', 'had', 'did', 'do', 'does']);
