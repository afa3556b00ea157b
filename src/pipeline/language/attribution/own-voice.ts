import type { Span } from '#src/schema/evidence.ts';
import type { Attribution, Issuer, Lexed, Names, Sentence, Token } from '../../types.ts';
import { sceneOf } from '../phrases/scene.ts';
import { sentenceAt } from '../phrases/sentence-at.ts';
import { isOthersDeed } from './others-deed.ts';

/**
 * The attributions of a document with those that it makes by itself: where it is a body's own statement, each sentence
 * that reports nobody, and tells no deed of somebody else's, is that body's words. A document that only may be one must
 * say "we" somewhere.
 */
export function withOwnVoice(
  attributions: readonly Attribution[],
  lexed: Lexed,
  names: Names,
  issuer: Issuer | null,
): Attribution[] {
  if (!issuer || !(issuer.sure || saysWe(lexed))) return [...attributions];
  const told = reportedIn(attributions, lexed.sentences);
  const scene = sceneOf(lexed, names);
  const own = lexed.sentences.filter(
    (one, index) => isTold(one, lexed) && told[index] === 0 && !isOthersDeed(scene, names, one, issuer),
  );
  const all = [
    ...attributions.map((one, place) => ({ one: withSubject(one, lexed, issuer), place })),
    ...own.map((one) => ({ one: words(one, lexed, issuer), place: -1 })),
  ];
  all.sort((a, b) => a.one.content.start - b.one.content.start || b.one.content.end - a.one.content.end);
  const places = new Map(all.map(({ place }, now) => [place, now]));
  return all.map(({ one }) => (one.continues === null ? one : { ...one, continues: places.get(one.continues)! }));
}

// "We have agreed on": whose words it is that nobody is sure of says the sentence's first one; what "is rejected" or "will
// be requested" by nobody the body itself rejects and requests.
function withSubject(one: Attribution, { sentences, tokens }: Lexed, { start, end }: Issuer): Attribution {
  if (one.speaker !== null || one.cue === null) return one;
  const { from, to } = sentences[sentenceAt(sentences, one.cue.start)]!;
  if (one.kind === 'indirect' && one.continues === null && isOwnPassive(tokens.slice(from, to), one.cue))
    return { ...one, speaker: { start, end } };
  const first = tokens[from];
  return first && /^(?:we|i)$/.test(first.lower) ? { ...one, speaker: { start: first.start, end: first.end } } : one;
}

function isOwnPassive(words: readonly Token[], cue: Span): boolean {
  const at = words.findLastIndex(({ start, pos }) => start < cue.end && pos === 'VERB');
  let place = at - 1;
  while (words[place]?.pos === 'ADV' || words[place]?.lower === 'not') place -= 1;
  const be = words[place]?.lower ?? '';
  const will = /^(?:will|shall)$/.test(words[place - 1]?.lower ?? '') || words[place - 1]?.lower === 'not';
  const agent = words.slice(at + 1, at + 4).some(({ lower }) => lower === 'by');
  return at > 0 && /(?:ed|en)$/.test(words[at]!.lower) && !agent && (/^(?:is|are)$/.test(be) || (be === 'be' && will));
}

// A heading names what is told of, a dateline where; "Dear Ms Lind," and "With best wishes," tell nothing.
function isTold({ kind, from, to }: Sentence, { tokens }: Lexed): boolean {
  const greets = tokens[to - 1]?.text === ',' && to - from <= GREETING;
  return (kind === 'prose' || kind === 'item') && to - from >= FEWEST_TOKENS && !greets;
}

// 1 for each sentence of which a good part is reported of somebody: "all are called upon to wait" is the document's own,
// and so is "we take note of the concerns voiced by the growers and will answer them".
function reportedIn(attributions: readonly Attribution[], sentences: readonly Sentence[]): Uint8Array {
  const told = new Uint32Array(sentences.length);
  for (const { content, cue, speaker } of attributions.filter(isOfSomebody))
    for (const span of [content, cue, speaker])
      for (
        let at = span ? sentenceAt(sentences, span.start) : sentences.length;
        at < sentences.length && sentences[at]!.start < span!.end;
        at += 1
      )
        told[at]! += Math.min(span!.end, sentences[at]!.end) - Math.max(span!.start, sentences[at]!.start);
  return Uint8Array.from(told, (length, at) => {
    const { start, end } = sentences[at]!;
    return length > 0 && length >= (end - start) * REPORTED ? 1 : 0;
  });
}

function isOfSomebody({ speaker, kind, continues }: Attribution): boolean {
  return speaker !== null || continues !== null || kind !== 'indirect';
}

// "I have read it" are the words of who signs.
function words({ start, end, from }: Sentence, { tokens }: Lexed, issuer: Issuer): Attribution {
  const first = tokens[from]!;
  const speaker = issuer.signer !== undefined && first.lower === 'i' ? first : issuer;
  return {
    kind: 'direct',
    content: { start, end },
    cue: null,
    speaker: { start: speaker.start, end: speaker.end },
    continues: null,
    rule: 'own-statement',
    confidence: 0.9,
  };
}

function saysWe({ tokens, document }: Lexed): boolean {
  let quoted = false;
  for (const { text, lower, start } of tokens) {
    if (/^["“”]$/.test(text)) quoted = text === '"' ? !quoted : text === '“';
    if (!quoted && /^(?:we|our|i)$/.test(lower) && document.text[start - 1] !== '“') return true;
  }
  return false;
}

const FEWEST_TOKENS = 4;
/** In tokens, of the line that opens or closes a letter. */
const GREETING = 8;

/** A sentence of which less is reported of somebody is the document's own. */
const REPORTED = 0.4;
