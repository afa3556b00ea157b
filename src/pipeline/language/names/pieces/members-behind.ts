import { isDictionaryWord } from '../../../spelling/dictionary.ts';
import type { Atom } from '../groups.ts';
import { GIVEN, ORGANISATIONS } from '../lists.ts';

/**
 * True where what looks like a title tells who meets in a body, and no person follows it: "Association of | Chief Police
 * Officers".
 */
export function areMembersBehind(group: readonly Atom[], title: number): boolean {
  const [head, of] = group.slice(title - 2, title);
  const members = group.slice(title + 1);
  if (of!.words[0]!.key !== 'of' || !ORGANISATIONS.has(head!.words.at(-1)!.key)) return false;
  const last = members.at(-1)!.words.at(-1)!;
  return (
    /[^s]s$/.test(last.key) &&
    members.every(({ kind, words: [word] }) => kind === 'word' && isDictionaryWord(word!.key) && !GIVEN.has(word!.key))
  );
}
