import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { processorTime } from '#src/pipeline/fixtures/processor-time.ts';
import { entityIn, namedIn as read } from '../../fixtures/named.ts';
import { sourceDocument } from '../../fixtures/source-document.ts';
import type { LanguageSettings } from '../../types.ts';
import { lex } from '../lex.ts';
import { namesOf } from './names.ts';

describe('what an editor fixed', () => {
  const known: LanguageSettings['known'] = [
    { id: 'norway', type: 'group', name: 'Norwegian side', aliases: [], role: null, party: null, standing: 'party' },
    {
      id: 'ana-ruiz',
      type: 'person',
      name: 'Ana Ruiz',
      aliases: [],
      role: 'envoy',
      party: 'harbour-union',
      standing: null,
    },
    { id: 'harbour-union', type: 'group', name: 'Harbour Union', aliases: [], role: null, party: null, standing: null },
  ];
  const names = namesOf(lexed('Oslo agreed. Ana Ruiz left. Later Ruiz came back.'), { issues: [], known });

  it('holds for every form of the entity', () => {
    expect(entityIn(names, 'norway')).toMatchObject({
      type: 'country',
      name: 'Norwegian side',
      code: 'NO',
      forms: ['Oslo'],
    });
  });

  it('takes the surname of a person so named', () => {
    expect(entityIn(names, 'ana-ruiz')).toMatchObject({
      forms: ['Ana Ruiz', 'Ruiz'],
      role: 'envoy',
      party: 'harbour-union',
    });
  });

  it('lists a party that the document never names, so that its key resolves', () => {
    expect(entityIn(names, 'harbour-union')).toMatchObject({ name: 'Harbour Union', forms: [] });
  });

  it('leaves out a party that nobody knows', () => {
    const lost = known.slice(1, 2);
    expect(entityIn(namesOf(lexed('Ana Ruiz left.'), { issues: [], known: lost }), 'ana-ruiz').party).toBeNull();
  });
});

describe('a name of the editor', () => {
  it('puts a name of the editor before its own, in any spelling given', () => {
    const known: LanguageSettings['known'] = [
      {
        id: 'dockers',
        type: 'group',
        name: 'Dockers of Brest',
        aliases: ['the strikers', 'Norway'],
        role: null,
        party: null,
        standing: null,
      },
    ];
    const names = namesOf(lexed('Norway and the strikers met.'), { issues: [], known });
    expect(names.entities).toMatchObject([
      { key: 'dockers', type: 'group', name: 'Dockers of Brest', forms: ['Norway', 'the strikers'] },
    ]);
  });
});

describe('any text', () => {
  it('has exact, ordered names that do not overlap, and every key resolves', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { entities, mentions, inner = [] } = read(text);
        const keys = new Set(entities.map(({ key }) => key));
        expect(keys.size).toBe(entities.length);
        for (const [i, { start, end, entity: key }] of mentions.entries()) {
          expect(start).toBeGreaterThanOrEqual(mentions[i - 1]?.end ?? 0);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          expect(keys).toContain(key);
        }
        for (const { entity: key } of inner) expect(keys).toContain(key);
        for (const { party } of entities) if (party !== null) expect(keys).toContain(party);
      }),
    );
  });

  it('has no name without a capital, though titles and peoples stand around it', () => {
    for (const text of ['President Peruvian é President', 'Ms é Ruiz', 'President é of Peru'])
      for (const { start, end } of read(text).mentions) expect(text.slice(start, end)).toMatch(/\p{Lu}/u);
  });

  it('gives the same names each time', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(read(text)).toEqual(read(text));
      }),
    );
  });

  it('takes a hundred thousand letters without a blank in its stride', async () => {
    const text = `${'A'.repeat(100_000)} ${'Ada-'.repeat(20_000)} said Mr Ode.`;
    expect(await processorTime(() => read(text))).toBeLessThan(3000);
  });
});

const PARTS = [
  'Ana',
  'Ruiz',
  'President',
  'of',
  'the',
  'Union',
  'Peru',
  'Peruvian',
  '“',
  '”',
  "'s",
  ',',
  '.',
  '(',
  ')',
  'NRF',
  '\n',
  '-',
  'said',
  'U.N.',
  'é',
  '<b>',
  '{x}',
  '’',
  'al-',
  'and',
  '&',
  'Ltd.',
  '🙂',
  'İ',
];

const texts = fc
  .array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...PARTS) }, { weight: 1, arbitrary: fc.string() }), {
    maxLength: 40,
  })
  .map((parts) => parts.join(' '));

function lexed(text: string) {
  return lex(sourceDocument(text));
}
