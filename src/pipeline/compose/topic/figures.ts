import type { Fact, Issue, PloverAct } from '#src/schema/evidence.ts';
import type { Block, Inline } from '../blocks.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { isBeside } from '../figures/beside.ts';
import { isElsewhen } from '../figures/elsewhen.ts';
import { isUnexplained, toldOnce } from '../figures/figure-phrase.ts';
import { COUNTED } from '../figures/key-figures.ts';
import { statusOf } from '../figures/status.ts';
import { type Figure, figuresWords, saidKey } from '../figures.ts';
import { quoted, tally, words } from '../lines/inlines.ts';
import { namedBehind } from '../lines/named-behind.ts';
import { unnamedIn } from '../lines/unnamed.ts';
import { shownSentence } from '../sentences/shown-sentence.ts';
import { wordsInList } from '../sentences/words-at.ts';
import { isOfDeal } from './of-deal.ts';

/** The figures of an issue, each with where it stands and the sentence it is from; [] where there is none. */
export function topicFigures(issue: Issue, figures: readonly Figure[], index: EvidenceIndex): Block[] {
  const own = figures.filter(({ facts }) => facts.some((fact) => fact.issue === issue.id && isFigure(fact, index)));
  const told = toldOnce(own, index)
    .filter(({ lead }) => !(isUnexplained(lead, index) && !/\p{L}|%/u.test(lead.text)))
    .slice(0, MOST_FIGURES);
  // "9 percent over two years" is one demand: its figures stand in one row.
  const together = Map.groupBy(told, (one) => `${status(issue, one, index)} ${saidKey(one, index)}`);
  const rows = [...together.values()].map((figures) => row(issue, figures, index));
  if (rows.length === 0) return [];
  const head = ['Figure', 'Status', 'In the source’s words', 'Sources'].map((title) => [words(title)]);
  return [
    { type: 'heading', depth: 2, children: [words('Figures')] },
    { type: 'table', role: 'plain', head, rows },
  ];
}

function row(issue: Issue, figures: readonly Figure[], index: EvidenceIndex): Inline[][] {
  const [first] = figures as readonly [Figure, ...Figure[]];
  const inOrder = [...figures].sort((a, b) => a.lead.start - b.lead.start);
  return [
    figuresWords(inOrder, index),
    [words(status(issue, first, index))],
    inContext(first, index),
    [tally(first, index)],
  ];
}

// How long the talks took is no figure of what they treated: a duration counts where it is what is done or asked for.
function isFigure(fact: Fact, index: EvidenceIndex): boolean {
  const { kind, sentence, start, end, text, issue } = fact;
  if (isBeside(fact, index)) return false;
  if (kind !== 'duration') return COUNTED.has(kind);
  if (/\d-\p{L}/u.test(text)) return true;
  const acts = (index.actsIn.get(sentence) ?? []).filter((act) => act.issue === issue);
  return !isElsewhen(fact, index) && acts.some((act) => act.start <= start && act.end >= end);
}

function inContext({ lead }: Figure, index: EvidenceIndex): Inline[] {
  const sentence = index.sentences.get(lead.sentence);
  if (!sentence) return [];
  const span = shownSentence(sentence, index);
  const line = [...unnamedIn(lead.document, [span], [], index), ...quoted(lead.document, span, index)];
  return [...line, ...namedBehind(lead.document, [span], line, index)];
}

// By the acts in whose words the figure stands: of a walkout that cancels 412 flights the offer beside it says nothing.
function status(issue: Issue, { facts }: Figure, index: EvidenceIndex): string {
  const acts = facts.flatMap(({ sentence, start, end }) =>
    (index.actsIn.get(sentence) ?? []).filter(
      (act) => (act.issue ?? issue.id) === issue.id && act.start <= start && act.end >= end,
    ),
  );
  const [first] = [...acts].sort((a, b) => RANK.indexOf(b.act) - RANK.indexOf(a.act));
  if (first) return statusOf(first, wordsInList(first, index));
  return facts.some(({ sentence }) => isInDeal(sentence, index)) ? AGREED : 'reported';
}

// "The agreement brings 9 percent": nobody is told to do anything.
function isInDeal(id: string, index: EvidenceIndex): boolean {
  const sentence = index.sentences.get(id);
  return sentence !== undefined && isOfDeal(sentence, index);
}

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
const AGREED = 'agreed';
/** Rows of the table on one page. */
const MOST_FIGURES = 8;
