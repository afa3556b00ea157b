import tellingVerbs from '../../../../data/telling-verbs.json' with { type: 'json' };
import type { Token } from '../../../../types.ts';
import { contentEnd } from '../../contents/content-end.ts';
import { kindOfWord, PERSON } from '../../model/token-codes.ts';
import { isTimeAlone } from '../../noun-phrases/phrase-words.ts';
import { subjectAfter } from '../../noun-phrases/subject-after.ts';
import { type Reading, sentenceAround, type TokenRange } from '../../reading.ts';
import { afterColon } from '../clauses.ts';
import type { Found } from '../found.ts';

/** What gives somebody a name, and tells nothing. */
const CALLING: ReadonlySet<string> = new Set(tellingVerbs.calling);
const CONDITIONS = /^(?:if|when|unless|once|until|should|were|had|as)$/;
const FINITE = /^(?:is|are|was|were|has|had|have|will|would|shall|should|must|may|might|can|could|cannot|do|does|did)$/;

/**
 * "Both sides, begged the mediator, Ana Lind, should rest", "If it rains, swore Lind, the men would go": who says it stands
 * between a subject and its verb, or a condition and what follows from it, behind a verb of saying that has no other subject.
 */
export function saidBetween(reading: Reading, at: number): Found | null {
  const cue = reading.cues[at];
  const { tokens } = reading;
  if (!cue || tokens[at - 1]?.lower !== ',' || reading.quoteAt[at - 1] !== -1) return null;
  if (!/^(?:past|present)$/.test(cue.tense) || cue.doubtful || CALLING.has(cue.lemma)) return null;
  const phrase = subjectAfter(reading, at + 1);
  const speaker = phrase && withName(tokens, phrase);
  if (!speaker || !namesSomebody(tokens, speaker) || tokens[speaker.to]?.lower !== ',') return null;
  const { from, to } = sentenceAround(reading, at);
  const before = ownClause(tokens, { from: afterColon(reading, from, at - 1), to: at - 1 });
  const behind = speaker.to + 1;
  if (
    behind + 1 >= to ||
    !(isCondition(tokens, before) ? opensMain(reading, behind, to) : isParted(tokens, before, behind))
  )
    return null;
  const content = { from: behind, to: contentEnd(reading, behind) };
  return { rule: 'said-between', cue: { from: at, to: at + 1 }, speaker, content, rest: [before], confidence: 0.9 };
}

// "The shop is shut, and | the men": what goes before the last link is a clause of its own, where it has a verb.
function ownClause(tokens: readonly Token[], { from, to }: TokenRange): TokenRange {
  const link = tokens
    .slice(from, to)
    .findLastIndex(
      ({ lower }, i) => lower === ';' || (/^(?:and|but|while)$/.test(lower) && tokens[from + i - 1]?.lower === ','),
    );
  const isClause = link > 0 && tokens.slice(from, from + link).some(({ pos }) => pos === 'VERB' || pos === 'AUX');
  return isClause ? { from: from + link + 1, to } : { from, to };
}

// "The mediator | , Ana Lind"
function withName(tokens: readonly Token[], { from, to }: TokenRange): TokenRange {
  let end = to + 1;
  while (tokens[end]?.pos === 'PROPN') end += 1;
  return tokens[to]?.lower === ',' && end > to + 1 && tokens[end]?.lower === ',' ? { from, to: end } : { from, to };
}

// A name or a person; "the minister, asked Tuesday," tells when.
function namesSomebody(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  if (isTimeAlone(tokens[from]!.lexeme)) return false;
  return tokens.slice(from, to).some((one) => one.pos === 'PROPN' || kindOfWord(one) === PERSON);
}

// Nothing but a subject before the first comma, and its verb behind the last.
function isParted(tokens: readonly Token[], { from, to }: TokenRange, behind: number): boolean {
  const words = tokens.slice(from, to);
  const last = words.at(-1);
  if (!last || !/^(?:NOUN|PROPN|PRON)$/.test(last.pos) || /^(?:ADP|SCONJ|ADV|CCONJ)$/.test(words[0]!.pos)) return false;
  if (words.some(({ pos, lower }) => pos === 'VERB' || pos === 'AUX' || lower === ',')) return false;
  const next = MARK.test(tokens[behind]!.text) ? behind + 1 : behind;
  const verb = tokens[next]?.pos === 'ADV' ? tokens[next + 1] : tokens[next];
  if (!verb) return false;
  return FINITE.test(verb.lower) || (verb.pos === 'VERB' && /[^s]s$/.test(verb.lower));
}

function isCondition(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const words = tokens.slice(from, to);
  const inside = words.slice(1).some(({ pos }) => pos === 'VERB' || pos === 'AUX' || pos === 'ADJ');
  return words.length > 2 && CONDITIONS.test(words[0]!.lower) && inside && !words.some(({ lower }) => lower === ',');
}

// A subject, and soon a verb of its own.
function opensMain({ tokens }: Reading, from: number, to: number): boolean {
  if (!/^(?:DET|PRON|PROPN|NOUN|ADJ|NUM)$/.test(tokens[from]!.pos)) return false;
  for (let at = from + 1; at < Math.min(to, from + SUBJECT); at += 1) {
    if (tokens[at]!.lower === ',') return false;
    if (FINITE.test(tokens[at]!.lower)) return true;
  }
  return false;
}

/** Opens what is quoted: "The panel, said Lind, “counts bottles”". */
const MARK = /^["“‘'«„]$/;
/** In tokens, of the subject of what follows a condition. */
const SUBJECT = 8;
