import reporting from '../../../data/reporting.json' with { type: 'json' };
import type { Token } from '../../../types.ts';
import { datelineLength } from '../../../wording/dateline.ts';
import { isBodyNoun } from '../../phrases/body-nouns.ts';
import { isRole, singular } from '../../phrases/role-words.ts';
import type { Clause } from '../../types.ts';
import { ownClause } from '../model/clause-codes.ts';
import { DOCUMENT, kindOfWord, meansSomebody } from '../model/token-codes.ts';
import { subjectAfter } from '../noun-phrases/subject-after.ts';
import type { Reading, TokenRange } from '../reading.ts';

/**
 * Whoever opens the sentence and does what it tells before ", saying": "Peru and Chile left the talks on Monday, saying the plan
 * was dead", a dateline before them or not. Null where the verb at `cue` is no such participle of saying.
 */
export function subjectOfParticiple(reading: Reading, cue: number): TokenRange | null {
  const { tokens, clauseCodes } = reading;
  const clause = clauseCodes.clauses[clauseCodes.heads[cue]!];
  if (!clause || clause.head !== cue || clause.passive) return null;
  if (clause.link === 'reduced') return senderOf(reading, clause);
  if (clause.link !== 'participle') return null;
  if (tokens[clause.from - 1]?.lower !== ',' || !SAYING.has(tokens[cue]!.lemma)) return null;
  const teller = tellerBefore(reading, clause.from - 1);
  if (teller) return teller;
  const { subjects } = ownClause(clauseCodes, cue);
  const [first, last] = [subjects[0], subjects.at(-1)];
  if (!first || !last || last.to > clause.from) return null;
  return opensSentence(reading, first.from) ? { from: first.from, to: last.to } : null;
}

// "Norwind answered | with a letter | saying that it would pay": whoever answers so; whose letter a passive tells of is open.
function senderOf({ tokens, clauseCodes: { clauses } }: Reading, { from, head, index }: Clause): TokenRange | null {
  if (!SAYING.has(tokens[head]!.lemma) || kindOfWord(tokens[from - 1]!) !== DOCUMENT) return null;
  let at = from - 2;
  while (/^(?:DET|ADJ|NOUN)$/.test(tokens[at]?.pos ?? '')) at -= 1;
  if (!/^(?:with|in)$/.test(tokens[at]?.lower ?? '') || at === from - 2) return null;
  const governor = clauses[index - 1];
  const [first, last] = [governor?.subjects[0], governor?.subjects.at(-1)];
  if (
    governor?.form !== 'finite' ||
    governor.passive ||
    governor.to > at ||
    governor.sentence !== tokens[from]!.sentence
  )
    return null;
  return first && last && maySpeak(tokens[last.to - 1]!) ? { from: first.from, to: last.to } : null;
}

/**
 * Who does what the clause right before ", saying" tells where the sentence is about a thing, which says nothing: "The sale
 * fell through after the league rejected the buyer, saying". Null where who opens the sentence may speak.
 */
export function doerBesideParticiple(reading: Reading, cue: number): TokenRange | null {
  const { tokens, clauseCodes } = reading;
  const { clauses, at, heads } = clauseCodes;
  const clause = clauses[heads[cue]!];
  if (!clause || clause.head !== cue || clause.link !== 'participle' || clause.passive) return null;
  const comma = clause.from - 1;
  if (tokens[comma]?.lower !== ',' || !SAYING.has(tokens[cue]!.lemma)) return null;
  const [about] = ownClause(clauseCodes, cue).subjects;
  const beside = clauses[at[comma - 1] ?? -1];
  const [doer, other] = beside?.subjects ?? [];
  if (!about || !doer || other || beside!.form !== 'finite' || beside!.passive || !ASIDE.has(beside!.link)) return null;
  if (doer.from <= about.to || doer.to > beside!.from || maySpeak(tokens[about.to - 1]!)) return null;
  return maySpeak(tokens[doer.to - 1]!) ? doer : null;
}

function maySpeak(head: Token): boolean {
  const noun = singular(head.lower);
  return head.pos === 'PROPN' || head.pos === 'PRON' || meansSomebody(head) || isRole(noun) || isBodyNoun(noun);
}

// "The quay is shut, argued | Lind, adding": who has said something right before, and not whom it is about.
function tellerBefore(reading: Reading, comma: number): TokenRange | null {
  const { tokens, cues, quoteAt } = reading;
  const { from } = reading.sentences[tokens[comma]!.sentence]!;
  for (let at = comma - 2; at > from && at > comma - LONGEST_TELLER && quoteAt[at] === -1; at -= 1) {
    if (!/^(?:VERB|AUX)$/.test(tokens[at]!.pos)) continue;
    const { takes, tense } = cues[at] ?? { takes: new Set<string>(), tense: null };
    const inverted = takes.has('c') && (tense === 'past' || tense === 'present') && tokens[at - 1]!.lower === ',';
    const speaker = inverted ? subjectAfter(reading, at + 1) : null;
    const rest = speaker ? tokens.slice(speaker.to, comma) : [];
    // "…, argued the chair, Ana Lind, adding"
    return speaker && rest.every(({ pos, lower }) => pos === 'PROPN' || lower === ',')
      ? { ...speaker, to: comma }
      : null;
  }
  return null;
}

function opensSentence({ tokens, sentences, text }: Reading, at: number): boolean {
  const { from } = sentences[tokens[at]!.sentence]!;
  const { start } = tokens[from]!;
  return tokens[at]!.start - start <= datelineLength(text.slice(start, start + LONGEST_DATELINE));
}

/** In tokens. */
const LONGEST_TELLER = 12;
/** In characters. */
const LONGEST_DATELINE = 120;
const ASIDE: ReadonlySet<string> = new Set(['time', 'reason']);
const SAYING = new Set([...reporting.plain, ...reporting.goingOnToSay]);
