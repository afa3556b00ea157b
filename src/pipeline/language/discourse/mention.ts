import type { Affiliation } from '../../types.ts';
import { phraseBefore } from '../phrases/phrase-before.ts';
import { roleWordIn } from '../phrases/role-words.ts';
import type { Scene } from '../phrases/scene.ts';
import { isSubject } from '../phrases/subjects.ts';
import type { Memory } from './memory.ts';
import { isOfDateline } from './mention/of-dateline.ts';
import { organAt, partOfHead, partOfOwner } from './mention/organ-at.ts';
import { personAt } from './mention/person-at.ts';
import { ownBodyAt } from './persons/own-body.ts';
import { see } from './see.ts';

/**
 * Takes note of a named mention, by its place in `scene.mentions`: of a person also what the words beside the name say he
 * or she is and for whom they say the person speaks, of an organ of state its country.
 */
export function readMention(memory: Memory, index: number): Affiliation[] {
  const { scene } = memory;
  const { from, to } = scene.ranges[index]!;
  const entity = scene.entities.get(scene.mentions[index]!.entity);
  if (!entity) return [];
  const before = phraseBefore(scene, from);
  const human = entity.type === 'person';
  const found = human
    ? personAt(memory, entity.key, before, from, to)
    : [
        ...organAt(memory, entity.key, before, from, to),
        ...partOfHead(memory, entity.key, from, to),
        ...partOfOwner(memory, entity.key, before, from, to),
        ...ownBodyAt(memory, entity.key, from, to),
      ];
  const token = human && isBehindPlace(scene, before, from, to) ? from : before;
  const isActing = isSubject(scene, token, to) || (human && isApposed(scene, from));
  const subject = !isOfDateline(scene, from) && isActing;
  const { sentence } = scene.tokens[from]!;
  see(memory, {
    entity: entity.key,
    description: null,
    human,
    plural: false,
    gender: null,
    token,
    end: to,
    sentence,
    subject,
  });
  return found;
}

// "“…,” said the spokeswoman, | Ana Lind": who stands behind an office that speaks.
function isApposed(scene: Scene, from: number): boolean {
  if (scene.tokens[from - 1]?.lower !== ',') return false;
  const before = phraseBefore(scene, from - 1);
  return before < from - 1 && roleWordIn(scene, before, from - 1) !== null && isSubject(scene, before, from - 1);
}

// "In the council | Ana Lind repeated": what tells where she did is no part of her name, as an office before it is.
function isBehindPlace(scene: Scene, before: number, from: number, to: number): boolean {
  const { tokens } = scene;
  if (before === from || !/^(?:in|at|on)$/.test(tokens[before - 1]?.lower ?? '')) return false;
  if (tokens[before]!.pos !== 'DET' || tokens[from - 1]!.pos !== 'NOUN') return false;
  return roleWordIn(scene, before, from) === null && isSubject(scene, from, to);
}
