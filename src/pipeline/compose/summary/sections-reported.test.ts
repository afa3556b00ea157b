import { describe, expect, it } from 'vitest';
import { lines } from '../../fixtures/composed.ts';
import { evidenceFor } from '../../fixtures/evidence.ts';
import { composePages } from '../compose.ts';
import { evidenceIndex } from '../evidence-index.ts';
import { FALLBACK } from './sections.ts';

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

  it('opens with no line that only says what follows', () => {
    const first = (opening: string) => {
      const evidence = evidenceFor({
        documents: {
          a: [
            `${opening} is the text of a statement on the strike by the Guild.`,
            'The Guild walked out of every lock.',
          ],
        },
        issues: { strike: { title: 'Strike', terms: ['strike'] } },
        entities: { guild: { name: 'Guild', standing: 'party' } },
        acts: [
          { in: 'a', words: 'statement', act: 'PROTEST', actors: ['guild'] },
          { in: 'a', words: 'walked out', act: 'PROTEST', actors: ['guild'] },
        ],
      });
      return lines(composePages(evidence, {})[0]!, 'Reported').join(' ');
    };
    expect(first('The following')).not.toContain('is the text');
    expect(first('On the board')).toContain('is the text');
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

  it('leaves out what has been so for years, and not what was done on a day of this one', () => {
    const fits = (sentence: string, text: string, value: string) => {
      const evidence = evidenceFor({
        documents: { a: [sentence] },
        stated: { a: { published: '2031-05-04' } },
        entities: { guild: { name: 'Guild', standing: 'party' } },
        facts: [{ in: 'a', words: text, kind: 'date', value }],
      });
      return FALLBACK.fits(evidence.sentences[0]!, evidenceIndex(evidence, {}));
    };
    expect(fits('The Guild has been split since 1974, when half of it left.', 'since 1974', '1974')).toBe(false);
    expect(fits('The Guild has been on strike since 3 May 2031.', '3 May 2031', '2031-05-03')).toBe(true);
    expect(fits('The Guild gave up its lease of 1974.', '1974', '1974')).toBe(true);
  });

  it('tells what the last report leads with where all that came of it is days older', () => {
    const head = (published: string) => {
      const evidence = evidenceFor({
        documents: {
          a: ['The Guild and the Port agreed on a truce of ten days.'],
          b: ['The locks will run at night again after nine towns found the money.'],
        },
        stated: { a: { published: '2025-05-18' }, b: { published } },
        issues: { locks: { title: 'Locks', terms: ['locks'] } },
        entities: { guild: { name: 'Guild', standing: 'party' }, port: { name: 'Port', standing: 'party' } },
        acts: [
          { in: 'a', words: 'agreed on a truce', act: 'AGREE', actors: ['guild', 'port'] },
          { in: 'b', words: 'found the money', act: 'AID', actors: [], issue: 'locks' },
        ],
      });
      return lines(composePages(evidence, {})[0]!, 'Reported').join(' ');
    };
    expect(head('2025-05-24')).toContain('nine towns');
    expect(head('2025-05-19')).toBe('');
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
