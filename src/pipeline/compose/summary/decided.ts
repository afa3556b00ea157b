import type { EvidenceSentence, Statement } from '#src/schema/evidence.ts';
import deciding from '../../data/deciding.json' with { type: 'json' };
import type { EvidenceIndex } from '../evidence-index.ts';
import { reportDay } from '../report-day.ts';
import { shownSentence, shownWords } from '../sentences/shown-sentence.ts';
import { speakersOf } from '../speakers.ts';
import { actsNow } from './acts-now.ts';

/**
 * True where somebody settles a matter by their word: a court that rules, an authority that fines, an assembly that passes a
 * bill. What a side says that others decided is its word, and what may yet be decided is open.
 */
export function isDecided(sentence: EvidenceSentence, index: EvidenceIndex): boolean {
  if (!actsNow(sentence, index).some(({ modality }) => !OPEN.some((mode) => modality.includes(mode)))) return false;
  const words = shownWords(sentence, index);
  if (UNSURE.test(words) || OF_ONE_MEMBER.test(words)) return false;
  const { start } = shownSentence(sentence, index);
  const statements = index.statementsOver.get(sentence.id) ?? [];
  const told = BY_SOMEBODY.exec(words);
  const before = words.slice(0, told?.index ?? 0);
  if (told && !BACKGROUND.test(before) && !YET.test(before) && !isOfOthers(start + told.index, statements, index))
    return true;
  const itself = BY_ITSELF.exec(words);
  return itself !== null && statements.some((one) => isOf(OVERSEER, one, index) && holds(one, start + itself.index));
}

/** True for what a court that the sentence opens with decides: "A tribunal on Tuesday overturned the ban". */
export function isRuled(sentence: EvidenceSentence, index: EvidenceIndex): boolean {
  return OPENS_WITH_JUDGE.test(shownWords(sentence, index)) && isDecided(sentence, index);
}

/** What counts for a decision: that of a court before that of an authority and of one side, the latest first, on an issue. */
export function decidedWeight(sentence: EvidenceSentence, index: EvidenceIndex): number {
  const day = reportDay(sentence, index);
  const latest = day !== null && day === index.lastDay ? POINTS.latest : 0;
  const matter = sentence.issues.length > 0 ? POINTS.issue : 0;
  const words = shownWords(sentence, index);
  const figures = (index.factsIn.get(sentence.id) ?? []).some(({ kind }) => kind !== 'place') ? POINTS.figure : 0;
  const rank = OF_ONE.test(words)
    ? POINTS.ofOneSide
    : JUDGE.test(words)
      ? POINTS.court
      : OVERSEER.test(words)
        ? POINTS.authority
        : 0;
  return latest + matter + rank + figures;
}

function isOfOthers(at: number, statements: readonly Statement[], index: EvidenceIndex): boolean {
  return statements.some((one) => holds(one, at) && !isOf(DECIDER, one, index));
}

function holds({ content }: Statement, at: number): boolean {
  return content.start <= at && at < content.end;
}

function isOf(body: RegExp, statement: Statement, index: EvidenceIndex): boolean {
  return speakersOf(statement).some((id) => {
    const entity = index.entities.get(id);
    const role = entity?.role ?? '';
    return body.test(entity?.name ?? '') || (body.test(role) && !SERVANT.test(role));
  });
}

/** "A day after | the city council awarded": told in passing. */
const BACKGROUND = /\b(?:after|before|since) (?:the|an?|its|their|his|her) (?:\S+ ){0,2}$/i;
/** "It still has to be | ratified by the members": not decided yet. */
const YET = /\b(?:to|must|will|would|should|shall|may|might|could|can) (?:\p{L}+ )?be (?:\p{L}+ly )?$/u;
/** "Justice minister", "spokesman for the court": no judge. */
const SERVANT = /\b(?:minister|secretary|spokes\p{Ll}+|lawyer|counsel|clerk)\b/iu;
const OPEN = ['hypothetical', 'future', 'negated'] as const;
const JUDGES = any(deciding.judges);
const OVERSEERS = any([...deciding.judges, ...deciding.overseers]);
const DECIDERS = any([...deciding.judges, ...deciding.overseers, ...deciding.powers]);
const DECIDER = new RegExp(DECIDERS, 'i');
const JUDGE = new RegExp(JUDGES, 'i');
const OVERSEER = new RegExp(OVERSEERS, 'i');
const OPENS_WITH_JUDGE = new RegExp(`^(?:[^,;:]{1,30}, )?(?:an?|the) (?:[\\p{L}-]+ ){0,3}?${JUDGES}(?!['’]s)`, 'iu');
const VERBS = any(deciding.deciding);
const RULINGS = any([...deciding.deciding, ...deciding.ruling]);
const WITHIN = '(?:[^.;:,“”"]|,(?=\\d))';
/** "The arbitrator, who was not impressed, awards". */
const ASIDE = '(?:, (?:who|which)\\b[^,;:.]{1,60},)?';
/** No other verb stands between: "the court was asked to", "the board denies having", "ministers after the house has". */
const BETWEEN = `${ASIDE}(?:(?!${any([...deciding.others, 'after', 'before', 'once', 'until', 'unless', 'when', 'if'])})${WITHIN}){1,50}?`;
/** "The court on Monday ordered", "was fined by the regulator". */
const BY_SOMEBODY = new RegExp(
  `${JUDGES}${BETWEEN}${RULINGS}|${DECIDERS}${BETWEEN}${VERBS}|${VERBS}${WITHIN}{0,60} by ${WITHIN}{0,40}${DECIDERS}`,
  'i',
);
/** In the paper of a court or an authority: "The duty is suspended", "We have ordered". */
const BY_ITSELF = new RegExp(`\\b(?:is|are|was|were|been|we|have|has) ${RULINGS}`, 'i');
/** What one side decided among its own. */
const OF_ONE = /\b(?:our|your|members|shareholders)\b/i;
/** "Council member Ana Lind voted no": one vote decides nothing. */
const OF_ONE_MEMBER =
  /^(?:[^,;:]{1,40}, )?(?:\p{L}+ )?(?:member|councill?or|council(?:man|woman)|senator|deputy|alder(?:man|woman)|commissioner|trustee|MP|(?:Rep|Sen)\.) (?:\p{Lu}[\p{L}.’'-]+ ){1,4}(?:voted|abstained)\b/iu;
/** "Until the board has ruled"; "has decided as follows": what, another sentence tells. */
const UNSURE =
  /^(?:if|unless|whether|had)\b|\b(?:if|whether|until|before|once) (?:the|an?|its|this|that)\b|\bas follows\W*$/i;

function any(words: readonly string[]): string {
  return `\\b(?:${words.join('|')})\\b`;
}

/** In points of a summary, where a document of its own counts three: a court goes before what one more document reports. */
const POINTS = { court: 5, authority: 3, latest: 2, issue: 2, figure: 1, ofOneSide: -4 };
