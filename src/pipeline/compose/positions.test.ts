import { describe, expect, it } from 'vitest';
import { page, quotes, statements } from '../fixtures/composed.ts';
import { evidenceFor } from '../fixtures/evidence.ts';
import { composePages } from './compose.ts';
import { readText } from './sentences/read-text.ts';

describe('positions', () => {
  it('show for, against and conditional, each with what it rests on', () => {
    const matrix = page('positions').blocks.find((block) => block.type === 'table');
    expect(matrix?.type === 'table' && matrix.rows.map((row) => row.map(readText))).toEqual([
      ['Vela', 'against', 'for conditional'],
      ['Norrfly', 'against', 'for'],
    ]);
  });

  it('tell a joint act once, of both', () => {
    expect(statements(page('positions'))).toContain('Norrfly · Vela agree 2 of 3 sources');
  });

  it('show the same words once, by what tells most, unless they tell another party’s own act', () => {
    const shown = (actor: string) => {
      const words = 'Peru had rejected the new map of the islands';
      const evidence = evidenceFor({
        documents: { a: [`Chile complained that ${words}.`] },
        entities: { peru: { name: 'Peru', standing: 'party' }, chile: { name: 'Chile', standing: 'party' } },
        statements: [{ in: 'a', content: words, who: 'chile', speaker: 'Chile', cue: 'complained' }],
        acts: [
          { in: 'a', words: `complained that ${words}`, act: 'ACCUSE', actors: ['chile'], statement: 'st1' },
          { in: 'a', words: words.slice('Peru '.length), act: 'REJECT', actors: [actor] },
        ],
      });
      return statements(composePages(evidence, {}).find(({ slug }) => slug === 'positions')!);
    };
    expect(shown('chile')).toEqual(['Chile complains 1 of 1 source']);
    expect(shown('peru')).toHaveLength(2);
  });

  it('tell what an outlet only passes on of its speaker, and of the outlet what it says besides', () => {
    const evidence = evidenceFor({
      documents: {
        a: ['According to Wire, Peru said the port would stay shut.', 'Wire said the port was empty on Monday.'],
      },
      entities: { peru: { name: 'Peru', standing: 'party' }, wire: { name: 'Wire', standing: 'outside' } },
      statements: [
        { in: 'a', content: 'Peru said the port would stay shut', who: 'wire', speaker: 'Wire', cue: 'According to' },
        { in: 'a', content: 'the port would stay shut', who: 'peru', speaker: 'Peru', cue: 'said', via: ['wire'] },
        { in: 'a', content: 'the port was empty on Monday', who: 'wire' },
      ],
    });
    expect(statements(composePages(evidence, {}).find(({ slug }) => slug === 'positions')!)).toEqual([
      'Peru says · through Wire 1 of 1 source',
      'Wire says 1 of 1 source',
    ]);
  });

  it('never merge two speakers, though they say the same', () => {
    const evidence = evidenceFor({
      documents: { a: ['Ana Lind said the port would stay shut.'], b: ['Jo Berg said the port would stay shut.'] },
      entities: {
        peru: { name: 'Peru', standing: 'party' },
        lind: { name: 'Ana Lind', type: 'person', party: 'peru' },
        berg: { name: 'Jo Berg', type: 'person', party: 'peru' },
      },
      statements: [
        { in: 'a', content: 'the port would stay shut', who: 'lind', speaker: 'Ana Lind', cue: 'said' },
        { in: 'b', content: 'the port would stay shut', who: 'berg', speaker: 'Jo Berg', cue: 'said' },
      ],
      clusters: [{ sentences: ['a.1', 'b.1'] }],
    });
    expect(statements(composePages(evidence, {}).find(({ slug }) => slug === 'positions')!)).toEqual([
      'Peru · Ana Lind says 1 of 2 sources',
      'Peru · Jo Berg says 1 of 2 sources',
    ]);
  });

  it('count a source that tells in its own voice what somebody says of himself, and none that tells it of another', () => {
    const call = (of: string) =>
      evidenceFor({
        documents: {
          a: ['Ana Lind said that she had spoken by phone with Chile.'],
          b: [`${of} held a phone call with Chile.`],
        },
        entities: {
          peru: { name: 'Peru', standing: 'party' },
          chile: { name: 'Chile', standing: 'party' },
          lind: { name: 'Ana Lind', type: 'person', party: 'peru' },
          berg: { name: 'Jo Berg', type: 'person', party: 'peru' },
        },
        statements: [
          { in: 'a', content: 'she had spoken by phone with Chile', who: 'lind', speaker: 'Ana Lind', cue: 'said' },
        ],
        acts: [
          { in: 'a', words: 'had spoken by phone with Chile', act: 'CONSULT', actors: ['lind'], statement: 'st1' },
          {
            in: 'b',
            words: 'held a phone call with Chile',
            act: 'CONSULT',
            actors: [of === 'Ana Lind' ? 'lind' : 'berg'],
          },
        ],
        clusters: [{ sentences: ['a.1', 'b.1'] }],
      });
    const shown = (of: string) => statements(composePages(call(of), {}).find(({ slug }) => slug === 'positions')!);
    expect(shown('Ana Lind')).toEqual(['Peru · Ana Lind says 2 of 2 sources']);
    expect(shown('Jo Berg')).toEqual(['Peru · Ana Lind says 1 of 2 sources']);
  });

  it('give no heading to a matter that several documents only touch, unless somebody takes a side on it', () => {
    const titles = (stance: 'for' | null, documents: readonly string[]) => {
      const evidence = evidenceFor({
        documents: Object.fromEntries(documents.map((id) => [id, ['Peru asked for an inquiry.']])),
        issues: { inquiry: { title: 'Inquiries', terms: ['inquiry'] } },
        entities: { peru: { name: 'Peru', standing: 'party' } },
        acts: [{ in: 'a', words: 'asked for an inquiry', act: 'REQUEST', actors: ['peru'], issue: 'inquiry', stance }],
      });
      const page = composePages(
        { ...evidence, sentences: evidence.sentences.map((one) => ({ ...one, issues: [] })) },
        {},
      );
      const blocks = page.find(({ slug }) => slug === 'positions')!.blocks;
      return blocks.flatMap((block) => (block.type === 'heading' ? [readText(block.children)] : []));
    };
    expect(titles(null, ['a', 'b', 'c'])).toEqual(['Other statements']);
    expect(titles('for', ['a', 'b', 'c'])).toEqual(['Inquiries']);
    expect(titles(null, ['a', 'b'])).toEqual(['Inquiries']);
  });

  it('take a letterhead in capitals for a name, though no text repeats it', () => {
    const head = (letterhead: string) => {
      const evidence = evidenceFor({
        documents: { a: ['The port will stay shut.'] },
        entities: { peru: { name: 'Peru', standing: 'party' } },
        statements: [{ in: 'a', content: 'The port will stay shut', unnamed: letterhead }],
      });
      return statements(composePages(evidence, {}).find(({ slug }) => slug === 'positions')!);
    };
    expect(head('FEDERAL MINISTRY OF PORTS')).toEqual(['FEDERAL MINISTRY OF PORTS says 1 of 1 source']);
    expect(head('a ministry')).toEqual(['a ministry (not named) says 1 of 1 source']);
  });

  it('keep on the page what a side rests on, before what only says more', () => {
    const asked = ['wheat', 'wool', 'wine', 'an inquiry'];
    const evidence = evidenceFor({
      documents: { a: asked.map((what) => `Peru asked for ${what}.`) },
      issues: { inquiry: { title: 'Inquiries', terms: ['asked'] } },
      entities: { peru: { name: 'Peru', standing: 'party' } },
      acts: asked.map((what) => ({
        in: 'a',
        words: `asked for ${what}`,
        act: 'REQUEST' as const,
        actors: ['peru'],
        issue: 'inquiry',
        stance: what === 'an inquiry' ? ('for' as const) : null,
      })),
    });
    const positions = composePages(evidence, {}).find(({ slug }) => slug === 'positions')!;
    expect(quotes(positions)).toEqual(['Peru asked for wheat.', 'Peru asked for wool.', 'Peru asked for an inquiry.']);
  });

  it('keep of what treats no issue the words of parties before those of people at the gate', () => {
    const people = Array.from({ length: 9 }, (_, at) => `Man ${'ABCDEFGHI'[at]} rejected the soup.`);
    const evidence = evidenceFor({
      documents: { a: [...people, 'Peru rejected the map.'] },
      entities: {
        peru: { name: 'Peru', standing: 'party' },
        ...Object.fromEntries(
          people.map((one) => [one.slice(4, 5), { name: one.slice(0, 5), type: 'person' as const }]),
        ),
      },
      acts: [
        ...people.map((one) => ({
          in: 'a',
          words: one.slice(0, -1),
          act: 'REJECT' as const,
          actors: [one.slice(4, 5)],
        })),
        { in: 'a', words: 'rejected the map', act: 'REJECT', actors: ['peru'] },
      ],
    });
    const positions = composePages(evidence, {}).find(({ slug }) => slug === 'positions')!;
    expect(statements(positions)).toContain('Peru rejects 1 of 1 source');
  });

  it('tell of what treats no issue first what the parties to the matter say', () => {
    const evidence = evidenceFor({
      documents: { a: ['Chile said the harbour smells.', 'Peru said the harbour is dry.'] },
      entities: { chile: { name: 'Chile', standing: 'outside' }, peru: { name: 'Peru', standing: 'party' } },
      statements: [
        { in: 'a', content: 'the harbour smells', who: 'chile', party: 'chile' },
        { in: 'a', content: 'the harbour is dry', who: 'peru', party: 'peru' },
      ],
    });
    const page = composePages(evidence, {}).find(({ slug }) => slug === 'positions')!;
    expect(statements(page)).toEqual(['Peru says 1 of 1 source', 'Chile says 1 of 1 source']);
  });

  it('are of parties and of those who hold an office, not of whoever passes by, nor of what nobody did', () => {
    const shown = (role: string | null, act: 'SUPPORT' | 'THREATEN' = 'SUPPORT', negated = false) => {
      const evidence = evidenceFor({
        documents: { a: ['Peru rejected the map.', 'Ana Lind hailed the new map of the bay.'] },
        entities: {
          peru: { name: 'Peru', standing: 'party' },
          lind: { name: 'Ana Lind', type: 'person', role },
        },
        acts: [
          { in: 'a', words: 'rejected the map', act: 'REJECT', actors: ['peru'] },
          {
            in: 'a',
            words: 'hailed the new map of the bay',
            act,
            actors: ['lind'],
            modality: negated ? ['negated'] : [],
          },
        ],
      });
      return statements(composePages(evidence, {}).find(({ slug }) => slug === 'positions')!).length;
    };
    expect(shown('Mayor')).toBe(2);
    expect(shown(null)).toBe(1);
    expect(shown('cleaner')).toBe(1);
    expect(shown('Mayor', 'THREATEN', true)).toBe(1);
  });
});
