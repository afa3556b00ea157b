import { isAmong } from '../../../wording/is-among.ts';
import type { NounPhrase } from '../../phrases/noun-phrase.ts';
import type { Scene } from '../../phrases/scene.ts';
import type { Memory } from '../memory.ts';

const isStyle = isAmong([
  'excellency',
  'majesty',
  'highness',
  'holiness',
  'eminence',
  'worship',
  'lordship',
  'ladyship',
]);

/** "His Excellency" alone: the one person whom the document has named so before; null where several are, or none is. */
export function styledAt({ scene, lastSeen }: Memory, { from, head, owner }: NounPhrase): string | null {
  const { tokens } = scene;
  if (!isStyle(tokens[head]!.lexeme) || owner === null || head !== from + 1) return null;
  const [only, other] = [...styledIn(scene)].filter(
    (key) => (lastSeen.get(key)?.token ?? Number.POSITIVE_INFINITY) < from,
  );
  return other === undefined ? (only ?? null) : null;
}

// Each document is gone through once, and only where it asks.
function styledIn(scene: Scene): ReadonlySet<string> {
  const before = styled.get(scene);
  if (before) return before;
  const { mentions, ranges, entities, tokens } = scene;
  const found = new Set(
    mentions.flatMap(({ entity }, index) => {
      const { from, to } = ranges[index]!;
      const isSo = [tokens[from - 1], ...tokens.slice(from, to)].some((token) => token && isStyle(token.lexeme));
      return isSo && entities.get(entity)?.type === 'person' ? [entity] : [];
    }),
  );
  styled.set(scene, found);
  return found;
}

const styled = new WeakMap<Scene, ReadonlySet<string>>();
