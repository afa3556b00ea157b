import tellingVerbs from '../../../../data/telling-verbs.json' with { type: 'json' };
import type { Scene } from '../../../phrases/scene.ts';
import { type Body, bodyAt } from '../lines/named-at.ts';

/**
 * Who welcomes, condemns or calls for something in the present tense throughout a text that says "we": the only body that
 * does so twice or more; null where none or several do.
 */
export function performer(scene: Scene): Body | null {
  const { tokens, ranges, mentionAt, quoted } = scene;
  const times = new Map<string, { body: Body; count: number }>();
  let we = false;
  for (let at = 0; at < tokens.length; at += 1) {
    if (quoted[at] !== 0) continue;
    we ||= /^(?:we|our|us)$/.test(tokens[at]!.lower);
    const body = mentionAt[at] === -1 ? null : bodyAt(scene, at);
    const end = body ? ranges[mentionAt[at]!]!.to : at;
    if (!body || !PERFORMING.has(tokens[end]?.lower ?? '')) continue;
    const key = body.entities.join();
    times.set(key, { body, count: (times.get(key)?.count ?? 0) + 1 });
    at = end;
  }
  const often = [...times.values()].filter(({ count }) => count >= FEWEST);
  return we && often.length === 1 && times.size === 1 ? often[0]!.body : null;
}

/** One who does once what the paper does may be anybody. */
const FEWEST = 2;
const PERFORMING: ReadonlySet<string> = new Set(tellingVerbs.performing);
