import { describe, expect, it } from 'vitest';
import { markedNames as marked } from '../../../fixtures/named.ts';

describe('a person right behind a body', () => {
  it('cuts a person off the body before', () => {
    expect(marked('The Center for Transit Studies Yolbars Hojayev left.')).toBe(
      'The [Center for Transit Studies] [Yolbars Hojayev] left.',
    );
    expect(marked('The head of the Tarn Agency Cathe Krnjajic left. The Tarn Agency Quarn Fund left.')).toBe(
      'The head of the [Tarn Agency] [Cathe Krnjajic] left. The [Tarn Agency Quarn Fund] left.',
    );
    expect(marked('The leader of the conservative NKV Ana Krnjajic left.')).toContain('[NKV] [Ana Krnjajic] left');
    expect(marked('The clerk of the Court of Cassation Gilbert Krnjajic left.')).toContain(
      '[Court of Cassation] [Gilbert Krnjajic] left',
    );
    expect(marked('The leader of the conservative NKV Union left.')).toContain('[NKV Union] left');
    expect(marked('Tarn Assembly Dejan Krnjajic met the Court of Arbitration for Sport.')).toBe(
      '[Tarn Assembly] [Dejan Krnjajic] met the [Court of Arbitration for Sport].',
    );
    expect(marked('Member of Parliament Dejan van der Krnj met the Bank of the Tarn.')).toBe(
      'Member of [Parliament] [Dejan van der Krnj] met the [Bank of the Tarn].',
    );
  });
});
