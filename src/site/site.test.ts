import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contentPolicy } from './content-policy.ts';
import { coverageOf } from './coverage.ts';
import { digestOf } from './digest.ts';
import { directionOf } from './direction.ts';
import { feedOf } from './feed.ts';
import { inventedBriefing, inventedEntity } from './fixtures/invented-briefing.ts';
import { linkedData } from './linked-data.ts';
import { indexOf } from './name-index.ts';
import { partyMarks } from './party-marks.ts';
import { briefingRoute, sequenceOf } from './route.ts';
import { sitemapOf } from './sitemap.ts';
import { sourceLine } from './source-line.ts';
import { paragraphsOf } from './source-reader.ts';
import { xmlText } from './xml.ts';

const briefing = inventedBriefing();
const [first, second] = briefing.evidence.documents;
const site = new URL('https://example.org');

describe('the source reader', () => {
  const paragraphs = paragraphsOf(briefing, first!);

  it('holds every word of the document, in order, sentence or not', () => {
    const shown = paragraphs.flat().map(({ text }) => text);
    expect(shown.join('').replace(/\s/g, '')).toBe(first!.text.replace(/\s/g, ''));
  });

  it('keeps the paragraphs', () => {
    expect(paragraphs.map((rows) => rows.length)).toEqual([2, 2]);
  });

  it('finds the same report in another document, not in its own', () => {
    const alike = paragraphs.flat().map((row) => (row.type === 'sentence' ? row.alike.map(({ label }) => label) : []));
    expect(alike).toEqual([['S2'], [], [], []]);
  });
});

describe('the direction of a source', () => {
  it('is that of most of its letters, whichever stands first', () => {
    expect(['12 (אבג) ab', '“مرحبا”', '1. One א', '…'].map(directionOf)).toEqual(['rtl', 'rtl', 'ltr', 'ltr']);
    expect(directionOf('“مرحبا”, the mayor said.')).toBe('ltr');
  });
});

describe('coverage', () => {
  it('counts what is cited and lists the rest', () => {
    const [coverage] = coverageOf(briefing);
    expect([coverage?.cited, coverage?.sentences, coverage?.leftOut.map(({ why }) => why)]).toEqual([
      2,
      3,
      ['no party acts in it'],
    ]);
  });
});

describe('the A–Z index', () => {
  const named = (name: string, aliases: string[]) => {
    const evidence = {
      entities: [inventedEntity('one', name, { type: 'person', aliases })],
      mentions: [{ entity: 'one', document: 'report-1', start: 40, end: 44 }],
    };
    return indexOf(inventedBriefing(evidence))[0]?.entries[0];
  };

  it('files a person under the part of the name that the sources use alone', () => {
    expect(named('Ana Duarte', ['Ana Duarte', 'Duarte'])?.heading).toBe('Duarte, Ana');
    expect(named('Joost van der Meer', ['van der Meer'])?.heading).toBe('van der Meer, Joost');
  });

  it('leaves a name as it is where no source shortens it', () => {
    expect(named('Ana Duarte', ['Ana Duarte'])?.heading).toBe('Ana Duarte');
    expect(named('Kim Sun-hee', ['Kim'])?.heading).toBe('Kim Sun-hee');
  });

  it('names no form twice for its capitals or its apostrophe', () => {
    expect(
      named("Dockers' Guild", ["Dockers' Guild", 'Dockers’ Guild', 'DOCKERS’ GUILD', 'DG', 'Guild'])?.forms,
    ).toEqual(['DG', 'Guild']);
  });

  it('leads to the sentence of each mention', () => {
    expect(named('Ana Duarte', [])?.places).toEqual([{ document: 'report-1', label: 'S1', numbers: [2] }]);
  });

  it('leaves out what no document mentions', () => {
    expect(indexOf(inventedBriefing({ entities: [inventedEntity('one', 'Port Board')] }))).toEqual([]);
  });
});

describe('party marks', () => {
  it('are never the same for two parties', () => {
    const names = ['Port Board', 'Pilots Brotherhood', 'PB', 'Portugal', 'Poland'];
    const entities = names.map((name, place) => inventedEntity(`e${place}`, name, { standing: 'party' }));
    const letters = [...partyMarks(entities).values()].map((mark) => mark.letters);
    expect(new Set(letters).size).toBe(names.length);
  });

  it('are initials before they are other letters of a name', () => {
    const entities = [
      inventedEntity('a', 'Europe', { standing: 'party' }),
      inventedEntity('b', 'European Union', { standing: 'party' }),
    ];
    expect([...partyMarks(entities).values()].map((mark) => mark.letters)).toEqual(['ER', 'EU']);
  });

  it('take a country’s code', () => {
    const mark = partyMarks([inventedEntity('chile', 'Chile', { type: 'country', code: 'CL' })]).get('chile');
    expect(mark?.letters).toBe('CL');
  });

  it('are not given to who is no party', () => {
    expect(partyMarks([inventedEntity('radio', 'Harbour Radio')]).size).toBe(0);
  });
});

describe('the digest of a page', () => {
  it('is the first line of each section that quotes a source, without citations and counts', () => {
    const body =
      '## Outcome\n\n- <Party id="crews">Crews</Party> — <Q at="a:0-9">we go — on</Q>[^s1-1] <Tally>1 of 2 sources</Tally>\n- <Q at="a:0-3">And</Q>\n\n## Next\n\n- <Q at="a:4-8">Then</Q>[^s1-1]\n\n[^s1-1]: <Q at="a:0-12">But we go on.</Q>';
    expect(digestOf(body)).toEqual([
      { section: 'Outcome', who: 'Crews', words: 'we go — on', tally: '1 of 2 sources' },
      { section: 'Next', who: null, words: 'Then', tally: null },
    ]);
  });

  it('does not count of one source that it reports a line', () => {
    const told = (tally: string) =>
      digestOf(`## A\n\n<Q at="a:0-9">We go.</Q>[^s1-1] ${tally}\n\n[^s1-1]: We go.`)[0]?.tally;
    expect(told('<Tally>1 of 1 source</Tally>')).toBeNull();
    expect(told('<Tally>1 of 1 source</Tally> · 2 May')).toBe('2 May');
  });

  it('parts who is named and what the page remarks from the words quoted', () => {
    const [dashed, named] = digestOf(
      '## A\n\n<Q at="a:0-9">a source</Q> — <Q at="a:9-20">It said: no.</Q>[^s1-1] · dates differ <Tally>1 of 2 sources</Tally>\n\n## B\n\n<Party id="crews">Crews</Party>: <Q at="a:0-9">we</Q> \\[sic\\]<Q at="a:9-12"> go</Q>\n\n[^s1-1]: <Q at="a:9-20">It said: no.</Q>',
    );
    expect(dashed).toMatchObject({ who: 'a source', words: 'It said: no.', tally: '1 of 2 sources · dates differ' });
    expect(named).toMatchObject({ who: 'Crews', words: 'we [sic] go', tally: null });
  });

  it('says of whom a pronoun in the words is', () => {
    const [shown, told, quoted] = digestOf(
      '## A\n\n<Q at="a:0-9">She has ruled it out.</Q>[^s1-1] (<Q at="a:0-3">she</Q>: <Party id="crews">Crews</Party> · Ana Lind) <Tally>1 of 2 sources</Tally> · dates differ\n\n## B\n\n<Q at="a:0-9">It is out.</Q>[^s1-1] (according to Ana Lind) <Tally>1 of 2 sources</Tally>\n\n## C\n\n<Q at="a:0-9">They left.</Q>[^s1-1] (<Q at="a:0-4">They</Q>: <Q at="a:0-5">whose members</Q>)\n\n[^s1-1]: <Q at="a:0-9">She</Q>',
    );
    expect(shown).toMatchObject({
      who: null,
      words: 'She has ruled it out. (she: Crews · Ana Lind)',
      tally: '1 of 2 sources · dates differ',
    });
    expect(quoted).toMatchObject({ who: null, words: 'They left. (They: whose members)' });
    expect(told).toMatchObject({ words: 'It is out. (according to Ana Lind)', tally: '1 of 2 sources' });
  });

  it('takes no note and no cell of a table', () => {
    expect(digestOf('| A |\n| - |\n| <Q at="a:0-3">One</Q>[^s1-1] |\n\n[^s1-1]: <Q at="a:0-4">One.</Q>')).toEqual([]);
  });
});

describe('a route', () => {
  it('knows the page before and after it', () => {
    const route = briefingRoute(briefing, { path: '/ferry-strike/index/', title: 'A–Z index', description: '' });
    expect([route.previous?.path, route.next?.path]).toEqual(['/ferry-strike/sources/', '/ferry-strike/handout/']);
  });

  it('of a page outside the sequence leads nowhere on', () => {
    const path = '/ferry-strike/sources/report-1/';
    const route = briefingRoute(briefing, { path, title: 'S1', description: '' });
    expect([route.previous, route.next]).toEqual([null, null]);
    expect(sequenceOf(briefing).map((page) => page.path)).not.toContain(path);
  });
});

describe('what machines read', () => {
  const hostile = inventedBriefing({ briefing: { id: 'x', title: '</script><b>&\u0001' } });
  const route = briefingRoute(hostile, { path: '/x/', title: hostile.title, description: 'a' });

  it('cannot leave its script element', () => {
    expect(linkedData(route, null)).not.toContain('<');
    expect(JSON.parse(linkedData(route, null)).headline).toBe(hostile.title);
  });

  it('says of a source only what the source states', () => {
    const [work] = JSON.parse(linkedData(route, null)).isBasedOn;
    expect(work).toEqual({ '@type': 'CreativeWork', name: 'report-1.txt', inLanguage: 'en' });
  });

  it('is well-formed where a title is not', () => {
    expect(feedOf([hostile], site)).toContain('<title>&lt;/script&gt;&lt;b&gt;&amp;</title>');
    expect(xmlText('a\u0000b\tc')).toBe('ab\tc');
  });

  it('lists every page and every source', () => {
    const listed = [...sitemapOf([briefing], site).matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address);
    expect(listed).toContain('https://example.org/ferry-strike/sources/report-2/');
    expect(new Set(listed).size).toBe(listed.length);
  });
});

describe('a source’s line', () => {
  it('says what is not stated', () => {
    const titled = { ...second!, title: 'Crews stop' };
    expect(sourceLine(titled)).toBe('Crews stop, publisher and date not stated');
    expect(sourceLine({ ...titled, publisher: 'Harbour Radio' })).toBe('Crews stop, Harbour Radio, date not stated');
  });

  it('writes the day of publication out, without its time', () => {
    const published = '2026-03-06T08:00:00Z';
    expect(sourceLine({ ...second!, title: 'Crews stop', publisher: 'Harbour Radio', published })).toBe(
      'Crews stop, Harbour Radio, 6 March 2026',
    );
  });
});

describe('the content policy', () => {
  it('is the same in the pages and in the headers for a server', () => {
    const headers = readFileSync(new URL('../../public/_headers', import.meta.url), 'utf8');
    expect(headers).toContain(`Content-Security-Policy: ${contentPolicy}; frame-ancestors 'none'\n`);
  });
});
