import { describe, expect, it } from 'vitest';
import { evidenceFor } from '../fixtures/evidence.ts';
import { composePages } from './compose.ts';
import { readText } from './sentences/read-text.ts';

describe('what a transcript has behind a label', () => {
  it('begins with its first word', () => {
    const evidence = evidenceFor({
      documents: { a: ['LIND: We reject the plan of the board.', 'It rained.'] },
      entities: {
        lind: { name: 'Ana Lind', type: 'person', party: 'union' },
        union: { name: 'Union', standing: 'party' },
      },
      statements: [{ in: 'a', content: 'We reject the plan of the board.', cue: ':', speaker: 'LIND', who: 'lind' }],
      acts: [{ in: 'a', words: 'reject the plan', act: 'REJECT', actors: ['lind'], statement: 'st1' }],
    });
    const page = composePages(evidence, {}).find(({ kind }) => kind === 'positions');
    const [said] = page!.blocks.flatMap((block) => (block.type === 'statement' ? block.quotes.map(readText) : []));
    expect(said).toMatch(/^We reject/);
  });
});

describe('a demand that opens a list', () => {
  it('is told with what is asked for, as far as four items go', () => {
    const evidence = evidenceFor({
      documents: { a: ['The Trust calls on both sides to:', '- open the road;', '- free the crew.', 'It rained.'] },
      entities: { trust: { name: 'Trust', standing: 'party' } },
      statements: [{ in: 'a', content: 'calls on both sides to:', speaker: 'The Trust', who: 'trust' }],
      acts: [
        { in: 'a', words: 'The Trust calls on both sides to:', act: 'REQUEST', actors: ['trust'], statement: 'st1' },
      ],
    });
    const page = composePages(evidence, {}).find(({ kind }) => kind === 'positions');
    const [demand] = page!.blocks.flatMap((block) => (block.type === 'statement' ? block.quotes.map(readText) : []));
    expect(demand).toMatch(/to: \[…\] open the road; \[…\] free the crew\.$/);
  });

  it('leaves whoever an item itself names for what it reports out of the head of the line', () => {
    const evidence = evidenceFor({
      documents: { a: ['The Trust calls on both sides to:', '- heed the envoy’s call for talks.', 'It rained.'] },
      entities: { trust: { name: 'Trust', standing: 'party' }, lind: { name: 'Ana Lind', type: 'person' } },
      statements: [
        { in: 'a', content: 'calls on both sides to:', speaker: 'The Trust', who: 'trust' },
        { in: 'a', content: 'call for talks', speaker: 'the envoy', who: 'lind' },
      ],
      acts: [
        { in: 'a', words: 'The Trust calls on both sides to:', act: 'REQUEST', actors: ['trust'], statement: 'st1' },
      ],
    });
    const page = composePages(evidence, {}).find(({ kind }) => kind === 'positions');
    const [demand] = page!.blocks.flatMap((block) => (block.type === 'statement' ? block.quotes.map(readText) : []));
    expect(demand).not.toContain('Ana Lind');
  });

  it('names who says what an item tells', () => {
    const evidence = evidenceFor({
      documents: { a: ['The Trust calls on both sides to:', '- call for talks as the envoy did.', 'It rained.'] },
      entities: { trust: { name: 'Trust', standing: 'party' }, lind: { name: 'Ana Lind', type: 'person' } },
      statements: [
        { in: 'a', content: 'calls on both sides to:', speaker: 'The Trust', who: 'trust' },
        { in: 'a', content: 'call for talks', who: 'lind' },
      ],
      acts: [
        { in: 'a', words: 'The Trust calls on both sides to:', act: 'REQUEST', actors: ['trust'], statement: 'st1' },
      ],
    });
    const page = composePages(evidence, {}).find(({ kind }) => kind === 'positions');
    const [demand] = page!.blocks.flatMap((block) => (block.type === 'statement' ? block.quotes.map(readText) : []));
    expect(demand).toContain('Ana Lind');
  });
});
