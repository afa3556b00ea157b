import { issuingAlone, type Memory } from '../memory.ts';
import { isOrgan } from './organs-of-issuer.ts';

/** "The board" of a union's own letter: the union, where the text tells of no other; null elsewhere. */
export function ownBoard(memory: Memory, noun: string, at: number): string | null {
  const { scene, bodies } = memory;
  const issuer = isOrgan(noun) || LEADING.has(noun) ? issuingAlone(memory) : null;
  if (issuer === null || scene.quoted[at] || scene.entities.get(issuer)?.type !== 'organisation') return null;
  const others = [...(bodies.byNoun.get(noun) ?? [])].some((key) => key !== issuer && memory.lastSeen.has(key));
  return others ? null : issuer;
}

/** Those at the head of a body, beside its organs. */
const LEADING = new Set(['executive', 'leadership']);
