import heads from '../../data/paper-heads.json' with { type: 'json' };
import roles from '../../data/roles.json' with { type: 'json' };
import type { Scene } from '../phrases/scene.ts';

/** Sentences at the head of a report among which it says who wrote it, and for whom. */
export const HEAD_OF_REPORT = 6;
const WRITES = /^(?:correspondents?|reporters?)$/;
/** Before "by" at the head of a report: "Analysis by", "Live blog by". */
const WRITTEN: ReadonlySet<string> = new Set(heads.credits);
/** What a head says of an interview, before who asked: "Y, director of the park, talks to X about bears". */
const TALKS = /^(?:talks|talked|speaks|spoke|talking|speaking)$/;
/** What parts a date or a place from who wrote it: "Friday 8 May, posted by X". */
const PARTS = /^[,.|(–—-]$/;
/** "Updates from X", where no "in" needs to follow. */
const SENT = /^(?:updates|reports|reporting|dispatches)$/;
const HOSTS = /^(?:presenter|host|newsreader)$/;
/** Sentences at the end of a paper, among which it may say who asked. */
const LAST = 3;
/** Before the name of who came to ask, in the lines above an interview: "Y received X at his home". */
const RECEIVES = /^(?:receives|received)$/;
const DESK: ReadonlySet<string> = new Set(roles.desk);
/** In tokens, of what stands before "by". */
const LONGEST = 3;
/** In tokens, of what somebody is at a paper and where. */
const LONGEST_OFFICE = 7;
const STAFF = /^(?:staff|our|special|senior|chief)$/;
/** In tokens, of what stands behind a name on its line. */
const LONGEST_BEHIND = 5;

/**
 * True for a name that the head of a report gives as who wrote or read it: "By X in Lima", "Analysis by X", "X and Y" behind it,
 * "From our correspondent X", "With X at the port", "The presenter is X". The name stands in tokens [before, to).
 */
export function isByline(scene: Scene, before: number, to: number): boolean {
  const { tokens, sentences } = scene;
  if (before === 0) return false;
  const { from, kind } = sentences[tokens[before]!.sentence]!;
  const [first, own] = [tokens[before - 1]!.lower, tokens[before - 2]?.lower ?? ''];
  if (isAskedBelow(scene, before)) return true;
  if (tokens[before]!.sentence >= HEAD_OF_REPORT) return false;
  if (first === 'and') return isSecond(scene, before);
  if (/^(?:to|with)$/.test(first) && TALKS.test(own))
    return isAsking(scene, before, to) || isInterviewer(scene, before);
  if (RECEIVES.test(first)) return isInterviewer(scene, before);
  if (before - 3 >= from && first === 'is' && HOSTS.test(own)) return true;
  if (before - 2 >= from && WRITES.test(first) && own === 'our') return !scene.quoted[before];
  const line = lineFrom(scene, before, from);
  if (first === 'with') {
    const opens = before - 1 === line || tokens[before - 2]!.text === '.';
    // "With X.", of a programme
    const isHost = tokens[to]?.text === '.' && sentences.some((one) => one.kind === 'turn');
    // "With X and Y", to the end of the line
    const isWhole = endsLine(scene, to) || tokens[to]?.lower === 'and';
    return opens && kind !== 'turn' && (isHost || ((isPosted(scene, to) || isWhole) && tellsNothing(scene, line)));
  }
  const next = tokens[to];
  const ends = endsLine(scene, to) || (next !== undefined && /^(?:[,.(|–—-]|in|at|and)$/.test(next.text));
  if (first === 'from')
    return (
      (before - 1 === line && next?.lower === 'in') || (before - 2 === line && SENT.test(own) && isPosted(scene, to))
    );
  // "Comment: X", "Text: X. Photographs: Y"
  if (first === ':') return WRITTEN.has(own) && ends && (before - 2 === line || tokens[before - 3]!.text === '.');
  const office = officeFrom(scene, before, line);
  if (office > line) return ends && tokens[office - 1]!.lower === 'by' && office - 1 === line;
  // "Staff writers X and Y"
  if (office === line) return ends && kind !== 'prose';
  if (first !== 'by' || !ends) return false;
  // "Interview with Y, minister of trade, by X"
  const asked = tokens[line]!.lower === 'interview' && endsLine(scene, to);
  // "Friday 8 May, by X", "Analysis, by X"
  if (/^[,|–—-]$/.test(own) && (endsLine(scene, to) || next?.text === ','))
    return kind !== 'prose' && tellsNothing(scene, line);
  const isParted = before - 3 >= line && PARTS.test(tokens[before - 3]!.text);
  return before - 1 === line || asked || ((before - 1 - line <= LONGEST || isParted) && WRITTEN.has(own));
}

/** "Interview: X." below an interview. */
export function isAskedBelow({ tokens, sentences }: Scene, before: number): boolean {
  const { sentence } = tokens[before]!;
  const { from } = sentences[sentence]!;
  const isLabelled = before - 2 === from && tokens[from]!.lower === 'interview' && tokens[before - 1]!.lower === ':';
  return isLabelled && sentence >= sentences.length - LAST;
}

/**
 * True for a name that is all of a line at the head of a report, of whose bearer the report tells nothing: "X", "X, environment
 * editor", "X in Lima", "X, Lima". The name stands in tokens [before, to).
 */
export function isNamedWriter(scene: Scene, before: number, to: number): boolean {
  const { tokens, sentences, mentionAt, mentions, ranges, entities } = scene;
  const { sentence } = tokens[before]!;
  if (sentence >= HEAD_OF_REPORT || !breaksAt(scene, before) || sentences[sentence]!.kind === 'prose') return false;
  const { entity } = mentions[mentionAt[before]!] ?? { entity: null };
  if (mentions.filter((one) => one.entity === entity).length > 1) return false;
  let end = to;
  while (end < to + LONGEST_BEHIND && !breaksAt(scene, end)) end += 1;
  if (!breaksAt(scene, end)) return false;
  if (end === to || isOtherName(scene, to, end)) return true;
  const link = tokens[to]!.lower;
  if (link === ',' && end > to + 1 && DESK.has(tokens[end - 1]!.lower)) return true;
  // A town and no body: whoever stands in a list with a body is no writer.
  const index = link === ',' || link === 'in' ? (mentionAt[to + 1] ?? -1) : -1;
  if (index === -1 || ranges[index]!.to !== end) return false;
  const { type, name } = entities.get(mentions[index]!.entity)!;
  // "X, Tarnby" in the Tarnby Herald
  return link === 'in' || type === 'place' || (end === to + 2 && name.startsWith(`${tokens[to + 1]!.text} `));
}

// "X | and Y"
function isOtherName({ tokens, mentionAt, mentions, ranges, entities }: Scene, to: number, end: number): boolean {
  const index = tokens[to]!.lower === 'and' ? (mentionAt[to + 1] ?? -1) : -1;
  return index !== -1 && ranges[index]!.to === end && entities.get(mentions[index]!.entity)?.type === 'person';
}

function breaksAt({ tokens, text }: Scene, at: number): boolean {
  return at === 0 || !tokens[at] || text.slice(tokens[at - 1]!.end, tokens[at]!.start).includes('\n');
}

// "By | our correspondent in Lima, | X", "| Staff writer | X": where what somebody is at the paper begins; -1 where nothing says so.
function officeFrom({ tokens, mentionAt, ranges }: Scene, before: number, line: number): number {
  let at = before - 1;
  if (tokens[at]!.lower === ',' && (mentionAt[at - 1] ?? -1) !== -1) {
    const town = ranges[mentionAt[at - 1]!]!.from;
    at = /^(?:in|at)$/.test(tokens[town - 1]?.lower ?? '') ? town - 2 : -1;
  }
  // "By our court reporter, | X"
  if (at > line && tokens[at]!.lower === ',') at -= 1;
  if (at < line || !DESK.has(tokens[at]!.lower.replace(/s$/, ''))) return -1;
  while (at > line && tokens[at - 1]!.lower !== 'by' && before - at <= LONGEST_OFFICE) at -= 1;
  return tokens[at - 1]?.lower === 'by' || STAFF.test(tokens[line]!.lower) ? at : -1;
}

// "Y, the park's director, talks to | X about bears", in a line that is no part of the text.
function isAsking({ tokens, sentences, mentionAt, mentions, entities }: Scene, before: number, to: number): boolean {
  const { from, kind } = sentences[tokens[before]!.sentence]!;
  const isTitle = kind !== 'prose' || sentences.some((one, i) => one.kind === 'turn' && i > tokens[before]!.sentence);
  const ends =
    to >= tokens.length ||
    tokens[to]!.sentence !== tokens[before]!.sentence ||
    /^(?:about|on|,|\.|in)$/.test(tokens[to]!.lower);
  const asked = Array.from(mentionAt.slice(from, before - 2)).some(
    (index) => index !== -1 && entities.get(mentions[index]!.entity)?.type === 'person',
  );
  return isTitle && ends && asked;
}

// "She talked to | X the morning after", above an interview that tells no more of X.
function isInterviewer({ tokens, sentences, mentionAt, mentions }: Scene, before: number): boolean {
  const index = mentionAt[before] ?? -1;
  if (index === -1) return false;
  const { entity } = mentions[index]!;
  if (mentions.some((one, i) => i !== index && one.entity === entity)) return false;
  const questions = sentences.filter(({ to }) => tokens[to - 1]?.text === '?').length;
  return sentences.some(({ kind }) => kind === 'turn') || questions >= MOST_ASKED;
}

/** Questions of a text without labels from which on it is an interview. */
const MOST_ASKED = 4;

// "By X and | Y", "By X (Lima) and | Y", where the first is who wrote it.
function isSecond(scene: Scene, before: number): boolean {
  const joint = scene.mentionAt[before - 2] ?? -1;
  const own = scene.mentionAt[before] ?? -1;
  // "X and | Y" as a whole line
  if (
    joint !== -1 &&
    own !== -1 &&
    breaksAt(scene, scene.ranges[own]!.to) &&
    breaksAt(scene, scene.ranges[joint]!.from)
  )
    return isNamedWriter(scene, scene.ranges[joint]!.from, scene.ranges[joint]!.to);
  const open =
    scene.tokens[before - 2]?.text === ')'
      ? scene.tokens.findLastIndex(({ text }, at) => text === '(' && at < before && before - at <= LONGEST_OFFICE)
      : -1;
  const last = open > 0 ? open : before - 1;
  const index = scene.mentionAt[last - 1] ?? -1;
  const first = index === -1 ? undefined : scene.ranges[index]!;
  if (first?.to !== last) return withPosts(scene, before);
  const posted = scene.tokens[first.from - 1]?.lower === 'in' ? scene.mentionAt[first.from - 2]! : -1;
  // "By X in Lima and | Y"
  const writer = posted === -1 || posted === undefined ? first : scene.ranges[posted]!;
  return isByline(scene, writer.from, writer.to);
}

// "With X at the port and | Y in Lima"
function withPosts(scene: Scene, before: number): boolean {
  const { tokens, sentences, mentionAt, mentions, entities } = scene;
  const { from } = sentences[tokens[before]!.sentence]!;
  const line = lineFrom(scene, before, from);
  const opening = tokens[line]!.lower;
  const first =
    opening === 'with' ? line + 1 : SENT.test(opening) && tokens[line + 1]?.lower === 'from' ? line + 2 : -1;
  if (first === -1 || !tellsNothing(scene, line)) return false;
  const index = mentionAt[first]!;
  return (
    index !== -1 && entities.get(mentions[index]!.entity)?.type === 'person' && isPosted(scene, scene.ranges[index]!.to)
  );
}

function isPosted({ tokens }: Scene, to: number): boolean {
  return /^(?:in|at|on|from)$/.test(tokens[to]?.lower ?? '');
}

// No sentence about those it names.
function tellsNothing({ tokens, sentences }: Scene, at: number): boolean {
  const { to } = sentences[tokens[at]!.sentence]!;
  return tokens.slice(at, to).every(({ pos, text }) => !/^(?:VERB|AUX)$/.test(pos) || /^\p{Lu}/u.test(text));
}

function lineFrom({ tokens, text }: Scene, before: number, from: number): number {
  let at = before - 1;
  while (at > from && !text.slice(tokens[at - 1]!.end, tokens[at]!.start).includes('\n')) at -= 1;
  return at;
}

function endsLine({ tokens, text }: Scene, to: number): boolean {
  const next = tokens[to];
  return !next || text.slice(tokens[to - 1]!.end, next.start).includes('\n');
}
