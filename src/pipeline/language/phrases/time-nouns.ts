import grammar from '../../data/grammar.json' with { type: 'json' };
import { isAmong } from '../../wording/is-among.ts';

/** "Monday", "weeks", "ago". */
export const isTimeNoun = isAmong(grammar.timeNouns);
