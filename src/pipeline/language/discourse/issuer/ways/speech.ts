import type { Issuer } from '../../../../types.ts';
import { isSpokenPaper } from '../../../phrases/papers/spoken-papers.ts';
import { isRole } from '../../../phrases/role-words.ts';
import type { Scene } from '../../../phrases/scene.ts';
import type { TokenRange } from '../../../types.ts';
import { brokenAt } from '../lines/head-lines.ts';
import { letterhead } from '../lines/letterhead.ts';
import { type Body, behindArticle, bodyAt, personAt, withPerson } from '../lines/named-at.ts';
import { addressIn } from '../lines/salutation.ts';
import { I, sentencesWith, WE } from '../lines/sentences-with.ts';
import { signedBelow, signedFor, signerOf } from '../lines/signer.ts';
import { personAtHead } from './column.ts';

/** Behind it a line says where, when, of what or to whom. */
const WHERE = /^(?:on|about|at|in|to|before|after|for|during|concerning|regarding|following|published|ahead)$/;
/** A reporter's single "I" is none of it. */
const FEWEST = 2;
/** In tokens, of the office and the titles before a name: "by the Minister of Health and Sport, Dr". */
const OFFICE = 14;
/** In tokens, of what stands between a name and what was said: "X's New Year", ": televised". */
const BETWEEN = 3;

/**
 * Whose speech, note or message a text is that says "I" or "we" throughout, by the line at its head that calls it one:
 * "Address to the nation by X", "X's message", "Note by the Chair" above who signs it, "Statement at the plenary" of the
 * body above it, delivered by X. Null where no line does, or none says whose.
 */
export function speechOf(scene: Scene, lines: readonly TokenRange[]): Issuer | null {
  if (
    scene.sentences.some(({ kind }) => kind === 'turn') ||
    sentencesWith(scene, I) + sentencesWith(scene, WE) < FEWEST
  )
    return null;
  const own = withBroken(scene, lines).filter((line) => !tellsNews(scene, line) && !greets(scene, line));
  const spoken = own.flatMap((line) => wordsIn(scene, line).map((at) => ({ line, at })));
  if (spoken.length === 0) return null;
  for (const one of spoken) {
    const whose = onBehalf(scene, one) ?? byWhom(scene, one) ?? beside(scene, one);
    if (whose) return { ...whose, sure: false };
  }
  const officer = spoken.some((one) => isByOfficer(scene, one)) ? signerOf(scene) : null;
  const whose = officer ?? delivered(scene, own, spoken[0]!) ?? personAtHead(scene, own) ?? signed(scene);
  return whose && { ...whose, sure: false };
}

// What stands above a line that greets is the head, whatever it looks like: "Delivered by X. Check against delivery".
function withBroken(scene: Scene, lines: readonly TokenRange[]): readonly TokenRange[] {
  const greeting = addressIn(scene);
  const end = lines.at(-1)?.to ?? 0;
  const further = scene.sentences.slice(0, Math.max(greeting, 0)).filter(({ from }) => from >= end);
  return [...lines, ...further.flatMap(({ from, to }) => brokenAt(scene, from, to))];
}

function wordsIn({ tokens }: Scene, { from, to }: TokenRange): number[] {
  return tokens.slice(from, to).flatMap(({ lower }, i) => {
    const live = lower === 'blog' && tokens[from + i - 1]?.lower === 'live';
    return isSpokenPaper(lower) && !live ? [from + i] : [];
  });
}

// "Minister's speech angers nurses", "The Tarn Report, Sunday 4 May": what a paper tells, and what it is called.
function tellsNews({ tokens }: Scene, { from, to }: TokenRange): boolean {
  return tokens
    .slice(from, to)
    .some(({ pos, lower }) => (pos === 'VERB' && /[^s]s$/.test(lower)) || (pos === 'AUX' && lower !== 's'));
}

// "Compañeros,", "Excellencies,", "My dear friends:"
function greets({ tokens }: Scene, { to }: TokenRange): boolean {
  return /^[,!]$/.test(tokens[to - 1]!.text);
}

// "Statement by X on behalf of | the Group of Twelve": the Group's, in the words of X.
function onBehalf(scene: Scene, { line }: Spoken): Whose | null {
  const { tokens } = scene;
  for (let at = line.from; at + 1 < line.to; at += 1) {
    if (tokens[at]!.lower !== 'behalf' || tokens[at + 1]!.lower !== 'of') continue;
    const body = bodyAt(scene, behindArticle(scene, at + 2));
    return body && withPerson(body, personIn(scene, line.from, line.to));
  }
  return null;
}

// "Address to the nation by | the President, X", "Homily of | Archbishop X at the funeral of Y".
function byWhom(scene: Scene, { line, at }: Spoken): Whose | null {
  const { tokens } = scene;
  const by = tokens.slice(at, line.to).findIndex(({ lower }) => lower === 'by');
  const from = by !== -1 ? at + by : /^(?:of|from)$/.test(tokens[at + 1]?.lower ?? '') ? at + 1 : -1;
  if (from === -1) return null;
  let end = from + 1;
  while (end < line.to && end - from < OFFICE && !WHERE.test(tokens[end]!.lower)) end += 1;
  const first = behindArticle(scene, from + 1);
  return personIn(scene, from + 1, end) ?? (first < end ? bodyAt(scene, behindDelegation(scene, first)) : null);
}

// "Note by | the Chair", whoever that is: the signer, and not the body that he chairs.
function isByOfficer({ tokens, mentionAt }: Scene, { line, at }: Spoken): boolean {
  const by = tokens.slice(at, line.to).findIndex(({ lower }) => lower === 'by');
  const office = at + by + 2;
  return by !== -1 && office < line.to && mentionAt[office] === -1 && isRole(tokens[office]!.lower);
}

// "The delegation of | Norway", "the representative of | Peru".
function behindDelegation({ tokens }: Scene, at: number): number {
  return tokens[at + 1]?.lower === 'of' ? at + 2 : at;
}

// "President X's address", "X: keynote", "Concession speech: X".
function beside(scene: Scene, { line, at }: Spoken): Whose | null {
  const { tokens, ranges, mentionAt } = scene;
  for (let place = at - 1; place >= line.from && place >= at - BETWEEN; place -= 1) {
    if (!/^(?:['’]s?|:|[–—|-])$/.test(tokens[place]!.text)) continue;
    const index = mentionAt[place - 1] ?? -1;
    if (index === -1) return null;
    const { from } = ranges[index]!;
    return personAt(scene, from) ?? withPeople(scene, bodyAt(scene, from), { from, to: line.from });
  }
  if (!/^[:–—|-]$/.test(tokens[at + 1]?.text ?? '')) return null;
  return personIn(scene, at + 2, Math.min(line.to, at + 2 + OFFICE)) ?? bodyAt(scene, behindArticle(scene, at + 2));
}

// "Norwind: open letter"; "Students of Norwind College: open letter" are not the college.
function withPeople({ tokens }: Scene, body: Body | null, { from, to: first }: TokenRange): Body | null {
  const before = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  if (!body || before <= first || !/^(?:of|at|from|in)$/.test(tokens[before]!.lower)) return body;
  return { entities: [], start: tokens[first]!.start, end: body.end };
}

// "NORTHERN ALLIANCE | Statement at the plenary | Delivered by H.E. X", "X, Minister of Health | Speech to the nurses".
function delivered(scene: Scene, lines: readonly TokenRange[], { line, at }: Spoken): Whose | null {
  const body = letterhead(scene, lines, { line, at, label: false, joint: false, sure: true });
  const by = lines.find(({ from }) => /^(?:delivered|read|presented|given|made)$/.test(scene.tokens[from]!.lower));
  const person = by ? personIn(scene, by.from, by.to) : null;
  return body ? withPerson(body, person) : person;
}

function signed(scene: Scene): Whose | null {
  return signerOf(scene) ?? signedBelow(scene) ?? signedFor(scene);
}

function personIn(scene: Scene, from: number, to: number): Body | null {
  for (let at = from; at < to; at += 1) {
    const person = personAt(scene, at);
    if (person) return person;
  }
  return null;
}

type Whose = Omit<Issuer, 'sure'>;

interface Spoken {
  readonly line: TokenRange;
  /** The token that says what it is. */
  readonly at: number;
}
