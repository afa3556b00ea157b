import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LocalEntity } from '../types.ts';
import { joinEntities } from './entities.ts';
import { country, document, join, person } from './fixtures/joined.ts';

describe('joining across documents', () => {
  it('carries a party over from the document that states it', () => {
    const found = join([
      [person('Ana Ruiz'), country('Peru', 'PE')],
      [{ ...person('Ruiz'), party: 'peru' }, country('Peru', 'PE')],
    ]);
    expect(found.find(({ id }) => id === 'ana-ruiz')!.party).toBe('peru');
    expect(found.find(({ id }) => id === 'peru')).toMatchObject({ code: 'PE', party: 'peru', standing: null });
  });

  it('gives somebody the office that is told of him alone before that of two together', () => {
    const found = join([[person('Ana Ruiz', 'foreign ministers')], [person('Ana Ruiz', 'Foreign Minister')]]);
    expect(found.find(({ id }) => id === 'ana-ruiz')!.role).toBe('Foreign Minister');
  });

  it('keeps the id an editor gave', () => {
    const known = {
      id: 'the-mayor',
      type: 'person',
      name: 'Ana Ruiz',
      aliases: [],
      role: null,
      party: null,
      standing: null,
    } as const;
    const analyses = [document('a', [{ ...person('Ana Ruiz'), key: 'the-mayor' }]), document('b', [person('Ruiz')])];
    const joined = joinEntities(analyses, { issues: [], known: [known] });
    expect(joined.entities.map(({ id }) => id)).toEqual(['the-mayor']);
    expect(joined.idOf('b', 'ruiz')).toBe('the-mayor');
  });

  it('says so where a document has no such entity', () => {
    const joined = joinEntities([document('a', [])], { issues: [], known: [] });
    expect(() => joined.idOf('a', 'nobody')).toThrow('no entity "nobody" in document a');
  });

  it('gives the same entities in any order of the documents, each id once, each key an id', () => {
    fc.assert(
      fc.property(
        fc.array(fc.uniqueArray(locals, { selector: ({ key }) => key, maxLength: 5 }), { maxLength: 6 }),
        fc.infiniteStream(fc.nat()),
        (lists, numbers) => {
          const documents = lists.map((entities, i) => document(`d${i}`, entities));
          const joined = joinEntities(documents, { issues: [], known: [] });
          const shuffled = documents
            .map((one) => ({ one, at: numbers.next().value as number }))
            .sort((a, b) => a.at - b.at)
            .map(({ one }) => one);
          expect(joinEntities(shuffled, { issues: [], known: [] }).entities).toEqual(joined.entities);
          const all = joined.entities.map(({ id }) => id);
          expect(new Set(all).size).toBe(all.length);
          for (const {
            document: { id },
            entities,
          } of documents)
            for (const { key } of entities) expect(all).toContain(joined.idOf(id, key));
        },
      ),
    );
  });
});

const locals = fc
  .tuple(
    fc.constantFrom('person', 'organisation', 'place'),
    fc.constantFrom(
      'Ana Ruiz',
      'Ruiz',
      'Anna Ruis',
      'Ana M. Ruiz',
      'Union of Ruiz',
      'UOR',
      'Otto Ruiz',
      'Narva',
      '名',
      '-',
    ),
    fc.constantFrom(null, 'mayor', 'coach'),
  )
  .map(([type, name, role]): LocalEntity => ({ ...person(name, role), type: type as LocalEntity['type'] }));
