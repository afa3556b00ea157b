import { expect, it } from 'vitest';
import { markedText } from '../../../fixtures/marked-text.ts';
import { sceneOf } from '../../phrases/scene.ts';
import { secretariatsIn } from './secretariats.ts';

function owners(marked: string): (string | null)[] {
  const { lexed, names } = markedText(marked);
  return secretariatsIn(sceneOf(lexed, names)).map(({ party }) => party);
}

it('gives a secretariat to the bloc that it is said to be of, and to no land', () => {
  const text = 'The [Reef Secretariat|organisation] of the six-nation regional bloc [Orca|organisation] met.';
  expect(owners(text)).toEqual(['orca']);
  expect(owners(text.replace('Orca|organisation', 'Peru|country'))).toEqual([]);
  expect(owners(text.replace('Secretariat', 'Society'))).toEqual([]);
  expect(owners(text.replace('of the', 'welcomed the'))).toEqual([]);
});
