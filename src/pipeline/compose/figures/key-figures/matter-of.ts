import type { Fact } from '#src/schema/evidence.ts';
import type { EvidenceIndex } from '../../evidence-index.ts';
import type { Figure } from '../../figures.ts';
import { listed } from '../../lines/listed.ts';
import { textOf } from '../../sentences/words-at.ts';
import { figurePhrase } from '../figure-phrase.ts';
import { namesIssue } from '../names-issue.ts';
import { PEOPLE } from '../says-nothing.ts';

/** An issue of its own or, for what is counted, of what else is counted by the same word. */
export function issueOf(
  { facts }: Figure,
  main: ReadonlySet<string>,
  alike: ReadonlyMap<string, readonly string[]>,
  index: EvidenceIndex,
): string | undefined {
  const own = mostCommon(facts.flatMap((fact) => (namesItsIssue(fact, main, index) ? [fact.issue!] : [])));
  const others = facts.flatMap(({ kind, unit }) =>
    kind === 'count' ? (alike.get(unit?.toLowerCase() ?? '') ?? []) : [],
  );
  return index.issues.get(own ?? mostCommon(others) ?? '')?.title;
}

// A sentence on a strike may count islands: of its issue is what the words beside the figure name so.
function namesItsIssue(fact: Fact, main: ReadonlySet<string>, index: EvidenceIndex): boolean {
  const issue = index.issues.get(fact.issue ?? '');
  if (issue === undefined || !main.has(issue.id)) return false;
  const { start, end } = figurePhrase(fact, index);
  return namesIssue(textOf(fact.document, index).slice(start, end), issue, index);
}

/** By what is counted, "flats", the issues whose figures count it. */
export function issuesByUnit(main: ReadonlySet<string>, index: EvidenceIndex): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const fact of index.facts)
    if (fact.kind === 'count' && !PEOPLE.test(fact.unit ?? '') && namesItsIssue(fact, main, index))
      listed(found, (fact.unit ?? '').toLowerCase()).push(fact.issue!);
  return found;
}

function mostCommon(items: readonly string[]): string | undefined {
  return [...Map.groupBy(items, (item) => item)].sort((a, b) => b[1].length - a[1].length)[0]?.[0];
}
