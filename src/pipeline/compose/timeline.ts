import type { EvidenceSentence, Fact } from '#src/schema/evidence.ts';
import type { Block, Inline } from './blocks.ts';
import type { Draft, Material } from './draft.ts';
import type { EvidenceIndex } from './evidence-index.ts';
import { deadlineSpan, isDeadline } from './figures/deadline.ts';
import { listedDays } from './figures/listed-days.ts';
import { dated, type Figure } from './figures.ts';
import { inLetters } from './lines/in-letters.ts';
import { joined, quote, words } from './lines/inlines.ts';
import { sentenceLine } from './lines/line.ts';
import { listed } from './lines/listed.ts';
import { partyOf } from './party-of.ts';
import { reportsOf } from './reports.ts';
import { isDangling } from './sentences/dangling.ts';
import { isOfWriter } from './sentences/is-of-writer.ts';
import { looksAhead } from './sentences/looks-ahead.ts';
import { wordsAt } from './sentences/words-at.ts';
import { isOfMatter } from './summary/of-matter.ts';
import { eventDates, isDayBeside } from './timeline/event-dates.ts';
import { isEventDate } from './timeline/is-event-date.ts';

/** Dated events in order, with the words that date them; a date that no document resolves stands apart, as it is worded. */
export function timelinePage({ index, figures }: Material): Draft[] {
  const told = figures.flatMap((figure) => {
    // "Since 3 October" dates no event; "prohibited on 3 October", of another report, does.
    const days = figure.facts.filter(({ value }) => DAY.test(String(value)));
    const lead = [figure.lead, ...days].find((fact) => tellsWhen(fact, index));
    return lead ? [{ ...figure, lead }] : [];
  });
  const [ends, days] = [told.filter(({ lead }) => isOpenDeadline(lead, index)), told.filter(isOfDay)];
  const dates = eventDates(
    days.filter((one) => !ends.includes(one)),
    index,
  );
  if (dates.length + ends.length === 0) return [];
  const shown = new Set<string>();
  const resolved = dates.filter(({ lead }) => typeof lead.value === 'string');
  resolved.sort((a, b) => inLetters(String(a.lead.value), String(b.lead.value)) || place(a, index) - place(b, index));
  const inPlace = (figures: readonly Figure[]) => figures.toSorted((a, b) => place(a, index) - place(b, index));
  const open = inPlace(dates.filter(({ lead }) => typeof lead.value !== 'string'));
  return [
    {
      slug: 'timeline',
      title: 'Timeline',
      description: 'Dated events, each with the words that date it.',
      blocks: [
        ...section('Dated', resolved, shown, index),
        ...section('Deadlines', inPlace(ends), new Set(), index),
        ...section('Not dated by the sources', open, shown, index),
      ],
    },
  ];
}

const isOfDay = ({ lead }: Figure) => lead.kind === 'date';

// "Within 14 days", "by Friday" of a paper without a day: the words are all that is known of it.
function isOpenDeadline(fact: Fact, index: EvidenceIndex): boolean {
  return (fact.kind === 'duration' || typeof fact.value !== 'string') && isDeadline(fact, index);
}

// The date of an event that a full sentence of the matter tells and that can be read alone; of a day that no document gives,
// only what a party to the matter did on it, or what is to come on it.
function tellsWhen(fact: Fact, index: EvidenceIndex): boolean {
  const sentence = index.sentences.get(fact.sentence);
  return (
    sentence !== undefined &&
    !index.headings.has(fact.sentence) &&
    !index.asked.has(fact.sentence) &&
    (isOpenDeadline(fact, index) || (fact.kind === 'date' && isEventOf(fact, sentence, index))) &&
    isOfMatter(sentence, index) &&
    !isOfWriter(sentence, index) &&
    !isDangling(sentence, sentenceLine(sentence, index), index)
  );
}

function isEventOf(fact: Fact, sentence: EvidenceSentence, index: EvidenceIndex): boolean {
  if (!isEventDate(fact, index)) return false;
  return typeof fact.value === 'string' || isPartyDeed(fact, index) || looksAhead(wordsAt(sentence, index));
}

// "The drivers stopped work on Friday"; "on Friday she lit the stove" fills a page and tells nobody when anything was.
function isPartyDeed({ sentence }: Fact, index: EvidenceIndex): boolean {
  if (index.parties.length === 0) return true;
  return (index.actsIn.get(sentence) ?? []).some(
    ({ act, actors }) => act !== 'STATE' && actors.some((one) => index.parties.includes(partyOf(one, index) ?? one)),
  );
}

// A sentence stands once, with all its dates; one that repeats another is told by that one, which has the day where it gives it
// too: "those kidnapped in November were set free on Saturday".
function section(title: string, found: readonly Figure[], told: Set<string>, index: EvidenceIndex): Block[] {
  const events = new Map<string, Figure[]>();
  for (const figure of found) {
    const { sentence } = figure.lead;
    if (told.has(sentence) && !events.has(sentence)) {
      const own = figure.facts.find(
        (fact) => events.has(fact.sentence) && tellsWhen(fact, index) && !isDayBeside(fact, index),
      );
      if (own) events.get(own.sentence)!.push({ ...figure, lead: own });
      continue;
    }
    if (events.size === MOST_EVENTS && !events.has(sentence)) continue;
    for (const report of reportsOf(sentence, index)) told.add(report);
    listed(events, sentence).push(figure);
  }
  if (events.size === 0) return [];
  const rows = [...events].map(([sentence, figures]) => row(sentence, figures, index));
  const head = ['Date', 'Event'].map((name) => [words(name)]);
  return [
    { type: 'heading', depth: 2, children: [words(title)] },
    { type: 'table', role: 'plain', head, rows },
  ];
}

function row(sentence: string, figures: readonly Figure[], index: EvidenceIndex): Inline[][] {
  const days = figures.map(({ lead }) => ({
    lead,
    span: isOpenDeadline(lead, index) ? deadlineSpan(lead, index) : listedDays(lead, index),
  }));
  // "14 and 15 June" has the second day too.
  const told = days.filter(({ lead }) => !days.some((one) => one.lead.start < lead.start && one.span.end >= lead.end));
  const dates = told.map(({ lead, span }) => dated(lead, quote(lead.document, span, index)));
  const found = index.sentences.get(sentence);
  return [joined(dates, ' · '), found ? sentenceLine(found, index) : []];
}

function place({ lead }: Figure, index: EvidenceIndex): number {
  return index.rank.get(lead.sentence) ?? 0;
}

/** "In 2024" of a count is no event. */
const DAY = /^\d{4}-\d\d-\d\d/;
/** Rows: a longer table is not read on paper. */
const MOST_EVENTS = 20;
