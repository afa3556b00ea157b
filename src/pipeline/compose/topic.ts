import type { Act, EvidenceSentence, Issue, PloverAct } from '#src/schema/evidence.ts';
import type { Block, Inline } from './blocks.ts';
import type { Draft, Material } from './draft.ts';
import type { EvidenceIndex } from './evidence-index.ts';
import { tellingGroups } from './groups/telling-groups.ts';
import type { ClaimGroup } from './groups.ts';
import { words } from './lines/inlines.ts';
import { sentenceLine } from './lines/line.ts';
import { isFromUnknown } from './lines/unknown-speaker.ts';
import { partyOf } from './party-of.ts';
import { reportsOf } from './reports.ts';
import { burdenOf } from './sentences/burden.ts';
import { connectiveLength } from './sentences/connective.ts';
import { shownSentence } from './sentences/shown-sentence.ts';
import { wordsAt } from './sentences/words-at.ts';
import { statementBlock } from './statement.ts';
import { topicFigures } from './topic/figures.ts';
import { isOfDeal } from './topic/of-deal.ts';
import { FIRST_TOPICS, isEnough, treatedIssues } from './treated.ts';

/** A page for each issue the documents treat enough: its figures with their status, its conditions, what each party says. */
export function topicPages(material: Material): Draft[] {
  const { index, groups } = material;
  const told = tellingGroups(groups, ({ act }) => act !== 'CONSULT', index);
  const treated = treatedIssues(index).filter((one) => isEnough(one, index));
  return treated
    .sort((a, b) => place(a.issue) - place(b.issue) || b.sentences.length - a.sentences.length)
    .slice(0, MOST_TOPICS)
    .map(({ issue, sentences: found }) => topic(issue, found, told, material));
}

function topic(
  issue: Issue,
  sentences: readonly EvidenceSentence[],
  told: readonly ClaimGroup[],
  { index, figures }: Material,
): Draft {
  const point = mainPoint(issue, sentences, index);
  const own = told.filter(({ lead }) => lead.issues.includes(issue.id));
  return {
    slug: issue.id,
    title: issue.title,
    description: `${issue.title}: the figures, the conditions and what each party says.`,
    blocks: [
      ...(point ? [{ type: 'paragraph' as const, children: sentenceLine(point, index) }] : []),
      ...topicFigures(issue, figures, index),
      ...conditions(issue, sentences, point ? reportsOf(point.id, index) : [], index),
      ...statements(own, index),
    ],
  };
}

// The main point: the best reported sentence of the issue; one that tells at once what was done together, in few words
// that read well by themselves, before others.
function mainPoint(
  issue: Issue,
  sentences: readonly EvidenceSentence[],
  index: EvidenceIndex,
): EvidenceSentence | undefined {
  const keyed = sentences
    .filter((sentence) => !isFromUnknown(sentence, index))
    .map((sentence) => ({ sentence, weight: pointWeight(sentence, issue, index) }));
  return keyed.sort((a, b) => b.weight - a.weight)[0]?.sentence;
}

function pointWeight(sentence: EvidenceSentence, issue: Issue, index: EvidenceIndex): number {
  const { id } = sentence;
  const { start, end } = shownSentence(sentence, index);
  const acts = (index.actsIn.get(id) ?? []).filter((act) => act.issue === issue.id);
  const together = acts.some(
    ({ act, actors, modality }) => DEEDS.has(act) && actors.length > 1 && !modality.includes('historical'),
  );
  const lead = (index.leads.get(id) ?? Infinity) <= AT_HEAD;
  return (
    POINTS.report * reportsOf(id, index).length +
    deedWeight(acts, index) +
    POINTS.together * Number(together || isOfDeal(sentence, index)) +
    Number(lead) -
    (end - start) / LENGTH_A_POINT -
    (acts.length > 0 ? Math.max(0, Math.min(...acts.map((act) => act.start)) - start) : 0) / DETOUR_A_POINT -
    POINTS.burden * burdenOf(sentence, index) -
    aside(sentence, index)
  );
}

// What a party does counts more than what anybody does, a deed more than a word or a sight, and more in the source's own
// voice than by somebody's word.
function deedWeight(acts: readonly Act[], index: EvidenceIndex): number {
  const deeds = acts.filter(({ act }) => act !== 'STATE');
  if (deeds.length === 0) return acts.length > 0 ? POINTS.word : 0;
  const ofParty = deeds.some(({ actors }) => actors.some((id) => partyOf(id, index) !== null));
  return (
    (ofParty ? POINTS.ofParty : POINTS.deed) + (deeds.some(({ statement }) => statement === null) ? POINTS.ownVoice : 0)
  );
}

// "We're holding a picket.": what somebody says in passing is no main point before what is reported, nor what "but" ties to
// the sentence before.
function aside({ id, document, start, end }: EvidenceSentence, index: EvidenceIndex): number {
  const said = (index.statementsOver.get(id) ?? []).some(({ kind }) => kind === 'direct');
  const text = wordsAt({ document, start, end }, index);
  return (said ? 1 : 0) + (end - start < SHORTEST ? 1 : 0) + (connectiveLength(text) > 0 ? 1 : 0);
}

// What the main point says already is not said again.
function conditions(
  issue: Issue,
  sentences: readonly EvidenceSentence[],
  told: readonly string[],
  index: EvidenceIndex,
): Block[] {
  const taken = new Set(told);
  const items: Inline[][] = [];
  for (const sentence of sentences) {
    const conditional = (index.actsIn.get(sentence.id) ?? []).some(
      (act) => act.issue === issue.id && (act.stance === 'conditional' || act.modality.includes('hypothetical')),
    );
    if (!conditional || taken.has(sentence.id) || items.length >= MOST_CONDITIONS) continue;
    for (const report of reportsOf(sentence.id, index)) taken.add(report);
    items.push(sentenceLine(sentence, index));
  }
  if (items.length === 0) return [];
  return [
    { type: 'heading', depth: 2, children: [words('Conditions')] },
    { type: 'list', items },
  ];
}

function statements(groups: readonly ClaimGroup[], index: EvidenceIndex): Block[] {
  const perParty = new Map<string, number>();
  const chosen = groups.filter(({ lead }) => {
    const key = lead.parties.join();
    perParty.set(key, (perParty.get(key) ?? 0) + 1);
    return (perParty.get(key) ?? 0) <= MOST_PER_PARTY;
  });
  if (chosen.length === 0) return [];
  return [
    { type: 'heading', depth: 2, children: [words('What each party says')] },
    ...chosen.slice(0, MOST_STATEMENTS).map((group) => statementBlock(group, index)),
  ];
}

function place({ id }: Issue): number {
  return FIRST_TOPICS.includes(id) ? FIRST_TOPICS.indexOf(id) : FIRST_TOPICS.length;
}

/** What makes a sentence the main point of its issue: a report of it and what parties do together count most. */
const POINTS = { report: 2, together: 2, burden: 2, ofParty: 1.5, deed: 1, word: 0.5, ownVoice: 0.5 };
/** Sentences of a document among which one has a point more. */
const AT_HEAD = 3;
/** Characters of a sentence that cost a point, and of what stands before its deed. */
const LENGTH_A_POINT = 150;
const DETOUR_A_POINT = 80;
/** Characters. */
const SHORTEST = 40;
/** What parties do together about an issue. */
const DEEDS: ReadonlySet<PloverAct> = new Set(['AGREE', 'REJECT']);
/** Pages of topics in a briefing. */
const MOST_TOPICS = 10;
/** On one page. */
const MOST_CONDITIONS = 4;
/** Statements of one party on one page, so that nobody fills it alone. */
const MOST_PER_PARTY = 2;
/** On one page; all of them stand among the positions. */
const MOST_STATEMENTS = 12;
