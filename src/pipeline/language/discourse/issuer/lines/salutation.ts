import heads from '../../../../data/paper-heads.json' with { type: 'json' };
import { isRole } from '../../../phrases/role-words.ts';
import type { Scene } from '../../../phrases/scene.ts';
import { isStyle } from '../../../phrases/styles.ts';

/** Sentences and lines at the head of a letter among which it greets whom it is to. */
const HEAD = 14;
/** In tokens, of such a line. */
const LONGEST = 9;
const GREETED: ReadonlySet<string> = new Set(heads.greeted);

/**
 * The sentence that greets whom a letter is to, in a line of its own: "Dear colleagues,", "Comrades,", "Dear Ms Lind:"; -1
 * where none does.
 */
export function salutationIn(scene: Scene): number {
  const { sentences, tokens, text } = scene;
  return sentences.slice(0, HEAD).findIndex(({ from, to, start, end }) => {
    const last = tokens[to - 1];
    if (to - from < 2 || to - from > LONGEST || !/^[,:!]$/.test(last?.text ?? '')) return false;
    const alone = /\n\s*$|^$/.test(text.slice(0, start)) && /^\s*(?:\n|$)/.test(text.slice(end));
    const [first, second] = [tokens[from]!.lower, tokens[from + 1]!.lower];
    // "Dear colleagues", "My dear friends", "Fellow citizens,"; "Dear oh dear:" is no letter's.
    const dear = first === 'dear' || (first === 'my' && second === 'dear') || (first === 'fellow' && to - from === 3);
    return (
      alone &&
      (dear ||
        isStyledName(scene, from, to) ||
        tokens.slice(from, to - 1).every(({ lower }) => GREETED.has(lower) || /^(?:and|,)$/.test(lower)))
    );
  });
}

// "Professor Lind,", "Minister Lind,": a person by name, with what he is before it; "Ana Lind," may be who writes.
function isStyledName({ tokens, mentionAt, ranges, mentions, entities }: Scene, from: number, to: number): boolean {
  const { lower } = tokens[from]!;
  const index = mentionAt[to - 2]!;
  if (tokens[to - 1]!.text !== ',' || index === -1 || !(isStyle(lower) || isRole(lower))) return false;
  const isName = entities.get(mentions[index]!.entity)?.type === 'person' && ranges[index]!.to === to - 1;
  return isName && ranges[index]!.from <= from + 1;
}

/**
 * The sentence that greets whom a speech or a letter is to, in any words or any language, in a paragraph of its own: "Mr
 * President,", "Compañeras, compañeros,", "Fellow citizens!"; -1 where none does.
 */
export function addressIn({ sentences, tokens, text }: Scene): number {
  return sentences.slice(0, HEAD).findIndex(({ from, to, start, end }) => {
    const alone = /(?:^|\n[ \t]*\n)\s*$/.test(text.slice(0, start)) && /^[ \t]*\n[ \t]*\n/.test(text.slice(end));
    const words = tokens.slice(from, to);
    return (
      alone &&
      to - from > 1 &&
      to - from <= LONGEST &&
      /^[,!]$/.test(words.at(-1)!.text) &&
      !words.some(({ text: word }) => /\d/.test(word))
    );
  });
}

/** True for a letter that greets many of the body's own: "Dear members,", "Comrades,"; a minister is none of them. */
export function greetsMembers({ sentences, tokens }: Scene, at: number): boolean {
  const { from, to } = sentences[at]!;
  return tokens.slice(from, to).some(({ lower }) => MEMBERS.test(lower));
}

const MEMBERS = /^(?:colleagues|comrades|members|brothers|sisters|workmates|delegates)$/;
