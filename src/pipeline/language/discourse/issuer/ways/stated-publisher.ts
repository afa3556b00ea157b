import { keyOf } from '../../../../spelling/key.ts';
import type { Issuer } from '../../../../types.ts';
import { isOutletName } from '../../../phrases/papers/outlets.ts';
import type { Scene } from '../../../phrases/scene.ts';
import { sentencesWith, WE } from '../lines/sentences-with.ts';

/** A reporter's or a columnist's single "we" is none of it. */
const FEWEST = 3;

/**
 * Whose own words a text is that speaks of "we" throughout, by who is stated beside it to have published it and is named in
 * it: a union's page, saved without its letterhead. Null for a paper, an agency or a station, whose reporters say "we" too.
 */
export function statedPublisher(scene: Scene): Issuer | null {
  const { publisher, mentions, entities, sentences } = scene;
  if (publisher === null || isOutletName(publisher) || sentences.some(({ kind }) => kind === 'turn')) return null;
  const own = keyOf(publisher.replace(/^the /i, ''));
  // "Norwind Canada" of a text on Norwind.
  const isOwn = (name: string) => keyOf(name) === own || own.startsWith(`${keyOf(name)} `);
  const found = mentions.find(({ entity }) => {
    const { type, name, forms } = entities.get(entity)!;
    return type === 'organisation' && [name, ...forms].some(isOwn);
  });
  if (!found || sentencesWith(scene, WE) < FEWEST) return null;
  return { entities: [found.entity], start: found.start, end: found.end, sure: false };
}
