import { expect, it } from 'vitest';
import { denialIn } from './denial-in.ts';

it.each([
  'The port denied that the gates had been shut.',
  'Norwind denied having sold the barge.',
  'The guild denies any part in it.',
  'The guild denied responsibility for the leak.',
  'The harbour master denied reports that the quay was for sale.',
  'Norwind rejects the claim of the guild that crews were sent home.',
  'We cannot, however, accept the assertion, spread in leaflets, that the sheds leak.',
  'Ana Lind said that the crews slept on deck, an allegation the company rejected.',
  'The guild says that the sheds leak; the port denies this.',
  'Nor is it true that the ferry has been sold.',
  'Reports that the ferry has been sold are false.',
])('knows a denial that tells what it denies: %s', (sentence) => {
  expect(denialIn(sentence)).toBe('whole');
});

it.each([
  'The port denied this.',
  'Norwind rejected the charge, saying that crews had been paid.',
  'Ben Quarn called that “simply untrue” and left.',
  'Each side blamed the other.',
  'Ms Lind dismissed the argument.',
  'That is false.',
  'The customs office said that was not true.',
  'Norwind disputes the figure.',
  'We did no such thing.',
  'The port said it had promised nothing of the kind.',
  'We said nothing of the sort.',
  'The port denied that there was any such rule.',
  'Norwind denied responsibility.',
  'The port denied the report and said that three gates were shut.',
])('knows one that hangs on what stands before: %s', (sentence) => {
  expect(denialIn(sentence)).toBe('answer');
});

it('knows what turns down figures, and no toll that is refused', () => {
  expect(denialIn('Norwind rejected those figures.')).toBe('figures');
  expect(denialIn('Norwind dismissed the guild’s estimate as too high.')).toBe('figures');
  expect(denialIn('Norwind rejected the toll.')).toBeNull();
});

it('knows what may turn down a charge or an offer', () => {
  expect(denialIn('Norwind rejected that.')).toBe('retort');
});

it.each([
  'The crew were denied access to the hold.',
  'She did not deny it.',
  'The board neither confirmed nor denied the report.',
  'Nobody disputes that the sheds leak.',
  'Norwind rejected the offer.',
  'The senate rejected the report.',
  'The court rejected the argument that the toll is a tax.',
  'The guild rejects the port’s suggestion of a ballot.',
  'The dispute is over pay.',
  'Each side blamed the weather.',
  'Each side blamed the other for the fire.',
  'The flare-up over a long-disputed border area was the deadliest since 2011.',
  'The disputed vote of May had been late.',
])('finds none in what is withheld, turned down or left open: %s', (sentence) => {
  expect(denialIn(sentence)).toBeNull();
});
