import peopleWords from '../../../../data/people-words.json' with { type: 'json' };
import { isPersonNoun } from '../../../learning/senses.ts';
import { isRole, singular } from '../../../phrases/role-words.ts';
import { type Memory, partyOf, type Sighting } from '../../memory.ts';
import { distinct } from '../near/distinct.ts';
import { turnSpeaker } from './turn-speaker.ts';

/**
 * Whom "they" means in somebody's turn: "Q: Has Norway paid? LIND: Not yet. They want a receipt", the one body or land that the
 * question and the answer so far tell of, other than the speaker's own. Null where there are two, where people are told of who
 * may be meant as well, and outside a talk.
 */
export function toldInTalk(memory: Memory, near: readonly Sighting[], at: number): Sighting | null {
  const { tokens, sentences, entities, mentionAt } = memory.scene;
  const { sentence } = tokens[at]!;
  if (tokens[at]!.lower !== 'they' || sentences[sentence]!.kind !== 'turn') return null;
  const own = turnSpeaker(memory, sentence);
  const ownParty = own === null ? null : partyOf(memory, own);
  const bodies = distinct(near.filter(({ human, token }) => !human && token < at));
  const [only, other] = bodies.filter(({ entity }) => entity === null || (entity !== ownParty && entity !== own));
  if (!only?.entity || other || !/^(?:organisation|country|group)$/.test(entities.get(only.entity)?.type ?? ''))
    return null;
  const from = sentences[Math.max(0, Math.min(only.sentence, sentence - 2))]!.from;
  for (let place = from; place < at; place += 1) {
    const { pos, lower, lexeme, base } = tokens[place]!;
    if (mentionAt[place] !== -1 || pos !== 'NOUN' || singular(lower) === lower) continue;
    if (isRole(singular(lower)) || isPersonNoun(lexeme) || isPersonNoun(base) || MANY.has(lower)) return null;
  }
  return only;
}

const MANY: ReadonlySet<string> = new Set(peopleWords.sides);
