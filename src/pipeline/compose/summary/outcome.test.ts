import { describe, expect, it } from 'vitest';
import { lines } from '../../fixtures/composed.ts';
import { evidenceFor } from '../../fixtures/evidence.ts';
import { composePages } from '../compose.ts';

describe('what is said to have come of it', () => {
  const told = (first: string, second: string, days: [string, string]) => {
    const evidence = evidenceFor({
      documents: { a: [first], b: [second] },
      stated: { a: { published: days[0] }, b: { published: days[1] } },
      entities: { peru: { name: 'Peru', standing: 'party' }, chile: { name: 'Chile', standing: 'party' } },
      acts: [{ in: 'b', words: second.slice(0, -1), act: 'CONSULT', actors: ['peru', 'chile'] }],
    });
    return composePages(evidence, {})[0]!;
  };
  const broke = 'Talks of Peru and Chile on the ferry collapsed.';

  it('is no collapse where a report of days later tells how things stand', () => {
    const met = 'Peru and Chile shook hands at dawn on Sunday.';
    expect(lines(told(broke, met, ['2027-05-03', '2027-05-09']), 'Outcome')).toEqual([]);
    expect(lines(told(broke, met, ['2027-05-03', '2027-05-09']), 'Reported')[0]).toContain('shook hands');
    expect(lines(told(broke, met, ['2027-05-08', '2027-05-09']), 'Outcome')).toHaveLength(1);
  });

  it('is a collapse that most of the documents tell, whatever one looks back on months later', () => {
    const told = (documents: Record<string, string[]>) => {
      const evidence = evidenceFor({
        documents,
        stated: Object.fromEntries(
          Object.keys(documents).map((id) => [id, { published: id === 'z' ? '2027-08-09' : '2027-05-03' }]),
        ),
        entities: { peru: { name: 'Peru', standing: 'party' }, chile: { name: 'Chile', standing: 'party' } },
        acts: [{ in: 'z', words: 'recalled the quarrel', act: 'STATE', actors: ['peru'] }],
        clusters: documents.b![0] === broke ? [{ sentences: ['a.1', 'b.1'] }] : [],
      });
      return lines(composePages(evidence, {})[0]!, 'Outcome');
    };
    const later = { z: ['Peru recalled the quarrel over the ferry in August.'] };
    expect(told({ a: [broke], b: [broke], ...later })).toHaveLength(1);
    expect(told({ a: [broke], b: ['Chile painted the ferry at night.'], ...later })).toEqual([]);
  });

  it('is the deal behind a line on it, and nothing behind a line on something else', () => {
    const told = (first: string) => {
      const agreed = 'Peru and Chile have agreed on a fare for the ferry.';
      const evidence = evidenceFor({
        documents: { a: [first, agreed] },
        entities: { peru: { name: 'Peru', standing: 'party' }, chile: { name: 'Chile', standing: 'party' } },
        acts: [
          { in: 'a', words: 'have agreed on a fare for the ferry', act: 'AGREE', actors: ['peru', 'chile'] },
          { in: 'a', words: first.slice(0, -1), act: 'SUPPORT', actors: ['peru'] },
        ],
      });
      return lines(composePages(evidence, {})[0]!, 'Outcome').length;
    };
    expect(told('The mayor of Arica warmly welcomes the accord on the ferry.')).toBe(1);
    expect(told('The mayor of Arica warmly welcomes the painters of the ferry.')).toBe(0);
  });

  it('is a treaty that so many countries adopted, whatever is told before', () => {
    const adopted = (words: string) => {
      const evidence = evidenceFor({
        documents: { a: [`Shortly before midnight, when the hall had emptied, ${words}.`, 'Peru wants calm.'] },
        entities: { many: { name: '81 countries', type: 'group' }, peru: { name: 'Peru', standing: 'party' } },
        acts: [{ in: 'a', words: words.slice('81 countries '.length), act: 'AGREE', actors: ['many'] }],
      });
      return lines(composePages(evidence, {})[0]!, 'Outcome').length;
    };
    expect(adopted('81 countries adopted the first treaty on methane')).toBe(1);
    expect(adopted('81 countries adopted a cautious tone')).toBe(0);
  });

  it('is what one side gave back, at the head of a report of these days, unless only its own word tells so', () => {
    const gave = (words: string, given: { by?: string; first?: string; modality?: 'future'[] } = {}) => {
      const { by, first = 'Chile said nothing.', modality = [] } = given;
      const evidence = evidenceFor({
        documents: { a: [`Peru ${words}.`], b: [first] },
        stated: {
          a: { published: '2027-05-03' },
          b: { published: first.startsWith('Snow') ? '2027-05-20' : '2027-05-03' },
        },
        entities: { peru: { name: 'Peru', standing: 'party' }, chile: { name: 'Chile', standing: 'party' } },
        ...(by ? { statements: [{ in: 'a', content: `Peru ${words}`, who: by }] } : {}),
        acts: [
          {
            in: 'a',
            words,
            act: 'RETREAT',
            actors: ['peru'],
            recipients: ['chile'],
            modality,
            ...(by ? { statement: 'st1' } : {}),
          },
        ],
      });
      return lines(composePages(evidence, {})[0]!, 'Outcome').length;
    };
    expect(gave('has handed over two captured Chilean soldiers')).toBe(1);
    expect(gave('has handed over two captured Chilean soldiers', { by: 'chile' })).toBe(1);
    expect(gave('has handed over two captured Chilean soldiers', { by: 'peru' })).toBe(0);
    expect(gave('has handed over two captured Chilean soldiers', { modality: ['future'] })).toBe(0);
    expect(gave('has handed over two captured Chilean soldiers', { first: 'Snow fell on the pass at dawn.' })).toBe(0);
    expect(gave('released a film on two captured Chilean soldiers')).toBe(0);
  });
});
