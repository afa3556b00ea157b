import { keyOf } from '../../spelling/key.ts';
import { gazetteer } from '../names/gazetteer.ts';

/**
 * What a body is called without the land that its name opens or ends with, and the land: "guild of potters" and Peru of
 * "Peruvian Guild of Potters", "Peru's Guild of Potters" and "Guild of Potters of Peru"; null where no land does.
 */
export function landOfName(name: string): LandOfName | null {
  const words = name
    .replace(/^[Tt]he /, '')
    .split(/\s+/)
    .map((text, i) => ({ key: keyOf(text.replace(/['’]s$/, '')), text, gap: i === 0 ? '' : ' ' }));
  const core = (from: number, to: number) =>
    words
      .slice(from, to)
      .map(({ text }) => keyOf(text))
      .join(' ');
  const before = gazetteer.find(words, 0);
  if (
    before?.type === 'country' &&
    words.length > before.length + 1 &&
    isOpening(before.use, words[before.length - 1]!.text)
  )
    return { core: core(before.length, words.length), land: before.id };
  const of = words.findLastIndex(({ key }) => key === 'of');
  if (of < 2) return null;
  const at = words[of + 1]?.key === 'the' ? of + 2 : of + 1;
  const behind = gazetteer.find(words, at);
  const ends = behind?.type === 'country' && behind.use === 'name' && at + behind.length === words.length;
  return ends ? { core: core(0, of), land: behind.id } : null;
}

// "Peruvian", "Peru's"; "Peru Steel" is a name of its own.
function isOpening(use: string, last: string): boolean {
  return use === 'demonym' || /['’]s$/.test(last);
}

interface LandOfName {
  readonly core: string;
  /** Its id. */
  readonly land: string;
}
