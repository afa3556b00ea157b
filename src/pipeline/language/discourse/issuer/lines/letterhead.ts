import type { Token } from '../../../../types.ts';
import { isCalendarName } from '../../../../wording/calendar.ts';
import { isOfLegalForm, opensLegalName } from '../../../../wording/legal-forms.ts';
import { isBodyNoun } from '../../../phrases/body-nouns.ts';
import type { Scene } from '../../../phrases/scene.ts';
import { isStyle } from '../../../phrases/styles.ts';
import type { TokenRange } from '../../../types.ts';
import { type Body, behindArticle, bodyAt, personAt } from './named-at.ts';
import { ABOUT, isOffice, stateIn } from './offices.ts';
import { isLabel, type Paper } from './paper.ts';

/** How lands mark a body of members or a firm behind its name, in small letters: "vzw", "e.V.", "d.o.o.". */
const SMALL_FORM = /^(?:vzw|asbl|a|e|i|k|v|z|s|r|o|d|ev|onlus|aps|gmbh|ggmbh|sro|doo|[.])+$/;
const FORM_MARK = /^[(),&/]$/;
/** What no name of a body has: "FARES ARE NOT A GAME". */
const TELLING =
  /^(?:is|are|was|were|be|not|no|will|must|should|can|cannot|may|do|does|did|have|has|had|we|our|you|your|they|it|to|why|how|what|who|when|again|now|never|still)$/;
const LEGAL_FORM =
  /^(?:GROUP|HOLDINGS?|PLC|LTD|LIMITED|INC|CORP|CORPORATION|COMPANY|AG|SE|SA|AB|AS|ASA|OY|NV|BV|GMBH|LLC)\.?$/;
/** What may stand before a person's name in a letterhead. */
const STYLE = /^(?:the|rt|right|h\.e|his|her|\P{L}+)\.?$/u;

/** The name that stands in a line of its own; an office goes before the state it is of. Null where none does. */
export function letterhead(scene: Scene, lines: readonly TokenRange[], paper: Paper): Body | null {
  const { tokens, sentences } = scene;
  // "Nairobi, 3 May" says where.
  const own = lines.filter(({ from }) => sentences[tokens[from]!.sentence]!.kind !== 'dateline');
  const named = own.flatMap((line) => nameLine(scene, line, paper) ?? []);
  const isState = ({ entities: [key] }: Body) => scene.entities.get(key!)?.type === 'country';
  return named.find((one) => !isState(one)) ?? stateIn(scene, own.filter(isNoTopic(scene))) ?? named[0] ?? null;
}

// A heading that begins with a name and tells nothing: "Ministry of Trade, Lemesh", "NORWIND – press notice", "The Hon. X,
// Minister for …".
function nameLine(scene: Scene, { from, to }: TokenRange, paper: Paper): Body | null {
  const { tokens, ranges, mentionAt } = scene;
  const at = opensLegalName(tokens[from]!.text) ? from + 1 : behindArticle(scene, from);
  const found = at < to ? bodyAt(scene, at) : null;
  if (!found) return personLine(scene, { from, to }) ?? loudName(scene, from, to);
  const end = ranges[mentionAt[at]!]!.to;
  const first = scene.entities.get(found.entities[0]!)!;
  if (end >= to || /^[,–—|(-]$/.test(tokens[end]!.text) || endsAsLegalForm(tokens.slice(end, to))) return found;
  if (tokens[end]!.lower === 'of' && first.type === 'organisation') return found;
  if (end - at > 1 && isLoudName(tokens.slice(from, to))) return { ...found, end: tokens[to - 1]!.end };
  return end === paper.at || to - 1 === paper.at ? found : null;
}

// "OPEN FIELDS RELIEF" of a text on Open Fields; "OPEN FIELDS ARE WET" is no name.
function isLoudName(words: readonly Token[]): boolean {
  return words.every(
    ({ text, lower }) => text === text.toUpperCase() && /^\p{L}+$/u.test(text) && !TELLING.test(lower),
  );
}

/** True for what a firm or a society is before the law, behind its name: "vzw", "e.V.", "(Pty) Ltd". */
export function endsAsLegalForm(words: readonly Token[]): boolean {
  return (
    words.length < 9 &&
    words.every(
      ({ text, lower }, i) =>
        SMALL_FORM.test(lower) || FORM_MARK.test(text) || isOfLegalForm(text) || isBracketed(words, i),
    )
  );
}

function isBracketed(words: readonly Token[], at: number): boolean {
  return words[at - 1]?.text === '(' && words[at + 1]?.text === ')' && at + 2 < words.length;
}

// "The Hon. X, Minister for Health".
function personLine(scene: Scene, { from, to }: TokenRange): Body | null {
  const { tokens, ranges, mentionAt } = scene;
  let at = from;
  while (at < to && mentionAt[at] === -1 && (STYLE.test(tokens[at]!.lower) || isStyle(tokens[at]!.lower))) at += 1;
  const person = at < to ? personAt(scene, at) : null;
  if (!person) return null;
  const end = ranges[mentionAt[at]!]!.to;
  // "Professor Lind," greets.
  return end >= to || (end + 1 < to && /^[,–—|-]$/.test(tokens[end]!.text)) ? person : null;
}

// In capitals a name is read as none: the text below has it.
function loudName({ tokens, text, entities }: Scene, from: number, to: number): Body | null {
  let end = from;
  while (end < to && !/^[,–—:-]$/.test(tokens[end]!.text)) end += 1;
  if (end === from) return null;
  const span = { start: tokens[from]!.start, end: tokens[end - 1]!.end };
  const words = text.slice(span.start, span.end);
  if (words !== words.toUpperCase()) return null;
  for (const { key, type, forms } of entities.values())
    if (type !== 'person' && type !== 'place' && forms.some((form) => isLoudFormOf(form.toUpperCase(), words)))
      return { entities: [key], ...span };
  return null;
}

/**
 * True for a name in capitals that is another's, with nothing but its legal form behind it, or of two words at least:
 * "NORWIND GROUP", "OPEN FIELDS RELIEF".
 */
export function isLoudFormOf(form: string, words: string): boolean {
  if (form === words) return true;
  // "OPEN FIELDS RELIEF" of a text on Open Fields.
  return words.startsWith(`${form} `) && (/ /.test(form) || LEGAL_FORM.test(words.slice(form.length + 1)));
}

function isNoTopic({ tokens }: Scene): (line: TokenRange) => boolean {
  return ({ from }) => !ABOUT.test(tokens[from]!.lower);
}

/**
 * The name beside a dash in the paper's own line: "Quarn Relief Mission – Situation update", "PRESS RELEASE – Doctors for
 * Peace"; null where none is.
 */
export function besideDash(scene: Scene, { at, line: { from, to } }: Paper): Body | null {
  const { tokens, ranges, mentionAt } = scene;
  const dash = tokens.slice(from, to).findIndex(({ text }) => /^[–—|-]$/.test(text)) + from;
  if (dash < from + 1) return null;
  const side = dash < at ? { from, to: dash } : { from: dash + 1, to: endOfName(scene, dash + 1, to) };
  // "Press release – Oslo, 3 May 2031" says where and when.
  if (dash > at && tokens[side.to]?.text === ',' && side.to + 1 < to && isOfDate(tokens[side.to + 1]!.lower))
    return null;
  // "Press release – for immediate use" says what it is.
  if (isLabel(scene, side)) return null;
  const first = behindArticle(scene, side.from);
  const body = first < side.to ? bodyAt(scene, first) : null;
  if (body && ranges[mentionAt[first]!]!.to >= side.to) return body;
  const words = tokens.slice(side.from, side.to);
  // "Oslo – press release" says where.
  if (words.length < 2 || !words.every(isNamePart)) return null;
  return { entities: [], start: words[0]!.start, end: words.at(-1)!.end };
}

const isOfDate = (lower: string) => /^\d{1,4}$/.test(lower) || isCalendarName(lower);

function endOfName({ tokens }: Scene, from: number, to: number): number {
  let end = from;
  while (end < to && !/^[,–—|:(-]$/.test(tokens[end]!.text)) end += 1;
  return end;
}

/**
 * A letterhead that names nobody known: "Ministry of Trade", "Dockers for Peace", where the text says so again or it is
 * called a body.
 */
export function letters(scene: Scene, lines: readonly TokenRange[], papers: readonly Paper[]): Body | null {
  const { tokens, text, sentences } = scene;
  const body = text.slice(tokens[lines.at(-1)!.to - 1]!.end).toLowerCase();
  for (const { from, to: behind } of lines) {
    const to = endOfBody(scene, { from, to: behind });
    const words = tokens.slice(from, to);
    // "FOR IMMEDIATE RELEASE" is nobody's name.
    if (papers.some(({ line, label }, place) => line.from === from && (label || place === 0))) continue;
    if (to - from > 8 || !words.every(isNamePart)) continue;
    if (sentences[tokens[from]!.sentence]!.kind !== 'heading') continue;
    const span = { start: tokens[from]!.start, end: tokens[to - 1]!.end };
    const said = body.includes(text.slice(span.start, span.end).toLowerCase());
    // "QUARN BOUNDARY MISSION": capitals throughout, above what the paper is.
    const loud = words.length > 2 && words.every(({ text }) => text === text.toUpperCase());
    if (loud && words.some(({ lower }) => TELLING.test(lower))) continue;
    if (said || loud || words.some(({ lower }) => isOffice(lower) || isBodyNoun(lower)))
      return { entities: [], ...span };
  }
  return null;
}

// "QUARN BAKERS (QB)", "Tarn Council, | University of Tarn", "GULF MISSION | TO QUARN": what stands behind the name.
function endOfBody({ tokens }: Scene, { from, to }: TokenRange): number {
  for (let at = from + 1; at < to; at += 1) {
    const { text, lower } = tokens[at]!;
    const named = isOffice(tokens[at - 1]!.lower) || isBodyNoun(tokens[at - 1]!.lower);
    if (text === '(' || (named && (lower === 'to' || (text === ',' && !hasLink(tokens.slice(at, to)))))) return at;
  }
  return to;
}

// "Ministry, Fisheries and Ports"
function hasLink(words: readonly Token[]): boolean {
  return words.some(({ lower }) => lower === 'and');
}

/** True for a word that a body's name may hold: one with a capital, a small link, a comma. */
export function isNamePart({ text, lower }: Token): boolean {
  return /^\p{Lu}/u.test(text) || /^(?:of|for|and|the|in|against|without|&|-|,|['’]s?)$/.test(lower);
}
