import bodies from '../../../data/bodies.json' with { type: 'json' };
import type { Issuer } from '../../../types.ts';
import { isPageOfLetters } from '../../phrases/papers/letters-head.ts';
import { isOutletWord, opensStation } from '../../phrases/papers/outlets.ts';
import type { Scene, TokenRange } from '../../phrases/scene.ts';
import { addressBlock } from './lines/address-block.ts';
import { headLinesOf } from './lines/head-lines.ts';
import { besideDash, letterhead, letters } from './lines/letterhead.ts';
import { type Body, behindArticle, bodyAt, personAt } from './lines/named-at.ts';
import { ABOUT, holdsOffice, stateIn } from './lines/offices.ts';
import { isLabelWord, type Paper, papersOf } from './lines/paper.ts';
import { salutationIn } from './lines/salutation.ts';
import { isPartOfBody, signedBelow } from './lines/signer.ts';
import { worded } from './lines/worded.ts';
import { isLeading, isUnnamedOrgan } from './organs-of-issuer.ts';
import { undersignedIn } from './undersigned.ts';
import { adoptedBy } from './ways/adopted.ts';
import { endsAsRelease } from './ways/by-tail.ts';
import { columnOf } from './ways/column.ts';
import { firstPerson } from './ways/first-person.ts';
import { noteOf, rulingOf } from './ways/headed.ts';
import { headOfJoint, jointly, selfNamed } from './ways/joint.ts';
import { letterOfBody, letterOfPerson, onlyLetter, withSigner } from './ways/letter.ts';
import { sender } from './ways/memo.ts';
import { missionNote } from './ways/mission-note.ts';
import { openingBody } from './ways/opening-body.ts';
import { performer } from './ways/performer.ts';
import { speaksAsWe } from './ways/speaks-as-we.ts';
import { speechOf } from './ways/speech.ts';
import { statedPublisher } from './ways/stated-publisher.ts';
import { isOfTrade, isTradePaper } from './ways/trade-paper.ts';

const OF_MANY: ReadonlySet<string> = new Set(bodies.ofMany);
/** In tokens, how far behind the paper's name its author may stand: "statement by the Minister for Health, X". */
const AUTHOR_WITHIN = 14;
const RECIPIENT =
  /^\s*(?:(?:to|cc|attn|for the attention of) ?:|(?:\p{L}+ ){0,2}(?:letter|appeal|petition|message|reply) to (?:the )?(?:\p{L}+ ){0,5}(?:of (?:the )?)?$)/iu;
/** Sentences of turns that make a record of them: one line in capitals with a colon is a title. */
const TRANSCRIPT = 5;
const OCCASION = /^(?:rounds?|talks|negotiations|meeting|summit|process|session|consultations|workshop|dialogue)$/;

/**
 * Whose own statement the document is, by the lines at its head: "Press release of the Green List", "Statement by the
 * Ministry of Health on …", "Norwind statement on …", a name above "Statement on …", "Joint statement of A and B"; by its
 * first words where the head is "Press release: …"; by a letterhead alone where the text says "we" throughout; by who
 * welcomes and condemns where the head is no more than "Statement"; by the first words of a text that ends as a release
 * does; of what many adopt or hand out who does; of a ruling who decides, and of a note whose head it has; of a speech, a note home or a column who says "I" in it. A letterhead that
 * is no known name stands as worded. Null where nothing says so.
 */
export function issuerOf(scene: Scene): Issuer | null {
  // Who has the word in a record of turns says "we" for himself.
  if (scene.sentences.filter(({ kind }) => kind === 'turn').length >= TRANSCRIPT) return null;
  const all = headLinesOf(scene);
  const address = addressBlock(scene);
  const own = all.filter((line) => !isToSomebody(scene, line) && !(address && isWithin(line, address)));
  const lines = own.length > 0 ? own : all;
  // "Letters to the editor": each is somebody's own, and none the paper's.
  if (isPageOfLetters(scene.text) || lines.some((line) => isOfLetters(scene, line)))
    return signed(scene, onlyLetter(scene));
  // A trade's own letter reads as a paper does, and tells of others; one to members is a body's.
  if (isOfTrade(scene, lines) && salutationIn(scene) === -1) return null;
  // "TARN OILS | Interview, 3 May": who says "we" there is asked.
  if (lines.some((line) => isInterview(scene, line) || isLive(scene, line))) return null;
  const issuer = firstOf(
    [
      () => selfNamed(scene),
      () => undersignedIn(scene),
      () => missionNote(scene),
      () => byHead(scene, lines),
      () => letterOfBody(scene, lines),
      () => letterOfPerson(scene),
      () => rulingOf(scene, lines),
      () => noteOf(scene, lines),
      () => speechOf(scene, lines),
      () => firstPerson(scene, lines),
      () => columnOf(scene, lines),
      () => statedPublisher(scene),
      () => speaksAsWe(scene, lines),
    ],
    (one) => !isRecipient(scene, one),
  );
  if (!issuer) return null;
  // A trade's letter reports others and says what it thinks itself: "We would not bet on it".
  return isTradePaper(scene, lines) ? { ...issuer, sure: false, column: true } : withSigner(scene, issuer);
}

function signed(scene: Scene, letter: Issuer | null): Issuer | null {
  return letter && withSigner(scene, letter);
}

function firstOf(ways: readonly (() => Issuer | null)[], fits: (issuer: Issuer) => boolean): Issuer | null {
  for (const way of ways) {
    const found = way();
    if (found && fits(found)) return found;
  }
  return null;
}

// "To: Department of Ports", "Open letter to the Rector of the | University": who gets the paper.
function isRecipient({ text }: Scene, { start }: Body): boolean {
  return RECIPIENT.test(text.slice(text.lastIndexOf('\n', start - 1) + 1, start));
}

// "TO ALL BRANCHES – PLEASE DISPLAY", "To the Members of the Board": whom a paper is for is named before whose it is.
function isToSomebody({ tokens }: Scene, { from, to }: TokenRange): boolean {
  return to - from > 1 && /^(?:to|attn|attention|cc)$/.test(tokens[from]!.lower);
}

function isWithin(line: TokenRange, { from, to }: TokenRange): boolean {
  return line.from >= from && line.to <= to;
}

function isOfLetters({ tokens }: Scene, { from, to }: TokenRange): boolean {
  const words = tokens.slice(from, to).map(({ lower }) => lower);
  const at = words.findIndex((word) => /^(?:letters|correspondence)$/.test(word));
  return at !== -1 && (/^(?:to|from|,)$/.test(words[at + 1] ?? ',') || words.length <= at + 2);
}

// "Interview", "Interview, 3 May", "Interview with Ana Lind".
function isInterview({ tokens }: Scene, { from, to }: TokenRange): boolean {
  if (tokens[from]!.lower !== 'interview') return false;
  return from + 1 === to || /^(?:[,:|•·.–—-]|with)$/.test(tokens[from + 1]!.lower);
}

// "LIVE | Fuel queues: day 4", "LIVE BLOG": a newsroom's, whoever says "we" in it.
function isLive({ tokens }: Scene, { from, to }: TokenRange): boolean {
  return (
    tokens[from]!.lower === 'live' &&
    (from + 1 === to || /^(?:[|:•·–—-]|blog|updates?|text)$/.test(tokens[from + 1]!.lower))
  );
}

function byHead(scene: Scene, lines: readonly TokenRange[]): Issuer | null {
  const papers = papersOf(scene, lines);
  const [paper] = papers;
  if (!paper)
    return sender(scene, lines) ?? letterOfBody(scene, lines) ?? adoptedBy(scene, lines) ?? byTail(scene, lines);
  const joint = papers.find((one) => one.joint);
  if (joint) return jointly(scene, lines, joint) ?? ofMany(scene, joint) ?? headOfJoint(scene, lines, joint);
  const by = papers.map((one) => author(scene, one)).find((one) => one !== null) ?? null;
  // "Statement by the Executive Board" under the name of whose board it is.
  const above =
    by && isUnnamedOrgan(scene.entities.get(by.entities[0]!)?.name ?? '') ? letterhead(scene, lines, paper) : null;
  const found =
    above ??
    by ??
    worded(scene, paper) ??
    letterhead(scene, lines, paper) ??
    besideDash(scene, paper) ??
    beforeColon(scene, paper) ??
    (paper.label || hasColon(scene, paper) || holdsOffice(scene, lines)
      ? openingBody(scene, lines.at(-1)!.to)
      : null) ??
    (paper.sure ? letters(scene, lines, papers) : null);
  if (found && isNews(scene, paper, found)) return null;
  if (found) return { ...found, sure: paper.sure };
  const before =
    bodyAt(scene, beforeLabel(scene, paper)) ?? (paper.label ? (performer(scene) ?? signedBelow(scene)) : null);
  return before && { ...before, sure: paper.sure };
}

// "RADIO TARN | Evening bulletin": what a station tells of others.
function isNews({ tokens, text }: Scene, { at }: Paper, { start, end }: Body): boolean {
  const words = text.slice(start, end).toLowerCase().split(/\s+/);
  return tokens[at]!.lower === 'bulletin' && words.some((word) => isOutletWord(word));
}

// "Norwind sells its mills / Oslo, 9 March – Norwind today announced … / Media contact: X".
function byTail(scene: Scene, lines: readonly TokenRange[]): Issuer | null {
  const [first] = lines;
  // "RADIO TARN - News - Script"
  if (first && opensStation(scene.tokens[first.from]!.lower)) return null;
  const body = endsAsRelease(scene) ? openingBody(scene, lines.at(-1)?.to ?? 0) : null;
  return body && { ...body, sure: true };
}

// The token before "press release", "media statement".
function beforeLabel({ tokens }: Scene, { line, at }: Paper): number {
  let before = at - 1;
  while (before > line.from && tokens[before]!.text !== ':' && isLabelWord(tokens[before]!.lower)) before -= 1;
  return before;
}

// Behind "no. 14/2026" of "press release no. 14/2026 of".
function behindNumber({ tokens }: Scene, from: number, to: number): number {
  let at = from;
  while (at < to && /^(?:no\.?|nr\.?|number|\d.*|\/)$/.test(tokens[at]!.lower)) at += 1;
  return at;
}

// "Statement by | the ministry", "… by the High Representative, X, on behalf of | the Union".
function author(scene: Scene, { line, at }: Paper): Body | null {
  const { tokens } = scene;
  const last = Math.min(line.to, at + AUTHOR_WITHIN);
  const owner = /^['’]s?$/.test(tokens[at - 1]?.text ?? '') ? ownerAt(scene, at - 2, line.from) : null;
  if (owner) return owner;
  const behalf = tokens.slice(at, line.to).findIndex(({ lower }) => lower === 'behalf');
  if (behalf !== -1) return bodyAt(scene, behindArticle(scene, at + behalf + 2));
  const of = behindNumber(scene, at + 1, line.to);
  if (of < line.to && scene.mentionAt[of] !== -1) return bodyAt(scene, of);
  if (!/^(?:of|by|from)$/.test(tokens[of]?.lower ?? '') || of + 1 >= line.to) return null;
  const first = behindArticle(scene, of + 1);
  const named = behindCommand(scene, behindOrgan(scene, first, line.to), line.to);
  // "The general command of the Quarn Front", whose name in capitals is none that is known.
  if (named === -1) return null;
  const body = isOccasion(scene, named) ? null : bodyAt(scene, named);
  if (body) return body;
  for (let place = of + 1; place < last && !ABOUT.test(tokens[place]!.lower); place += 1) {
    const person = personAt(scene, place);
    if (person) return person;
  }
  return stateIn(scene, [line]);
}

// "Norwind's | bulletin from the talks": whose it is, wherever it comes from.
function ownerAt(scene: Scene, at: number, from: number): Body | null {
  const index = at < from ? -1 : scene.mentionAt[at]!;
  const first = index === -1 ? -1 : scene.ranges[index]!.from;
  return first === -1 ? null : (bodyAt(scene, first) ?? personAt(scene, first));
}

// Behind "(the) executive of the" and "negotiating committee of": a body's organ speaks for it.
function behindOrgan(scene: Scene, from: number, to: number): number {
  const { tokens, mentionAt } = scene;
  let at = from;
  while (at < to && mentionAt[at] === -1 && /^(?:ADJ|NOUN|PROPN)$/.test(tokens[at]!.pos)) at += 1;
  if (at === from || at >= to || tokens[at]!.lower !== 'of') return from;
  return isLeading(tokens[at - 1]!.lower) ? behindArticle(scene, at + 1) : from;
}

// "(The) General Command of the | Quarn Front": the Front's; -1 where it has no known name.
function behindCommand(scene: Scene, at: number, to: number): number {
  const { tokens, mentionAt, ranges, text } = scene;
  const end = mentionAt[at] === undefined || mentionAt[at] === -1 ? -1 : ranges[mentionAt[at]!]!.to;
  if (end === -1 || end + 1 >= to || tokens[end]!.lower !== 'of') return at;
  if (!isPartOfBody(text.slice(tokens[at]!.start, tokens[end - 1]!.end))) return at;
  const whose = behindArticle(scene, end + 1);
  return bodyAt(scene, whose) ? whose : -1;
}

// "Joint statement of the Highland Group": a body of many alone; of "the Trade Council and" a body not known it is not.
function ofMany(scene: Scene, paper: Paper): Issuer | null {
  const body = author(scene, paper);
  const last = body && scene.text.slice(body.start, body.end).split(/\s+/).at(-1)!.toLowerCase();
  const ends = body && scene.tokens[paper.line.to - 1]!.end === body.end;
  return ends && OF_MANY.has(last ?? '') ? { ...body, sure: true } : null;
}

// "Communiqué of the Geneva Round": where it was agreed, and not by whom.
function isOccasion({ tokens, mentionAt, ranges }: Scene, at: number): boolean {
  const index = mentionAt[at] ?? -1;
  const behind = index === -1 ? undefined : tokens[ranges[index]!.to];
  const last = index === -1 ? undefined : tokens[ranges[index]!.to - 1];
  return [behind, last].some((token) => token !== undefined && OCCASION.test(token.lower));
}

// "Norwind Group: Statement on fares": a firm or union that speaks; a land there is what is spoken about.
function beforeColon(scene: Scene, { at, line }: Paper): Body | null {
  const { tokens, ranges, mentionAt, entities } = scene;
  const first = behindArticle(scene, line.from);
  const body = tokens[at - 1]?.text === ':' ? bodyAt(scene, first) : null;
  if (!body || ranges[mentionAt[first]!]!.to !== at - 1) return null;
  return entities.get(body.entities[0] ?? '')?.type === 'organisation' ? body : null;
}

function hasColon({ tokens }: Scene, { at }: Paper): boolean {
  return tokens[at + 1]?.text === ':';
}
