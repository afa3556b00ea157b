import type { Act, EvidenceSentence } from '#src/schema/evidence.ts';
import { datelineLength } from '../../wording/dateline.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { partiesOf, partyOf } from '../party-of.ts';
import { reportsOf } from '../reports.ts';
import { isHostsNews } from '../sentences/hosts-news.ts';
import { wordCount } from '../sentences/read-text.ts';
import { shownWords } from '../sentences/shown-sentence.ts';
import { wordsAt } from '../sentences/words-at.ts';
import { actsNow } from './acts-now.ts';
import { isOfLastDay } from './report-age.ts';
import { tollWeight } from './toll-weight.ts';

/**
 * What counts for a report: the head of a document that tells what a party did before a feature's opening picture; where and
 * when it was filed tells a report of news. What somebody's own paper says, or a guest of an interview, is no report.
 */
export function reportWeight(sentence: EvidenceSentence, index: EvidenceIndex): number {
  const deeds = actsNow(sentence, index).filter(({ act }) => act !== 'STATE');
  const known = new Set(index.parties);
  const filed = isFiled(wordsAt(sentence, index));
  // "LIMA, 3 May (Nordpost) - Three towns sued Norwind": of whom it is done to as well.
  const ofParty = deeds.some(({ actors, recipients }) =>
    [...partiesOf(filed ? [...actors, ...recipients] : actors, index)].some((id) => known.has(id)),
  );
  const head = Math.max(0, POINTS.head - POINTS.further * ((index.leads.get(sentence.id) ?? Infinity) - 1));
  // A head without a party and an issue may be a picture: "Before dawn the clerk lit a stove".
  // "Let silence do her work": of whom nobody knows is no news.
  const isNobodys = ({ actors, recipients }: Act) => actors.length === 0 && recipients.length === 0;
  const byNobody = deeds.every(isNobodys) && !filed && sentence.issues.length === 0;
  const deed = byNobody ? 0 : ofParty ? POINTS.ofParty : POINTS.deed;
  const plain = byNobody && reportsOf(sentence.id, index).length < 2;
  const lead = ofParty || filed || (treatsMatter(sentence, index) && !plain) ? head : head / 2;
  const own = index.ownVoices.has(sentence.document) && !isHostsNews(sentence, index) ? OWN_VOICE : 0;
  const quoted = isQuotation(sentence, index) || isOfAnySuch(sentence, index) ? QUOTED : 0;
  const latest = isOfLastDay(sentence, index) ? LATEST : 0;
  return lead + deed + (filed ? POINTS.filed : 0) + latest + tollWeight(sentence, index) - own - quoted;
}

function treatsMatter({ id, issues }: EvidenceSentence, index: EvidenceIndex): boolean {
  const known = new Set(index.parties);
  const isOfParty = (entity: string) => known.has(partyOf(entity, index) ?? entity);
  const speaks = (index.statementsOver.get(id) ?? []).some(({ party, speakers }) =>
    [...(party ? [party] : []), ...speakers].some(isOfParty),
  );
  return issues.length > 0 || speaks || (index.mentionsIn.get(id) ?? []).some(({ entity }) => isOfParty(entity));
}

// What somebody calls out is told behind what happened.
function isQuotation(sentence: EvidenceSentence, index: EvidenceIndex): boolean {
  return /^["“]/.test(wordsAt(sentence, index));
}

/**
 * True for news. "There were bacon rolls at the gate" tells no deed, "Quarn abstained." little of one; the head of a report that was filed
 * somewhere on some day may tell what nobody did. With its place alone a feature opens too; what somebody at the gate says is
 * no news.
 */
export function isNews(sentence: EvidenceSentence, index: EvidenceIndex): boolean {
  const { id } = sentence;
  const words = wordsAt(sentence, index);
  const place = index.leads.get(id) ?? Infinity;
  if (wordCount(words) < FEWEST_WORDS || place > lastOf(sentence, index)) return false;
  if (place === 1 && isFiled(words)) return true;
  if ((isOfPasserBy(sentence, index) && !isHostsNews(sentence, index)) || isOfAnySuch(sentence, index)) return false;
  // "Forty boats closed the harbour": the head of a report on an issue, whoever did it.
  const isTold = OVER.test(words) && !/^there /i.test(words) && !index.statementsOver.has(id);
  if (place === 1 && sentence.issues.length > 0 && isTold) return true;
  return actsNow(sentence, index).some(({ act }) => act !== 'STATE') || reportsOf(id, index).length > 1;
}

// What a host tells listeners is a report.
function lastOf(sentence: EvidenceSentence, index: EvidenceIndex): number {
  return index.ownVoices.has(sentence.document) && !isHostsNews(sentence, index) ? LAST_OF_OWN : LAST;
}

// "A mayor of Holmvik opens bazaars and cuts ribbons": what any such does is no report.
function isOfAnySuch(sentence: EvidenceSentence, index: EvidenceIndex): boolean {
  const words = shownWords(sentence, index);
  const isPlain = !index.factsIn.has(sentence.id) && (index.statementsOver.get(sentence.id) ?? []).length === 0;
  return isPlain && ANY_SUCH.test(words) && !OVER.test(words);
}

function isOfPasserBy({ id }: EvidenceSentence, index: EvidenceIndex): boolean {
  return (index.statementsOver.get(id) ?? []).some(
    ({ kind, speakerEntity }) =>
      kind === 'direct' &&
      speakerEntity !== null &&
      index.entities.get(speakerEntity)?.type === 'person' &&
      !index.parties.includes(partyOf(speakerEntity, index) ?? speakerEntity),
  );
}

function isFiled(words: string): boolean {
  return /[\d(]/.test(words.slice(0, datelineLength(words)));
}

/**
 * True for what is of the parties, of what they are about, or of whom several documents tell: a feature may open with the
 * stairs of a hospital.
 */
export function namesParty(sentence: EvidenceSentence, index: EvidenceIndex): boolean {
  if (index.parties.length === 0 || sentence.issues.length > 0) return true;
  const parties = new Set(index.parties);
  // "LIMA, Peru - The harvest was in": where it was filed is no word on a party.
  const start = sentence.start + datelineLength(wordsAt(sentence, index));
  return (index.mentionsIn.get(sentence.id) ?? []).some(
    (mention) =>
      mention.start >= start &&
      (parties.has(partyOf(mention.entity, index) ?? mention.entity) || (index.spread.get(mention.entity) ?? 0) > 1),
  );
}

const ANY_SUCH = /^(?:an?|every) \p{Ll}/iu;

const OVER = /\b(?:was|were|had|did|has|have|will|\p{L}+ed)\b/iu;

/** In points of a summary, where a document of its own counts three; each sentence further from the head loses `further`. */
const POINTS = { head: 8, further: 4, ofParty: 5, deed: 2, filed: 3 };

/** More than two documents that report it. */
const OWN_VOICE = 10;

/** As much as a head of its document counts for: a quotation leads only where nothing is reported. */
const QUOTED = 8;

/** A shorter sentence sets a scene. */
const FEWEST_WORDS = 6;

/** Sentences from the head of a report that may tell what it is about; of somebody's own paper. */
const LAST = 7;
/** The same of somebody’s own paper, which goes on to praise. */
const LAST_OF_OWN = 2;
/** As much as one more document that reports it. */
const LATEST = 3;
