import type { Act, EvidenceSentence, Fact, Issue, PloverAct } from '#src/schema/evidence.ts';
import type { Block, Inline } from './blocks.ts';
import type { Draft, Material } from './draft.ts';
import { type Figure, figureWords } from './figures.ts';
import type { ClaimGroup } from './groups.ts';
import type { EvidenceIndex } from './index.ts';
import { quoted, tally, words } from './inlines.ts';
import { sentenceLine } from './line.ts';
import { listed } from './listed.ts';
import { reportsOf } from './reports.ts';
import { shownSentence } from './shown-sentence.ts';
import { statementBlock } from './statement.ts';
import { statusOf } from './status.ts';
import { tellingGroups } from './telling-groups.ts';
import { isFromUnknown } from './unknown-speaker.ts';
import { unnamedIn } from './unnamed.ts';

/** A page for each issue the documents treat enough: its figures with their status, its conditions, what each party says. */
export function topicPages(material: Material): Draft[] {
  const { index, groups } = material;
  const told = tellingGroups(groups, ({ act }) => act !== 'CONSULT', index);
  const sentences = new Map<string, EvidenceSentence[]>();
  for (const sentence of index.sentences.values())
    for (const issue of sentence.issues) listed(sentences, issue).push(sentence);
  const treated = index.evidence.issues
    .map((issue) => ({ issue, sentences: (sentences.get(issue.id) ?? []).filter(({ id }) => speaks(id, index)) }))
    .filter(({ issue, sentences: found }) => isEnough(issue, found, index));
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
  const own = told.filter(({ lead }) => lead.issues.includes(issue.id));
  const counted = figures.filter(({ facts }) => facts.some((fact) => fact.issue === issue.id && isFigure(fact, index)));
  return {
    slug: issue.id,
    title: issue.title,
    description: `${issue.title}: the figures, the conditions and what each party says.`,
    blocks: [
      ...opening(issue, sentences, index),
      ...figureTable(issue, counted, index),
      ...conditions(issue, sentences, index),
      ...statements(own, index),
    ],
  };
}

// The main point: the best reported sentence of the issue, one that tells of what was done together before others.
function opening(issue: Issue, sentences: readonly EvidenceSentence[], index: EvidenceIndex): Block[] {
  const keyed = sentences
    .filter((sentence) => !isFromUnknown(sentence, index))
    .map((sentence) => ({ sentence, weight: pointWeight(sentence, issue, index) }));
  const [first] = keyed.sort((a, b) => b.weight - a.weight);
  return first ? [{ type: 'paragraph', children: sentenceLine(first.sentence, index) }] : [];
}

function pointWeight({ id, start, end }: EvidenceSentence, issue: Issue, index: EvidenceIndex): number {
  const acts = (index.actsIn.get(id) ?? []).filter((act) => act.issue === issue.id);
  const together = acts.some(({ actors, modality }) => actors.length > 1 && !modality.includes('historical'));
  const lead = (index.leads.get(id) ?? Infinity) <= 3;
  return (
    2 * reportsOf(id, index).length +
    Number(acts.length > 0) +
    2 * Number(together) +
    Number(lead) -
    (end - start) / 400
  );
}

function figureTable(issue: Issue, figures: readonly Figure[], index: EvidenceIndex): Block[] {
  const rows = figures
    .slice(0, MOST_FIGURES)
    .map((figure) => [
      figureWords(figure, index),
      [words(status(issue, figure, index))],
      inContext(figure, index),
      [tally(figure, index)],
    ]);
  if (rows.length === 0) return [];
  const head = ['Figure', 'Status', 'In the source’s words', 'Sources'].map((title) => [words(title)]);
  return [
    { type: 'heading', depth: 2, children: [words('Figures')] },
    { type: 'table', role: 'plain', head, rows },
  ];
}

// How long the talks took is no figure of what they treated: a duration counts where it is what is done or asked for.
function isFigure({ kind, sentence, start, end, text, issue }: Fact, index: EvidenceIndex): boolean {
  if (kind !== 'duration') return FIGURES.has(kind);
  const acts = (index.actsIn.get(sentence) ?? []).filter((act) => act.issue === issue);
  return /\d-\p{L}/u.test(text) || acts.some((act) => act.start <= start && act.end >= end);
}

function inContext({ lead }: Figure, index: EvidenceIndex): Inline[] {
  const sentence = index.sentences.get(lead.sentence);
  if (!sentence) return [];
  const span = shownSentence(sentence, index);
  return [...unnamedIn(lead.document, [span], [], index), ...quoted(lead.document, span, index)];
}

function status(issue: Issue, { facts }: Figure, index: EvidenceIndex): string {
  const acts = facts
    .flatMap(({ sentence }) => index.actsIn.get(sentence) ?? [])
    .filter((act) => act.issue === issue.id);
  const [first] = [...acts].sort((a, b) => RANK.indexOf(b.act) - RANK.indexOf(a.act));
  return first ? statusOf(first, actText(first, index)) : 'not stated';
}

function actText({ document, start, end }: Act, index: EvidenceIndex): string {
  return index.documents.get(document)?.text.slice(start, end) ?? '';
}

function conditions(issue: Issue, sentences: readonly EvidenceSentence[], index: EvidenceIndex): Block[] {
  const taken = new Set<string>();
  const items: Inline[][] = [];
  for (const sentence of sentences) {
    const conditional = (index.actsIn.get(sentence.id) ?? []).some(
      (act) => act.issue === issue.id && (act.stance === 'conditional' || act.modality.includes('hypothetical')),
    );
    if (!conditional || taken.has(sentence.id) || items.length >= MOST_CONDITIONS) continue;
    for (const told of reportsOf(sentence.id, index)) taken.add(told);
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

function speaks(sentence: string, { actsIn, statementsIn, factsIn, headings }: EvidenceIndex): boolean {
  if (headings.has(sentence)) return false;
  return actsIn.has(sentence) || statementsIn.has(sentence) || factsIn.has(sentence);
}

function isEnough({ id }: Issue, sentences: readonly EvidenceSentence[], { evidence }: EvidenceIndex): boolean {
  if (FIRST.includes(id)) return sentences.length > 0;
  const documents = new Set(sentences.map(({ document }) => document)).size;
  return sentences.length >= 3 || (sentences.length >= 2 && documents >= Math.min(2, evidence.documents.length));
}

function place({ id }: Issue): number {
  return FIRST.includes(id) ? FIRST.indexOf(id) : FIRST.length;
}

const FIRST: readonly string[] = ['prisoner-exchange', 'sanctions'];
const FIGURES: ReadonlySet<string> = new Set(['count', 'money', 'percentage']);
/** What tells most about where a figure stands comes last. */
const RANK: readonly PloverAct[] = [
  'STATE',
  'SUPPORT',
  'REQUEST',
  'THREATEN',
  'CONCEDE',
  'SANCTION',
  'AID',
  'RETREAT',
  'COOPERATE',
  'REJECT',
  'AGREE',
];
const MOST_TOPICS = 10;
const MOST_FIGURES = 8;
const MOST_CONDITIONS = 4;
const MOST_PER_PARTY = 2;
const MOST_STATEMENTS = 12;
