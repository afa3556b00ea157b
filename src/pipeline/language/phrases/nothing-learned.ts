import type { Learned } from '../../types.ts';

/** What a document takes over from the others of its briefing where they tell it nothing. */
export const NOTHING_LEARNED: Learned = {
  callings: [],
  names: [],
  strangers: [],
  counts: [],
  home: null,
  organs: [],
  affiliations: [],
};
