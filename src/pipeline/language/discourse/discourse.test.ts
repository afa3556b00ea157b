import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { processorTime } from '#src/pipeline/fixtures/processor-time.ts';
import { markedText } from '../../fixtures/marked-text.ts';
import type { Learned } from '../../types.ts';
import { NOTHING_LEARNED } from '../phrases/nothing-learned.ts';
import { discourseOf } from './discourse.ts';
import { meaning } from './fixtures/meaning.ts';
import { partyOf } from './fixtures/party-of.ts';
import { read } from './fixtures/read.ts';

describe('what other documents tell', () => {
  it('learns from another document what a body is called and what somebody is', () => {
    const text =
      '[Norwind|organisation] met [Kabin|organisation] and [Mara Voss|person]. The airline paid; the general secretary smiled.';
    const learned: Learned = {
      ...NOTHING_LEARNED,
      callings: [{ entity: 'norwind', noun: 'airline' }],
      organs: [],
      affiliations: [
        {
          entity: 'mara-voss',
          role: 'general secretary',
          word: 'general secretary',
          words: ['general', 'secretary'],
          party: 'kabin',
          former: false,
          rule: 'x',
        },
      ],
    };
    expect(meaning(text, 'The airline', learned)).toEqual(['norwind']);
    expect(meaning(text, 'the general secretary', learned)).toEqual(['mara-voss']);
  });

  it('takes over from another document what it says, and not what it inferred', () => {
    const text = '[Norwind|organisation] met [Mara Voss|person]. Voss’s office left.'.replace(
      'Voss’s',
      '[Voss|person|mara-voss]’s',
    );
    const party = (rule: string) => {
      const voss = {
        entity: 'mara-voss',
        role: 'envoy',
        word: 'envoy',
        words: ['envoy'],
        party: 'norwind',
        former: false,
        rule,
      };
      return read(text, { ...NOTHING_LEARNED, affiliations: [voss] }).found.descriptions.at(-1)?.party ?? null;
    };
    expect(party('role-after-name')).toBe('norwind');
    // Nobody but herself, until all documents are read.
    expect(party('role-by-context')).toBe('mara-voss');
  });

  it('knows from other documents whose army the army is', () => {
    const text =
      '[Oman|country] met [Peru|country] in [Kasvaria|place]. General [Ida Holm|person], the army’s chief of staff, left.';
    const learned: Learned = { ...NOTHING_LEARNED, organs: [{ noun: 'army', owner: 'kasvaria' }] };
    expect(partyOf(text, 'ida-holm')).toBeNull();
    expect(read(text, learned).found.affiliations.find(({ party }) => party !== null)?.party).toBe('kasvaria');
  });

  it('takes no government from them of whose land only somebody is met', () => {
    const text = (freed: string) =>
      `They freed ${freed} and a [Swede|country|sweden|SE] on their way to [Norway|country] and [Chile|country]. The government was content.`;
    const learned: Learned = { ...NOTHING_LEARNED, organs: [{ noun: 'government', owner: 'poland' }] };
    expect(meaning(text('a [Pole|country|poland|PL]'), 'The government', learned)).toEqual([]);
    expect(meaning(text('[Polish|country|poland|PL] sailors'), 'The government', learned)).toEqual(['poland']);
  });

  it('takes no government from them where the text tells of another land as often', () => {
    const learned: Learned = { ...NOTHING_LEARNED, organs: [{ noun: 'government', owner: 'chile' }] };
    const text = (third: string) =>
      `[Peru|country] and [Chile|country] share a lake. [Peru|country] rests. [Chile|country] waits. ${third} waits. The government was content.`;
    expect(meaning(text('[Peru|country]'), 'The government', learned)).not.toEqual(['chile']);
    expect(meaning(text('[Chile|country]'), 'The government', learned)).toEqual(['chile']);
  });

  it('takes no army of a neighbour from them where the text tells of its own land’s government', () => {
    const text = (of: string) =>
      `[Oman|country]${of} met. [Oman|country] smiled. [Oman|country] left [Kasvaria|place]. The army fired back.`;
    const learned: Learned = { ...NOTHING_LEARNED, organs: [{ noun: 'army', owner: 'kasvaria' }] };
    const army = (marked: string) => {
      const { text: own, found } = read(marked, learned);
      const start = own.indexOf('The army');
      return found.mentions.find((mention) => mention.start === start)?.entity ?? null;
    };
    expect(army(text('’s government'))).toBe('oman');
    expect(army(text(''))).toBe('kasvaria');
  });
});

describe('any text', () => {
  const pieces = [
    '[Ana Lind|person]',
    '[Peru|country]',
    '[Guild|organisation]',
    'the minister',
    'she',
    'both sides',
    'said',
    'of',
    ',',
    '“',
    '”',
    '(',
    ')',
    "'s",
    'who',
    'one of them',
    '-',
    '.',
    '\n\n',
    'president',
    'and',
    'his counterpart',
    'on the [Peruvian|country|peru] side',
    'by',
  ];

  it('gives spans that lie in the text and keys that exist, the same each time', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (words) => {
        const { document, lexed, names } = markedText(words.join(' '));
        const found = discourseOf(lexed, names);
        const keys = new Set(names.entities.map(({ key }) => key));
        for (const { entity, start, end } of found.mentions)
          expect(keys.has(entity) && start < end && end <= document.text.length).toBe(true);
        for (const { entity, party, start, end } of found.affiliations)
          expect(keys.has(entity) && (party === null || keys.has(party)) && start < end).toBe(true);
        for (const { start, end, words: first } of found.descriptions)
          expect(start < end && first.start <= start).toBe(true);
        expect(discourseOf(lexed, names)).toEqual(found);
      }),
      { numRuns: 150 },
    );
  });

  it('reads a text that opens with a comma and a name', () => {
    const { lexed, names } = markedText(', [Ana Lind|person]');
    expect(discourseOf(lexed, names).affiliations).toEqual([]);
  });

  it('reads a long document in time that grows with its length', async () => {
    const people = Array.from(
      { length: 1500 },
      (_, i) =>
        `Trade Minister [Ana Li${'n'.repeat(i % 7)}d${i}|person|p${i}] met both sides. The minister said she left; the union and the company stayed.`,
    );
    const { lexed, names } = markedText(people.join(' '));
    expect(await processorTime(() => discourseOf(lexed, names))).toBeLessThan(5000);
  });
});
