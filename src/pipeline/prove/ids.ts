import type { Evidence } from '#src/schema/evidence.ts';
import type { Problem } from '#src/schema/problem.ts';

/** Gate 1, records: no two records of a kind have one id, so that a citation means one of them. */
export function repeatedIds({ documents, sentences, statements, acts, facts }: Evidence): Problem[] {
  const files = new Map(documents.map(({ id, file }) => [id, file]));
  return Object.entries({ sentences, statements, acts, facts }).flatMap(([kind, records]) => {
    const seen = new Set<string>();
    return records.flatMap(({ id, document }) => {
      if (!seen.has(id)) {
        seen.add(id);
        return [];
      }
      return [
        {
          file: files.get(document) ?? document,
          line: null,
          column: null,
          rule: 'id-is-unique',
          message: `two ${kind} have the id ${id}`,
          remedy: 'this is a fault of the program: report it with the document',
        },
      ];
    });
  });
}
