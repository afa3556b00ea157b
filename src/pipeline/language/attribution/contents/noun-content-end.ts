import grammar from '../../../data/grammar.json' with { type: 'json' };
import { clauseOpening, clausesHeaded } from '../model/clause-codes.ts';
import { tellsTime } from '../noun-phrases/phrase-words.ts';
import { type Reading, sentenceAround } from '../reading.ts';
import { contentEnd } from './content-end.ts';

const SUBORDINATE: ReadonlySet<string> = new Set([
  ...grammar.conditions,
  ...grammar.times,
  ...grammar.reasons,
  ...grammar.relatives,
  ...grammar.complementizers,
]);
const TENSED: ReadonlySet<string> = new Set([
  ...grammar.modals,
  ...['is', 'are', 'was', 'were', 'be', 'has', 'have', 'had', 'do', 'does', 'did'],
]);

/**
 * The token before which a content ends that a noun reports and that begins at `from`: where the noun is the subject,
 * before its verb ("the claim that it is late [was denied]"), else where its sentence or the next report lets it.
 */
export function nounContentEnd(reading: Reading, noun: number, from: number): number {
  const { tokens, quoteAt } = reading;
  const { from: first } = sentenceAround(reading, noun);
  const end = beforeMain(reading, first, from, contentEnd(reading, from));
  for (let at = noun - 1; at >= first && !/^[,;:]$/.test(tokens[at]!.lower); at -= 1)
    if (isTensed(reading, at)) return beforeColon(reading, from, beforeParticiple(reading, from, end));
  let open = tokens[from]!.lower === 'that' ? 1 : 0;
  for (let at = from + 1; at < end; at += 1) {
    if (quoteAt[at] !== -1) continue;
    // "until May"
    if (SUBORDINATE.has(tokens[at]!.lower) && !tellsTime(tokens[at + 1])) open += 1;
    if (!startsVerb(reading, at)) continue;
    if (open === 0) return tokens[at - 1]!.lower === ',' ? at - 1 : at;
    open -= 1;
  }
  return end;
}

// "The board turned down her request to wait, | saying it was late": whoever turned it down says so.
function beforeParticiple({ tokens, clauseCodes, quoteAt }: Reading, from: number, end: number): number {
  const own = clausesHeaded(clauseCodes, { from, to: end }).find(
    ({ link, head }) => link === 'participle' && tokens[head - 1]!.text === ',' && quoteAt[head] === -1,
  );
  return own && tokens[own.head]!.lower.endsWith('ing') ? own.head - 1 : end;
}

// "It does not share her view that it is late: | there is time": whoever judges goes on.
function beforeColon({ tokens, quoteAt }: Reading, from: number, end: number): number {
  const colon = tokens.slice(from, end).findIndex(({ lower }, i) => lower === ':' && quoteAt[from + i] === -1);
  return colon > 0 && tokens[from]!.lower === 'that' ? from + colon : end;
}

// "While we share her view that it is late, | we regret": before the sentence's own clause.
function beforeMain({ tokens, clauseCodes }: Reading, first: number, from: number, end: number): number {
  if (!OPENING.has(tokens[first]!.lower)) return end;
  for (let comma = from + 1; comma < end - 1; comma += 1) {
    if (tokens[comma]!.lower !== ',') continue;
    if (clauseOpening(clauseCodes, comma + 1)?.link === 'main') return comma;
  }
  return end;
}

const OPENING: ReadonlySet<string> = new Set([
  'while',
  'although',
  'though',
  'whereas',
  'if',
  'as',
  'since',
  'because',
]);

// The first of a group of verbs that a subject has: "will have to close", but no second one joined to it.
function startsVerb(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  if (!isTensed(reading, at) || /^(?:and|or|but|to)$/.test(tokens[at - 1]!.lower)) return false;
  let before = at - 1;
  while (tokens[before]!.pos === 'ADV' || tokens[before]!.lower === 'not') before -= 1;
  return tokens[before]!.pos !== 'AUX';
}

function isTensed({ tokens }: Reading, at: number): boolean {
  const { pos, lower, lemma } = tokens[at]!;
  if (TENSED.has(lower) && pos !== 'NOUN') return true;
  if (pos !== 'VERB' || lower.endsWith('ing') || tokens[at + 1]?.lower === 'by') return false;
  return lower !== lemma || /^(?:NOUN|PRON|PROPN)$/.test(tokens[at - 1]?.pos ?? '');
}
