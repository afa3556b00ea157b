import type { EvidenceSentence } from '#src/schema/evidence.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { reportDay } from '../report-day.ts';
import { contentStems } from '../sentences/content-stems.ts';
import { shownWords } from '../sentences/shown-sentence.ts';

/**
 * True for what an older report announces for a day from which a later one tells it has been moved: "The panel is to report by 15
 * December", and then "the report, which had been due on 15 December, will now appear in January".
 */
export function isMovedSince(sentence: EvidenceSentence, index: EvidenceIndex): boolean {
  const own = reportDay(sentence, index);
  if (own === null) return false;
  const days = daysOf(sentence, index);
  const stems = stemsOf(sentence, index);
  return movedIn(index).some(
    (moved) =>
      moved.reported > own &&
      moved.days.some((day) => days.includes(day)) &&
      [...moved.stems].some((stem) => stems.has(stem)),
  );
}

function movedIn(index: EvidenceIndex): readonly Moved[] {
  const known = found.get(index);
  if (known) return known;
  const moved = [...index.sentences.values()].flatMap((one): Moved[] => {
    const reported = reportDay(one, index);
    if (reported === null || !MOVED.some((pattern) => pattern.test(shownWords(one, index)))) return [];
    return [{ reported, days: daysOf(one, index), stems: stemsOf(one, index) }];
  });
  found.set(index, moved);
  return moved;
}

function daysOf({ id }: EvidenceSentence, index: EvidenceIndex): readonly string[] {
  return (index.factsIn.get(id) ?? []).flatMap(({ kind, value }) =>
    kind === 'date' && typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? [value] : [],
  );
}

// Without the words of the day itself.
function stemsOf(sentence: EvidenceSentence, index: EvidenceIndex): ReadonlySet<string> {
  let words = shownWords(sentence, index);
  for (const { kind, text } of index.factsIn.get(sentence.id) ?? [])
    if (kind === 'date') words = words.replace(text, '');
  return contentStems(words);
}

const MOVED = [
  /\b(?:had been|was|were) (?:originally |first |initially )?(?:due|expected|scheduled|planned|set|slated|meant|supposed)\b.*\b(?:now|instead|postponed|delayed|put (?:off|back)|pushed back|moved|deferred|brought forward|later)\b/,
  /\b(?:postpon|delay|reschedul|deferr?|mov|extend)(?:s|es|ed|ing)\b[^.;]*\bfrom\b/,
  /\b(?:put (?:off|back)|push(?:ed|es) back|br(?:ought|ings?) forward)\b[^.;]*\bfrom\b/,
];

const found = new WeakMap<EvidenceIndex, readonly Moved[]>();

interface Moved {
  readonly reported: string;
  readonly days: readonly string[];
  readonly stems: ReadonlySet<string>;
}
