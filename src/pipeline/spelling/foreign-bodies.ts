import foreign from '../data/foreign-bodies.json' with { type: 'json' };
import { keyOf } from './key.ts';

const WORDS = new Set(keysOf(Object.values(foreign.names)));
const ENDINGS = keysOf(Object.values(foreign.endings));

const { association, council, hospital, institute, organ, union } = foreign.names;
const LOCAL = new Set(keysOf([association, council, hospital, institute, organ, union]));
const LOCAL_ENDINGS = keysOf([foreign.endings.association, foreign.endings.council, foreign.endings.union]);

/** Whether a key is a foreign word for a body: "sindicato", "fundacja". */
export function isForeignBody(key: string): boolean {
  return WORDS.has(key);
}

/** Whether a key ends in a foreign word for a body: "bundesverband", "landsorganisationen". */
export function endsInForeignBody(key: string): boolean {
  return ENDINGS.some((end) => key.endsWith(end));
}

/** Whether a key is or ends in a foreign word for a body that each town may have: "huurdersbond", "sindicato". */
export function isLocalForeignBody(key: string): boolean {
  return LOCAL.has(key) || LOCAL_ENDINGS.some((end) => key.endsWith(end));
}

function keysOf(lists: readonly (readonly string[])[]): string[] {
  return lists.flat().map(keyOf);
}
