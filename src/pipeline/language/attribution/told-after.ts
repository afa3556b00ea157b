import type { Span } from '#src/schema/evidence.ts';
import heads from '../../data/paper-heads.json' with { type: 'json' };
import { firstStarting } from '../../in-order.ts';
import type { Attribution, Lexed, Names, Sentence } from '../../types.ts';
import { nounPhraseAt } from '../phrases/noun-phrase.ts';
import { singular } from '../phrases/role-words.ts';
import { type Scene, sceneOf } from '../phrases/scene.ts';
import { sentenceAt } from '../phrases/sentence-at.ts';
import { withAdded } from './with-added.ts';

/**
 * The attributions of a text with what somebody says on whose words it has just reported in the past tense: "Lind called the
 * vote a theft. She would sit down with the mayor, and nobody should take to the streets." Of a law that would forbid
 * something, of somebody else who would do it, and of what had been, a text may tell by itself.
 */
export function withToldAfter(attributions: readonly Attribution[], lexed: Lexed, names: Names): Attribution[] {
  const { sentences } = lexed;
  const scene = sceneOf(lexed, names);
  const told = Map.groupBy(attributions, ({ content }) => sentenceAt(sentences, content.start));
  const added: Attribution[] = [];
  let last: Attribution | undefined;
  for (const [at, sentence] of sentences.entries()) {
    if (sentences[at - 1]?.paragraph !== sentence.paragraph) last = undefined;
    const own = told.get(at);
    if (!own && last?.speaker && isAhead(scene, sentence) && mayBeOf(scene, names, sentence, last.speaker))
      added.push(words(sentence, last));
    else last = own?.find((one) => isReport(scene, one) && keysIn(names, one.speaker!).length > 0);
  }
  return added.length === 0 ? [...attributions] : withAdded(attributions, added);
}

function isReport({ text }: Scene, { kind, cue, speaker }: Attribution): boolean {
  return (
    kind !== 'direct' && speaker !== null && cue !== null && PAST.test(text.slice(cue.start, cue.end).toLowerCase())
  );
}

// Who is named or meant in a stretch: "its lawyers" may be anybody.
function keysIn({ mentions }: Names, { start, end }: Span): string[] {
  const keys: string[] = [];
  for (let at = firstStarting(mentions, start); at < mentions.length && mentions[at]!.start < end; at += 1)
    if (mentions[at]!.end <= end) keys.push(mentions[at]!.entity);
  return keys;
}

// "Would", "must"; "would have been", "would not comment" and what stands behind a colon are the text's.
function isAhead({ tokens, quoted }: Scene, { from, to, kind }: Sentence): boolean {
  if (kind !== 'prose' || tokens[to - 1]!.text === '?') return false;
  const own = tokens.slice(from, to).filter((_token, i) => quoted[from + i] === 0);
  if (own.some(({ text, lower }) => text === ':' || SILENT.test(lower))) return false;
  // "She would not say when".
  if (own.some(({ lower }, i) => lower === 'say' && /^(?:would|not|n't)$/.test(own[i - 1]?.lower ?? ''))) return false;
  return own.some(({ lower }, i) => AHEAD.test(lower) && own[i + 1]?.lower !== 'have');
}

// The subject is whoever spoke, or nothing that has a name or sets rules.
function mayBeOf(scene: Scene, names: Names, { from, to }: Sentence, speaker: Span): boolean {
  const { tokens, mentionAt } = scene;
  if (OPENING.test(tokens[from]!.lower)) return true;
  let at = from;
  while (at < to && /^(?:ADV|CCONJ|PUNCT)$/.test(tokens[at]!.pos)) at += 1;
  const first = tokens[at];
  if (!first || PRONOUN.test(first.lower)) return first !== undefined && isSame(names, first.start, speaker);
  const phrase = nounPhraseAt(scene, at, to);
  // "Neither side would meet again": of two that the text tells of.
  if (SEVERAL.test(first.lower)) return false;
  if (!phrase || RULES.has(singular(tokens[phrase.head]!.lower))) return false;
  const named = mentionAt.slice(phrase.start, phrase.head + 1).filter((index) => index !== -1);
  return named.every((index) => isOfSpeaker(scene, keysIn(names, speaker), scene.mentions[index]!.entity));
}

// Who spoke, or whom he speaks for.
function isOfSpeaker({ entities }: Scene, [own]: readonly string[], key: string): boolean {
  return own !== undefined && (own === key || entities.get(own)?.party === key);
}

function isSame(names: Names, pronoun: number, speaker: Span): boolean {
  const own = names.mentions[firstStarting(names.mentions, pronoun)];
  return own?.start === pronoun && keysIn(names, speaker).includes(own.entity);
}

function words({ start, end }: Sentence, { speaker }: Attribution): Attribution {
  const content = { start, end };
  return { kind: 'indirect', content, cue: null, speaker, continues: null, rule: 'told-after', confidence: 0.8 };
}

const AHEAD = /^(?:would|should|must|ought)$/;
const PAST = /ed\b|^(?:said|told|thought|held|felt|swore|wrote|put|made|took)\b/;
const SILENT = /^(?:comment|drawn|disclose|elaborate|discuss)$/;
const OPENING = /^(?:if|should|unless|otherwise|nobody|anyone|anybody|those|failing|before|until|without)$/;
const SEVERAL = /^(?:neither|either|both|each)$/;
const PRONOUN = /^(?:he|she|it|they)$/;
const RULES: ReadonlySet<string> = new Set(heads.rules);
