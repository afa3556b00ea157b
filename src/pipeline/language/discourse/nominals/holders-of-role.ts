import { alikeWords } from '../../phrases/role-words.ts';
import type { Holders } from '../holders.ts';
import type { Memory, Role } from '../memory.ts';

/** All persons introduced so far by a role that the word can stand for: the latest of each, of the latest such roles. */
export function holdersOf({ holders }: Memory, word: string): readonly string[] {
  return holdersIn(holders, word);
}

/** The same among those met here, or among those whom only the other documents name. */
export function holdersIn(holders: Holders, word: string): readonly string[] {
  const alike = alikeWords(word);
  const words = [
    word,
    ...alike.map((own) => own.slice(own.lastIndexOf(' ') + 1)),
    ...alike,
    ...holders.ending(word).slice(-LATEST),
  ];
  return [...new Set([...new Set(words)].flatMap((own) => holders.of(own).slice(-LATEST)))];
}

/** True where the word may stand for the role: "leader" for president, "diplomat" for a minister of foreign affairs. */
export function mayStandFor(general: string, { word, words }: Role): boolean {
  if (general === word || word.endsWith(` ${general}`)) return true;
  return alikeWords(general).some((own) => own === word || own.split(' ').every((part) => words.has(part)));
}

/** True for whom the text calls so, by this word and no other that may stand for it. */
export function isCalledAlone({ roles }: Memory, key: string, word: string): boolean {
  return (roles.get(key) ?? []).some((held) => held.word === word || held.word.endsWith(` ${word}`));
}

/** So that a text of a thousand ministers is read no slower, word for word, than one of ten. */
const LATEST = 40;
