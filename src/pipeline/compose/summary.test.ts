import { describe, expect, it } from 'vitest';
import { headings, lines, page, statements, text } from '../fixtures/composed.ts';
import { evidenceFor } from '../fixtures/evidence.ts';
import { strike } from '../fixtures/strike.ts';
import { composePages } from './compose.ts';
import { wordCount } from './sentences/read-text.ts';

describe('the summary', () => {
  it('tells outcome, agreement, dispute, what comes next and the key facts, in that order', () => {
    expect(headings(page('summary'))).toEqual(['Outcome', 'Agreed', 'Disputed', 'Next', 'Key facts']);
  });

  it('tells each point once, by its best reported sentence, cited to all who report it', () => {
    const [outcome] = lines(page('summary'), 'Outcome');
    expect(outcome).toBe(
      'No agreement on pay was reached when Vela and Norrfly met on Tuesday. 3 of 3 sources, 2 independent',
    );
    expect(lines(page('summary'), 'Outcome')).toHaveLength(1);
  });

  it('names parties that a sentence calls "both sides"', () => {
    expect(lines(page('summary'), 'Agreed')).toEqual([
      'Vela · Norrfly — Both sides agreed to keep 40 ambulance flights in the air. 2 of 3 sources',
    ]);
  });

  it('tells what was signed last in words of its own, not in the fewer of an older report that was joined with it', () => {
    const last = 'Peru and Chile signed the last part of their accord on the ferries of the northern lakes on Sunday';
    const told = (days: [string, string]) => {
      const evidence = evidenceFor({
        documents: { a: ['Peru and Chile signed a part.'], b: [`${last}.`] },
        stated: { a: { published: days[0] }, b: { published: days[1] } },
        entities: { peru: { name: 'Peru', standing: 'party' }, chile: { name: 'Chile', standing: 'party' } },
        acts: ['a', 'b'].map((document) => ({
          in: document,
          words: document === 'a' ? 'signed a part' : 'signed the last part',
          act: 'AGREE' as const,
          actors: ['peru', 'chile'],
        })),
        clusters: [{ sentences: ['a.1', 'b.1'] }],
      });
      return lines(composePages(evidence, {})[0]!, 'Outcome')[0];
    };
    expect(told(['2027-05-03', '2027-06-09'])).toContain(last);
    expect(told(['2027-06-09', '2027-06-09'])).toContain('signed a part');
  });

  it('says where reports of a point differ in their figures', () => {
    const evidence = evidenceFor({
      documents: {
        a: ['Peru and Chile agreed to free 320 sailors.'],
        b: ['Peru and Chile agreed to free 350 sailors.'],
      },
      entities: { peru: { name: 'Peru', standing: 'party' }, chile: { name: 'Chile', standing: 'party' } },
      acts: ['a', 'b'].map((document) => ({
        in: document,
        words: 'agreed to free',
        act: 'AGREE' as const,
        actors: ['peru', 'chile'],
      })),
      clusters: [
        {
          sentences: ['a.1', 'b.1'],
          differences: [
            {
              kind: 'figure',
              words: [
                ['a', '320 sailors'],
                ['b', '350 sailors'],
              ],
            },
          ],
        },
      ],
    });
    expect(lines(composePages(evidence, {})[0]!, 'Outcome')).toEqual([
      'Peru and Chile agreed to free 320 sailors. 2 of 2 sources · figures differ',
    ]);
    const positions = composePages(evidence, {}).find(({ slug }) => slug === 'positions')!;
    expect(statements(positions)).toEqual(['Chile · Peru agree 1 of 2 sources', 'Chile · Peru agree 1 of 2 sources']);
  });

  it('stays under three hundred words whatever there is to tell', () => {
    const sentences = Array.from(
      { length: 200 },
      (_, number) =>
        `Peru rejected the offer number ${number} that Chile had made on the long road to the harbour of the islands.`,
    );
    const long = evidenceFor({
      documents: { a: sentences },
      issues: { offers: { title: 'Offers', terms: ['offer'] } },
      entities: { peru: { name: 'Peru', standing: 'party' }, chile: { name: 'Chile', standing: 'party' } },
      acts: sentences.map((words) => ({ in: 'a', words, act: 'REJECT', actors: ['peru'], issue: 'offers' })),
    });
    for (const evidence of [long, strike])
      expect(wordCount(text(composePages(evidence, {})[0]!.blocks))).toBeLessThan(300);
  });

  it('starts with what the documents lead with where no outcome is reported', () => {
    const lead = 'More than 900 nurses of Peru walked out on Monday.';
    const evidence = evidenceFor({
      documents: { a: [lead, 'Good morning.', 'Peru wants calm.'], b: ['A strike is on.', 'Peru wants calm now.'] },
      entities: { peru: { name: 'Peru', standing: 'party' } },
      acts: [
        { in: 'a', words: 'nurses of Peru walked out', act: 'PROTEST', actors: ['peru'] },
        { in: 'a', words: 'wants calm', act: 'REQUEST', actors: ['peru'] },
        { in: 'b', words: 'wants calm now', act: 'REQUEST', actors: ['peru'] },
      ],
      clusters: [{ sentences: ['a.3', 'b.2'] }],
    });
    expect(lines(composePages(evidence, {})[0]!, 'Reported')[0]).toMatch(/^More than 900 nurses/);
  });

  it('tells what each document leads with, the oldest first, and no scene that a feature opens with', () => {
    const reported = (first: string) => {
      const evidence = evidenceFor({
        documents: {
          paper: [first, 'Chile called the road of Peru closed again.'],
          wire: ['Peru closed the northern road to all trucks.', 'Peru wants calm.'],
        },
        stated: { paper: { published: '2025-05-20' }, wire: { published: '2025-05-18' } },
        entities: { peru: { name: 'Peru', standing: 'party' }, chile: { name: 'Chile', standing: 'party' } },
        acts: [
          { in: 'wire', words: 'closed the northern road', act: 'SANCTION', actors: ['peru'] },
          ...(first.includes('opened')
            ? [{ in: 'paper', words: 'opened', act: 'RETREAT' as const, actors: ['peru'] }]
            : []),
          { in: 'paper', words: 'called the road', act: 'ACCUSE', actors: ['chile'] },
        ],
      });
      return lines(composePages(evidence, {})[0]!, 'Reported').map((line) => line.split('.')[0]);
    };
    const closed = 'Peru closed the northern road to all trucks';
    expect(reported('Peru opened the northern road again.')).toEqual([closed, 'Peru opened the northern road again']);
    const scenes = [
      'There were bacon rolls in Peru on Tuesday.',
      'LIMA, Peru - Ana Lind of Peru reads the sea like a paper.',
      'Nobody in Peru will own up to the northern road.',
      'The first thing Peru did on the northern road was to buy a coffee.',
    ];
    for (const scene of scenes) expect(reported(scene)).toEqual([closed, 'Chile called the road of Peru closed again']);
    const filed = 'LIMA, Peru, May 20 (Norwire) - Nobody in Peru was on the northern road by noon.';
    expect(reported(filed)[1]).toBe('Nobody in Peru was on the northern road by noon');
  });

  it('leads with nothing that somebody at the gate says, who is of no party', () => {
    const reported = (party: string | null) => {
      const evidence = evidenceFor({
        documents: {
          wire: ['Peru closed the northern road to all trucks.'],
          paper: ['"I want to walk to Peru again," said Ana Lind, a cleaner.', 'Peru wants calm.'],
        },
        entities: {
          peru: { name: 'Peru', standing: 'party' },
          lind: { name: 'Ana Lind', type: 'person', party },
        },
        statements: [{ in: 'paper', content: 'I want to walk to Peru again', who: 'lind', kind: 'direct' }],
        acts: [
          { in: 'wire', words: 'closed the northern road', act: 'SANCTION', actors: ['peru'] },
          { in: 'paper', words: 'want to walk', act: 'REQUEST', actors: ['lind'] },
        ],
      });
      return lines(composePages(evidence, {})[0]!, 'Reported');
    };
    expect(reported(null)).toHaveLength(1);
    expect(reported('peru')).toHaveLength(2);
  });

  it('tells no guess of the writer, who speaks for no party, and nothing that only turns to readers', () => {
    const told = (sentence: string, party: string | null) => {
      const evidence = evidenceFor({
        documents: { wire: ['Peru closed the northern road to all trucks.'], letter: ['Peru wants calm.', sentence] },
        stated: { letter: { author: 'Ana Lind' } },
        entities: {
          peru: { name: 'Peru', standing: 'party' },
          lind: { name: 'Ana Lind', type: 'person', party },
        },
        statements: [{ in: 'letter', content: sentence.slice(0, -1), who: 'lind', kind: 'indirect' }],
        acts: [
          { in: 'wire', words: 'closed the northern road', act: 'SANCTION', actors: ['peru'] },
          { in: 'letter', words: sentence.slice(0, -1), act: 'REJECT', actors: ['lind'] },
        ],
      });
      return lines(composePages(evidence, {})[0]!, 'Reported').filter((line) => line.includes('refuses'));
    };
    expect(told('Peru refuses to open the road to trucks.', 'peru')).toHaveLength(1);
    expect(told('Peru refuses to open the road to trucks.', null)).toEqual([]);
    expect(told('As you know, Peru refuses to open the road to trucks.', 'peru')).toEqual([]);
  });

  it('takes for agreed what all of them agree on, though no sentence names them', () => {
    const agreed = (sentence: string) => {
      const evidence = evidenceFor({
        documents: { a: ['Peru met Chile on Monday.', 'Nobody left the hall.', sentence] },
        entities: { peru: { name: 'Peru', standing: 'party' } },
        acts: [{ in: 'a', words: 'agreed on a lower flow', act: 'AGREE', actors: [] }],
      });
      return lines(composePages(evidence, {})[0]!, 'Agreed');
    };
    expect(agreed('The two sides agreed on a lower flow.')).toHaveLength(1);
    expect(agreed('The clerk, with both sides waiting, agreed on a lower flow.')).toEqual([]);
  });

  it('takes for an outcome what the parties turned down, not what others did or a meeting that nobody called', () => {
    const outcome = (words: string, act: 'REJECT' | 'AGREE', actors: string[]) => {
      const evidence = evidenceFor({
        documents: { a: ['Peru met Chile on Monday.', `${words}.`] },
        entities: {
          peru: { name: 'Peru', standing: 'party' },
          chile: { name: 'Chile', standing: 'party' },
          malta: { name: 'Malta', standing: 'outside' },
          cuba: { name: 'Cuba', standing: 'outside' },
        },
        acts: [{ in: 'a', words, act, actors, modality: act === 'AGREE' ? ['negated'] : [] }],
      });
      return lines(composePages(evidence, {})[0]!, 'Outcome');
    };
    expect(outcome('Peru and Chile turned down the offer', 'REJECT', ['peru', 'chile'])).toHaveLength(1);
    expect(outcome('Malta and Cuba turned down the offer', 'REJECT', ['malta', 'cuba'])).toEqual([]);
    expect(outcome('Peru and Chile agreed on nothing', 'AGREE', ['peru', 'chile'])).toHaveLength(1);
    expect(outcome('No further meeting was agreed', 'AGREE', [])).toEqual([]);
  });

  it('says which Monday a report means, and not which of something it is told beside', () => {
    const reported = (sentence: string) => {
      const evidence = evidenceFor({
        documents: { a: [sentence] },
        stated: { a: { published: '2025-05-20' } },
        entities: {
          peru: { name: 'Peru', standing: 'party' },
          council: { name: 'Council for the Sea of Peru' },
        },
        acts: [{ in: 'a', words: 'closed the road', act: 'SANCTION', actors: ['peru'] }],
        facts: [{ in: 'a', words: 'Monday', kind: 'date', value: '2025-05-19' }],
      });
      return lines(composePages(evidence, {})[0]!, 'Reported')[0];
    };
    expect(reported('Peru closed the road on Monday.')).toBe(
      'Peru closed the road on Monday. 1 of 1 source · 19 May 2025',
    );
    expect(reported('Peru closed the road, later than it said on Monday.')).not.toContain('May');
    expect(reported('Council for the Sea of Peru closed the road on Monday.')).toContain('19 May 2025');
    expect(reported('Peru closed the road for the feast on Monday.')).not.toContain('May');
  });

  it('leads with what is reported before what somebody says in their own paper', () => {
    const evidence = evidenceFor({
      documents: {
        paper: ['Peru welcomes the ban on nets.', 'Peru wants calm.'],
        wire: ['For years the boats came and went, and on Monday Chile banned the nets.'],
      },
      entities: { peru: { name: 'Peru', standing: 'party' }, chile: { name: 'Chile', standing: 'party' } },
      statements: [{ in: 'paper', content: 'welcomes the ban on nets', who: 'peru', rule: 'own-statement' }],
      acts: [
        { in: 'paper', words: 'welcomes the ban on nets', act: 'SUPPORT', actors: ['peru'] },
        { in: 'wire', words: 'banned the nets', act: 'SANCTION', actors: ['chile'] },
      ],
      clusters: [{ sentences: ['paper.1', 'wire.1'] }],
    });
    expect(lines(composePages(evidence, {})[0]!, 'Reported')[0]).toMatch(/^For years the boats/);
  });

  it('tells no line of somebody whom only another sentence names', () => {
    const disputed = (words: string) => {
      const evidence = evidenceFor({
        documents: { a: ['Peru met Chile.', 'Chile met Peru.', words] },
        entities: { peru: { name: 'Peru', standing: 'party' }, chile: { name: 'Chile', standing: 'party' } },
        acts: [{ in: 'a', words: 'reject the map of the bay', act: 'REJECT', actors: [] }],
      });
      return lines(composePages(evidence, {})[0]!, 'Disputed');
    };
    expect(disputed('We reject the map of the bay.')).toEqual([]);
    expect(disputed('They reject the map of the bay.')).toEqual([]);
    expect(disputed('All crews reject the map of the bay.')).toHaveLength(1);
  });

  it('tells no word of somebody about others whom only another sentence names', () => {
    const disputed = (content: string) => {
      const evidence = evidenceFor({
        documents: { a: ['Peru met Chile.', 'Chile met Peru.', `"${content}."`] },
        entities: {
          peru: { name: 'Peru', standing: 'party' },
          lind: { name: 'Ana Lind', type: 'person', party: 'peru' },
        },
        statements: [{ in: 'a', content, who: 'lind', kind: 'direct' }],
        acts: [{ in: 'a', words: content, act: 'REJECT', actors: ['lind'] }],
      });
      return lines(composePages(evidence, {})[0]!, 'Disputed');
    };
    expect(disputed('They have no right to the bay')).toEqual([]);
    expect(disputed('No crew has a right to the bay')).toHaveLength(1);
  });

  it('tells no short turn about what only the turn before names', () => {
    const next = (content: string) => {
      const evidence = evidenceFor({
        documents: { a: ['Peru met Chile.', 'Chile met Peru.', content] },
        entities: {
          peru: { name: 'Peru', standing: 'party' },
          lind: { name: 'Ana Lind', type: 'person', party: 'peru' },
        },
        statements: [{ in: 'a', content, who: 'lind', kind: 'direct', rule: 'turn' }],
        acts: [{ in: 'a', words: content.slice(0, -1), act: 'AGREE', actors: ['lind'], modality: ['future'] }],
        facts: [{ in: 'a', words: 'Friday', kind: 'date' }],
      });
      return lines(composePages(evidence, {})[0]!, 'Next');
    };
    expect(next('It will lapse on Friday.')).toEqual([]);
    expect(next('The offer will lapse on Friday.')).toHaveLength(1);
  });

  it('shows no quotation mark whose other half stands in another sentence', () => {
    const reported = (...sentences: string[]) => {
      const evidence = evidenceFor({
        documents: { a: sentences },
        entities: { crew: { name: 'Crew', standing: 'party' } },
        acts: sentences.map((words) => ({
          in: 'a',
          words: words.replace(/^"|"$/g, ''),
          act: 'REJECT',
          actors: ['crew'],
        })),
      });
      const [summary] = composePages(evidence, {});
      return ['Reported', 'Disputed'].flatMap((title) => lines(summary!, title)).join();
    };
    expect(
      reported('"Crew of the boats refuse the offer.', 'Crew will not be moved by the offer of the board."'),
    ).not.toContain('"');
    expect(reported('Crew of the boats will refuse "the insult" of an offer.')).toContain('"the insult"');
  });

  it('tells no question, whoever asks it, and no line with the label of a turn', () => {
    const evidence = evidenceFor({
      documents: {
        a: ['Why did the crews strike?', 'The crews rejected the offer.', 'LECK: The crews rejected pay cuts.'],
      },
      issues: { pay: { title: 'Pay', terms: ['pay'] } },
      entities: { crew: { name: 'Crew', standing: 'party' } },
      acts: [
        { in: 'a', words: 'rejected the offer', act: 'REJECT', actors: ['crew'] },
        { in: 'a', words: 'rejected pay cuts', act: 'REJECT', actors: ['crew'] },
      ],
    });
    const text = JSON.stringify(composePages(evidence, {})[0]);
    expect(text).toContain('The crews rejected the offer.');
    expect(text).not.toContain('Why did the crews');
    expect(text).not.toContain('LECK');
  });

  it('falls back to the best reported sentences where nobody acts', () => {
    const evidence = evidenceFor({
      documents: { a: ['The ferry sank at noon.', 'It was old.'], b: ['A ferry sank at noon.'] },
      entities: {},
      facts: [{ in: 'a', words: 'noon', kind: 'date' }],
      clusters: [{ sentences: ['a.1', 'b.1'] }],
    });
    expect(lines(composePages(evidence, {})[0]!, 'Reported')[0]).toBe('A ferry sank at noon. 2 of 2 sources');
  });
});
