import type { Gender } from '../../phrases/role-words.ts';
import { isVoiceOf } from '../../phrases/roles/voices.ts';
import { SAYING } from '../../phrases/subjects.ts';
import { isOfWhomTold } from '../../phrases/told-of-within.ts';
import { type Memory, recent, type Sighting } from '../memory.ts';
import { onlyPerson } from './he-or-she/only-person.ts';
import { isSurelyNot, personFor } from './he-or-she/person.ts';
import { principalBefore } from './he-or-she/principal.ts';
import { tellerBefore } from './it/according-to.ts';
import { askedBefore } from './it/asked.ts';
import { beforeWhen } from './it/before-when.ts';
import { beforeWhich } from './it/before-which.ts';
import { bodyFor } from './it/body.ts';
import { isEmptyIt } from './it/empty-it.ts';
import { issuerGoingOn } from './it/issuer-going-on.ts';
import { isOwnerOfRole, ledBefore } from './it/leader.ts';
import { ownerOfSubject } from './it/owner-of-subject.ts';
import { paperMeant } from './it/paper.ts';
import { soleBody } from './it/sole-body.ts';
import { tellerApposed } from './it/teller-apposed.ts';
import { thatOf } from './it/that-of.ts';
import { toldOn } from './it/told-on.ts';
import { opensWithUnknown } from './it/unknown-opener.ts';
import { whoAnswers } from './near/answering.ts';
import { distinct } from './near/distinct.ts';
import { goesOnOpen, whoGoesOn } from './near/goes-on.ts';
import { somebodyElse } from './near/somebody-else.ts';
import { tellersOfPaper } from './near/tellers-of-paper.ts';
import { topicOf } from './near/topic.ts';
import { withoutAsides } from './near/without-asides.ts';
import { whoGivesReason } from './reporters/giving-reason.ts';
import { isReporting, reporterFor, toldOfInside } from './reporters/reporter.ts';
import { beforeColon, isUnknownReporters } from './reporters/reporter-inside.ts';
import { isInsertedSaying, toldBefore } from './reporters/told-before.ts';
import { twoWhoTalked } from './they/both.ts';
import { officialsOfBoth } from './they/officials-of-both.ts';
import { bodyAlone, manyWhoTell, pluralFor } from './they/several.ts';
import { toldInTalk } from './turns/told-in-talk.ts';
import { turnPartner } from './turns/turn-partner.ts';
import { turnSpeaker } from './turns/turn-speaker.ts';

/** What a pronoun stands for where the text decides it: one referent, or two for "they"; [] where left open. */
export function antecedentsOf(memory: Memory, at: number): readonly Sighting[] {
  const { tokens, quoted } = memory.scene;
  const { lower, sentence } = tokens[at]!;
  if (quoted[at]) return [];
  const gender = HUMAN.get(lower);
  const own = turnSpeaker(memory, sentence);
  const partner = own === null ? null : turnPartner(memory, sentence);
  const isTold = ({ token, entity }: Sighting) =>
    token < at && !quoted[token] && (own === null || (entity !== own && !(gender && entity === partner)));
  const told = withoutAsides(memory.scene, sentence, (back) => recent(memory, sentence, BACK + back)).filter(isTold);
  const others = somebodyElse(memory, told, at);
  const near = others.length === 0 ? told : told.filter((one) => !others.includes(one));
  const tellers = tellersOfPaper(memory, near, at);
  if (tellers) return tellers;
  const principal = gender ? principalBefore(memory, near, at, gender) : null;
  if (principal) return [principal];
  const topic = topicOf(memory, near, at);
  if (topic && topic.human === (gender !== undefined) && (!topic.plural || PLURAL.has(lower))) return [topic];
  const answering = whoAnswers(memory, near, at);
  if (answering) return [answering];
  const reasoner = whoGivesReason(memory, near, at);
  if (reasoner !== undefined) return one(reasoner);
  const same = whoGoesOn(memory, near, at);
  if (same && fits(memory, same, lower, gender)) return [same];
  if (gender) {
    if (isOfWhomTold(memory.scene, at)) return [];
    const isOther = (sighting: Sighting) => isTold(sighting) && !others.includes(sighting);
    return one(personMeant(memory, near, at, gender) ?? onlyPerson(memory, at, gender, isOther));
  }
  return PLURAL.has(lower) ? severalMeant(memory, near, at) : one(bodyMeant(memory, near, at));
}

// "He", "her".
function personMeant(memory: Memory, near: readonly Sighting[], at: number, gender: Gender): Sighting | null {
  const { sentence } = memory.scene.tokens[at]!;
  const opener = isInsertedSaying(memory, at) ? beforeColon(memory, near, at) : null;
  if (opener && !isSurelyNot(memory, opener, gender)) return opener;
  const before = toldBefore(memory, near, at);
  const found = before && personFor(memory, before, gender, sentence, at);
  // "Lind would pay its president out of her purse, she said": whom the words before only describe in passing tells nothing.
  const reporter = found && (found.subject || found.entity !== null) ? found : null;
  return reporter ?? personFor(memory, near, gender, sentence, at);
}

// "They", "their".
function severalMeant(memory: Memory, near: readonly Sighting[], at: number): readonly Sighting[] {
  const { lower, sentence } = memory.scene.tokens[at]!;
  if (isOfUnknown(memory, near, at)) return [];
  const officials = officialsOfBoth(memory, near, at);
  if (officials) return officials;
  const teller = manyWhoTell(memory, near, at);
  const several = teller ? [teller] : pluralFor(memory, near, sentence, at);
  const mayBeOne = lower === 'they' || (lower === 'their' && isOfVoice(memory, at));
  const open = several.length === 0 && mayBeOne && sentence > 0;
  const two = open && lower === 'they' ? twoWhoTalked(memory, sentence) : [];
  const alone =
    open && two.length === 0 ? one(bodyAlone(memory, near, sentence, at) ?? toldInTalk(memory, near, at)) : two;
  const meant = open ? alone : several;
  return meant.filter((found) => !isBesideThem(memory, found, at));
}

// "The council asked them to wait and they refused": whom it asked, and not the council.
function isBesideThem({ scene: { tokens } }: Memory, { sentence, end }: Sighting, at: number): boolean {
  if (tokens[at]!.lower !== 'they' || sentence !== tokens[at]!.sentence) return false;
  return tokens.slice(end, at).some(({ lower }) => lower === 'them');
}

// "The growers said they agreed": of somebody whom nothing tells of, or of others.
function isOfUnknown({ scene: { tokens, sentences } }: Memory, near: readonly Sighting[], at: number): boolean {
  const { lower, sentence } = tokens[at]!;
  const verb = tokens[at - 1]?.lower === 'that' ? at - 2 : at - 1;
  if (lower !== 'they' || verb <= sentences[sentence]!.from || !SAYING.has(tokens[verb]!.lemma)) return false;
  return /^(?:NOUN|PROPN|NUM|PUNCT)$/.test(tokens[verb - 1]!.pos) && near.every((one) => one.sentence !== sentence);
}

// "Their lawyers", "their political wing"; "their president, Ana Lind," may be of others.
function isOfVoice({ scene: { tokens } }: Memory, at: number): boolean {
  let head = at + 1;
  while (/^(?:ADJ|NOUN)$/.test(tokens[head]?.pos ?? '') && tokens[head + 1]?.pos === 'NOUN') head += 1;
  if (tokens[head + 1]?.lower === ',') return false;
  return tokens[head]?.pos === 'NOUN' && isVoiceOf('organisation', [tokens[head]!.lower]);
}

// "It", "its".
function bodyMeant(memory: Memory, near: readonly Sighting[], at: number): Sighting | null {
  const { lower, sentence } = memory.scene.tokens[at]!;
  if (isEmptyIt(memory, at) || goesOnOpen(memory, near, at)) return null;
  const paper = paperMeant(memory, near, at);
  if (paper) return paper;
  const that = thatOf(memory, near, at);
  if (that) return that;
  const apposed = tellerApposed(memory, near, at);
  if (apposed) return apposed;
  const whose = beforeWhich(memory, near, at);
  if (whose !== undefined) return whose;
  const when = beforeWhen(memory, near, at);
  if (when) return when;
  const whoseThing = ownerOfSubject(memory, near, at);
  if (whoseThing) return whoseThing;
  const asked = askedBefore(memory, near, at);
  if (asked !== undefined) return asked;
  const reporting = lower === 'its' && isReporting(memory, at);
  const reporter = reporting ? reporterFor(memory, near, sentence) : undefined;
  if (reporter !== undefined) return reporter;
  if (lower === 'it' && isUnknownReporters(memory, near, at)) return null;
  const teller = toldOn(memory, near, at) ?? tellerBefore(memory, near, at) ?? aloneBeforeSemicolon(memory, near, at);
  if (teller) return teller;
  if (lower === 'it' && opensWithUnknown(memory, near, at)) return issuerGoingOn(memory, at);
  return (
    bodyFor(memory, near, sentence) ??
    (isOwnerOfRole(memory, at) ? ledBefore(memory, near, sentence) : soleBody(memory, near, at)) ??
    (reporting ? toldOfInside(memory, near, sentence) : null) ??
    issuerGoingOn(memory, at)
  );
}

// "Two envoys said Peru was late; | its delegation denied it": the one body that the words before tell of doing something.
function aloneBeforeSemicolon({ scene: { tokens } }: Memory, near: readonly Sighting[], at: number): Sighting | null {
  if (tokens[at - 1]?.text !== ';') return null;
  const { sentence } = tokens[at]!;
  const [only, other] = distinct(near.filter((one) => one.sentence === sentence && !one.human && !one.plural));
  return only && !other && /^(?:AUX|VERB)$/.test(tokens[only.end]?.pos ?? '') ? only : null;
}

function fits(memory: Memory, sighting: Sighting, pronoun: string, gender: Gender | undefined): boolean {
  if (gender) return sighting.human && !isSurelyNot(memory, sighting, gender);
  return pronoun === 'it' && !sighting.human;
}

const one = (sighting: Sighting | null) => (sighting ? [sighting] : []);

const HUMAN: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['she', 'female'],
  ['her', 'female'],
]);
const PLURAL = new Set(['they', 'their', 'them']);
/** In sentences. */
const BACK = 2;
