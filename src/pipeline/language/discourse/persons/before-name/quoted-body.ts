import { phraseBefore } from '../../../phrases/phrase-before.ts';
import { roleWordIn } from '../../../phrases/role-words.ts';
import { type Memory, partyOf } from '../../memory.ts';
import { bodyReading, type Reading } from '../reading.ts';

/** In tokens, of a name inside quotation marks. */
const LONGEST = 8;

/** As translated reports write: 'the director of the plant "Tarn-Metall" X', 'the head of the union "Norwind", X,'; the name begins at the token. */
export function quotedBody(memory: Memory, before: number): Reading[] {
  const { tokens, mentionAt, mentions, entities } = memory.scene;
  const close = tokens[before - 1]?.lower === ',' ? before - 2 : before - 1;
  if (!/^["”»]$/.test(tokens[close]?.text ?? '')) return [];
  let open = close - 1;
  while (open > 0 && close - open <= LONGEST && !/^["“«„]$/.test(tokens[open]!.text)) open -= 1;
  if (open === close - 1 || !/^["“«„]$/.test(tokens[open]?.text ?? '')) return [];
  const start = phraseBefore(memory.scene, open);
  const role = roleWordIn(memory.scene, start, open);
  const link = role ? tokens[role.to]?.lower : undefined;
  if (!role || !(link === 'of' || link === 'at' || role.to === open)) return [];
  const index = mentionAt[open + 1]!;
  const body = index === -1 ? undefined : entities.get(mentions[index]!.entity);
  if (!body || body.type === 'person' || memory.bodies.kinds.get(body.key)?.has('outlet')) return [];
  return bodyReading(start, close + 1, partyOf(memory, body.key) ?? body.key, 'role-before-name').map((reading) => ({
    ...reading,
    word: role.word,
    words: new Set([role.word]),
  }));
}
