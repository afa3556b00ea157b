import verbs from '../../../../data/verbs.json' with { type: 'json' };
import type { Token } from '../../../../types.ts';
import { contentEnd } from '../../contents/content-end.ts';
import type { Reading, TokenRange } from '../../reading.ts';

/**
 * What is judged behind "for the guild": "that wording is a loophole", "it is not steep enough", "even a review goes too
 * far". One clause, in which nobody says anything and nothing happens; null where it is none. "To" lets a mere "is a" judge.
 */
export function judgedOf(reading: Reading, { from, to }: TokenRange, isTo: boolean): TokenRange | null {
  const content = { from, to: firstClauseEnd(reading, from) };
  if (content.to > to || isSayingIn(reading, content)) return null;
  const words = reading.tokens.slice(from, content.to);
  const verb = words.findIndex(({ pos }) => pos === 'VERB' || pos === 'AUX');
  if (verb < 1 || !isPlainSubject(words.slice(0, verb))) return null;
  const behind = words.slice(verb + 1).map(({ lower }) => lower);
  const { lower } = words[verb]!;
  if (GOING.test(lower)) return BEYOND.test(behind.join(' ')) ? content : null;
  return BEING.test(lower) && isJudgement(behind, isTo) ? content : null;
}

// Up to ", and they have left".
function firstClauseEnd(reading: Reading, from: number): number {
  const { tokens } = reading;
  const end = contentEnd(reading, from);
  for (let at = from + 1; at < end; at += 1)
    if (tokens[at]!.text === ',' && GOES_ON.test(tokens[at + 1]?.lower ?? '')) return at;
  return end;
}

// "The fee goes too far" tells of no going.
function isSayingIn({ cues }: Reading, { from, to }: TokenRange): boolean {
  return cues.slice(from, to).some((cue) => cue && !cue.doubtful && cue.lemma !== 'go');
}

// Not "for Norwind, which …", "for the union, said Lind, …".
function isPlainSubject(words: readonly Token[]): boolean {
  if (words.some(({ pos, text }) => pos === 'PUNCT' && text !== '-')) return false;
  return /^(?:DET|PRON|NOUN|PROPN|ADJ|ADV|NUM)$/.test(words[0]!.pos);
}

function isJudgement(behind: readonly string[], isTo: boolean): boolean {
  const said = behind.filter((word) => !BESIDE.test(word));
  const end = said.findIndex((word) => /^[,;:.–—]$/.test(word));
  const own = end < 0 ? said : said.slice(0, end);
  if (REFUSED.test(own.join(' '))) return true;
  if (own.some((word) => /ing$|^(?:to|who)$/.test(word) || OUTCOMES.has(word))) return false;
  const line = own.join(' ');
  return (
    own.some((word) => JUDGING.has(word)) ||
    MEASURED.test(line) ||
    (isTo && /^(?:an?|no|nothing|the only)\b/.test(line))
  );
}

/** What one calls a thing, not how it goes for one. */
const JUDGING: ReadonlySet<string> = new Set([
  ...verbs.predicates.ACCUSE,
  ...verbs.predicates.REJECT,
  ...verbs.predicates.SUPPORT,
  ...verbs.words.viewed,
]);
const OUTCOMES: ReadonlySet<string> = new Set(verbs.words.fared);
/** What links a thing to what one calls it. */
export const BEING = /^(?:is|are|was|were|remains|remained)$/;
const GOING = /^(?:goes|went)$/;
const BEYOND = /^(?:too|much too|far too|beyond)\b/;
/** Of what nobody may ask. */
const REFUSED =
  /^(?:beyond (?:haggling|bargaining|negotiation|discussion|debate)|out of the question|off the table|not (?:negotiable|up for|for sale)|non-negotiable|a red line)\b/;
const MEASURED = /^(?:too|much too|far too)\b|\benough\b/;
const BESIDE = /^(?:still|simply|merely|just|clearly|nevertheless|already|always)$/;
const GOES_ON = /^(?:and|but|so|while|though|although|as|because)$/;
