import { describe, expect, it } from 'vitest';
import { typedNames } from '../../../fixtures/named.ts';

const isOne = (text: string, type: string) => expect(typedNames(text)[0]).toMatch(new RegExp(`: ${type}$`));

describe('a name that no given name opens', () => {
  it.each([
    "Velmar's wife fled abroad.",
    'Velmar, whose son was shot, left.',
    'Happy Waters, a father of three, left.',
    'Starry Hollow and her brother left.',
  ])('is a person’s where there is a family: %s', (text) => isOne(text, 'person'));

  it.each([
    'Starry Hollow was later sentenced to six years.',
    'Velmar had been jailed twice.',
    'Starry Hollow was elected to the council.',
    'Velmar wept.',
    'Glory Field resigned her seat.',
  ])('is a person’s by what only people do and suffer: %s', (text) => isOne(text, 'person'));

  it.each([
    'Velmar, deputy director of the institute, left.',
    'The plan, said Velmar, professor of law at the university, is bad.',
    'Velmar, head of research at the bank, left.',
    'K.C. Velmar left.',
  ])('is a person’s where an office is told behind it, or initials stand before it: %s', (text) =>
    isOne(text, 'person'),
  );

  it.each([
    'Velmar himself left.',
    'He was replaced by Velmar as minister.',
    'Tarnic succeeded Velmar as deputy director.',
    "Velmar's sudden resignation was news.",
  ])('is a person’s by what only a person is and has: %s', (text) =>
    expect(typedNames(text)).toContain('Velmar: person'),
  );

  it.each([
    "Velmar's parent company left.",
    'Velmar and its owner left.',
    'Velmar, whose shares fell, left.',
    'Velmar itself left.',
    'Tarn Quay replaced Velmar as owner.',
    'Velmar acts as mayor.',
    "Velmar's deputy left.",
    'Velmar, operator of the line, left.',
    'Velmar, leader in wind power, left.',
    'The train left at 3 P.M. Velmar left.',
    'Happy Waters, a maker of boats, left.',
    'Happy Waters was fined.',
    'Velmar was elected.',
    'Glory Field sacked her boss.',
    'The board of Velmar was jailed.',
  ])('is a body’s elsewhere: %s', (text) => isOne(text, 'organisation'));
});
