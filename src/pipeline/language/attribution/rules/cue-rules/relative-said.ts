import speakingWords from '../../../../data/speaking-words.json' with { type: 'json' };
import { isAmong } from '../../../../wording/is-among.ts';
import { nounContentEnd } from '../../contents/noun-content-end.ts';
import { ownClause } from '../../model/clause-codes.ts';
import { meansSomebody } from '../../model/token-codes.ts';
import { subjectBefore } from '../../noun-phrases/subject-before.ts';
import type { Reading } from '../../reading.ts';
import type { Found } from '../found.ts';

/** "A deal that unions say will cost jobs": what somebody says of a thing, between the thing and its verb. */
export function relativeSaid(reading: Reading, at: number): Found | null {
  const { tokens, quoteAt } = reading;
  if (!isSaying(tokens[at]!.lexeme) || !OPENS.test(tokens[at + 1]?.lower ?? '')) return null;
  const bare = withoutRelative(reading, at);
  if (bare) return bare;
  const phrase = subjectBefore(reading, at);
  if (phrase?.to !== at || phrase.from < 2) return null;
  // "That unions say" may be read as one phrase.
  const from = RELATIVE.test(tokens[phrase.from]!.lower) ? phrase.from + 1 : phrase.from;
  const speaker = { from, to: at };
  const relative = from - 1;
  if (from === at || !RELATIVE.test(tokens[relative]!.lower) || quoteAt[relative] !== -1) return null;
  const thing = tokens[relative - 1]!.text === ',' ? relative - 2 : relative - 1;
  if (!/^(?:NOUN|PROPN)$/.test(tokens[thing]?.pos ?? '')) return null;
  if (
    !tokens
      .slice(speaker.from, speaker.to)
      .some((one) => one.pos === 'PROPN' || meansSomebody(one) || PEOPLE.has(one.lower))
  )
    return null;
  const end = nounContentEnd(reading, thing, at + 1);
  const comma = thing < relative - 1 ? tokens.slice(at + 1, end).findIndex(({ text }) => text === ',') : -1;
  const content = { from: at + 1, to: comma > 0 ? at + 1 + comma : end };
  return { rule: 'relative-said', cue: { from: at, to: at + 1 }, speaker, content, rest: [], confidence: 0.9 };
}

// ", a rule | unions say will cost jobs": behind a thing and those whose verb it is.
function withoutRelative({ tokens, clauseCodes, quoteAt }: Reading, at: number): Found | null {
  const [speaker] = ownClause(clauseCodes, at).subjects;
  if (speaker?.to !== at || quoteAt[speaker.from] !== -1 || tokens[speaker.from - 1]?.pos !== 'NOUN') return null;
  if (!apposedEnd(tokens, speaker.from)) return null;
  const { sentence } = tokens[at]!;
  let end = at + 1;
  while (tokens[end]?.sentence === sentence && !/^[,;:.]$/.test(tokens[end]!.text)) end += 1;
  const content = { from: at + 1, to: end };
  return { rule: 'relative-said', cue: { from: at, to: at + 1 }, speaker, content, rest: [], confidence: 0.9 };
}

// ", a costly rule |"
function apposedEnd(tokens: Reading['tokens'], end: number): boolean {
  let article = end - 1;
  while (/^(?:NOUN|ADJ)$/.test(tokens[article]?.pos ?? '')) article -= 1;
  return /^(?:an?|one)$/.test(tokens[article]?.lower ?? '') && /^[,–—-]$/.test(tokens[article - 1]?.text ?? '');
}

const RELATIVE = /^(?:that|which|who)$/;
const isSaying = isAmong(['say', 'argue', 'claim', 'believe', 'fear', 'insist', 'warn', 'contend', 'maintain']);
const OPENS =
  /^(?:will|would|could|may|might|must|should|can|cannot|is|are|was|were|has|have|had|does|do|did|'ll|wo|ca|never|still|already)$/;
const PEOPLE: ReadonlySet<string> = new Set(speakingWords.manyWhoSay);
