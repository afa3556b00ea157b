import { SAYING } from '../../../phrases/subjects.ts';
import { type Memory, partyOf } from '../../memory.ts';
import { bodyReading, type Reading } from '../reading.ts';

/** Where people also are who are none of it: a court, a hospital, a ministry. */
const HOUSES = [
  'court',
  'hospital',
  'organ',
  'government',
  'institute',
  'museum',
  'church',
  'assembly',
  'bloc',
  'outlet',
  'council',
  'police',
] as const;

/** "At the Growers' League, | X | said that it was late": of the body at which the sentence is set, where it is no house or event. */
export function atBody(memory: Memory, before: number, to: number): Reading[] {
  const { scene, bodies } = memory;
  const { tokens, sentences, mentionAt, mentions, ranges, entities } = scene;
  const { from } = sentences[tokens[before]!.sentence]!;
  if (tokens[from]!.lower !== 'at' || tokens[before - 1]?.text !== ',' || !tells(tokens[to])) return [];
  const at = tokens[from + 1]!.lower === 'the' ? from + 2 : from + 1;
  const index = mentionAt[at] ?? -1;
  if (index === -1 || ranges[index]!.to !== before - 1) return [];
  const { key, type } = entities.get(mentions[index]!.entity)!;
  const kinds = bodies.kinds.get(key);
  if (type !== 'organisation' || HOUSES.some((kind) => kinds?.has(kind))) return [];
  return bodyReading(from, before - 1, partyOf(memory, key), 'works-at');
}

function tells(token: Memory['scene']['tokens'][number] | undefined): boolean {
  return (
    token !== undefined &&
    (SAYING.has(token.lemma) || /^(?:expressed|voiced|welcomed|rejected|hailed|refused)$/.test(token.lower))
  );
}
