import type { Entity, EvidenceSentence } from '#src/schema/evidence.ts';
import type { Sources } from './sources.ts';

/**
 * Who the evidence finds in a sentence: everybody mentioned in it by whatever words, who speaks in it and who passes it on,
 * who acts in it, and the party each of them belongs to.
 */
export function loggedIn(sentence: EvidenceSentence, sources: Sources): Entity[] {
  const { id, document, start, end } = sentence;
  const mentioned = sources.mentionsAt(document, start, end).map(({ entity }) => entity);
  const said = [...(sources.saidIn.get(id) ?? []), ...sources.saidAt(document, start, end)];
  const speaking = said.flatMap(({ speakers, speakerEntity, party, via }) => [
    ...speakers,
    speakerEntity ?? '',
    party ?? '',
    ...via,
  ]);
  const acting = (sources.actsIn.get(id) ?? []).flatMap(({ actors, recipients }) => [...actors, ...recipients]);
  const concerned = (sources.factsIn.get(id) ?? []).flatMap(({ parties }) => parties);
  const found = new Set([...mentioned, ...speaking, ...acting, ...concerned]);
  for (const one of [...found]) found.add(sources.entities.get(one)?.party ?? one);
  return [...found].flatMap((one) => sources.entities.get(one) ?? []);
}
