import { describe, expect, it } from 'vitest';
import { page, quotes, statements } from '../fixtures/composed.ts';
import { evidenceFor } from '../fixtures/evidence.ts';
import { composePages } from './compose.ts';

describe('statements', () => {
  it('show speaker, role, act and corroboration of each statement', () => {
    expect(statements(page('positions'))).toContain(
      'Vela · Ida Krogh, Union chair rejects 2 of 3 sources · wording differs',
    );
  });

  it('say of whoever rules or finds something that they do, whatever it is against', () => {
    const told = (cue: string, kind: 'ACCUSE' | 'REQUEST') => {
      const content = 'the port should have kept its word';
      const evidence = evidenceFor({
        documents: { a: [`Velm ${cue} that ${content}.`] },
        entities: { velm: { name: 'Velm', standing: 'party' } },
        statements: [{ in: 'a', who: 'velm', cue, content }],
        acts: [{ in: 'a', words: content, act: kind, actors: ['velm'], statement: 'st1' }],
      });
      return statements(composePages(evidence, {}).find(({ slug }) => slug === 'positions')!)[0];
    };
    expect(told('ruled', 'ACCUSE')).toBe('Velm rules 1 of 1 source');
    expect(told('found', 'ACCUSE')).toBe('Velm finds 1 of 1 source');
    expect(told('said', 'ACCUSE')).toBe('Velm criticises 1 of 1 source');
    expect(told('ruled', 'REQUEST')).toBe('Velm asks 1 of 1 source');
  });

  it('say who objects in so many words, for to reject them would turn them round', () => {
    const told = (sentence: string, cue: string, content: string) => {
      const evidence = evidenceFor({
        documents: { a: [sentence] },
        entities: { velm: { name: 'Velm', standing: 'party' }, peru: { name: 'Peru', standing: 'party' } },
        statements: [{ in: 'a', who: 'velm', cue, content }],
        acts: [{ in: 'a', words: content, act: 'REJECT', actors: ['velm'], statement: 'st1' }],
      });
      return statements(composePages(evidence, {}).find(({ slug }) => slug === 'positions')!)[0];
    };
    const power = 'the mayor of the town has the power of a doorman';
    expect(told(`Velm said that ${power}.`, 'said', power)).toBe('Velm objects 1 of 1 source');
    const offer = 'it rejects the offer of the mayor of the town';
    expect(told(`Velm said ${offer}.`, 'said', offer)).toBe('Velm rejects 1 of 1 source');
  });

  it('give an unnamed speaker in the source’s own words', () => {
    expect(statements(page('positions'))).toContain('a mediator (not named) says 1 of 3 sources');
  });

  it('take a group that is called by many for many, and one body with many in its name for one', () => {
    const verb = (name: string, type: 'group' | 'organisation') => {
      const evidence = evidenceFor({
        documents: { a: [`${name} rejected the map.`] },
        entities: { them: { name, type, standing: 'party' } },
        acts: [{ in: 'a', words: 'rejected the map', act: 'REJECT', actors: ['them'] }],
      });
      return statements(composePages(evidence, {}).find(({ slug }) => slug === 'positions')!)[0];
    };
    expect(verb('Conductors at Vela Rail', 'group')).toBe('Conductors at Vela Rail reject 1 of 1 source');
    expect(verb('Pilots', 'group')).toBe('Pilots reject 1 of 1 source');
    expect(verb('About 3,000 people', 'group')).toBe('About 3,000 people reject 1 of 1 source');
    expect(verb('The army of the Rebels', 'group')).toBe('The army of the Rebels rejects 1 of 1 source');
    expect(verb('Union of Pilots', 'organisation')).toBe('Union of Pilots rejects 1 of 1 source');
  });

  it('take whoever speaks for many for one', () => {
    const evidence = evidenceFor({
      documents: { a: ['Ana Lind rejected the map.'] },
      entities: {
        them: { name: 'Pilots', type: 'group', standing: 'party' },
        lind: { name: 'Ana Lind', type: 'person', party: 'them' },
      },
      acts: [{ in: 'a', words: 'rejected the map', act: 'REJECT', actors: ['lind'] }],
    });
    const shown = statements(composePages(evidence, {}).find(({ slug }) => slug === 'positions')!);
    expect(shown).toEqual(['Pilots · Ana Lind rejects 1 of 1 source']);
  });

  it('show no other wording under a verb that is not its own', () => {
    const shown = (act: 'REQUEST' | 'REJECT') => {
      const evidence = evidenceFor({
        documents: {
          a: ['Velm asked for “Peru in the talks on the map”.'],
          b: ['Velm spoke of “no force against Peru over the talks on the map”.'],
        },
        entities: { velm: { name: 'Velm', standing: 'party' }, peru: { name: 'Peru', standing: 'party' } },
        statements: [
          { in: 'a', who: 'velm', cue: 'asked for', content: '“Peru in the talks on the map”', kind: 'direct' },
          {
            in: 'b',
            who: 'velm',
            cue: 'spoke of',
            content: '“no force against Peru over the talks on the map”',
            kind: 'direct',
          },
        ],
        acts: [
          {
            in: 'a',
            words: 'Peru in the talks on the map',
            act: 'REQUEST',
            actors: ['velm'],
            statement: 'st1',
          },
          {
            in: 'b',
            words: 'no force against Peru over the talks on the map',
            act,
            actors: ['velm'],
            statement: 'st2',
          },
        ],
        clusters: [{ sentences: ['a.1', 'b.1'] }],
      });
      return quotes(composePages(evidence, {}).find(({ slug }) => slug === 'positions')!);
    };
    expect(shown('REJECT')).toHaveLength(1);
    expect(shown('REQUEST')).toHaveLength(2);
  });

  it('show an act that somebody reports of another as told by that somebody', () => {
    const evidence = evidenceFor({
      documents: { a: ['A diplomat said Peru had rejected the map.'] },
      entities: { peru: { name: 'Peru', standing: 'party' } },
      statements: [
        { in: 'a', content: 'Peru had rejected the map', speaker: 'A diplomat', cue: 'said', unnamed: 'A diplomat' },
      ],
      acts: [{ in: 'a', words: 'Peru had rejected the map', act: 'REJECT', actors: ['peru'], statement: 'st1' }],
    });
    expect(statements(composePages(evidence, {}).find(({ slug }) => slug === 'positions')!)).toContain(
      'Peru rejects · according to a diplomat (not named) 1 of 1 source',
    );
  });

  it('quote the whole sentence where the content alone would lose "if" or "not"', () => {
    const evidence = evidenceFor({
      documents: { a: ['If it rains, the match is off for good, Ana Lind said.'] },
      entities: {
        lind: { name: 'Ana Lind', type: 'person', party: 'peru' },
        peru: { name: 'Peru', standing: 'party' },
      },
      statements: [{ in: 'a', content: 'the match is off for good', who: 'lind', speaker: 'Ana Lind', cue: 'said' }],
    });
    expect(quotes(composePages(evidence, {}).find(({ slug }) => slug === 'positions')!)).toEqual([
      'If it rains, the match is off for good, Ana Lind said.',
    ]);
  });

  it('quote the whole sentence where the content is a condition without what hangs on it', () => {
    const evidence = evidenceFor({
      documents: { a: ['Ana Lind said if the bridge stays closed the port will close too.'] },
      entities: {
        lind: { name: 'Ana Lind', type: 'person', party: 'peru' },
        peru: { name: 'Peru', standing: 'party' },
      },
      statements: [{ in: 'a', content: 'if the bridge stays closed', who: 'lind', speaker: 'Ana Lind', cue: 'said' }],
    });
    expect(quotes(composePages(evidence, {}).find(({ slug }) => slug === 'positions')!)).toEqual([
      'Ana Lind said if the bridge stays closed the port will close too.',
    ]);
  });

  it('quote the source’s word of reporting where it is more than saying', () => {
    const evidence = evidenceFor({
      documents: { a: ['Peru welcomed the new map of the islands.'] },
      entities: { peru: { name: 'Peru', standing: 'party' } },
      statements: [{ in: 'a', content: 'the new map of the islands', who: 'peru', speaker: 'Peru', cue: 'welcomed' }],
    });
    const [positions] = composePages(evidence, {}).filter(({ slug }) => slug === 'positions');
    expect(quotes(positions!)).toEqual(['welcomed the new map of the islands']);
    expect(statements(positions!)).toEqual(['Peru says 1 of 1 source']);
  });
});
