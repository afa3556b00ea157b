import type { Act, Entity, Modality, PloverAct, Span, Stance, Statement } from '#src/schema/evidence.ts';
import { isWitnessRole } from '../language/phrases/witness-role.ts';
import { UNCLASSED } from '../wording/unclassed.ts';
import { carriersOf } from './carriers.ts';
import { inLetters } from './in-letters.ts';
import type { EvidenceIndex } from './index.ts';
import { listed } from './listed.ts';
import { POSITION_ACTS } from './position-acts.ts';
import { isActPut, isPut } from './put.ts';
import { reportedWords } from './reported-words.ts';
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
    .filter(([first]) => !carriers.has(first!.id) && !isPut(first!, index))
    .map((chain) => fromStatements(chain, index));
  const told = index.acts
    .filter((act) => isTold(act, index) && !index.headings.has(act.sentence) && !isActPut(act, index))
    .map((act) => fromAct(act, index));
  const acted = new Set(said.map(deed));
  const keyed = [...said, ...told.filter((claim) => !acted.has(deed(claim)))]
    .filter(({ sentences }) => sentences.length > 0)
    .filter(({ parties, actors, by }) => parties.length > 0 || actors.length > 0 || (by?.unnamed ?? null) !== null)
    .map((claim) => ({ claim, place: index.rank.get(claim.sentence) ?? 0 }));
  keyed.sort(
    (a, b) =>
      a.place - b.place || a.claim.pieces[0]!.start - b.claim.pieces[0]!.start || inLetters(a.claim.id, b.claim.id),
  );
  return keyed.map(({ claim }) => claim);
}

// What one party does in one sentence it does once, whether the source tells it or lets it speak.
function deed({ sentence, parties, act }: Claim): string {
  return `${sentence} ${act} ${parties.join()}`;
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

/** The party an entity speaks for: its own, or itself where it is one; a witness speaks for nobody. */
export function partyOf(entity: string, index: EvidenceIndex): string | null {
  const found = index.entities.get(entity);
  if (!found || (found.type === 'person' && isWitnessRole(found.role))) return null;
  return found.party ?? (isParty(found) ? found.id : null);
}

function isParty({ standing, type }: Entity): boolean {
  return standing !== null || type === 'country' || type === 'organisation';
}

function fromStatements(chain: readonly Statement[], index: EvidenceIndex): Claim {
  const statement = chain[0]!;
  const speakers = speakersOf(statement).filter((id) => index.entities.has(id));
  const parties = unique(speakers.flatMap((id) => partyOf(id, index) ?? [])).sort();
  if (parties.length === 0 && statement.party !== null) parties.push(statement.party);
  const acts = chain.flatMap(({ id }) => index.actsOf.get(id) ?? []);
  const own = acts.filter((one) => isOwn(one, statement, index));
  const act = leadingAct(own.filter((one) => POSITION_ACTS.has(one.act) || one.stance !== null));
  const pieces = outermost(withoutAsides(chain, act, own, index).map((one) => reportedWords(one, index)));
  return {
    id: statement.id,
    document: statement.document,
    sentence: statement.sentence,
    sentences: sentencesUnder(statement.document, pieces, index).map(({ id }) => id),
    pieces,
    cued: pieces[0]?.start === statement.cue?.start,
    deed: act ? { start: act.start, end: act.end } : statement.content,
    parties,
    actors: speakers,
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

function fromAct(act: Act, index: EvidenceIndex): Claim {
  const by = act.statement === null ? undefined : index.statementById.get(act.statement);
  const parties = unique(act.actors.flatMap((actor) => partyOf(actor, index) ?? [])).sort();
  const from = index.sentences.get(act.sentence)?.start ?? act.start;
  const words = index.documents.get(act.document)?.text.slice(from, act.end) ?? '';
  // What parties failed to reach together is an agreement they do not have, no position of either.
  const failed = act.act === 'REJECT' && parties.length > 1 && FAILURE.test(words);
  const pieces = [by ? by.content : { start: act.start, end: act.end }];
  return {
    id: act.id,
    document: act.document,
    sentence: act.sentence,
    sentences: sentencesUnder(act.document, pieces, index).map(({ id }) => id),
    pieces,
    cued: false,
    deed: { start: act.start, end: act.end },
    parties,
    actors: act.actors,
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

// "Rejected Peru's call to meet in Lima": on the matter itself Peru asks for something, though the words only name it.
function asked(act: Act, index: EvidenceIndex): Act {
  if (act.act !== 'STATE' || act.issue === null || !NAMED.test(act.rule)) return act;
  const words = index.documents.get(act.document)?.text.slice(act.start, act.end) ?? '';
  return ASKED.test(words) ? { ...act, act: 'REQUEST' } : act;
}

// In a source's own voice, or reported by somebody who is not the one to act; what no category holds nobody "says", nor
// what is only named as somebody's: "the bank's estimate", "a letter seen by the paper".
function isTold(act: Act, index: EvidenceIndex): boolean {
  if (act.rule === UNCLASSED || (act.act === 'STATE' && act.statement === null && NAMED.test(act.rule))) return false;
  if (act.statement === null) return true;
  const statement = index.statementById.get(act.statement);
  return statement !== undefined && act.actors.length > 0 && !isOwn(act, statement, index);
}

function isOwn({ actors }: Act, statement: Statement, index: EvidenceIndex): boolean {
  const speaking = speakersOf(statement);
  const parties = new Set([...speaking.map((id) => partyOf(id, index)), statement.party]);
  return actors.some((actor) => speaking.includes(actor) || parties.has(partyOf(actor, index) ?? actor));
}

// "Peru – which fears that the pact will fail – said it needs a year": of what its speaker does by the sentence, what the
// source says of them between dashes or brackets is no part.
function withoutAsides(
  chain: readonly Statement[],
  lead: Act | undefined,
  own: readonly Act[],
  index: EvidenceIndex,
): readonly Statement[] {
  const { document, sentence } = chain[0]!;
  const found = index.sentences.get(sentence);
  if (!lead || !found || chain.length < 2) return chain;
  const text = index.documents.get(document)?.text.slice(found.start, found.end) ?? '';
  const asides = [...text.matchAll(ASIDE)].map(({ index: at, 0: words }) => ({
    start: found.start + at,
    end: found.start + at + words.length,
  }));
  const isIn = ({ start, end }: Span) => asides.some((aside) => aside.start <= start && aside.end >= end);
  const acted = new Set(own.flatMap((one) => (POSITION_ACTS.has(one.act) ? [one.statement] : [])));
  const kept = chain.filter(({ id, content }) => acted.has(id) || !isIn(content));
  return kept.some(({ content }) => content.start <= lead.start && content.end >= lead.end) ||
    kept.some(({ id }) => id === lead.statement)
    ? kept
    : chain;
}

// In order, without what lies inside another.
function outermost(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end))
    if (span.end > (kept.at(-1)?.end ?? -1)) kept.push(span);
  return kept;
}

// A stance says most about a position; a plain statement least. "Was happy with the visit and was prepared to keep the
// treaty": where one deed is on an issue and the other on none, the statement stands for the first.
function leadingAct(acts: readonly Act[]): Act | undefined {
  const weight = ({ act, stance, issue }: Act) =>
    (stance !== null ? 4 : 0) + (act !== 'STATE' ? 2 : 0) + (issue !== null ? 1 : 0);
  return [...acts].sort((a, b) => weight(b) - weight(a) || a.start - b.start || inLetters(a.id, b.id))[0];
}

// "Peru rejects the terms, and is seeking guarantees": what else each report of one sentence does, in order of the text.
function othersOf(chain: readonly Statement[], lead: Act | undefined, own: readonly Act[]): Deed[] {
  if (!lead || chain.length < 2) return [];
  const each = chain.filter(({ continues, id }) => continues === null && id !== lead.statement);
  const told = each.flatMap(({ id }) => {
    const acts = own.filter((one) => one.statement === id && POSITION_ACTS.has(one.act) && one.act !== lead.act);
    return leadingAct(acts) ?? [];
  });
  return told.map(({ act, modality, start, end }) => ({ act, modality, start, end }));
}

function stancesOf(acts: readonly Act[]): IssueStance[] {
  return acts.flatMap(({ issue, stance }) => (issue === null || stance === null ? [] : [{ issue, stance }]));
}

function bearingOf(acts: readonly Act[]): IssueDeed[] {
  return acts.flatMap(({ issue, act, modality, start, end }) => (issue ? [{ issue, act, modality, start, end }] : []));
}

// "Lund said the two sides agreed to meet again": by Lund's word the other side did so too.
function alongOf(acts: readonly Act[], parties: readonly string[], index: EvidenceIndex): SharedDeed[] {
  return acts.flatMap((act) => {
    if (act.actors.length < 2 || !POSITION_ACTS.has(act.act)) return [];
    const others = unique(act.actors.flatMap((actor) => partyOf(actor, index) ?? [])).filter(
      (id) => !parties.includes(id),
    );
    return bearingOf([act]).flatMap((deed) => others.map((party) => ({ ...deed, party })));
  });
}

function issuesOf(acts: readonly Act[], sentence: string, index: EvidenceIndex): string[] {
  const own = unique(acts.flatMap(({ issue }) => issue ?? []));
  return own.length > 0 ? own : [...(index.sentences.get(sentence)?.issues ?? [])];
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}

/** Between two dashes with blanks around them, or in brackets. */
const ASIDE = /(?<= )[–—-] [^–—]*? [–—-](?= )|\([^()]*\)/gu;
const NAMED = /^(?:by|noun): /;
const ASKED = /\b(?:calls?|requests?|demands?|desire|wish|appeals?|bid|plea) (?:for|to|that)\b/i;
const FAILURE =
  /\b(?:fail\w*|refusal|could not|couldn['’]t|unable|without|collaps\w*|br(?:oke|eak|oken) (?:down|up|off)|not (?:be )?reach\w*|no (?:deal|agreement|accord|truce|result))\b/i;

/** An act by its own words. */
export interface Deed extends Span {
  readonly act: PloverAct;
  readonly modality: readonly Modality[];
}

/** What is done on an issue that the act itself names. */
interface IssueDeed extends Deed {
  readonly issue: string;
}

/** What the speaker says that another party did together with its own. */
interface SharedDeed extends IssueDeed {
  readonly party: string;
}

interface IssueStance {
  readonly issue: string;
  readonly stance: Stance;
}

/** Somebody says something or does something, as one document reports it. */
export interface Claim {
  /** The statement's or the act's; the permanent anchor. */
  readonly id: string;
  readonly document: string;
  /** The sentence it starts in. */
  readonly sentence: string;
  readonly sentences: readonly string[];
  /** The exact words, in order. */
  readonly pieces: readonly Span[];
  /** True where they start with the source's own word for how it is said. */
  readonly cued: boolean;
  /** The words of what is done. */
  readonly deed: Span;
  /** Ids of the parties that say or do it, together. */
  readonly parties: readonly string[];
  /** Entity ids of those who say or do it. */
  readonly actors: readonly string[];
  /** The statement it is, or in which somebody else reports it; null in the source's own voice. */
  readonly by: Statement | null;
  readonly act: PloverAct;
  /** All that those who say it do by it or tell of themselves. */
  readonly acts: readonly PloverAct[];
  /** What the same sentence reports that they do beside it, each by its own words. */
  readonly others: readonly Deed[];
  readonly modality: readonly Modality[];
  readonly stance: Stance | null;
  /** Where it stands on each issue. */
  readonly stances: readonly IssueStance[];
  /** What each of its acts does on the issue it is about. */
  readonly bearing: readonly IssueDeed[];
  /** What it says that others did together with its own side. */
  readonly along: readonly SharedDeed[];
  /** Those of its acts, else those of its sentence. */
  readonly issues: readonly string[];
}
