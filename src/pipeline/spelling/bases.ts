import { remembered } from '../wording/remembered.ts';

/** Below this a base proves nothing: "Roman" is not of "Rom". */
const SHORTEST = 4;

/**
 * The names of lands, as keys, of which a word may be the adjective: "maravian" of "maravia", "sundrans" of "sundra",
 * "kelmlander" of "kelmland".
 */
export const basesOf = remembered((key): readonly string[] => {
  const word = /ns$/.test(key) ? key.slice(0, -1) : key;
  const bases: string[] = [];
  // "Kosovan" too.
  if (word.endsWith('an')) bases.push(word.slice(0, -1), word.slice(0, -2), `${word.slice(0, -2)}o`);
  // "Norvian" of "Norvy", "Norve", "Norva"; "Tarmonian" of "Tarmo".
  if (word.endsWith('ian')) bases.push(...['', 'y', 'e', 'a', 'o'].map((end) => word.slice(0, -3) + end));
  if (/[aeiou][nv]ian$/.test(word)) bases.push(word.slice(0, -4));
  if (word.endsWith('ese')) bases.push(word.slice(0, -3), `${word.slice(0, -3)}a`, `${word.slice(0, -3)}o`);
  // "Velmolese" of "Velmo"
  if (/[aeiou][ln]ese$/.test(word)) bases.push(word.slice(0, -4));
  if (word.endsWith('ish') || word.endsWith('ic')) bases.push(word.replace(/(?:ish|ic)$/, ''));
  // "Quarnish" of "Quarnmark", "Quarnland"
  if (word.endsWith('ish')) bases.push(...['mark', 'land', 'en'].map((end) => word.slice(0, -3) + end));
  // "Quarnishi", "four Quarnishis"; not "Quarnai"
  if (/[^aeiou]is?$/.test(key)) bases.push(key.replace(/is?$/, ''));
  if (/lande?rs?$/.test(key)) bases.push(key.replace(/e?rs?$/, ''));
  return bases.filter((base) => base.length >= SHORTEST);
});
