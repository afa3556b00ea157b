import { describe, expect, it } from 'vitest';
import { sourceDocument } from '../../../fixtures/source-document.ts';
import { analyse } from '../../analyse.ts';

function speakers(text: string) {
  const { statements } = analyse(sourceDocument(text), { issues: [], known: [] });
  return statements.map(({ speaker }) => speaker && text.slice(speaker.start, speaker.end));
}

describe('subjectBesideVerb', () => {
  it.each([
    ['Norland, which wants the bloc to lift the tariff, began to rally its partners.', 'Norland, which'],
    ['The growers, who also want the levy to end, met on Monday.', 'The growers, who'],
  ])('gives a relative clause to who it is about: %s', (text, speaker) => {
    expect(speakers(text)[0]).toBe(speaker);
  });

  it.each([
    ['The owner, Norland Steel, which last autumn warned that the mill would close, has left.', /^Norland Steel/],
    ['The Growers’ Guild, which this winter called for a boycott, has split.', /^The Growers’ Guild/],
  ])('gives nothing to a time that stands between: %s', (text, speaker) => {
    expect(speakers(text)[0]).toMatch(speaker);
  });

  it('gives what is judged to whoever stands right behind it', () => {
    expect(speakers('Ana Lind said the levy would go, a promise the growers dismissed as late.')).toContain(
      'the growers',
    );
  });

  it('gives nothing to who is only spoken of', () => {
    expect(speakers('The tariff, which is said to cost too much, will end.')).not.toContain('The tariff, which');
  });
});
