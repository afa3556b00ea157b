import { expect, it } from 'vitest';
import { evidenceOf } from '../../evidence.ts';
import { sourceDocument } from '../../fixtures/source-document.ts';

it('gives a union its committees, by its name or its letters, and no works council to a firm', () => {
  const text = 'The Lake Nurses Association (LNA) met Norwind Ferries in May. ';
  expect(partyOf(`${text}The LNA midwives committee refused.`, 'LNA midwives committee')).toBe(
    'lake-nurses-association',
  );
  expect(partyOf(`${text}The Norwind works council refused.`, 'Norwind works council')).not.toBe('norwind-ferries');
});

function partyOf(text: string, name: string): string | null | undefined {
  return evidenceOf('a', [sourceDocument(text)], {}, []).entities.find((one) => one.name === name)?.party;
}
