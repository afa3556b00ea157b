import { describe, expect, it } from 'vitest';
import { markedNames } from '../../../fixtures/named.ts';

describe('a listed name behind a prefix', () => {
  it('is part of another name', () => {
    expect(markedNames('A deal with Trans-Pacific Lines and the Pan-African Guild died.')).toBe(
      'A deal with [Trans-Pacific Lines] and the [Pan-African Guild] died.',
    );
  });

  it('is a people’s where no further name follows', () => {
    expect(markedNames('The Franco-German talks failed.')).toBe('The Franco-[German] talks failed.');
  });

  it('is short for the longer name that begins so', () => {
    expect(markedNames('A deal with Anglo-Dutch Shipping died. On Monday Anglo-Dutch left.')).toBe(
      'A deal with [Anglo-Dutch Shipping] died. On Monday [Anglo-Dutch] left.',
    );
    expect(markedNames('The Anglo-Dutch talks failed. On Monday Anglo-Dutch firms left.')).not.toContain(
      '[Anglo-Dutch',
    );
  });

  it('is none where “Western” opens a name that no list has', () => {
    expect(markedNames('Western Pine, the biggest employer in Quarn, closed.')).toContain('[Western Pine], the');
    expect(markedNames('Western President Ana Ruiz met Western leaders.')).toContain('met [Western] leaders');
  });
});
