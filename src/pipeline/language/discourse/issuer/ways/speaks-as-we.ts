import partsOfBodies from '../../../../data/parts-of-bodies.json' with { type: 'json' };
import type { Issuer } from '../../../../types.ts';
import { isOutletName, isOutletWord } from '../../../phrases/papers/outlets.ts';
import { openingQuestions } from '../../../phrases/questions/opening-questions.ts';
import { isRole } from '../../../phrases/role-words.ts';
import type { Scene } from '../../../phrases/scene.ts';
import type { TokenRange } from '../../../types.ts';
import { brokenAt } from '../lines/head-lines.ts';
import { type Body, bodyAt } from '../lines/named-at.ts';
import { sentencesWith, WE } from '../lines/sentences-with.ts';
import { isUnnamedOrgan } from '../organs-of-issuer.ts';
import { openingBody } from './opening-body.ts';

/** Sentences that say "we" or "our", and their least share of all: a reporter's "we" is rarer. */
const FEWEST = 2;
const SHARE = 5;
/** Lines at the end of a paper among which it says whose it is. */
const TAIL = 4;
const OFFICE: ReadonlySet<string> = new Set(partsOfBodies.sayingWe);

/**
 * Whose own words a text is that says "we" throughout under no more than a name: "Norwind, Oslo, 3 May" or "Norwind | News"
 * at its head, "— Norwind", "Issued by Norwind" or "Ana Lind, director, Norwind" at its end, else whom its first words tell
 * of. Null where the lines name none or several, or an outlet, whose reporters say "we" too.
 */
export function speaksAsWe(scene: Scene, lines: readonly TokenRange[]): Issuer | null {
  const { sentences } = scene;
  if (sentences.some(({ kind }) => kind === 'turn') || openingQuestions(scene).size > 0) return null;
  const told = sentences.filter(({ kind }) => kind === 'prose').length;
  const own = sentencesWith(scene, WE);
  if (own < FEWEST || own * SHARE < told || lines.some((line) => isOfOutlet(scene, line))) return null;
  const whose =
    onlyOf(lines.flatMap((line) => bodiesIn(scene, line))) ??
    onlyOf(tailOf(scene).flatMap((line) => bodiesIn(scene, line))) ??
    opening(scene, lines.at(-1)?.to ?? 0);
  return whose && { ...whose, sure: false };
}

// "| Tarn Courier |, 3 May"; "News" alone is what a body's page calls it too.
function isOfOutlet({ tokens }: Scene, { from, to }: TokenRange): boolean {
  return tokens.slice(from, to).some(({ lower, text }, i) => {
    const isAlone = isStop(tokens[from + i - 1], i === 0) && isStop(tokens[from + i + 1], from + i + 1 === to);
    return /^\p{Lu}/u.test(text) && isOutletWord(lower) && !isAlone;
  });
}

// Whom the first words tell of.
function opening(scene: Scene, from: number): Body | null {
  const body = openingBody(scene, from);
  return body && isWhole(scene, body) && !isOutletName(scene.text.slice(body.start, body.end)) ? body : null;
}

// The bodies named between stops: "| Norwind |, Oslo", "Issued by the | Norwind Guild".
function bodiesIn(scene: Scene, { from, to }: TokenRange): Body[] {
  const { tokens, mentionAt, ranges } = scene;
  const found: Body[] = [];
  for (let at = from; at < to; at += 1) {
    const index = mentionAt[at]!;
    if (index === -1 || ranges[index]!.from !== at) continue;
    const body = bodyAt(scene, at);
    const end = ranges[index]!.to;
    const opens = isStop(tokens[at - 1], at === from) || isIntroduced(scene, at, from);
    if (body && isWhole(scene, body) && opens && isStop(tokens[end], end >= to)) found.push(body);
  }
  return found;
}

// "Issued by | Norwind", "the press office of the | Norwind Guild", "its director"; not "friends of the Norwind Guild".
function isIntroduced({ tokens }: Scene, at: number, from: number): boolean {
  const link = tokens[at - 1]!.lower === 'the' ? at - 2 : at - 1;
  if (link < from) return true;
  const { lower } = tokens[link]!;
  if (lower !== 'of' || link === from) return /^(?:by|from|for|about)$/.test(lower);
  const head = tokens[link - 1]!.lower;
  return OFFICE.has(head) || (isRole(head) && !head.endsWith('s'));
}

// Of a land only its name stands in a dateline.
function isWhole({ entities, text }: Scene, { entities: [key], start, end }: Body): boolean {
  const { type } = entities.get(key!)!;
  return (type === 'organisation' || type === 'group') && !isUnnamedOrgan(text.slice(start, end));
}

function isStop(token: Scene['tokens'][number] | undefined, isEdge: boolean): boolean {
  return isEdge || token === undefined || /^[,:|•·>–—-]$/.test(token.text);
}

function tailOf(scene: Scene): TokenRange[] {
  return scene.sentences
    .slice(-TAIL)
    .flatMap(({ from, to }) => (to > from ? brokenAt(scene, from, to) : []))
    .filter(({ to }) => !/^[.!?]$/.test(scene.tokens[to - 1]!.text))
    .slice(-TAIL);
}

function onlyOf(bodies: readonly Body[]): Body | null {
  const [first] = bodies;
  return first && bodies.every(({ entities: [key] }) => key === first.entities[0]) ? first : null;
}
