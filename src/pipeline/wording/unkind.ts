import unkind from '../data/unkind-words.json' with { type: 'json' };
import verbs from '../data/verbs.json' with { type: 'json' };

/** Words of which somebody who blames or complains mostly uses one: what is bad, denied, too much or set against something else. */
export const UNKIND: ReadonlySet<string> = new Set([
  ...verbs.predicates.ACCUSE,
  ...verbs.predicates.REJECT,
  ...unkind.setting,
  ...unkind.bad,
]);
