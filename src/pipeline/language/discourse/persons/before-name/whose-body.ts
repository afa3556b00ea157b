import { isBodyNoun } from '../../../phrases/body-nouns.ts';
import { nounPhraseAt } from '../../../phrases/noun-phrase.ts';
import { phraseBefore } from '../../../phrases/phrase-before.ts';
import { roleWordIn, singular } from '../../../phrases/role-words.ts';
import { type Memory, partyOf, recent } from '../../memory.ts';
import { bodyReading, type Reading } from '../reading.ts';

/** In tokens, of "whose head of safety is". */
const LONGEST_OFFICE = 9;

/** "The union Kabin, whose negotiator X said". */
export function whose(memory: Memory, before: number): Reading[] {
  const { tokens } = memory.scene;
  const at = whoseAt(memory, before);
  if (at === -1) return [];
  const end = /^[,–—]$/.test(tokens[at - 1]?.text ?? '') ? at - 1 : at;
  const near = recent(memory, tokens[at]!.sentence, 0);
  const body =
    near.find((one) => one.end === end) ??
    // "The Homeland | party, whose leader X"
    (isBodyNoun(tokens[end - 1]?.lower ?? '') ? near.find((one) => one.end === end - 1 && !one.human) : undefined) ??
    near.find((one) => one.end === apposedTo(memory, end));
  return body && !body.human && body.entity !== null
    ? bodyReading(at, before, partyOf(memory, body.entity), 'whose-role')
    : [];
}

// "whose negotiator | X", "whose president is | X"
function whoseAt({ scene }: Memory, before: number): number {
  const { tokens } = scene;
  if (tokens[before - 1]?.lower === 'whose') return before - 1;
  if (!/^(?:is|was)$/.test(tokens[before - 1]?.lower ?? '')) return -1;
  // "whose head of safety is | X"
  for (let at = before - 2; at > before - LONGEST_OFFICE && tokens[at]; at -= 1) {
    if (tokens[at]!.lower !== 'whose') continue;
    const phrase = nounPhraseAt(scene, at + 1, before - 1);
    const role = phrase && roleWordIn(scene, phrase.start, phrase.head + 1);
    return phrase?.end === before - 1 && role?.to === phrase.head + 1 ? at : -1;
  }
  return -1;
}

// "Norwind | , the German steelmaker, whose president X said", "the Forum | , a bloc of nine states, whose": where the name ends
// that a phrase before "whose" explains.
function apposedTo({ scene }: Memory, end: number): number {
  const { tokens } = scene;
  const last = phraseBefore(scene, end);
  // "A bloc | of nine states"
  const isOf = tokens[last - 1]?.lower === 'of' && !/^(?:the|an?)$/.test(tokens[last]!.lower);
  const head = isOf ? last - 1 : end;
  const start = isOf ? phraseBefore(scene, head) : last;
  const kind = isBodyNoun(singular(tokens[head - 1]?.lower ?? ''));
  return kind && /^(?:the|an?)$/.test(tokens[start]!.lower) && tokens[start - 1]?.lower === ',' ? start - 1 : -1;
}
