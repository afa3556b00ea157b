import { MONTHS } from '../../../../wording/calendar.ts';
import { datelineLength } from '../../../../wording/dateline.ts';
import type { Scene } from '../../../phrases/scene.ts';
import { HEAD_OF_REPORT, isAskedBelow, isByline, isNamedWriter } from '../../byline.ts';
import type { Memory } from '../../memory.ts';
import { bodyReading, type Reading } from '../reading.ts';

const CREDIT = /^(?:reporting|writing|editing|edited|reported|written)$/;
/** Sentences at the end of a report among which it names who worked on it. */
const LAST = 3;

/**
 * "By X in Lima" or "From our correspondent X" beside the line that names the paper, "By X, the Tarn Beacon", "The presenter is X" of
 * a transcript, "X" on a line right below the paper's, "our reporter X": of that outlet, where the head names one alone, or else the dateline does.
 * The name stands in tokens [before, to).
 */
export function bylined(memory: Memory, before: number, to: number): Reading[] {
  const { tokens } = memory.scene;
  const { sentence } = tokens[before]!;
  if (before === 0) return [];
  if (isCredit(memory, before)) return bodyReading(before - 1, before, paperOf(memory, sentence), 'works-at');
  if (isOurs(memory, before) || isReporting(memory, to))
    return bodyReading(before - 2, before, paperOf(memory, -1) ?? datedBody(memory), 'works-at');
  if (sentence >= HEAD_OF_REPORT && !isAskedBelow(memory.scene, before)) return [];
  const scene = memory.scene;
  if (!isByline(scene, before, to) && !isBelowPaper(memory, before, to) && !isNamedWriter(scene, before, to)) return [];
  const own = tokens[before - 1]!.lower === 'by' ? paperBehind(memory, to) : null;
  return bodyReading(
    before - 1,
    before,
    own ?? paperOf(memory, sentence) ?? openingBody(memory) ?? datedBody(memory),
    'works-at',
  );
}

/** "BAKERS' VOICE | Blog", "QUARN RESEARCH" alone on the first line: whose paper it is, whatever else it does. */
export function openingBody({ scene }: Memory): string | null {
  const { tokens, mentionAt, mentions, ranges, entities, text } = scene;
  const first = tokens[0]?.lower === 'the' ? 1 : 0;
  const index = mentionAt[first] ?? -1;
  if (index === -1 || ranges[index]!.from !== first) return null;
  const { to } = ranges[index]!;
  // "TarnLive | 3 May"; "Norwind" alone may head a report on it.
  if (to - first < 2 && tokens[to]?.text !== '|') return null;
  const { key, type } = entities.get(mentions[index]!.entity)!;
  const closed = !tokens[to] || text.slice(tokens[to - 1]!.end, tokens[to]!.start).includes('\n');
  // "Norwind, Tarn settle" is a headline; nothing but a paper's own name is loud and goes on behind a comma.
  const isLoud = !/\p{Ll}/u.test(text.slice(tokens[first]!.start, tokens[to - 1]!.end));
  const parted = /^[|(]$/.test(tokens[to]?.text ?? '') || (isLoud && /^[,–—-]$/.test(tokens[to]?.text ?? ''));
  return type === 'organisation' && (closed || parted) ? key : null;
}

// "Le Jour de Tarn, 3 May 2030", "The Continental, Saturday 3 May 2030": what a line opens with that goes on with the day.
function datedBody({
  scene: { sentences, mentionAt, mentions, ranges, entities, tokens, text },
}: Memory): string | null {
  for (const { from, to } of sentences.slice(0, HEAD_OF_REPORT)) {
    const first = tokens[from]?.lower === 'the' && mentionAt[from] === -1 ? from + 1 : from;
    const index = first < to ? (mentionAt[first] ?? -1) : -1;
    if (index === -1 || ranges[index]!.from !== first) continue;
    const [, day] = /^, ([^\n]{1,40})/.exec(text.slice(mentions[index]!.end)) ?? [];
    const { key, type } = entities.get(mentions[index]!.entity)!;
    if (type === 'organisation' && day !== undefined && DAY.test(day)) return key;
  }
  return null;
}

/** "Saturday 3 May 2030", "3 May", "May 3" */
const DAY = new RegExp(
  `^(?:\\p{L}+,? )?(?:\\d{1,2} (?:${MONTHS.join('|')})|(?:${MONTHS.join('|')}) \\d{1,2})\\b`,
  'iu',
);

function paperOf(memory: Memory, byline: number): string | null {
  const head = memory.scene.sentences.slice(0, HEAD_OF_REPORT);
  const outlets = new Set(head.flatMap((_, at) => outletsAt(memory, at, byline)));
  const told = outlets.size > 0 ? outlets : new Set(head.flatMap((_, at) => agencyAt(memory, at)));
  const [only, other] = told;
  return other === undefined ? (only ?? null) : null;
}

// "Our correspondent | X met them", wherever a station or a paper says it itself
function isOurs({ scene: { tokens, quoted } }: Memory, before: number): boolean {
  // "Our correspondent, | X, that"
  const office = tokens[before - 1]!.lower === ',' ? before - 2 : before - 1;
  return (
    /^(?:reporter|correspondent)$/.test(tokens[office]?.lower ?? '') &&
    tokens[office - 1]?.lower === 'our' &&
    !quoted[before]
  );
}

// "X | reports from the quay", as a station's presenter hands over
function isReporting({ scene: { tokens, sentences, quoted } }: Memory, to: number): boolean {
  if (!/^reports?$/.test(tokens[to]?.lower ?? '') || !/^(?:from|live)$/.test(tokens[to + 1]?.lower ?? '')) return false;
  return sentences[tokens[to]!.sentence]!.kind === 'turn' && !quoted[to];
}

// "By X, | Tarn Beacon": to the end of the line, or of its part.
function paperBehind(
  { scene: { tokens, text, mentionAt, mentions, ranges, entities }, bodies }: Memory,
  comma: number,
): string | null {
  const first = tokens[comma + 1]?.lower === 'the' ? comma + 2 : comma + 1;
  const index = tokens[comma]?.lower === ',' ? (mentionAt[first] ?? -1) : -1;
  if (index === -1 || ranges[index]!.from !== first) return null;
  const { to } = ranges[index]!;
  const next = tokens[to];
  const ends = !next || /^[|,–—-]$/.test(next.text) || text.slice(tokens[to - 1]!.end, next.start).includes('\n');
  const { key, type, name } = entities.get(mentions[index]!.entity)!;
  // "By X, Business Desk": of the paper that has one.
  if (/ desk$/i.test(name)) return null;
  // "By X, Tarn": the town that it was written in.
  return ends && type === 'organisation' && (name.includes(' ') || bodies.kinds.get(key)?.has('outlet')) ? key : null;
}

// "(Reporting by X; editing by | Y)" at the end of an agency's report
function isCredit({ scene: { tokens, sentences } }: Memory, before: number): boolean {
  const [verb, by] = [tokens[before - 2]?.lower ?? '', tokens[before - 1]!.lower];
  return by === 'by' && CREDIT.test(verb) && tokens[before]!.sentence >= sentences.length - LAST;
}

// A line that is nothing but the name, with no blank line between it and the paper's.
function isBelowPaper(memory: Memory, before: number, to: number): boolean {
  const { tokens, text, sentences } = memory.scene;
  const above = text.slice(tokens[before - 1]!.end, tokens[before]!.start);
  const behind = tokens[to] ? text.slice(tokens[to - 1]!.end, tokens[to]!.start) : '\n';
  if (!/^[^\n]*\n[^\n]*$/.test(above) || !behind.includes('\n')) return false;
  const at = tokens[before - 1]!.sentence;
  return sentences[at]!.kind !== 'prose' && outletsAt(memory, at, at).length > 0;
}

// A masthead, a date line, the byline itself: no sentence that tells something of an outlet.
function outletsAt(memory: Memory, at: number, byline: number): string[] {
  const { from, to } = memory.scene.sentences[at]!;
  return at !== byline && tellsSomething(memory.scene, from, to) ? [] : outletsIn(memory, from, to);
}

// "March" is no verb there, nor "do" in "Jornal do Porto", nor "(translated from German)".
function tellsSomething({ tokens, mentionAt }: Scene, from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .some(
      ({ pos, text, lower }, i) =>
        /^(?:VERB|AUX)$/.test(pos) && !/^\p{Lu}/u.test(text) && mentionAt[from + i] === -1 && !MADE.test(lower),
    );
}

/** What is done to a text, and no news. */
const MADE = /^(?:translated|abridged|shortened|edited|updated|transcribed|published)$/;

// "LIMA, 4 May (Quarn Press) - Peru refused"
function agencyAt(memory: Memory, at: number): string[] {
  const { tokens, sentences, text } = memory.scene;
  const { from, to, start, end } = sentences[at]!;
  const behind = start + datelineLength(text.slice(start, end));
  let last = from;
  while (last < to && tokens[last]!.end <= behind) last += 1;
  return outletsIn(memory, from, last);
}

function outletsIn({ scene, bodies }: Memory, from: number, to: number): string[] {
  return Array.from(scene.mentionAt.slice(from, to)).flatMap((index) => {
    const key = index === -1 ? null : scene.mentions[index]!.entity;
    return key !== null && bodies.kinds.get(key)?.has('outlet') ? [key] : [];
  });
}
