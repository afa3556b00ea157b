import { describe, expect, it } from 'vitest';
import type { Evidence } from '#src/schema/evidence.ts';
import { evidenceFor, type Given } from '../fixtures/evidence.ts';
import { strike } from '../fixtures/strike.ts';
import type { Block, ComposedPage, Inline } from './blocks.ts';
import { composePages } from './compose.ts';
import { readText, wordCount } from './read-text.ts';

describe('the pages of a briefing', () => {
  it('come in the order a reader needs', () => {
    expect(slugs(strike)).toEqual(['summary', 'parties', 'positions', 'wages', 'strike', 'timeline', 'disagreements']);
    expect(composePages(strike, {}).map(({ order }) => order)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('start with prisoner exchange and sanctions among the topics, however little is said of them', () => {
    const evidence = evidenceFor({
      documents: {
        a: [
          'Peru wants talks on fish.',
          'Peru wants fish.',
          'Peru wants more fish.',
          'Peru wants sanctions.',
          'Peru wants prisoners back.',
        ],
      },
      issues: {
        fish: { title: 'Fish', terms: ['fish'] },
        sanctions: { title: 'Sanctions', terms: ['sanctions'] },
        'prisoner-exchange': { title: 'Prisoner exchange', terms: ['prisoners'] },
      },
      entities: { peru: { name: 'Peru', standing: 'party' } },
      acts: ['talks on fish', 'Peru wants fish', 'more fish', 'sanctions', 'prisoners'].map((words) => ({
        in: 'a',
        words,
        act: 'REQUEST' as const,
        actors: ['peru'],
      })),
    });
    expect(
      composePages(evidence, {})
        .filter(({ kind }) => kind === 'topic')
        .map(({ slug }) => slug),
    ).toEqual(['prisoner-exchange', 'sanctions', 'fish']);
  });

  it('are not made where they would have nothing to say', () => {
    const bare = evidenceFor({ documents: { a: ['Nothing happened.'] }, entities: {} });
    expect(slugs(bare)).toEqual(['summary']);
    expect(slugs({ ...strike, facts: strike.facts.filter(({ kind }) => kind !== 'date'), clusters: [] })).toEqual([
      'summary',
      'parties',
      'positions',
      'wages',
      'strike',
    ]);
  });

  it('are the same whatever the order in which things were found', () => {
    const shuffled = {
      ...strike,
      statements: strike.statements.toReversed(),
      acts: strike.acts.toReversed(),
      facts: strike.facts.toReversed(),
      mentions: strike.mentions.toReversed(),
      entities: strike.entities.toReversed(),
    };
    expect(composePages(shuffled, {})).toEqual(composePages(strike, {}));
  });

  it('hold a note for each sentence they cite, once, and no other', () => {
    for (const page of composePages(strike, {})) {
      const cited = inlines(page.blocks).flatMap((inline) => (inline.type === 'cite' ? [inline.sentence] : []));
      expect(page.notes.map(({ sentence }) => sentence)).toEqual([...new Set(cited)]);
    }
  });
});

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

  it('gives as its time the day of what was done, not a day still to come', () => {
    const table = page('summary').blocks.find((block) => block.type === 'table');
    const when = table?.type === 'table' ? table.rows.find(([label]) => readText(label ?? []) === 'When') : undefined;
    expect(when?.map(readText)).toEqual(['When', 'on Tuesday', '1 of 3 sources']);
  });

  it('gives as key figures those of the main issues and those that parties act on, none that only describe', () => {
    const keyFigures = (
      sentences: string[],
      words: string[],
      acts: readonly (readonly [string, 'REQUEST' | 'CONSULT'])[] = [],
    ) => {
      const evidence = evidenceFor({
        documents: { a: sentences },
        issues: {
          prison: { title: 'Prisoners', terms: ['prisoner', 'captive'] },
          terror: { title: 'Terrorism', terms: ['terror'] },
        },
        entities: { vela: { name: 'Vela', standing: 'party' } },
        acts: acts.map(([words, act]) => ({ in: 'a', words, act, actors: ['vela'] })),
        facts: words.map((one) => ({
          in: 'a',
          words: one,
          kind: 'count' as const,
          value: Number(one.replaceAll(/\D/g, '')),
          unit: one.split(' ').at(-1)!,
          issue: one.endsWith('prisoners') ? 'prison' : one.endsWith('rifles') ? 'terror' : null,
        })),
      });
      const table = composePages(evidence, {})[0]?.blocks.find((block) => block.type === 'table');
      return table?.type === 'table'
        ? table.rows.map((row) => row.slice(0, 2).map(readText)).filter(([label]) => label !== 'Who')
        : [];
    };
    const main = ['They freed 40 prisoners.', 'The prisoners went home.', 'Vela has prisoners.'];
    const acts = main.map((words) => [words, 'CONSULT'] as const);
    expect(keyFigures([...main, 'Terror took 90 rifles.'], ['40 prisoners', '90 rifles'], acts)).toEqual([
      ['Prisoners', '40 prisoners'],
    ]);
    expect(
      keyFigures(
        [...main, 'Vela wants 30 lorries.'],
        ['40 prisoners', '30 lorries'],
        [...acts, ['wants 30 lorries', 'REQUEST']],
      ),
    ).toEqual([
      ['Figure demanded', '30 lorries'],
      ['Prisoners', '40 prisoners'],
    ]);
    expect(
      keyFigures(
        ['They closed Dersh, a town of 800 people.', 'The guards, whose 20 prisoners slept, left.'],
        ['800 people', '20 prisoners'],
      ),
    ).toEqual([]);
  });

  it('gives no day of a meeting that is still to be held', () => {
    const evidence = evidenceFor({
      documents: {
        a: ['Peru said it would raise it again when the ministers meet in May.', 'Peru and Chile met on Tuesday.'],
      },
      entities: { peru: { name: 'Peru', standing: 'party' }, chile: { name: 'Chile', standing: 'party' } },
      acts: [
        { in: 'a', words: 'the ministers meet in May', act: 'CONSULT', actors: ['peru', 'chile'] },
        { in: 'a', words: 'Peru and Chile met', act: 'CONSULT', actors: ['peru', 'chile'] },
      ],
      facts: [
        { in: 'a', words: 'May', kind: 'date' },
        { in: 'a', words: 'Tuesday', kind: 'date' },
      ],
    });
    const table = composePages(evidence, {})[0]?.blocks.find((block) => block.type === 'table');
    const when = table?.type === 'table' ? table.rows.find(([label]) => readText(label ?? []) === 'When') : undefined;
    expect(readText(when?.[1] ?? [])).toBe('Tuesday');
  });

  it('names the place where the parties met, not one where somebody spoke', () => {
    const evidence = evidenceFor({
      documents: {
        a: ['Peru and Chile met in Arica.', 'A spokesman told reporters in Lima that Peru was glad.'],
        b: ['The two held their talks in a hotel in Arica.', 'Peru and Chile met.'],
      },
      entities: {
        peru: { name: 'Peru', standing: 'party' },
        chile: { name: 'Chile', standing: 'party' },
        arica: { name: 'Arica', type: 'place' },
        lima: { name: 'Lima', type: 'place' },
      },
      acts: [
        { in: 'a', words: 'Peru and Chile met', act: 'CONSULT', actors: ['peru', 'chile'] },
        { in: 'a', words: 'Peru was glad', act: 'SUPPORT', actors: ['peru'] },
      ],
      clusters: [{ sentences: ['a.1', 'b.1'] }],
    });
    const table = composePages(evidence, {})[0]!.blocks.find((block) => block.type === 'table');
    expect(table?.type === 'table' && table.rows[0]?.map(readText)).toEqual(['Where', 'Arica', '2 of 2 sources']);
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

  it('gives as its length how long the parties met, not how long an offer runs', () => {
    const lengthOf = (sentence: string) => {
      const evidence = evidenceFor({
        documents: { a: [sentence] },
        entities: { peru: { name: 'Peru', standing: 'party' } },
        facts: [{ in: 'a', words: 'two days', kind: 'duration', value: 2, unit: 'days' }],
      });
      const table = composePages(evidence, {})[0]?.blocks.find((block) => block.type === 'table');
      const rows = table?.type === 'table' ? table.rows.map((row) => row.slice(0, 2).map(readText)) : [];
      return rows.find(([label]) => label === 'How long')?.[1];
    };
    expect(lengthOf('The talks took two days.')).toBe('two days');
    expect(lengthOf('Peru offers a rise over two days.')).toBeUndefined();
  });

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
    expect(next('I will sign it on Friday.')).toHaveLength(1);
    expect(next('Peru will open a port.')).toEqual(['Peru will open a port']);
    expect(next('Peru will open a port.', 'Peru will sign on Friday.')[0]).toBe('Peru will sign on Friday');
  });

  it('disputes nothing of years before, and what parties refuse before what others ask', () => {
    const disputed = (value: string) => {
      const evidence = evidenceFor({
        documents: {
          a: [
            'Peru met Chile.',
            'Chile met Peru.',
            'Aid workers asked for an open road.',
            'Peru rejected the map in November.',
          ],
        },
        stated: { a: { published: '2024-11-20' } },
        entities: { peru: { name: 'Peru', standing: 'party' }, aid: { name: 'Aid workers', standing: 'outside' } },
        acts: [
          { in: 'a', words: 'Peru met Chile', act: 'CONSULT', actors: ['peru'] },
          { in: 'a', words: 'Chile met Peru', act: 'CONSULT', actors: ['peru'] },
          { in: 'a', words: 'asked for an open road', act: 'REQUEST', actors: ['aid'] },
          { in: 'a', words: 'rejected the map', act: 'REJECT', actors: ['peru'] },
        ],
        facts: [{ in: 'a', words: 'November', kind: 'date', value }],
      });
      return lines(composePages(evidence, {})[0]!, 'Disputed').map((line) => line.split('.')[0]);
    };
    expect(disputed('2024-11')).toEqual(['Peru rejected the map in November', 'Aid workers asked for an open road']);
    expect(disputed('2022-11')).toEqual(['Aid workers asked for an open road']);
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
    expect(disputed('Peru has denied this claim.')).toHaveLength(1);
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

describe('positions', () => {
  it('show for, against, conditional and silent, each with what it rests on', () => {
    const matrix = page('positions').blocks.find((block) => block.type === 'table');
    expect(matrix?.type === 'table' && matrix.rows.map((row) => row.map(readText))).toEqual([
      ['Vela', 'for conditional', 'against'],
      ['Norrfly', 'for', 'against'],
    ]);
  });

  it('tell a joint act once, of both', () => {
    expect(statements(page('positions'))).toContain('Norrfly · Vela agree 2 of 3 sources');
  });

  it('show speaker, role, act and corroboration of each statement', () => {
    expect(statements(page('positions'))).toContain(
      'Vela · Ida Krogh, Union chair rejects 2 of 3 sources · wording differs',
    );
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
    expect(verb('The army of the Rebels', 'group')).toBe('The army of the Rebels rejects 1 of 1 source');
    expect(verb('Union of Pilots', 'organisation')).toBe('Union of Pilots rejects 1 of 1 source');
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
    expect(shown('chile')).toEqual(['Chile criticises 1 of 1 source']);
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
      'Peru rejects · according to A diplomat (not named) 1 of 1 source',
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

describe('a topic', () => {
  it('starts with its best reported sentence, then figures with their status', () => {
    const pay = page('wages');
    expect(pay.blocks[0]?.type === 'paragraph' && readText(pay.blocks[0].children)).toMatch(
      /^No agreement on pay was reached/,
    );
    const table = pay.blocks.find((block) => block.type === 'table');
    expect(table?.type === 'table' && table.rows.map((row) => row.slice(0, 2).map(readText))).toEqual([
      ['the offer of 3 percent, according to Ida Krogh', 'rejected'],
      ['the demand for 11 percent', 'rejected'],
    ]);
  });

  it('starts with the report that reads well by itself, be it the shorter or the later one', () => {
    const slip = 'Following their failure to agree on a truce, Peru asked for help to maintain to maintain pressure.';
    const back = 'Peru and Chile rejected that truce.';
    const plain = 'However, Peru and Chile agreed on no truce.';
    for (const poor of [slip, back]) {
      const evidence = topicOf({ a: [poor, 'Peru wants a truce.'], b: ['They met in Lima.', plain] }, [
        { in: 'a', words: poor.replace(/\.$/, ''), act: 'REJECT', actors: ['peru', 'chile'], issue: 'truce' },
        { in: 'b', words: plain.replace(/\.$/, ''), act: 'REJECT', actors: ['peru', 'chile'], issue: 'truce' },
      ]);
      expect(firstLine(evidence)).toMatch(/^\[…\] Peru and Chile agreed on no truce/);
    }
  });

  it('starts with what is done about it, not with where it is mentioned in passing', () => {
    const passing = 'Fish was not discussed in Lima, where Peru and Chile agreed on a truce.';
    const done = 'Peru and Chile agreed on a truce, diplomats said after three days of talks in Lima.';
    const agreed = { words: 'Peru and Chile agreed on a truce', act: 'AGREE' as const, actors: ['peru', 'chile'] };
    const evidence = topicOf({ a: [passing], b: [done] }, [
      { in: 'a', ...agreed, issue: 'truce' },
      { in: 'b', ...agreed, issue: 'truce' },
    ]);
    expect(firstLine(evidence)).toMatch(/^Peru and Chile/);
  });

  it('says no condition again that it starts with', () => {
    const condition = 'Peru agrees on a truce if Chile leaves the port.';
    const evidence = topicOf({ a: [condition], b: ['A truce holds if Chile leaves the port, Peru said.'] }, [
      { in: 'a', words: 'agrees on a truce', act: 'AGREE', actors: ['peru'], issue: 'truce', stance: 'conditional' },
      { in: 'b', words: 'A truce holds', act: 'AGREE', actors: ['peru'], issue: 'truce', stance: 'conditional' },
    ]);
    const [topic] = composePages(evidence, {}).filter(({ kind }) => kind === 'topic');
    expect(headings(topic!)).not.toContain('Conditions');
  });

  it('shows the conditions, with the speaker a pronoun stands for', () => {
    expect(lines(page('strike'), 'Conditions')).toEqual([
      'Ida Krogh: “We would return to the table if the airline moved on rest time,” she said. 1 of 3 sources',
    ]);
  });
});

describe('the timeline', () => {
  it('puts resolved dates in order and leaves the others as they are worded', () => {
    const evidence = evidenceFor({
      documents: { a: ['The bridge fell on Friday.', 'It was built in 1931.', 'It was closed in March 2019.'] },
      entities: {},
      facts: [
        { in: 'a', words: 'on Friday', kind: 'date' },
        { in: 'a', words: 'in March 2019', kind: 'date', value: '2019-03' },
        { in: 'a', words: 'in 1931', kind: 'date', value: '1931' },
      ],
    });
    const [timeline] = composePages(evidence, {}).filter(({ kind }) => kind === 'timeline');
    const tables = timeline!.blocks.flatMap((block) =>
      block.type === 'table' ? [block.rows.map(([date]) => readText(date ?? []))] : [],
    );
    expect(tables).toEqual([['in 1931', 'in March 2019'], ['on Friday']]);
  });

  it('dates an event by when it was, not by what it looks forward to, and gives a day once', () => {
    const dates = (sentence: string, facts: readonly (readonly [string, string])[]) => {
      const evidence = evidenceFor({
        documents: { a: [sentence] },
        entities: {},
        facts: facts.map(([words, value]) => ({ in: 'a', words, kind: 'date' as const, value })),
      });
      const timeline = composePages(evidence, {}).find(({ kind }) => kind === 'timeline');
      const rows = timeline!.blocks.flatMap((block) => (block.type === 'table' ? block.rows : []));
      return rows.map(([date]) => readText(date ?? []));
    };
    const days = [
      ['Thursday', '2025-02-06'],
      ['Tuesday', '2025-02-04'],
    ] as const;
    expect(dates('They stop fighting from Thursday, Oman announced on Tuesday.', days)).toEqual([
      '4 February 2025 (Tuesday)',
    ]);
    expect(dates('They fought on Thursday and met on Tuesday.', days)).toHaveLength(1);
    expect(dates('They met on Tuesday and ate on Thursday.', days)).toEqual([
      '4 February 2025 (Tuesday) · 6 February 2025 (Thursday)',
    ]);
    expect(dates('They stop fighting from Thursday.', [days[0]])).toEqual(['6 February 2025 (Thursday)']);
    expect(dates('On 4 February 2025, a Tuesday, they met.', [['4 February 2025', '2025-02-04'], days[1]])).toEqual([
      '4 February 2025',
    ]);
  });

  it('says the day a date comes to, and leaves out what would be if something else were', () => {
    const evidence = evidenceFor({
      documents: { a: ['The bridge fell on Friday.', 'It would open tomorrow if the beams came.'] },
      entities: {},
      facts: [
        { in: 'a', words: 'Friday', kind: 'date', value: '2024-11-22' },
        { in: 'a', words: 'tomorrow', kind: 'date', value: '2024-11-25' },
      ],
    });
    const [timeline] = composePages(evidence, {}).filter(({ kind }) => kind === 'timeline');
    const rows = timeline!.blocks.flatMap((block) => (block.type === 'table' ? block.rows : []));
    expect(rows.map(([date]) => readText(date ?? []))).toEqual(['22 November 2024 (Friday)']);
  });
});

describe('the words of a claim', () => {
  const quotesOf = (sentence: string, said: { content: string; cue?: string }, acts: NonNullable<Given['acts']>) => {
    const evidence = evidenceFor({
      documents: { a: [sentence] },
      entities: { peru: { name: 'Peru', standing: 'party' }, chile: { name: 'Chile', standing: 'party' } },
      statements: [{ in: 'a', who: 'peru', ...said }],
      acts,
    });
    return quotes(composePages(evidence, {}).find(({ slug }) => slug === 'positions')!);
  };
  const act = (words: string) => [{ in: 'a', words, act: 'REJECT' as const, actors: ['peru'], statement: 'st1' }];

  it('are the whole sentence where they hang on a word before them, or hardly say what "them" is', () => {
    const fines = 'Peru said fines for those who break the long truce were prepared.';
    const content = 'who break the long truce were prepared';
    expect(quotesOf(fines, { content, cue: 'said' }, act('were prepared'))).toEqual([fines]);
    const offer = 'Peru offered fish to the crews but declined putting them in writing.';
    const declined = 'declined putting them in writing today';
    const today = offer.replace('writing', 'writing today');
    expect(quotesOf(today, { content: declined }, act(declined))).toEqual([today]);
  });

  it('begin behind the person who is told', () => {
    const content = 'the nation in a televised address that Peru accepts the long truce in the north';
    expect(quotesOf(`Peru told ${content}.`, { content, cue: 'told' }, act('accepts the long truce'))).toEqual([
      'Peru accepts the long truce in the north',
    ]);
  });

  it('stay as they are where they stand by themselves', () => {
    const content = 'the fishing boats stay in the harbour whatever Chile does';
    expect(quotesOf(`Peru said ${content}.`, { content, cue: 'said' }, act('stay in the harbour'))).toEqual([content]);
  });

  it('stand once, though they tell what somebody else does, too', () => {
    const content = 'the new offer of Chile to share the fish was an insult to all';
    const other = {
      in: 'a',
      words: 'the new offer of Chile',
      act: 'AGREE' as const,
      actors: ['chile'],
      statement: 'st1',
    };
    expect(quotesOf(`Peru said ${content}.`, { content, cue: 'said' }, [...act(content), other])).toEqual([content]);
  });
});

describe('parties', () => {
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
});

describe('disagreements', () => {
  it('stand side by side, the differing words marked', () => {
    const table = page('disagreements').blocks.find((block) => block.type === 'table');
    const marked =
      table?.type === 'table' &&
      table.rows.map((row) =>
        row
          .flat()
          .flatMap((inline) =>
            inline.type === 'quote'
              ? inline.differs.map(({ start, end }) => inline.words.slice(start - inline.start, end - inline.start))
              : [],
          ),
      );
    expect(marked).toEqual([['an insult'], ['a disgrace']]);
  });

  it('show a pair of sentences once, however many of their words differ', () => {
    const tables = (c: string) => {
      const evidence = evidenceFor({
        documents: {
          a: ['Vela called the offer "an insult" and wants 8 percent.'],
          b: ['Vela, calling it "a disgrace", wants 9 percent.'],
          c: [c],
        },
        entities: {},
        clusters: [
          {
            sentences: ['a.1', 'b.1', 'c.1'],
            differences: [
              {
                kind: 'figure',
                words: [
                  ['a', '8 percent'],
                  ['b', '9 percent'],
                ],
              },
              {
                kind: 'wording',
                words: [
                  ['a', 'an insult'],
                  [c.includes('shame') ? 'c' : 'b', c.includes('shame') ? 'a shame' : 'a disgrace'],
                ],
              },
            ],
          },
        ],
      });
      const blocks = composePages(evidence, {}).find(({ slug }) => slug === 'disagreements')?.blocks ?? [];
      return blocks.flatMap((block) =>
        block.type === 'table'
          ? [
              block.rows.map((row) =>
                row
                  .flat()
                  .flatMap((one) =>
                    one.type === 'quote'
                      ? one.differs.map(({ start, end }) => one.words.slice(start - one.start, end - one.start))
                      : [],
                  ),
              ),
            ]
          : [],
      );
    };
    expect(tables('Vela spoke.')).toEqual([
      [
        ['an insult', '8 percent'],
        ['a disgrace', '9 percent'],
      ],
    ]);
    expect(tables('It was "a shame".')).toEqual([
      [['8 percent'], ['9 percent']],
      [['an insult'], ['a shame']],
    ]);
  });

  it('tell a later report apart where both documents state when they were published', () => {
    const dated = (published: [string | null, string | null]) => ({
      ...strike,
      documents: strike.documents.map((document, place) => ({ ...document, published: published[place] ?? null })),
    });
    const sources = (evidence: Evidence) => {
      const [table] = composePages(evidence, {})
        .filter(({ slug }) => slug === 'disagreements')
        .flatMap(({ blocks }) => blocks.filter((block) => block.type === 'table'));
      return table?.rows.map(([source]) => readText(source ?? []));
    };
    expect(sources(dated(['2024-11-19', '2024-11-20T08:00:00Z']))).toEqual(['S1', 'S2, later report']);
    expect(sources(dated(['2024-11-19', '2024-11-19T23:00:00Z']))).toEqual(['S1', 'S2']);
    expect(sources(dated(['2024-11-19', null]))).toEqual(['S1', 'S2']);
  });
});

describe('an editor', () => {
  it('orders pages and leaves some out', () => {
    const pages = composePages(strike, { pages: { order: ['timeline', 'summary'], leaveOut: ['wages'] } });
    expect(pages.map(({ slug }) => slug)).toEqual([
      'timeline',
      'summary',
      'parties',
      'positions',
      'strike',
      'disagreements',
    ]);
  });

  it('pins a statement to the head of its list and leaves another out', () => {
    const positions = (settings: object) => composePages(strike, settings).find(({ slug }) => slug === 'positions')!;
    const ids = (one: ComposedPage) => one.blocks.flatMap((block) => (block.type === 'statement' ? [block.id] : []));
    expect(ids(positions({ pin: ['ac7'] }))[0]).toBe('ac7');
    const [summary] = composePages(strike, { pin: ['ac7'] });
    expect(lines(summary!, 'Disputed')[0]).toMatch(/^Norrfly rejects/);
    expect(ids(positions({}))).toContain('st2');
    expect(ids(positions({ leaveOut: ['st2'] }))).not.toContain('st2');
  });

  it('adds notes, which are told apart', () => {
    const [summary] = composePages(strike, { notes: [{ page: 'summary', text: 'Checked on Monday.' }] });
    expect(summary?.blocks.at(-1)).toEqual({ type: 'note', text: 'Checked on Monday.' });
  });
});

function firstLine(evidence: Evidence): string {
  const [topic] = composePages(evidence, {}).filter(({ kind }) => kind === 'topic');
  const [block] = topic?.blocks ?? [];
  return block?.type === 'paragraph' ? readText(block.children) : '';
}

/** Two states and a truce; what is done in the documents is reported by each of them. */
function topicOf(documents: Given['documents'], acts: NonNullable<Given['acts']>): Evidence {
  const told = Object.entries(documents).flatMap(([id, sentences]) =>
    sentences.flatMap((words, place) =>
      acts.some((act) => act.in === id && words.includes(act.words)) ? [`${id}.${place + 1}`] : [],
    ),
  );
  return evidenceFor({
    documents,
    issues: { truce: { title: 'Truce', terms: ['truce'] } },
    entities: { peru: { name: 'Peru', standing: 'party' }, chile: { name: 'Chile', standing: 'party' } },
    acts,
    clusters: [{ sentences: told }],
  });
}

function slugs(evidence: Evidence): string[] {
  return composePages(evidence, {}).map(({ slug }) => slug);
}

function page(slug: string): ComposedPage {
  return composePages(strike, {}).find((one) => one.slug === slug)!;
}

function headings({ blocks }: ComposedPage): string[] {
  return blocks.flatMap((block) => (block.type === 'heading' ? [readText(block.children)] : []));
}

// The lines of the list below a heading.
function lines({ blocks }: ComposedPage, heading: string): string[] {
  const at = blocks.findIndex((block) => block.type === 'heading' && readText(block.children) === heading);
  const list = blocks[at + 1];
  return list?.type === 'list' ? list.items.map(readText) : [];
}

function statements({ blocks }: ComposedPage): string[] {
  return blocks.flatMap((block) => (block.type === 'statement' ? [readText(block.lead)] : []));
}

function quotes({ blocks }: ComposedPage): string[] {
  return blocks.flatMap((block) => (block.type === 'statement' ? block.quotes.map(readText) : []));
}

function text(blocks: readonly Block[]): string {
  return inlines(blocks)
    .map((inline) => readText([inline]))
    .join(' ');
}

function inlines(blocks: readonly Block[]): readonly Inline[] {
  return blocks.flatMap((block) => {
    if (block.type === 'list') return block.items.flat();
    if (block.type === 'table') return [...block.head.flat(), ...block.rows.flat(2)];
    if (block.type === 'statement') return [...block.lead, ...block.quotes.flat()];
    return block.type === 'note' ? [] : block.children;
  });
}
