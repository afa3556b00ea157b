import { parse, stringify } from 'yaml';
import type { EvidenceDocument } from '#src/schema/evidence.ts';

/**
 * A first briefing.yaml: what the documents state of themselves, and beside it, commented out, what an editor may add. A
 * file that cannot be read has no entry: once it is moved away as advised, the entry would be a fault of its own.
 */
export function starterSettings(id: string, documents: readonly Omit<EvidenceDocument, 'label'>[]): string {
  const title = id.replaceAll('-', ' ');
  return [
    '# What you, the editor, decide. All of it is optional, and README.md shows every setting with an example.',
    '# A line that starts with "#" counts for nothing: take the "#" away and fill it in to use it.',
    '',
    `# title: ${pair(title.charAt(0).toUpperCase() + title.slice(1))}`,
    '',
    '# What is filled in, the document states itself; the rest is "not stated" on the pages until you state it here.',
    'documents:',
    ...documents.flatMap(entry),
    '',
    '# issues:   # rename one, add one, or leave one out',
    '# parties:  # names, aliases and standing of who is involved',
    '# people:   # role, and for whom somebody speaks',
    '# pages:    # their order, and which to leave out',
    '# pin:      # statements to show first, by id',
    '# leaveOut: # statements to leave out, by id',
    '# notes:    # your own words, labelled so on the page',
    '',
  ].join('\n');
}

function entry(document: Omit<EvidenceDocument, 'label'>): string[] {
  const name = document.file.replace(/^documents\//, '');
  const stem = name.replace(/\.[^.]*$/, '');
  const known = (field: Field) => (field === 'title' && document.title === stem ? null : document[field]);
  return [
    `  ${pair(name)}:`,
    ...FIELDS.map(([field, example]) => {
      const value = known(field);
      return value === null ? `    # ${field}:${example && ` # ${example}`}` : `    ${field}: ${pair(value)}`;
    }),
  ];
}

// As YAML writes it in one line, quoted where it must be.
function pair(value: string): string {
  const line = stringify(value, { lineWidth: 0 }).trim();
  return line.includes('\n') || parse(line) !== value ? JSON.stringify(value) : line;
}

type Field = 'title' | 'publisher' | 'author' | 'published' | 'url' | 'licence';

const FIELDS: readonly (readonly [Field, string])[] = [
  ['title', ''],
  ['publisher', ''],
  ['author', ''],
  ['published', 'as 2025-05-16'],
  ['url', 'from https:// on'],
  ['licence', ''],
];
