import model from '../../data/meant.model.json' with { type: 'json' };
import type { Attribution, Discourse, Lexed, LocalMention, Names } from '../../types.ts';
import { isOfWhomTold } from '../phrases/told-of-within.ts';
import type { Clause } from '../types.ts';
import { candidatesAt, pronounOf } from './candidates.ts';
import { featuresOf, likelihoodsOf } from './likelihoods.ts';
import { placesOf } from './places.ts';
import { settingOf } from './setting.ts';

const WEIGHTS: ReadonlyMap<string, number> = new Map(Object.entries(model.weights));
const weigh = (name: string) => (WEIGHTS.get(name) ?? 0) / model.scale;

/**
 * Whom the pronouns mean that say or do something and that the rules leave open: of all whom the text tells of the one that
 * the model finds likely enough. `names` and `discourse` are what the rules have found.
 */
export function meantOf(
  lexed: Lexed,
  names: Names,
  discourse: Discourse,
  attributions: readonly Attribution[],
  clauses: readonly Clause[],
): LocalMention[] {
  const known = new Set([...names.mentions, ...discourse.descriptions].map(({ start }) => start));
  const { tokens } = lexed;
  const open = placesOf(tokens, attributions, clauses).filter(
    (at) => !known.has(tokens[at]!.start) && !isOfWhomTold(lexed, at),
  );
  if (open.length === 0) return [];
  const setting = settingOf(lexed, names, discourse, attributions, clauses);
  return open.flatMap((at): LocalMention[] => {
    const candidates = candidatesAt(setting, at);
    const pronoun = pronounOf(tokens[at]!.lower)!;
    const likelihoods = likelihoodsOf(
      candidates.map((one) => featuresOf(one, pronoun, true)),
      weigh,
    );
    const likeliest = Math.max(...likelihoods);
    const { key, isRivalled } = candidates[likelihoods.indexOf(likeliest)]!;
    // Who is only described keeps the words of the pronoun.
    if (key === null || key.startsWith('~') || isRivalled || likeliest < model.likely) return [];
    const { start, end } = tokens[at]!;
    return [{ entity: key, start, end, form: 'pronoun', rule: 'likely-meant' }];
  });
}
