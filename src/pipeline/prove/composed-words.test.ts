import { describe, expect, it } from 'vitest';
import { evidenceFor } from '../fixtures/evidence.ts';
import { addition, handMade, proven, rules, tampered, written } from './fixtures/proven.ts';

describe('gate 2: words of a line’s own', () => {
  it('fails where a line adds a number that no cited sentence has', () => {
    const problems = proven(addition('The offer was 4 percent: '));
    expect(problems[0]).toMatch(
      /^pages\/summary\.mdx:12:\d+ line-is-in-its-source: “4” is in no sentence that the line cites \(ledger\.1/,
    );
  });

  it('fails where a line adds a name, a date or quoted words of its own', () => {
    expect(rules(addition('In Bergen: '))).toContain('line-is-in-its-source');
    expect(rules(addition('On Thursday: '))).toContain('line-is-in-its-source');
    expect(rules(addition('as “a scandal”: '))).toContain('line-is-in-its-source');
  });

  it('fails where a line adds a day that is not what the dates it cites come to', () => {
    const stated = evidenceFor({
      documents: { a: ['Peru and Chile met on Tuesday.'] },
      stated: { a: { published: '2024-11-20' } },
      entities: { peru: { name: 'Peru', standing: 'party' }, chile: { name: 'Chile', standing: 'party' } },
      facts: [{ in: 'a', kind: 'date', words: 'Tuesday', value: '2024-11-19' }],
    });
    const timeline = written(stated).filter(({ file }) => file === 'pages/timeline.mdx');
    expect(timeline[0]?.text).toContain('19 November 2024 (');
    const problems = (from: string, to: string) =>
      rules(
        timeline.map(({ file, text }) => ({ file, text: text.replace(from, to) })),
        stated,
      );
    expect(problems('', '')).toEqual([]);
    expect(problems('19 November', '20 November')).toEqual(['line-is-in-its-source']);
    expect(problems('November', 'December')).toEqual(['line-is-in-its-source']);
  });

  it('lets an editor write prose of his own that names nobody and states no figure', () => {
    const own = (prose: string) => tampered('summary', '## Agreed', `${prose}\n\n## Agreed`);
    expect(rules(own('So much for the talks. This was all.'))).toEqual([]);
    for (const prose of [
      'Vela won.',
      'Monday was quiet.',
      'So said Bergen.',
      'Nobody paid 7 crowns.',
      'They called it “a joke”.',
    ])
      expect(rules(own(prose))).toEqual(['line-is-in-its-source']);
  });

  it('lets a line add a name that the evidence finds in a cited sentence by other words', () => {
    const evidence = evidenceFor({
      documents: { a: ['The chief negotiator refused to sign.'] },
      entities: { lind: { name: 'Ana Lind', type: 'person', standing: null } },
      acts: [{ in: 'a', words: 'refused to sign', act: 'REJECT', actors: ['lind'] }],
    });
    const page = (who: string) =>
      handMade(
        `${who}: <Q at="a:0-37">The chief negotiator refused to sign.</Q>[^s1-1]`,
        '[^s1-1]: <Q at="a:0-37">The chief negotiator refused to sign.</Q> [S1, sentence 1](../sources/a/#s1)',
      );
    expect(rules(page('Ana Lind'), evidence)).toEqual([]);
    expect(rules(page('Ana Berg'), evidence)).toEqual(['line-is-in-its-source']);
  });

  it('fails where a party stands in a line that cites nothing of it', () => {
    const beside = (party: string, line: RegExp) => tampered('summary', line, `- ${party}: `);
    expect(rules(beside('<Party id="norse">Norse</Party>', /- (?=<Q at="ledger:0-69")/))).toEqual([
      'line-is-in-its-source',
    ]);
    expect(rules(beside('<Party id="vela">Vela</Party>', /- (?=<Q at="ledger:\d+-\d+">According to a)/))).toEqual([
      'line-is-in-its-source',
    ]);
    expect(rules(beside('<Party id="vela">Vela</Party>', /- (?=<Q at="harbour:\d+-\d+">Norrfly rejects)/))).toEqual([]);
  });
});
