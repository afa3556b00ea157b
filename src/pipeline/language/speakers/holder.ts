import type { Span } from '#src/schema/evidence.ts';
import { nounPhraseAt } from '../phrases/noun-phrase.ts';
import { singular } from '../phrases/role-words.ts';
import type { Scene } from '../phrases/scene.ts';
import { referents } from './holder/referents.ts';
import { isWord, nameAlone, withNoun, worded } from './holder/worded.ts';
import { isOfPeople, landsOfLeaders } from './lands-of-leaders.ts';
import { type Referent, referentAt } from './referent.ts';
import { partyOf, type Stage, tokenAt } from './stage.ts';

const RELATIVE = /^(?:who|which|that)$/;

const SOMEBODY = /^some(?:one|body)$/;

const MARK = /^\(?(?:[a-z]|[ivx]+|\d+)[.)]$/;

const GOVERNING = /^(?:government|cabinet|administration|authorities)$/;

const BENCHES = /^(?:bench|panel|tribunal|court|jury|chamber)$/;

const OWN = /^(?:i|we|us|our|me|my)$/;

/** Who is behind the words that stand for a speaker; nobody, with the reason, where they do not settle it. */
export function holderOf(stage: Stage, span: Span, around: Holder | undefined): Holder {
  const { scene } = stage;
  let at = tokenAt(scene, span.start);
  const to = tokenAt(scene, span.end);
  const first = scene.tokens[at];
  if (!first || at >= to) return nobody('the speaker has no words');
  if (OWN.test(first.lower) && to - at <= 2) return ownVoice(stage, at, around);
  if (RELATIVE.test(first.lower)) return antecedent(stage, at);
  if (first.lower === 'whose') return owned(stage, at + 1, to);
  // "b) undertakes not to dredge": a mark of a list is nobody.
  if (MARK.test(scene.text.slice(span.start, span.end))) return nobody('the speaker has no words');
  // "Someone close to her", "Another" of several delegates: who is no more than somebody.
  if (first.lower === 'another' ? to - at === 1 : SOMEBODY.test(first.lower) && to - at > 1)
    return { ...nobody(''), unnamed: worded(scene, span), reason: null };
  const from = at;
  while (at < to && !opensPhrase(stage, at, to)) at += 1;
  if ((at === to && isWord(span, scene)) || isBehindJoint(stage, from, at))
    return { ...nobody(''), unnamed: worded(scene, span), reason: null };
  const opened = isPartOfNoun(scene, from, at, to) ? from : at;
  return joined(stage, referents(stage, at, to), { start: scene.tokens[opened]?.start ?? span.start, end: span.end });
}

/** Nobody, for the reason given. */
export function nobody(reason: string): Holder {
  return { speakers: [], unnamed: null, party: null, via: [], reason };
}

// "We" in somebody's quotation is that somebody's; in a body's own statement that body's; anywhere else the outlet speaks.
function ownVoice(stage: Stage, at: number, around: Holder | undefined): Holder {
  const { start } = stage.scene.tokens[at]!;
  const issuer = stage.references.get(start) ?? [];
  if (issuer.length > 0)
    // Several who sign each speak for whom they speak for, and the first for none of the others.
    return {
      speakers: issuer,
      unnamed: null,
      party: issuer.length > 1 ? null : partyOf(stage, issuer[0]!),
      via: [],
      reason: null,
    };
  const letterhead = stage.descriptions.get(start);
  if (letterhead && !stage.scene.quoted[at])
    return { speakers: [], unnamed: worded(stage.scene, letterhead.words), party: null, via: [], reason: null };
  if (around && (stage.scene.quoted[at] || around.speakers.length > 0)) return around;
  return nobody('the outlet speaks in its own voice');
}

// "… Hedlund, who said": the phrase before the pronoun.
function antecedent(stage: Stage, at: number): Holder {
  const { scene } = stage;
  let end = at;
  while (end > 0 && /^[,–—]$/.test(scene.tokens[end - 1]!.lower)) end -= 1;
  const first = scene.sentences[scene.tokens[at]!.sentence]!.from;
  for (let from = Math.max(first, end - 12); from < end; from += 1) {
    const phrase = nounPhraseAt(scene, from, end);
    if (phrase?.end !== end) continue;
    const found = referentAt(stage, from, end);
    if (found) return joined(stage, [found], { start: scene.tokens[from]!.start, end: scene.tokens[end - 1]!.end });
  }
  return nobody('what "who" refers to is open');
}

// "… the bloc, whose president, Ana Lind, said": who is named behind "whose".
function owned(stage: Stage, at: number, to: number): Holder {
  const found = at < to ? referentAt(stage, at, to) : null;
  const named = found?.phrase && found.keys.length > 0;
  if (!named) return nobody('"whose" opens no speaker');
  return joined(stage, [found], { start: stage.scene.tokens[at]!.start, end: stage.scene.tokens[to - 1]!.end });
}

function opensPhrase({ scene, references, descriptions }: Stage, at: number, to: number): boolean {
  const { start } = scene.tokens[at]!;
  return references.has(start) || descriptions.has(start) || nounPhraseAt(scene, at, to) !== null;
}

function joined(stage: Stage, found: readonly Referent[], span: Span): Holder {
  const { scene } = stage;
  const [first, second] = found;
  if (!first) return nobody('the words of the speaker are no phrase');
  const lands = landsOfLeaders(stage, found);
  if (lands) return { speakers: lands, unnamed: null, party: null, via: [], reason: null };
  if (second && second.keys.length === 0 && second.words && (isAdjective(stage, first) || isOfPeople(stage, first))) {
    return { speakers: [], unnamed: worded(scene, span), party: partyOf(stage, first.keys[0]!), via: [], reason: null };
  }
  if (isOfBench(stage, found))
    return { speakers: [], unnamed: worded(scene, span), party: first.party, via: [], reason: null };
  const speakers = [...new Set(found.flatMap((one) => one.keys.filter((key) => canSpeak(scene, one, key))))];
  const named = speakers.length === 0 ? namedBehindAside(scene, span) : null;
  if (named !== null) speakers.push(named);
  if (speakers.length > 0)
    return { speakers, unnamed: null, party: partyOf(stage, speakers[0]!), via: [], reason: null };
  const earlier = first.words && first.words.start !== span.start ? first.words : nameAlone(scene, first, span);
  return { speakers: [], unnamed: worded(scene, withNoun(scene, earlier)), party: first.party, via: [], reason: null };
}

// "A bench of Justices X and Y", "the panel, also comprising judge X": all of it speaks, and none of those on it alone.
function isOfBench({ scene: { tokens, mentionAt, entities } }: Stage, found: readonly Referent[]): boolean {
  const { phrase } = found[0]!;
  if (!phrase || mentionAt[phrase.head] !== -1 || !BENCHES.test(tokens[phrase.head]!.lower)) return false;
  const keys = found.flatMap((one) => one.keys);
  return keys.length > 0 && keys.every((key) => entities.get(key)?.type === 'person');
}

// No town that stands there by its name; "the government" of a province is the province.
function canSpeak(scene: Scene, { phrase }: Referent, key: string): boolean {
  if (scene.entities.get(key)?.type !== 'place') return true;
  return phrase !== null && scene.mentionAt[phrase.head] === -1 && GOVERNING.test(scene.tokens[phrase.head]!.lower);
}

// "Defence Minister General (retired) | X": who is named behind what his office has in brackets.
function namedBehindAside(scene: Scene, { end }: Span): string | null {
  const { tokens, mentions, ranges, mentionAt, entities } = scene;
  let last = tokenAt(scene, end) - 1;
  if (tokens[last]?.text === ',') last -= 1;
  const index = mentionAt[last] ?? -1;
  if (index === -1 || tokens[ranges[index]!.from - 1]?.text !== ')') return null;
  const { entity } = mentions[index]!;
  return entities.get(entity)?.type === 'person' ? entity : null;
}

// "According to people familiar with | the calls": the tagger takes them for a verb, and what they know is not who speaks.
function isBehindJoint({ scene: { tokens } }: Stage, from: number, at: number): boolean {
  const { lower, pos } = tokens[from]!;
  return at - from > 2 && tokens[at - 1]!.pos === 'ADP' && (lower === 'people' || pos === 'NOUN');
}

// "[Aid] agencies", "[rescue] workers": which the tagger takes for a verb, but not "(to) raise members'".
function isPartOfNoun({ tokens }: Scene, from: number, at: number, to: number): boolean {
  const [first, noun] = [tokens[from]!, tokens[at]];
  return (
    at === from + 1 &&
    at + 1 === to &&
    !/^['’]$/.test(tokens[to]?.text ?? '') &&
    first.pos === 'VERB' &&
    noun?.pos === 'NOUN' &&
    singular(noun.lower) !== noun.lower
  );
}

// "A Ukrainian and a European source": the first stands for a source too.
function isAdjective({ scene }: Stage, { phrase }: Referent): boolean {
  return phrase !== null && /^an?$/.test(scene.tokens[phrase.from]!.lower) && scene.mentionAt[phrase.head] !== -1;
}

export interface Holder {
  readonly speakers: readonly string[];
  readonly unnamed: string | null;
  readonly party: string | null;
  readonly via: readonly string[];
  /** Why nobody is established; null where somebody is. */
  readonly reason: string | null;
}
