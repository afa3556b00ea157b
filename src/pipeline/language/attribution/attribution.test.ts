import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { processorTime } from '#src/pipeline/fixtures/processor-time.ts';
import { sourceDocument } from '../../fixtures/source-document.ts';
import type { Attribution, Lexed } from '../../types.ts';
import { clausesOf } from '../clauses/clauses.ts';
import { lex } from '../lex.ts';
import { attributionsOf } from './attribution.ts';

describe('attributionsOf', () => {
  it('tells direct, partial and indirect speech apart', () => {
    expect(found('“We will not sign it,” Ana Lind said.')[0]).toMatchObject({ kind: 'direct', speaker: 'Ana Lind' });
    expect(found('Ana Lind said that the offer was “not serious”.')[0]).toMatchObject({
      kind: 'partial',
      speaker: 'Ana Lind',
    });
    expect(found('Ana Lind said that the offer was too low.')[0]).toMatchObject({
      kind: 'indirect',
      speaker: 'Ana Lind',
    });
  });

  it('gives a described claim to its owner alone', () => {
    expect(found('She left because of the guild’s persistent suggestion that it was not fit.')[0]).toMatchObject({
      content: 'that it was not fit',
      speaker: 'the guild',
    });
    expect(found('The minister’s aide said that it was late.')[0]).toMatchObject({ speaker: 'The minister’s aide' });
  });

  it('takes what is said from the head of its first phrase', () => {
    expect(found('Berg said up to 120 jobs could go.')[0]?.content).toBe('up to 120 jobs could go');
    expect(found('Berg said every firm that had paid would stay.')[0]?.content).toBe(
      'every firm that had paid would stay',
    );
  });

  it('takes whose words they are from the reading that is sure of it', () => {
    const text =
      'The minister had come late to a fire she had lit, retorted regional governor Tor Ruiz, who supports the claim.';
    expect(found(text)[0]).toMatchObject({ content: text.slice(0, 48), speaker: 'regional governor Tor Ruiz' });
    expect(found(text.replace('retorted', 'complained'))[0]?.speaker).not.toBe('The minister');
  });

  it('knows what somebody thinks from what he is thinking', () => {
    const source = 'A person familiar with the firm’s thinking';
    expect(found(`${source} said the offer was too low.`)[0]).toMatchObject({ speaker: source, cue: 'said' });
  });

  it('lets an interrupted quotation go on from its first part', () => {
    const [first, second] = found('“We want peace,” the envoy said. “But we want it in writing, and we want it now.”');
    expect(first).toMatchObject({ content: '“We want peace,”', speaker: 'the envoy', continues: null });
    expect(second).toMatchObject({ continues: 0, speaker: 'the envoy' });
  });

  it('keeps both halves of a sentence that whoever says it interrupts, and no half of one that only begins with a time', () => {
    const [first, second, ...more] = found('The new ferry, the union said, was late.');
    expect(first).toMatchObject({ content: 'The new ferry', speaker: 'the union' });
    expect(second).toMatchObject({ content: 'was late', continues: 0 });
    expect(more).toEqual([]);
    expect(found('On Monday, the union said the ferry was late.').map(({ content }) => content)).toEqual([
      'the ferry was late',
    ]);
  });

  it('lets a quotation go on over paragraphs whose marks stay open', () => {
    const all = found(
      '“We waited for them all night,” the driver said. “The road was closed.\n\n“Nobody came until seven in the morning.”',
    );
    expect(all.at(-1)).toMatchObject({ content: '“Nobody came until seven in the morning.”', speaker: 'the driver' });
  });

  it('gives no speaker to a quotation nobody is known to have said', () => {
    const [alone] = found('“Somebody will have to pay for all of this.”');
    expect(alone).toMatchObject({ speaker: null, cue: null, rule: 'quotation-alone' });
  });

  it('gives a participle the speaker of the report it goes on from, not one of its words', () => {
    const all = found(
      'Envoy Tom Perrin warned that the bank was ready to act, adding that its patience was not without end.',
    );
    expect(all.map(({ cue, speaker }) => [cue, speaker])).toEqual([
      ['warned', 'Envoy Tom Perrin'],
      ['adding', 'Envoy Tom Perrin'],
    ]);
  });

  it('names who a relative clause is about', () => {
    const [first] = found('Norland, which wants the bloc to lift the tariff, began to rally its partners.');
    expect(first?.speaker).toBe('Norland, which');
  });

  it('takes a demand that is made inside a report for a part of what is reported', () => {
    const all = found(
      'According to a source in the Ukrainian delegation, the Russian side has made demands "far beyond all previously discussed contents", including the ultimatumors forcing Kiev to withdraw from part of its own territory in exchange for a ceasefire.',
    );
    expect(all.map(({ speaker }) => speaker)).toEqual(['a source in the Ukrainian delegation']);
  });

  it('lets no content break off between subject and verb of a clause it has opened', () => {
    const [wants] = found(
      'The union, which wants the airline to raise pay unless President Ole Brandt accepts a proposal from Berg, left.',
    );
    expect(wants?.content).toMatch(/unless President Ole Brandt accepts a proposal from Berg$/);
  });

  it('ends what is told of whose man where the sentence goes on', () => {
    const [first] = found('The firm, whose owner Tom Berg once promised “jobs for life”, closed in May.');
    expect(first).toMatchObject({ content: '“jobs for life”', speaker: 'whose owner Tom Berg' });
  });

  it('lets no place behind the speaker speak', () => {
    expect(found('A banner outside the plant read “Jobs first”.')[0]?.speaker).toBe('A banner outside the plant');
    expect(found('Outside the court, Ana Lind said that it was late.')[0]?.speaker).toBe('Ana Lind');
  });

  it('ends what a relative clause reports where the sentence goes on', () => {
    const [wants] = found(
      'But Norland, which wants the West to impose tighter sanctions on Sudland unless President Ole Brandt accepts a proposal from Berg for a 30-day pause, immediately began rallying its allies for tougher action.',
    );
    expect(wants?.content).toMatch(/for a 30-day pause$/);
    const [said] = found('The union, which said the airline had lied and stolen, is to meet on Monday.');
    expect(said?.content).toMatch(/had lied and stolen$/);
  });

  it('takes no title or catchword in quotation marks for an utterance', () => {
    expect(found('The choir sang “Silent Night” in the square.')).toEqual([]);
  });

  it('reports nothing where the outlet speaks itself', () => {
    expect(found('Trains ran late on Monday. The bridge had been closed for repairs since March.')).toEqual([]);
  });

  it('reports what is said inside a transcript’s turn beside the turn', () => {
    const all = found('HOST: The union said that it would strike on Monday. Will it?\n\nGUEST: I think so.');
    expect(all[0]).toMatchObject({ rule: 'turn', speaker: 'HOST', kind: 'direct' });
    expect(
      all.some(({ speaker, content }) => speaker === 'The union' && content.startsWith('that it would strike')),
    ).toBe(true);
  });

  it('gives spans that lie in the text, in order, and no empty ones', () => {
    const word = fc.constantFrom(
      'said',
      'the minister',
      'that',
      '“',
      '”',
      ',',
      '.',
      'rejected',
      'Ana Lind',
      '\n\n',
      'who',
      'according to',
      ':',
      '"',
      "'",
      '—',
      'plans',
      'A:',
      '😀',
      'é',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        const text = words.join(' ');
        const all = attributed(lexed(text));
        let start = 0;
        for (const { content, cue, speaker, continues } of all) {
          expect(content.start).toBeGreaterThanOrEqual(start);
          start = content.start;
          for (const span of [content, cue, speaker]) {
            if (!span) continue;
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.end).toBeLessThanOrEqual(text.length);
            expect(text.slice(span.start, span.end).trim()).not.toBe('');
          }
          if (continues !== null) expect(all[continues]?.continues).toBeNull();
        }
        expect(attributed(lexed(text))).toEqual(all);
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ['one sentence without end', (n: number) => 'the minister said that the plan and '.repeat(n)],
    ['one quotation never closed', (n: number) => `“${'they said no. '.repeat(2 * n)}`],
    ['nothing but quotation marks', (n: number) => '" '.repeat(8 * n)],
    ['one long noun', (n: number) => `${'Lind '.repeat(8 * n)} said no.`],
    ['one long token', (n: number) => `${'a'.repeat(100 * n)} said Ana Lind.`],
  ])('reads %s in time that grows with its length', async (_name, textOf) => {
    const time = (repeats: number) => {
      const input = lexed(textOf(repeats));
      return processorTime(() => attributed(input));
    };
    const short = Math.max(20, await time(250));
    // Eight times the length: eight times the time, and sixty-four times it if it grew with the square.
    expect((await time(2_000)) / short).toBeLessThan(30);
  });
});

const NONE = { entities: [], mentions: [] };

function found(text: string) {
  const words = (span: { start: number; end: number } | null) => span && text.slice(span.start, span.end);
  return attributed(lexed(text)).map((one) => ({
    ...one,
    content: words(one.content)!,
    cue: words(one.cue),
    speaker: words(one.speaker),
  }));
}

function lexed(text: string) {
  return lex(sourceDocument(text));
}

function attributed(input: Lexed): Attribution[] {
  return attributionsOf(input, NONE, clausesOf(input));
}
