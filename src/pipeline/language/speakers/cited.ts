import type { Span } from '#src/schema/evidence.ts';
import words from '../../data/speaking-words.json' with { type: 'json' };
import type { Attribution } from '../../types.ts';
import { nounPhraseAt } from '../phrases/noun-phrase.ts';
import { isOutletNoun } from '../phrases/papers/outlets.ts';
import { apposed } from './apposed.ts';
import type { Holder } from './holder.ts';
import { type Stage, tokenAt } from './stage.ts';

/**
 * Whom an outlet has from whom what it reports: "the officials" of "the Courier reported, citing officials, that …"; null
 * where none are cited, or who speaks is no outlet and only rests his own claim on them.
 */
export function citedBy(stage: Stage, { cue, speaker }: Attribution, holder: Holder): Span | null {
  if (!cue || !speaker || !isOutlet(stage, speaker, holder)) return null;
  const { tokens, sentences, quoted } = stage.scene;
  const { from, to } = sentences[tokens[tokenAt(stage.scene, cue.start)]!.sentence]!;
  for (let at = from; at < to - 1; at += 1) {
    if (tokens[at]!.lower !== 'citing' || quoted[at] || (at > from && tokens[at - 1]!.lower !== ',')) continue;
    return sourceAt(stage, at + 1, to);
  }
  return null;
}

// "Pacific Wire", "the newspaper", "Lima's state television".
function isOutlet({ scene, outlets }: Stage, speaker: Span, { speakers, unnamed }: Holder): boolean {
  if (speakers.length > 0) return speakers.every((key) => outlets.has(key));
  const from = tokenAt(scene, speaker.start);
  const phrase = unnamed === null ? null : nounPhraseAt(scene, from, tokenAt(scene, speaker.end));
  return phrase !== null && isOutletNoun(scene.tokens[phrase.head]!.lower);
}

// Somebody who can say a thing, no paper: "the regional governor, Ana Lind", "two officials close to the talks".
function sourceAt({ scene, references }: Stage, from: number, to: number): Span | null {
  const { start, end: last } = scene.tokens[from]!;
  if (isPronoun(scene, from)) return references.has(start) ? { start, end: last } : null;
  const phrase = nounPhraseAt(scene, from, to);
  if (!phrase) return null;
  const named = scene.mentionAt[phrase.head]!;
  const name = named === -1 ? apposed(scene, phrase, to) : null;
  const type = named === -1 ? null : scene.entities.get(scene.mentions[named]!.entity)?.type;
  const speaks = named === -1 ? name !== null || SOURCES.has(scene.tokens[phrase.head]!.lower) : type !== 'place';
  const end = name?.end ?? phrase.end;
  return speaks ? { start: scene.tokens[phrase.from]!.start, end: scene.tokens[end - 1]!.end } : null;
}

// "Citing him", not "citing her lawyer".
function isPronoun({ tokens }: Stage['scene'], at: number): boolean {
  return /^(?:him|her|it|them)$/.test(tokens[at]!.lower) && /^(?:,|that)$/.test(tokens[at + 1]?.lower ?? '');
}

const SOURCES: ReadonlySet<string> = new Set([...words.person, ...words.body]);
