import { describe, expect, it } from 'vitest';
import { markedText } from '../../../../fixtures/marked-text.ts';
import { discourseOf } from '../../discourse.ts';

function partyOf(marked: string): string | null {
  const { lexed, names } = markedText(`The [Growers League|organisation|league] split. ${marked}`);
  const stated = discourseOf(lexed, names).affiliations;
  return stated.find((one) => one.entity === 'ana-lind' && one.party !== null)?.party ?? null;
}

const ANA = '[Ana Lind|person]';

describe('somebody who is named in passing', () => {
  it('is what stands before the name', () => {
    for (const link of ['who goes by the name', 'known only as', 'who calls herself', 'identified as'])
      expect(partyOf(`In a note its commander, ${link} ${ANA}, vowed to march.`), link).toBe('league');
    expect(partyOf(`A [League|organisation|league] spokeswoman called ${ANA} vowed to march.`)).toBe('league');
  });

  it('and is not who names or calls somebody', () => {
    expect(partyOf(`The [League|organisation|league]’s chairman named ${ANA} in the suit.`)).toBeNull();
    expect(partyOf(`Its chairman called ${ANA} a liar.`)).toBeNull();
    expect(partyOf(`A [League|organisation|league] spokesman named ${ANA} as the culprit.`)).toBeNull();
  });
});

describe('an officer told of before the name', () => {
  it('is one with letters behind the name, or somewhere abroad', () => {
    expect(partyOf(`Yet its own health spokeswoman, ${ANA} MP, has called for more.`)).toBe('league');
    expect(partyOf(`The league’s spokeswoman abroad, ${ANA}, has called for more.`)).toBe('league');
  });
});
