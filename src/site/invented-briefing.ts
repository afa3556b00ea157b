import type { Entity, Evidence, EvidenceDocument, EvidenceSentence } from '#src/schema/evidence.ts';
import type { Briefing } from './briefings.ts';

/** A small invented briefing for tests: two documents on a ferry strike. */
export function inventedBriefing(changes: Partial<Evidence> = {}): Briefing {
  const evidence: Evidence = { ...ferryStrike(), ...changes };
  return {
    ...evidence.briefing,
    folder: 'ferry-strike',
    evidence,
    text: JSON.stringify(evidence),
    edition: 'abcdef1',
    pages: [],
    changes: null,
    digest: [],
    outcome: 'Ferry crews walked out on Monday.',
    documents: new Map(evidence.documents.map((one) => [one.id, one])),
    sentences: new Map(evidence.sentences.map((one) => [one.id, one])),
    entities: new Map(evidence.entities.map((one) => [one.id, one])),
    differences: new Map(),
    marks: new Map(),
  };
}

/** An entity with everything that a test does not care about left empty. */
export function inventedEntity(id: string, name: string, more: Partial<Entity> = {}): Entity {
  return { id, type: 'organisation', name, code: null, aliases: [], party: null, role: null, standing: null, ...more };
}

function ferryStrike(): Evidence {
  const first = 'Ferry crews walked out on Monday. “No boat will sail,” said Ana Duarte.\n\n* * *\n\nTalks go on.';
  const second = 'The crews of the ferries stopped work on Monday.';
  return {
    version: 1,
    briefing: { id: 'ferry-strike', title: 'Ferry strike' },
    issues: [],
    documents: [document('report-1', 'S1', first), document('report-2', 'S2', second)],
    unread: [],
    unmade: [],
    sentences: [
      sentence('report-1.1', first, 'Ferry crews walked out on Monday.', 1),
      sentence('report-1.2', first, '“No boat will sail,” said Ana Duarte.', 1),
      { ...sentence('report-1.3', first, 'Talks go on.', 2), use: 'uncited', why: 'no party acts in it', pages: [] },
      sentence('report-2.1', second, second, 1),
    ],
    entities: [],
    mentions: [],
    statements: [],
    acts: [],
    facts: [],
    clusters: [{ id: 'c1', sentences: ['report-1.1', 'report-2.1'], documents: 2, independent: 2, differences: [] }],
  };
}

function document(id: string, label: string, text: string): EvidenceDocument {
  return {
    id,
    label,
    file: `documents/${id}.txt`,
    sha256: '0'.repeat(64),
    text,
    title: `${id}.txt`,
    language: 'en',
    publisher: null,
    author: null,
    published: null,
    url: null,
    licence: null,
  };
}

function sentence(id: string, text: string, words: string, paragraph: number): EvidenceSentence {
  const start = text.indexOf(words);
  const document = id.slice(0, id.lastIndexOf('.'));
  return {
    id,
    document,
    start,
    end: start + words.length,
    paragraph,
    use: 'cited',
    why: '',
    pages: ['summary'],
    issues: [],
  };
}
