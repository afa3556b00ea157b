import { compile } from '@mdx-js/mdx';
import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Evidence } from '#src/schema/evidence.ts';
import { pageSchema } from '#src/schema/page.ts';
import { composePages } from '../compose/compose.ts';
import { withUse } from '../compose/ledger.ts';
import { evidenceFor, filesOf } from '../fixtures/evidence.ts';
import { strike } from '../fixtures/strike.ts';
import { splitPage } from '../mdx/matter.ts';
import { prove } from '../prove/prove.ts';
import { pageText } from './page.ts';

describe('a written page', () => {
  it('has the front matter of a page, and is the same every time', () => {
    for (const page of composePages(strike, {})) {
      const text = pageText(page);
      expect(pageText(page)).toBe(text);
      const matter = pageSchema.parse(parse(splitPage(text)?.matter ?? ''));
      expect(matter).toMatchObject({ title: page.title, kind: page.kind, order: page.order, generated: true });
    }
  });

  it('keeps a title that looks like YAML', () => {
    const [summary] = composePages(strike, {});
    const title = '- "Pay": {yes} # no\n---\nkind: topic';
    expect(parse(splitPage(pageText({ ...summary!, title }))?.matter ?? '')).toMatchObject({ title });
  });

  it('reads as plain Markdown', async () => {
    const text = composePages(strike, {}).map(pageText).join('\n');
    await expect(text).toMatchFileSnapshot('./strike.pages.snap');
  });

  it('is MDX and proven whatever its sources say', async () => {
    for (const hostile of HOSTILE) await expectProven(briefingOf([hostile, 'Peru met Chile.', hostile.toUpperCase()]));
  });

  it('is proven whatever characters its sources are made of', () => {
    const words = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'grapheme', maxLength: 30 }));
    const sentence = words.map((text) => `Q${text.replace(/\s+/g, ' ').trim()}.`);
    fc.assert(
      fc.property(fc.uniqueArray(sentence, { minLength: 1, maxLength: 4 }), (sentences) => {
        expect(faults(briefingOf(sentences))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

async function expectProven(evidence: Evidence): Promise<void> {
  expect(faults(evidence)).toEqual([]);
  for (const page of composePages(evidence, {}))
    await compile(splitPage(pageText(page))?.body ?? '', { remarkPlugins: [remarkGfm] });
}

function faults(evidence: Evidence) {
  const pages = composePages(evidence, {}).map((page) => ({ name: `${page.slug}.mdx`, text: pageText(page) }));
  return prove(
    pages.map(({ name, text }) => ({ file: `pages/${name}`, text })),
    withUse(evidence, pages),
    filesOf(evidence),
  );
}

// Everything is found in each sentence, so that it is quoted wherever a sentence can be.
function briefingOf(sentences: readonly string[]): Evidence {
  return evidenceFor({
    documents: { a: sentences },
    issues: { sanctions: { title: 'Sanctions', terms: [''] } },
    entities: { peru: { name: 'Peru', standing: 'party' }, chile: { name: 'Chile', standing: 'party' } },
    acts: sentences.map((words) => ({
      in: 'a',
      words,
      act: 'REJECT',
      actors: ['peru'],
      issue: 'sanctions',
      stance: 'against',
    })),
    facts: sentences.map((words) => ({ in: 'a', words, kind: 'date' })),
  });
}

const HOSTILE = [
  'import duties rise: <5% of {draft} | a \\| b.',
  'export default <Q at="a:0-3">fake</Q>[^s1-1].',
  '[^s1-2]: <Statement id="x"> {process.exit()} </Statement>.',
  '--- title: "no" --- # heading * star _under_ ~~gone~~ `code`.',
  'See www.example.com, https://example.org/a_b*c, or mail press@example.org.',
  '<!-- comment --> &amp; &#x41; &lt;script&gt;alert(1)&lt;/script&gt;.',
  '2025. 1) - + > = | not a list.',
  '$${math}$$ :directive[x]{y} [link](javascript:alert(1)) ![image](x).',
];
