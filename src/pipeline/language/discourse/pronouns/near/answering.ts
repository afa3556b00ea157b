import tellingVerbs from '../../../../data/telling-verbs.json' with { type: 'json' };
import { isPersonNoun } from '../../../learning/senses.ts';
import { isBodyNoun } from '../../../phrases/body-nouns.ts';
import { type NounPhrase, nounPhraseAt } from '../../../phrases/noun-phrase.ts';
import { isRole, singular } from '../../../phrases/role-words.ts';
import { verbOf } from '../../../phrases/subjects.ts';
import type { Memory, Sighting } from '../../memory.ts';

/**
 * Who answers by "it" or "they" what they were just asked: "Norway asked the police for a list. They declined", "called on the
 * port authority to pay, but it refused"; the one told of there, or the words for who is only described. Null elsewhere.
 */
export function whoAnswers(memory: Memory, near: readonly Sighting[], at: number): Sighting | null {
  const { scene } = memory;
  if (!/^(?:it|they)$/.test(scene.tokens[at]!.lower) || !isAnswering(memory, at)) return null;
  const range = before(memory, at);
  if (!range) return null;
  for (let verb = range.to - 1; verb >= range.from; verb -= 1) {
    const { pos, lemma } = scene.tokens[verb]!;
    if (pos !== 'VERB' || !ASKING.has(lemma)) continue;
    const start = /^(?:on|upon|to|with)$/.test(scene.tokens[verb + 1]?.lower ?? '') ? verb + 2 : verb + 1;
    const phrase = nounPhraseAt(scene, start, range.to);
    return phrase && askedAt(memory, near, phrase, at);
  }
  return null;
}

function askedAt(memory: Memory, near: readonly Sighting[], phrase: NounPhrase, at: number): Sighting | null {
  const { tokens, mentionAt } = memory.scene;
  const { lower: pronoun, sentence } = tokens[at]!;
  const known = near.find(({ token, end }) => token <= phrase.head && end > phrase.head);
  // One named body asked about prices may not be "they".
  if (known) return known.plural || (pronoun === 'it' && !known.human) ? known : null;
  const { lower, lexeme, base } = tokens[phrase.head]!;
  if (mentionAt[phrase.head] !== -1 || tokens[phrase.head]!.pos !== 'NOUN') return null;
  const isMany = singular(lower) !== lower || COLLECTIVE.test(lower);
  const isOne = isBodyNoun(lower) && !isMany;
  const are =
    isMany &&
    (isRole(singular(lower)) ||
      isPersonNoun(lexeme) ||
      isPersonNoun(base) ||
      isBodyNoun(singular(lower)) ||
      COLLECTIVE.test(lower));
  if (pronoun === 'it' ? !isOne : !(are || isOne)) return null;
  const words = { start: tokens[phrase.from]!.start, end: tokens[phrase.head]!.end };
  const description = { ...words, words, party: null };
  const place = { token: phrase.from, end: phrase.end, sentence, subject: false };
  return { entity: null, description, human: are, plural: are, gender: null, ...place };
}

// The sentence before one that the pronoun opens, or its own words before "; they", ", but they".
function before({ scene: { tokens, sentences } }: Memory, at: number): { from: number; to: number } | null {
  const { sentence } = tokens[at]!;
  const own = sentences[sentence]!;
  const opener = at - 1 === own.from && /^(?:and|but|so|yet)$/.test(tokens[own.from]!.lower) ? at - 1 : at;
  if (opener === own.from) {
    const last = sentences[sentence - 1];
    return last?.paragraph === own.paragraph && last.kind === own.kind ? last : null;
  }
  const link = tokens[at - 1]!.text;
  return link === ';' || /^(?:and|but)$/.test(link) ? { from: own.from, to: at - 1 } : null;
}

// "They have declined", "it did so", "they promised that they would".
function isAnswering({ scene }: Memory, at: number): boolean {
  const { tokens, sentences } = scene;
  const { to } = sentences[tokens[at]!.sentence]!;
  let verb = verbOf(scene, at, at + 1);
  if (verb === -1) return false;
  while (verb + 1 < to && /^(?:AUX|ADV|PART)$/.test(tokens[verb]!.pos)) verb += 1;
  const { lemma, lower } = tokens[verb]!;
  return (
    ANSWERING.has(lemma) ||
    (lemma === 'turn' && tokens[verb + 2]?.lower === 'down') ||
    (lower === 'done' && tokens[verb + 1]?.lower === 'so')
  );
}

const ASKING: ReadonlySet<string> = new Set(tellingVerbs.requesting);
const ANSWERING: ReadonlySet<string> = new Set(tellingVerbs.granting);
const COLLECTIVE = /^(?:police|people|staff|crew|troops)$/;
