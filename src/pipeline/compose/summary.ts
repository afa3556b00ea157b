import type { EvidenceSentence } from '#src/schema/evidence.ts';
import type { Block, Inline } from './blocks.ts';
import type { Draft, Material } from './draft.ts';
import type { EvidenceIndex } from './evidence-index.ts';
import { inLetters } from './lines/in-letters.ts';
import { words } from './lines/inlines.ts';
import { sentenceLine } from './lines/line.ts';
import { partyOf } from './party-of.ts';
import { reportDay } from './report-day.ts';
import { reportsOf } from './reports.ts';
import { burdenOf } from './sentences/burden.ts';
import { isDangling } from './sentences/dangling.ts';
import { isHostsNews } from './sentences/hosts-news.ts';
import { readText, wordCount } from './sentences/read-text.ts';
import { shownSentence } from './sentences/shown-sentence.ts';
import { candidatesFor } from './summary/candidates.ts';
import { dayOrAge, dayTold } from './summary/day-told.ts';
import { keyFacts } from './summary/key-facts.ts';
import { readableOf } from './summary/readable.ts';
import { isToldThrough, leadsAlike, repeats } from './summary/repeats.ts';
import { isOlder } from './summary/report-age.ts';
import { FALLBACK, SECTIONS, type SummarySection } from './summary/sections.ts';

/** The first screen: what came of it, what is agreed, what is disputed, what comes next, and the key facts. */
export function summaryPage(material: Material): Draft[] {
  const { index } = material;
  const facts = keyFacts(material, MOST_IN_TABLE);
  const room = MOST_WORDS - wordsInTables(facts);
  const [outcome] = SECTIONS;
  const readable = readableOf(index);
  const told = filled(SECTIONS, room, readable, index);
  // What came of it days before the last report is not where things stand: "The strike is off", and then a deal.
  const isTold = told.some(
    ({ title, told: own }) => title === outcome!.title && own.some((one) => !isOlder(one, index)),
  );
  const sections = isTold ? told : filled([FALLBACK, ...SECTIONS], room, readable, index);
  const blocks = sections.flatMap(({ title, lines }): Block[] => [
    { type: 'heading', depth: 2, children: [words(title)] },
    { type: 'list', items: lines },
  ]);
  if (blocks.length === 0 && facts.length === 0) return [];
  const description = 'What happened, what is agreed, what is disputed and what comes next.';
  return [{ slug: 'summary', title: 'Summary', description, blocks: [...blocks, ...facts] }];
}

// A line for each section in turn, so that no section fills the screen before another has begun; what several documents
// report comes first.
function filled(
  sections: readonly SummarySection[],
  words: number,
  readable: readonly EvidenceSentence[],
  index: EvidenceIndex,
): Filled[] {
  const room: Room = { words, used: new Set(), told: [] };
  const open = sections.map((section) => ({
    ...section,
    lines: [] as Inline[][],
    issues: new Set<string>(),
    heard: new Set<string>(),
    told: [] as EvidenceSentence[],
    candidates: candidatesFor(section, readable, index),
  }));
  const several = index.documents.size > 1;
  const reported = open.filter(({ further }) => further && several);
  const takeUpTo = (most: number) => {
    for (const section of reported)
      while (section.lines.length < Math.min(most, section.most) && take(section, room, index));
  };
  // What came of it days ago is no mere report.
  for (const section of open) if (section.title === SECTIONS[0]!.title) take(section, room, index);
  // What is agreed, disputed and to come is worth more than a third report.
  takeUpTo(FIRST_REPORTS);
  for (let round = 0; round < MOST_LINES; round += 1) {
    for (const section of open) if (round < section.most && section.lines.length <= round) take(section, room, index);
    takeUpTo(MOST_LINES);
  }
  return open
    .filter(({ lines }) => lines.length > 0)
    .map((one) => ({
      title: one.title,
      told: one.told,
      lines: one.further ? inOrderOfDays(one, index) : withLists(one, index),
    }));
}

// The oldest document first, where each states its day.
function inOrderOfDays({ lines, told }: Open, index: EvidenceIndex): Inline[][] {
  const keyed = lines.map((line, place) => ({ line, day: reportDay(told[place]!, index) }));
  if (keyed.some(({ day }) => day === null)) return lines;
  return keyed.sort((a, b) => inLetters(a.day!, b.day!)).map(({ line }) => line);
}

// Items of one list as one line, under the words that open it.
function withLists(section: Open, index: EvidenceIndex): Inline[][] {
  const byList = Map.groupBy(section.told, ({ id }) => index.listLeads.get(id)?.id ?? id);
  return [...byList.values()].map((told) => {
    const [first, ...more] = told.toSorted((a, b) => a.start - b.start);
    return more.length > 0 ? lineOf(section, first!, index, more) : section.lines[section.told.indexOf(first!)]!;
  });
}

function lineOf({ aged }: Open, sentence: EvidenceSentence, index: EvidenceIndex, more?: readonly EvidenceSentence[]) {
  return [...sentenceLine(sentence, index, more), ...(aged ? dayOrAge : dayTold)(sentence, index)];
}

// The best candidate that says something new and still fits on the first screen, on an issue of its own before others; of a
// dispute first what a party does that has not been heard in it, of reports first what another document leads with.
function take(section: Open, room: Room, index: EvidenceIndex): boolean {
  const { candidates: all, sides, issues, heard, told, lines } = section;
  const left = all.filter(({ id }) => !room.used.has(id)).slice(0, MOST_TRIED);
  const fresh = left.filter(({ issues: own }) => own.length === 0 || own.some((issue) => !issues.has(issue)));
  const other = sides && heard.size > 0 ? left.slice(0, MOST_SIDES).filter((one) => isOfOther(one, heard, index)) : [];
  const open = section.further && lines.length > 0 ? ofOthers(section, left, index) : [...other, ...fresh, ...left];
  for (const found of open) {
    const shown = briefest(found, left, index);
    const line = lineOf(section, shown, index);
    const length = wordCount(readText(line));
    if (length > room.words || isDangling(shown, line, index)) continue;
    // What two documents lead with is worth two lines.
    if (section.further ? leadsAlike(shown, told, index) : isTold(shown, section, room, index)) continue;
    room.words -= length;
    room.told.push(shown);
    for (const { sentences } of index.clustersOf.get(found.id) ?? []) for (const one of sentences) room.used.add(one);
    for (const one of reportsOf(found.id, index)) room.used.add(one);
    for (const issue of found.issues) issues.add(issue);
    for (const party of actingIn(found, index)) heard.add(party);
    told.push(shown);
    lines.push(line);
    return true;
  }
  return false;
}

function isTold(shown: EvidenceSentence, { title, told }: Open, room: Room, index: EvidenceIndex): boolean {
  return repeats(shown, room.told, index, title === SECTIONS.at(-1)!.title) || isToldThrough(shown, told, index);
}

// What documents tell that have not been heard; a second line of one document where there is no other.
function ofOthers({ further, told, lines }: Open, left: readonly EvidenceSentence[], index: EvidenceIndex) {
  const others = left.filter(({ document }) => !told.some((one) => one.document === document));
  const news = others.filter((one) => further?.(one, index) && !isTurn(one, index));
  if (index.documents.size === 1) return lines.length < FEW_LINES ? left : news;
  // Where things stand comes before what else was told.
  const isLast = (one: EvidenceSentence) => index.lastDay !== null && reportDay(one, index) === index.lastDay;
  return told.some(isLast) ? news : [...news.filter(isLast), ...news];
}

// What a guest answers is no report.
function isTurn(sentence: EvidenceSentence, index: EvidenceIndex): boolean {
  const over = index.statementsOver.get(sentence.id) ?? [];
  return over.some(({ rule }) => rule === 'turn') && !isHostsNews(sentence, index);
}

function isOfOther(sentence: EvidenceSentence, heard: ReadonlySet<string>, index: EvidenceIndex): boolean {
  const acting = actingIn(sentence, index);
  return acting.length > 0 && acting.every((party) => !heard.has(party));
}

// The parties to the matter that do something in a sentence.
function actingIn({ id }: EvidenceSentence, index: EvidenceIndex): string[] {
  const deeds = (index.actsIn.get(id) ?? []).filter(({ act }) => act !== 'STATE');
  const parties = deeds.flatMap(({ actors }) => actors.map((actor) => partyOf(actor, index) ?? actor));
  return [...new Set(parties)].filter((party) => index.parties.includes(party));
}

// Of the reports of one point that fit the section, the one that needs the fewest words, comes soonest to what was done
// ("The ministry has taken note of the treaty that they signed" comes to it late), and reads well by itself; what a report
// tells is not left to somebody's own paper.
function briefest(found: EvidenceSentence, left: readonly EvidenceSentence[], index: EvidenceIndex): EvidenceSentence {
  const { ownVoices } = index;
  const told = new Set(reportsOf(found.id, index));
  const isReport = (one: EvidenceSentence) => ownVoices.has(found.document) || !ownVoices.has(one.document);
  // "Signed the last annex" is not told in the words of who signed the one before.
  const isAsNew = (one: EvidenceSentence) => isOlder(found, index) || !isOlder(one, index);
  const length = (one: EvidenceSentence) => {
    const { start, end } = shownSentence(one, index);
    return (end - start + untilDeed(one.id, start, index)) * (1 + burdenOf(one, index));
  };
  return left.reduce(
    (best, one) => (told.has(one.id) && isReport(one) && isAsNew(one) && length(one) < length(best) ? one : best),
    found,
  );
}

function untilDeed(id: string, start: number, index: EvidenceIndex): number {
  const deeds = (index.actsIn.get(id) ?? []).filter(({ act }) => act !== 'STATE');
  return deeds.length > 0 ? Math.max(0, Math.min(...deeds.map((act) => act.start)) - start) : 0;
}

function wordsInTables(blocks: readonly Block[]): number {
  const cells = blocks.flatMap((block) => (block.type === 'table' ? [...block.head, ...block.rows.flat()] : []));
  return cells.reduce((sum, cell) => sum + wordCount(readText(cell)), 0);
}

/** Rounds in which each section that has room takes a line, so that none goes empty for another. */
const MOST_LINES = 4;
/** Reports that come before the first line of what else there is to tell. */
const FIRST_REPORTS = 2;
/** Of one document alone. */
const FEW_LINES = 2;
/** Candidates looked at for one line: the best are at the head. */
const MOST_TRIED = 60;
/** Among so many of the best the other side is looked for. */
const MOST_SIDES = 8;
/** Of the table, so that lines have room. */
const MOST_IN_TABLE = 75;
/** Of the whole page before its notes; the headings take the rest of the three hundred. */
const MOST_WORDS = 272;

interface Room {
  words: number;
  /** Sentences told already, by themselves or by another. */
  readonly used: Set<string>;
  /** What the lines of all sections show. */
  readonly told: EvidenceSentence[];
}

interface Open {
  readonly title: string;
  readonly candidates: readonly EvidenceSentence[];
  readonly sides?: boolean;
  readonly aged?: boolean;
  readonly further?: SummarySection['further'];
  readonly issues: Set<string>;
  /** The parties that have been heard in it. */
  readonly heard: Set<string>;
  /** What its lines show. */
  readonly told: EvidenceSentence[];
  readonly lines: Inline[][];
}

interface Filled {
  readonly title: string;
  readonly told: readonly EvidenceSentence[];
  readonly lines: readonly (readonly Inline[])[];
}
