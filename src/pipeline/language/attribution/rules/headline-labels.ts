import type { Names } from '../../../types.ts';
import { colonIn } from '../colon-in.ts';
import { clausesHeaded } from '../model/clause-codes.ts';
import type { Reading, TokenRange } from '../reading.ts';
import type { Found } from './found.ts';

/**
 * What a headline gives somebody behind a colon: "Lind: We will not sign before May". Of a person alone, with a verb of their
 * own: "Premier League: Norwind win" names a field, "Tarn: a town at war" a place.
 */
export function headlineLabels(reading: Reading, names: Names): Found[] {
  const people = new Set(names.entities.flatMap(({ key, type }) => (type === 'person' ? [key] : [])));
  const ends = new Map(
    names.mentions.flatMap(({ entity, form, start, end }) =>
      form === 'name' && people.has(entity) ? [[start, end] as const] : [],
    ),
  );
  return reading.sentences.flatMap(({ kind, from, to }) => {
    const colon = kind === 'heading' ? colonIn(reading.tokens, from, Math.min(to, from + LONGEST_LABEL)) : -1;
    if (colon === -1 || colon + 2 >= to) return [];
    const speaker = { from, to: colon };
    const content = { from: colon + 1, to };
    if (ends.get(reading.tokens[from]!.start) !== reading.tokens[colon - 1]!.end || !tells(reading, content)) return [];
    return [
      { rule: 'headline-label', cue: { from: colon, to: colon + 1 }, speaker, content, rest: [], confidence: 0.8 },
    ];
  });
}

function tells({ clauseCodes }: Reading, range: TokenRange): boolean {
  return clausesHeaded(clauseCodes, range).some(({ form, subjects }) => form === 'finite' && subjects.length > 0);
}

/** In tokens: "Prime Minister Ana Lind:". */
const LONGEST_LABEL = 8;
