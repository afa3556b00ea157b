import { describe, expect, it } from 'vitest';
import type { Evidence } from '#src/schema/evidence.ts';
import { composePages } from '../compose/compose.ts';
import { withUse } from '../compose/ledger.ts';
import { evidenceFor, filesOf } from '../fixtures/evidence.ts';
import { strike } from '../fixtures/strike.ts';
import { pageText } from '../write/page.ts';
import type { PageFile } from './page.ts';
import { prove } from './prove.ts';

describe('the proof', () => {
  it('finds nothing wrong with the pages as they were written', () => {
    expect(prove(written(strike), whole(strike), filesOf(strike))).toEqual([]);
  });

  it('reports a page that is no MDX with its line, and goes on with the others', () => {
    const problems = proven(tampered('summary', '## Outcome', '## Outcome <b>'));
    expect(problems.some((line) => /^pages\/summary\.mdx:10:\d+ page-is-mdx:/.test(line))).toBe(true);
  });
});

describe('gate 1', () => {
  it('fails where a quotation has one word changed, and names page, line, column and citation', () => {
    const problems = proven(tampered('summary', 'met on Tuesday.</Q>[^', 'met on Monday.</Q>[^'));
    expect(problems).toEqual([
      'pages/summary.mdx:12:3 quote-is-exact: the quotation ledger:0-69 of documents/ledger.txt says “No agreement on pay was reached when Vela and Norrfly met on Monday.”; the document says “No agreement on pay was reached when Vela and Norrfly met on Tuesday.”',
    ]);
  });

  it('fails where a quotation names other characters than it holds', () => {
    expect(rules(tampered('summary', 'at="ledger:0-69"', 'at="ledger:0-68"'))).toContain('quote-is-exact');
  });

  it('fails where a quotation names no document or no span of one', () => {
    for (const at of ['nowhere:0-5', 'ledger:5-5', 'ledger:0-99999', 'ledger'])
      expect(rules(tampered('summary', 'at="ledger:0-69"', `at="${at}"`))).toContain('citation-resolves');
    expect(rules(tampered('summary', '<Q at="ledger:0-69">', '<Q>'))).toContain('citation-resolves');
  });

  it('fails where a document’s bytes are no longer those that were read', () => {
    const files = filesOf(strike).map((one) =>
      one.file === 'documents/ledger.txt' ? { ...one, bytes: new TextEncoder().encode('other') } : one,
    );
    const [problem] = prove(written(strike), whole(strike), files);
    expect(problem).toMatchObject({ file: 'documents/ledger.txt', rule: 'document-is-unchanged' });
  });

  it('fails where a document is gone', () => {
    expect(prove(written(strike), whole(strike), filesOf(strike).slice(1))[0]).toMatchObject({
      file: 'documents/harbour.txt',
      rule: 'document-is-present',
    });
  });

  it('fails where a note holds less than its sentence', () => {
    const pages = tampered(
      'summary',
      /(\[\^s2-3\]: <Q at="ledger:)(\d+)(-\d+">)A/,
      (_all, head, start, tail) => `${head}${Number(start) + 1}${tail}`,
    );
    expect(rules(pages)).toContain('note-is-whole-sentence');
  });

  it('fails where a note leads to another sentence than it holds', () => {
    expect(rules(tampered('summary', '../sources/ledger/#s3', '../sources/ledger/#s2'))).toContain(
      'note-is-whole-sentence',
    );
  });

  it('fails where a reference has lost its note, and where a note has lost its reference', () => {
    const noNote = tampered('summary', /\n\[\^s2-3\]: .*\n/, '\n');
    expect(rules(noNote)).toContain('reference-has-note');
    const noReference = tampered('summary', /(resume on Friday\.<\/Q>)\[\^s2-3\]/, '$1');
    expect(rules(noReference)).toEqual(expect.arrayContaining(['note-has-reference', 'quote-is-cited']));
  });
});

describe('gate 2', () => {
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

  it('fails where a tally counts more sources than report it, or fewer than are cited', () => {
    const problems = proven(tampered('summary', '1 of 3 sources', '2 of 3 sources'));
    expect(problems[0]).toMatch(/count-is-computed: “2 of 3 sources” does not count right: the line cites 1 of 3/);
    expect(rules(tampered('summary', '3 of 3 sources', '2 of 3 sources'))).toEqual(['count-is-computed']);
    expect(rules(tampered('summary', '3 of 3 sources', '3 of 4 sources'))).toEqual(['count-is-computed']);
  });
});

describe('gate 3', () => {
  it('fails where a line quotes a speaker without the name', () => {
    const problems = proven(tampered('positions', ' · Ida Krogh, Union chair **would agree**', ' **would agree**'));
    expect(problems).toEqual([
      expect.stringMatching(
        /^pages\/positions\.mdx:\d+:\d+ quote-has-speaker: the quotation harbour:\d+-\d+ is reported of Ida Krogh, whom the line does not name$/,
      ),
    ]);
  });

  it('fails where an unnamed source has lost its description', () => {
    const problems = proven(tampered('positions', /<Q at="[^"]*">a mediator<\/Q> \(not named\)/, 'somebody'));
    expect(problems[0]).toMatch(/quote-has-speaker: .* is reported of “a mediator”/);
  });

  it('does not take a pronoun for a name', () => {
    expect(rules(tampered('strike', '- Ida Krogh: ', '- '))).toEqual(['quote-has-speaker']);
  });
});

describe('gate 4', () => {
  const evidence = evidenceFor({
    documents: {
      a: [
        'The union will not sign the deal.',
        'It would return if the airline moved.',
        'The airline left and may not come back.',
      ],
    },
    entities: { union: { name: 'union', standing: 'party' } },
  });
  const quoting = (sentence: number, words: string) => {
    const { text } = evidence.documents[0]!;
    const { start: from, end: to } = evidence.sentences[sentence - 1]!;
    const start = text.indexOf(words);
    return handMade(
      `<Q at="a:${start}-${start + words.length}">${words}</Q>[^s1-${sentence}]`,
      `[^s1-${sentence}]: <Q at="a:${from}-${to}">${text.slice(from, to)}</Q> [S1, sentence ${sentence}](../sources/a/#s${sentence})`,
    );
  };

  it('fails where a quotation cuts off “not”, “would” or “if”', () => {
    expect(proven(quoting(1, 'sign the deal'), evidence)[0]).toMatch(
      /:10:1 quote-keeps-its-meaning: the quotation a:\d+-\d+ leaves out “not”, which turns the meaning of a\.1$/,
    );
    expect(rules(quoting(2, 'return if the airline moved'), evidence)).toEqual(['quote-keeps-its-meaning']);
    expect(rules(quoting(2, 'It would return'), evidence)).toEqual(['quote-keeps-its-meaning']);
  });

  it('lets a quotation leave out another clause', () => {
    expect(rules(quoting(3, 'The airline left'), evidence)).toEqual([]);
    expect(rules(quoting(1, 'will not sign the deal'), evidence)).toEqual([]);
  });
});

describe('gate 5', () => {
  it('fails where a link leads to no page, to no sentence, to no statement', () => {
    for (const url of [
      '../prices/',
      '../sources/other/',
      '../sources/ledger/#s99',
      '#nowhere',
      '../positions/#nowhere',
      'positions/',
    ])
      expect(proven(withLink(url)).filter((line) => line.includes('link-leads-somewhere'))).toHaveLength(1);
  });

  it('lets links lead to pages, sentences, statements and other hosts', () => {
    for (const url of [
      '../parties/',
      '../sources/',
      '../sources/ledger/#s2',
      '../positions/#st1',
      '../',
      '../evidence.json',
      'https://example.org/',
    ])
      expect(rules(withLink(url))).toEqual([]);
  });
});

describe('gate 6', () => {
  it('fails where a sentence is missing from the ledger, twice in it, or misstated', () => {
    const evidence = whole(strike);
    const missing = { ...evidence, sentences: evidence.sentences.filter(({ id }) => id !== 'harbour.6') };
    expect(ledgerFaults(missing)).toEqual([
      expect.stringMatching(
        /S1 holds words that no sentence of the ledger has, at \d+-\d+: “The airport opened in 1962\.”/,
      ),
    ]);
    const twice = { ...evidence, sentences: [...evidence.sentences, evidence.sentences[0]!] };
    expect(ledgerFaults(twice).join()).toContain('harbour.1 is in the ledger twice');
    const misstated = {
      ...evidence,
      sentences: evidence.sentences.map((one) => (one.id === 'harbour.6' ? { ...one, use: 'cited' as const } : one)),
    };
    expect(ledgerFaults(misstated).join()).toContain('the ledger calls the sentence harbour.6 cited');
    const silent = {
      ...evidence,
      sentences: evidence.sentences.map((one) => (one.id === 'harbour.6' ? { ...one, why: '' } : one)),
    };
    expect(ledgerFaults(silent).join()).toContain('no reason why the sentence harbour.6');
  });
});

const PAGES = new Map<Evidence, PageFile[]>();

function written(evidence: Evidence): PageFile[] {
  const pages =
    PAGES.get(evidence) ??
    composePages(evidence, {}).map((page) => ({ file: `pages/${page.slug}.mdx`, text: pageText(page) }));
  PAGES.set(evidence, pages);
  return pages;
}

function whole(evidence: Evidence, pages = written(evidence)): Evidence {
  return withUse(
    evidence,
    pages.map(({ file, text }) => ({ name: file.replace('pages/', ''), text })),
  );
}

// The page alone: what it cites is all there is, so that the ledger stays sound.
function tampered(slug: string, what: string | RegExp, by: string | ((...found: string[]) => string)): PageFile[] {
  const page = written(strike).find(({ file }) => file === `pages/${slug}.mdx`)!;
  const text = page.text.replace(what, by as string);
  expect(text).not.toBe(page.text);
  return [{ ...page, text }];
}

function addition(words: string): PageFile[] {
  return tampered('summary', '- <Q at="ledger:0-69">', `- ${words}<Q at="ledger:0-69">`);
}

function withLink(url: string): PageFile[] {
  const others = written(strike).filter(({ file }) => /parties|positions/.test(file));
  return [...tampered('summary', '## Agreed', `[more](${url})\n\n## Agreed`), ...others];
}

function handMade(...blocks: string[]): PageFile[] {
  return [
    {
      file: 'pages/own.mdx',
      text: [
        '---',
        'title: Own',
        'description: ""',
        'kind: topic',
        'order: 1',
        'generated: false',
        '---',
        '',
        '',
        ...blocks.flatMap((block) => [block, '']),
      ].join('\n'),
    },
  ];
}

function proven(pages: PageFile[], evidence = strike): string[] {
  return prove(pages, whole(evidence, pages), filesOf(evidence)).map(
    ({ file, line, column, rule, message }) => `${file}:${line}:${column} ${rule}: ${message}`,
  );
}

function rules(pages: PageFile[], evidence = strike): string[] {
  return [...new Set(prove(pages, whole(evidence, pages), filesOf(evidence)).map(({ rule }) => rule))];
}

function ledgerFaults(evidence: Evidence): string[] {
  return prove(written(strike), evidence, filesOf(strike))
    .filter(({ rule }) => rule === 'ledger-is-whole')
    .map(({ message }) => message);
}
