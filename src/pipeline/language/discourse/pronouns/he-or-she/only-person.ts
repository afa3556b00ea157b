import type { Gender } from '../../../phrases/role-words.ts';
import { type Memory, recent, type Sighting } from '../../memory.ts';
import { distinct } from '../near/distinct.ts';
import { isSurelyNot } from './person.ts';

/**
 * The one person of whom a paragraph tells, however many sentences back; where a paragraph opens with a pronoun or with
 * what somebody says, the one person of whom the paragraph before does: "Ana Lind keeps bees. … | “Nobody buys them,” she
 * says". Null where that may be two.
 */
export function onlyPerson(
  memory: Memory,
  at: number,
  gender: Gender,
  isTold: (one: Sighting) => boolean,
): Sighting | null {
  const { scene } = memory;
  const { sentence } = scene.tokens[at]!;
  const { paragraph } = scene.sentences[sentence]!;
  const own = peopleFrom(memory, sentence, paragraph, isTold);
  const told =
    own.length === 0 && opensParagraph(memory, at) ? peopleFrom(memory, sentence, paragraph - 1, isTold) : own;
  const [only, other] = told.filter((one) => !isSurelyNot(memory, one, gender));
  if (!only || other) return null;
  const known = only.entity === null ? null : (memory.genders.get(only.entity) ?? null);
  return (known ?? gender) === gender ? only : null;
}

function peopleFrom(memory: Memory, sentence: number, paragraph: number, isTold: (one: Sighting) => boolean) {
  const told = recent(memory, sentence, backTo(memory, sentence, paragraph)).filter(isTold);
  return distinct(told.filter(({ human, plural }) => human && !plural));
}

// Whatever stands before in the paragraph is quoted.
function opensParagraph({ scene: { sentences, tokens, quoted } }: Memory, at: number): boolean {
  const { sentence } = tokens[at]!;
  const { paragraph } = sentences[sentence]!;
  let before = sentences[sentence]!.from - 1;
  while (before >= 0 && quoted[before]) before -= 1;
  return before < 0 || sentences[tokens[before]!.sentence]!.paragraph !== paragraph;
}

// In sentences, how far back the paragraph begins; a heading is no part of an account.
function backTo({ scene: { sentences } }: Memory, sentence: number, paragraph: number): number {
  let first = sentence;
  while (first > 0 && sentence - first < MOST && sentences[first - 1]!.paragraph >= paragraph) {
    if (sentences[first - 1]!.kind === 'heading') break;
    first -= 1;
  }
  return sentence - first;
}

/** In sentences. */
const MOST = 10;
