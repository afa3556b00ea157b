import type { Span } from '#src/schema/evidence.ts';
import telling from '../../data/telling-verbs.json' with { type: 'json' };
import type { Attribution, Lexed, Names, Sentence } from '../../types.ts';
import { truthOfWord } from '../../wording/fact-of-word.ts';
import { type Scene, sceneOf } from '../phrases/scene.ts';
import { sentenceAt } from '../phrases/sentence-at.ts';
import { withAdded } from './with-added.ts';

/**
 * The attributions of a text with the paragraphs that are somebody's own words without marks, as agencies print them which name
 * only at the end who speaks: "The mine was never safe. We will not go down again, – said Ana Lind." and "We will not go down
 * again. Ana Lind Chair of the Miners' Guild". Sentences before the last are the paper's where nobody says "we" or "I".
 */
export function withSaidBefore(attributions: readonly Attribution[], lexed: Lexed, names: Names): Attribution[] {
  const scene = sceneOf(lexed, names);
  const { sentences } = lexed;
  const told = Map.groupBy(attributions, ({ content }) => sentenceAt(sentences, content.start));
  const added: Attribution[] = [];
  for (const [first, last] of paragraphsOf(sentences)) {
    const said = saidAtEnd(scene, sentences[last]!);
    const speaker = said?.speaker ?? (first < last ? signedBy(scene, sentences[last]!) : null);
    if (!speaker || isQuoted(scene, first, last)) continue;
    // "Will stay out. | – said Ana Lind." and "will stay out, – said Ana Lind."
    if (said?.content && !told.has(last)) added.push(words(said.content, speaker));
    if (isOwn(scene, first, last)) for (let at = first; at < last; at += 1) added.push(words(sentences[at]!, speaker));
  }
  // "We | agreed | on swaps" inside it says nothing more.
  const isInside = ({ content, speaker }: Attribution) =>
    speaker !== null &&
    SELF.test(scene.text.slice(speaker.start, speaker.end).toLowerCase()) &&
    added.some((one) => one.content.start <= content.start && content.end <= one.content.end);
  return added.length === 0 ? [...attributions] : withAdded(attributions, added, isInside);
}

// The first and the last sentence of each.
function paragraphsOf(sentences: readonly Sentence[]): [number, number][] {
  const found: [number, number][] = [];
  for (const [at, { paragraph, kind }] of sentences.entries()) {
    if (kind !== 'prose') continue;
    const last = found.at(-1);
    if (last && sentences[last[0]]!.paragraph === paragraph && last[1] === at - 1) last[1] = at;
    else found.push([at, at]);
  }
  return found;
}

// "It was never safe, – said Ana Lind.", "– Ana Lind said.", by the words before the dash, where there are any.
function saidAtEnd({ tokens, mentionAt }: Scene, { from, to, start }: Sentence): Said | null {
  let end = to;
  while (end > from && tokens[end - 1]!.pos === 'PUNCT') end -= 1;
  let dash = end - 1;
  while (dash >= from && end - dash < LONGEST && !isDash(tokens[dash]!.lexeme)) dash -= 1;
  if (dash < from || !isDash(tokens[dash]!.lexeme) || tokens[dash]!.start === tokens[dash - 1]?.end) return null;
  // Not "– said to be by Lind".
  const isCue = (at: number) => SAYING.has(tokens[at]!.base.word) && tokens[at + 1]?.lower !== 'to';
  const by = isCue(dash + 1) ? [dash + 2, end] : isCue(end - 1) ? [dash + 1, end - 1] : null;
  if (!by || by[0]! >= by[1]! || mentionAt.slice(by[0], by[1]).every((index) => index === -1)) return null;
  let last = dash;
  while (last > from && tokens[last - 1]!.text === ',') last -= 1;
  const content = last > from ? { start, end: tokens[last - 1]!.end } : null;
  return { content, speaker: { start: tokens[by[0]!]!.start, end: tokens[by[1]! - 1]!.end } };
}

// "Ana Lind Chair of the Miners' Guild", with neither a verb nor a full stop.
function signedBy({ tokens, mentionAt, mentions, ranges, entities }: Scene, { from, to }: Sentence): Span | null {
  const index = mentionAt[from] ?? -1;
  if (index === -1 || entities.get(mentions[index]!.entity)?.type !== 'person') return null;
  const end = ranges[index]!.to;
  const rest = tokens.slice(end, to);
  const isOffice = rest.every(({ pos, text }) => pos !== 'VERB' && pos !== 'AUX' && !/^[.?!:"”]$/.test(text));
  if (!isOffice || !/^\p{Lu}/u.test(rest[0]?.text ?? '')) return null;
  return { start: tokens[from]!.start, end: tokens[end - 1]!.end };
}

function isQuoted({ quoted, sentences }: Scene, first: number, last: number): boolean {
  return quoted.slice(sentences[first]!.from, sentences[last]!.to).some((depth) => depth > 0);
}

function isOwn({ tokens, sentences }: Scene, first: number, last: number): boolean {
  return tokens.slice(sentences[first]!.from, sentences[last]!.to).some(({ lower }) => SELF.test(lower));
}

function words({ start, end }: Span, speaker: Span): Attribution {
  const content = { start, end };
  return { kind: 'indirect', content, cue: null, speaker, continues: null, rule: 'said-before', confidence: 0.8 };
}

const isDash = truthOfWord((lower) => /^[–—-]+$/.test(lower));
const SELF = /^(?:i|we|us|our|ours|my)$/;
const SAYING: ReadonlySet<string> = new Set(telling.goingOn);
/** In tokens, of who says it, with what he is. */
const LONGEST = 12;

interface Said {
  readonly content: Span | null;
  readonly speaker: Span;
}
