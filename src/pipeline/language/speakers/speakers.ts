import type { Span } from '#src/schema/evidence.ts';
import type { Attribution, Discourse, Lexed, LocalStatement, Names, Rejection } from '../../types.ts';
import { itemStart } from '../phrases/item-start.ts';
import { addressedIn } from '../phrases/questions/addressed.ts';
import { isQuestionLabel } from '../phrases/questions/question-label.ts';
import { sentenceAt } from '../phrases/sentence-at.ts';
import { citedBy } from './cited.ts';
import { enclosingOf } from './enclosing.ts';
import { type Holder, holderOf, nobody } from './holder.ts';
import { idsOf } from './ids.ts';
import { missingSpeaker, opensQuotation } from './missing-speaker.ts';
import { partyOf, type Stage, stageOf, tokenAt } from './stage.ts';
import { labelledBy } from './turn-label.ts';
import { viaOf } from './via.ts';
import { wholeSpeaker } from './whole-speaker.ts';

/** Reports within reports, no further. */
const DEEPEST = 40;

/**
 * The statements of a document, each with its speakers where the text establishes them; a statement whose speaker it
 * leaves open has none, and the reason is among the rejections.
 */
export function statementsOf(
  lexed: Lexed,
  names: Names,
  attributions: readonly Attribution[],
  discourse: Discourse,
): Statements {
  const stage = stageOf(lexed, names, discourse);
  const ids = idsOf(lexed.document, attributions);
  const held = withAddressed(stage, attributions, heldOf(stage, attributions));
  const rejected = held.flatMap(({ speaker, holder }, index): Rejection[] => {
    const span = speaker ?? attributions[index]!.content;
    return holder.reason === null ? [] : [{ ...span, rule: 'speaker-is-established', reason: holder.reason }];
  });
  const statements = attributions.map((attribution, index): LocalStatement => {
    const { speaker, holder } = held[index]!;
    const { speakers, unnamed, party, via } = holder;
    const continues = attribution.continues === null ? null : ids[attribution.continues]!;
    return {
      ...attribution,
      speaker,
      id: ids[index]!,
      sentence: sentenceAt(lexed.sentences, attribution.content.start),
      speakers,
      unnamed,
      party,
      via,
      continues,
    };
  });
  return { statements, rejected };
}

// Whoever reports a statement, or is continued in it, is settled before it.
function heldOf(stage: Stage, attributions: readonly Attribution[]): Held[] {
  const enclosing = enclosingOf(attributions);
  const held: (Held | null)[] = attributions.map(() => null);
  const settle = (index: number | null, depth: number): Held | undefined => {
    if (index === null || depth > DEEPEST) return undefined;
    const { continues } = attributions[index]!;
    const before = continues !== null && continues < index ? continues : null;
    held[index] ??= heldBy(
      stage,
      attributions[index]!,
      settle(before, depth + 1),
      settle(isAside(attributions, index, enclosing[index]!) ? null : enclosing[index]!, depth + 1)?.holder,
    );
    return held[index]!;
  };
  return attributions.map((_, index) => settle(index, 0)!);
}

// "Norwind praised a plan that critics say is unfair": no word of theirs comes through Norwind.
function isAside(attributions: readonly Attribution[], index: number, around: number | null): boolean {
  if (around === null || attributions[index]!.rule !== 'relative-said') return false;
  return !/^(?:own-statement|turn)$/.test(attributions[around]!.rule);
}

// "You said": who is spoken to in the turn around it.
function withAddressed(stage: Stage, attributions: readonly Attribution[], held: readonly Held[]): Held[] {
  const turns = attributions.map(({ rule }, at) => (rule === 'turn' ? held[at]!.holder.speakers : null));
  if (turns.every((one) => one === null)) return [...held];
  const addressed = addressedIn(turns);
  const enclosing = enclosingOf(attributions);
  return held.map((one, index) => {
    const { text } = stage.scene;
    const isYou = one.speaker !== null && /^you$/i.test(text.slice(one.speaker.start, one.speaker.end));
    let around = isYou ? enclosing[index]! : null;
    while (around !== null && turns[around] === null) around = enclosing[around]!;
    const [key] = around === null ? [] : addressed[around]!;
    if (key === undefined) return one;
    return {
      ...one,
      holder: { ...one.holder, speakers: [key], unnamed: null, party: partyOf(stage, key), reason: null },
    };
  });
}

// What continues another's words is that one's; words beside it that stand for a speaker come before.
function heldBy(stage: Stage, attribution: Attribution, before: Held | undefined, around: Holder | undefined): Held {
  const led = ledBy(stage, attribution);
  if (led) return led;
  const speaker = speakerOf(stage, attribution);
  if (!speaker && before) return { speaker: attribution.speaker, holder: before.holder };
  if (!speaker) return { speaker, holder: { ...nobody('no words stand for a speaker'), via: around?.via ?? [] } };
  const words = withoutPart(stage, withoutMark(stage, wholeSpeaker(stage.scene, speaker)));
  const told = { ...attribution, speaker: words };
  const holder = turnHolder(stage, attribution) ?? issuerHolder(stage, attribution) ?? holderOf(stage, words, around);
  const via = viaOf(stage, told, holder, around);
  const cited = citedBy(stage, told, holder);
  if (!cited) return { speaker: words, holder: { ...holder, via } };
  const source = holderOf(stage, cited, around);
  return { speaker: cited, holder: { ...source, via: [...via, ...holder.speakers] } };
}

// "17.30 Welders at the yard say": who speaks are the welders.
function withoutMark({ scene }: Stage, words: Span): Span {
  const sentence = scene.sentences[scene.tokens[tokenAt(scene, words.start)]!.sentence]!;
  const start = scene.tokens[itemStart(sentence, scene.tokens)]?.start ?? words.start;
  return words.start < start && start < words.end ? { ...words, start } : words;
}

// "The loaders' union, for its part, announced": who announces it is the union.
function withoutPart({ scene: { text } }: Stage, words: Span): Span {
  const said = text.slice(words.start, words.end);
  const own = said.replace(/,\s+(?:for (?:its|his|her|their) (?:own )?part|meanwhile|too|in turn),?$/, '');
  return own === said || own === '' ? words : { ...words, end: words.start + own.length };
}

// "The Authority: (a) rejects any cut": who opens the list, where no words of the item stand before its verb.
function ledBy(stage: Stage, { cue, speaker }: Attribution): Held | null {
  const { scene, leads } = stage;
  const at = cue ? tokenAt(scene, cue.start) : 0;
  const lead = cue && leads.get(scene.tokens[at]!.sentence);
  if (!lead) return null;
  const sentence = scene.sentences[scene.tokens[at]!.sentence]!;
  const start = itemStart(sentence, scene.tokens);
  if (speaker && speaker.end > scene.tokens[start]!.start) return null;
  if (scene.tokens.slice(start, at).some(({ pos }) => /^(?:NOUN|PROPN|PRON)$/.test(pos))) return null;
  const words = { start: scene.tokens[lead.from]!.start, end: scene.tokens[lead.to - 1]!.end };
  const holder = holderOf(stage, words, undefined);
  return holder.speakers.length > 0 ? { speaker: words, holder } : null;
}

// "STRAND: Both of us.": a surname that is a common word is no name by itself.
function turnHolder(stage: Stage, { rule, speaker }: Attribution): Holder | null {
  if (rule !== 'turn' || !speaker) return null;
  // "Q." says that somebody asks, and not who.
  if (isQuestionLabel(stage.scene.text.slice(speaker.start, speaker.end)))
    return nobody('whoever asks or answers has no name');
  const key = labelledBy(stage, speaker);
  return key === null ? null : { speakers: [key], unnamed: null, party: partyOf(stage, key), via: [], reason: null };
}

// A letterhead that names nobody known speaks under its own words, whatever name is a part of them.
function issuerHolder({ scene, issuer }: Stage, { rule }: Attribution): Holder | null {
  if (rule !== 'own-statement' || !issuer || issuer.entities.length === 1) return null;
  // "We, the undersigned": those who sign below.
  const [first, second] = issuer.entities;
  if (first !== undefined && second !== undefined)
    return { speakers: issuer.entities, unnamed: null, party: null, via: [], reason: null };
  return { speakers: [], unnamed: scene.text.slice(issuer.start, issuer.end), party: null, via: [], reason: null };
}

// Whoever opens a quotation in its own sentence goes before the speaker it is said to go on from.
function speakerOf(stage: Stage, attribution: Attribution): Attribution['speaker'] {
  const opener = attribution.continues === null ? null : opensQuotation(stage, attribution.content);
  return opener ?? attribution.speaker ?? missingSpeaker(stage, attribution);
}

interface Held {
  readonly speaker: Attribution['speaker'];
  readonly holder: Holder;
}

export interface Statements {
  readonly statements: LocalStatement[];
  readonly rejected: Rejection[];
}
