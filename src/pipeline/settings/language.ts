import type { BriefingSettings } from '#src/schema/briefing.ts';
import builtIn from '../data/issues.json' with { type: 'json' };
import type { IssueDefinition, KnownEntity, LanguageSettings } from '../types.ts';

/** What the language stages need of the editor's settings: the issues to look for and the names that are fixed. */
export function languageSettings(settings: BriefingSettings): LanguageSettings {
  const { issues: edited } = settings;
  return { issues: edited ? issues(edited) : BUILT_IN, known: [...parties(settings), ...people(settings)] };
}

function issues(edited: NonNullable<BriefingSettings['issues']>): IssueDefinition[] {
  const defined = builtIn.issues.map((issue): IssueDefinition => {
    const { title, terms, sides } = edited[issue.id] ?? {};
    return {
      ...issue,
      title: title ?? issue.title,
      terms: [...issue.terms, ...(terms ?? [])],
      sided: sides ?? issue.sided ?? false,
    };
  });
  const known = new Set(defined.map(({ id }) => id));
  for (const [id, { title, terms, sides }] of Object.entries(edited))
    if (!known.has(id) && terms) defined.push({ id, title: title ?? sentenceCase(id), terms, sided: sides ?? false });
  return defined.filter(({ id }) => edited[id]?.show !== false);
}

function parties(settings: BriefingSettings): KnownEntity[] {
  return Object.entries(settings.parties ?? {}).map(([id, party]) => ({
    id,
    type: party.type ?? 'group',
    name: party.name ?? sentenceCase(id),
    aliases: party.aliases ?? [],
    role: null,
    party: id,
    standing: party.standing ?? 'party',
  }));
}

function people(settings: BriefingSettings): KnownEntity[] {
  return Object.entries(settings.people ?? {}).map(([id, person]) => ({
    id,
    type: 'person',
    name: person.name ?? id.split('-').map(sentenceCase).join(' '),
    aliases: person.aliases ?? [],
    role: person.role ?? null,
    party: person.party ?? null,
    standing: null,
  }));
}

function sentenceCase(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

// The same list for all who edit none: what is made of a list of issues, some thousand terms, is made once for it.
const BUILT_IN = issues({});
