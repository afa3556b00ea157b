import { describe, expect, it } from 'vitest';
import { markedNames, typedNames } from '../../fixtures/named.ts';

describe('names in the lines of a letter', () => {
  it('are those who sign, and whose letter it is', () => {
    const signed = markedNames('We cannot go on.\n\nJohn Quarn, Secretary, League of Ferry Masters');
    expect(signed).toContain('[John Quarn], Secretary');
    expect(typedNames('Communiqué of the Quarn Wardens’ League\n\nWe met.')).toContain(
      'Quarn Wardens’ League: organisation',
    );
  });

  it('are none where a headline tells what happened', () => {
    expect(markedNames('Grace Period, Long Sought, Ends In Quarn\n\nIt rained all day.')).not.toContain(
      '[Grace Period]',
    );
  });
});
