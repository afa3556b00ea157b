import type { Change, DatedChanges, Place } from '#src/schema/changes.ts';
import type { Briefing } from './briefings.ts';

/** What changed in a briefing since it was committed, in groups a reader can take in; [] where nothing did. */
export function changedIn({ changes, documents }: Pick<Briefing, 'changes' | 'documents'>): ChangedGroup[] {
  if (changes === null) return [];
  const total = documents.size;
  const groups = KINDS.map(({ type, title }) => ({
    title,
    rows: changes.lines.filter((line) => line.type === type).map((line) => rowOf(line, total)),
  }));
  return [{ title: 'Documents', rows: documentRows(changes) }, ...groups].filter(({ rows }) => rows.length > 0);
}

function documentRows({ documents }: DatedChanges): ChangedRow[] {
  return documents.map((change) => {
    const name = bare(change.file);
    const where = change.type === 'withdrawn' ? null : { label: change.label, address: `${change.id}/` };
    const what =
      change.type === 'restated'
        ? `${DOCUMENTS.restated}: ${change.fields.map((field) => NAMES[field] ?? field).join(', ')}`
        : DOCUMENTS[change.type];
    return { where, name, notes: [what], pieces: [] };
  });
}

function rowOf(change: Change, total: number): ChangedRow {
  switch (change.type) {
    case 'figure':
      return {
        ...placed(change.now),
        pieces: [
          { label: 'now', words: change.now.words },
          { label: 'before', words: change.before.words },
          { label: 'in', words: change.now.sentence },
        ],
        notes: [],
      };
    case 'speaker':
      return {
        ...placed(change.now),
        pieces: [{ label: null, words: change.now.words }],
        notes: [`now given to ${named(change.now)}, before to ${named(change.before)}`],
      };
    case 'sources':
      return {
        ...placed(change.now),
        pieces: [{ label: null, words: change.now.words }],
        notes: [
          `now in ${change.labels.length} of ${total} (${change.labels.join(', ')}), before in ${change.files.length} (${change.files.map(bare).join(', ')})`,
        ],
      };
    case 'added':
      return { ...placed(change.now), pieces: [{ label: null, words: change.now.words }], notes: speakers(change.now) };
    case 'withdrawn': {
      const { file, number, words } = change.before;
      const name = `${bare(file)}, sentence ${number} of before`;
      return { where: null, name, pieces: [{ label: null, words }], notes: speakers(change.before) };
    }
  }
}

function bare(file: string): string {
  return file.replace(/^documents\//, '');
}

function placed({ document, label, number }: Place): Pick<ChangedRow, 'where' | 'name'> {
  return { where: { label: `${label}, sentence ${number}`, address: `${document}/#s${number}` }, name: null };
}

function speakers({ who }: Place): string[] {
  return who.length > 0 ? [who.join(', ')] : [];
}

function named({ who }: Place): string {
  return who.join(', ') || 'nobody';
}

/** As the list of documents calls what they state. */
const NAMES: Readonly<Record<string, string>> = { url: 'address' };

const KINDS: readonly { readonly type: Change['type']; readonly title: string }[] = [
  { type: 'figure', title: 'Figures changed' },
  { type: 'speaker', title: 'Given to somebody else' },
  { type: 'sources', title: 'Reported by other sources' },
  { type: 'added', title: 'Added' },
  { type: 'withdrawn', title: 'Withdrawn' },
];

const DOCUMENTS = {
  added: 'added',
  withdrawn: 'withdrawn',
  altered: 'its text is not what it was',
  restated: 'stated otherwise',
} as const;

export interface ChangedGroup {
  readonly title: string;
  readonly rows: readonly ChangedRow[];
}

export interface ChangedRow {
  /** The place in the sources, from the page that lists them; null for what is no longer there. */
  readonly where: { readonly label: string; readonly address: string } | null;
  /** What it was called. */
  readonly name: string | null;
  /** Exact words, each with what they are. */
  readonly pieces: readonly { readonly label: string | null; readonly words: string }[];
  readonly notes: readonly string[];
}
