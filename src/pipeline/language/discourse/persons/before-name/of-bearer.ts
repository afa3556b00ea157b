import leading from '../../../../data/leading.json' with { type: 'json' };
import { type Memory, partyOf } from '../../memory.ts';
import { bodyReading, type Reading } from '../reading.ts';

/** "Progress, | the party of former president X, refused": the body before is the bearer's. */
export function partyOfBearer(memory: Memory, before: number): Reading[] {
  const { scene } = memory;
  const { tokens, mentionAt, mentions, entities } = scene;
  const [comma, the, noun, of] = [before - 4, before - 3, before - 2, before - 1];
  if (
    tokens[of]?.lower !== 'of' ||
    !/^(?:party|movement|list|union|group|firm|company)$/.test(tokens[noun]?.lower ?? '')
  )
    return [];
  const index = mentionAt[comma - 1] ?? -1;
  if (tokens[the]?.lower !== 'the' || tokens[comma]?.lower !== ',' || index === -1) return [];
  const { key, type } = entities.get(mentions[index]!.entity)!;
  return type === 'organisation' ? bodyReading(the, before, partyOf(memory, key), 'name-of-body') : [];
}

/** "The League, which | X | has led since 2019," */
export function whichBearerLeads(memory: Memory, before: number, to: number): Reading[] {
  const { scene } = memory;
  const { tokens, mentionAt, mentions, entities } = scene;
  const verb = /^(?:has|had|now|still)$/.test(tokens[to]?.lower ?? '') ? to + 1 : to;
  if (tokens[before - 1]?.lower !== 'which' || !LED.has(tokens[verb]?.lower ?? '')) return [];
  // "… has led into court"
  if (!/^(?:since|for|from|[,.–—)])$/.test(tokens[verb + 1]?.lower ?? '.')) return [];
  const index = mentionAt[tokens[before - 2]?.lower === ',' ? before - 3 : before - 2] ?? -1;
  if (index === -1) return [];
  const { key, type } = entities.get(mentions[index]!.entity)!;
  return type === 'organisation' ? bodyReading(before - 1, verb + 1, partyOf(memory, key), 'heads-body') : [];
}

const LED: ReadonlySet<string> = new Set(leading.behindWhich);
