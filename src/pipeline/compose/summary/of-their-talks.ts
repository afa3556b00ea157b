import type { Span } from '#src/schema/evidence.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { partyOf } from '../party-of.ts';
import { wordCount } from '../sentences/read-text.ts';
import { textOf } from '../sentences/words-at.ts';

/**
 * True for a time, a length or a place of talks or an agreement of the parties with each other: the words around it tell of
 * one, and of both. A telephone call with somebody else, a strike that lasted, or talks still to be held give none.
 */
export function isOfTheirTalks(
  { document, sentence: id, start, end }: Span & { readonly document: string; readonly sentence: string },
  index: EvidenceIndex,
): boolean {
  const sentence = index.sentences.get(id);
  const text = textOf(document, index);
  if (!sentence || index.headings.has(id)) return false;
  const whole = text.slice(sentence.start, sentence.end);
  const [before, behind] = [text.slice(sentence.start, start), text.slice(end, sentence.end)];
  const clause = wordCount(whole) <= FEW_WORDS ? whole : around(before, text.slice(start, end), behind);
  if (REGIONS.test(text.slice(start, end)) || OTHER_TALKS.test(lastClause(before))) return false;
  // "The first round was held in Lima, followed by a second".
  if (/\bfollowed by\b/.test(whole)) return false;
  if (TO_COME.test(lastClause(before)) || LONG_AGO.test(clause) || OF_DEAL.test(before)) return false;
  return (TALKS.test(clause) && (isJoint(whole) || partiesIn(id, index) > 1)) || TALKS_THERE.test(behind);
}

// Up to the nearest comma or dash on either side.
function around(before: string, own: string, behind: string): string {
  return lastClause(before) + own + behind.slice(0, behind.search(/[,;:–—]|$/));
}

function lastClause(before: string): string {
  return before.slice(before.search(/[^,;:–—]*$/));
}

// "The two sides", "the talks": of all who take part, unless it is said with whom.
function isJoint(words: string): boolean {
  return (
    JOINT.test(words) || (TALKS_ALONE.test(words) && !/\b(?:talks|negotiations|consultations) with\b/i.test(words))
  );
}

function partiesIn(sentence: string, index: EvidenceIndex): number {
  const named = (index.mentionsIn.get(sentence) ?? []).map(({ entity }) => entity);
  const acting = (index.actsIn.get(sentence) ?? []).flatMap(({ actors, recipients }) => [...actors, ...recipients]);
  const parties = [...named, ...acting].map((id) => partyOf(id, index) ?? id);
  return new Set(parties.filter((id) => index.parties.includes(id))).size;
}

/** So short that its commas part nothing: "The first session, in the town hall, lasted five hours." */
const FEW_WORDS = 14;
const TALKS =
  /\b(?:talks|talked|met|meet|(?<!(?:press|news) )(?:meetings?|conferences?)|negotiat(?:ions?|ors?|ed|ing)|discussions?|consult\w+|sessions?|rounds?|agreed|agreement|accord|treaty|deal|signed|initialled|initialed|reached)\b/i;
/** Words for all who take part together. */
export const JOINT =
  /\b(?:(?:both|the two|two|the three|the four|the five|all|rival) (?:sides|parties|delegations|governments|teams|countries|capitals|camps|states|unions)|the (?:sides|parties|delegations|negotiators|negotiating teams|two)|negotiators|each other|one another|face to face)\b/i;
const TALKS_ALONE =
  /\b(?:talks|negotiations|consultations|discussions|(?:the|first|second|third|last) (?:meeting|session|round))\b(?! of\b)/i;
/** "In Arica, where the talks went into a third day". */
const TALKS_THERE =
  /^, where (?:the |their |direct |indirect )*(?:talks|negotiations|two sides|sides|parties|delegations)\b/i;
/** "Agreed to exchange them on", "proposed talks in". */
const TO_COME =
  /\b(?:to (?:be|meet|hold|open|begin|start|resume|continue|send)|should|agreed to|will|would|shall|may|propos\w+|suggest\w+|invit(?:ed|es)|summoned)\b/i;
/** "Under the deal, signed in Lima, both withdraw": where the paper comes from is no news. */
const OF_DEAL =
  /^(?:under|by|in line with|according to) (?:the|a|their|its|that) (?:\p{L}+ )?(?:deal|accord|agreement|truce|ceasefire|treaty|pact|protocol|memorandum)(?: \p{L}+)?,? (?:which was )?(?:signed|agreed|reached|struck|concluded|sealed|initialled|brokered)\b[^,;:]*$/iu;
/** "Left it for the next summit in Lima". */
const OTHER_TALKS =
  /\b(?:next|coming|future|upcoming|forthcoming|previous|earlier) (?:[\p{L}-]+ ){0,3}(?:summits?|talks|meetings?|rounds?|sessions?|conferences?)\b[^,]*$/iu;
/** Nobody meets in so wide a place. */
const REGIONS =
  /^(?:the )?(?:(?:middle|near|far) east|gulf region|(?:(?:north|south|east|west|central|latin|southern|northern|eastern|western|south-?east(?:ern)?) )?(?:africa|america|asia|europe)|balkans|caucasus|indo-pacific|caribbean|region)$/i;
const LONG_AGO = /\blast (?:year|month|autumn|spring|summer|winter)\b/i;
