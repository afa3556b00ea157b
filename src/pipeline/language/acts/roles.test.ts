import { describe, expect, it } from 'vitest';
import { sourceDocument } from '../../fixtures/source-document.ts';
import { analyse } from '../analyse.ts';
import { classed } from './fixtures/classed.ts';
import { held, reported } from './fixtures/held.ts';

describe('actsOf: who and whom', () => {
  it('asks nobody who is named behind those whom no name tells', () => {
    expect(classed('Peru asked the growers to meet at the office of Chile.')).toEqual(['REQUEST Peru']);
    expect(classed('Peru asked the growers of Chile to leave.')).toEqual(['REQUEST Peru > Chile']);
  });

  it('does nothing to whom it is told by', () => {
    expect(classed('Peru has banned the boats, according to Chile.')).not.toContain('SANCTION Peru > Chile');
    expect(classed('Peru attacked Chile, according to the radio.')).toEqual(['ASSAULT Peru > Chile']);
  });

  it('finds the agent of a passive and makes its subject the recipient', () => {
    expect(classed('Chile was accused by Peru of theft.')).toEqual(['ACCUSE Peru > Chile']);
  });

  it('reads over a parenthesis and a coordinated verb', () => {
    expect(classed('Peru, a close ally, rejected the plan and blamed Chile.')).toEqual([
      'REJECT Peru',
      'ACCUSE Peru > Chile',
    ]);
  });

  it('takes who made a deal by a compound for nobody it is done to', () => {
    expect(classed('Peru accepted a Chile-brokered truce.')).toEqual(['AGREE Peru']);
    expect(classed('Peru accepted a truce with Chile.')).toEqual(['AGREE Peru > Chile']);
  });

  it('lets rebels in a country act for themselves alone', () => {
    expect(classed('Rebels in Peru attacked a bus.')).toEqual(['ASSAULT -']);
  });

  it('takes "the two sides" for those who last acted together', () => {
    expect(classed('Peru and Chile met. The two sides agreed to stop.')).toEqual([
      'CONSULT Peru+Chile',
      'AGREE Peru+Chile',
    ]);
  });

  it('takes "the two governments" for none of three', () => {
    const { acts } = analyse(sourceDocument('Peru, Chile and Brazil met. The two governments rejected it.'), {
      issues: [],
      known: [],
    });
    expect(acts.map(({ actors }) => actors.length)).toEqual([3, 0]);
  });

  it('takes a count of votes for nobody who votes', () => {
    expect(classed('Peru voted 31 to 4 against the plan.')).toEqual(['REJECT Peru']);
    expect(classed('Peru voted by 11 to 4 to reject the plan.')).toEqual(['REJECT Peru']);
    expect(classed('Peru offered to pay whatever Chile raises.')).toContain('AGREE Peru > Chile');
  });

  it('gives a promise without an agent to who says it', () => {
    expect(classed('Duties would be imposed, Peru said.')).toEqual(['THREATEN Peru']);
    expect(classed('Duties were imposed, Peru said.')).toEqual(['SANCTION -']);
  });
});

describe('actsOf: those who act together', () => {
  it('takes "they" right after several acted together for those, not after one', () => {
    expect(classed('Peru and Chile met. They agreed on a truce.')).toEqual(['CONSULT Peru+Chile', 'AGREE Peru+Chile']);
    expect(classed('Peru left the talks. They agreed on a truce.').at(-1)).toBe('AGREE -');
  });

  it('takes the two a document’s heading names for "the two sides"', () => {
    const rest = 'It rained for days. It was cold. It was late.';
    expect(classed(`Peru and Chile in Lima. ${rest} The two sides agreed on a truce.`)).toEqual(['AGREE Peru+Chile']);
    expect(classed(`Peru in Lima. ${rest} The two sides agreed on a truce.`)).toEqual(['AGREE -']);
  });

  it('takes no farmers told of in passing for one of the two sides', () => {
    const text =
      'Minister defends talks as dairy farmers lose patience\n\nPeru and Chile met in Lima. Both sides closed a chapter.';
    const { acts, entities } = analyse(sourceDocument(text), { issues: [], known: [] });
    const names = new Map(entities.map(({ key, name }) => [key, name]));
    const last = acts.find(({ start }) => text.slice(start).startsWith('closed'));
    expect(last?.actors.map((key) => names.get(key))).toEqual(['Peru', 'Chile']);
  });

  it('finds both of whom "of" joins, and nobody behind a pronoun', () => {
    expect(classed('The delegations of the Republic of Peru and the Kingdom of Chile agreed.')).toEqual([
      'AGREE Peru+Chile',
    ]);
    expect(classed('They agreed to meet in Chile and called for a truce.')).toEqual(['AGREE -', 'REQUEST -']);
  });
});

describe('who acts as "it" in what somebody reports', () => {
  it('is who the clause around it is about', () => {
    expect(reported('Ana Lind said that Peru had erred when it rejected the offer.')).toContain('REJECT Peru');
  });

  it('is who reports within what is said', () => {
    expect(reported('Ana Lind said that Peru has confirmed that it rejected the offer.')).toContain('REJECT Peru');
    expect(reported('Chile said that the town has confirmed that it rejected the offer.')).not.toContain(
      'REJECT Chile',
    );
  });

  it('is no person, nor anybody where the clause around is about somebody unknown', () => {
    expect(reported('Ana Lind said that it rejected the offer.')).toEqual(['REJECT -']);
    expect(reported('Ana Lind said that the town had erred when it rejected the offer.')).toContain('REJECT -');
    expect(reported('“It rejected the offer,” Peru said.')).toEqual(['REJECT -']);
  });

  it('is a body that says it in words not its own', () => {
    expect(reported('Peru said that it rejected the offer.')).toEqual(['REJECT Peru']);
  });
});

describe('who acts where two have acted together', () => {
  it('is both where both are meant, and neither where one minister is', () => {
    const lastOf = (words: string) => held(`Peru and Chile met. ${words}`).at(-1);
    expect(lastOf('The two ministers rejected it.')).toBe('REJECT Peru+Chile');
    expect(lastOf('The minister rejected it.')).toBe('REJECT -');
  });
});

describe('who acts in a clause with "as"', () => {
  it('is its own subject', () => {
    expect(held('Peru stayed in the town, as Chile has demanded.')).toEqual(['STATE Peru', 'REQUEST Chile']);
  });

  it('is not what somebody is called or stands as', () => {
    expect(held('Ana Lind, as minister, rejected the offer.')).toEqual(['REJECT Ana Lind']);
  });
});

describe('who acts where a time parts the verb', () => {
  it('is the subject before it', () => {
    expect(held('Peru has for years rejected the offer.')).toEqual(['REJECT Peru']);
    expect(held('Peru had on Monday rejected the offer.')).toEqual(['REJECT Peru']);
  });

  it('is not who is somewhere for a time', () => {
    expect(held('Peru has for years seeds that Chile rejected.')).not.toContain('REJECT Peru');
  });
});

describe('who acts beside what is said between commas', () => {
  it('is the subject before it', () => {
    expect(held('Peru, said Ana Lind, rejected the offer.')).toContain('REJECT Peru');
    expect(held('Peru, Ana Lind said, rejected the offer.')).toContain('REJECT Peru');
  });

  it('is who says it where that is the sentence', () => {
    expect(held('Told of the plan, Ana Lind said nothing, but rejected the offer.')).toContain('REJECT Ana Lind');
  });
});

describe('who acts behind another deed', () => {
  it('goes on with the subject of the whole sentence', () => {
    expect(held('Peru spurned the loans promised on Friday by Ana Lind, accusing Chile of greed.')).toEqual([
      'REJECT Peru > Ana Lind',
      'AGREE Ana Lind',
      'ACCUSE Peru > Chile',
    ]);
  });
});
