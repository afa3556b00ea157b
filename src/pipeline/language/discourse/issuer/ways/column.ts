import heads from '../../../../data/paper-heads.json' with { type: 'json' };
import type { Issuer } from '../../../../types.ts';
import { isOutletName } from '../../../phrases/papers/outlets.ts';
import type { Scene } from '../../../phrases/scene.ts';
import { isStyle } from '../../../phrases/styles.ts';
import type { TokenRange } from '../../../types.ts';
import { type Body, personAt } from '../lines/named-at.ts';
import { I, sentencesWith } from '../lines/sentences-with.ts';

const OPINION: ReadonlySet<string> = new Set(heads.opinion);
/** Sentences of a column that say "I" outside quotation marks: a reporter may do so once or twice. */
const FEWEST = 3;
/** Where a line calls it an opinion. */
const FEWEST_OF_OPINION = 1;

/**
 * Whose column a text is that says "I" and has one person's name in a line of its own at its head, with or without "By" and
 * what the person is. Null for a transcript, for what two have written, and for a report whose writer says "I" in passing.
 */
export function columnOf(scene: Scene, lines: readonly TokenRange[]): Issuer | null {
  if (scene.sentences.some(({ kind }) => kind === 'turn')) return null;
  const isOpinion = lines.some(({ from, to }) => scene.tokens.slice(from, to).some(({ lower }) => OPINION.has(lower)));
  if (sentencesWith(scene, I) < (isOpinion ? FEWEST_OF_OPINION : FEWEST)) return null;
  const writer = personAtHead(scene, lines);
  if (!writer) return null;
  return holdsOffice(scene, lines, writer) ? { ...writer, sure: false } : { ...writer, sure: false, column: true };
}

// "By X, head of the Dockers' Union": all of it is what the union's head wants. "By X, Tarn Courier" is a paper's writer.
function holdsOffice(scene: Scene, lines: readonly TokenRange[], { start, end }: Body): boolean {
  const { tokens, mentions, entities } = scene;
  const line = lines.find(({ from, to }) => tokens[from]!.start <= start && end <= tokens[to - 1]!.end);
  if (!line) return false;
  const last = tokens[line.to - 1]!.end;
  return mentions.some(({ entity, start: at }) => {
    const { type, name } = entities.get(entity)!;
    return at >= end && at < last && /^(?:organisation|country)$/.test(type) && !isOutletName(name);
  });
}

/** The one person who has a line of the head for himself: "By Ms X, Minister of Health", "X"; null where none or several do. */
export function personAtHead(scene: Scene, lines: readonly TokenRange[]): Body | null {
  const { tokens, sentences } = scene;
  const found = lines
    .filter(({ from }) => tokens[from]!.lower === 'by' || sentences[tokens[from]!.sentence]!.kind !== 'dateline')
    .flatMap((line) => nameLine(scene, line) ?? []);
  return new Set(found.map(({ entities: [key] }) => key)).size === 1 ? found[0]! : null;
}

// "By Ms | X, Minister of Health", "The Minister for Ports (Mr | X):"
function nameLine(scene: Scene, { from, to }: TokenRange): Body | null {
  const { tokens, ranges, mentionAt } = scene;
  let at = from;
  while (
    at < to &&
    mentionAt[at] === -1 &&
    (isStyle(tokens[at]!.lower) || /^(?:posted|written|by|the)$/.test(tokens[at]!.lower))
  )
    at += 1;
  const person = at < to ? personAt(scene, at) : null;
  const end = person ? ranges[mentionAt[at]!]!.to : to;
  return person && (end >= to || /^(?:[,(–—|:-]|is|on)$/.test(tokens[end]!.text)) && !joins(scene, end, to)
    ? person
    : null;
}

// "By X, Y and Z".
function joins(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (personAt(scene, at)) return true;
  return false;
}
