import roles from '../../../data/roles.json' with { type: 'json' };
import tellingVerbs from '../../../data/telling-verbs.json' with { type: 'json' };
import type { Reading, TokenRange } from '../reading.ts';

/** Whom a land calls home. */
const SENT: ReadonlySet<string> = new Set(roles.calledHome);
/** What comes to its end. */
const ENDED: ReadonlySet<string> = new Set(tellingVerbs.ended);
const HIDDEN = /^(?:named|identified|quoted|anonymous|unnamed)$/;
const PHRASE = /^(?:DET|ADJ|NUM|NOUN|PRON|PROPN)$/;

/**
 * Whether a verb that may tell what somebody says tells here what he does: "recalled its ambassador", "concluded, in Lima, talks
 * with Chile", "asked not to be named".
 */
export function reportsDeed(reading: Reading, { cue, content }: Spans): boolean {
  const { cues, tokens } = reading;
  const lemma = cues[cue]?.lemma ?? '';
  if (content.from < cue) return false;
  if (lemma === 'recall') return content.from === cue + 1 && SENT.has(lastPhraseWord(reading, content));
  // "Stepped in to resolve the dispute"; "resolved to sail" and "resolved that all should sail" are words.
  if (lemma === 'resolve') return !/^(?:to|that|[“"])$/.test(tokens[content.from]!.lower);
  if (lemma === 'conclude') return isWordless(reading, content) && endsSomething(reading, content);
  if (!/^(?:ask|request|wish|prefer|choose|decline|want)$/.test(lemma) || tokens[content.from]!.lower === '“')
    return false;
  const words = tokens.slice(content.from, Math.min(content.to, content.from + 4)).map(({ lower }) => lower);
  return /^(?:not )?to (?:be |remain |stay )(?:\w+ )?\w+$/.test(words.join(' ')) && HIDDEN.test(words.at(-1)!);
}

// "Ambassador" of "its ambassador to Peru".
function lastPhraseWord({ tokens }: Reading, { from, to }: TokenRange): string {
  let head = -1;
  for (let at = from; at < to && PHRASE.test(tokens[at]!.pos); at += 1) head = at;
  return head === -1 ? '' : tokens[head]!.lower;
}

// A phrase, and no clause nor anything in quotation marks.
function isWordless({ tokens, quoteAt }: Reading, { from, to }: TokenRange): boolean {
  for (let at = from; at < to; at += 1)
    if (quoteAt[at] !== -1 || tokens[at]!.pos === 'AUX' || tokens[at]!.lower === 'that') return false;
  return true;
}

function endsSomething({ tokens }: Reading, { from, to }: TokenRange): boolean {
  return tokens.slice(from, to).some(({ lower }) => ENDED.has(lower));
}

interface Spans {
  /** The cue's token. */
  readonly cue: number;
  readonly content: TokenRange;
}
