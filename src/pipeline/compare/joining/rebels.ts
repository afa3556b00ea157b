import bodies from '../../data/bodies.json' with { type: 'json' };
import type { Met } from './met.ts';
import type { Sets } from './sets.ts';

const REBELS = new Set(bodies.rebels);
/** Whoever has it in a name fights for it. */
const FIGHTING = /\b(?:resistance|liberation|rebels?|insurgents?|guerrillas?)\b/i;

/**
 * "Norvarian rebels", "Rebels in Norvaria" with the one body of the briefing that a document calls a rebel one, "the rebel Upland
 * Front"; where none does, with the one whose name says so, "Upland Resistance Front".
 */
export function rebelPairs(met: readonly Met[], sets: Sets): [number, number][] {
  const told = bodiesOf(met, ({ callings }) => callings.some((noun) => REBELS.has(noun)));
  const called = told.length > 0 ? told : bodiesOf(met, ({ name }) => FIGHTING.test(name));
  const [body, other] = new Set(called.map((index) => sets.root(index)));
  if (body === undefined || other !== undefined) return [];
  return met.flatMap(({ type, name }, index): [number, number][] =>
    type === 'group' && areRebels(name.toLowerCase()) ? [[body, index]] : [],
  );
}

function bodiesOf(met: readonly Met[], fits: (one: Met) => boolean): number[] {
  return met.flatMap((one, index) => (one.type === 'organisation' && fits(one) ? [index] : []));
}

function areRebels(name: string): boolean {
  return REBELS.has(name.slice(name.lastIndexOf(' ') + 1)) || REBELS.has(name.slice(0, name.indexOf(' in ')));
}
