import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { indexSite } from '#scripts/index-site.ts';
import { inventedSite } from '#scripts/search-index/fixtures/invented-site.ts';
import { type Served, serve } from '#scripts/serve.ts';
import { processorTime } from '#src/pipeline/fixtures/processor-time.ts';
import type { Pagefind } from './pagefind.ts';
import { queryOf } from './query.ts';
import { type SearchedSite, type SearchOptions, search } from './search.ts';
import { variantsOf } from './variants.ts';

/** Questions to a real index of invented pages, asked through Pagefind's own browser module. */

let site: SearchedSite;
let served: Served;
let remove: () => Promise<void>;
let dictionaryLoads = 0;

beforeAll(async () => {
  const invented = await inventedSite();
  ({ remove } = invented);
  await indexSite(invented.folder, invented);
  served = await serve(invented.folder);
  const pagefind: Pagefind = await import(
    /* @vite-ignore */ pathToFileURL(join(invented.folder, 'pagefind/pagefind.js')).href
  );
  await pagefind.options({ basePath: `${served.url}pagefind/`, baseUrl: '/' });
  const table = async (name: string) => JSON.parse(await readFile(join(invented.folder, 'search', name), 'utf8'));
  site = {
    pagefind,
    variants: variantsOf(await table('variants.json')),
    dictionary: () => {
      dictionaryLoads++;
      return table('words.json');
    },
  };
});

afterAll(async () => {
  await served.close();
  await remove();
});

async function ask(text: string, options?: SearchOptions) {
  const answer = await search(site, text, options);
  const results = await answer.results(0, 10);
  const [first] = results;
  const passage = first?.passages[0];
  return {
    ...answer,
    results,
    lands: first && `${first.url}${passage?.id ? `#${passage.id}` : ''}`,
    excerpt: passage?.excerpt.map(({ text: piece, marked }) => (marked ? `[${piece}]` : piece)).join(''),
  };
}

describe('search', () => {
  it('lands on the sentence that holds what was asked', async () => {
    const { lands, excerpt } = await ask('eastern pier');
    expect(lands).toBe('/port-strike/sources/harbour-wire/#s6');
    expect(excerpt).toBe('Fishermen were told to keep clear of the [eastern pier.]');
  });

  it('prefers words that stand together to words scattered over a page', async () => {
    expect((await ask('night shifts cut')).lands).toMatch(/#(s1|s2)$/);
    expect((await ask('longest strike')).lands).toBe('/port-strike/sources/evening-desk/#s3');
  });

  it('finds other forms of a word', async () => {
    expect((await ask('mediating')).lands).toContain('#s');
    expect((await ask('fisherman rejected pier')).lands).toBe('/port-strike/sources/harbour-wire/#s6');
  });

  it('finds the beginning of the last word, which may still be typed', async () => {
    expect((await ask('eastern pi')).lands).toBe('/port-strike/sources/harbour-wire/#s6');
  });

  it('parts words at a dash and shows them as they stand', async () => {
    const { lands, excerpt } = await ask('talks mediated');
    expect(lands).toBe('/port-strike/sources/harbour-wire/#s3');
    expect(excerpt).toBe('[Talks]—[mediated] by the labour ministry—resume on Thursday.');
  });

  it('finds an amount of money however it is written', async () => {
    for (const amount of ['$5bn', 'US$5bn', '5bn', '5 billion', '€5 billion']) {
      expect((await ask(amount)).lands, amount).toBe('/port-strike/sources/harbour-wire/#s4');
    }
  });

  it('finds a name by its other spelling, with and without accents', async () => {
    expect((await ask('Kovarik twice')).lands).toBe('/port-strike/sources/evening-desk/#s1');
    expect((await ask('Kovarzik rivals')).lands).toMatch(/harbour-wire\/#s2|positions\/#q1kovarik/);
  });

  it('finds an abbreviation by what it stands for and the reverse', async () => {
    expect((await ask('DWL guarantees')).lands).toBe('/port-strike/sources/harbour-wire/#s5');
    expect((await ask('POW memorial')).lands).toBe('/port-strike/sources/evening-desk/#s2');
    expect((await ask('Kiev ferries')).lands).toBe('/port-strike/sources/evening-desk/#s4');
  });

  it('corrects a mistyped word and says what it searched instead', async () => {
    const { lands, instead } = await ask('setlement cost');
    expect(lands).toBe('/port-strike/sources/harbour-wire/#s4');
    expect(instead).toBe('settlement cost');
  });

  it('searches a mistyped word as it stands when told to', async () => {
    const { instead, missing } = await ask('setlement cost', { literally: true });
    expect(instead).toBeNull();
    expect(missing).toEqual(['setlement']);
  });

  it('finds the page that holds all but one wrong word, and says which', async () => {
    const { lands, missing } = await ask('eastern pier orchestra');
    expect(lands).toBe('/port-strike/sources/harbour-wire/#s6');
    expect(missing).toEqual(['orchestra']);
  });

  it('finds nothing for words the site does not have', async () => {
    const { count, results, instead } = await ask('xylophone quartet');
    expect([count, results, instead]).toEqual([0, [], null]);
    // The index itself offers "striker" the pages with "strike", and "portcullis" those with "port".
    expect((await ask('portcullis')).count).toBe(0);
    expect((await ask('portcullis ferries')).missing).toEqual(['portcullis']);
  });

  it('knows a day by its numbers', async () => {
    expect(queryOf('2025-03-04', site.variants).slots[0]?.forms).toEqual([['20250304'], ['4', 'march', '2025']]);
    expect(queryOf('2025-13-04', site.variants).slots[0]?.forms).toEqual([['20251304']]);
  });

  it('takes quotation marks at their word', async () => {
    expect((await ask('"keep clear of the eastern pier"')).lands).toBe('/port-strike/sources/harbour-wire/#s6');
    expect((await ask('“eastern clear pier”')).count).toBe(0);
  });

  it('finds a pasted sentence', async () => {
    const { lands } = await ask('A mediator proposed to spread the cuts over three winters.');
    expect(lands).toBe('/port-strike/sources/evening-desk/#s5');
  });

  it('lands on a statement and names its speaker', async () => {
    const { results } = await ask('gift rivals', { filters: { kind: { any: ['Briefing page'] } } });
    expect(results.map(({ url }) => url)).toEqual(['/port-strike/positions/']);
    expect(results[0]?.passages[0]).toMatchObject({ id: 'q1kovarik', title: 'Matej Kovářík' });
  });

  it('keeps to the briefing, source or party of a filter', async () => {
    const byParty = await ask('strike', { filters: { party: { any: ['Dock Workers’ League'] } } });
    expect(byParty.results.map(({ url }) => url)).toEqual(['/port-strike/sources/evening-desk/']);
    const bySource = await ask('strike', { filters: { source: { any: ['S1: harbour wire'] } } });
    expect(bySource.results.map(({ url }) => url)).not.toContain('/port-strike/sources/evening-desk/');
  });

  it('finds nothing in notes, menus and the handout, which only repeat', async () => {
    expect((await ask('footnoteword', { literally: true })).count).toBe(0);
    expect((await ask('searchlight', { literally: true })).count).toBe(0);
    const everywhere = await ask('gift rivals');
    expect(everywhere.results.map(({ url }) => url)).not.toContain('/port-strike/handout/');
  });

  it('loads the dictionary only for a word it did not find', async () => {
    dictionaryLoads = 0;
    await ask('night shifts');
    expect(dictionaryLoads).toBe(0);
    await ask('nigth shifts');
    expect(dictionaryLoads).toBe(1);
  });

  it('counts only pages that hold what was asked, not what the index offers besides', async () => {
    // "co" begins "could" and "cost".
    expect((await ask('co')).count).toBe(0);
    const { count, length, results } = await ask('DWL');
    expect(results).toHaveLength(length);
    expect(count).toBe(2);
  });

  it('answers an empty question with nothing', async () => {
    for (const text of ['', '   ', '…', '""']) expect((await ask(text)).count).toBe(0);
  });

  it('stays quick on a hostile question', async () => {
    const time = processorTime(async () => {
      await ask('a'.repeat(100_000));
      await ask('“'.repeat(20_000));
      await ask('strike '.repeat(20_000));
    });
    expect(await time).toBeLessThan(3000);
  });
});
