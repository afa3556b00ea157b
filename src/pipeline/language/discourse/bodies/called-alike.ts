import { CALLED_ALIKE } from '../lists.ts';

/** The words for bodies that are called so too: "lender" of "bank", "rebel" of "rebels". */
export function calledAlike(noun: string): readonly string[] {
  return CALLED_ALIKE.get(noun) ?? NONE;
}

const NONE: readonly string[] = [];
