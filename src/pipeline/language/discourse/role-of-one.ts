import { singular } from '../phrases/role-words.ts';

/** The role of one person as the source words it, but for a plural: "one of its commanders, Ana Lind" is a commander. */
export function roleOfOne(role: string): string {
  return /^\p{Ll}+$/u.test(role) ? singular(role) : role;
}
