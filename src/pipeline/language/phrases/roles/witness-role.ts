import roles from '../../../data/roles.json' with { type: 'json' };
import { SPEAKING_ROLES } from './speaking-roles.ts';

const WITNESS = new Set([...roles.witness.filter((word) => !SPEAKING_ROLES.has(word)), ...roles.workers]);

/**
 * True for a role by which somebody knows or does something and speaks for nobody: "economist at Norwater College", "a
 * cleaner". Whom it works for is told, and not that it speaks for them.
 */
export function isWitnessRole(role: string | null): boolean {
  if (role === null) return false;
  const [head] = role.toLowerCase().split(/,| (?:of|at|for|with|in|from|on|who) /);
  return WITNESS.has(
    head!
      .trim()
      .split(/[\s-]+/)
      .at(-1)!,
  );
}
