import { firstEndingAfter } from '../../in-order.ts';
import { recordId } from '../../record-id.ts';
import type { Description, IssueMention, Lexed, LocalAct, LocalStatement, Names } from '../../types.ts';
import { UNCLASSED } from '../../wording/unclassed.ts';
import type { Clause } from '../types.ts';
import { answeredRequests } from './elliptic/answered-requests.ts';
import { cutRefusals } from './elliptic/cut-refusals.ts';
import { elliptedActs } from './elliptic/ellipsis.ts';
import { untoldClauses } from './events.ts';
import { actsIn, judgedActs, type Told } from './judged.ts';
import { listedActs } from './listed.ts';
import { partiesOf } from './parties.ts';
import { positionsOf } from './positions.ts';
import { rolesOf } from './roles.ts';
import { speechOf } from './speech.ts';
import { wordedEvents } from './worded-events.ts';

/**
 * Who did what to whom, in the ontology's words, in order of the text: in the source's own voice and inside what
 * somebody says; a statement in which nobody does anything is a STATE of its speakers.
 */
export function actsOf(
  lexed: Lexed,
  names: Names,
  statements: readonly LocalStatement[],
  issues: readonly (readonly IssueMention[])[],
  clauses: readonly Clause[],
  descriptions: readonly Description[] = [],
): LocalAct[] {
  return actsOfAll([{ lexed, names, statements, issues, clauses, descriptions }])[0]!;
}

/** The same of each document: what the verbs and nouns of all tell is found before anybody is looked for who does it. */
export function actsOfAll(documents: readonly Given[]): LocalAct[][] {
  const told = documents.map(toldOf);
  const worded = documents.map(({ lexed, clauses }, i) =>
    bySentence(clauses).map((own) => ({
      own,
      worded: wordedEvents(own, lexed.tokens, told[i]!.speech, told[i]!.parties),
    })),
  );
  const acts = worded.map((sentences, i) =>
    sentences.flatMap((one) => actsIn(judgedActs(one.own, one.worded, told[i]!))),
  );
  return documents.map((document, i) => withPositions(document, acts[i]!, told[i]!));
}

/** What is known of a document before its acts are told. */
export function toldOf({ lexed, names, statements, issues, clauses, descriptions }: Given): Told {
  const parties = partiesOf(lexed, names, descriptions);
  const speech = speechOf(lexed, statements, clauses, parties);
  return { lexed, issues, parties, speech, roles: rolesOf(lexed, clauses, parties, speech) };
}

function withPositions(
  { lexed, statements, issues, clauses }: Given,
  acts: readonly LocalAct[],
  { parties, speech }: Told,
): LocalAct[] {
  // "To call a strike", an item, tells nothing by itself.
  const clausesIn = new Map(bySentence(clauses).map((own) => [own[0]!.sentence, own]));
  const meantAt = (head: number) =>
    untoldClauses(clausesIn.get(lexed.tokens[head]!.sentence) ?? [], lexed.tokens, speech).find(
      ({ clause }) => clause.head === head,
    ) ?? null;
  const listed = listedActs(lexed, acts, statements, issues, parties, meantAt);
  // "– withdraw its ships" is done by nobody else than who is asked or promises to; "– that Chile withdraw" not at all.
  const voices = new Map(statements.map(({ id, speakers }) => [id, speakers]));
  const isListed = ({ start, end, act, actors, statement, rule }: LocalAct) =>
    listed.some(
      (one) =>
        start >= one.start &&
        end <= one.end &&
        (actors.length === 0 ||
          (one.act === 'REQUEST' && rule === UNCLASSED) ||
          (isWish(one, lexed) && isPlain(start, lexed)) ||
          // What both sides agreed to is no promise of whose paper lists it.
          (act === one.act && areSame(actors, voices.get(statement ?? '') ?? []) && !areSame(actors, one.actors))),
    );
  const own = acts.filter((act) => !isListed(act));
  const short = [
    ...elliptedActs(lexed, own, statements, parties),
    ...answeredRequests(lexed, own, parties),
    ...cutRefusals(lexed, statements, own),
  ];
  const told = withoutRepeats([...own, ...short, ...listed]);
  const said = positionsOf(lexed, statements, told, issues, clauses, parties);
  return [...told, ...withOwnIds(said, told, lexed)].sort(
    (a, b) => a.start - b.start || a.end - b.end || (a.act < b.act ? -1 : 1),
  );
}

// "Peru said the crew had lost its nerve": on the same words stand what the crew did and what Peru said. What two statements of
// the same words say is one act.
function withOwnIds(said: readonly LocalAct[], told: readonly LocalAct[], { document }: Lexed): LocalAct[] {
  const taken = new Set(told.map(({ id }) => id));
  return said.flatMap((one) => {
    const id = taken.has(one.id) ? recordId('a', document.sha256, one, `${one.act} ${one.rule}`) : one.id;
    if (taken.has(id)) return [];
    taken.add(id);
    return [{ ...one, id }];
  });
}

function areSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((key) => others.includes(key));
}

function isWish({ act, start }: LocalAct, { document: { text } }: Lexed): boolean {
  return act === 'REQUEST' && text.startsWith('that ', start);
}

// "extend", not "have extended".
function isPlain(start: number, { tokens }: Lexed): boolean {
  const token = tokens[firstEndingAfter(tokens, start)];
  return token?.pos === 'VERB' && token.lower === token.base.word;
}

/** The clauses of each sentence that has any. */
export function bySentence(clauses: readonly Clause[]): Clause[][] {
  const sentences: Clause[][] = [];
  for (const clause of clauses) {
    const last = sentences.at(-1);
    if (last && last[0]!.sentence === clause.sentence) last.push(clause);
    else sentences.push([clause]);
  }
  return sentences;
}

// "called it absurd and unworkable" is one act.
function withoutRepeats(acts: readonly LocalAct[]): LocalAct[] {
  const seen = new Set<string>();
  const last = new Map<string, number>();
  return acts.filter(({ sentence, act, actors, statement, recipients, modality, issue, id, start, end }) => {
    const lists = [actors, recipients, modality].map((list) => list.join('\t'));
    const key = [sentence, act, statement, issue, ...lists].join('\n');
    const before = last.get(key);
    if (seen.has(id) || (before !== undefined && start - before < APART)) return false;
    last.set(key, end);
    seen.add(id);
    return true;
  });
}

/** In characters from the end of one act to the next: "offered a rise and promised to keep the jobs" are two. */
const APART = 2;
/** One document, as the stages before found it. */
export interface Given {
  readonly lexed: Lexed;
  readonly names: Names;
  readonly statements: readonly LocalStatement[];
  readonly issues: readonly (readonly IssueMention[])[];
  readonly clauses: readonly Clause[];
  readonly descriptions?: readonly Description[];
}
