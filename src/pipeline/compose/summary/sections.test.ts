import { describe, expect, it } from 'vitest';
import { lines } from '../../fixtures/composed.ts';
import { evidenceFor } from '../../fixtures/evidence.ts';
import { composePages } from '../compose.ts';
import { evidenceIndex } from '../evidence-index.ts';
import { SECTIONS } from './sections.ts';
import { aheadWeight } from './weights.ts';

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
        facts: sentence.includes('next week') ? [{ in: 'a', words: 'next week', kind: 'date' }] : [],
      });
      return SECTIONS.at(-1)!.fits(evidence.sentences[0]!, evidenceIndex(evidence, {}));
    };
    expect(next('2025-05-23', 'Peru will open a port.')).toBe(true);
    expect(next('2025-05-12', 'Peru will open a port.')).toBe(false);
    expect(next('2025-05-23', 'Peru will open a port next week.')).toBe(true);
    expect(next('2025-05-14', 'Peru will open a port next week.')).toBe(false);
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

describe('what is disputed', () => {
  it('disputes nothing of years before, and what parties refuse before what others ask, who stands outside not at all', () => {
    const disputed = (value: string, standing: 'party' | 'outside' = 'party') => {
      const evidence = evidenceFor({
        documents: {
          a: [
            'Peru met Chile.',
            'Chile met Peru.',
            'Chile asked for an open road.',
            'Peru rejected the map in November.',
          ],
        },
        stated: { a: { published: '2024-11-20' } },
        entities: { peru: { name: 'Peru', standing: 'party' }, chile: { name: 'Chile', standing } },
        acts: [
          { in: 'a', words: 'Peru met Chile', act: 'CONSULT', actors: ['peru'] },
          { in: 'a', words: 'Chile met Peru', act: 'CONSULT', actors: ['peru'] },
          { in: 'a', words: 'asked for an open road', act: 'REQUEST', actors: ['chile'] },
          { in: 'a', words: 'rejected the map', act: 'REJECT', actors: ['peru'] },
        ],
        facts: [{ in: 'a', words: 'November', kind: 'date', value }],
      });
      return lines(composePages(evidence, {})[0]!, 'Disputed').map((line) => line.split('.')[0]);
    };
    expect(disputed('2024-11')).toEqual(['Peru rejected the map in November', 'Chile asked for an open road']);
    expect(disputed('2022-11')).toEqual(['Chile asked for an open road']);
    expect(disputed('2024-11', 'outside')).toEqual(['Peru rejected the map in November']);
  });

  it('disputes nothing by a protest that is still to be held', () => {
    const disputed = (sentence: string, modality: 'future'[]) => {
      const lead = ['Peru met Chile.', 'Chile met Peru.'];
      const evidence = evidenceFor({
        documents: { a: [...lead, sentence] },
        entities: { peru: { name: 'Peru', standing: 'party' } },
        acts: [
          ...lead.map((one) => ({ in: 'a', words: one.slice(0, -1), act: 'CONSULT' as const, actors: ['peru'] })),
          { in: 'a', words: sentence.slice(0, -1), act: 'PROTEST', actors: ['peru'], modality },
        ],
      });
      return lines(composePages(evidence, {})[0]!, 'Disputed');
    };
    expect(disputed('Peru will hold a vigil at the port.', ['future'])).toEqual([]);
    expect(disputed('Peru held a vigil at the port.', [])).toHaveLength(1);
  });

  it('hears the other side before one side again', () => {
    const own = [
      'Peru rejected the new map.',
      'Peru rejected the new toll.',
      'Chile rejected the plan, far too dear for its fleet.',
    ];
    const evidence = evidenceFor({
      documents: { a: ['Peru and Chile agreed on a truce.', ...own] },
      entities: { peru: { name: 'Peru', standing: 'party' }, chile: { name: 'Chile', standing: 'party' } },
      acts: [
        { in: 'a', words: 'agreed on a truce', act: 'AGREE', actors: ['peru', 'chile'] },
        ...own.map((one) => ({
          in: 'a',
          words: one.slice(0, -1),
          act: 'REJECT' as const,
          actors: [one.startsWith('Peru') ? 'peru' : 'chile'],
        })),
      ],
    });
    const disputed = lines(composePages(evidence, {})[0]!, 'Disputed').map((line) => line.split(/[.,]/)[0]);
    expect(disputed).toEqual(['Peru rejected the new map', 'Chile rejected the plan', 'Peru rejected the new toll']);
  });

  it('disputes nothing by calling a ballot, setting a deadline or recommending a yes', () => {
    const disputed = (words: string) => {
      const lead = ['Peru met Chile.', 'Chile met Peru.'];
      const evidence = evidenceFor({
        documents: { a: [...lead, `Peru will ${words}.`] },
        entities: { peru: { name: 'Peru', standing: 'party' } },
        acts: [
          ...lead.map((one) => ({ in: 'a', words: one.slice(0, -1), act: 'CONSULT' as const, actors: ['peru'] })),
          { in: 'a', words, act: 'REQUEST', actors: ['peru'] },
        ],
      });
      return lines(composePages(evidence, {})[0]!, 'Disputed');
    };
    expect(disputed('put the ferry tax to a vote')).toEqual([]);
    expect(disputed('set a deadline of June for the ferries')).toEqual([]);
    expect(disputed('recommend acceptance of the ferry tax')).toEqual([]);
    expect(disputed('demand a vote on the ferry tax')).toHaveLength(1);
    expect(disputed('recommend a ban on the ferries')).toHaveLength(1);
  });

  it('disputes nothing by a sentence that leaves open what', () => {
    const disputed = (sentence: string) => {
      const lead = ['Peru met Chile.', 'Chile met Peru.'];
      const evidence = evidenceFor({
        documents: { a: [...lead, sentence] },
        entities: { peru: { name: 'Peru', standing: 'party' } },
        acts: [...lead, sentence].map((one) => ({
          in: 'a',
          words: one.slice(0, -1),
          act: one === sentence ? ('REJECT' as const) : ('CONSULT' as const),
          actors: ['peru'],
        })),
      });
      return lines(composePages(evidence, {})[0]!, 'Disputed');
    };
    expect(disputed('Peru has denied this.')).toEqual([]);
    expect(disputed('Peru then disagreed.')).toEqual([]);
    expect(disputed('Peru has denied this claim.')).toEqual([]);
    expect(disputed('Peru has denied this claim of theft.')).toHaveLength(1);
    expect(disputed('Peru named this a lie.')).toEqual([]);
    expect(disputed('Peru would not be drawn on the mines.')).toEqual([]);
    expect(disputed('Peru would not draw down its mines.')).toHaveLength(1);
    expect(disputed('Peru rejected any link between the two.')).toEqual([]);
    expect(disputed('Peru rejected any link between the two mines.')).toHaveLength(1);
  });

  it('tells an item of a list behind the words that open it, and never those words alone', () => {
    const evidence = evidenceFor({
      documents: {
        a: ['Peru met Chile.', 'The Trust calls on:', '– Peru to free the crew;', '– Chile to lift the siege.'],
      },
      entities: { peru: { name: 'Peru', standing: 'party' }, trust: { name: 'The Trust', standing: 'party' } },
      acts: [
        { in: 'a', words: 'Peru met Chile', act: 'CONSULT', actors: ['peru'] },
        { in: 'a', words: 'calls on', act: 'REQUEST', actors: ['trust'] },
        { in: 'a', words: 'Peru to free the crew', act: 'REQUEST', actors: ['trust'] },
      ],
    });
    expect(lines(composePages(evidence, {})[0]!, 'Disputed')).toEqual([
      'The Trust calls on: […] Peru to free the crew; 1 of 1 source',
    ]);
  });

  it('expects what is planned for a day, and nothing of what somebody only exclaims', () => {
    const next = (sentence: string, day: string, kind: 'direct' | 'indirect') => {
      const evidence = evidenceFor({
        documents: { a: ['Peru met Chile.', sentence] },
        entities: { peru: { name: 'Peru', standing: 'party' } },
        statements: [{ in: 'a', content: sentence, who: 'peru', kind }],
        acts: [{ in: 'a', words: sentence.slice(0, -1), act: 'STATE', actors: ['peru'] }],
        facts: day === '' ? [] : [{ in: 'a', words: day, kind: 'date', value: '--08-23' }],
      });
      return lines(composePages(evidence, {})[0]!, 'Next');
    };
    expect(next('Peru says a second swap is planned for 23 August.', '23 August', 'indirect')).toHaveLength(1);
    expect(next('Peru says its mothers will sleep.', '', 'indirect')).toHaveLength(1);
    expect(next('Peru says its mothers will sleep.', '', 'direct')).toEqual([]);
  });

  it('expects nothing of a list of demands', () => {
    const next = (opening: string) => {
      const evidence = evidenceFor({
        documents: { a: ['Peru met Chile.', `${opening}:`, '– the crew will be freed by Chile.'] },
        entities: { chile: { name: 'Chile', standing: 'party' } },
        acts: [{ in: 'a', words: 'the crew will be freed', act: 'AGREE', actors: ['chile'], modality: ['future'] }],
      });
      return lines(composePages(evidence, {})[0]!, 'Next');
    };
    expect(next('These are our demands')).toEqual([]);
    expect(next('These are the next steps')).toHaveLength(1);
  });

  it('tells no quotation of nobody knows whom', () => {
    const disputed = (who: string | null) => {
      const quoted = '“I blame whoever sits in Lima.”';
      const evidence = evidenceFor({
        documents: { a: ['Peru met Chile.', quoted] },
        entities: {
          peru: { name: 'Peru', standing: 'party' },
          lind: { name: 'Ana Lind', type: 'person', standing: 'party' },
        },
        statements: [{ in: 'a', content: quoted, kind: 'direct', ...(who ? { who } : {}) }],
        acts: [
          { in: 'a', words: 'blame whoever sits in Lima', act: 'ACCUSE', actors: who ? [who] : [], statement: 'st1' },
        ],
      });
      return lines(composePages(evidence, {})[0]!, 'Disputed');
    };
    expect(disputed('lind')).toEqual(['Ana Lind: “I blame whoever sits in Lima.” 1 of 1 source']);
    expect(disputed(null)).toEqual([]);
  });

  it('tells no quip of a passer-by, nor of a spokesman who was not there', () => {
    const disputed = (words: string, party: string | null, issue?: 'tax') => {
      const evidence = evidenceFor({
        documents: { a: ['Peru met Chile.', `“${words}.”`] },
        issues: { tax: { title: 'Tax', terms: ['tax'] } },
        entities: {
          peru: { name: 'Peru', standing: 'party' },
          lind: { name: 'Ana Lind', type: 'person', party },
        },
        statements: [{ in: 'a', content: words, kind: 'direct', who: 'lind' }],
        acts: [{ in: 'a', words, act: 'REJECT', actors: ['lind'], statement: 'st1', ...(issue ? { issue } : {}) }],
      });
      return lines(composePages(evidence, {})[0]!, 'Disputed');
    };
    const lamps = 'Last week somebody took all the lamps off my old boat';
    expect(disputed(lamps, null)).toEqual([]);
    expect(disputed(lamps, 'peru')).toHaveLength(1);
    expect(disputed('I was not on the pier', 'peru')).toEqual([]);
    expect(disputed('I reject the tax on boats', 'peru', 'tax')).toHaveLength(1);
  });
});

describe('what is reported where nothing came of it yet', () => {
  const reported = (documents: Record<string, readonly string[]>) => {
    const evidence = evidenceFor({
      documents,
      issues: { strike: { title: 'Strike', terms: ['strike', 'walked out'] } },
      entities: { guild: { name: 'Guild', standing: 'party' }, ora: { name: 'Ora Venn', type: 'person' } },
      acts: [
        { in: 'a', words: 'filled the first kettle', act: 'STATE', actors: ['ora'], issue: 'strike' },
        { in: 'b', words: 'walked out', act: 'PROTEST', actors: ['guild'], issue: 'strike' },
      ],
    });
    return lines(composePages(evidence, {})[0]!, 'Reported')[0];
  };

  it('opens with what a party did, not with a feature’s picture', () => {
    const picture = 'At ten to four Ora Venn filled the first kettle of the strike.';
    const news = 'The Guild, which looks after the locks, walked out of every lock on the long canal at noon.';
    expect(reported({ a: [picture], b: [news] })).toContain('walked out');
  });

  it('opens with the head of a report on an issue, whoever did it, and with no bacon rolls', () => {
    const first = (sentence: string) => {
      const evidence = evidenceFor({
        documents: { a: [sentence], b: ['By noon the Guild walked out of every lock on the long canal.'] },
        issues: { strike: { title: 'Strike', terms: ['strike'] } },
        entities: { guild: { name: 'Guild', standing: 'party' } },
        acts: [{ in: 'b', words: 'walked out', act: 'PROTEST', actors: ['guild'] }],
      });
      return lines(composePages(evidence, {})[0]!, 'Reported').join(' ');
    };
    expect(first('Forty boats closed the canal at dawn in a strike over tolls.')).toContain('Forty boats');
    expect(first('There were warm rolls at the lock on the first day of the strike.')).not.toContain('rolls');
  });

  it('leaves a ruling to what is decided', () => {
    const shown = (verb: string) => {
      const ruling = `A judge on Thursday ${verb} the Guild to pay for the barges.`;
      const evidence = evidenceFor({
        documents: { a: [ruling], b: ['By noon the Guild walked out of every lock on the long canal.'] },
        entities: { guild: { name: 'Guild', standing: 'party' } },
        acts: [
          {
            in: 'a',
            words: `${verb} the Guild to pay for the barges`,
            act: 'COERCE',
            actors: [],
            recipients: ['guild'],
          },
          { in: 'b', words: 'walked out', act: 'PROTEST', actors: ['guild'] },
        ],
      });
      const [page] = composePages(evidence, {});
      return [lines(page!, 'Reported').join(' '), lines(page!, 'Decided').join(' ')];
    };
    expect(shown('ordered')[0]).not.toContain('judge');
    expect(shown('ordered')[1]).toContain('judge');
    expect(shown('implored')[0]).toContain('judge');
  });

  it('opens with nothing that any such thing does', () => {
    const news = 'The Guild, which looks after the locks, walked out of every lock on the long canal at noon.';
    const first = (sentence: string) => {
      const evidence = evidenceFor({
        documents: { a: [sentence], b: [news] },
        entities: { guild: { name: 'Guild', standing: 'party' } },
        acts: [
          { in: 'a', words: sentence.slice(0, -1), act: 'AID', actors: ['guild'] },
          { in: 'b', words: 'walked out', act: 'PROTEST', actors: ['guild'] },
        ],
      });
      return lines(composePages(evidence, {})[0]!, 'Reported');
    };
    expect(first('A keeper of the Guild opens locks and greets skippers.')).toHaveLength(1);
    expect(first('A keeper of the Guild opened the lock and greeted skippers.')).toHaveLength(2);
  });

  it('opens with what happened before what somebody calls out', () => {
    const call = '"Nobody will open a lock for a biscuit," cried the Guild.';
    const news = 'By noon the Guild walked out of every lock on the long canal.';
    const evidence = evidenceFor({
      documents: { a: [call, news] },
      entities: { guild: { name: 'Guild', standing: 'party' } },
      statements: [{ in: 'a', content: 'Nobody will open a lock for a biscuit', who: 'guild', kind: 'direct' }],
      acts: [
        { in: 'a', words: 'Nobody will open a lock for a biscuit', act: 'REJECT', actors: ['guild'] },
        { in: 'a', words: 'walked out', act: 'PROTEST', actors: ['guild'] },
      ],
    });
    expect(lines(composePages(evidence, {})[0]!, 'Reported')[0]).toContain('walked out');
  });
});

describe('what is to be waited for', () => {
  const next = (sentence: string, acts: NonNullable<Parameters<typeof evidenceFor>[0]['acts']> = []) => {
    const [date] = /\d+ June/.exec(sentence) ?? ['5 June'];
    const evidence = evidenceFor({
      documents: { a: ['Peru closed the northern road to all trucks of Chile.', sentence] },
      stated: { a: { published: '2027-05-20' } },
      entities: { peru: { name: 'Peru', standing: 'party' }, chile: { name: 'Chile', standing: 'party' } },
      acts: [{ in: 'a', words: 'closed the northern road', act: 'SANCTION', actors: ['peru'] }, ...acts],
      facts: sentence.includes(date) ? [{ in: 'a', words: date, kind: 'date', value: '2027-06-05' }] : [],
    });
    const index = evidenceIndex(evidence, {});
    return SECTIONS.find(({ title }) => title === 'Next')!.fits(index.sentencesOf.get('a')![1]!, index);
  };

  it('is a hearing until which something holds, whatever is told as past beside it', () => {
    expect(next('The order, adopted by seven judges, binds Peru until a full hearing on 5 June.')).toBe(true);
    expect(next('The order, adopted by seven judges, bound Peru until the ferry sailed on 5 June.')).toBe(false);
  });

  it('is what somebody must still approve, and not what another says must be', () => {
    expect(next('The senate of Peru must ratify the lease.')).toBe(true);
    expect(next('The lease of Peru is still subject to formal approval.')).toBe(true);
    expect(next('The guild said the senate of Peru must ratify the lease.')).toBe(false);
    expect(next('The senate of Peru must love the lease.')).toBe(false);
  });

  it('is not what an offer would bring', () => {
    const rise = (lead: string) =>
      next(`${lead} wages in Peru would rise by 5 percent on 5 June.`, [
        { in: 'a', words: 'would rise by 5 percent', act: 'AGREE', actors: ['peru'], modality: ['future'] },
      ]);
    expect(rise('Under the new offer,')).toBe(false);
    expect(rise('Under the law,')).toBe(true);
  });

  it('is what somebody announces, though they attack another by it', () => {
    const words = (verb: string) =>
      next(`Peru attacked the ruling and ${verb} would seek a review.`, [
        { in: 'a', words: 'attacked the ruling', act: 'ACCUSE', actors: ['peru'] },
        { in: 'a', words: 'would seek a review', act: 'REQUEST', actors: ['peru'], modality: ['future'] },
      ]);
    expect(words('announced that it')).toBe(true);
    expect(words('said nobody')).toBe(false);
  });
});

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
});
