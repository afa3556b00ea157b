import { describe, expect, it } from 'vitest';
import { runBriefing } from '../../../run.ts';

describe('who speaks for people without a name', () => {
  it.each([
    'Porters blocked the bridge. Their organiser, Sofia Brandvik, said they would stay.',
    'The porters’ spokeswoman, Sofia Brandvik, said no. Porters blocked the bridge.',
    'Porters blocked the bridge. Sofia Brandvik, who spoke for the porters, said they would stay.',
    'Porters blocked the bridge. For the porters, lawyer Sofia Brandvik told the court to wait.',
  ])('is of them: %s', async (text) => {
    expect(await partyOf(text)).toBe('porters');
  });

  it('is not where a body of theirs is named, nor whoever only stands beside them', async () => {
    const told = 'Porters blocked the bridge. Their organiser, Sofia Brandvik, said they would stay.';
    expect(await partyOf(`The Union of Porters met. ${told}`)).not.toBe('porters');
    expect(await partyOf('Porters blocked the bridge. The baker, Sofia Brandvik, wept.')).toBeNull();
  });
});

async function partyOf(text: string): Promise<string | null> {
  const files = [{ name: 'a.txt', bytes: new TextEncoder().encode(text) }];
  const { evidence } = await runBriefing({ id: 'a', folder: 'a', files, settings: null, pages: [], force: false });
  return evidence.entities.find(({ name }) => name === 'Sofia Brandvik')?.party ?? null;
}
