import { describe, expect, it } from 'vitest';
import type { Act, Evidence, Statement } from '#src/schema/evidence.ts';
import { inventedBriefing, inventedEntity } from '../fixtures/invented-briefing.ts';
import { factsTable } from './facts-table.ts';
import { referencesOf } from './references.ts';
import { risOf } from './ris.ts';
import { statementsTable } from './statements-table.ts';
import { tableOf } from './table.ts';

const site = new URL('https://example.org');
const plain = inventedBriefing();
const [first] = plain.evidence.documents;

function statement(changes: Partial<Statement> = {}): Statement {
  const start = first!.text.indexOf('No boat will sail');
  const content = { start, end: start + 'No boat will sail'.length };
  return {
    id: 'q1',
    document: 'report-1',
    sentence: 'report-1.2',
    kind: 'direct',
    content,
    cue: null,
    speaker: null,
    speakerEntity: 'ana-duarte',
    speakers: ['ana-duarte'],
    unnamed: null,
    party: 'union',
    via: [],
    continues: null,
    rule: 'direct',
    confidence: 1,
    ...changes,
  };
}

function act(changes: Partial<Act> = {}): Act {
  return {
    id: 'a1',
    document: 'report-1',
    sentence: 'report-1.2',
    start: 0,
    end: 5,
    act: 'THREATEN',
    actors: ['union'],
    unnamed: null,
    recipients: [],
    issue: null,
    stance: null,
    modality: [],
    statement: 'q1',
    rule: 'verb',
    ...changes,
  };
}

const entities = [
  inventedEntity('ana-duarte', 'Ana Duarte', { type: 'person', party: 'union' }),
  inventedEntity('union', 'Ferry Union'),
];
const lines = (table: string) => table.split('\r\n');

describe('a table', () => {
  const told = (cell: string | number) => tableOf([cell], [{ title: 'Words', of: (one) => one }], plain, site);

  it.each(['=1+1', '+A1', '-2', '@sum', '＝1'])('has no cell that a spreadsheet runs: %s', (words) => {
    expect(told(words)).toBe(`\uFEFFWords\r\n'${words}\r\n`);
  });

  it('leaves a number a number', () => {
    expect(told(-3)).toBe('\uFEFFWords\r\n-3\r\n');
  });

  it('holds words that run over lines in one, and doubles their quotation marks', () => {
    expect(told(' a "b",\n  c ')).toBe('\uFEFFWords\r\n"a ""b"", c"\r\n');
  });
});

describe('the table of statements', () => {
  const table = (statements: Statement[], acts: Act[]) =>
    lines(statementsTable(inventedBriefing({ entities, statements, acts }), site));

  it('tells who said it for whom, the exact words, the act, and the sentence with its address', () => {
    expect(table([statement()], [act()])[1]).toBe(
      'q1,Ana Duarte,,Ferry Union,,direct,No boat will sail,THREATEN,,,,S1,,,2,' +
        '"“No boat will sail,” said Ana Duarte.",https://example.org/ferry-strike/sources/report-1/#s2',
    );
  });

  it('tells as its act nothing that others do in its words', () => {
    expect(table([statement()], [act({ actors: ['owners'] })])[1]).toContain('No boat will sail,,,');
  });

  it('gives who is not named as the source describes him', () => {
    const source = { speakerEntity: null, speakers: [], party: null, unnamed: 'a deckhand' };
    const told = table([statement(source)], [act({ actors: [], unnamed: 'a deckhand' })])[1];
    expect(told).toMatch(/^q1,,a deckhand,,,direct,No boat will sail,THREATEN,/);
  });

  it('names all for whom a joint statement is, and through whom it was passed on', () => {
    const all = [...entities, inventedEntity('owners', 'Ferry Owners', { party: 'owners' })];
    const joint = statement({ speakers: ['ana-duarte', 'owners'], via: ['owners'] });
    const told = lines(statementsTable(inventedBriefing({ entities: all, statements: [joint] }), site))[1];
    expect(told).toMatch(/^q1,Ana Duarte; Ferry Owners,,Ferry Union; Ferry Owners,Ferry Owners,direct,/);
  });

  it('goes by the order of the documents', () => {
    const later = statement({ id: 'q0', document: 'report-2', sentence: 'report-2.1', content: { start: 0, end: 3 } });
    expect(table([later, statement()], []).map((line) => line.slice(0, 2))).toEqual(['\uFEFFI', 'q1', 'q0', '']);
  });
});

describe('the table of facts', () => {
  it('has value and unit beside the words', () => {
    const fact: Evidence['facts'][number] = {
      id: 'f1',
      document: 'report-2',
      sentence: 'report-2.1',
      start: 0,
      end: 10,
      kind: 'money',
      value: 2_500_000,
      unit: 'EUR',
      text: '€2.5 million',
      issue: null,
      parties: ['union'],
      rule: 'money',
    };
    expect(lines(factsTable(inventedBriefing({ entities, facts: [fact] }), site))[1]).toContain(
      'f1,money,€2.5 million,2500000,EUR,Ferry Union,,S2,',
    );
  });
});

describe('references', () => {
  const of = (changes: object) => referencesOf(inventedBriefing({ documents: [{ ...first!, ...changes }] }));

  it('say of a source what it states and nothing else', () => {
    expect(of({})).toEqual([
      {
        id: 'ferry-strike-S1',
        type: 'document',
        title: '“Ferry crews walked out on Monday. “No boat will sail,”…”',
        language: 'en',
        note: `SHA-256: ${'0'.repeat(64)}`,
      },
    ]);
  });

  it('keep author, publisher, day, address and licence', () => {
    const stated = { title: 'Boats stay', author: 'A. Berg', publisher: 'Nordic Wire', published: '2026-03-02T10:00Z' };
    const more = { url: 'https://example.org/boats', licence: 'CC BY 4.0' };
    expect(risOf(of({ ...stated, ...more })).split('\r\n')).toEqual([
      'TY  - GEN',
      'ID  - ferry-strike-S1',
      'TI  - Boats stay',
      'AU  - A. Berg',
      'PB  - Nordic Wire',
      'PY  - 2026',
      'DA  - 2026/03/02/',
      'UR  - https://example.org/boats',
      'LA  - en',
      `N1  - Licence: CC BY 4.0. SHA-256: ${'0'.repeat(64)}`,
      'ER  - ',
      '',
    ]);
  });

  it('let no source write a tag of its own', () => {
    const ris = risOf(of({ title: 'Boats\r\nER  - \r\nTY  - BOOK' }));
    expect(ris.match(/^TY {2}- .*$/gm)).toEqual(['TY  - GEN']);
    expect(ris).toContain('TI  - Boats ER - TY - BOOK');
  });
});
