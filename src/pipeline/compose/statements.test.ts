import { describe, expect, it } from 'vitest';
import { headings, lines } from '../fixtures/composed.ts';
import { evidenceFor } from '../fixtures/evidence.ts';
import { composePages } from './compose.ts';
import { readText } from './sentences/read-text.ts';

const GOODS = ['tea', 'tin', 'rice', 'wool', 'salt', 'corn', 'jute', 'silk'];
const CONTENTS = GOODS.map((good) => `the ${good} was late`);

// Peru says so many things, one a sentence, and Chile one before them.
function told(count: number) {
  const goods = GOODS.slice(0, count);
  const said = goods.map((good) => `Peru said the ${good} was late.`);
  return evidenceFor({
    documents: { a: ['Chile said the port was shut.', ...said] },
    entities: { peru: { name: 'Peru', standing: 'party' }, chile: { name: 'Chile', standing: 'party' } },
    statements: [
      { in: 'a', content: 'the port was shut', who: 'chile', speaker: 'Chile', cue: 'said' },
      ...goods.map((good) => ({ in: 'a', content: `the ${good} was late`, who: 'peru' })),
    ],
  });
}

function lastLine(count: number, leaveOut: string[] = []) {
  const pages = composePages(told(count), { pages: { leaveOut } });
  const last = pages.find(({ slug }) => slug === 'positions')?.blocks.at(-1);
  return last?.type === 'paragraph' ? readText(last.children) : null;
}

describe('the page of statements', () => {
  it('holds every statement under whose it is, in reading order', () => {
    const page = composePages(told(8), {}).find(({ slug }) => slug === 'statements')!;
    expect(headings(page)).toEqual(['Peru', 'Chile']);
    expect(lines(page, 'Peru')).toHaveLength(8);
    expect(lines(page, 'Peru')[0]).toBe('Peru says: Peru said the tea was late. 1 of 1 source');
    expect(lines(page, 'Chile')).toEqual(['Chile says: Chile said the port was shut. 1 of 1 source']);
  });

  it('tells the items of a list behind what opens it, and not each again, but for what somebody else or another act is', () => {
    const evidence = evidenceFor({
      documents: {
        a: [
          'Peru calls on both sides to:',
          '- open the road;',
          '- heed the Guild, which rejected the tax;',
          '- free the crew, Peru said.',
        ],
        b: GOODS.map((good) => `Peru said the ${good} was late.`),
      },
      entities: { peru: { name: 'Peru', standing: 'party' }, guild: { name: 'Guild', standing: 'party' } },
      statements: [
        { in: 'a', content: 'calls on both sides to:', speaker: 'Peru', who: 'peru' },
        { in: 'a', content: 'free the crew', speaker: 'Peru', cue: 'said', who: 'peru' },
        ...CONTENTS.map((content) => ({ in: 'b', content, who: 'peru' })),
      ],
      acts: [
        { in: 'a', words: 'Peru calls on both sides to:', act: 'REQUEST', actors: ['peru'], statement: 'st1' },
        { in: 'a', words: 'open the road', act: 'REQUEST', actors: ['peru'] },
        { in: 'a', words: 'which rejected the tax', act: 'REJECT', actors: ['guild'] },
      ],
    });
    const page = composePages(evidence, {}).find(({ slug }) => slug === 'statements')!;
    const [first = '', ...others] = lines(page, 'Peru');
    expect(first).toMatch(/^Peru asks: .*to: \[…\] open the road; \[…\] heed .* \[…\] free the crew, Peru said\./);
    expect(others.filter((line) => line.includes('open the road'))).toEqual([]);
    expect(others.filter((line) => line.includes('free the crew'))).toHaveLength(1);
    expect(lines(page, 'Guild')).toHaveLength(1);
  });

  it('says who announces or confirms, and not of whom it is told that he has yet to', () => {
    const said = (sentence: string, cue: string) => {
      const evidence = evidenceFor({
        documents: { a: [sentence, ...GOODS.map((good) => `Peru said the ${good} was late.`)] },
        entities: { velm: { name: 'Velm', standing: 'party' }, peru: { name: 'Peru', standing: 'party' } },
        statements: [
          { in: 'a', who: 'velm', cue, content: 'the end of the ban' },
          ...CONTENTS.map((content) => ({ in: 'a', content, who: 'peru' })),
        ],
      });
      return lines(composePages(evidence, {}).find(({ slug }) => slug === 'statements')!, 'Velm')[0];
    };
    expect(said('Velm announced the end of the ban.', 'announced')).toMatch(/^Velm announces: /);
    expect(said('Velm confirmed the end of the ban.', 'confirmed')).toMatch(/^Velm confirms: /);
    expect(said('Velm has yet to confirm the end of the ban.', 'confirm')).toMatch(/^Velm says: /);
  });

  it('names the party beside somebody of another', () => {
    const text = 'Ana Lind and Peru signed the lease.';
    const given = told(8);
    const evidence = evidenceFor({
      documents: { a: given.sentences.map(({ start, end }) => given.documents[0]!.text.slice(start, end)), b: [text] },
      entities: { peru: { name: 'Peru', standing: 'party' }, lind: { name: 'Ana Lind', type: 'person' } },
      statements: given.sentences.slice(1).map((_, place) => ({ in: 'a', content: CONTENTS[place]!, who: 'peru' })),
      acts: [{ in: 'b', words: 'signed the lease', act: 'AGREE', actors: ['lind', 'peru'] }],
    });
    const page = composePages(evidence, {}).find(({ slug }) => slug === 'statements')!;
    expect(lines(page, 'Peru').at(-1)).toContain('Peru · Ana Lind agree');
  });

  it('cites every report that it counts', () => {
    const given = told(8);
    const own = given.sentences.map(({ start, end }) => given.documents[0]!.text.slice(start, end));
    const evidence = evidenceFor({
      documents: { a: ['Peru wants fish.', ...own], b: ['Peru wants fish now.'] },
      entities: { peru: { name: 'Peru', standing: 'party' } },
      statements: CONTENTS.map((content) => ({ in: 'a', content, who: 'peru' })),
      acts: ['a', 'b'].map((document) => ({ in: document, words: 'wants fish', act: 'REQUEST', actors: ['peru'] })),
      clusters: [{ sentences: ['a.1', 'b.1'] }],
    });
    const { blocks } = composePages(evidence, {}).find(({ slug }) => slug === 'statements')!;
    const items = blocks.flatMap((block) => (block.type === 'list' ? block.items : []));
    const counted = items.find((item) => readText(item).endsWith('2 of 2 sources'))!;
    expect(counted.filter(({ type }) => type === 'cite')).toHaveLength(2);
  });

  it('is not made where the page of positions shows them all', () => {
    expect(composePages(told(2), {}).map(({ slug }) => slug)).not.toContain('statements');
    expect(lastLine(2)).toBeNull();
  });

  it('is where the page of positions sends for the rest, unless the editor leaves it out', () => {
    expect(lastLine(8)).toMatch(/more in the statements$/);
    expect(lastLine(8, ['statements'])).toMatch(/more in the sources$/);
  });
});
