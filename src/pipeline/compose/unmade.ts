import type { BriefingSettings } from '#src/schema/briefing.ts';
import type { Evidence } from '#src/schema/evidence.ts';
import { PAGE_KINDS, type PageKind } from '#src/schema/page.ts';
import builtIn from '../data/issues.json' with { type: 'json' };
import { evidenceIndex } from './evidence-index.ts';
import { isEnough, type Treated, treatedIssues } from './treated.ts';

/**
 * The pages that were looked for and are not there, each with the reason in a reader's words; `made` are the slugs of those
 * that are.
 */
export function unmadePages(
  evidence: Evidence,
  settings: BriefingSettings,
  made: ReadonlySet<string>,
): Evidence['unmade'] {
  const index = evidenceIndex(evidence, settings);
  const out = new Set(settings.pages?.leaveOut ?? []);
  const kinds = PAGE_KINDS.flatMap((kind) =>
    kind === 'topic' || made.has(kind)
      ? []
      : [{ id: kind, title: TITLES[kind], sentences: [], why: out.has(kind) ? EDITOR : REASONS[kind](evidence, made) }],
  );
  const topics = treatedIssues(index)
    .filter(({ issue }) => !made.has(issue.id))
    .map((one) => ({
      id: one.issue.id,
      title: one.issue.title,
      sentences: one.sentences.slice(0, MOST_SENTENCES).map(({ id }) => id),
      why: out.has(one.issue.id) ? EDITOR : topicReason(one, isEnough(one, index)),
    }));
  return [...kinds, ...topics, ...hidden(settings), ...evidence.unmade];
}

// Issues that the editor wants nothing of are not in the evidence.
function hidden({ issues = {} }: BriefingSettings): Evidence['unmade'] {
  return builtIn.issues
    .filter(({ id }) => issues[id]?.show === false)
    .map(({ id, title }) => ({ id, title: issues[id]?.title ?? title, sentences: [], why: EDITOR }));
}

function topicReason({ sentences }: Treated, enough: boolean): string {
  if (sentences.length === 0) return 'no sentence of the documents treats it';
  if (enough) return 'the documents treat other issues more';
  return `${sentences.length === 1 ? 'one sentence treats it' : `${sentences.length} sentences treat it`}, too little for a page of its own`;
}

const EDITOR = 'the editor left it out';

const TITLES: Readonly<Record<Exclude<PageKind, 'topic'>, string>> = {
  summary: 'Summary',
  parties: 'Parties',
  positions: 'Positions',
  timeline: 'Timeline',
  disagreements: 'Disagreements',
  statements: 'Statements',
};

/** Why there is no page of a kind: what it would have been made of. */
const REASONS: Readonly<Record<Exclude<PageKind, 'topic'>, (evidence: Evidence, made: ReadonlySet<string>) => string>> =
  {
    summary: () => 'no sentence tells what anybody did, agreed or refused',
    parties: () => 'neither a party nor anybody who acts is named',
    positions: () => 'no party is reported to be for or against anything',
    statements: (_, made) =>
      made.has('positions') ? 'the page of positions shows every statement' : 'nobody is reported to say anything',
    timeline: () => 'no event is dated',
    disagreements: ({ documents }) =>
      documents.length === 1 ? 'there is one document only' : 'where the documents report the same, they do not differ',
  };
/** One or two sentences make no page; more would be listed nowhere. */
const MOST_SENTENCES = 4;
