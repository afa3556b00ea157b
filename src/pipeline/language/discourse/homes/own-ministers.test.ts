import { describe, expect, it } from 'vitest';
import { NOTHING_LEARNED } from '../../phrases/nothing-learned.ts';
import { meaning } from '../fixtures/meaning.ts';

describe('a report whose ministers go without their land', () => {
  const affiliation = {
    entity: 'ana-lind',
    party: 'peru',
    role: 'minister',
    word: 'minister',
    words: [],
    rule: 'role',
  };
  const learned = { ...NOTHING_LEARNED, affiliations: [{ ...affiliation, former: false }] };
  const goods = 'Boats from [Chile|country] stay. Wine from [Chile|country] waits. [Chile|country] is angry.';
  const report = (minister: string) =>
    `[Peru|country] raised duties. ${minister} said so. ${goods} The government met.`;

  it('is at home in the land that other documents tell of as theirs, whichever it names more', () => {
    const bare = report('Trade and Industry Minister [Ana Lind|person]');
    expect(meaning(bare, 'The government', learned)).toEqual(['peru']);
    expect(meaning(bare, 'The government')).not.toEqual(['peru']);
  });

  it('is not at home there where their land is told, or another’s government', () => {
    const told = report("[Peru|country]'s trade minister [Ana Lind|person]").replace(
      '[Peru|country] raised',
      'It raised',
    );
    expect(meaning(told.replace("[Peru|country]'s", 'Her neighbour’s'), 'The government', learned)).not.toEqual([
      'peru',
    ]);
    const bare = report('Trade Minister [Ana Lind|person]');
    expect(meaning(bare.replace('is angry', '’s cabinet is angry'), 'The government', learned)).not.toEqual(['peru']);
  });
});
