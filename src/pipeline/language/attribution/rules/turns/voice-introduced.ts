import { firstEndingAfter, firstStarting } from '../../../../in-order.ts';
import type { Names } from '../../../../types.ts';
import type { Reading, TokenRange } from '../../reading.ts';

/** In tokens, how far before a name the word for whoever asks stands: "our correspondent in Tarn, Ole Berg". */
const REACH = 4;
const ASKS = /^(?:reporter|correspondent|producer|colleague|presenter)$/;

/**
 * Whose voice a bulletin plays by the sentence right before it: "Ana Lind speaks for the growers. CLIP: …"; who asked the
 * questions is not heard. Null where that sentence names nobody else, or several.
 */
export function voiceIntroduced({ tokens, sentences }: Reading, names: Names, label: number): TokenRange | null {
  const before = sentences[tokens[label]!.sentence - 1];
  if (!before) return null;
  const people = peopleOf(names);
  const found = new Map<string, TokenRange>();
  const { mentions } = names;
  for (
    let at = firstStarting(mentions, before.start);
    at < mentions.length && mentions[at]!.start < before.end;
    at += 1
  ) {
    const { entity, form, start, end } = mentions[at]!;
    if (form !== 'name' || end > before.end || !people.has(entity)) continue;
    const from = firstEndingAfter(tokens, start);
    const to = firstStarting(tokens, end);
    if (!isWhoAsks(tokens.slice(Math.max(before.from, from - REACH), from))) found.set(entity, { from, to });
  }
  const [only, other] = found.values();
  return only && !other ? only : null;
}

const known = new WeakMap<Names, ReadonlySet<string>>();

// A bulletin may play many voices: the persons of a document are looked for once.
function peopleOf(names: Names): ReadonlySet<string> {
  const before = known.get(names);
  if (before) return before;
  const people = new Set(names.entities.filter(({ type }) => type === 'person').map(({ key }) => key));
  known.set(names, people);
  return people;
}

// "Our reporter | Ole Berg"; not "our reporter met | Ana Lind".
function isWhoAsks(words: Reading['tokens']): boolean {
  const verb = words.findLastIndex(({ pos }) => pos === 'VERB');
  return words.slice(verb + 1).some(({ lower }) => ASKS.test(lower));
}
