import { describe, expect, it } from 'vitest';
import { read } from '../fixtures/read.ts';

const HOME =
  '[Peru|country] sent [Chilean|country|chile] envoys home. [Peru|country] closed its embassy. [Peru|country] left.\n\n';

/** For whom the person named last speaks. */
function party(told: string): string | null | undefined {
  const { text, found } = read(`${HOME}${told}`);
  const at = text.lastIndexOf('Ana Holm');
  return found.affiliations.find(({ entity, start, end }) => entity === 'ana-holm' && start <= at + 8 && end >= at - 60)
    ?.party;
}

describe('whose ministry’s spokesman answers', () => {
  it('is the land’s that the sentence before opens with, where it says something', () => {
    expect(
      party('[Chile|country] denied the charge. “It is a lie,” foreign ministry spokesman [Ana Holm|person] said.'),
    ).toBe('chile');
    expect(
      party('[Chile|country] rejected it. Foreign ministry spokeswoman [Ana Holm|person] said no arms had been sent.'),
    ).toBe('chile');
    expect(
      party(
        '[Chile|country] accused [Peru|country]. “It hides [Peru|country]’s own faults,” army spokesman [Ana Holm|person] said.',
      ),
    ).toBe('chile');
  });

  it('is not that land’s where it says nothing, in another paragraph, or where another acts between', () => {
    const spoke = 'foreign ministry spokesman [Ana Holm|person] said.';
    expect(party(`[Chile|country] sank a ship. “It is a crime,” ${spoke}`)).not.toBe('chile');
    expect(party(`[Chile|country] denied the charge.\n\n“It is a lie,” ${spoke}`)).not.toBe('chile');
    expect(party(`[Chile|country] denied the charge. [Peru|country] repeated it, ${spoke}`)).not.toBe('chile');
  });
});
