import grammar from '../../data/grammar.json' with { type: 'json' };
import interviews from '../../data/interviews.json' with { type: 'json' };
import reporting from '../../data/reporting.json' with { type: 'json' };

// The word lists that more than one rule of this folder asks; in small letters.

export const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'that']);
export const TIMES: ReadonlySet<string> = new Set(grammar.timeNouns);
/** Who asks in an interview: "reporter", "presenter". */
export const ASKERS: ReadonlySet<string> = new Set(interviews.askers);
/** What is done in an interview: "spoke", "sat down". */
export const TALKS: ReadonlySet<string> = new Set(interviews.verbs);
/** What somebody has who holds something to be so: "view", "position". */
export const HELD: ReadonlySet<string> = new Set(reporting.held);
