import type { Issuer } from '../../../types.ts';
import type { Scene } from '../../phrases/scene.ts';
import type { TokenRange } from '../../types.ts';
import { type Body, behindArticle, bodyAt } from './named-at.ts';
import type { Paper } from './paper.ts';

/** "Joint statement of A and B", or by the first words below it: "The delegations of A and B met". Null where no two are named. */
export function jointly(scene: Scene, lines: readonly TokenRange[], { at, line }: Paper): Issuer | null {
  const first = scene.sentences.find((one) => one.from >= lines.at(-1)!.to && one.kind === 'prose');
  const places = [{ from: at + 1, to: line.to }, ...lines.filter(({ from }) => from !== line.from)];
  if (first) places.push({ from: first.from, to: Math.min(first.to, first.from + 20) });
  for (const place of places) {
    const both = joinedIn(scene, place);
    if (both) return { ...both, sure: true };
  }
  return null;
}

/** Who says who they are as they begin: "We, the Transitional Council of Norvaria,", "We, the ministers of A, B and C,". */
export function selfNamed(scene: Scene): Issuer | null {
  const { tokens } = scene;
  const opening = scene.sentences
    .slice(0, OPENING)
    .find(({ from }) => tokens[from]?.lower === 'we' && tokens[from + 1]?.text === ',');
  if (!opening) return null;
  const [from, to] = [opening.from + 2, Math.min(opening.to, opening.from + LONGEST)];
  const body = joinedIn(scene, { from, to }) ?? bodyAt(scene, behindArticle(scene, from));
  return body && { ...body, sure: true };
}

/** Sentences and lines at the head of a paper. */
const OPENING = 8;
/** In tokens, of "We, the ministers of A, B and C". */
const LONGEST = 20;

// Names joined by "and" and commas, where nothing but articles and titles stands between them.
function joinedIn({ tokens, mentionAt, mentions, ranges, entities }: Scene, { from, to }: TokenRange): Body | null {
  const keys = new Set<string>();
  let start = -1;
  let end = -1;
  let joined = false;
  for (let at = from; at < to; at += 1) {
    const index = mentionAt[at]!;
    const { lower, pos } = tokens[at]!;
    if (index === -1) {
      if (keys.size === 0) continue;
      joined ||= lower === 'and';
      if (lower === 'and' || lower === ',' || lower === 'of' || pos === 'DET' || pos === 'PROPN' || pos === 'NOUN')
        continue;
      break;
    }
    const { entity } = mentions[index]!;
    if (/^(?:person|place)$/.test(entities.get(entity)?.type ?? 'place')) break;
    if (start === -1) start = mentions[index]!.start;
    keys.add(entity);
    end = mentions[index]!.end;
    at = ranges[index]!.to - 1;
  }
  return keys.size > 1 && joined ? { entities: [...keys], start, end } : null;
}
