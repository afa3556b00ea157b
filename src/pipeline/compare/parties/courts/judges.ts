import type { Entity } from '#src/schema/evidence.ts';
import bodies from '../../../data/bodies.json' with { type: 'json' };
import type { Analysis } from '../../../types.ts';
import type { EntityIdOf } from '../../types.ts';

const JUDGE = /^(?:judge|justice|magistrate)$/;
/** "Chamber of Constitutional Justice", where others are of commerce. */
const CHAMBER = /\bchamber of (?:\p{L}+ )?justice\b|\bconstitutional chamber\b/iu;
const COURTS = new Set(bodies.kinds.court.names);

/**
 * By person the court that a judge sits in, where the briefing names one alone: "Judge X ordered" and "the decision of the
 * Labour Court"; of several the one that the sentence before tells of: "The Labour Court has ruled. Judge X ordered". Not for
 * whoever was a judge once, or is something else here: the mediator, a retired judge.
 */
export function judgesOf(
  entities: readonly Entity[],
  analyses: readonly Analysis[],
  idOf: EntityIdOf,
): Map<string, string> {
  const courts = new Set(entities.filter(isCourt).map(({ id }) => id));
  const found = new Map<string, Set<string>>();
  const others = new Set<string>();
  for (const analysis of analyses)
    for (const { entity, word, former, start } of analysis.affiliations) {
      const id = idOf(analysis.document.id, entity);
      if (word !== null && (former || !JUDGE.test(word))) others.add(id);
      else if (word !== null)
        found.set(
          id,
          new Set([
            ...(found.get(id) ?? []),
            ...(courts.size > 1 ? courtsBefore(analysis, start, courts, idOf) : courts),
          ]),
        );
    }
  for (const id of others) found.delete(id);
  return new Map([...found].flatMap(([id, own]) => (own.size === 1 ? [[id, [...own][0]!] as const] : [])));
}

// Those of the sentence before: who sits in judgment there is named next.
function courtsBefore(
  { document, sentences, mentions }: Analysis,
  at: number,
  courts: ReadonlySet<string>,
  idOf: EntityIdOf,
): string[] {
  const own = sentences.findIndex(({ start, end }) => start <= at && at < end);
  const before = sentences[own - 1];
  if (!before || before.paragraph !== sentences[own]!.paragraph) return [];
  return mentions.flatMap(({ entity, start }) => {
    const id = idOf(document.id, entity);
    return start >= before.start && start < before.end && courts.has(id) ? [id] : [];
  });
}

function isCourt({ type, name }: Entity): boolean {
  return (
    type === 'organisation' &&
    (CHAMBER.test(name) ||
      name
        .toLowerCase()
        .split(' ')
        .some((word) => COURTS.has(word)))
  );
}
