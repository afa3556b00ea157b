import { singular } from '../../phrases/role-words.ts';
import type { Scene } from '../../phrases/scene.ts';
import { type Referent, referentAt } from '../referent.ts';
import type { Stage } from '../stage.ts';

/** "Brazilian officials", "X, who leads the union, and Y". */
export function referents(stage: Stage, from: number, to: number): Referent[] {
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
