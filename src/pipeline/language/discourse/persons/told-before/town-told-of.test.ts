import { describe, expect, it } from 'vitest';
import { partyOf } from '../../fixtures/party-of.ts';

const MAYOR = 'The mayor, [Ana Lind|person], closed the schools.';

describe('the town of a mayor', () => {
  it('is the one that opens the paragraph, and not that of the dateline', () => {
    const told = (between: string) =>
      partyOf(
        `[QUARN|place], 3 May (Wire) - It rained.\n\nIn [Tarn|place], women blocked a road. No one was hurt.${between}${MAYOR}`,
      );
    expect(told(' ')).toBe('tarn');
    expect(told('\n\n')).toBe('quarn');
  });

  it('is no province, and no land', () => {
    const told = (side: string) => partyOf(`The ${side} sides with the landlords. Mayor [Ana Lind|person] is sorry.`);
    expect(told('state of [Quarn|place]')).toBeNull();
    expect(told('town of [Quarn|place]')).toBe('quarn');
    expect(told('government of [Peru|country]')).toBeNull();
  });
});
