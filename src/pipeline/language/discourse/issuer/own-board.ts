import { issuingAlone, type Memory } from '../memory.ts';
import { isUnnamedOrgan } from './organs-of-issuer.ts';

/** "The board" of a union's own letter: the union, where the text tells of no other; null elsewhere. */
export function ownBoard(memory: Memory, noun: string, at: number): string | null {
  const { scene, bodies } = memory;
  const issuer = isUnnamedOrgan(noun) || LEADING.has(noun) ? issuingAlone(memory) : null;
  if (issuer === null || scene.quoted[at] || scene.entities.get(issuer)?.type !== 'organisation') return null;
  // A commission is no executive unless it is called so.
  const isSo = (key: string) => !LEADING.has(noun) || (bodies.called.get(key)?.has(noun) ?? false);
  const others = [...(bodies.byNoun.get(noun) ?? [])].some(
    (key) => key !== issuer && memory.lastSeen.has(key) && isSo(key),
  );
  return others ? null : issuer;
}

/** Those at the head of a body, beside its organs. */
const LEADING = new Set(['executive', 'leadership']);
