import { describe, expect, it } from 'vitest';
import { lines } from '../../fixtures/composed.ts';
import { evidenceFor } from '../../fixtures/evidence.ts';
import { composePages } from '../compose.ts';
import { evidenceIndex } from '../evidence-index.ts';
import { aheadWeight } from './ahead-weight.ts';
import { SECTIONS } from './sections.ts';

describe('what comes next', () => {
  it('tells as still to come what is, not a round of talks that is over', () => {
    const next = (sentence: string) => {
      const evidence = evidenceFor({
        documents: { a: ['Peru met Chile.', 'Nothing came of it.', sentence] },
        issues: { 'next-talks': { title: 'Next talks', terms: ['round'] } },
        entities: { peru: { name: 'Peru', standing: 'party' } },
        acts: [{ in: 'a', words: sentence.replace('.', ''), act: 'CONSULT', actors: ['peru'], issue: 'next-talks' }],
      });
      return lines(composePages(evidence, {})[0]!, 'Next');
    };
    expect(next('Peru will host a new round in May.')).toHaveLength(1);
    expect(next('Peru ended a fourth round on Thursday.')).toEqual([]);
  });

  it('tells as still to come no vow or refusal without a day, and first what has a day', () => {
    const next = (...sentences: string[]) => {
      const evidence = evidenceFor({
        documents: { a: ['Peru met Chile.', 'Nothing came of it.', ...sentences] },
        entities: { peru: { name: 'Peru', standing: 'party' } },
        acts: sentences.map((words) => ({
          in: 'a',
          words: words.slice(0, -1),
          act: 'AGREE' as const,
          actors: ['peru'],
          modality: ['future' as const],
        })),
        facts: sentences.some((one) => one.includes('Friday')) ? [{ in: 'a', words: 'Friday', kind: 'date' }] : [],
      });
      return lines(composePages(evidence, {})[0]!, 'Next').map((line) => line.split(/[.?]/)[0]);
    };
    expect(next('I will believe it when I see it.')).toEqual([]);
    expect(next('We will not stand by.')).toEqual([]);
    expect(next('Nobody there will tell the truth.')).toEqual([]);
    expect(next('Clerks fear that the port will close.')).toEqual([]);
    expect(next('I invited her to the port.')).toEqual([]);
    expect(next('I do not think that Peru will open the port.')).toEqual([]);
    expect(next('I told her that we would open the port.')).toEqual([]);
    expect(next('Then our board will open the port.')).toEqual([]);
    expect(next('Peru has invited Chile to the port.')).toHaveLength(1);
    expect(next('The port would have opened on Friday.')).toEqual([]);
    expect(next('Peru will have none of it.')).toEqual([]);
    expect(next('Peru said that it was no port and never will be.')).toEqual([]);
    expect(next('You will by now have heard of the port.')).toEqual([]);
    expect(next('Under it the port will close.')).toEqual([]);
    expect(next('In the other, the port will close.')).toEqual([]);
    expect(next('Beyond that the port will close.')).toEqual([]);
    expect(next('Without one, the port will close.')).toEqual([]);
    expect(next('There they will find the pilots.')).toEqual([]);
    expect(next('So do the pilots, who will sail on Friday.')).toEqual([]);
    expect(next('Please contact the port, which will open.')).toEqual([]);
    expect(next('Peru said it was not for her to sign it.')).toEqual([]);
    expect(next('Peru warned that the duty would push up prices.')).toEqual([]);
    expect(next('Peru denied that it would close the port.')).toEqual([]);
    expect(next('The duty will push up prices from Friday.')).toHaveLength(1);
    expect(next('The minister will sign the lease on Friday.')).toHaveLength(1);
    expect(next('The minister will sign it on Friday.')).toEqual([]);
    expect(next('Peru will open a port.')).toEqual(['Peru will open a port']);
    expect(next('Peru had been due to lend a tug.')).toEqual([]);
    expect(next('Peru called off a visit planned for June.')).toEqual([]);
    expect(next('Peru was originally scheduled to open a port on Friday.')).toEqual([]);
    expect(next('Peru was due to open a port on Friday, but did not.')).toEqual([]);
    expect(next('Peru was due to open a port on Friday.')).toHaveLength(1);
    expect(next('The talks of Peru were expected to end a levy.')).toEqual([]);
    expect(next('The talks of Peru are expected to end a levy.')).toHaveLength(1);
    expect(next('Peru warned that a levy would be “wholly unfair”.')).toEqual([]);
    expect(next('Peru said that a levy would encourage thieves.')).toEqual([]);
    expect(next('Peru will open a port.', 'Peru will sign on Friday.')[0]).toBe('Peru will sign on Friday');
  });

  it('tells as still to come what has a later day, though nobody acts and no word looks ahead', () => {
    const next = (sentence: string, value: string) => {
      const evidence = evidenceFor({
        documents: { a: ['Peru met Chile on the coast.', 'Nothing came of it.', sentence] },
        stated: { a: { published: '2025-05-18' } },
        entities: { peru: { name: 'Peru', standing: 'party' } },
        acts: [{ in: 'a', words: 'met Chile', act: 'CONSULT', actors: ['peru'] }],
        facts: [{ in: 'a', words: '27 May', kind: 'date', value }],
      });
      return lines(composePages(evidence, {})[0]!, 'Next');
    };
    expect(next('Lists of the crews of Peru close on 27 May.', '2025-05-27')).toHaveLength(1);
    expect(next('Lists of the crews of Peru closed on 27 May.', '2025-05-27')).toEqual([]);
    expect(next('Lists of the crews of Peru close on 27 May.', '2024-05-27')).toEqual([]);
    expect(next('Lists of the crews of Peru close on 27 May.', '2025-06')).toHaveLength(1);
    expect(next('Lists of the crews of Peru close on 27 May.', '2025-05')).toEqual([]);
  });

  it('takes no view of how things may go for what comes next', () => {
    const next = (sentence: string) => {
      const evidence = evidenceFor({
        documents: { a: ['Peru met Chile.', 'Nothing came of it.', sentence] },
        issues: { canal: { title: 'The canal', terms: ['canal'] } },
        entities: { peru: { name: 'Peru', standing: 'party' } },
        acts: [{ in: 'a', words: 'met Chile', act: 'CONSULT', actors: ['peru'] }],
      });
      return lines(composePages(evidence, {})[0]!, 'Next');
    };
    expect(next('However, the prospect of a canal remains uncertain.')).toEqual([]);
    expect(next('Peru is confident that work on the canal will go on.')).toEqual([]);
    expect(next('Peru is sorry that the canal will close.')).toEqual([]);
    expect(next('Peru says that work on the canal will go on.')).toHaveLength(1);
    expect(next('Work on the canal is scheduled for spring.')).toHaveLength(1);
  });

  it('tells as still to come nothing whose day is over by the latest report, and which day "tomorrow" is', () => {
    const next = (latest: string) => {
      const evidence = evidenceFor({
        documents: {
          a: ['Peru met Chile on the coast of the north.', 'Peru will open the port tomorrow.'],
          b: ['Peru met Chile again on the southern coast.'],
        },
        stated: { a: { published: '2025-05-18' }, b: { published: latest } },
        entities: { peru: { name: 'Peru', standing: 'party' } },
        acts: [
          ...['a', 'b'].map((document) => ({
            in: document,
            words: 'met Chile',
            act: 'CONSULT' as const,
            actors: ['peru'],
          })),
          { in: 'a', words: 'will open the port', act: 'AGREE', actors: ['peru'], modality: ['future'] },
        ],
        facts: [{ in: 'a', words: 'tomorrow', kind: 'date', value: '2025-05-19' }],
      });
      return lines(composePages(evidence, {})[0]!, 'Next');
    };
    expect(next('2025-05-19')).toEqual(['Peru will open the port tomorrow. 1 of 2 sources · 19 May 2025']);
    expect(next('2025-05-20')).toEqual([]);
  });

  it('tells as still to come no strike that a later report tells as called off', () => {
    const told = (latest: string, section: string) => {
      const evidence = evidenceFor({
        documents: {
          a: [
            'Peru met Chile.',
            'Rain fell.',
            'Snow fell.',
            'Wind blew.',
            'Fog hung.',
            'Hail fell.',
            'Sleet fell.',
            'Peru will strike on 3 June.',
            'Peru rejected a truce of the ports.',
          ],
          b: [latest, 'Peru rejected a part of the plan.'],
        },
        stated: { a: { published: '2025-05-18' }, b: { published: '2025-05-25' } },
        entities: { peru: { name: 'Peru', standing: 'party' } },
        acts: [
          { in: 'a', words: 'will strike on 3 June', act: 'PROTEST', actors: ['peru'], modality: ['future'] },
          { in: 'a', words: 'rejected a truce of the ports', act: 'REJECT', actors: ['peru'] },
          { in: 'b', words: 'rejected a part of the plan', act: 'REJECT', actors: ['peru'] },
        ],
        facts: [{ in: 'a', words: '3 June', kind: 'date', value: '2025-06-03' }],
      });
      return lines(composePages(evidence, {})[0]!, section).join(' ');
    };
    const [off, on] = [
      'The crews of Peru have called off the strike.',
      'The crews of Peru have argued over the strike.',
    ];
    expect(told(off, 'Next')).toBe('');
    expect(told(on, 'Next')).toContain('will strike');
    expect(told(off, 'Disputed')).toMatch(/^Peru rejected a part/);
    // What was held against the deal before it is told as of an earlier report.
    expect(told(off, 'Disputed')).toMatch(/truce of the ports.* · earlier report$/);
    expect(told(on, 'Disputed')).not.toContain('earlier report');
  });

  it('waits for no strike that was due where the same paper tells that it is off', () => {
    const next = (latest: string, sentence: string) => {
      const evidence = evidenceFor({
        documents: { a: [latest, sentence] },
        stated: { a: { published: '2025-05-25' } },
        entities: { peru: { name: 'Peru', standing: 'party' } },
        acts: [{ in: 'a', words: sentence.slice(5, -1), act: 'PROTEST', actors: ['peru'], modality: ['future'] }],
      });
      return SECTIONS.at(-1)!.fits(evidence.sentences[1]!, evidenceIndex(evidence, {}));
    };
    const [off, on] = [
      'The crews of Peru have called off the strike.',
      'The crews of Peru have argued over the strike.',
    ];
    expect(next(off, 'Peru was due to walk out for a day.')).toBe(false);
    expect(next(on, 'Peru was due to walk out for a day.')).toBe(true);
    expect(next(off, 'Peru will walk out for a day.')).toBe(true);
  });

  it('waits for no talks of a weekday that a document without a day tells of, where another has a deal', () => {
    const next = (latest: string, published: Record<string, string> = {}) => {
      const evidence = evidenceFor({
        documents: {
          a: ['Peru met Chile.', 'Rain fell.', 'Talks are scheduled to resume on Wednesday.'],
          b: [latest],
          c: ['Snow fell.'],
        },
        stated: { a: published, b: { published: '2025-05-25' }, c: { published: '2025-05-21' } },
        entities: { peru: { name: 'Peru', standing: 'party' }, chile: { name: 'Chile', standing: 'party' } },
        acts: [
          { in: 'a', words: 'met Chile', act: 'CONSULT', actors: ['peru', 'chile'] },
          { in: 'a', words: 'scheduled to resume', act: 'AGREE', actors: [], rule: 'schedule @talks' },
        ],
        facts: [{ in: 'a', words: 'Wednesday', kind: 'date', value: null }],
      });
      return lines(composePages(evidence, {})[0]!, 'Next').join(' ');
    };
    const [off, on] = ['Peru has called off the strike.', 'Peru has argued over the strike.'];
    expect(next(on)).toContain('scheduled to resume');
    expect(next(off)).toBe('');
    expect(next(off, { published: '2025-05-26' })).toContain('scheduled to resume');
  });

  it('waits no more for talks that somebody was ready for before a deal, and keeps what was called out then to itself', () => {
    const told = (latest: string, section: string) => {
      const evidence = evidenceFor({
        documents: {
          a: [
            'Peru met Chile.',
            ...['Rain fell.', 'Snow fell.', 'Wind blew.', 'Fog hung.', 'Hail fell.', 'Sleet fell.'],
            'Peru is ready to meet Chile.',
            '“Patience pays no rent,” Peru said.',
          ],
          b: [latest],
        },
        stated: { a: { published: '2025-05-21' }, b: { published: '2025-05-25' } },
        entities: { peru: { name: 'Peru', standing: 'party' }, chile: { name: 'Chile', standing: 'party' } },
        statements: [{ in: 'a', content: '“Patience pays no rent,”', who: 'peru', kind: 'direct' }],
        acts: [
          { in: 'a', words: 'met Chile', act: 'CONSULT', actors: ['peru', 'chile'] },
          { in: 'a', words: 'is ready to meet Chile', act: 'AGREE', actors: ['peru'], modality: ['future'] },
          { in: 'a', words: 'Patience pays no rent', act: 'REJECT', actors: ['peru'] },
        ],
      });
      return lines(composePages(evidence, {})[0]!, section).join(' ');
    };
    const [off, on] = ['Peru has called off the strike.', 'Peru has argued over the strike.'];
    expect(told(on, 'Next')).toContain('ready to meet');
    expect(told(off, 'Next')).toBe('');
    expect(told(on, 'Disputed')).toContain('rent');
    expect(told(off, 'Disputed')).toBe('');
  });

  it('tells as still to come what somebody threatens with, and not what he threatened with before', () => {
    const isNext = (sentence: string) => {
      const evidence = evidenceFor({
        documents: { a: [sentence] },
        entities: { peru: { name: 'Peru', standing: 'party' } },
        acts: [{ in: 'a', words: sentence.slice(5, -1), act: 'THREATEN', actors: ['peru'] }],
      });
      return SECTIONS.at(-1)!.fits(evidence.sentences[0]!, evidenceIndex(evidence, {}));
    };
    expect(isNext('Peru said a second stoppage would follow at the end of the month.')).toBe(true);
    expect(isNext('Peru had warned of a second stoppage.')).toBe(false);
  });

  it('counts what is expected without a day for less the older its report is beside the latest', () => {
    const weight = (published: string) => {
      const evidence = evidenceFor({
        documents: { a: ['Peru will open a port.'], b: ['Peru met Chile.'] },
        stated: { a: { published }, b: { published: '2025-05-25' } },
        entities: { peru: { name: 'Peru', standing: 'party' } },
      });
      return aheadWeight(evidence.sentences[0]!, evidenceIndex(evidence, {}));
    };
    expect(weight('2025-05-24')).toBeLessThan(weight('2025-05-25'));
    expect(weight('2025-05-21')).toBeLessThan(weight('2025-05-24'));
  });

  it('tells as still to come nothing that one report expected days ago without a day, nor a next week that is over', () => {
    const next = (published: string, sentence: string) => {
      const evidence = evidenceFor({
        documents: { a: [sentence], b: ['Peru met Chile.'] },
        stated: { a: { published }, b: { published: '2025-05-25' } },
        entities: { peru: { name: 'Peru', standing: 'party' } },
        acts: [{ in: 'a', words: sentence.slice(5, -1), act: 'AGREE', actors: ['peru'], modality: ['future'] }],
        facts: /(?:next|this) week/.test(sentence) ? [{ in: 'a', words: sentence.slice(-10, -1), kind: 'date' }] : [],
      });
      return SECTIONS.at(-1)!.fits(evidence.sentences[0]!, evidenceIndex(evidence, {}));
    };
    expect(next('2025-05-23', 'Peru will open a port.')).toBe(true);
    expect(next('2025-05-12', 'Peru will open a port.')).toBe(false);
    expect(next('2025-05-23', 'Peru will open a port next week.')).toBe(true);
    expect(next('2025-05-14', 'Peru will open a port next week.')).toBe(false);
    expect(next('2025-05-23', 'Peru will open a port this week.')).toBe(true);
    expect(next('2025-05-16', 'Peru will open a port this week.')).toBe(false);
  });

  it('tells as still to come nothing that several reports expected weeks ago, one of them without a day', () => {
    const next = (published: string, of = 'c.1') => {
      const evidence = evidenceFor({
        documents: { a: ['Peru will open a port.'], b: ['Peru met Chile.'], c: ['Peru is to open a port.'] },
        stated: { a: { published }, b: { published: '2025-05-25' } },
        entities: { peru: { name: 'Peru', standing: 'party' } },
        acts: ['a', 'c'].map((document) => ({
          in: document,
          words: 'open a port',
          act: 'AGREE',
          actors: ['peru'],
          modality: ['future'],
        })),
        clusters: [{ sentences: ['a.1', 'c.1'] }],
      });
      return SECTIONS.at(-1)!.fits(evidence.sentences.find(({ id }) => id === of)!, evidenceIndex(evidence, {}));
    };
    expect(next('2025-05-20')).toBe(true);
    expect(next('2025-05-01')).toBe(false);
    expect(next('2025-05-01', 'a.1')).toBe(false);
  });

  it('tells as still to come no biscuits that somebody would order, unless they are dated or on an issue', () => {
    const next = (sentence: string) => {
      const evidence = evidenceFor({
        documents: { a: ['Peru met Chile.', 'Nothing came of it.', sentence] },
        issues: { ferry: { title: 'Ferries', terms: ['ferry'] } },
        entities: {
          peru: { name: 'Peru', standing: 'party' },
          lind: { name: 'Ana Lind', type: 'person', party: 'peru' },
        },
        acts: [{ in: 'a', words: sentence.slice(0, -1), act: 'STATE', actors: ['lind'] }],
        facts: sentence.includes('Friday') ? [{ in: 'a', words: 'Friday', kind: 'date' }] : [],
      });
      return lines(composePages(evidence, {})[0]!, 'Next');
    };
    expect(next('Ana Lind will order more biscuits.')).toEqual([]);
    expect(next('Ana Lind will order more biscuits on Friday.')).toHaveLength(1);
    expect(next('Ana Lind will order a new ferry.')).toHaveLength(1);
    expect(next('Ana Lind will be the head of the boats of Peru.')).toHaveLength(1);
  });

  it('tells as still to come what is agreed for a day after the report', () => {
    const next = (value: string) => {
      const lead = ['Peru met Chile.', 'Chile met Peru.'];
      const evidence = evidenceFor({
        documents: { a: [...lead, 'Peru and Chile agreed to hold talks on 3 June.'] },
        stated: { a: { published: '2025-05-20' } },
        entities: { peru: { name: 'Peru', standing: 'party' }, chile: { name: 'Chile', standing: 'party' } },
        acts: [
          ...lead.map((one) => ({ in: 'a', words: one.slice(0, -1), act: 'CONSULT' as const, actors: ['peru'] })),
          { in: 'a', words: 'hold talks', act: 'CONSULT', actors: ['peru', 'chile'] },
        ],
        facts: [{ in: 'a', words: '3 June', kind: 'date', value }],
      });
      return lines(composePages(evidence, {})[0]!, 'Next');
    };
    expect(next('2025-06-03')).toHaveLength(1);
    expect(next('2024-06-03')).toEqual([]);
  });
});
