import type { BriefingSettings } from '#src/schema/briefing.ts';
import type { Evidence } from '#src/schema/evidence.ts';
import type { Problem } from '#src/schema/problem.ts';
import type { Settings } from './settings.ts';

/** Settings that name a document, a statement or an issue that is not there: each with its line and what exists. */
export function checkedSettings(
  settings: BriefingSettings,
  evidence: Evidence,
  input: { readonly folder: string; readonly files: readonly { readonly name: string }[] },
  placeOf: Settings['placeOf'],
): Problem[] {
  const file = `${input.folder}/briefing.yaml`;
  const files = new Set(input.files.map(({ name }) => name));
  const statements = new Set(evidence.statements.map(({ id }) => id));
  const issues = new Set(evidence.issues.map(({ id }) => id));
  const problems: Problem[] = [];
  const unknown = (path: (string | number)[], rule: string, message: string, remedy: string) =>
    problems.push({ file, ...placeOf(path), rule, message, remedy });

  for (const name of Object.keys(settings.documents ?? {}))
    if (!files.has(name))
      unknown(
        ['documents', name],
        'settings-name-documents',
        `there is no document "${name}"`,
        `name one of the files in documents/: ${listed(files)}`,
      );
  for (const [id, issue] of Object.entries(settings.issues ?? {}))
    if (!issues.has(id) && issue.show !== false && !issue.terms)
      unknown(
        ['issues', id],
        'settings-name-issues',
        `there is no built-in issue "${id}"`,
        'give it "terms" to make it an issue of your own, or correct its id',
      );
  for (const key of ['pin', 'leaveOut'] as const)
    for (const [place, id] of (settings[key] ?? []).entries())
      if (!statements.has(id))
        unknown(
          [key, place],
          'settings-name-statements',
          `there is no statement "${id}"`,
          "take its id from the statement's permanent link or from evidence.json",
        );
  return problems;
}

function listed(names: ReadonlySet<string>): string {
  const all = [...names].sort();
  return all.length > 6 ? `${all.slice(0, 6).join(', ')} and ${all.length - 6} more` : all.join(', ') || 'it is empty';
}
