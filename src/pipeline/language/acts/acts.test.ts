import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { processorTime } from '#src/pipeline/fixtures/processor-time.ts';
import { sourceDocument } from '#src/pipeline/fixtures/source-document.ts';
import { analyse } from '../analyse.ts';
import { actsOf } from './acts.ts';
import { classed } from './fixtures/classed.ts';
import { givenFor } from './fixtures/given-for.ts';

describe('actsOf: the traps of the manual', () => {
  it('tells an exchange agreed from one carried out', () => {
    expect(classed('Peru and Chile agreed to exchange 40 prisoners.')).toEqual(['AGREE Peru+Chile']);
    expect(classed('Peru and Chile exchanged 40 prisoners.')).toEqual(['RETREAT Peru+Chile']);
  });

  it('takes a demand for a request and its refusal for a rejection, whatever is demanded', () => {
    expect(classed('Peru demanded that Chile withdraw its troops.')).toEqual(['REQUEST Peru > Chile']);
    expect(classed('Chile refused to withdraw its troops.')).toEqual(['REJECT Chile']);
  });

  it('tells sanctions imposed from threatened and from asked for', () => {
    expect(classed('Peru imposed sanctions on Chile.')).toEqual(['SANCTION Peru > Chile']);
    expect(classed('Peru threatened to impose sanctions on Chile.')).toEqual(['THREATEN Peru > Chile']);
    expect(classed('Peru called for sanctions on Chile.')).toEqual(['REQUEST Peru > Chile']);
  });

  it('tells what is done by doing another thing, and not what only could be', () => {
    expect(classed('Peru broke the truce by shelling the port.')).toEqual(['REJECT Peru', 'ASSAULT Peru']);
    expect(classed('Peru could break the truce by shelling the port.').join()).not.toContain('ASSAULT');
  });

  it('takes talks held for a consultation, talks promised for an agreement', () => {
    expect(classed('Peru held talks with Chile on Monday.')).toEqual(['CONSULT Peru > Chile']);
    expect(classed('Peru said it would hold talks with Chile.')).toEqual(['AGREE Peru > Chile']);
    expect(classed('Peru and Chile concluded a round of talks.')).toEqual(['CONSULT Peru+Chile']);
    expect(classed('Peru and Chile concluded a chapter on fish.')).toEqual(['AGREE Peru+Chile']);
  });

  it('takes no agreement reached for a rejection', () => {
    expect(classed('Talks between Peru and Chile ended without agreement.')).toEqual(['REJECT Peru+Chile']);
    expect(classed('Talks between Peru and Chile ended on Friday.')).toEqual(['CONSULT Peru+Chile']);
    expect(classed('Peru slept under an agreement that let Chile take fish.')).toEqual([]);
    expect(classed('Peru and Chile failed to reach an agreement.')).toEqual(['REJECT Peru+Chile']);
    expect(classed('Peru and Chile met, but no agreement was reached.')).toContain('REJECT Peru+Chile');
    expect(classed('Peru failed to see the hill.')).toEqual([]);
    expect(classed('Peru and Chile reached absolutely no agreement.')).toEqual(['REJECT Peru+Chile']);
    expect(classed('Peru and Chile finally reached an agreement.')).toEqual(['AGREE Peru+Chile']);
  });

  it('takes what is unlikely for no promise, and talks back to back for no refusal', () => {
    expect(classed('Peru said it was unlikely talks would resume this year.')).not.toContain('AGREE Peru');
    expect(classed('Peru said talks would resume this year.')).toContain('AGREE Peru');
    expect(classed('Peru held a day of back-to-back talks with Chile.')).not.toContain('REJECT Peru > Chile');
    expect(classed('Peru held back its consent.').join()).toContain('REJECT');
  });

  it('takes who occupies a school for protesting, and a land that occupies another for no protest', () => {
    expect(classed('Peruvian students occupied Lima.').join()).toContain('PROTEST');
    expect(classed('Quarn First occupied the press room for an hour.').join()).not.toContain('ASSAULT');
    expect(classed('Peru occupied Chile in May.').join()).not.toContain('PROTEST');
  });

  it('takes what somebody has not set about for not done, and whom somebody could not meet for no refusal', () => {
    expect(classed('Peru has not decided to reject the plan.')).not.toContain('REJECT Peru');
    expect(classed('Peru has decided to reject the plan.')).toContain('REJECT Peru');
    expect(classed('“We could not meet the general,” Peru said.')).not.toContain('REJECT Peru');
    expect(classed('“We could not accept the plan,” Peru said.')).toContain('REJECT Peru');
  });

  it('takes a promise of something good for an agreement, of a blow for a threat', () => {
    expect(classed('Peru promised to send food to Chile.')).toEqual(['AGREE Peru > Chile']);
    expect(classed('Peru vowed to attack Chile.')).toEqual(['THREATEN Peru > Chile']);
    expect(classed('Peru is ready to sign a treaty with Chile.')).toEqual(['AGREE Peru > Chile']);
    expect(classed('Peru is not ready to sign a treaty with Chile.')).toEqual(['REJECT Peru > Chile']);
  });
});

describe('actsOf: any text', () => {
  it('keeps two acts of a kind apart, and what one verb says twice together', () => {
    expect(classed('Peru promised a rise and offered a pension.')).toEqual(['AGREE Peru', 'AGREE Peru']);
    expect(classed('Peru called the plan absurd and unworkable.')).toEqual(['REJECT Peru']);
  });

  it('gives an id of its own to each of two that stand on the same words: what is told, and what is said by it', () => {
    const text = 'Peru refused it. The company, it added, had answered none of its last four letters.';
    const { acts } = analyse(sourceDocument(text), { issues: [], known: [] });
    const words = acts.map(({ start, end }) => text.slice(start, end));
    expect(words.filter((one) => one === 'had answered none of its last four letters')).toHaveLength(2);
    expect(new Set(acts.map(({ id }) => id)).size).toBe(acts.length);
  });

  it('keeps every span inside its sentence, whatever the text', () => {
    const word = fc.constantFrom(
      'Peru',
      'Chile',
      'agreed',
      'to',
      'rejected',
      'the',
      'plan',
      ',',
      '"',
      'and',
      'will',
      'not',
      'said',
      'that',
      'by',
      'if',
      '.',
      'who',
      'talks',
      'sanctions',
      'on',
      'be',
      'was',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const text = words.join(' ');
        const [lexed, ...rest] = givenFor(text, []);
        for (const { start, end, sentence } of actsOf(lexed, ...rest)) {
          expect(start).toBeGreaterThanOrEqual(lexed.sentences[sentence]!.start);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(lexed.sentences[sentence]!.end);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('stays linear on a long document', async () => {
    const text = 'Peru said Chile must end sanctions, and Chile rejected it. '.repeat(2000);
    const words = givenFor(text, []);
    expect(await processorTime(() => expect(actsOf(...words).length).toBe(4000))).toBeLessThan(6000);
  });
});
