import type { Scene } from './scene.ts';

/** Sentences at the head of a report among which it says who wrote it, and for whom. */
export const HEAD_OF_REPORT = 6;
const WRITES = /^(?:correspondent|reporter)$/;
/** Before "by" at the head of a report: "Analysis by", "Live blog by". */
const WRITTEN =
  /^(?:analysis|report|reporting|reported|read|presented|hosted|story|words|text|comment|commentary|blog|updates|feature|written|compiled)$/;
const HOSTS = /^(?:presenter|host|newsreader)$/;
/** In tokens, of what stands before "by". */
const LONGEST = 3;

/**
 * True for a name that the head of a report gives as who wrote or read it: "By X in Lima", "Analysis by X", "X and Y" behind it,
 * "From our correspondent X", "With X at the port", "The presenter is X". The name stands in tokens [before, to).
 */
export function isByline(scene: Scene, before: number, to: number): boolean {
  const { tokens, sentences } = scene;
  if (before === 0) return false;
  const { from, kind } = sentences[tokens[before]!.sentence]!;
  if (tokens[before]!.sentence >= HEAD_OF_REPORT) return false;
  const [first, own] = [tokens[before - 1]!.lower, tokens[before - 2]?.lower ?? ''];
  if (first === 'and') return isSecond(scene, before);
  if (before - 3 >= from && first === 'is' && HOSTS.test(own)) return true;
  if (before - 2 >= from && WRITES.test(first) && own === 'our') return true;
  const line = lineFrom(scene, before, from);
  if (first === 'with')
    return before - 1 === line && kind !== 'turn' && isPosted(scene, to) && tellsNothing(scene, line);
  const next = tokens[to];
  const ends = endsLine(scene, to) || (next !== undefined && /^(?:[,.(|–—-]|in|at|and)$/.test(next.text));
  if (first === 'from') return before - 1 === line && next?.lower === 'in';
  if (first !== 'by' || !ends) return false;
  // "Interview with Y, minister of trade, by X"
  const asked = tokens[line]!.lower === 'interview' && endsLine(scene, to);
  return before - 1 === line || asked || (before - 1 - line <= LONGEST && WRITTEN.test(own));
}

// "By X and | Y", where the first is who wrote it.
function isSecond(scene: Scene, before: number): boolean {
  const index = scene.mentionAt[before - 2] ?? -1;
  const first = index === -1 ? undefined : scene.ranges[index]!;
  if (first?.to !== before - 1) return withPosts(scene, before);
  return isByline(scene, first.from, first.to);
}

// "With X at the port and | Y in Lima"
function withPosts(scene: Scene, before: number): boolean {
  const { tokens, sentences, mentionAt, mentions, entities } = scene;
  const { from } = sentences[tokens[before]!.sentence]!;
  if (tokens[from]!.lower !== 'with' || !tellsNothing(scene, from)) return false;
  const index = mentionAt[from + 1]!;
  return (
    index !== -1 && entities.get(mentions[index]!.entity)?.type === 'person' && isPosted(scene, scene.ranges[index]!.to)
  );
}

function isPosted({ tokens }: Scene, to: number): boolean {
  return /^(?:in|at|on|from)$/.test(tokens[to]?.lower ?? '');
}

// No sentence about those it names.
function tellsNothing({ tokens, sentences }: Scene, at: number): boolean {
  const { to } = sentences[tokens[at]!.sentence]!;
  return tokens.slice(at, to).every(({ pos, text }) => !/^(?:VERB|AUX)$/.test(pos) || /^\p{Lu}/u.test(text));
}

function lineFrom({ tokens, text }: Scene, before: number, from: number): number {
  let at = before - 1;
  while (at > from && !text.slice(tokens[at - 1]!.end, tokens[at]!.start).includes('\n')) at -= 1;
  return at;
}

function endsLine({ tokens, text }: Scene, to: number): boolean {
  const next = tokens[to];
  return !next || text.slice(tokens[to - 1]!.end, next.start).includes('\n');
}
