import type { Issuer } from '../../../../types.ts';
import type { Scene } from '../../../phrases/scene.ts';
import type { TokenRange } from '../../../types.ts';
import { letters } from '../lines/letterhead.ts';
import { type Body, behindArticle, bodyAt } from '../lines/named-at.ts';
import type { Paper } from '../lines/paper.ts';
import { worded } from '../lines/worded.ts';

/** "Joint statement of A and B", or by the first words below it: "The delegations of A and B met". Null where no two are named. */
export function jointly(scene: Scene, lines: readonly TokenRange[], { at, line }: Paper): Issuer | null {
  const first = scene.sentences.find((one) => one.from >= lines.at(-1)!.to && one.kind === 'prose');
  const places = [{ from: at + 1, to: line.to }, ...lines.filter(({ from }) => from !== line.from)];
  if (first) places.push({ from: first.from, to: Math.min(first.to, first.from + 20) });
  for (const place of places) {
    const both = joinedIn(scene, place);
    if (both && !isOfOffices(scene, both)) return { ...both, sure: true };
  }
  return null;
}

/**
 * Whose joint paper it is that names no two who make it: "GULF MISSION TO QUARN" above "Joint communiqué of the envoy and the
 * bishop", "JOINT COMMUNIQUÉ OF THE MEDIATORS"; null where the head says neither.
 */
export function headOfJoint(scene: Scene, lines: readonly TokenRange[], paper: Paper): Issuer | null {
  const above = lines.filter(({ to }) => to <= paper.line.from);
  const body = (above.length > 0 ? letters(scene, above, []) : null) ?? worded(scene, paper);
  return body && { ...body, sure: true };
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

// "The envoy of the Community, the ambassadors of | Peru and of Chile, and the bishop": the lands sign nothing.
function isOfOffices({ tokens, mentionAt, mentions }: Scene, { start }: Body): boolean {
  const first = tokens.findIndex(
    (token, at) => token.start >= start && mentionAt[at] !== -1 && mentions[mentionAt[at]!]!.start === start,
  );
  return (
    tokens[first - 1]?.lower === 'of' &&
    /^(?:ambassadors|envoys|bishops|representatives)$/.test(tokens[first - 2]?.lower ?? '')
  );
}

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
