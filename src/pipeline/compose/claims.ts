import type { Act, Entity, Modality, PloverAct, Span, Stance, Statement } from '#src/schema/evidence.ts';
import type { EvidenceIndex } from './index.ts';

/**
 * What parties are reported to say or do, in reading order: each statement with the act it performs, and each act a
 * source tells in its own voice. Statements that go on from another are pieces of that one.
 */
export function claimsOf(index: EvidenceIndex): Claim[] {
  const follow = Map.groupBy(
    index.statements.filter(({ continues }) => continues !== null && index.statementById.has(continues)),
    ({ continues }) => continues ?? '',
  );
  const first = index.statements.filter(({ continues }) => continues === null || !index.statementById.has(continues));
  const said = first.map((statement) => fromStatement(statement, follow, index));
  const told = index.acts
    .filter(({ statement, actors }) => statement === null && actors.length > 0)
    .flatMap((act) => fromAct(act, index));
  return [...said, ...told].sort(
    (a, b) => place(a, index) - place(b, index) || a.pieces[0]!.start - b.pieces[0]!.start || compare(a.id, b.id),
  );
}

/** The party an entity belongs to: its own, or itself where it is one. */
export function partyOf(entity: string, index: EvidenceIndex): string | null {
  const found = index.entities.get(entity);
  if (!found) return null;
  return found.party ?? (isParty(found) ? found.id : null);
}

function isParty({ standing, type }: Entity): boolean {
  return standing !== null || type === 'country' || type === 'organisation';
}

function fromStatement(
  statement: Statement,
  follow: ReadonlyMap<string, readonly Statement[]>,
  index: EvidenceIndex,
): Claim {
  const chain = chainOf(statement, follow);
  const act = leadingAct(chain.flatMap(({ id }) => index.actsOf.get(id) ?? []));
  const issues = act?.issue ? [act.issue] : (index.sentences.get(statement.sentence)?.issues ?? []);
  return {
    id: statement.id,
    source: 'statement',
    document: statement.document,
    sentence: statement.sentence,
    pieces: chain.map(({ content }) => content),
    sentences: unique(chain.map(({ sentence }) => sentence)),
    party: statement.party ?? (statement.speakerEntity && partyOf(statement.speakerEntity, index)),
    speakers:
      statement.speakers.length > 0 ? statement.speakers : statement.speakerEntity ? [statement.speakerEntity] : [],
    speaker: statement.speaker,
    cue: statement.cue,
    unnamed: statement.unnamed,
    via: statement.via,
    act: act?.act ?? 'STATE',
    modality: act?.modality ?? [],
    stance: act?.stance ?? null,
    recipients: act?.recipients ?? [],
    issues: unique(issues),
  };
}

// An act of several parties is a claim of each: both agree to what both agree to.
function fromAct(act: Act, index: EvidenceIndex): Claim[] {
  const parties = unique(act.actors.flatMap((actor) => partyOf(actor, index) ?? []));
  return parties.map((party, place) => ({
    id: place === 0 ? act.id : `${act.id}-${place + 1}`,
    source: 'act',
    document: act.document,
    sentence: act.sentence,
    pieces: [{ start: act.start, end: act.end }],
    sentences: [act.sentence],
    party,
    speakers: act.actors.filter((actor) => partyOf(actor, index) === party),
    speaker: null,
    cue: null,
    unnamed: null,
    via: [],
    act: act.act,
    modality: act.modality,
    stance: act.stance,
    recipients: act.recipients,
    issues: act.issue ? [act.issue] : (index.sentences.get(act.sentence)?.issues ?? []),
  }));
}

function chainOf(statement: Statement, follow: ReadonlyMap<string, readonly Statement[]>): Statement[] {
  const chain: Statement[] = [];
  const open = [statement];
  for (let next = open.shift(); next; next = open.shift()) {
    chain.push(next);
    open.push(...(follow.get(next.id) ?? []));
  }
  return chain.sort((a, b) => a.content.start - b.content.start);
}

// A stance says most about a position; a plain statement least.
function leadingAct(acts: readonly Act[]): Act | undefined {
  const weight = ({ act, stance }: Act) => (stance !== null ? 2 : 0) + (act !== 'STATE' ? 1 : 0);
  return [...acts].sort((a, b) => weight(b) - weight(a) || a.start - b.start || compare(a.id, b.id))[0];
}

function place(claim: Claim, index: EvidenceIndex): number {
  return index.rank.get(claim.sentence) ?? 0;
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Somebody says something or does something, as one source reports it. */
export interface Claim {
  /** The statement's or the act's; the permanent anchor. */
  readonly id: string;
  readonly source: 'statement' | 'act';
  readonly document: string;
  /** The sentence it starts in. */
  readonly sentence: string;
  readonly sentences: readonly string[];
  /** The exact words, in order. */
  readonly pieces: readonly Span[];
  readonly party: string | null;
  /** Entity ids. */
  readonly speakers: readonly string[];
  readonly speaker: Span | null;
  readonly cue: Span | null;
  readonly unnamed: string | null;
  readonly via: readonly string[];
  readonly act: PloverAct;
  readonly modality: readonly Modality[];
  readonly stance: Stance | null;
  readonly recipients: readonly string[];
  readonly issues: readonly string[];
}
