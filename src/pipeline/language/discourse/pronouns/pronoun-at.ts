import bodies from '../../../data/bodies.json' with { type: 'json' };
import reporting from '../../../data/reporting.json' with { type: 'json' };
import type { Description } from '../../../types.ts';
import { truthOfWord } from '../../../wording/fact-of-word.ts';
import { isSubject } from '../../phrases/subjects.ts';
import type { Memory, Sighting } from '../memory.ts';
import type { Reference } from '../reference.ts';
import { see } from '../see.ts';
import { antecedentsOf } from './antecedents.ts';
import { objectMeant } from './he-or-she/object.ts';
import { bothAt } from './they/both.ts';

const PRONOUN = /^(?:he|she|they|it)$/;
const OWNERS = /^(?:his|him|her|its|their|them)$/;
const OWN = /^(?:we|us|our|ours|i|me|my)$/;
const SELF = /^(?:i|me|my)$/;
const YOU = /^your?$/;
const BOTH = /^(?:both|each|neither)$/;
const mayStand = truthOfWord(
  (lower) => OWN.test(lower) || YOU.test(lower) || PRONOUN.test(lower) || OWNERS.test(lower) || BOTH.test(lower),
);
const OPINIONS = new Set([...bodies.opinions, ...reporting.held]);

/** A pronoun at a token: the mentions it makes, or the described source it stands for; null where it is left open. */
export function pronounAt(memory: Memory, at: number): Reference | null {
  const token = memory.scene.tokens[at]!;
  if (!mayStand(token.lexeme)) return null;
  if (OWN.test(token.lower)) return ownVoice(memory, at);
  if (YOU.test(token.lower)) return addressee(memory, at);
  const both = BOTH.test(token.lower);
  const object = objectMeant(memory, at);
  if (object) seeObject(memory, object, at);
  if (!both && !PRONOUN.test(token.lower) && !isOpinion(memory, at)) return null;
  const antecedents = both ? bothAt(memory, at) : antecedentsOf(memory, at);
  const [first] = antecedents;
  if (!first) return null;
  // "Lind was accused by her": not by Lind.
  if (isAgent(memory, at) && first.subject && first.sentence === token.sentence) return null;
  const place = { token: at, end: at + 1, sentence: token.sentence, subject: isSubject(memory.scene, at, at + 1) };
  if (first.description) {
    const description: Description = { ...first.description, start: token.start, end: token.end };
    see(memory, { ...first, ...place, description });
    return { mentions: [], description };
  }
  for (const one of antecedents) {
    learnGender(memory, one, token.lower);
    see(memory, { ...one, ...place });
  }
  const keys = antecedents.flatMap(({ entity }) => (entity === null ? [] : [entity]));
  return {
    mentions: keys.map((entity) => ({ entity, start: token.start, end: token.end, form: 'pronoun' })),
    description: null,
  };
}

// "Will you have him removed? … He agreed": whoever is meant is told of on.
function seeObject(memory: Memory, object: Sighting, at: number): void {
  const { lower, sentence } = memory.scene.tokens[at]!;
  learnGender(memory, object, lower);
  see(memory, { ...object, token: at, end: at + 1, sentence, subject: false });
}

// "We" outside quotation marks is whoever issued the document, "I" who signs or wrote it; in a council's record of what
// was said in it neither is the council.
function ownVoice(memory: Memory, at: number): Reference | null {
  const { scene, issuer, writer } = memory;
  const { start, end, text, lower, sentence } = scene.tokens[at]!;
  if (scene.quoted[at] || text === 'US' || (!issuer && scene.sentences[sentence]!.kind === 'turn')) return null;
  if (memory.spoken.has(scene.sentences[sentence]!.paragraph)) return null;
  if (!issuer)
    return writer !== null && SELF.test(lower)
      ? { mentions: [{ entity: writer, start, end, form: 'pronoun' }], description: null }
      : null;
  const { signer, entities: bodies, ...words } = issuer;
  const entities = signer !== undefined && SELF.test(lower) ? [signer] : bodies;
  if (entities.length === 0)
    return { mentions: [], description: { start, end, words: { start: words.start, end: words.end }, party: null } };
  return { mentions: entities.map((entity) => ({ entity, start, end, form: 'pronoun' })), description: null };
}

// "You" of a letter is whom it is to.
function addressee({ scene, recipient }: Memory, at: number): Reference | null {
  const { start, end } = scene.tokens[at]!;
  if (recipient === null || scene.quoted[at]) return null;
  return { mentions: [{ entity: recipient, start, end, form: 'pronoun' }], description: null };
}

// "According to her", "in his opinion", "was her verdict": the pronoun is whose words they are.
function isOpinion(memory: Memory, at: number): boolean {
  const { tokens } = memory.scene;
  if (!OWNERS.test(tokens[at]!.lower)) return false;
  if (tokens[at - 1]?.lower === 'to' && tokens[at - 2]?.lower === 'according') return true;
  if (isAgent(memory, at) || isCited(memory, at)) return true;
  return OPINIONS.has(tokens[at + 1]?.lower ?? '');
}

// "Was told by him", "a letter from them": behind the preposition and before no noun.
function isAgent({ scene: { tokens } }: Memory, at: number): boolean {
  if (!/^(?:him|her|them)$/.test(tokens[at]!.lower) || !/^(?:by|from)$/.test(tokens[at - 1]?.lower ?? '')) return false;
  return !/^(?:NOUN|PROPN|ADJ|NUM|ADV)$/.test(tokens[at + 1]?.pos ?? '');
}

// "The Courier reported, citing her, that".
function isCited({ scene: { tokens } }: Memory, at: number): boolean {
  return tokens[at - 1]?.lower === 'citing' && /^(?:,|that)$/.test(tokens[at + 1]?.lower ?? '');
}

function learnGender(memory: Memory, { entity, human, plural }: Sighting, pronoun: string): void {
  if (entity === null || !human || plural || memory.genders.has(entity)) return;
  if (/^(?:he|him|his)$/.test(pronoun)) memory.genders.set(entity, 'male');
  else if (/^(?:she|her)$/.test(pronoun)) memory.genders.set(entity, 'female');
}
