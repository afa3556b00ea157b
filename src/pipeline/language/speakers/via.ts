import type { Attribution } from '../../types.ts';
import { isAmong } from '../../wording/is-among.ts';
import { nounPhraseAt } from '../phrases/noun-phrase.ts';
import type { Holder } from './holder.ts';
import { type Stage, tokenAt } from './stage.ts';

/**
 * Through whom a statement reached the document, outermost first: whoever reports the statement it stands in, the outlet
 * the sentence opens with ("According to Reuters, Kyiv said"), the outlet that was told, the person spoken through.
 */
export function viaOf(stage: Stage, attribution: Attribution, holder: Holder, around: Holder | undefined): string[] {
  const chain = [
    ...(around ? [...around.via, ...around.speakers] : []),
    ...opening(stage, attribution),
    ...through(stage, attribution),
    ...told(stage, attribution),
  ];
  return [...new Set(chain)].filter((key) => !holder.speakers.includes(key));
}

// "According to Reuters, Kyiv said": the outlet of the sentence's opening, where somebody else speaks.
function opening({ scene, outlets }: Stage, { speaker, content }: Attribution): string[] {
  if (!speaker) return [];
  const at = tokenAt(scene, Math.min(speaker.start, content.start));
  const { from, to } = scene.sentences[scene.tokens[at]?.sentence ?? 0]!;
  const start =
    scene.tokens[from]?.lower === 'according'
      ? from + 2
      : scene.tokens[from]?.lower === 'as' && scene.tokens[from + 2]?.lower === 'by'
        ? from + 3
        : -1;
  const phrase = start === -1 ? null : nounPhraseAt(scene, start, to);
  if (!phrase || tokenAt(scene, speaker.start) < phrase.end || scene.tokens[phrase.end]?.lower !== ',') return [];
  const index = scene.mentionAt[phrase.head]!;
  const key = index === -1 ? null : scene.mentions[index]!.entity;
  return key !== null && outlets.has(key) ? [key] : [];
}

// "Russia, through the head of its delegation Vladimir Medinsky, said".
function through({ scene }: Stage, { speaker, cue }: Attribution): string[] {
  if (!speaker || !cue || cue.start < speaker.start) return [];
  const from = tokenAt(scene, speaker.start);
  const to = tokenAt(scene, cue.start);
  for (let at = from + 1; at < to && at < from + 12; at += 1) {
    if (!isThrough(scene.tokens[at]!.lexeme)) continue;
    for (let i = at + 1; i < to; i += 1) {
      const index = scene.mentionAt[i]!;
      const key = index === -1 ? null : scene.mentions[index]!.entity;
      if (key !== null && scene.entities.get(key)?.type === 'person') return [key];
    }
  }
  return [];
}

// "Rivas told La Hora": the outlet right behind the cue.
function told({ scene, outlets }: Stage, { cue }: Attribution): string[] {
  if (!cue) return [];
  const at = tokenAt(scene, cue.end);
  if (!/^(?:told|tells|telling|tell)$/.test(scene.tokens[at - 1]?.lower ?? '')) return [];
  const phrase = nounPhraseAt(scene, at, Math.min(at + 8, scene.tokens.length));
  const index = phrase ? scene.mentionAt[phrase.head]! : -1;
  const key = index === -1 ? null : scene.mentions[index]!.entity;
  return key !== null && outlets.has(key) ? [key] : [];
}

const isThrough = isAmong(['through', 'via']);
