import bodies from '../../../../data/bodies.json' with { type: 'json' };
import type { Scene } from '../../../phrases/scene.ts';

/** What a body calls its parts by. */
const PART: ReadonlySet<string> = new Set(bodies.partsNamed);

// "Secretariat for Ports", "Political Bureau"; "Works Council" is the workers'.
const isNameOfPart = (first: string, last: string) =>
  PART.has(first) || (PART.has(last) && !/^(?:works|staff|workers|employees)/.test(first));

/**
 * The body whose name is the first line of a paper where the second line, in tokens [from, to), names a part of one: "Quarn Economic
 * Community", "Secretariat for Ports". Null elsewhere, and under the name of a land, whose offices are read by themselves.
 */
export function wholeAbove(
  { text, tokens, mentionAt, mentions, ranges, entities }: Scene,
  from: number,
  to: number,
): string | null {
  const above = from > 0 ? mentionAt[from - 1]! : -1;
  if (above === -1 || !isNameOfPart(tokens[from]!.lower, tokens[to - 1]!.lower)) return null;
  const breaks = (at: number) => !tokens[at] || text.slice(tokens[at - 1]!.end, tokens[at]!.start).includes('\n');
  if (!breaks(from) || !breaks(to) || ranges[above]!.to !== from) return null;
  const line = text.slice(tokens[0]!.start, tokens[from - 1]!.end).replace(/^the /i, '');
  const { key, type, name, forms } = entities.get(mentions[above]!.entity)!;
  const isWhole = [name, ...forms].some((form) => form.toUpperCase() === line.toUpperCase());
  return type === 'organisation' && isWhole ? key : null;
}
