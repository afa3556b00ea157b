import type { Scene } from '../../phrases/scene.ts';

const PART = /^(?:subsidiary|unit|arm|division|branch|offshoot|affiliate)$/;
const OWNED = /^(?:owned|controlled|held|run)$/;

/**
 * True for a body that a document up to a token names only as whose another is: "Norwind, a subsidiary of Quarn's Velmar Group",
 * "Norwind, owned by Velmar", "the Velmar-owned Norwind", "Velmar, which owns a third of the shares".
 */
export function isParent(scene: Scene, key: string, before: number): boolean {
  const met = metIn(scene).get(key);
  return met !== undefined && met.owner < before && met.other >= before;
}

// A long document is looked through once.
function metIn(scene: Scene): ReadonlyMap<string, Met> {
  const known = metOf.get(scene);
  if (known) return known;
  const found = new Map<string, { owner: number; other: number }>();
  for (const [index, { entity }] of scene.mentions.entries()) {
    const met = found.get(entity) ?? { owner: Number.POSITIVE_INFINITY, other: Number.POSITIVE_INFINITY };
    const as = isOwner(scene, index) ? 'owner' : 'other';
    met[as] = Math.min(met[as], scene.ranges[index]!.from);
    found.set(entity, met);
  }
  metOf.set(scene, found);
  return found;
}

const metOf = new WeakMap<Scene, ReadonlyMap<string, Met>>();

function isOwner({ tokens, ranges, mentionAt }: Scene, index: number): boolean {
  const { from, to } = ranges[index]!;
  if (/^[-‑]$/.test(tokens[to]?.text ?? '') && OWNED.test(tokens[to + 1]?.lower ?? '')) return true;
  if (holdsShares(tokens, to)) return true;
  let at = from - 1;
  // "A subsidiary of | the Danish | Velmar", "of South Korea's | Velmar"
  while (at > 0 && (mentionAt[at] !== -1 || /^(?:the|'s|giant|group|company|firm)$/.test(tokens[at]!.lower))) at -= 1;
  const [link, head] = [tokens[at]?.lower, tokens[at - 1]?.lower ?? ''];
  return (link === 'of' && PART.test(head)) || (link === 'by' && OWNED.test(head));
}

// "Velmar, which owns a third of the shares", "Velmar, the largest shareholder".
function holdsShares(tokens: Scene['tokens'], to: number): boolean {
  if (tokens[to]?.lower !== ',') return false;
  const aside = tokens.slice(to + 1, to + 1 + LONGEST_ASIDE);
  const end = aside.findIndex(({ lower }) => /^[,.;]$/.test(lower));
  const words = (end === -1 ? aside : aside.slice(0, end)).map(({ lower }) => lower);
  const owns = words[0] === 'which' && /^(?:owns|holds|controls)$/.test(words[1] ?? '');
  return (owns && words.some((word) => SHARES.test(word))) || /^shareholders?$/.test(words.at(-1) ?? '');
}

/** In tokens. */
const LONGEST_ASIDE = 10;
const SHARES = /^(?:shares?|stake|stock|percent|%|per)$/;

/** Where a body is first named as an owner, and where otherwise: by token. */
interface Met {
  readonly owner: number;
  readonly other: number;
}
