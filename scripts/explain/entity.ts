import type { Entity, Evidence } from '#src/schema/evidence.ts';
import { overlap } from '#src/schema/span.ts';
import type { Again } from './again.ts';
import { quoted } from './words.ts';

/**
 * Who somebody or what a body is taken to be: what each document calls it, which words say for whom it speaks, who speaks
 * for it, and what it says and does.
 */
export function explainedEntity(entity: Entity, evidence: Evidence, again: Again): object {
  const acts = (side: 'actors' | 'recipients') =>
    counted(evidence.acts.filter((act) => act[side].includes(entity.id)).map(({ act }) => act));
  return {
    entity,
    calledInDocuments: again.analyses.flatMap(({ document, entities, mentions }) =>
      entities
        .filter(({ key }) => again.idOf(document.id, key) === entity.id)
        .map(({ key, name, type, forms }) => {
          const own = mentions.filter((one) => one.entity === key);
          return {
            document: labelOf(document.id, evidence),
            name,
            type,
            forms,
            mentions: counted(own.map(({ form }) => form)),
          };
        }),
    ),
    speaksFor: speaksFor(entity, evidence, again),
    spokenForBy: evidence.entities
      .filter(({ id, party }) => party === entity.id && id !== entity.id)
      .map(({ id, role }) => ({ entity: id, role })),
    statements: evidence.statements.filter(({ speakers }) => speakers.includes(entity.id)).map(({ id }) => id),
    acts: { does: acts('actors'), isDoneToIt: acts('recipients') },
  };
}

// The words that say so, with the rule that read them.
function speaksFor({ id }: Entity, evidence: Evidence, again: Again): object[] {
  return again.analyses.flatMap(({ document, affiliations }) =>
    affiliations
      .filter(({ entity }) => again.idOf(document.id, entity) === id)
      .map(({ role, party, former, rule, start, end }) => ({
        party: party === null ? null : again.idOf(document.id, party),
        role,
        former: former ? 'yes' : null,
        rule,
        sentence: evidence.sentences
          .filter((one) => one.document === document.id && overlap(one, { start, end }))
          .map((one) => quoted(evidence, one)),
      })),
  );
}

function labelOf(document: string, { documents }: Evidence): string {
  return documents.find(({ id }) => id === document)?.label ?? document;
}

// "REQUEST 3", the most frequent first.
function counted(kinds: readonly string[]): string[] {
  const counts = [...Map.groupBy(kinds, (kind) => kind)].map(([kind, all]) => ({ kind, count: all.length }));
  return counts
    .sort((a, b) => b.count - a.count || (a.kind < b.kind ? -1 : 1))
    .map(({ kind, count }) => `${kind} ${count}`);
}
