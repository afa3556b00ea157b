import type { Entity } from '#src/schema/evidence.ts';
import { remembered } from './remembered.ts';

/** True where the text holds the entity's name or one of the forms met in the documents, as whole words. */
export function isNamed({ name, aliases }: Pick<Entity, 'name' | 'aliases'>, text: string): boolean {
  return [name, ...aliases].some((form) => holdsWords(text, form));
}

/** True where the text holds the words with no letter or digit right before or behind them, whatever their case. */
export function holdsWords(text: string, words: string): boolean {
  const inside = plainOnce(text);
  const sought = plainName(words);
  if (sought === '') return false;
  for (let at = inside.indexOf(sought); at >= 0; at = inside.indexOf(sought, at + 1))
    if (!/[\p{L}\p{N}]/u.test(inside.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(inside.charAt(at + sought.length)))
      return true;
  return false;
}

// One text is asked for one name after the other.
function plainOnce(text: string): string {
  if (last.text !== text) last = { text, plain: plain(text) };
  return last.plain;
}

let last = { text: '', plain: '' };

// One name is looked for in many texts.
const plainName = remembered(plain);

// A name may be broken over two lines, and one paper's marks are others than the next one's.
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/["“”‘’]/g, "'")
    .trim();
}
