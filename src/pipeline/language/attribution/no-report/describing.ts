import { isDictionaryWord } from '../../../spelling/dictionary.ts';
import { startsLarge } from '../../../wording/starts-large.ts';
import { isRole } from '../../phrases/role-words.ts';
import type { Clause } from '../../types.ts';
import { meansSomebody } from '../model/token-codes.ts';
import { type Reading, sentenceAround, type TokenRange } from '../reading.ts';

/** "40 confirmed cases were reported": a participle that tells, within the subject of another verb, of what kind its noun is. */
export function isWithinSubject({ tokens, cues, clauseCodes }: Reading, { cue, speaker, content }: Spans): boolean {
  const { clauses, at, heads } = clauseCodes;
  if (cues[cue]?.tense !== 'past' || heads[cue] !== -1 || content.from !== cue + 1 || speaker?.to !== cue) return false;
  const isCounted = tokens.slice(speaker.from, speaker.to).every(({ pos }) => pos === 'NUM' || pos === 'DET');
  return isCounted && (clauses[at[cue]!]?.subjects ?? []).some(({ from, to }) => from < cue && cue + 1 < to);
}

/** "The reason for the herder | protests | is that": a noun, which another verb follows at once; "the port it wants | will close". */
export function isNounBeforeVerb({ tokens, cues, clauseCodes }: Reading, { cue, speaker, content }: Spans): boolean {
  const clause: Clause | undefined = clauseCodes.clauses[clauseCodes.heads[cue]!];
  if (
    cues[cue]?.tense !== 'present' ||
    (clause !== undefined && clause.link !== 'main') ||
    speaker?.to !== cue ||
    content.from <= cue
  )
    return false;
  const next = tokens[cue + 1];
  return next?.sentence === tokens[cue]!.sentence && /^(?:is|are|was|were|has|have|had|will|would)$/.test(next.lower);
}

/** "Lind updated Velm on the Peruvian | signals | review": a noun before a noun, behind a preposition and the land whose it is; nobody's verb. */
export function isNounOfNoun({ tokens, cues, clauseCodes }: Reading, { cue, content }: Spans): boolean {
  const clause: Clause | undefined = clauseCodes.clauses[clauseCodes.heads[cue]!];
  if (cues[cue]?.tense !== 'present' || clause?.head === cue || content.from !== cue + 1) return false;
  const [article, land, next] = [tokens[cue - 2], tokens[cue - 1], tokens[cue + 1]];
  if (article?.lower !== 'the' || !/^(?:ADJ|PROPN)$/.test(land!.pos) || next?.pos !== 'NOUN') return false;
  return tokens[cue - 3]?.pos === 'ADP';
}

/** "The envoy is | scheduled | to meet them": what a calendar has, and nobody says. */
export function isOnCalendar({ tokens }: Reading, { cue, speaker, content }: Spans): boolean {
  if (speaker !== null || tokens[cue]!.lower !== 'scheduled' || content.from !== cue + 1) return false;
  return tokens[cue - 1]?.pos === 'AUX' && tokens[cue + 1]!.lower === 'to';
}

/**
 * Whether who seems to speak is a thing that opens its sentence: "Value added tax will be raised" tells of a tax. `isNamed`
 * says of a token whether it is part of somebody's name ("Shell announced cuts would follow").
 */
export function isThingAtOpening(
  reading: Reading,
  { cue, speaker }: Spans,
  isNamed: (token: number) => boolean,
): boolean {
  const { tokens } = reading;
  if (speaker?.to !== cue || cue - speaker.from !== 1 || sentenceAround(reading, cue).from !== speaker.from)
    return false;
  const [opener, participle, noun, verb] = tokens.slice(speaker.from, cue + 3);
  if (!participle!.lower.endsWith('ed') || noun?.pos !== 'NOUN' || verb?.pos !== 'AUX') return false;
  if (!/^(?:NOUN|PROPN)$/.test(opener!.pos) || startsLarge(participle!.text) || /[^s]s$/.test(opener!.lower))
    return false;
  if (!isDictionaryWord(opener!.lower) || meansSomebody(opener!) || isRole(opener!.lower)) return false;
  return !isNamed(speaker.from);
}

interface Spans {
  readonly cue: number;
  readonly speaker: TokenRange | null;
  readonly content: TokenRange;
}
