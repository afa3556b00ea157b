import type { NounPhrase } from '../../../phrases/noun-phrase.ts';
import { isSpokesperson } from '../../../phrases/role-words.ts';
import { type Memory, partyOf, recent } from '../../memory.ts';

/** Whose spokesman reports what a sentence tells: "Norwind has doubled it, a spokeswoman, X, said", of the one body that the sentence is about; null where open. */
export function ownTeller(memory: Memory, phrase: NounPhrase, word: string): string | null {
  const { tokens } = memory.scene;
  if (!isSpokesperson(word) || phrase.complements.length > 0) return null;
  const { sentence } = tokens[phrase.head]!;
  if (/^(?:said|says)$/.test(tokens[phrase.from - 1]?.lower ?? '')) return openingBody(memory, sentence);
  if (!/^an?$/.test(tokens[phrase.from]!.lower)) return null;
  const about = recent(memory, sentence, 0).filter(({ subject, token }) => subject && token < phrase.from);
  const [only, other] = new Set(about.map(({ entity }) => entity));
  if (!only || other !== undefined || memory.scene.entities.get(only)?.type === 'person') return null;
  return partyOf(memory, only);
}

// "Norwind fears that fares will rise, said spokeswoman X": of the body that opens the sentence.
function openingBody(memory: Memory, sentence: number): string | null {
  const { from } = memory.scene.sentences[sentence]!;
  const first = recent(memory, sentence, 0).find(({ token }) => token === from);
  const type = first?.entity ? memory.scene.entities.get(first.entity)?.type : undefined;
  return type === 'organisation' || type === 'country' ? partyOf(memory, first!.entity!) : null;
}
