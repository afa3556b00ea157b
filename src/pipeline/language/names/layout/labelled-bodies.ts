import type { Lexed } from '../../../types.ts';
import { BODIES, ORGANISATIONS } from '../lists.ts';
import type { Word } from '../words.ts';

const LINKS = /^(?:of|for|and|the|in)$/;
/** In words, of a body's name. */
const LONGEST = 8;

/**
 * The names of bodies that are all of a label: "Herders' Council" in the cell beside what it wants, "Bridge Users' Alliance" before the
 * colon of an item; its first word has its capital as a part of it.
 */
export function labelledBodiesIn(sentences: readonly (readonly Word[])[], lexed: Lexed): (readonly Word[])[] {
  const labels = new Set(lexed.sentences.flatMap(({ of }) => of ?? []));
  return sentences.flatMap((words) => {
    const own = words[0] ? lexed.sentences[words[0].sentence]! : undefined;
    if (!own) return [];
    const isLabel = labels.has(own.start);
    if (!isLabel && own.kind !== 'item') return [];
    const colon = words.findIndex(({ gap }) => gap.startsWith(':'));
    const name = isLabel ? words : words.slice(0, Math.max(colon, 0));
    return isLabelOfBody(name) ? [name] : [];
  });
}

// "Herders' Council", "Chamber of Trade".
function isLabelOfBody(name: readonly Word[]): boolean {
  if (name.length < 2 || name.length > LONGEST) return false;
  if (!name.every(({ key, capital, gap }, at) => (capital || LINKS.test(key)) && (at === 0 || /^['’]? $/.test(gap))))
    return false;
  const of = name.findIndex(({ key }) => key === 'of' || key === 'for');
  const head = name.at(of > 0 ? of - 1 : -1)!;
  return ORGANISATIONS.has(head.key) || BODIES.has(head.key);
}
