import roles from '../../../../data/roles.json' with { type: 'json' };
import type { NounPhrase } from '../../../phrases/noun-phrase.ts';
import { bodyCalled } from '../../bodies/body-called.ts';
import type { Memory } from '../../memory.ts';

const HOUSES: ReadonlyMap<string, string> = new Map(
  Object.entries(roles.houses).flatMap(([house, offices]) => offices.map((office) => [office, house] as const)),
);

/** The one council told of whose "cabinet member for housing" somebody is, the one hospital whose "chief of surgery" somebody is, the one school whose "headteacher": of an office that only such a house has. */
export function houseOfOffice(memory: Memory, { start, end, owner, complements }: NounPhrase): string | null {
  const { tokens, text } = memory.scene;
  if (owner !== null || complements.length > 1) return null;
  const words = text.slice(tokens[start]!.start, tokens[end - 1]!.end).toLowerCase();
  const house = HOUSES.get(
    words
      .replace(/^(?:the|an?) /, '')
      .replace(/^(?:deputy|acting|assistant) /, '')
      .replace(/ for .*$/s, ''),
  );
  const body = house === undefined ? null : bodyCalled(memory, house, [], start);
  return body !== null && HIGHER.test(memory.scene.entities.get(body)?.name ?? '') ? null : body;
}

/** "The Quarn School of Mines": for whose students nobody is a headteacher. */
const HIGHER = /\bschool of\b|\b(?:business|law|medical|graduate|management|film|drama|art) school\b/i;
