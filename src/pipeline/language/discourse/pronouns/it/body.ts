import { verbOf } from '../../../phrases/subjects.ts';
import type { Memory, Sighting } from '../../memory.ts';
import { distinct } from '../near/distinct.ts';

/** In tokens. */
const LONGEST_FRAGMENT = 14;

/**
 * The body that "it" means: the subject of its sentence or of the one before, else what a sentence without a verb
 * names; null where left open.
 */
export function bodyFor(memory: Memory, near: readonly Sighting[], sentence: number): Sighting | null {
  for (let back = 0; back <= 1; back += 1) {
    const told = distinct(
      near.filter((sighting) => sighting.sentence === sentence - back && sighting.subject && !sighting.plural),
    );
    const owners = told.filter((one) => !isOwned(memory, one));
    const subjects = owners.length > 0 ? owners : told;
    const bodies = subjects.filter(({ human }) => !human);
    const voiced = bodies.length === 0 ? spokenForIn(memory, near, sentence - back) : null;
    if (voiced) return voiced;
    const main = bodies.length > 1 ? mainOf(memory, subjects) : null;
    if (main) return main;
    // "The union wants that no driver is dismissed": the sentence is about the one body it opens with.
    const opens = bodies[0]?.token === memory.scene.sentences[sentence - back]?.from;
    if (bodies.length === 1 && (back === 0 || subjects.length === 1 || opens)) return bodies[0]!;
    const latest = back === 1 && subjects.length > 1 ? lastBehindSemicolon(memory, subjects, sentence - 1) : null;
    if (latest) return latest;
    if (subjects.length > 0) return null;
  }
  return fragmentBefore(memory, near, sentence - 1);
}

// "The state gave a grant; Norwind signed for it and has built nothing. It …": whom alone the last of the sentence's clauses is
// about, where it takes up none told of before: "the union gave them a day".
function lastBehindSemicolon(
  { scene: { tokens, sentences } }: Memory,
  subjects: readonly Sighting[],
  sentence: number,
) {
  const { from, to } = sentences[sentence]!;
  let mark = to - 1;
  while (mark > from && tokens[mark]!.text !== ';') mark -= 1;
  const [only, other] = subjects.filter(({ token }) => token > mark);
  if (mark === from || !only || other || only.human || only.token !== mark + 1) return null;
  // "It has also refused" may go on with the first.
  const next = sentences[sentence + 1]!.from;
  if (tokens.slice(next, next + FEW).some(({ lower }) => lower === 'also')) return null;
  return tokens.slice(only.end, to).some(({ lower }) => TAKEN_UP.test(lower)) ? null : only;
}

/** In tokens, from the head of a sentence to its verb. */
const FEW = 5;
const TAKEN_UP = /^(?:it|its|they|them|their|him|her|his|which|both|that)$/;

// "The union's lawyers are at work. It …": whom all the subjects, who are only described, speak for.
function spokenForIn({ scene }: Memory, near: readonly Sighting[], sentence: number): Sighting | null {
  const subjects = near.filter((one) => one.sentence === sentence && one.subject);
  const [first] = subjects;
  const party = first?.description?.party ?? null;
  const type = party === null ? undefined : scene.entities.get(party)?.type;
  if (!first || !/^(?:organisation|group)$/.test(type ?? '')) return null;
  if (subjects.some(({ description }) => description?.party !== party)) return null;
  return { ...first, entity: party, description: null, human: false, plural: false, gender: null };
}

// "And the company? It has …", "The Coalition, to begin with. Its members …": what a sentence without a verb names.
function fragmentBefore({ scene }: Memory, near: readonly Sighting[], sentence: number): Sighting | null {
  const before = scene.sentences[sentence];
  if (before?.kind !== 'prose' || before.to - before.from > LONGEST_FRAGMENT) return null;
  for (let at = before.from; at < before.to; at += 1)
    if (/^(?:AUX|VERB)$/.test(scene.tokens[at]!.pos) && scene.tokens[at - 1]?.lower !== 'to') return null;
  const [only, other] = distinct(near.filter((one) => one.sentence === sentence));
  return only && !other && !only.human && !only.plural ? only : null;
}

// "Norwind, which flew them out, said | its planes | would wait. It": whose they are goes on.
function isOwned({ scene: { tokens } }: Memory, { entity, token }: Sighting): boolean {
  return entity === null && tokens[token]!.lower === 'its';
}

// "The commission, to which both states belong, offered to mediate": all others stand before the verb of the first.
function mainOf({ scene }: Memory, subjects: readonly Sighting[]): Sighting | null {
  const [first, ...others] = [...subjects].sort((a, b) => a.token - b.token);
  if (!first || first.human || first.token !== scene.sentences[first.sentence]!.from) return null;
  const verb = verbOf(scene, first.token, first.end);
  return others.every(({ token }) => token < verb) ? first : null;
}
