import type { Act, Span, Statement } from '#src/schema/evidence.ts';
import { holdsWords } from '../wording/named.ts';
import { UNCLASSED } from '../wording/unclassed.ts';
import type { Claim } from './claim.ts';
import { carriersOf } from './claims/carriers.ts';
import { alongOf, asked, bearingOf, issuesOf, leadingAct, NAMED, othersOf, stancesOf } from './claims/claim-acts.ts';
import { isOnlyLed, withoutLead } from './claims/led.ts';
import { takesPosition } from './claims/position-acts.ts';
import { isActPut, isPut } from './claims/put.ts';
import { reportedWords } from './claims/reported-words.ts';
import { unique } from './claims/unique.ts';
import { withoutAsides } from './claims/without-asides.ts';
import type { EvidenceIndex } from './evidence-index.ts';
import { describedAs } from './lines/described-as.ts';
import { inLetters } from './lines/in-letters.ts';
import { listed } from './lines/listed.ts';
import { partyOf } from './party-of.ts';
import { wordCount } from './sentences/read-text.ts';
import { textOf, wordsAt } from './sentences/words-at.ts';
import { speakersOf } from './speakers.ts';
import { sentencesUnder } from './under.ts';

/**
 * What parties are reported to say or do, in reading order: each statement with the act its speaker performs by it, and
 * each act that a source tells in its own voice or that somebody reports of another. What one speaker says in one
 * sentence, and what goes on from it, is one claim.
 */
export function claimsOf(index: EvidenceIndex): Claim[] {
  const carriers = carriersOf(index.statements);
  const said = utterances(index)
    .filter(([first]) => !carriers.has(first!.id) && !isPut(first!, index) && !isOnlyLed(first!, index))
    .map((chain) => fromStatements(chain, index));
  const told = index.acts
    .filter((act) => isToldByAnother(act, index) && !index.headings.has(act.sentence) && !isActPut(act, index))
    .map((act) => fromAct(act, index));
  const acted = new Set(said.map(deed));
  const keyed = [...said, ...asOne(told.filter((claim) => !acted.has(deed(claim))))]
    .filter(({ sentences }) => sentences.length > 0)
    .filter(
      ({ parties, actors, by, unnamed }) =>
        parties.length > 0 || actors.length > 0 || isDescribed(by?.unnamed ?? unnamed),
    )
    .map((claim) => ({ claim, place: index.rank.get(claim.sentence) ?? 0 }));
  keyed.sort(
    (a, b) =>
      a.place - b.place || a.claim.pieces[0]!.start - b.claim.pieces[0]!.start || inLetters(a.claim.id, b.claim.id),
  );
  return keyed.map(({ claim }) => claim);
}

// By words that tell of somebody or of a paper: "a feud that threatens the harvest" says nothing.
function isDescribed(unnamed: string | null): boolean {
  return unnamed !== null && describedAs(unnamed) !== 'thing';
}

// What one party does in one sentence it does once, whether the source tells it or lets it speak.
function deed({ sentence, parties, act }: Claim): string {
  return `${sentence} ${act} ${parties.join()}`;
}

// "Under the deal wages will rise and crews get two days off": of both issues, in the same words told once.
function asOne(told: readonly Claim[]): Claim[] {
  const byWords = Map.groupBy(told, (claim) => `${deed(claim)} ${claim.pieces[0]!.start} ${claim.pieces[0]!.end}`);
  return [...byWords.values()].map(([first, ...others]) => {
    if (others.length === 0) return first!;
    const all = [first!, ...others];
    return {
      ...first!,
      stances: all.flatMap(({ stances }) => stances),
      bearing: all.flatMap(({ bearing }) => bearing),
      issues: unique(all.flatMap(({ issues }) => issues)),
    };
  });
}

// Statements by what they belong to: the one they go on from, else the speaker's first in the same sentence.
function utterances(index: EvidenceIndex): Statement[][] {
  const chains = new Map<string, Statement[]>();
  const firsts = new Map<string, string>();
  const homes = new Map<string, string>();
  for (const statement of index.statements) {
    const speaker = [...speakersOf(statement), statement.unnamed ?? ''].join(' ');
    const key = speaker.trim() === '' ? statement.id : `${statement.sentence} ${speaker}`;
    const home = homes.get(statement.continues ?? '') ?? firsts.get(key) ?? statement.id;
    if (!firsts.has(key)) firsts.set(key, home);
    homes.set(statement.id, home);
    listed(chains, home).push(statement);
  }
  return [...chains.values()];
}

/** True where the claim is a statement by those it is a claim of. */
export function isSaid({ id, by }: Pick<Claim, 'id' | 'by'>): boolean {
  return by !== null && by.id === id;
}

function fromStatements(chain: readonly Statement[], index: EvidenceIndex): Claim {
  const statement = chain[0]!;
  const speakers = speakersOf(statement).filter((id) => index.entities.has(id));
  const parties = unique(speakers.flatMap((id) => partyOf(id, index) ?? [])).sort();
  if (parties.length === 0 && statement.party !== null) parties.push(statement.party);
  const acts = chain.flatMap(({ id }) => index.actsOf.get(id) ?? []);
  const own = acts.filter((one) => isOwn(one, statement, index));
  const act = leadingAct(
    own.filter((one) => takesPosition(one, index) || one.stance !== null || isDoneBySaying(one, statement)),
  );
  const together = statement.rule === 'own-statement' ? togetherBy(act, index) : [];
  const pieces = outermost(
    withoutAsides(chain, act, own, index).flatMap((one) => withoutLead(one, reportedWords(one, index), index) ?? []),
  );
  return {
    id: statement.id,
    document: statement.document,
    sentence: statement.sentence,
    sentences: sentencesUnder(statement.document, pieces, index).map(({ id }) => id),
    pieces,
    cued: pieces[0]?.start === statement.cue?.start,
    deed: act ? { start: act.start, end: act.end } : statement.content,
    parties: unique([...parties, ...together]).sort(),
    actors: speakers,
    unnamed: null,
    by: statement,
    act: act?.act ?? 'STATE',
    acts: own.map((one) => one.act),
    others: othersOf(chain, act, own),
    modality: act?.modality ?? [],
    stance: act?.stance ?? null,
    stances: stancesOf(own),
    bearing: bearingOf(own),
    along: alongOf(own, parties, index),
    issues: issuesOf(acts, statement.sentence, index),
  };
}

// "The parties agreed" of the paper of one of them: what both do is no deed of its own alone.
function togetherBy(act: Act | undefined, index: EvidenceIndex): readonly string[] {
  return act?.act === 'AGREE' ? unique(act.actors.flatMap((actor) => partyOf(actor, index) ?? [])) : [];
}

function fromAct(act: Act, index: EvidenceIndex): Claim {
  const by = act.statement === null ? undefined : index.statementById.get(act.statement);
  const parties = unique(act.actors.flatMap((actor) => partyOf(actor, index) ?? [])).sort();
  const from = index.sentences.get(act.sentence)?.start ?? act.start;
  const words = textOf(act.document, index).slice(from, act.end);
  // What parties failed to reach together is an agreement they do not have, no position of either.
  const failed = act.act === 'REJECT' && parties.length > 1 && FAILURE.test(words);
  const told = { start: act.start, end: act.end };
  const pieces = [by && !isFarIn(act, by, index) ? by.content : told];
  return {
    id: act.id,
    document: act.document,
    sentence: act.sentence,
    sentences: sentencesUnder(act.document, pieces, index).map(({ id }) => id),
    pieces,
    cued: false,
    deed: { start: act.start, end: act.end },
    parties,
    actors: withoutPlaces(act.actors, index),
    unnamed: describedIn(act, index),
    by: by ?? null,
    act: failed ? 'AGREE' : act.act,
    acts: [failed ? 'AGREE' : act.act],
    others: [],
    modality: failed ? ['negated'] : act.modality,
    stance: failed ? null : act.stance,
    stances: failed ? [] : stancesOf([act]),
    bearing: bearingOf([failed ? { ...act, act: 'AGREE', modality: ['negated'] } : asked(act, index)]),
    along: [],
    issues: issuesOf([act], act.sentence, index),
  };
}

// In the words of its own sentence: "the growers" of "They refused" stands in another.
function describedIn(
  { act, actors, statement, unnamed, document, sentence }: Act,
  index: EvidenceIndex,
): string | null {
  if (unnamed === null || actors.length > 0 || statement !== null || act === 'STATE') return null;
  const { start = 0, end = 0 } = index.sentences.get(sentence) ?? {};
  return holdsWords(wordsAt({ document, start, end }, index), unnamed) ? unnamed : null;
}

// "A judge | ordered the mill to stop the pump": who says so has forced it by that.
function isDoneBySaying({ act, start }: Act, { cue }: Statement): boolean {
  return act === 'COERCE' && cue !== null && cue.start === start;
}

// "They voted. My deputy spoke against", "It found that shots came from the bank, which the Front had undertaken to leave": in
// another sentence, or far behind what else is said, the words of the deed are all that tells of it.
function isFarIn(act: Act, { content, document }: Statement, index: EvidenceIndex): boolean {
  const text = textOf(document, index);
  const before = text.slice(content.start, Math.max(content.start, act.start));
  const isLater = (index.sentences.get(act.sentence)?.start ?? 0) > content.start;
  return isLater || (wordCount(before) >= FAR_IN && RELATIVE.test(before));
}

// In a source's own voice, or reported by somebody who is not the one to act; what no category holds nobody "says", nor
// what is only named as somebody's: "the bank's estimate", "a letter seen by the paper".
function isToldByAnother(act: Act, index: EvidenceIndex): boolean {
  if (act.rule === UNCLASSED || (act.act === 'STATE' && act.statement === null && NAMED.test(act.rule))) return false;
  if (act.statement === null) return true;
  const statement = index.statementById.get(act.statement);
  return statement !== undefined && act.actors.length > 0 && !isOwn(act, statement, index);
}

function isOwn({ actors, unnamed }: Act, statement: Statement, index: EvidenceIndex): boolean {
  const speaking = speakersOf(statement);
  if (speaking.length === 0 && unnamed !== null && unnamed === statement.unnamed) return true;
  const parties = new Set([...speaking.map((id) => partyOf(id, index)), statement.party]);
  return actors.some((actor) => speaking.includes(actor) || parties.has(partyOf(actor, index) ?? actor));
}

// "The two delegations", of which one was taken for a town: it speaks for nobody, and does nothing beside somebody who does.
function withoutPlaces(actors: readonly string[], index: EvidenceIndex): readonly string[] {
  const isPlace = (id: string) => index.entities.get(id)?.type === 'place' && partyOf(id, index) === null;
  return actors.length > 1 && !actors.every(isPlace) ? actors.filter((id) => !isPlace(id)) : actors;
}

// In order, without what lies inside another.
function outermost(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end))
    if (span.end > (kept.at(-1)?.end ?? -1)) kept.push(span);
  return kept;
}

/** Words. */
const FAR_IN = 12;
const RELATIVE = /\b(?:which|whom?|whose|where) [^,;:.]*$/i;
const FAILURE =
  /\b(?:fail\w*|refusal|could not|couldn['’]t|unable|without|collaps\w*|br(?:oke|eak|oken) (?:down|up|off)|not (?:be )?reach\w*|no (?:deal|agreement|accord|truce|result))\b/i;
