import nouns from '../../../data/position-nouns.json' with { type: 'json' };
import type { Token } from '../../../types.ts';
import type { Clause } from '../../types.ts';
import { type Event, event } from '../event.ts';
import { REFUSING } from '../lists.ts';
import { meaningOf } from '../meanings.ts';

/**
 * What a paper does is done by who passes, signs or sends it: "passed a resolution backing the growers", "sent a
 * letter praising the crews". Null for any other participle behind a noun.
 */
export function paperEvent(clause: Clause, clauses: readonly Clause[], tokens: readonly Token[]): Event | null {
  const { form, link, from, negated, sentence } = clause;
  if (form !== 'gerund' || negated || link !== 'reduced') return null;
  const paper = tokens[from - 1];
  if (!paper || paper.sentence !== sentence || !PAPERS.has(paper.lower)) return null;
  const act = meaningOf(clause, tokens, null)?.act;
  if (!act || act === 'STATE') return null;
  const issuing = clauses.find(
    (one) => one.sentence === sentence && ISSUING.has(one.verb) && !one.negated && hasPaper(one, from),
  );
  if (!issuing || issuing.modal !== null || isRefused(issuing, clauses)) return null;
  if (clauses.some(({ head }) => head > issuing.head && head < from)) return null;
  return event({ ...clause, subjects: issuing.subjects, link: 'main' }, act, `paper: ${clause.verb}`, {
    implied: true,
  });
}

// "Refused to sign a resolution calling for talks", "failed to get him to sign it".
function isRefused({ governor }: Clause, clauses: readonly Clause[]): boolean {
  const above = governor === null ? undefined : clauses.find(({ index }) => index === governor);
  return above !== undefined && (above.negated || REFUSING.has(above.verb) || isRefused(above, clauses));
}

// As its object.
function hasPaper({ passive, to }: Clause, from: number): boolean {
  return !passive && to < from && from - to < FARTHEST;
}

const PAPERS = new Set(nouns.papers);
const ISSUING = new Set(nouns.issuing);
/** In tokens, from the paper to its verb. */
const FARTHEST = 8;
