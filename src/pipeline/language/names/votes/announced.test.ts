import { describe, expect, it } from 'vitest';
import { typedNames } from '../../../fixtures/named.ts';

const are = (text: string, type: string) => {
  for (const found of typedNames(text)) expect(found).toMatch(new RegExp(`: ${type}$`));
  expect(typedNames(text).length).toBeGreaterThan(1);
};

describe('names given as examples', () => {
  it.each([
    'They worship ancient gods, such as Zeus, Hera and Velmara.',
    'Ministers including Halvorsen and Tarnic were there.',
    'She invited singers like Orvo, Tolmo and Quenta.',
    'The composers Orvo, Kordan and Vell were played.',
    'Two writers, among them Orvo and Mellin, signed.',
  ])('are people where only people are called so: %s', (text) => are(text, 'person'));

  it.each(['Towns such as Orvo, Tarnic and Quell were hit.', 'Rivers such as the Orvo and the Tarn rose.'])(
    'are places where places are: %s',
    (text) => are(text, 'place'),
  );

  it.each([
    'Unions including Amalga, Forte and Venn struck.',
    'Buyers including Orvo and Quarn Steel paid.',
    'He met the ministers and Orvo and Tarnic.',
    'The doctors, Orvo and Tarnic agreed.',
  ])('are bodies where these or others are called so, and behind an “and”: %s', (text) => are(text, 'organisation'));
});

describe('a name in a list', () => {
  it('is a person’s where the others are, whatever words it has', () => {
    are('He met Ana Ruiz, Chuck Close and Pia Holm.', 'person');
  });

  it('is no person’s where a body or a land is in it, nor where one person is', () => {
    expect(typedNames('He met Ana Ruiz, Pia Holm, Peru and Chuck Close.')).toContain('Chuck Close: organisation');
    expect(typedNames('He met Ana Ruiz, Chuck Close and Velm Rivers.')).toContain('Chuck Close: organisation');
  });
});
