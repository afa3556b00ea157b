import type { Change, DatedChanges, DocumentChange } from '#src/schema/changes.ts';
import { counted } from '#src/site/counted.ts';

/** What changed, for the terminal: a line that counts, then a line each, the first few; [] where nothing did. */
export function changedLines(changes: DatedChanges | null): string[] {
  if (changes === null || changes.documents.length + changes.lines.length === 0) return [];
  const { since, documents, lines } = changes;
  const compared = since ? `commit ${since.commit} of ${since.date}` : 'the last build (nothing is committed)';
  const each = [...documents.map(documentLine), ...lines.map(line)];
  const more = each.length - MOST;
  return [
    `  changed since ${compared}: ${counts(changes)}`,
    ...each.slice(0, MOST).map((text) => `    ${text}`),
    ...(more > 0 ? [`    and ${more} more; --json lists all`] : []),
  ];
}

function counts({ documents, lines }: DatedChanges): string {
  const of = (type: Change['type']) => lines.filter((one) => one.type === type).length;
  const all: [number, string, string?][] = [
    [documents.length, 'document'],
    [of('figure'), 'figure'],
    [of('speaker'), 'speaker'],
    [of('sources'), 'report with other sources', 'reports with other sources'],
    [of('added'), 'addition'],
    [of('withdrawn'), 'withdrawal'],
  ];
  return all
    .filter(([number]) => number > 0)
    .map(([number, one, many]) => counted(number, one, many))
    .join(', ');
}

function documentLine(change: DocumentChange): string {
  switch (change.type) {
    case 'added':
      return `+ ${change.label} ${change.file}`;
    case 'withdrawn':
      return `- ${change.file}`;
    case 'altered':
      return `~ ${change.label} ${change.file}: its text is not what it was`;
    case 'restated':
      return `~ ${change.label} ${change.file}: ${change.fields.join(', ')}`;
  }
}

function line(change: Change): string {
  switch (change.type) {
    case 'figure':
      return `figure: “${change.before.words}” → “${change.now.words}” (${place(change.now)})`;
    case 'speaker':
      return `speaker: ${who(change.before.who)} → ${who(change.now.who)}: “${change.now.words}” (${place(change.now)})`;
    case 'sources':
      return `sources: ${change.files.length} → ${change.labels.length} (${change.labels.join(', ')}): “${change.now.words}” (${place(change.now)})`;
    case 'added':
      return `added: “${change.now.words}” (${place(change.now)})`;
    case 'withdrawn':
      return `withdrawn: “${change.before.words}” (${change.before.file}, sentence ${change.before.number})`;
  }
}

function place({ label, number }: { label: string; number: number }): string {
  return `${label}, sentence ${number}`;
}

function who(names: readonly string[]): string {
  return names.join(', ') || 'not established';
}

const MOST = 12;
