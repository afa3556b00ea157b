import { expect, it } from 'vitest';
import { markedText } from '../../../fixtures/marked-text.ts';
import { sceneOf } from '../../phrases/scene.ts';
import { agencyOfDateline } from './agency-of-dateline.ts';

function agency(text: string): number {
  const { lexed, names } = markedText(text);
  return agencyOfDateline(sceneOf(lexed, names));
}

it('is the first of two that filed a report, and nobody in the brackets of its text', () => {
  expect(agency('Tarn [[Peru|country]], March 1 ([NPO|organisation]/[Costa|organisation]): Talks failed.')).toBe(1);
  expect(agency('TARN, March 1 ([NPO|organisation]) - Talks failed.')).toBe(0);
  expect(agency('Talks failed, March 1 ([NPO|organisation]/[Costa|organisation]): it rained.')).toBe(-1);
});
