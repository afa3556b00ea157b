import bodies from '../../../data/bodies.json' with { type: 'json' };
import { isBodyNoun } from '../../phrases/body-nouns.ts';
import { type NounPhrase, nounPhraseAt } from '../../phrases/noun-phrase.ts';
import type { Core } from '../../phrases/phrase-core.ts';
import { isRole, singular } from '../../phrases/role-words.ts';
import type { Scene } from '../../phrases/scene.ts';
import { REBELS } from '../lists.ts';

/**
 * "pilots' union Balpa" before a name; "Balpa, the pilots' union," and "Green Tomorrow, a campaign group," behind it:
 * the nouns for a body beside the mention, and what they are described by. What a body is called behind its name need be no
 * noun for bodies: "Velmar, the shipbuilder,".
 */
export function nounsBeside(scene: Scene, index: number): Beside[] {
  const before = nounBefore(scene, index);
  const rebels = rebelsBehind(scene, index);
  const behind = nounBehind(scene, index);
  return [before, rebels, behind, nounBehindLetters(scene, index)].flatMap((noun) => noun ?? []);
}

// "pilots' union | Balpa", "cabin crew union, | Kabin,", "the cabin crew union – | Kabin –".
function nounBefore(scene: Scene, index: number): Beside | null {
  const { tokens, mentionAt, sentences } = scene;
  const { from, to } = scene.ranges[index]!;
  const { from: first, to: last } = sentences[tokens[from]!.sentence]!;
  const closing = tokens[behindParenthesis(scene, to, last)]?.lower;
  const start = beforeKnownAs(tokens, from);
  for (let at = start - 1; at >= first && mentionAt[at] === -1 && mayCall(scene, at, start, first); at -= 1) {
    const { lower } = tokens[at]!;
    if (isMark(lower) && (at !== start - 1 || !arePaired(lower, closing) || !isDefinite(scene, at - 1, first)))
      return null;
    const noun = singular(lower);
    // Of a headline, "Port court orders Norwind": several things are no title of one.
    if (noun !== lower && !isBodyNoun(noun) && isBodyNoun(tokens[at - 1]?.lower ?? '')) return null;
    const called = [lower, noun].find(isBodyNoun);
    if (called !== undefined) return { noun: called, modifiers: modifiersBefore(scene, at, first) };
  }
  return null;
}

const isMark = (text: string) => text === ',' || DASH.test(text);

// "The growers' union – GU – left"
function arePaired(opening: string, closing: string | undefined): boolean {
  return opening === closing || (DASH.test(opening) && DASH.test(closing ?? ''));
}

// "The growers' union, | known as (the) GU,": where the words begin that give a name; the name where none do.
function beforeKnownAs(tokens: Scene['tokens'], name: number): number {
  const as = tokens[name - 1]?.lower === 'the' ? name - 2 : name - 1;
  return tokens[as]?.lower === 'as' && tokens[as - 1]?.lower === 'known' ? as - 1 : name;
}

function mayCall({ tokens }: Scene, at: number, name: number, first: number): boolean {
  const { pos, lower } = tokens[at]!;
  if (pos === 'NOUN' || isMark(lower)) return true;
  // The tagger takes a "cooperative" for something that is so.
  if (/^co-?operative$/.test(lower)) return true;
  // "Contractor Velmar": the large letter of a sentence makes no name of it, nor does one behind a dateline.
  return at === name - 1 && (at === first || DASH.test(tokens[at - 1]!.text)) && isBodyNoun(lower);
}

// "Northern Dawn | guerrillas".
function rebelsBehind({ tokens, ranges, sentences, mentions, entities }: Scene, index: number): Beside | null {
  const { from, to } = ranges[index]!;
  const behind = to < sentences[tokens[from]!.sentence]!.to ? tokens[to]!.lower : '';
  const isOrganisation = entities.get(mentions[index]!.entity)?.type === 'organisation';
  return behind.endsWith('s') && REBELS.has(behind) && isOrganisation ? { noun: behind, modifiers: [] } : null;
}

// "Balpa, | the pilots' union,", "Velmar, | the shipbuilder,".
function nounBehind(scene: Scene, index: number): Beside | null {
  const { tokens, mentionAt, sentences, mentions, entities } = scene;
  const { from, to } = scene.ranges[index]!;
  const { to: last } = sentences[tokens[from]!.sentence]!;
  const comma = behindParenthesis(scene, to, last);
  const opens = comma + 1;
  if (tokens[comma]?.lower !== ',' || opens >= last || opensByLink(scene, from)) return null;
  if (!/^(?:an?|the|its|his|their)$/.test(tokens[opens]!.lower) && mentionAt[opens] === -1) return null;
  const phrase = nounPhraseAt(scene, opens, last);
  if (!phrase || mentionAt[phrase.head] !== -1 || !closes(scene, phrase.end, last)) return null;
  const noun = singular(tokens[phrase.head]!.lower);
  const isBody = entities.get(mentions[index]!.entity)?.type === 'organisation';
  if (!isBodyNoun(noun) && !(isBody && isThing(scene, phrase.head))) return null;
  return { noun, modifiers: modifiersBefore(scene, phrase.head, phrase.from) };
}

// "Boat, Dock and Harbour | (BDH) | union".
function nounBehindLetters({ tokens, ranges, mentionAt, mentions }: Scene, index: number): Beside | null {
  const { to } = ranges[index]!;
  const letters = tokens[to]?.lower === '(' && tokens[to + 2]?.lower === ')' ? mentionAt[to + 1]! : -1;
  if (letters === -1 || mentions[letters]!.entity !== mentions[index]!.entity) return null;
  const noun = tokens[to + 3];
  return noun && noun.sentence === tokens[to]!.sentence && isBodyNoun(noun.lower)
    ? { noun: noun.lower, modifiers: [] }
    : null;
}

/** The phrase in apposition behind a name, in small letters and without its article: "country's second-largest lender". */
export function describedBeside(scene: Scene, index: number): string | null {
  const { from, to } = scene.ranges[index]!;
  const last = scene.sentences[scene.tokens[from]!.sentence]!.to;
  const phrase = opensByLink(scene, from) ? null : behind(scene, behindParenthesis(scene, to, last));
  return phrase && phrase.head > phrase.from + 1 ? describing(scene, phrase) : null;
}

/** The words of a phrase that describe, in small letters and without its article. */
export function describing({ text, tokens }: Scene, { from, head }: Core): string {
  const first = /^(?:an?|the)$/.test(tokens[from]!.lower) ? from + 1 : from;
  return text.slice(tokens[first]!.start, tokens[head]!.end).toLowerCase();
}

// Of "Velmar (VM), the shipbuilder," the token behind the letters.
function behindParenthesis({ tokens }: Scene, at: number, last: number): number {
  if (tokens[at]?.lower !== '(') return at;
  for (let end = at + 1; end < Math.min(last, at + LONGEST_ASIDE); end += 1)
    if (tokens[end]!.lower === ')') return end + 1;
  return at;
}

// "Without Skylark, the pilots' union,": behind a phrase that opens the sentence another may be told of.
function opensByLink({ tokens, sentences }: Scene, at: number): boolean {
  const { from } = sentences[tokens[at]!.sentence]!;
  return tokens[from]!.pos === 'ADP' && !tokens.slice(from, at).some(({ pos }) => pos === 'VERB' || pos === 'AUX');
}

// ", the largest opposition party,": a phrase of no name that a mark closes.
function behind(scene: Scene, to: number): NounPhrase | null {
  const { tokens, mentionAt, sentences } = scene;
  const last = tokens[to] ? sentences[tokens[to]!.sentence]!.to : 0;
  if (tokens[to]?.lower !== ',' || to + 1 >= last || !/^(?:an?|the|its|his|their)$/.test(tokens[to + 1]!.lower))
    return null;
  const phrase = nounPhraseAt(scene, to + 1, last);
  return phrase && mentionAt[phrase.head] === -1 && closes(scene, phrase.end, last) ? phrase : null;
}

/**
 * "Maruland's army", "the government of Maruland", "the Maruland parliament": true where a mention has what only a
 * state has.
 */
export function ownsState(scene: Scene, index: number): boolean {
  const { tokens } = scene;
  const { from, to } = scene.ranges[index]!;
  const { from: first, to: last } = scene.sentences[tokens[from]!.sentence]!;
  if (tokens[from - 1]?.lower === 'of' && from - 2 >= first && isOrgan(tokens, from - 2)) return true;
  let at = tokens[to]?.lower === "'s" ? to + 1 : to;
  for (const end = Math.min(last, at + 3); at < end; at += 1) {
    if (isOrgan(tokens, at) || (at + 1 < last && ORGANS.has(`${tokens[at]!.lower} ${tokens[at + 1]!.lower}`)))
      return true;
    if (tokens[at]!.pos !== 'ADJ' && tokens[at]!.pos !== 'NOUN') return false;
  }
  return false;
}

// "The president of", not "the senior vice president of": what only firms have.
function isOrgan(tokens: Scene['tokens'], at: number): boolean {
  const ofFirm = tokens[at - 1]?.lower === 'vice' && OF_FIRMS.test(tokens[at - 2]?.lower ?? '');
  return ORGANS.has(tokens[at]!.lower) && !ofFirm;
}

// "The largest train | operator", "the pilots' | union": what tells such a body from others.
function modifiersBefore({ tokens, mentionAt }: Scene, head: number, first: number): string[] {
  const found: string[] = [];
  for (let at = head - 1; at >= first && mentionAt[at] === -1; at -= 1) {
    const { pos, lower } = tokens[at]!;
    if (pos === 'NOUN' || (pos === 'ADJ' && !/est$/.test(lower)) || lower === 'another') {
      found.push(lower);
    } else if (pos !== 'ADJ' && pos !== 'PUNCT' && !/^['’]s?$/.test(lower)) break;
  }
  return found;
}

// "The shipbuilder", not "the chairman", "the year".
function isThing({ tokens }: Scene, head: number): boolean {
  const { pos, lower } = tokens[head]!;
  return pos === 'NOUN' && !isRole(singular(lower)) && /(?:er|or|ery|yard|mill|works|ist)$/.test(lower);
}

function closes(scene: Scene, end: number, last: number): boolean {
  return (
    end >= last ||
    /^[,.;:)–—-]$/.test(scene.tokens[end]!.lower) ||
    /^(?:which|that|who)$/.test(scene.tokens[end]!.lower)
  );
}

// "The cabin crew union, Kabin,": the noun before the comma ends a phrase with an article or an owner.
function isDefinite(scene: Scene, at: number, first: number): boolean {
  for (let i = at; i >= first && i > at - 7; i -= 1) {
    const { pos, lower } = scene.tokens[i]!;
    if (/^(?:the|its|their|his|her|'s|an?)$/.test(lower)) return true;
    if (pos !== 'NOUN' && pos !== 'ADJ' && pos !== 'PROPN' && lower !== "'" && lower !== '-') return false;
  }
  return false;
}

/** What a body is called, in the singular, and by which words it is told from others of its kind. */
export interface Beside {
  readonly noun: string;
  readonly modifiers: readonly string[];
}

const DASH = /^[-–—]$/;
const OF_FIRMS = /^(?:executive|senior|assistant|associate|corporate|group|regional)$/;
const ORGANS = new Set(bodies['organs of state']);
/** In tokens. */
const LONGEST_ASIDE = 8;
