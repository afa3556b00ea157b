import type { LocalEntity, LocalMention, Names } from '../../../types.ts';
import type { FactOfWord } from '../../../wording/fact-of-word.ts';
import { isAmong } from '../../../wording/is-among.ts';
import type { Reading, TokenRange } from '../reading.ts';
import type { Found } from './found.ts';
import { paragraphsOf } from './paragraphs.ts';
import { type VoiceLine, voiceLine } from './voices/voice-line.ts';

/** One name above one text is a byline. */
const FEWEST = 2;
const isOfUs = isAmong(['i', 'we', 'me', 'us', 'my', 'our', 'ours', 'mine']);
const GREETED = /^(?:sirs?|madam|dear|editor)$/;
const isMyself = isAmong(['i', 'me', 'my']);

/**
 * What each of several speakers says whose names stand in lines of their own above their words: "Ana Lind, baker" and below it
 * "We will close." None where a text by somebody stands above the first name, or no words below the last: names that sign.
 */
export function voicesOf(reading: Reading, names: Names): Found[] {
  const paragraphs = paragraphsOf(reading);
  const lined = namesIn(names);
  const voices: Voice[] = [];
  let open: Voice | null = null;
  for (const one of paragraphs) {
    const line = voiceLine(reading, lined, one);
    if (line === 'text') {
      // Who writes to a paper signs below.
      if (GREETED.test(reading.tokens[one.from]!.lower)) return [];
      if (open) open.parts.push(one);
      else if (voices.length === 0 && says(reading, one, isMyself)) return [];
    } else if (line !== 'beside' && (open === null || open.parts.length > 0)) {
      open = line === 'heading' ? null : { line, parts: [] };
      if (open) voices.push(open);
    } else if (open && line !== 'beside' && line !== 'heading') open.line = nearer(open.line, line);
    else if (open && open.parts.length > 0) open = null;
  }
  if (voices.length < FEWEST || voices.at(-1)!.parts.length === 0) return [];
  return published(reading, lined, voices);
}

// "Ana Lind" above "Norwind Ltd" is who speaks, wherever her firm stands.
function nearer(one: VoiceLine, other: VoiceLine): VoiceLine {
  return other.person && !one.person ? other : one;
}

function published(reading: Reading, lined: Lined, voices: readonly Voice[]): Found[] {
  const told = voices.filter(({ parts }) => parts.length > 0);
  const own = told.filter((one) => isOwn(reading, lined, one));
  const others = new Set(own.map(({ line }) => line.entity)).size;
  if (others < FEWEST || own.length * 2 < told.length) return [];
  return told
    .filter((one) => own.includes(one) || (one.line.person && !isReportOn(reading, lined, one)))
    .flatMap(({ line: { words }, parts }) =>
      parts.map((content) => ({ rule: 'turn', cue: words, speaker: words, content, rest: [], confidence: 0.9 })),
    );
}

// In it somebody says "I" or "we", or all of it is quoted; and nobody tells of its speaker.
function isOwn(reading: Reading, lined: Lined, voice: Voice): boolean {
  const speaks = voice.parts.some((one) => says(reading, one, isOfUs) || isQuoted(reading, one));
  return speaks && !namesOwn(reading, lined, voice);
}

function isReportOn(reading: Reading, lined: Lined, voice: Voice): boolean {
  return (
    namesOwn(reading, lined, voice) ||
    voice.parts.some(({ from, to }) => reading.quoteAt.subarray(from, to).some((at) => at !== -1))
  );
}

function namesOwn({ tokens, quoteAt }: Reading, { at }: Lined, { line, parts }: Voice): boolean {
  return parts.some(({ from, to }) => {
    for (let place = from; place < to; place += 1)
      if (quoteAt[place] === -1 && at.get(tokens[place]!.start)?.entity === line.entity) return true;
    return false;
  });
}

function says({ tokens, quoteAt }: Reading, { from, to }: TokenRange, isWord: FactOfWord<boolean>): boolean {
  for (let at = from; at < to; at += 1)
    if (quoteAt[at] === -1 && isWord(tokens[at]!.lexeme) && tokens[at]!.text !== 'US') return true;
  return false;
}

function isQuoted({ quoteAt, tokens }: Reading, { from, to }: TokenRange): boolean {
  for (let at = from; at < to; at += 1) if (quoteAt[at] === -1 && tokens[at]!.pos !== 'PUNCT') return false;
  return true;
}

function namesIn({ entities, mentions }: Names): Lined {
  return {
    entities: new Map(entities.map((one) => [one.key, one])),
    at: new Map(mentions.flatMap((one) => (one.form === 'name' ? [[one.start, one] as const] : []))),
  };
}

interface Voice {
  line: VoiceLine;
  readonly parts: TokenRange[];
}

/** Who is named where a token starts. */
export interface Lined {
  readonly entities: ReadonlyMap<string, LocalEntity>;
  readonly at: ReadonlyMap<number, LocalMention>;
}
