import type { Names } from '../../../types.ts';
import { itemStart } from '../../phrases/item-start.ts';
import { actsOrSays, tellsStance } from '../../phrases/tells-stance.ts';
import type { Reading, TokenRange } from '../reading.ts';
import type { Found } from './found.ts';

/** In tokens, with what its bearer is: "Chamber of Commerce of Orvo", "Ana Lind (mayor)". */
const LONGEST_LABEL = 14;
const FEWEST = 2;
/** In tokens, with the name's first. */
const STYLED = 4;
/** What may stand between a name and the colon. */
const BEHIND = /^(?:of|for|in|,|\()$/;

/**
 * What the items of a list give whom each names before a colon: "– Norwind: no talks before May", "– Ana Lind, mayor: “Sign.”"
 * None where only one does, or most of them tell no position: "– Norwind: 900 staff".
 */
export function itemLabels(reading: Reading, names: Names): Found[] {
  const { sentences, text, tokens } = reading;
  const items = sentences.filter(({ kind }) => kind === 'item');
  if (items.length < FEWEST) return [];
  const types = new Map(names.entities.map(({ key, type }) => [key, type]));
  const named = new Map(
    names.mentions.flatMap(({ start, end, entity, form }) =>
      form === 'name' && types.get(entity) !== 'place' ? [[start, { end, entity }] as const] : [],
    ),
  );
  const labels = items.flatMap(({ from, to }) => {
    const first = itemStart({ from, to }, tokens);
    const name = nameAt(reading, named, first);
    const colon = name ? colonBehind(reading, { from: first, to }, name.end) : -1;
    if (!name || colon === -1 || colon + 1 >= to) return [];
    const content = { from: colon + 1, to };
    const words = text.slice(tokens[content.from]!.start, tokens[to - 1]!.end);
    return [
      {
        colon,
        first,
        content,
        entity: name.entity,
        tells: types.get(name.entity) === 'country' ? actsOrSays(words) : tellsStance(words),
      },
    ];
  });
  const telling = labels.filter(({ tells }) => tells);
  if (new Set(telling.map(({ entity }) => entity)).size < FEWEST || telling.length * 2 < labels.length) return [];
  return telling.map(({ colon, first, content }) => ({
    rule: 'item-label',
    cue: { from: colon, to: colon + 1 },
    speaker: { from: first, to: colon },
    content,
    rest: [],
    confidence: 0.85,
  }));
}

// "Councillor | Ana Lind": behind what in capitals may stand before a name.
function nameAt<T>({ tokens }: Reading, named: ReadonlyMap<number, T>, first: number): T | undefined {
  for (let at = first; at < first + STYLED && /^\p{Lu}/u.test(tokens[at]?.text ?? ''); at += 1) {
    const name = named.get(tokens[at]!.start);
    if (name) return name;
  }
  return undefined;
}

function colonBehind({ tokens, quoteAt }: Reading, { from, to }: TokenRange, end: number): number {
  for (let at = from + 1; at < Math.min(to, from + LONGEST_LABEL); at += 1) {
    const { text, start, lower } = tokens[at]!;
    if (start < end) continue;
    if (text === ':') return at;
    if (quoteAt[at] !== -1 || (tokens[at - 1]!.start < end && !BEHIND.test(lower))) return -1;
  }
  return -1;
}
