import bodies from '../../../data/bodies.json' with { type: 'json' };
import type { Scene } from '../../phrases/scene.ts';
import { STAFF } from '../lists.ts';

const TRADERS = new Set(bodies['members of associations']);
const SPEAKS_FOR = /^(?:represents?|representing|organi[sz]es)$/;
/** All who work somewhere, in one word. */
const WORKFORCE = /^(?:staff|workforce|personnel)$/;
/** In tokens: "represents most of the company's 1,900 drivers". */
const REACH = 12;

/**
 * "union" or "association" for a named mention, by its place in `scene.mentions`, that is said to represent workers or
 * traders: "Norpilot, which represents 640 of the airline's pilots"; null where nothing says so.
 */
export function kindByMembers({ tokens, sentences, ranges, mentionAt }: Scene, index: number): string | null {
  const { to } = ranges[index]!;
  const last = sentences[tokens[to - 1]!.sentence]!.to;
  let at = tokens[to]?.lower === ',' ? to + 1 : to;
  if (/^(?:which|that)$/.test(tokens[at]?.lower ?? '')) at += 1;
  if (at >= last || !SPEAKS_FOR.test(tokens[at]!.lower)) return null;
  for (let place = at + 1; place < Math.min(last, at + REACH); place += 1) {
    const { lower, pos } = tokens[place]!;
    if (pos === 'VERB' || pos === 'AUX' || lower === ',') return null;
    if (mentionAt[place] !== -1) continue;
    if (STAFF.has(lower) || WORKFORCE.test(lower)) return 'union';
    if (TRADERS.has(lower)) return 'association';
  }
  return null;
}
