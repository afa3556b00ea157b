import { describe, expect, it } from 'vitest';
import { lines, quotes, text } from '../../fixtures/composed.ts';
import { evidenceFor } from '../../fixtures/evidence.ts';
import { composePages } from '../compose.ts';

const TURNS: readonly (readonly [string, string, string | null])[] = [
  ['HOLM', 'What do you want?', 'holm'],
  ['LECK', 'We reject the harbour tax.', 'leck'],
  ['HOLM', 'So you have settled with the ferries.', 'holm'],
  ['LECK', 'We will sign on Friday.', 'leck'],
  ['HOLM', 'Who pays on Monday?', 'holm'],
  ['HOLM', 'And after that?', 'holm'],
];

function briefing(turns = TURNS) {
  const evidence = evidenceFor({
    documents: { a: turns.map(([label, words]) => `${label}: ${words}`) },
    entities: {
      peru: { name: 'Peru', standing: 'party' },
      leck: { name: 'Leck', type: 'person', aliases: ['LECK'], party: 'peru' },
      holm: { name: 'Holm', type: 'person', aliases: ['HOLM'] },
    },
    statements: turns.map(([label, words, who]) => ({
      in: 'a',
      content: words,
      kind: 'direct' as const,
      ...(who ? { who } : { unnamed: label }),
    })),
    acts: [
      { in: 'a', words: 'reject the harbour tax', act: 'REJECT', actors: ['leck'], statement: 'st2' },
      { in: 'a', words: 'have settled with the ferries', act: 'AGREE', actors: ['leck'], statement: 'st3' },
    ],
    facts: ['Monday', 'Friday']
      .filter((day) => turns.some(([, words]) => words.includes(day)))
      .map((words) => ({ in: 'a', words, kind: 'date' as const })),
  });
  // Each turn has its own label before it.
  const statements = evidence.statements.map((one, place) => {
    const { start } = evidence.sentences[place]!;
    return { ...one, speaker: { start, end: start + turns[place]![0].length } };
  });
  return { ...evidence, statements };
}

const shown = (evidence: ReturnType<typeof briefing>) => composePages(evidence, {}).map(({ blocks }) => text(blocks));

describe('who interviews', () => {
  it('is known by a label that says whom they ask for', () => {
    const named = TURNS.map(
      ([label, words, who]) => [label === 'HOLM' ? 'Question' : label, words.replace('?', '.'), who] as const,
    );
    const evidence = briefing(named);
    const text = evidence.documents[0]!.text;
    expect(shown(evidence).join(' ')).not.toContain('settled');
    expect(text).toContain('settled');
  });

  it('is whoever is of an outlet, which is no party, though half of it is no question', () => {
    const evidence = briefing(
      TURNS.map(([label, words, who], at) => [label, at > 3 ? words.replace('?', '.') : words, who]),
    );
    const ofOutlet = (standing: 'party' | null) => ({
      ...evidence,
      entities: evidence.entities
        .map((one) => (one.id === 'holm' ? { ...one, party: 'radio' } : one))
        .concat({
          ...evidence.entities[0]!,
          id: 'radio',
          name: 'Radio',
          aliases: [],
          standing,
          party: standing && 'radio',
        }),
    });
    expect(shown(ofOutlet(null)).join(' ')).not.toContain('settled');
    expect(shown(ofOutlet('party')).join(' ')).toContain('settled');
  });

  it('is told to say, ask or settle nothing on any page, by mostly asking', () => {
    const pages = shown(briefing()).join(' ');
    expect(pages).not.toMatch(/settled|Monday|Holm/);
    expect(pages).toMatch(/We will sign on Friday/);
  });

  it('is told so by the label of a turn too', () => {
    const turns = TURNS.map(([label, words, who]) =>
      label === 'HOLM' ? (['QUESTION (Bay Radio)', words, null] as const) : ([label, words, who] as const),
    );
    expect(shown(briefing(turns)).join(' ')).not.toMatch(/settled|Monday|Bay Radio/);
  });

  it('is not somebody who asks back once among answers', () => {
    const turns = TURNS.map(
      ([label, words, who]) => [label, words.replace(/^Who pays.*/, 'That is all.'), who] as const,
    );
    expect(shown(briefing(turns)).join(' ')).toMatch(/settled/);
  });

  it('is not a party that asks in all its turns', () => {
    const evidence = briefing();
    const entities = evidence.entities.map((one) => (one.id === 'holm' ? { ...one, party: 'peru' } : one));
    expect(shown({ ...evidence, entities }).join(' ')).toMatch(/settled/);
  });

  it('may cite somebody known, whose report counts', () => {
    const evidence = briefing([...TURNS, ['HOLM', 'Peru says the ferries are full every night.', 'holm']]);
    const cited = { ...evidence.statements[0]!, id: 'stx', sentence: 'a.7', kind: 'indirect' as const };
    const { text: whole } = evidence.documents[0]!;
    const start = whole.indexOf('the ferries are full');
    const speaker = { start: start - 'Peru says '.length, end: start - ' says '.length };
    const report = {
      ...cited,
      content: { start, end: start + 'the ferries are full'.length },
      speaker,
      speakerEntity: 'peru',
      speakers: ['peru'],
      party: 'peru',
    };
    const act = {
      ...evidence.acts[0]!,
      id: 'acx',
      act: 'ACCUSE' as const,
      actors: ['peru'],
      sentence: 'a.7',
      statement: 'stx',
      start,
      end: start + 'the ferries are full'.length,
    };
    const pages = composePages(
      { ...evidence, statements: [...evidence.statements, report], acts: [...evidence.acts, act] },
      {},
    );
    expect(pages.flatMap(quotes).join(' ')).toMatch(/ferries are full/);
  });
});

describe('a turn', () => {
  it('is told with the speaker’s name before it and without its label', () => {
    const [summary] = composePages(briefing(), {});
    expect(lines(summary!, 'Reported')[0]).toBe('Peru · Leck: We reject the harbour tax. 1 of 1 source');
  });

  it('is told of the party that its speaker speaks for, unless the words name it', () => {
    const first = (words: string) => {
      const turns = TURNS.map(([label, own, who]) => [label, own.replace('We reject', words), who] as const);
      const evidence = briefing(turns.map(([label, own, who]) => [label, own, who]));
      return lines(composePages(evidence, {})[0]!, 'Reported')[0];
    };
    expect(first('We always reject')).toMatch(/^Peru · Leck: /);
    expect(first('In Peru we reject')).toMatch(/^Leck: /);
  });

  it('of nobody known is no line of the summary', () => {
    const turns = TURNS.map(([label, words]) => [label, words, null] as const);
    const [summary] = composePages(briefing(turns), {});
    expect(text(summary!.blocks)).not.toMatch(/LECK|harbour tax/);
  });
});
