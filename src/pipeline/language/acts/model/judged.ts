import type { PloverAct } from '#src/schema/evidence.ts';
import data from '../../../data/act.model.json' with { type: 'json' };
import type { Token } from '../../../types.ts';
import { tableOf } from '../../learning/table.ts';
import { codesOf, type Telling } from './codes.ts';
import { LEARNT, likelihoodsBy } from './likelihoods.ts';
import { isMild } from './mild.ts';
import type { Unit } from './units.ts';

/**
 * The act that words tell by the model, which has learnt from marked texts what no list of verbs can hold: "Nobody asked
 * us" accuses. Null where they only state something, or no act is likely enough.
 */
export function judgedAct(unit: Unit, told: Telling | null, tokens: readonly Token[]): PloverAct | null {
  const likelihoods = likelihoodsOf(codesOf(unit, told, tokens));
  const highest = Math.max(...likelihoods);
  const act = LEARNT[likelihoods.indexOf(highest)]!;
  const least = act === 'ACCUSE' && isMild(unit, tokens) ? LIKELY_IF_MILD : data.likely;
  return act === 'STATE' || highest < least ? null : act;
}

/** What the model takes for blame though no word of it is unkind needs to be this likely. */
const LIKELY_IF_MILD = 0.62;

const likelihoodsOf = likelihoodsBy(tableOf(data));
