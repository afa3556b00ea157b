import type { Gender } from '../../phrases/role-words.ts';
import type { Memory, Sighting } from '../memory.ts';
import { distinct } from './distinct.ts';

/**
 * The person of a gender whom a pronoun means: the subject of the same sentence, else of the latest sentence before
 * that tells of a person; two that fit decide nothing.
 */
export function personFor(
  memory: Memory,
  near: readonly Sighting[],
  gender: Gender,
  sentence: number,
  at: number,
): Sighting | null {
  const fitting = near.filter(
    (sighting) => sighting.human && !sighting.plural && !isSurelyNot(memory, sighting, gender),
  );
  for (let back = 0; back <= BACK; back += 1) {
    const there = fitting.filter((sighting) => sighting.sentence === sentence - back);
    const subjects = distinct(there.filter(({ subject }) => subject));
    if (subjects.length > 0) return decided(memory, subjects, fitting, gender);
    const others = distinct(there);
    if (others.length > 1 || (others.length === 1 && (back === 1 || at - others[0]!.token < 30)))
      return decided(memory, others, fitting, gender);
  }
  return null;
}

/**
 * True where the sighting cannot be whom a pronoun of this gender means: a title or a pronoun shows another; a given
 * name only makes it likely.
 */
export function isSurelyNot(memory: Memory, { entity, gender: shown }: Sighting, gender: Gender): boolean {
  const other = opposite(gender);
  return shown === other || (entity !== null && memory.genders.get(entity) === other && memory.sure.has(entity));
}

// One alone is meant; of several the one whose gender shows; where names speak against all, the one they speak for.
function decided(
  memory: Memory,
  sightings: readonly Sighting[],
  fitting: readonly Sighting[],
  gender: Gender,
): Sighting | null {
  const likely = sightings.filter((sighting) => genderOf(memory, sighting) !== opposite(gender));
  const [only, other] = likely;
  if (only && !other) return isRivalled(memory, only, fitting, gender) ? null : only;
  // "Ana Lind met Marek. He": whoever else the same sentence tells of goes before those told of earlier.
  const beside = only ? [] : distinct(fitting.filter((one) => isBeside(memory, one, sightings[0]!, gender)));
  if (beside.length === 1) return beside[0]!;
  // Whoever is only an owner, "Berg's decree has friends here", is not meant across somebody told of since.
  const others = fitting.filter(({ subject, sentence }) => subject || sentence === sightings[0]!.sentence);
  const shown = distinct(
    (only ? likely : others).filter((sighting) => sighting.entity !== null && genderOf(memory, sighting) === gender),
  );
  return shown.length === 1 ? shown[0]! : null;
}

function isBeside(memory: Memory, one: Sighting, { sentence }: Sighting, gender: Gender): boolean {
  return one.sentence === sentence && !one.subject && one.entity !== null && genderOf(memory, one) !== opposite(gender);
}

// "In Ottawa a young official confessed … She was informed": a passing figure gives way to a person of that gender.
function isRivalled(memory: Memory, subject: Sighting, fitting: readonly Sighting[], gender: Gender): boolean {
  if (subject.entity !== null || subject.gender !== null) return false;
  return fitting.some((other) => other.entity !== null && genderOf(memory, other) === gender);
}

function genderOf(memory: Memory, { entity, gender }: Sighting): Gender | null {
  return gender ?? (entity === null ? null : (memory.genders.get(entity) ?? null));
}

const opposite = (gender: Gender): Gender => (gender === 'male' ? 'female' : 'male');

/** So many sentences back somebody is looked for. */
const BACK = 2;
