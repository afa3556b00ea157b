import { describe, expect, it } from 'vitest';
import { markedText } from '../../../../fixtures/marked-text.ts';
import { statementsOf } from '../../../speakers/speakers.ts';
import { discourseOf } from '../../discourse.ts';

const NORWIND = '[Norwind|organisation]';
const ANA = '[Ana Lind|person]';

function found(marked: string) {
  const { lexed, names } = markedText(marked);
  return discourseOf(lexed, names).affiliations.filter((one) => one.entity === 'ana-lind' && one.party !== null);
}

const partyOf = (marked: string) => found(marked)[0]?.party ?? null;

describe('who works somewhere and speaks for nobody', () => {
  it('is of the body where he works', () => {
    for (const text of [
      `${ANA}, a cleaner at ${NORWIND}, left.`,
      `${ANA}, an engineer with ${NORWIND}, left.`,
      `${NORWIND} pilot ${ANA} left.`,
    ])
      expect(found(text), text).toMatchObject([{ party: 'norwind', rule: 'works-at' }]);
    expect(partyOf(`${ANA}, a [Peruvian|country] army cook, left.`)).toBe('peruvian');
    expect(partyOf(`${ANA}, a captain in the [Peruvian|country] army, left.`)).toBe('peruvian');
  });

  it('is of no land, of no body left, and of none he only buys from', () => {
    for (const text of [
      `${ANA}, a [French|country] engineer, left.`,
      `${ANA}, a former driver for ${NORWIND}, left.`,
      `${ANA}, a customer of ${NORWIND}, left.`,
      `${NORWIND}, a business, left. ${ANA}, business correspondent, stayed.`,
      `${ANA}, a farmer who supplies ${NORWIND}, left.`,
    ])
      expect(partyOf(text), text).toBeNull();
  });

  it('says nothing for the body', () => {
    const { lexed, names, attributions } = markedText(
      `{s1 ${ANA}, a cleaner at ${NORWIND},} {c1 said} {t1 it was late}.`,
    );
    const [said] = statementsOf(lexed, names, attributions, discourseOf(lexed, names)).statements;
    expect(said).toMatchObject({ speakers: ['ana-lind'], party: null });
  });
});
