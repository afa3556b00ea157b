import grammar from '../../data/grammar.json' with { type: 'json' };
import reporting from '../../data/reporting.json' with { type: 'json' };
import verbs from '../../data/verbs.json' with { type: 'json' };
import { firstWords } from '../../wording/first-words.ts';
import type { Reading } from './readings.ts';

const firsts = (patterns: readonly string[]) => new Set(firstWords(patterns));

/** What follows is said: "said it would". */
export const SAYING = firsts(verbs.governing.saying);
/** May stand behind a quotation, its subject after it: "“…,” retorted the minister". */
export const QUOTING = new Set([
  ...SAYING,
  ...Object.entries(reporting.verbs).flatMap(([verb, frames]) => (frames.split(' ').includes('q') ? [verb] : [])),
]);
/** Tells what somebody says, thinks or makes of something: "accuse", "dismiss". */
export const REPORTING: ReadonlySet<string> = new Set(Object.keys(reporting.verbs));
/** What follows is meant to be done by the subject: "agreed to". */
export const INTENDING = firsts(verbs.governing.intending);
/** What follows is to be done by the object: "urged the union to". */
export const ASKING = firsts(verbs.governing.asking);
export const LETTING = firsts(verbs.governing.letting);
/** Somewhere, for something: "flew in to mediate". */
export const GOING = new Set(verbs.words.going);
export const REFUSING = firsts(verbs.governing.refusing);
/** What follows is done, or no longer done: "began to", "stopped". */
export const BEGINNING = firsts([...verbs.governing.beginning, ...verbs.governing.stopping]);
/** Somebody else does what follows, without "to": "let the boats go". */
export const MAKING: ReadonlySet<string> = new Set(reporting.making);
/** Participles that mostly describe a noun: "the talks held in Geneva". */
export const PARTICIPIAL = new Set(grammar.participial);
/** "is", "remains": what follows is said of the subject. */
export const LINKING = new Set(grammar.linking);

/** Of these with "to" behind them the subject does what follows, so they describe no noun: "the board offered to pay". */
export const CONTROLLING = new Set(grammar.controlling);

/** What opens an object. */
export const OBJECTS = new Set<Reading>(['noun', 'det', 'pronoun', 'number', 'adj', 'that']);
/** Where a stretch of phrases ends. */
export const BOUNDS = new Set<Reading>([
  'stop',
  'relative',
  'condition',
  'reason',
  'dash',
  'comma',
  'and',
  'that',
  'when',
  'quote',
]);

/** "stood by its offer": nothing is done to the subject. */
export const STAYING: ReadonlySet<string> = new Set(['stand', 'stick', 'abide', 'come', 'go', 'swear', 'vote']);
