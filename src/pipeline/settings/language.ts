import type { BriefingSettings } from '#src/schema/briefing.ts';
import builtIn from '../data/issues.json' with { type: 'json' };
import type { IssueDefinition, KnownEntity, LanguageSettings } from '../types.ts';

/** What the language stages need of the editor's settings: the issues to look for and the names that are fixed. */
export function languageSettings(settings: BriefingSettings): LanguageSettings {
  return { issues: issues(settings), known: [...parties(settings), ...people(settings)] };
}

function issues(settings: BriefingSettings): IssueDefinition[] {
  const edited = settings.issues ?? {};
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
