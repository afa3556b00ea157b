import peopleWords from '../../data/people-words.json' with { type: 'json' };
import { isCalendarName, isOfDay } from '../../wording/calendar.ts';
import { isRole, roleWordIn } from './role-words.ts';
import { joinsFields } from './roles/joins-fields.ts';
import type { Scene } from './scene.ts';
import { isStyle } from './styles.ts';

const INSIDE = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'X']);
const OPENERS = new Set(['the', 'a', 'an', 'his', 'her', 'its', 'their', 'this', 'our', 'my']);
/** In tokens. */
const LONGEST = 16;
/** In tokens: "Monday 3 May". */
const LONGEST_DATE = 4;
/** In tokens: "opposite number". */
const LONGEST_ROLE = 3;

/** Where the phrase begins that ends before the token: its article, owner and nouns, "head of the delegation" included. */
export function phraseBefore(scene: Scene, end: number): number {
  const { tokens, mentionAt, ranges, sentences } = scene;
  if (end <= 0 || end > tokens.length) return end;
  const first = Math.max(sentences[tokens[Math.min(end, tokens.length - 1)]!.sentence]!.from, end - LONGEST);
  let at = end;
  while (at > first) {
    const token = tokens[at - 1]!;
    if (isOfDate(scene, at - 1, first)) break;
    // "General (retired) X"
    const aside = asideBefore(scene, at);
    if (aside !== -1 && aside > first) {
      at = aside;
      continue;
    }
    if (mentionAt[at - 1] !== -1) at = Math.max(first, ranges[mentionAt[at - 1]!]!.from);
    else if (OPENERS.has(token.lower)) {
      at -= 1;
      if (!joinsRole(scene, at, first)) return at;
      at -= 1;
    } else if (
      INSIDE.has(token.pos) ||
      token.lower === "'s" ||
      (token.lower === '-' && at - 2 >= first && tokens[at - 2]!.end === token.start) ||
      // "Its president, | don Luis Ruiz"
      isStyle(token.lower) ||
      isPlural(scene, at - 1) ||
      isParticiple(scene, at - 1, first)
    )
      at -= 1;
    else if (joinsRole(scene, at, first) || joinsFields(scene, at - 1)) at -= 1;
    else break;
  }
  return at;
}

// Where "(retired)", "(acting)" of an office begins that ends before the token; -1 elsewhere.
function asideBefore({ tokens }: Scene, end: number): number {
  if (tokens[end - 1]!.text !== ')') return -1;
  for (let at = end - 2; at > end - 5 && at > 0; at -= 1) {
    if (tokens[at]!.text === '(') return at < end - 2 ? at : -1;
    if (!IN_OFFICE.has(tokens[at]!.lower)) return -1;
  }
  return -1;
}

/** What is said of an office in brackets behind it. */
const IN_OFFICE: ReadonlySet<string> = new Set(peopleWords.inOffice);

// "On Monday | Norwind said", "in May | Norwind said", "on 3 May | Norwind said": when it was is no part of a phrase.
function isOfDate({ tokens, mentionAt }: Scene, last: number, first: number): boolean {
  if (mentionAt[last] !== -1) return false;
  let at = last;
  let dated = false;
  while (at > first && last - at < LONGEST_DATE && isDatePart(tokens[at]!.lower)) {
    dated ||= isCalendarName(tokens[at]!.lower);
    at -= 1;
  }
  return dated && at < last && /^(?:on|in|by|since|until)$/.test(tokens[at]!.lower);
}

const isDatePart = (lower: string) => isOfDay(lower) || /^(?:morning|evening|night|afternoon)$/.test(lower);

// "head of | the delegation", "minister for | health": a role stands before the preposition.
function joinsRole(scene: Scene, at: number, first: number): boolean {
  const link = scene.tokens[at - 1];
  if (at - 1 <= first || !link || !/^(?:of|for|at|to|in)$/.test(link.lower)) return false;
  if (roleWordIn(scene, Math.max(first, at - 1 - LONGEST_ROLE), at - 1)?.to === at - 1) return true;
  // "Minister of foreign affairs of | Peru".
  let inner = at - 1;
  while (inner > first && at - inner < LONGEST_ROLE + 2 && /^(?:NOUN|ADJ|PROPN)$/.test(scene.tokens[inner - 1]!.pos))
    inner -= 1;
  const before = scene.tokens[inner - 1];
  return (
    link.lower === 'of' &&
    inner < at - 1 &&
    inner - 1 > first &&
    /^(?:of|for)$/.test(before?.lower ?? '') &&
    roleWordIn(scene, Math.max(first, inner - 1 - LONGEST_ROLE), inner - 1)?.to === inner - 1
  );
}

// "Brazil's lead negotiator", "the acting president", "managing director X".
function isParticiple(scene: Scene, at: number, first: number): boolean {
  const { tokens } = scene;
  if (tokens[at]!.pos === 'VERB' && roleWordIn(scene, at, Math.min(tokens.length, at + 2))?.from === at) return true;
  // "Chief operating officer X".
  const whole = at > first ? roleWordIn(scene, at - 1, Math.min(tokens.length, at + 2)) : null;
  if (tokens[at]!.pos === 'VERB' && whole?.from === at - 1 && whole.to > at + 1) return true;
  if (tokens[at]!.pos !== 'VERB') return false;
  const { lower } = tokens[at]!;
  // "Norwind works manager X"
  if (/^(?:lead|works)$/.test(lower) && isRole(tokens[at + 1]?.lower ?? '')) return true;
  if (at <= first) return false;
  const before = tokens[at - 1]!.lower;
  return (
    /(?:ing|ed)$/.test(lower) && (before === "'s" || before === '-' || OPENERS.has(before) || isPlural(scene, at - 1))
  );
}

// The apostrophe of "pilots' union".
function isPlural({ tokens }: Scene, at: number): boolean {
  const { lower, start } = tokens[at]!;
  return (
    (lower === "'" || lower === '’') && at > 0 && tokens[at - 1]!.end === start && tokens[at - 1]!.lower.endsWith('s')
  );
}
