import reporting from '../../../../data/reporting.json' with { type: 'json' };
import { isBodyNoun } from '../../../phrases/body-nouns.ts';
import { nounPhraseAt } from '../../../phrases/noun-phrase.ts';
import { isRole, singular } from '../../../phrases/role-words.ts';
import type { Memory, Sighting } from '../../memory.ts';

/**
 * "Norwind's success came days after it signed a deal": whose thing the sentence is about, where "it" does what no thing can do. Null
 * where the sentence opens with nobody's thing, or tells of another body before "it" that acts.
 */
export function ownerOfSubject({ scene }: Memory, near: readonly Sighting[], at: number): Sighting | null {
  const { tokens, sentences } = scene;
  const { from } = sentences[tokens[at]!.sentence]!;
  if (tokens[at]!.lower !== 'it' || !acts(tokens, at)) return null;
  const phrase = nounPhraseAt(scene, from, at);
  const owner = phrase?.owner;
  const head = tokens[phrase?.head ?? at]!;
  if (!owner || head.pos !== 'NOUN' || isBodyNoun(singular(head.lower)) || isRole(singular(head.lower))) return null;
  const own = near.find(({ token, end }) => token <= owner.to - 1 && end >= owner.to && token >= from);
  // "Peru's answer was short: it would lead Norwind to freeze what it has set aside".
  let verb = phrase.head + 1;
  while (verb < at && !/^(?:VERB|AUX)$/.test(tokens[verb]!.pos)) verb += 1;
  const isOther =
    tokens.slice(from, at).some(({ text }) => text === ':' || text === ';') ||
    near.some(({ token, subject, entity }) => token >= from && entity !== own?.entity && (subject || token > verb));
  return own && !own.human && !own.plural && own.entity !== null && !isOther ? own : null;
}

// "It | signed", "it | has agreed".
function acts(tokens: Memory['scene']['tokens'], at: number): boolean {
  let verb = at + 1;
  while (/^(?:AUX|ADV)$/.test(tokens[verb]?.pos ?? '')) verb += 1;
  return tokens[verb]?.pos === 'VERB' && DEEDS.has(tokens[verb]!.lemma) && tokens[verb - 1]!.lower !== 'is';
}

const DEEDS: ReadonlySet<string> = new Set([
  ...Object.keys(reporting.verbs),
  'reach',
  'sign',
  'strike',
  'win',
  'sue',
  'hire',
]);
