import { describe, expect, it } from 'vitest';
import { markedNames as marked } from '../../../fixtures/named.ts';

describe('a body whose name is two aims', () => {
  it.each([
    ['The small union Dignity in Work left.', 'The small union [Dignity in Work] left.'],
    ['Bread and Dignity, the oldest party, left.', '[Bread and Dignity], the oldest party, left.'],
    ['Today, Bread and Dignity backs it.', 'Today, [Bread and Dignity] backs it.'],
    ['Mr Otto Ruiz (Bread and Dignity) left.', 'Mr [Otto Ruiz] ([Bread and Dignity]) left.'],
    ['Ana Ruiz of Bread and Dignity left.', '[Ana Ruiz] of [Bread and Dignity] left.'],
    ['Rail and Road, the union that struck, left.', '[Rail and Road], the union that struck, left.'],
    ['The list Green and Social left.', 'The list [Green and Social] left.'],
    ['Ana Ruiz represents Work with Dignity.', '[Ana Ruiz] represents [Work with Dignity].'],
  ])('is one where its sentence shows it: %s', (text, expected) => {
    expect(marked(text)).toBe(expected);
  });

  it('is then one everywhere, and is no part of the body before it', () => {
    expect(marked('Bread and Dignity, with 19 seats, left. The party Bread and Dignity waited.')).toBe(
      '[Bread and Dignity], with 19 seats, left. The party [Bread and Dignity] waited.',
    );
    expect(marked('The Union of Mill Staff and Bread with Dignity left. The union Bread with Dignity lost.')).toBe(
      'The [Union of Mill Staff] and [Bread with Dignity] left. The union [Bread with Dignity] lost.',
    );
  });

  it('is none where two do something, where people are named, or inside another name', () => {
    expect(marked('Today, Bread and Dignity back it.')).not.toContain('[Bread and Dignity]');
    expect(marked('A convoy from Turkey and Jordan continues to grow.')).toContain('[Turkey] and [Jordan]');
    expect(marked('The party Ana and Otto left.')).not.toContain('[Ana and Otto]');
    expect(marked('The Federation of Cooks and Bakers has a plan.')).toBe(
      'The [Federation of Cooks and Bakers] has a plan.',
    );
    expect(marked('The Ministry of Bread and Dignity has a plan. Ana Ruiz of Bread and Dignity left.')).toContain(
      'The [Ministry of Bread and Dignity] has',
    );
  });

  it('is none where the verb is of what stands between two, nor where they are lands', () => {
    expect(marked('The talk of Bread and Dignity is old. Bread and Dignity left.')).not.toContain(
      '[Bread and Dignity]',
    );
    expect(marked('Today, Turkey and Chad has it. Turkey and Chad left.')).not.toContain('[Turkey and Chad]');
  });
});
