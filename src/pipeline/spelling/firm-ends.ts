import nameWords from '../data/name-words.json' with { type: 'json' };

/** What the name of a firm ends in and its short form leaves out, as keys: "Motors", "B.V.", "Group". */
export const FIRM_ENDS: ReadonlySet<string> = new Set([
  ...nameWords.firms,
  ...[
    'ab',
    'ag',
    'company',
    'corporation',
    'co',
    'airlines',
    'airways',
    'bv',
    'group',
    'holding',
    'nv',
    'sa',
    'spa',
    'srl',
    'a/s',
  ],
]);
