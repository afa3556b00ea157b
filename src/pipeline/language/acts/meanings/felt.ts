import grammar from '../../../data/grammar.json' with { type: 'json' };
import verbs from '../../../data/verbs.json' with { type: 'json' };

/** What somebody feels who is said to be so: "glad", "afraid"; it judges nobody. */
export const FELT: ReadonlySet<string> = new Set([...grammar.feelings, ...verbs.words.pleased, ...verbs.words.factive]);
