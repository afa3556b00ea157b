import heads from '../../../../data/paper-heads.json' with { type: 'json' };
import { isCalendarName } from '../../../../wording/calendar.ts';
import type { Scene } from '../../../phrases/scene.ts';
import type { TokenRange } from '../../../types.ts';

const PAPER: ReadonlySet<string> = new Set(heads.releases);
/** What else a line that only says what a paper is may hold: "Official communiqué No. 47", "For immediate release". */
const LABEL: ReadonlySet<string> = new Set(heads.labels);
/** What such a line numbers and dates: "47", "3rd", "–". */
const NUMBERS = /^(?:\d.*|\P{L}+)$/u;
const ABOUT = /^(?:on|about|regarding|concerning|following|re|after|to|in|:|–|—|-|\/|\|)$/;

/**
 * Where the lines at the head say that the document is a paper of somebody's own: "Press release", "Statement by …",
 * "Norwind statement on …"; one for each line that does.
 */
export function papersOf(scene: Scene, lines: readonly TokenRange[]): Paper[] {
  return lines.flatMap((line) => {
    const at = wordAt(scene, line);
    if (at === -1) return [];
    const label = isLabel(scene, line);
    const opens = opensLine(scene, line, at);
    if (tellsNews(scene, line, at) || (!label && !opens && !standsIn(scene, line, at))) return [];
    const joint = scene.tokens.slice(line.from, at).some(({ lower }) => lower === 'joint');
    const sure = label || opens || lines.some(({ to }) => to <= line.from) || endsLine(scene, line, at);
    return [{ line, at, label, joint, sure }];
  });
}

function wordAt({ tokens }: Scene, { from, to }: TokenRange): number {
  for (let at = from; at < to; at += 1)
    if (
      PAPER.has(tokens[at]!.lower) ||
      isKindOfPaper(tokens[at - 1]?.lower, tokens[at]!.lower, at + 1 < to ? tokens[at + 1]!.lower : undefined)
    )
      return at;
  return -1;
}

// "Situation update", "note to the press", "open letter": one word of it alone is many other things.
function isKindOfPaper(before: string | undefined, word: string, behind: string | undefined): boolean {
  if (word === 'update') return /^(?:situation|field|emergency|operational|weekly|monthly|crisis)$/.test(before ?? '');
  // As firms of many lands call what they must tell the market.
  if (word === 'fact') return before === 'material';
  if (word === 'report') return /^(?:situation|patrol|incident|sector)$/.test(before ?? '');
  if (word === 'note')
    return /^(?:press|information|briefing)$/.test(before ?? '') || /^(?:to|verbale)$/.test(behind ?? '');
  if (/^(?:service|office|department|centre|center|bureau)$/.test(word))
    return /^(?:press|media|information)$/.test(before ?? '') && (behind === 'of' || (word === 'service' && !behind));
  if (/^(?:reaction|response)$/.test(word)) return /^(?:of|by|from)$/.test(behind ?? '');
  return (word === 'letter' && before === 'open') || (word === 'paper' && before === 'position');
}

// "Statement by ministers angers unions": a headline of the day tells what it does; behind a colon anything may be told.
function tellsNews({ tokens }: Scene, { to }: TokenRange, at: number): boolean {
  if (tokens[at + 1]?.text === ':') return false;
  return tokens.slice(at, to).some(({ pos, lower }) => (pos === 'VERB' && /[^s]s$/.test(lower)) || pos === 'AUX');
}

/** True for a line, or a part of one, that says what a paper is and when and how to use it, and nothing else. */
export function isLabel({ tokens }: Pick<Scene, 'tokens'>, { from, to }: TokenRange): boolean {
  return tokens
    .slice(from, to)
    .every(
      ({ lower }, i) =>
        isLabelWord(lower) ||
        isCode(tokens, from + i) ||
        lower === 'joint' ||
        (lower === 'letter' && tokens[from + i - 1]?.lower === 'open') ||
        (lower === 'open' && tokens[from + i + 1]?.lower === 'letter'),
    );
}

function belongsToLabel(lower: string): boolean {
  return LABEL.has(lower) || NUMBERS.test(lower);
}

/** True for a word of such a line: "release", "immediate", "March", a number or a mark. */
export function isLabelWord(lower: string): boolean {
  return belongsToLabel(lower) || PAPER.has(lower) || isCalendarName(lower);
}

// How a house numbers its papers: "E-114/25", "SC/15432".
function isCode(tokens: Scene['tokens'], at: number): boolean {
  const [code, next] = [tokens[at]?.text ?? '', tokens[at + 1]?.text ?? ''];
  return /^\p{Lu}{1,4}-\d+$/u.test(code) || (/^\p{Lu}{1,4}$/u.test(code) && next === '/');
}

// "Press release: …", "Joint communiqué of …", "Talks in Lima: statement by …", "Statement on …"; not "Statement angers unions".
function opensLine(scene: Scene, { from, to }: TokenRange, at: number): boolean {
  const { tokens } = scene;
  let first = at;
  while (first > from && (belongsToLabel(tokens[first - 1]!.lower) || tokens[first - 1]!.lower === 'joint')) {
    if (/^[:–—-]$/.test(tokens[first - 1]!.text)) break;
    first -= 1;
  }
  const alone = first === from || /^[:–—-]$/.test(tokens[first - 1]!.text);
  const next = tokens[at + 1]?.lower ?? '';
  return (
    alone &&
    (at + 1 >= to ||
      /^(?:by|of|from|attributable|no\.?|nr\.?|,|\d.*)$/.test(next) ||
      isOneMention(scene, at + 1, to) ||
      isCode(tokens, at + 1) ||
      ABOUT.test(next))
  );
}

// "Press release Norwind".
function isOneMention({ mentionAt, ranges }: Scene, at: number, to: number): boolean {
  const index = mentionAt[at] ?? -1;
  return index !== -1 && ranges[index]!.to === to;
}

// "Norwind statement on …": what follows says what the paper is about.
function standsIn(scene: Scene, { to }: TokenRange, at: number): boolean {
  const { tokens } = scene;
  if (at + 1 >= to || ABOUT.test(tokens[at + 1]!.lower) || /^(?:by|of|from)$/.test(tokens[at + 1]!.lower)) return true;
  // "Norwind press release, 3 May".
  return tokens[at + 1]!.lower === ',' && isLabel(scene, { from: at + 1, to });
}

// "NORWIND – PRESS NOTICE": behind a dash nothing but what the paper is.
function endsLine(scene: Scene, { from, to }: TokenRange, at: number): boolean {
  for (let dash = at; dash > from; dash -= 1)
    if (/^[–—|-]$/.test(scene.tokens[dash]!.text)) return isLabel(scene, { from: dash + 1, to });
  return false;
}

/** The word for what a document is, in its line at the head. */
export interface Paper {
  readonly line: TokenRange;
  /** "Statement", "release". */
  readonly at: number;
  /** The line says nothing else. */
  readonly label: boolean;
  readonly joint: boolean;
  /** It can be no headline of a report about a paper. */
  readonly sure: boolean;
}
