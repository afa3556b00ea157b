import type { Issuer } from '../../../types.ts';
import { rememberedOf } from '../../../wording/remembered.ts';
import { isPageOfLetters } from '../../phrases/papers/letters-head.ts';
import type { Scene, TokenRange } from '../../phrases/scene.ts';
import { addressBlock } from './lines/address-block.ts';
import { headLinesOf } from './lines/head-lines.ts';
import type { Body } from './lines/named-at.ts';
import { salutationIn } from './lines/salutation.ts';
import { undersignedIn } from './undersigned.ts';
import { byHead } from './ways/by-head.ts';
import { columnOf } from './ways/column.ts';
import { firstPerson } from './ways/first-person.ts';
import { noteOf, rulingOf } from './ways/headed.ts';
import { selfNamed } from './ways/joint.ts';
import { letterOfBody, letterOfPerson, onlyLetter, withSigner } from './ways/letter.ts';
import { missionNote } from './ways/mission-note.ts';
import { speaksAsWe } from './ways/speaks-as-we.ts';
import { speechOf } from './ways/speech.ts';
import { statedPublisher } from './ways/stated-publisher.ts';
import { isOfTrade, isTradePaper } from './ways/trade-paper.ts';

const RECIPIENT =
  /^\s*(?:(?:to|cc|attn|for the attention of) ?:|(?:\p{L}+ ){0,2}(?:letter|appeal|petition|message|reply) to (?:the )?(?:\p{L}+ ){0,5}(?:of (?:the )?)?$)/iu;
/** Sentences of turns that make a record of them: one line in capitals with a colon is a title. */
const TRANSCRIPT = 5;

/**
 * Whose own statement the document is, by the lines at its head: "Press release of the Green List", "Statement by the
 * Ministry of Health on …", "Norwind statement on …", a name above "Statement on …", "Joint statement of A and B"; by its
 * first words where the head is "Press release: …"; by a letterhead alone where the text says "we" throughout; by who
 * welcomes and condemns where the head is no more than "Statement"; by the first words of a text that ends as a release
 * does; of what many adopt or hand out who does; of a ruling who decides, and of a note whose head it has; of a speech, a
 * note home or a column who says "I" in it. A letterhead that is no known name stands as worded. Null where nothing says so.
 */
export const issuerOf = rememberedOf((scene: Scene): Issuer | null => {
  // Remembered, as it is asked for a document's names and again for what it tells.
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
  if (lines.some((line) => isInterview(scene, line) || isLive(scene, line) || isByDesk(scene, line))) return null;
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
});

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

// "Quarn Post / News Desk": who wrote it for a paper, and no body's own words.
function isByDesk({ tokens }: Scene, { from, to }: TokenRange): boolean {
  const words = tokens.slice(from, to).map(({ lower }) => lower);
  return /\b(?:news|web|world|foreign|business|sports|digital|online|monitoring) ?desk$|\bnewsroom$/.test(
    words.join(' '),
  );
}

// "LIVE | Fuel queues: day 4", "LIVE BLOG": a newsroom's, whoever says "we" in it.
function isLive({ tokens }: Scene, { from, to }: TokenRange): boolean {
  return (
    tokens[from]!.lower === 'live' &&
    (from + 1 === to || /^(?:[|:•·–—-]|blog|updates?|text)$/.test(tokens[from + 1]!.lower))
  );
}
