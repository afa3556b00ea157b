import type { PloverAct, Span } from '#src/schema/evidence.ts';
import data from '../../data/act-words.json' with { type: 'json' };
import type { Claim, Deed } from '../claim.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { isPlainSaying } from '../lines/plain-saying.ts';
import { textOf, wordsAt, wordsInList } from '../sentences/words-at.ts';
import { actWord } from './act-word.ts';

/** All that a claim's own do by it, in plain words as of so many: "rejects and wants". */
export function deedWords(claim: Claim, actors: number, index: EvidenceIndex): string {
  const { act, modality, deed, others } = claim;
  const told = [{ act, modality, ...deed }, ...others]
    .sort((a, b) => a.start - b.start)
    .map((one) => deedWord(one, claim, actors, index));
  return [...new Set(told)].join(' and ');
}

/** One deed of a claim in plain words, those included by which it is said: "warned | that the ward was full". */
export function deedWord(deed: Deed, claim: Claim, actors: number, index: EvidenceIndex): string {
  const { document, sentence, by, parties, actors: doers } = claim;
  const words = wordsInList({ ...deed, document, sentence }, index);
  const isOpposed = isOnlyOpposed(deed, claim, words, index);
  const found = isOpposed || FOUND.has(deed.act) ? findingWord(claim, actors, index) : null;
  if (found !== null) return found;
  if (isOpposed) return actors > 1 ? 'object' : 'objects';
  const cue = by?.cue && by.content.start === deed.start ? wordsAt({ ...by.cue, document }, index) : '';
  const telling = deed.act === 'STATE' ? tellingWord(claim, cue, actors, index) : null;
  if (telling !== null) return telling;
  const together = Math.max(parties.length, doers.length) > 1;
  return actWord(deed.act, deed.modality, actors, `${cue} ${words}`, together);
}

// "Ruled | that the port had broken the law": who rules so does no more than that, whatever it is against.
function findingWord({ by, id, document }: Claim, actors: number, index: EvidenceIndex): string | null {
  if (!by?.cue || by.id !== id || by.kind === 'direct') return null;
  const cue = wordsAt({ ...by.cue, document }, index).toLowerCase();
  const known = data.byFinding.find(({ words }) => words.includes(cue));
  return known && !isUnsaid(by.cue, document, index) ? known.forms[actors > 1 ? 'several' : 'one'] : null;
}

// "Confirmed | the extension": whoever confirms it does more than say it; not "has yet to | confirm".
function tellingWord({ by, document }: Claim, cue: string, actors: number, index: EvidenceIndex): string | null {
  const known = data.bySaying.find(({ stem }) => cue.toLowerCase().startsWith(stem));
  return known && by?.cue && !isUnsaid(by.cue, document, index) ? known.forms[actors > 1 ? 'several' : 'one'] : null;
}

function isUnsaid({ start }: Span, document: string, index: EvidenceIndex): boolean {
  return UNSAID.test(wordsAt({ document, start: Math.max(0, start - UNSAID_WITHIN), end: start }, index));
}

/** In characters, before the word of reporting. */
const UNSAID_WITHIN = 24;
const UNSAID = /(?:\b(?:not|never|cannot|to)|n['’]t)(?: \p{L}+)?\s*$/u;

// "The court found that the minister had no power": what is held against somebody in so many words. That the court "rejects"
// them would turn them round.
function isOnlyOpposed(deed: Deed, claim: Claim, words: string, index: EvidenceIndex): boolean {
  const { by, id, document } = claim;
  if (deed.act !== 'REJECT' || deed.modality.length > 0 || by?.id !== id || by.kind === 'direct') return false;
  const text = textOf(document, index);
  const isTold = isPlainSaying(by, text) || OBJECTING.test(by.cue ? text.slice(by.cue.start, by.cue.end) : '');
  const spaced = ` ${words.toLowerCase().replace(/[^\p{L}]+/gu, ' ')} `;
  return isTold && !data.turningDown.some((stem) => spaced.includes(` ${stem}`));
}

/** What is found of somebody, and is not yet done to him. */
const FOUND: ReadonlySet<PloverAct> = new Set(['ACCUSE', 'STATE']);
const OBJECTING = /\b(?:object|rul|find|found|judg|consider|hold|held|argu)\p{L}*$/iu;
