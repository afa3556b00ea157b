import { contentStems } from '../sentences/content-stems.ts';

/** The stems of what some words tell, without names: whoever is named in two sentences, names are no deed. */
export function deedStems(words: string): Set<string> {
  return contentStems(words.replaceAll(/\p{Lu}\p{L}*/gu, ''));
}
