import { describe, expect, it } from 'vitest';
import { lines } from '../../fixtures/composed.ts';
import { evidenceFor } from '../../fixtures/evidence.ts';
import { composePages } from '../compose.ts';

describe('isBareHead', () => {
  const reported = (...sentences: string[]) => {
    const { documents, ...found } = evidenceFor({
      documents: { a: sentences },
      entities: { peru: { name: 'Peru', standing: 'party' }, lind: { name: 'Ana Lind' } },
      acts: [{ in: 'a', words: 'closed the port', act: 'SANCTION', actors: ['peru'] }],
    });
    const evidence = { ...found, documents: documents.map((one) => ({ ...one, title: sentences[0]! })) };
    return lines(composePages(evidence, {})[0]!, 'Reported').map((line) => line.split('.')[0]);
  };

  it('tells no note in brackets and no words that only open what follows', () => {
    expect(reported('(Sent from Peru by Ana Lind.)', 'Peru closed the port.')).toEqual(['Peru closed the port']);
    expect(reported('The ministry of Peru makes known the following.', 'Peru closed the port.')).toEqual([
      'Peru closed the port',
    ]);
  });

  it('tells no piece of a title in which nobody does anything', () => {
    expect(reported('Award of the arbitrator, Ana Lind of Peru.', 'Peru closed the port.')).toEqual([
      'Peru closed the port',
    ]);
  });

  it('tells what a title says that somebody does', () => {
    expect(reported('Peru closed the port on Monday.', 'It rained in Lima.')[0]).toBe('Peru closed the port on Monday');
  });
});

it('tells not whom a letter is to, but what is done "to the surprise of all"', () => {
  const evidence = (first: string) =>
    evidenceFor({
      documents: { a: [first, 'Peru closed the port.'] },
      entities: { peru: { name: 'Peru', standing: 'party' } },
      acts: [{ in: 'a', words: 'Peru closed the port', act: 'SANCTION', actors: ['peru'] }],
    });
  const reported = (first: string) => lines(composePages(evidence(first), {})[0]!, 'Reported').join(' ');
  expect(reported('To our members in Peru, and to those who wait at the pier.')).not.toContain('members');
  expect(reported('To the surprise of all, Peru closed its schools.')).toContain('surprise');
});
