import { describe, expect, it } from 'vitest';
import { evidenceFor } from '../fixtures/evidence.ts';
import { composePages } from './compose.ts';
import { readText } from './sentences/read-text.ts';

describe('parties', () => {
  it('list the people of a matter that has no party, and are no page where nobody acts', () => {
    const pageOf = (actors: string[]) =>
      composePages(
        evidenceFor({
          documents: { a: ['Ana Lind denied the charge.'] },
          entities: { lind: { name: 'Ana Lind', type: 'person' } },
          acts: [{ in: 'a', words: 'denied the charge', act: 'REJECT', actors }],
        }),
        {},
      ).find(({ slug }) => slug === 'parties');
    const [head, table, ...rest] = pageOf(['lind'])!.blocks;
    expect([head?.type === 'heading' && readText(head.children), rest]).toEqual(['People', []]);
    expect(table?.type === 'table' && table.rows.map(([name]) => readText(name ?? []))).toEqual(['Ana Lind']);
    expect(pageOf([])).toBeUndefined();
  });

  it('head no section with an outlet or a common noun, and list nobody who neither speaks nor acts', () => {
    const evidence = evidenceFor({
      documents: {
        a: [
          'LIMA, June 3 (North Wire) - Peru rejected the map.',
          'By Jo Berg.',
          'Ana Lind said it was late.',
          'North Wire said so.',
          'Fair Seas said so too.',
          'Government said no.',
        ],
      },
      entities: {
        peru: { name: 'Peru', type: 'country', standing: 'party' },
        wire: { name: 'North Wire', standing: 'outside' },
        seas: { name: 'Fair Seas', standing: 'outside' },
        government: { name: 'Government', standing: 'outside' },
        lind: { name: 'Ana Lind', type: 'person' },
        berg: { name: 'Jo Berg', type: 'person' },
      },
      statements: [
        { in: 'a', content: 'it was late', who: 'lind', speaker: 'Ana Lind', cue: 'said' },
        { in: 'a', content: 'said so.', who: 'wire', speaker: 'North Wire', cue: 'said' },
        { in: 'a', content: 'said so too', who: 'seas', speaker: 'Fair Seas', cue: 'said' },
        { in: 'a', content: 'said no', who: 'government', speaker: 'Government', cue: 'said' },
      ],
      acts: [{ in: 'a', words: 'rejected the map', act: 'REJECT', actors: ['peru'] }],
    });
    const blocks = composePages(evidence, {}).find(({ slug }) => slug === 'parties')?.blocks ?? [];
    const tables = blocks.flatMap((block) =>
      block.type === 'table' ? [block.rows.map(([name]) => readText(name ?? []))] : [],
    );
    expect(tables).toEqual([['Peru', 'Fair Seas'], ['Ana Lind']]);
  });

  it('list who speaks for a town or a ministry that is no party here among the others, and who is silent not at all', () => {
    const evidence = evidenceFor({
      documents: { a: ['Peru rejected the map.', 'Ana Lind, mayor of Velm, said it was late. Jo Berg came too.'] },
      entities: {
        peru: { name: 'Peru', type: 'country', standing: 'party' },
        velm: { name: 'Velm', type: 'place', party: 'velm' },
        lind: { name: 'Ana Lind', type: 'person', party: 'velm' },
        berg: { name: 'Jo Berg', type: 'person', party: 'velm' },
      },
      statements: [{ in: 'a', content: 'it was late', who: 'lind', speaker: 'Ana Lind', cue: 'said' }],
      acts: [{ in: 'a', words: 'rejected the map', act: 'REJECT', actors: ['peru'] }],
    });
    const blocks = composePages(evidence, {}).find(({ slug }) => slug === 'parties')?.blocks ?? [];
    const tables = blocks.flatMap((block) =>
      block.type === 'table' ? [block.rows.map(([name]) => readText(name ?? []))] : [],
    );
    expect(tables).toEqual([['Peru'], ['Ana Lind']]);
  });

  it('show one form of a name that a transcript prints in capitals too', () => {
    const evidence = evidenceFor({
      documents: { a: ['LIND: It was late.', 'Ana Lind left. Lind and the NHB stayed.'] },
      entities: {
        nhb: { name: 'North Harbour Board', standing: 'party', aliases: ['NHB'] },
        lind: { name: 'Ana Lind', type: 'person', party: 'nhb', aliases: ['LIND', 'Ana Lind', 'Lind'] },
      },
      statements: [{ in: 'a', content: 'It was late.', who: 'lind', speaker: 'LIND' }],
    });
    const blocks = composePages(evidence, {}).find(({ slug }) => slug === 'parties')?.blocks ?? [];
    const cells = blocks.flatMap((block) => (block.type === 'table' ? block.rows.flat().map(readText) : []));
    expect(cells).toContain('Lind, Ana Lind');
  });

  it('show one form of a name that two sources print with other apostrophes', () => {
    const evidence = evidenceFor({
      documents: { a: ['The Dockers’ Guild rejected the map.'], b: ["The Dockers' Guild and the DG left."] },
      entities: {
        guild: {
          name: "Dockers' Guild",
          type: 'organisation',
          standing: 'party',
          aliases: ["Dockers' Guild", 'Dockers’ Guild', 'DG'],
        },
      },
      acts: [{ in: 'a', words: 'rejected the map', act: 'REJECT', actors: ['guild'] }],
    });
    const blocks = composePages(evidence, {}).find(({ slug }) => slug === 'parties')?.blocks ?? [];
    const lines = blocks.flatMap((block) => (block.type === 'paragraph' ? [readText(block.children)] : []));
    expect(lines).toEqual(['In the sources: Dockers’ Guild, DG']);
  });

  it('list nobody of whom nothing is reported, but who has a part in the talks', () => {
    const rows = (standing: 'outside' | 'mediator' | 'party', acts = false, type: 'country' | 'group' = 'country') => {
      const evidence = evidenceFor({
        documents: { a: ['Peru rejected the map.', 'Oman looked on.'] },
        entities: {
          peru: { name: 'Peru', type: 'country', standing: 'party' },
          oman: { name: 'Oman', type, standing },
        },
        acts: [
          { in: 'a', words: 'rejected the map', act: 'REJECT', actors: ['peru'] },
          ...(acts ? [{ in: 'a', words: 'looked on', act: 'CONSULT' as const, actors: ['oman'] }] : []),
        ],
      });
      const [table] = composePages(evidence, {}).find(({ slug }) => slug === 'parties')?.blocks ?? [];
      return table?.type === 'table' ? table.rows.map(([one]) => readText(one!)) : [];
    };
    expect(rows('outside')).toEqual(['Peru']);
    expect(rows('outside', true)).toEqual(['Peru']);
    expect(rows('party')).toEqual(['Peru']);
    expect(rows('party', true)).toEqual(['Oman', 'Peru']);
    expect(rows('mediator')).toEqual(['Peru', 'Oman']);
    expect(rows('mediator', false, 'group')).toEqual(['Peru']);
  });

  it('say of how many parties the page has no room', () => {
    const last = (count: number) => {
      const ids = GUILDS.slice(0, count);
      const evidence = evidenceFor({
        documents: { a: ids.map((id) => `Guild ${id} rejected the map.`) },
        entities: Object.fromEntries(ids.map((id) => [id.toLowerCase(), { name: `Guild ${id}`, standing: 'party' }])),
        acts: ids.map((id) => ({
          in: 'a',
          words: `Guild ${id} rejected the map`,
          act: 'REJECT',
          actors: [id.toLowerCase()],
        })),
      });
      const block = composePages(evidence, {})
        .find(({ slug }) => slug === 'parties')
        ?.blocks.at(-1);
      return block?.type === 'paragraph' ? readText(block.children) : block?.type;
    };
    expect(last(12)).toBe('table');
    expect(last(13)).toBe('1 more party in the index');
    expect(last(14)).toBe('2 more parties in the index');
  });
});

const GUILDS = [
  'Ardo',
  'Brel',
  'Cask',
  'Dorn',
  'Elm',
  'Fenn',
  'Gault',
  'Holm',
  'Iver',
  'Jarl',
  'Kress',
  'Lund',
  'Mast',
  'Nore',
];
