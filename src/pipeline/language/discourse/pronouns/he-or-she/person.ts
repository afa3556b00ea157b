import tellingVerbs from '../../../../data/telling-verbs.json' with { type: 'json' };
import { isAmong } from '../../../../wording/is-among.ts';
import type { Gender } from '../../../phrases/role-words.ts';
import { SAYING } from '../../../phrases/subjects.ts';
import type { Memory, Sighting } from '../../memory.ts';
import { distinct } from '../near/distinct.ts';
import { mainSubjects } from './main-subjects.ts';

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
  const called = new Set(near.flatMap((one) => (isCalledBy(memory, one, opposite(gender)) ? [one.entity] : [])));
  const fitting = near.filter(
    (sighting) =>
      sighting.human &&
      (sighting.entity === null || !called.has(sighting.entity)) &&
      !sighting.plural &&
      !isSurelyNot(memory, sighting, gender) &&
      !isApposed(memory, sighting, near) &&
      !isOwnOfSame(memory, sighting, gender),
  );
  for (let back = 0; back <= BACK; back += 1) {
    const there = fitting
      .filter((sighting) => sighting.sentence === sentence - back)
      .map((sighting) => namedBehind(memory, sighting, near) ?? sighting);
    const all = distinct(there.filter(({ subject }) => subject));
    const main = mainSubjects(memory, all, at);
    const subjects = main.some((one) => genderOf(memory, one) !== opposite(gender)) ? main : all;
    if (subjects.length > 0) return decided(memory, subjects, fitting, gender, at);
    const others = distinct(there);
    if (others.length > 1 || (others.length === 1 && (back === 1 || isNear(memory, others[0]!, gender, at))))
      return decided(memory, others, fitting, gender, at);
  }
  return null;
}

// One whose given name speaks against it only where few words part them.
function isNear(memory: Memory, one: Sighting, gender: Gender, at: number): boolean {
  return at - one.token < (genderOf(memory, one) === opposite(gender) ? FEW : MANY);
}

// "Their captain, a former pilot named Ana Lind, | left": whom the words for a subject go on to name.
function namedBehind({ scene: { tokens } }: Memory, one: Sighting, near: readonly Sighting[]): Sighting | null {
  if (one.entity !== null || !one.subject || tokens[one.end]?.text !== ',') return null;
  const named = near.find(
    ({ entity, human, token, sentence }) =>
      human && entity !== null && sentence === one.sentence && token > one.end && isNaming(tokens[token - 1]!.lexeme),
  );
  if (!named || tokens.slice(one.end, named.token - 1).some(({ pos }) => pos === 'VERB' || pos === 'AUX')) return null;
  return { ...named, subject: true };
}

// "Marek Dahl, himself a baker, | said": what words between commas say of a name is nobody else.
function isApposed({ scene: { tokens } }: Memory, one: Sighting, near: readonly Sighting[]): boolean {
  if (one.entity !== null || !one.subject) return false;
  const named = near.find(
    ({ entity, human, end, sentence }) => human && entity !== null && sentence === one.sentence && end < one.token,
  );
  if (!named || tokens[named.end]?.text !== ',') return false;
  return tokens.slice(named.end, one.token).every(({ pos }) => pos !== 'VERB' && pos !== 'AUX');
}

// "The director learnt that his minister had left. | He": whose minister it is, and not the minister.
function isOwnOfSame({ scene: { tokens, sentences } }: Memory, { entity, token, sentence }: Sighting, gender: Gender) {
  const { from } = sentences[sentence]!;
  return entity === null && token > from && OWN[gender] === tokens[token]!.lower && tokens[token - 1]!.lower === 'that';
}

/**
 * True where the sighting cannot be whom a pronoun of this gender means: a title or a pronoun shows another; a given
 * name only makes it likely.
 */
export function isSurelyNot(memory: Memory, sighting: Sighting, gender: Gender): boolean {
  const { entity, gender: shown } = sighting;
  const other = opposite(gender);
  if (isCalledBy(memory, sighting, other)) return true;
  return shown === other || (entity !== null && memory.genders.get(entity) === other && memory.sure.has(entity));
}

// "| She | said so. He": who was just called so is no man.
function isCalledBy({ scene: { tokens } }: Memory, { token }: Sighting, gender: Gender): boolean {
  return tokens[token]!.lower === (gender === 'female' ? 'she' : 'he');
}

// One alone is meant; of several the one whose gender shows; where names speak against all, the one they speak for.
function decided(
  memory: Memory,
  sightings: readonly Sighting[],
  fitting: readonly Sighting[],
  gender: Gender,
  at: number,
): Sighting | null {
  const likely = sightings.filter((sighting) => genderOf(memory, sighting) !== opposite(gender));
  const [only, other] = likely;
  const topic = only && !other ? whoIsShown(memory, only, fitting, gender, at) : null;
  if (topic) return topic;
  if (only && !other) return isPassing(memory, only) ? whoPasses(memory, only, fitting, gender, at) : only;
  // "Ana Lind met Marek. He": whoever else the same sentence tells of goes before those told of earlier.
  const beside = only ? [] : distinct(fitting.filter((one) => isBeside(memory, one, sightings[0]!, gender)));
  if (beside.length === 1) return beside[0]!;
  // Whoever is only an owner, "Berg's decree has friends here", is not meant across somebody told of since.
  const others = fitting.filter(({ subject, sentence }) => subject || sentence === sightings[0]!.sentence);
  const shown = distinct(
    (only ? likely : others).filter((sighting) => sighting.entity !== null && genderOf(memory, sighting) === gender),
  );
  if (shown.length > 1) return null;
  if (shown.length > 0) return !only && isAcrossParagraph(memory, shown[0]!, sightings[0]!, at) ? null : shown[0]!;
  return !only && isNobodyElse(memory, sightings, fitting, at) ? sightings[0]! : null;
}

// "Lind leads by a vote. She has few friends. Berg's party will judge each bill. She": who was so called before, where the
// one told of since only owns what is told of, or where she is told to say on: "It would write to Berg. She added".
function whoIsShown(
  memory: Memory,
  one: Sighting,
  fitting: readonly Sighting[],
  gender: Gender,
  at: number,
): Sighting | null {
  if (one.subject || one.entity === null || genderOf(memory, one) !== null) return null;
  const { tokens, sentences } = memory.scene;
  const saysOn = sentences[tokens[at]!.sentence]!.from === at && SAYING_ON.has(tokens[at + 1]?.lemma ?? '');
  if (!saysOn && !/^['’]s?$/.test(tokens[one.end]?.lower ?? '')) return null;
  const shown = distinct(
    fitting.filter(
      (other) =>
        other.subject && other.entity !== null && other.sentence < one.sentence && genderOf(memory, other) === gender,
    ),
  );
  return shown.length === 1 ? shown[0]! : null;
}

// "Josefa Berg isn't going quietly. | He": where nobody else is told of a given name speaks against nothing.
function isNobodyElse(
  { scene: { tokens, sentences } }: Memory,
  sightings: readonly Sighting[],
  fitting: readonly Sighting[],
  at: number,
): boolean {
  const [first, other] = sightings;
  const { sentence } = tokens[at]!;
  if (other || !first!.subject || first!.entity === null || first!.sentence !== sentence - 1) return false;
  if (sentences[sentence]!.from !== at || sentences[sentence - 1]!.paragraph !== sentences[sentence]!.paragraph)
    return false;
  // "He replied": somebody else does.
  if (/^(?:reply|answer|respond|retort|counter|object)$/.test(tokens[at + 1]?.lemma ?? '')) return false;
  return fitting.every((one) => one.entity === first!.entity || one.sentence < first!.sentence);
}

// "Lind denied it. [In a paragraph of their own:] Ilia Berg, a pilot, was freed. “I slept,” | he said": a given name may
// mislead, and reaching over whoever the paragraph has just named would put words into another's mouth.
function isAcrossParagraph(
  { scene: { tokens, sentences } }: Memory,
  far: Sighting,
  latest: Sighting,
  at: number,
): boolean {
  const { sentence } = tokens[at]!;
  const own = sentences[sentence]!.paragraph;
  if (latest.entity === null || sentences[latest.sentence]!.paragraph !== own) return false;
  return sentences[far.sentence]!.paragraph !== own;
}

function isBeside(memory: Memory, one: Sighting, { sentence }: Sighting, gender: Gender): boolean {
  return one.sentence === sentence && !one.subject && one.entity !== null && genderOf(memory, one) !== opposite(gender);
}

// "Lind arrived. In Ottawa a young official confessed … She was informed": a passing figure gives way to a person of that
// gender, but for what the figure says on, "A diplomat was cooler. Nobody, he said, believed it".
function whoPasses(
  memory: Memory,
  passing: Sighting,
  fitting: readonly Sighting[],
  gender: Gender,
  at: number,
): Sighting | null {
  const { sentence } = memory.scene.tokens[at]!;
  const rivals = distinct(fitting.filter((one) => one.entity !== null && genderOf(memory, one) === gender));
  if (rivals.length === 0 || (passing.subject && isSaying(memory, at))) return passing;
  return passing.sentence === sentence && rivals.length === 1 ? rivals[0]! : null;
}

// ", he said", "he says".
function isSaying({ scene: { tokens } }: Memory, at: number): boolean {
  const next = tokens[at + 1];
  return next?.pos === 'VERB' && SAYING.has(next.lemma) && tokens[at - 1]?.text === ',';
}

// "In Ottawa a young official confessed": somebody told of once and described by no more.
function isPassing({ scene: { tokens } }: Memory, { entity, gender, token }: Sighting): boolean {
  return entity === null && gender === null && /^(?:an?|one|another)$/.test(tokens[token]!.lower);
}

function genderOf(memory: Memory, { entity, gender }: Sighting): Gender | null {
  return gender ?? (entity === null ? null : (memory.genders.get(entity) ?? null));
}

const opposite = (gender: Gender): Gender => (gender === 'male' ? 'female' : 'male');

const OWN: Readonly<Record<Gender, string>> = { male: 'his', female: 'her' };
/** By which somebody goes on; whoever "accepted" or "replied" was told of by another. */
const SAYING_ON: ReadonlySet<string> = new Set(tellingVerbs.goingOn);
const isNaming = isAmong(['named', 'called']);
/** So many sentences back somebody is looked for. */
const BACK = 2;
/** In tokens, from somebody who is no subject to the pronoun of the same sentence. */
const FEW = 30;
const MANY = 60;
