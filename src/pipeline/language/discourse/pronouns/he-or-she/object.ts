import type { Gender } from '../../../phrases/role-words.ts';
import { type Memory, recent, type Sighting } from '../../memory.ts';
import { turnSpeaker } from '../turns/turn-speaker.ts';
import { personFor } from './person.ts';

const OBJECTS: ReadonlyMap<string, Gender> = new Map([
  ['him', 'male'],
  ['her', 'female'],
]);
/** In sentences. */
const BACK = 2;

/** Whom "him" or "her" means that somebody does something to: never whoever does it. Null where left open, and for "her plan". */
export function objectMeant(memory: Memory, at: number): Sighting | null {
  const { tokens, quoted } = memory.scene;
  const { lower, sentence } = tokens[at]!;
  const gender = OBJECTS.get(lower);
  if (!gender || quoted[at] || isOwner(memory, at)) return null;
  const own = turnSpeaker(memory, sentence);
  const near = recent(memory, sentence, BACK).filter(
    (one) => one.token < at && !quoted[one.token] && (own === null || one.entity !== own) && !isDoer(memory, one, at),
  );
  return personFor(memory, near, gender, sentence, at);
}

// "Her | plan", "her | new plan"; "told her | that".
function isOwner({ scene: { tokens } }: Memory, at: number): boolean {
  return tokens[at]!.lower === 'her' && /^(?:NOUN|PROPN|ADJ|NUM|ADV|VERB)$/.test(tokens[at + 1]?.pos ?? '');
}

// "Lind met Dahl and let | him": the subject of its clause.
function isDoer({ scene: { tokens } }: Memory, { token, end, subject, sentence }: Sighting, at: number): boolean {
  if (!subject || sentence !== tokens[at]!.sentence) return false;
  return tokens.slice(end, at).every(({ lower }) => !CLAUSES.test(lower)) && token < at;
}

const CLAUSES =
  /^(?:that|who|which|whom|whose|what|if|because|as|after|before|when|while|whether|how|why|since|until|[“"‘:;])$/;
