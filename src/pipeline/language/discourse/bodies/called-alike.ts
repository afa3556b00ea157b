import bodiesData from '../../../data/bodies.json' with { type: 'json' };

/** The words for bodies that are called so too: "lender" of "bank", "rebel" of "rebels". */
export function calledAlike(noun: string): readonly string[] {
  return ALIKE.get(noun) ?? NONE;
}

const ALIKE: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(bodiesData.calledAlike));
const NONE: readonly string[] = [];
