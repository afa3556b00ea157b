import { describe, expect, it } from 'vitest';
import { quotes } from '../../fixtures/composed.ts';
import { evidenceFor, type Given } from '../../fixtures/evidence.ts';
import { composePages } from '../compose.ts';

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

  it.each([
    [
      'It\u2019s turned down the new request from the crews of Chile.',
      '\u2019s turned down the new request from the crews of Chile',
    ],
    ['A settlement suggested by the presiding judge did not come about.', 'by the presiding judge did not come about'],
    ['Peru could live with the long truce as long as the grain is paid.', 'could live with the long truce as long'],
    ['What Peru knows is what Chile told the crews.', 'knows is what Chile told the crews'],
  ])('are the whole sentence where they are cut out of the middle of it: %s', (sentence, content) => {
    expect(quotesOf(sentence, { content }, act(content))).toEqual([sentence]);
  });

  it('are the whole sentence where who tells it stands in its middle', () => {
    const taken = 'Of the nine crews who, as Peru holds, were taken in the harbour that day, all are home.';
    const content = 'were taken in the harbour that day, all are home';
    expect(quotesOf(taken, { content, cue: 'holds' }, act(content))).toEqual([taken]);
  });

  it('are the whole sentence where a condition follows them', () => {
    const aid = 'Peru pledged sixty new boats for the fishermen in the north once the long truce holds.';
    const words = 'pledged sixty new boats for the fishermen in the north';
    const evidence = evidenceFor({
      documents: { a: [aid] },
      entities: { peru: { name: 'Peru', standing: 'party' }, chile: { name: 'Chile', standing: 'party' } },
      acts: [{ in: 'a', words, act: 'AGREE', actors: ['peru'] }],
    });
    expect(quotes(composePages(evidence, {}).find(({ slug }) => slug === 'positions')!)).toEqual([aid]);
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

  it('begin with the word of reporting where only its preposition stands between', () => {
    const content = 'boats, nets and above all a long truce';
    expect(quotesOf(`Peru appealed for ${content}.`, { content, cue: 'appealed' }, act(content))).toEqual([
      `appealed for ${content}`,
    ]);
  });

  it('keep the "not" before the word of reporting, for what is not accepted is not said', () => {
    const content = 'that a handful of men should decide for the crews';
    const whole = `Peru cannot accept ${content}.`;
    expect(quotesOf(whole, { content, cue: 'accept' }, act(content))).toEqual([`cannot accept ${content}`]);
  });

  it('are those of the deed alone, of what another does in a clause about something else', () => {
    const content =
      'five shots were fired at noon from the eastern bank, which Chile had promised to leave by Sunday, and nobody was hurt';
    const promise = {
      in: 'a',
      words: 'had promised to leave by Sunday',
      act: 'AGREE' as const,
      actors: ['chile'],
      statement: 'st1',
    };
    expect(quotesOf(`Peru said ${content}.`, { content, cue: 'said' }, [promise])).toContain(promise.words);
  });

  it('are the sentence of the deed alone, of what another does in one of several', () => {
    const evidence = evidenceFor({
      documents: { a: ['LIND: They voted at noon.', 'Chile rejects the long truce in the north.', 'I respect that.'] },
      entities: { peru: { name: 'Peru', standing: 'party' }, chile: { name: 'Chile', standing: 'party' } },
      statements: [
        {
          in: 'a',
          who: 'peru',
          content: 'They voted at noon. Chile rejects the long truce in the north. I respect that.',
          cue: ':',
        },
      ],
      acts: [
        { in: 'a', words: 'rejects the long truce in the north', act: 'REJECT', actors: ['chile'], statement: 'st1' },
      ],
    });
    const pages = composePages(evidence, {});
    expect(pages.flatMap((one) => quotes(one))).toContain('rejects the long truce in the north');
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
