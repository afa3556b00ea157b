import { describe, expect, it } from 'vitest';
import { namedIn } from '../../../fixtures/named.ts';

describe('isBehindOffice', () => {
  it('takes who stands in a caption behind name and office for the body', () => {
    const [person, body] = namedIn('Guest: Ana Lind, chief executive, Nordkyst Energi. It is late.').entities;
    expect(person).toMatchObject({ name: 'Ana Lind', role: 'chief executive', party: 'nordkyst-energi' });
    expect(body).toMatchObject({ name: 'Nordkyst Energi', type: 'organisation' });
  });

  it('takes the next of a list for a person', () => {
    const list = namedIn('Present: Ana Lind, chair, Tor Roth, secretary, and Mia Holt, treasurer.').entities;
    expect(list.map(({ type }) => type)).toEqual(['person', 'person', 'person']);
  });
});
