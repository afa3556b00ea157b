import data from '../../../data/position-nouns.json' with { type: 'json' };
import type { LocalMention } from '../../../types.ts';
import { isBodyNoun } from '../../phrases/body-nouns.ts';
import type { NounPhrase } from '../../phrases/noun-phrase.ts';
import { standsFor } from '../bodies/owners.ts';
import type { Memory } from '../memory.ts';

/** The body whose offer, demand or threat a phrase tells by a word before it: "a government offer", "the union demand". */
export function attributiveAt(memory: Memory, { owner, head, start }: NounPhrase): LocalMention[] {
  const { tokens, mentionAt } = memory.scene;
  const body = head - 1;
  if (owner || body <= start - 1 || mentionAt[body] !== -1 || !POSITIONS.has(tokens[head]!.lower)) return [];
  const { lower, pos, text } = tokens[body]!;
  if (pos !== 'NOUN' || lower !== text || !isBodyNoun(lower) || tokens[body - 1]?.text === '-') return [];
  // "A local government offer", "a teachers' union demand" are of some other.
  if (body > start && tokens[body - 1]!.pos !== 'DET' && tokens[body - 1]!.pos !== 'ADJ') return [];
  if (body > start && tokens[body - 1]!.pos === 'ADJ' && !TIMED.has(tokens[body - 1]!.lower)) return [];
  const key = standsFor(memory, { from: body, start: body, owner: null, head: body, to: head });
  return key === null
    ? []
    : [{ entity: key, start: tokens[body]!.start, end: tokens[body]!.end, form: 'nominal' as const }];
}

const POSITIONS = new Set(
  [...Object.values(data.nouns), data.toDo].flatMap((patterns) =>
    patterns.flatMap((one) => one.split(' ')[0]!.split('|')),
  ),
);
/** These say nothing of which body it is. */
const TIMED = new Set([
  'new',
  'latest',
  'last',
  'recent',
  'earlier',
  'final',
  'first',
  'second',
  'original',
  'revised',
  'previous',
  'improved',
]);
