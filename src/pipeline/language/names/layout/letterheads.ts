import besideNames from '../../../data/beside-names.json' with { type: 'json' };
import bodies from '../../../data/bodies.json' with { type: 'json' };
import headsData from '../../../data/paper-heads.json' with { type: 'json' };
import partsOfBodies from '../../../data/parts-of-bodies.json' with { type: 'json' };
import roles from '../../../data/roles.json' with { type: 'json' };
import { isDesk } from '../../phrases/papers/desks.ts';
import { endsPaper } from '../../phrases/papers/outlets.ts';
import { BODIES, BODY_ENDS, EVENTS, FUNCTION, ORGANISATIONS, ROLES } from '../lists.ts';
import { isNounOfMany } from '../things.ts';
import { touches, type Word } from '../words.ts';
import { linesOf } from './lines.ts';

/** "Order of Surgeons" */
const WORKERS = new Set(roles.workers);
/** "Quarn Economic Community" */
const BLOCS = new Set(bodies.kinds.bloc.names);
/** What a land's own bodies are called, whose name is the land's with them. */
const OF_STATE: ReadonlySet<string> = new Set(bodies.ofStatesByName);
/** What any body calls what leads it: no name of one. */
const ORGANS: ReadonlySet<string> = new Set(partsOfBodies.onLetterheads);
const LINKS = /^(?:of|for|and|the|in|against|without|de|der|und|du|des|di)$/;
const LINKED = /^(?:of|for|in|against|without)$/;
/** What a line says that the text below is. */
const PAPERS: ReadonlySet<string> = new Set([
  'release',
  'statement',
  'communique',
  'circular',
  'newsletter',
  'report',
  'letter',
  'notice',
  'declaration',
  'appeal',
  'resolution',
  'memorandum',
  'bulletin',
  'leaflet',
  'message',
  'communiqué',
]);
/** What a paper is called more closely: "Military communiqué". */
const KINDS_OF_PAPER: ReadonlySet<string> = new Set(headsData.beforePapers);
const GREETED: ReadonlySet<string> = new Set(headsData.greeted);
/** Lines of a paper among which the body's name stands, and below it what the paper is. */
const HEAD = 3;
const BELOW = 5;
/** In words, of a body's name and of such a line. */
const LONGEST = 9;
/** Of a name that says by itself of no body that it is one. */
const LONGEST_OWN = 5;
/** What people who have something in common call their body, in a line below its name. */
const OF_MEMBERS: ReadonlySet<string> = new Set(besideNames.ofMembers);
/** Of "Communiqué on the talks of the ministers in Lima". */
const LONGEST_ON = 24;

/**
 * The names of bodies in a line of their own at the head of their letters and releases, each by its words: "Printers' and
 * Tarn Media Workers' Union" above "To all members", "Friends of the Lost" above "Statement to the press" where the text
 * says it again.
 */
export function letterheadsIn(sentences: readonly (readonly Word[])[]): (readonly Word[])[] {
  const lines = sentences.slice(0, HEAD + BELOW).flatMap(linesOf);
  const paper = lines.findIndex((line, i) => i > 0 && (isPaper(line) || isAddress(line)));
  if (paper === -1 || paper > BELOW) return [];
  return lines.slice(0, Math.min(HEAD, paper)).flatMap((line, i) => {
    const name = withoutLetters(line);
    const isOne =
      hasBodyAsHead(name) ||
      isSaidBelow(name, sentences) ||
      (i === 0 && (areNameAndKind(name, lines[1]!) || (name === line && isLoudAlone(name, lines[1]!))));
    return isName(name) && isOne ? [name] : [];
  });
}

/**
 * True for a loud line and the one below it that says what it is the name of: "LIGHT AND HEARTH" above "Association of Tarn
 * Tenants". A line that is a body by itself has its own part below it.
 */
export function areNameAndKind(name: readonly Word[], below: readonly Word[]): boolean {
  const kind = below[1]?.key === 'of' ? below[0]! : below[2]?.key === 'of' ? below[1]! : null;
  return (
    kind !== null &&
    OF_MEMBERS.has(kind.key) &&
    below.at(-1)!.text !== below.at(-1)!.text.toUpperCase() &&
    name.length > 1 &&
    name.length <= LONGEST_OWN &&
    name.every(({ text, key }) => text === text.toUpperCase() && !ORGANISATIONS.has(key) && !BODIES.has(key)) &&
    name.every(({ key }) => !FUNCTION.has(key) || /^(?:of|for|and|the)$/.test(key))
  );
}

// "BREAD FOR THE HILLS" above "Communiqué, Quarn, 3 May": whose paper it is, where no headline would stand; the letter of a
// trade tells of others.
function isLoudAlone(name: readonly Word[], below: readonly Word[]): boolean {
  const link = name.findIndex(({ key }) => LINKS.test(key));
  const head = name.at(link > 0 ? link - 1 : -1)!;
  const many = /[^s]s$/.test(head.key) && !EVENTS.has(head.key) && !EVENTS.has(head.key.replace(/s$/, ''));
  const loud = many && name.every(({ text }) => text === text.toUpperCase());
  return loud && isPaper(below) && below.some(isNumber) && !/^(?:letter|newsletter|bulletin)$/.test(below[0]!.key);
}

// Of the paper, or of its day.
function isNumber({ text }: Word): boolean {
  return /^\d/.test(text);
}

/**
 * Where the documents of a briefing name those again whose letterheads have an "and" inside: "the Tarn and Allied Welders'
 * Union".
 */
export function namedAgain(
  sentences: readonly (readonly Word[])[],
  heads: readonly (readonly Word[])[],
): (readonly Word[])[] {
  const joined = Map.groupBy(
    heads.filter((name) => name.some(({ key }) => key === 'and')),
    ([first]) => first!.key,
  );
  if (joined.size === 0) return [];
  return sentences.flatMap((words) =>
    words.flatMap(({ key }, at) => {
      const name = joined.get(key)?.find((one) => isNamedAt(words, at, one));
      return name ? [words.slice(at, at + name.length)] : [];
    }),
  );
}

/** True where a name stands again, all of it and nothing more: "Tarn Media and Allied Welders' Union" is another. */
export function isNamedAt(words: readonly Word[], at: number, name: readonly Word[]): boolean {
  const [before, behind] = [words[at - 1], words[at + name.length]];
  if (before?.capital && touches(words[at]!) && !/^(?:the|and)$/.test(before.key)) return false;
  if (behind?.capital && touches(behind)) return false;
  return name.every(({ key, capital }, i) => {
    const word = words[at + i];
    return word?.key === key && word.capital === (capital && !LINKS.test(key)) && (i === 0 || touches(word));
  });
}

// "Press release", "Statement to the press", "Circular no. 4 to all sections", "STATEMENT No. 4"; not "Statement Angers Two
// Unions".
function isPaper(line: readonly Word[]): boolean {
  if (line.length > LONGEST_ON) return false;
  const at = line.findIndex(({ key }) => PAPERS.has(key));
  // "Open letter to the Dockers' Guild and to the port".
  const open = at === 0 || (at === 1 && line[0]!.key === 'open');
  if (at === -1 || line.length > (open ? LONGEST_ON : LONGEST)) return false;
  const [before, behind] = [line.slice(0, at), line.slice(at + 1)];
  // "Situation report no. 3"; "Report on bread prices" may be a headline.
  if (line[at]!.key === 'report' && !/^(?:situation|field|flash|progress)$/.test(before.at(-1)?.key ?? ''))
    return false;
  return (
    before.every(({ key }) => KINDS_OF_PAPER.has(key)) &&
    (behind[0] === undefined ||
      !behind[0].capital ||
      /^(?:\d|no$|nr$)/.test(behind[0].key) ||
      /[,:–—-]/.test(behind[0].gap))
  );
}

// "Dear colleagues,", "Comrades,", "To all members"
function isAddress([first, second, ...rest]: readonly Word[]): boolean {
  if (first === undefined || rest.length > LONGEST) return false;
  if (first.key === 'to') return /^(?:all|our|the|members?|staff|residents)$/.test(second?.key ?? '');
  return first.key === 'dear' ? rest.length < 5 : GREETED.has(first.key) && rest.length < 2;
}

// "Union of Tarn Dockers (UTD)", "… - THE HOOK"
function withoutLetters(line: readonly Word[]): readonly Word[] {
  const at = line.findIndex(({ gap }, i) => i > 0 && /[("“,–—|]| -/.test(gap));
  return at === -1 ? line : line.slice(0, at);
}

function isName(name: readonly Word[]): boolean {
  const [first, last] = [name[0], name.at(-1)];
  if (!first || !last || name.length < 2 || name.length > LONGEST || isDesk(name.map(({ key }) => key))) return false;
  return (
    !endsPaper(last.key) &&
    !name.some(({ key }) => OF_STATE.has(key)) &&
    !name.every(({ key }) => ORGANS.has(key)) &&
    name.every(({ capital, key }) => LINKS.test(key) || (capital && !FUNCTION.has(key) && !ROLES.has(key)))
  );
}

// The word for a body ends the name, or stands before what it is of.
function hasBodyAsHead(name: readonly Word[]): boolean {
  const link = name.findIndex(({ key }) => LINKED.test(key));
  const head = name.at(link > 0 ? link - 1 : -1)!;
  // "Order of Surgeons"
  if (link > 0 && name[link]!.key === 'of' && isMany(name.at(-1)!.key)) return true;
  return ORGANISATIONS.has(head.key) || BODIES.has(head.key) || (BLOCS.has(head.key) && name.length > 2);
}

function isMany(key: string): boolean {
  return isNounOfMany(key) || (BODY_ENDS.has(key) && /[^s]s$/.test(key)) || WORKERS.has(key.replace(/s$/, ''));
}

function isSaidBelow(name: readonly Word[], sentences: readonly (readonly Word[])[]): boolean {
  return sentences
    .slice(1)
    .some((words) =>
      words.some(({ key }, at) => key === name[0]!.key && name.every((word, i) => words[at + i]?.key === word.key)),
    );
}
