import { isAmong } from '../../../wording/is-among.ts';
import { nounContentEnd } from '../contents/noun-content-end.ts';
import { isVoice } from '../model/token-codes.ts';
import { subjectBefore } from '../noun-phrases/subject-before.ts';
import type { Reading } from '../reading.ts';
import type { Found } from './found.ts';

/** "A deal that unions say will cost jobs": what somebody says of a thing, between the thing and its verb. */
export function relativeSaid(reading: Reading, at: number): Found | null {
  const { tokens, quoteAt } = reading;
  if (!isSaying(tokens[at]!.lexeme) || !OPENS.test(tokens[at + 1]?.lower ?? '')) return null;
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
    !tokens.slice(speaker.from, speaker.to).some((one) => one.pos === 'PROPN' || isVoice(one) || PEOPLE.test(one.lower))
  )
    return null;
  const end = nounContentEnd(reading, thing, at + 1);
  const comma = thing < relative - 1 ? tokens.slice(at + 1, end).findIndex(({ text }) => text === ',') : -1;
  const content = { from: at + 1, to: comma > 0 ? at + 1 + comma : end };
  return { rule: 'relative-said', cue: { from: at, to: at + 1 }, speaker, content, rest: [], confidence: 0.9 };
}

const RELATIVE = /^(?:that|which|who)$/;
const isSaying = isAmong(['say', 'argue', 'claim', 'believe', 'fear', 'insist', 'warn', 'contend', 'maintain']);
const OPENS =
  /^(?:will|would|could|may|might|must|should|can|cannot|is|are|was|were|has|have|had|does|do|did|'ll|wo|ca|never|still|already)$/;
const PEOPLE =
  /^(?:critics|opponents|supporters|unions|officials|police|experts|analysts|residents|campaigners|activists|witnesses|doctors|lawyers|ministers|diplomats|prosecutors|investigators|economists|observers|workers|farmers|they)$/;
