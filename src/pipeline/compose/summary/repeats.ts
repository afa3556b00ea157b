import type { EvidenceSentence } from '#src/schema/evidence.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { inLetters } from '../lines/in-letters.ts';
import { reportDay } from '../report-day.ts';
import { reportsOf } from '../reports.ts';
import { contentStems } from '../sentences/content-stems.ts';
import { shownWords } from '../sentences/shown-sentence.ts';
import { lastTold } from './last-told.ts';

/**
 * True for a sentence most of whose words another, told already, has too, though nothing joined them: "The judge held that the
 * notice should have listed each depot" behind "Judge Lind found the notice defective because it failed to list the depots";
 * of one deed of the same parties fewer words will do. What is `toCome` of a matter is news behind what was.
 */
export function repeats(
  sentence: EvidenceSentence,
  told: readonly EvidenceSentence[],
  index: EvidenceIndex,
  toCome = false,
): boolean {
  const own = contentStems(shownWords(sentence, index));
  return told.some((one) => {
    if (hasDayToCome(sentence, one, index)) return false;
    const other = contentStems(shownWords(one, index));
    const shared = sharedOf(own, other);
    if (shared >= FEWEST && shared >= MOSTLY * own.size) return true;
    return !toCome && (areAlike(own, other, MOSTLY, index) || isOneDeed(sentence, one, index, [own, other]));
  });
}

/** True for a report most of whose words, and many, another has that is told already: two papers may lead with two things alone. */
export function leadsAlike(
  sentence: EvidenceSentence,
  told: readonly EvidenceSentence[],
  index: EvidenceIndex,
): boolean {
  const own = contentStems(shownWords(sentence, index));
  return told.some((one) => areAlike(own, contentStems(shownWords(one, index)), LEADING, index));
}

// Of many words, and more than the names of the parties, that are in every line.
function areAlike(own: ReadonlySet<string>, other: ReadonlySet<string>, share: number, index: EvidenceIndex): boolean {
  const names = partyStems(index);
  const [first, second] = [own, other].map((stems) => new Set([...stems].filter((stem) => !names.has(stem))));
  const shared = sharedOf(first!, second!);
  return shared >= MANY && shared >= share * Math.min(first!.size, second!.size);
}

const known = new WeakMap<EvidenceIndex, ReadonlySet<string>>();

function partyStems(index: EvidenceIndex): ReadonlySet<string> {
  const found =
    known.get(index) ?? contentStems(index.parties.map((id) => index.entities.get(id)?.name ?? '').join(' '));
  known.set(index, found);
  return found;
}

function sharedOf(own: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return [...own].filter((stem) => other.has(stem)).length;
}

// "Lind, who owns six per cent, will ask for a meeting" behind "Lind will formally ask the board for a meeting to unseat it".
function isOneDeed(
  { id }: EvidenceSentence,
  other: EvidenceSentence,
  index: EvidenceIndex,
  [first, second]: readonly [ReadonlySet<string>, ReadonlySet<string>],
): boolean {
  const shared = sharedOf(first, second);
  if (shared < FEWEST || shared < OF_DEED * Math.min(first.size, second.size)) return false;
  const [own, before] = [deedsIn(id, index), deedsIn(other.id, index)];
  return [...own].some((deed) => before.has(deed));
}

function deedsIn(id: string, index: EvidenceIndex): ReadonlySet<string> {
  const deeds = (index.actsIn.get(id) ?? []).filter(({ act, actors }) => act !== 'STATE' && actors.length > 0);
  return new Set(deeds.map(({ act, rule, actors }) => [act, rule, ...actors.toSorted(inLetters)].join(' ')));
}

/** True for a sentence all whose other sources stand behind one line already: it is one of the reports of what that tells. */
export function isToldThrough(
  { id }: EvidenceSentence,
  told: readonly EvidenceSentence[],
  index: EvidenceIndex,
): boolean {
  const [, ...others] = reportsOf(id, index);
  return (
    others.length > 0 &&
    told.some((one) => {
      const behind = reportsOf(one.id, index);
      return others.every((other) => behind.includes(other));
    })
  );
}

// "The union votes on 19 March, the board on 24 March" is news behind "the board voted against the union's draft".
function hasDayToCome(sentence: EvidenceSentence, one: EvidenceSentence, index: EvidenceIndex): boolean {
  const published = reportDay(sentence, index) ?? lastTold(index);
  const known = daysIn(one, index);
  return published !== null && daysIn(sentence, index).some((day) => day > published && !known.includes(day));
}

function daysIn({ id }: EvidenceSentence, index: EvidenceIndex): string[] {
  const dates = (index.factsIn.get(id) ?? []).filter(({ kind }) => kind === 'date');
  return dates.flatMap(({ value }) => /^(?:\d{4}|-)-\d\d-\d\d$/.exec(String(value ?? '')) ?? []);
}

/** Words: two lines on one matter share its name. */
const FEWEST = 4;
/** The share of a line’s words that one above it has, or of the shorter of both where they are many. */
const MOSTLY = 0.5;
const MANY = 6;
/** The same of one deed. */
const OF_DEED = 0.35;
/** The same of what two papers lead with. */
const LEADING = 0.6;
