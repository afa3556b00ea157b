import verbs from '../../../data/verbs.json' with { type: 'json' };
import { firstWords } from '../../../wording/first-words.ts';

/** Verbs behind which somebody says what will be or is: "said it would". */
export const SAYING: ReadonlySet<string> = new Set(firstWords(verbs.governing.saying));
