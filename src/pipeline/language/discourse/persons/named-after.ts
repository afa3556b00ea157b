import { nounPhraseAt } from '../../phrases/noun-phrase.ts';
import { roleWordIn } from '../../phrases/role-words.ts';
import { isSubject } from '../../phrases/subjects.ts';
import { type Memory, recent, type Sighting } from '../memory.ts';
import { type Reading, roleReading } from './reading.ts';

/**
 * What the sentence before tells of somebody it does not name yet: "…, the president of the federation said on Friday. 'We
 * are ready,' X told reporters." Only for a name that comes for the first time, with nothing beside it, as the subject, and
 * where the sentence before has one such person as a subject.
 */
export function namedAfter(memory: Memory, key: string, before: number, to: number): Reading[] {
  const { scene, lastSeen, roles } = memory;
  const { sentence } = scene.tokens[before]!;
  // Whoever comes without a first name was told of elsewhere.
  if (!/\s/.test(scene.entities.get(key)!.name)) return [];
  if (/^[,(–—]$/.test(scene.tokens[to]?.text ?? '')) return [];
  // "We ask: that the president resign; that X be heard": two things that are asked for.
  if (scene.sentences[sentence]!.kind === 'item' || scene.tokens[before - 1]?.lower === 'that') return [];
  if (lastSeen.has(key) || roles.has(key) || scene.quoted[before] || !isSubject(scene, before, to)) return [];
  const [told, other] = toldOf(memory, sentence - 1);
  if (!told?.description || other !== undefined) return [];
  const phrase = nounPhraseAt(scene, told.token, scene.sentences[told.sentence]!.to);
  const role = phrase ? roleWordIn(scene, phrase.start, phrase.head + 1) : null;
  if (
    !phrase ||
    !role ||
    (!/^(?:the|its|their|'s)$/.test(scene.tokens[phrase.start - 1]?.lower ?? '') &&
      scene.tokens[phrase.from]!.lower !== 'the')
  )
    return [];
  const reading = roleReading(memory, phrase, role, phrase.end, 'named-after-role');
  return [{ ...reading, party: reading.party ?? told.description.party, titled: null }];
}

// All single persons that are the subjects of a sentence.
function toldOf(memory: Memory, sentence: number): Sighting[] {
  const there = recent(memory, sentence, 0).filter(
    (one) => one.sentence === sentence && one.human && one.subject && !one.plural,
  );
  return [...new Map(there.map((one) => [one.description?.words.start ?? one.entity, one])).values()];
}
