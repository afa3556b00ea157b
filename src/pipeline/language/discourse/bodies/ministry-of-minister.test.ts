import { expect, it } from 'vitest';
import { sourceDocument } from '../../../fixtures/source-document.ts';
import { analyse } from '../../analyse.ts';

it('takes “the ministry” for that of the minister the sentence tells of, and not of two', () => {
  const lead = "Peru shut the border. Peru's army moved. ";
  expect(partyIn(`${lead}Greek Foreign Minister Ana Lind rang her Peruvian counterpart, the ministry said.`)).toBe(
    'greece',
  );
  const two = 'Greek Foreign Minister Ana Lind rang Peruvian Foreign Minister Eva Ruiz, the ministry said.';
  expect(partyIn(lead + two)).not.toBe('greece');
  expect(partyIn(`${lead}Greek Foreign Minister Ana Lind rang her. The ministry said it was shut.`)).not.toBe('greece');
});

function partyIn(text: string): string | null | undefined {
  const { statements } = analyse(sourceDocument(text), { issues: [], known: [] });
  return statements.at(-1)?.party;
}
