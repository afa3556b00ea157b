import type { BriefingSettings } from '#src/schema/briefing.ts';
import type { Evidence } from '#src/schema/evidence.ts';
import { PAGE_KINDS } from '#src/schema/page.ts';
import type { Problem } from '#src/schema/problem.ts';
import builtIn from '../data/issues.json' with { type: 'json' };
import type { Settings } from './settings.ts';

/** Settings that name what is not there: each with its line, and with what there is. */
export function checkedSettings(
  settings: BriefingSettings,
  evidence: Evidence,
  { folder, files, pages }: CheckedAgainst,
  placeOf: Settings['placeOf'],
): Problem[] {
  const found = [
    ...unknownDocuments(settings, new Set(files.map(({ name }) => name))),
    ...unknownIssues(settings, evidence),
    ...unknownParties(settings, evidence),
    ...unknownPages(settings, evidence, pages),
    ...unknownStatements(settings, evidence),
  ];
  return found
    .map(({ path, ...problem }) => ({ file: `${folder}/briefing.yaml`, ...placeOf(path), ...problem }))
    .sort((a, b) => a.line - b.line || a.column - b.column);
}

function unknownDocuments({ documents = {} }: BriefingSettings, files: ReadonlySet<string>): Found[] {
  return Object.keys(documents).flatMap((name) =>
    files.has(name)
      ? []
      : {
          path: ['documents', name],
          rule: 'settings-name-documents',
          message: `there is no document "${name}"`,
          remedy: `name one of the files in documents/: ${listed(files)}`,
        },
  );
}

// An issue of the editor's own needs terms; without them the id must be one that the program looks for or found.
function unknownIssues({ issues = {} }: BriefingSettings, { issues: all, unmade }: Evidence): Found[] {
  const known = new Set([...builtIn.issues, ...all, ...unmade].map(({ id }) => id));
  return Object.entries(issues).flatMap(([id, { terms }]) =>
    known.has(id) || terms
      ? []
      : {
          path: ['issues', id],
          rule: 'settings-name-issues',
          message: `there is no built-in issue "${id}"`,
          remedy: 'give it "terms" to make it an issue of your own, or correct its id',
        },
  );
}

function unknownParties({ parties = {}, people = {} }: BriefingSettings, { entities }: Evidence): Found[] {
  const met = new Set(entities.map(({ id }) => id));
  const unmet = (kind: 'parties' | 'people', ids: readonly string[]) =>
    ids
      .filter((id) => !met.has(id))
      .map((id) => ({
        path: [kind, id],
        rule: `settings-name-${kind}`,
        message: `no document names "${(kind === 'parties' ? parties : people)[id]?.name ?? id}" in any form given here`,
        remedy: 'give the forms the documents use as "aliases", correct the id, or take the entry out',
      }));
  const spokenFor = Object.entries(people).flatMap(([id, { party }]) =>
    party === undefined || met.has(party) || party in parties
      ? []
      : {
          path: ['people', id, 'party'],
          rule: 'settings-name-parties',
          message: `there is no party "${party}"`,
          remedy: `define it under "parties", or take one of these: ${listed(partyIds(entities))}`,
        },
  );
  return [...unmet('parties', Object.keys(parties)), ...unmet('people', Object.keys(people)), ...spokenFor];
}

function partyIds(entities: Evidence['entities']): Set<string> {
  return new Set(entities.filter(({ standing }) => standing !== null).map(({ id }) => id));
}

// A page may be ordered or left out though today's documents do not give it; a note needs a page to stand on.
function unknownPages(
  { pages: { order = [], leaveOut = [] } = {}, notes = [], issues = {} }: BriefingSettings,
  evidence: Evidence,
  pages: CheckedAgainst['pages'],
): Found[] {
  const made = new Set(pages.filter(({ takesNotes }) => takesNotes).map(({ slug }) => slug));
  const known = new Set([
    ...PAGE_KINDS.filter((kind) => kind !== 'topic'),
    ...[...evidence.issues, ...evidence.unmade].map(({ id }) => id),
    ...Object.keys(issues),
    ...pages.map(({ slug }) => slug),
  ]);
  const unknown = (key: string, list: readonly string[]) =>
    list.flatMap((slug, place) =>
      known.has(slug)
        ? []
        : {
            path: ['pages', key, place],
            rule: 'settings-name-pages',
            message: `there is no page "${slug}"`,
            remedy: `name a page by the last part of its address: ${listed(new Set(pages.map((page) => page.slug)))}`,
          },
    );
  const homeless = notes.flatMap(({ page }, place) =>
    made.has(page)
      ? []
      : {
          path: ['notes', place, 'page'],
          rule: 'settings-name-pages',
          message: `the build makes no page "${page}", so the note stands nowhere`,
          remedy: `name one of its pages: ${listed(made)}; into a page of your own write it yourself`,
        },
  );
  return [...unknown('order', order), ...unknown('leaveOut', leaveOut), ...homeless];
}

function unknownStatements(settings: BriefingSettings, { statements, acts, facts }: Evidence): Found[] {
  const known = new Set([...statements, ...acts, ...facts].map(({ id }) => id));
  return (['pin', 'leaveOut'] as const).flatMap((key) =>
    (settings[key] ?? []).flatMap((id, place) =>
      known.has(id)
        ? []
        : {
            path: [key, place],
            rule: 'settings-name-statements',
            message: `there is no statement "${id}"`,
            remedy: "take its id from the statement's permanent link or from evidence.json",
          },
    ),
  );
}

function listed(names: ReadonlySet<string>): string {
  const all = [...names].sort();
  return all.length > 8
    ? `${all.slice(0, 8).join(', ')} and ${all.length - 8} more`
    : all.join(', ') || 'there is none';
}

interface Found extends Pick<Problem, 'rule' | 'message' | 'remedy'> {
  readonly path: readonly (string | number)[];
}

export interface CheckedAgainst {
  readonly folder: string;
  readonly files: readonly { readonly name: string }[];
  /** The pages of the briefing, an editor's own too; notes go into those the build writes. */
  readonly pages: readonly { readonly slug: string; readonly takesNotes: boolean }[];
}
