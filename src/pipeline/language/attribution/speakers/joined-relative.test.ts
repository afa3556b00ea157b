import { expect, it } from 'vitest';
import { sourceDocument } from '../../../fixtures/source-document.ts';
import { analyse } from '../../analyse.ts';

function lastSpeaker(text: string): string | null {
  const { statements } = analyse(sourceDocument(text), { issues: [], known: [] });
  const speaker = statements.at(-1)?.speaker;
  return speaker ? text.slice(speaker.start, speaker.end) : null;
}

it('is whom the relative clause is about that the verb goes on with', () => {
  expect(
    lastSpeaker('Peru said it would ask Norwind Rail, which confirmed the order but said its price would rise.'),
  ).toBe('Norwind Rail');
  expect(lastSpeaker('Ana Lind criticised Tom Berg, who leads the guild and said that pay was low.')).toBe('Tom Berg');
});

it('is nobody in a clause that a comma has closed', () => {
  expect(lastSpeaker('Peru thanked Norwind Rail, which confirmed the order, and said the price was fair.')).toBe(
    'Peru',
  );
  expect(lastSpeaker('The mayor thanks those who are still at work and assures parents that it will last.')).not.toBe(
    'those',
  );
});
