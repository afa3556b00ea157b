import type { Span } from '#src/schema/evidence.ts';
import { nounPhraseAt } from '../phrases/noun-phrase.ts';
import { singular } from '../phrases/role-words.ts';
import type { Scene } from '../phrases/scene.ts';
import { isOfPeople, landsOfLeaders } from './lands-of-leaders.ts';
import { type Referent, referentAt } from './referent.ts';
import { partyOf, type Stage, tokenAt } from './stage.ts';

const RELATIVE = /^(?:who|which|that)$/;
const PRONOUN =
  /^(?:he|she|they|it|his|her|its|their|him|them|hers|theirs|himself|herself|itself|themselves|you|your|this|that|some|many|others|both|neither|each|one|all|none|most|nobody|somebody|anybody|everybody|someone|anyone|everyone|the|an?)$/;
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

// "Brazilian officials", "X, who leads the union, and Y".
function referents(stage: Stage, from: number, to: number): Referent[] {
  const { tokens } = stage.scene;
  const found: Referent[] = [];
  let at = from;
  while (at < to && found.length < 6) {
    const next = referentAt(stage, at, to);
    if (!next) break;
    const last = found.at(-1);
    if (last && goesOnList(stage, last, next))
      found[found.length - 1] = { ...last, keys: [], party: null, end: next.end };
    else found.push(next);
    const behind = behindInsertion(stage.scene, next.end, to);
    if (tokens[behind]?.lower !== 'and' && tokens[behind]?.lower !== ',') break;
    at = behind + 1;
  }
  return found;
}

// "Ministers from Peru | and Chile", "from Peru | , Chile and Bolivia": whether the second name is of theirs too or speaks beside them, it does not speak alone.
function goesOnList(stage: Stage, { phrase, end, keys }: Referent, next: Referent): boolean {
  const { tokens, mentionAt } = stage.scene;
  const last = keys.length === 0 ? phrase?.complements.at(-1) : undefined;
  const inner = last?.phrase;
  const link = tokens[end]?.lower ?? '';
  if (!phrase || !inner || !next.phrase || !/^(?:and|,)$/.test(link) || mentionAt[phrase.head] !== -1) return false;
  if (singular(tokens[phrase.head]!.lower) === tokens[phrase.head]!.lower) return false;
  const isBody = (at: number) => mentionAt[at] !== -1 && typeAt(stage, at) !== 'person';
  // "Loaders at Oslo | and Bergen": whatever is joined to a town there is one.
  const isThere = /^(?:in|at)$/.test(last!.link) && typeAt(stage, inner.head) === 'place';
  return isThere || (isBody(inner.head) && isBody(next.phrase.head));
}

function typeAt({ scene: { mentionAt, mentions, entities } }: Stage, at: number): string | undefined {
  const index = mentionAt[at]!;
  return index === -1 ? undefined : entities.get(mentions[index]!.entity)?.type;
}

// ", who leads the union," and "(Caledonian Hulls)" belong to the phrase before them.
function behindInsertion(scene: Scene, end: number, to: number): number {
  const { tokens } = scene;
  const open = tokens[end]?.lower;
  if (end >= to || (open !== ',' && open !== '(' && open !== '–' && open !== '—')) return end;
  // "Peru, | Chile, and Bolivia": no description of Peru.
  if (open === ',' && tokens[end + 1]?.lower === 'and') return end + 1;
  if (open === ',' && isListedBeside(scene, end)) return end;
  const close = open === '(' ? ')' : open;
  for (let at = end + 1; at < to; at += 1) if (tokens[at]!.lower === close) return at + 1;
  return open === ',' && (tokens[end + 1]?.pos === 'PROPN' || isNextOfList(scene, end + 1)) ? end : to;
}

// A whole name between commas or before “and”, and of the kind of the one before.
function isListedBeside({ tokens, mentionAt, mentions, ranges, entities }: Scene, comma: number): boolean {
  const start = tokens[comma + 1]?.lower === 'the' ? comma + 2 : comma + 1;
  const [own, next] = [mentionAt[comma - 1] ?? -1, mentionAt[start] ?? -1];
  if (own === -1 || next === -1 || !/^(?:,|and)$/.test(tokens[ranges[next]!.to]?.lower ?? '')) return false;
  const typeOf = (index: number) => entities.get(mentions[index]!.entity)?.type;
  return typeOf(own) === typeOf(next);
}

// "The Dockers Guild, | the Bakers Union and Tarn Rail": a body's whole name before "and".
function isNextOfList({ tokens, mentionAt, mentions, ranges, entities }: Scene, at: number): boolean {
  const index = tokens[at]?.lower === 'the' ? (mentionAt[at + 1] ?? -1) : (mentionAt[at] ?? -1);
  if (index === -1 || entities.get(mentions[index]!.entity)?.type !== 'organisation') return false;
  return tokens[ranges[index]!.to]?.lower === 'and';
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

// "According to police": which the tagger takes for a verb.
function isWord({ start, end }: Span, { text }: Stage['scene']): boolean {
  return /^\p{Ll}+$/u.test(text.slice(start, end)) && !PRONOUN.test(text.slice(start, end));
}

// Of "Bridges for Relief, a charity," the name, without what it is.
function nameAlone({ tokens }: Stage['scene'], { phrase, end }: Referent, span: Span): Span {
  const named = phrase !== null && tokens[phrase.head]!.pos === 'PROPN' && tokens[phrase.from]!.start === span.start;
  return named && tokens[end]?.text === ',' ? { start: span.start, end: tokens[end - 1]!.end } : span;
}

// "A Ukrainian and a European source": the first stands for a source too.
function isAdjective({ scene }: Stage, { phrase }: Referent): boolean {
  return phrase !== null && /^an?$/.test(scene.tokens[phrase.from]!.lower) && scene.mentionAt[phrase.head] !== -1;
}

// Of "the police directorate, which", "the farmers, whose land Norwind bought," "drivers, many of whom" and "an aide, who asked not
// to be named," what goes before.
function worded(scene: Scene, span: Span): string {
  return scene.text
    .slice(span.start, span.end)
    .replace(/,?\s*\b(?:which|who|that|whose)$/i, '')
    .replace(/,\s+(?:whose|who (?:asked|spoke|declined|requested|insisted))\s.*$/s, '')
    .replace(/,\s+\p{Ll}+ of wh(?:om|ich)\b.*$/su, '')
    .replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/g, '');
}

// "Namely paragraph | 150, which notes": no number speaks.
function withNoun({ text }: Scene, words: Span): Span {
  if (!/^\d{1,4}(?:,? (?:which|that))?$/.test(text.slice(words.start, words.end))) return words;
  const noun = /\b(?:paragraph|article|section|clause|point|chapter|resolution) $/i.exec(
    text.slice(Math.max(0, words.start - LONGEST_NOUN), words.start),
  );
  return noun ? { ...words, start: words.start - noun[0].length } : words;
}

/** In characters, of "resolution " and what stands before it. */
const LONGEST_NOUN = 14;

export interface Holder {
  readonly speakers: readonly string[];
  readonly unnamed: string | null;
  readonly party: string | null;
  readonly via: readonly string[];
  /** Why nobody is established; null where somebody is. */
  readonly reason: string | null;
}
