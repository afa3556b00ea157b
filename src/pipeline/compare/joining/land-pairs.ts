import titles from '../../data/titles.json' with { type: 'json' };
import { isDictionaryWord } from '../../spelling/dictionary.ts';
import { grouped } from '../../spelling/grouped.ts';
import { keyOf } from '../../spelling/key.ts';
import { landOfName } from './land-of-name.ts';
import { isUnknownBody, type Met } from './met.ts';

/**
 * Bodies that one document names with their land and another without it or in other words: "Peruvian Guild of Potters",
 * "Guild of Potters of Peru" and the "Guild of Potters"; where no other land's is named. What each state has, and what many
 * lands may have, is that land's only in a document that names no other.
 */
export function landPairs(met: readonly Met[]): [number, number][] {
  const bodies = met.flatMap((one, index) => (isUnknownBody(one) ? [{ one, index }] : []));
  const landed = bodies.flatMap(({ one, index }) => {
    const named = landOfName(one.name);
    return named ? [{ ...named, index }] : [];
  });
  if (landed.length === 0) return [];
  const byCore = grouped(landed.map((own) => [own.core, own]));
  const lands = grouped(
    met.flatMap(({ type, code, key, document }) => (type === 'country' ? [[document, code ?? key]] : [])),
  );
  const all = new Set([...lands.values()].flat());
  const plain = bodies.flatMap(({ one, index }): [number, number][] => {
    const core = keyOf(one.name.replace(/^the /i, ''));
    const fuller = byCore.get(core) ?? [];
    const of = new Set(fuller.map(({ land }) => land));
    if (of.size !== 1) return [];
    const [land] = of;
    const isOnly = (keys: Iterable<string>) => [...keys].every((key) => key === land);
    const alone = isOnly(all) || (lands.has(one.document) && isOnly(lands.get(one.document)!));
    return alone || isOwn(core) ? [[fuller[0]!.index, index]] : [];
  });
  const same = [...byCore.values()].flatMap((own) =>
    own.slice(1).flatMap(({ land, index }): [number, number][] => {
      const first = own.find((other) => other.land === land)!;
      return first.index === index ? [] : [[first.index, index]];
    }),
  );
  return [...same, ...plain];
}

// "National Guild of Potters and Glaziers": no second body is called so.
function isOwn(core: string): boolean {
  const words = core.split(' ').filter((word) => !/^(?:of|the|and|for|on|in)$/.test(word));
  if (words.some((word) => STATE.has(word))) return false;
  return words.length > 2 || words.some((word) => !isDictionaryWord(word.replace(/['’]?s?['’]?$/, '')));
}

const STATE: ReadonlySet<string> = new Set(titles.stateBodies);
