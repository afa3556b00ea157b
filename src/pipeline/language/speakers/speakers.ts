import type { Attribution, Discourse, Lexed, LocalStatement, Names, Rejection } from '../../types.ts';
import { kindsOf } from '../phrases/kinds.ts';
import { sceneOf } from '../phrases/scene.ts';
import { type Holder, holderOf, NOBODY, type Stage } from './holder.ts';
import { idsOf } from './ids.ts';
import { viaOf } from './via.ts';

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
  const ids = idsOf(lexed.document.sha256, attributions);
  const enclosing = enclosingOf(attributions);
  const holders: Holder[] = [];
  const rejected: Rejection[] = [];
  for (const [index, attribution] of attributions.entries()) {
    const before = attribution.continues === null ? undefined : holders[attribution.continues];
    const around = enclosing[index] === null ? undefined : holders[enclosing[index]!];
    const holder = attribution.speaker ? holderOf(stage, attribution.speaker, around) : (before ?? NOBODY);
    holders.push(
      attribution.speaker || !before ? { ...holder, via: viaOf(stage, attribution, holder, around) } : holder,
    );
    if (holder.reason)
      rejected.push({
        ...(attribution.speaker ?? attribution.content),
        rule: 'speaker-is-established',
        reason: holder.reason,
      });
  }
  const statements = attributions.map((attribution, index): LocalStatement => {
    const { speakers, unnamed, party, via } = holders[index]!;
    const continues = attribution.continues === null ? null : ids[attribution.continues]!;
    return {
      ...attribution,
      id: ids[index]!,
      sentence: sentenceAt(lexed, attribution.content.start),
      speakers,
      unnamed,
      party,
      via,
      continues,
    };
  });
  return { statements, rejected };
}

function stageOf(lexed: Lexed, names: Names, discourse: Discourse): Stage {
  const scene = sceneOf(lexed, names);
  const references = new Map<number, string[]>();
  for (const { start, entity } of discourse.mentions) references.set(start, [...(references.get(start) ?? []), entity]);
  const parties = new Map<string, string>();
  for (const { entity, party } of discourse.affiliations)
    if (party !== null && !parties.has(entity)) parties.set(entity, party);
  return {
    scene,
    bodies: kindsOf(scene),
    references,
    descriptions: new Map(discourse.descriptions.map((one) => [one.start, one])),
    parties,
  };
}

// By index, the place of the smallest attribution before or after whose content holds this one's cue and content.
function enclosingOf(attributions: readonly Attribution[]): (number | null)[] {
  const order = attributions
    .map((_, index) => index)
    .sort(
      (a, b) =>
        attributions[a]!.content.start - attributions[b]!.content.start ||
        attributions[b]!.content.end - attributions[a]!.content.end ||
        a - b,
    );
  const found: (number | null)[] = attributions.map(() => null);
  const open: number[] = [];
  for (const index of order) {
    const { content, cue, speaker } = attributions[index]!;
    const start = Math.min(content.start, cue?.start ?? content.start, speaker?.start ?? content.start);
    const end = Math.max(content.end, cue?.end ?? content.end, speaker?.end ?? content.end);
    while (open.length > 0 && attributions[open.at(-1)!]!.content.end < end) open.pop();
    const around = open.findLast(
      (one) => attributions[one]!.content.start <= start && attributions[one]!.content.end >= end,
    );
    if (around !== undefined && around < index) found[index] = around;
    open.push(index);
  }
  return found;
}

function sentenceAt(lexed: Lexed, offset: number): number {
  let low = 0;
  let high = lexed.sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lexed.sentences[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}

interface Statements {
  readonly statements: LocalStatement[];
  readonly rejected: Rejection[];
}
