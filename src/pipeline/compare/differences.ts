import type { Difference } from '#src/schema/evidence.ts';
import type { Analysis, Sentence } from '../types.ts';
import { figureDifferences } from './differences/figures.ts';
import { nameDifferences } from './differences/names.ts';
import { wordingDifferences } from './differences/wording.ts';
import type { EntityIdOf } from './types.ts';

/**
 * On what the sentences of a cluster differ: the wording of one utterance, a figure, a date, a name. Each difference
 * holds one exact span a document, in the order of the documents; two that agree are not both shown.
 */
export function differencesOf(members: readonly Member[], idOf: EntityIdOf): Difference[] {
  return [...figureDifferences(members), ...nameDifferences(members, idOf), ...wordingDifferences(members)];
}

export interface Member {
  readonly analysis: Analysis;
  readonly sentence: Sentence;
}
