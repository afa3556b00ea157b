import type { Reading } from '../reading.ts';
import type { Found } from '../rules/found.ts';

/**
 * By a claim that names whose it is, "the claim by the Guild that pay is low", who is reported to reject or share it: both
 * are told, and what the one says is nothing that the other does.
 */
export function judgedClaims(reading: Reading, found: readonly Found[]): ReadonlyMap<Found, Found> {
  const judged = new Map<Found, Found>();
  const sentenceOf = ({ cue }: Found) => reading.tokens[cue.from]!.sentence;
  const beside = Map.groupBy(found, sentenceOf);
  for (const claim of found) {
    const judge = beside.get(sentenceOf(claim))!.findLast((one) => one !== claim && isJudgedBy(reading, claim, one));
    if (judge) judged.set(claim, judge);
  }
  return judged;
}

/** The reports, of who judges a claim with the whole of the claim for what is judged. */
export function withWholeClaims(found: Iterable<Found>, judged: ReadonlyMap<Found, Found>): Found[] {
  // Of several claims that one judges, the first.
  const claims = new Map([...judged].reverse().map(([claim, judge]) => [judge, claim]));
  return [...found].map((one) => {
    const claim = claims.get(one);
    if (!claim) return one;
    const { from, to } = one.content;
    return { ...one, content: { from: from > claim.cue.from ? one.cue.to : from, to: Math.max(to, claim.content.to) } };
  });
}

function isJudgedBy(reading: Reading, claim: Found, one: Found): boolean {
  // "Praised | a plan that critics say would cost jobs"
  if (claim.rule === 'relative-said')
    return one.content.from < claim.speaker!.from && one.content.to >= claim.content.to;
  return saysThat(reading, claim) && namesOwner(reading, claim) && judges(reading, one, claim);
}

// "The claim … that pay is low"; a request for a thing is no claim.
function saysThat({ tokens }: Reading, { cue, content }: Found): boolean {
  return tokens[cue.from]!.pos === 'NOUN' && tokens[content.from]!.lower === 'that';
}

// "Lind's claim", "the claim by Lind": right beside the noun.
function namesOwner({ tokens }: Reading, { speaker, cue }: Found): boolean {
  if (!speaker || !tokens.slice(speaker.from, speaker.to).some(({ pos }) => pos === 'PROPN')) return false;
  if (speaker.from === cue.to + 1) return true;
  return (
    speaker.to < cue.from && tokens.slice(speaker.to, cue.from).every(({ pos }) => pos === 'PART' || pos === 'ADJ')
  );
}

// "Rejects as unfounded | the claim by the Guild that": a verb that takes a thing, and no other verb up to the noun.
function judges({ tokens, cues }: Reading, { cue, speaker }: Found, claim: Found): boolean {
  // "Rejects | as unfounded | the claim"
  const from = tokens[cue.to]?.lower === 'as' ? cue.to + 2 : cue.to;
  const to = Math.min(claim.cue.from, claim.speaker!.from);
  if (tokens[cue.from]!.pos !== 'VERB' || to < from || to - from > LONGEST) return false;
  if (!speaker || tokens[cue.from]!.sentence !== tokens[claim.cue.from]!.sentence) return false;
  if (!(cues[cue.from]?.takes.has('obj') ?? false)) return false;
  return tokens.slice(from, to).every(({ pos }) => /^(?:DET|ADJ|ADV|ADP|NOUN|PART|PRON)$/.test(pos));
}

/** In tokens, from a verb to the claim it judges: "as wholly unfounded the". */
const LONGEST = 6;
