import { expect, it } from 'vitest';
import { markedText } from '../../../fixtures/marked-text.ts';
import { discourseOf } from '../discourse.ts';

/** Whom the last words of a text mean that stand for a body. */
function meant(marked: string, words: string): string[] {
  const { document, lexed, names } = markedText(marked);
  const start = document.text.lastIndexOf(words);
  return discourseOf(lexed, names)
    .mentions.filter((mention) => mention.start === start)
    .map(({ entity }) => entity);
}

it('takes a word that may be many for the only body that the text calls so, however far back', () => {
  const text = '[Doctors Now|organisation], an aid agency, left. It rained. Roads were wet. The agency rejected it.';
  expect(meant(text, 'The agency')).toEqual(['doctors-now']);
});

it('leaves it open where the text tells of another', () => {
  const text =
    '[Doctors Now|organisation], an aid agency, left. A news agency rang. Roads were wet. The agency rejected it.';
  expect(meant(text, 'The agency')).toEqual([]);
});

it('takes the opposition for no one of two parties that the text calls so', () => {
  const one = 'The opposition [Centre Party|organisation] met.';
  const two = `${one} The opposition [Reed Party|organisation] left.`;
  expect(meant(`${one} The opposition rejected it.`, 'The opposition')).toEqual(['centre-party']);
  expect(meant(`${two} The opposition rejected it.`, 'The opposition')).toEqual([]);
});

it('takes the opposition for no party that the text does not call so', () => {
  expect(meant('The [Centre Party|organisation] met. The opposition rejected it.', 'The opposition')).toEqual([]);
  expect(
    meant('The opposition [Centre Party|organisation] met. The opposition rejected it.', 'The opposition'),
  ).toEqual(['centre-party']);
});

it('takes the union of a first line for the body of workers that is named soonest behind it', () => {
  const text = (rest: string) => `Crews will strike, the country’s largest bus union said. ${rest}`;
  const first = '[National Federation of Bus Drivers|organisation] met.';
  expect(
    meant(text(`The ${first} The [Bus Crews’ Union|organisation] stayed out.`), 'the country’s largest bus'),
  ).toEqual(['national-federation-of-bus-drivers']);
  expect(meant(text(`The [Bus Crews’ Union|organisation] met. The ${first}`), 'the country’s largest bus')).toEqual([
    'bus-crews-union',
  ]);
});

it('takes no firm that is named long after for the company where another body has been named', () => {
  const text = (rest: string) => `[Norfold|organisation]’s bosses left. The company denied it. ${rest}`;
  const late = 'It rained. Roads were wet. Crews slept. Ships left.';
  expect(meant(text(`${late} [Meridian Airlines|organisation] owns a third.`), 'The company')).not.toContain(
    'meridian-airlines',
  );
  expect(
    meant(`It was cold. The company denied it. ${late} [Meridian Airlines|organisation] met.`, 'The company'),
  ).toEqual(['meridian-airlines']);
});

it('takes a bloc of so many nations, where two are told of, for the one that the sentence before opens with', () => {
  const blocs = '[Mercosur|organisation] threatened duties unless the [European Union|organisation] gives way.';
  expect(meant(`${blocs} The four-nation bloc met.`, 'The four-nation bloc')).toEqual(['mercosur']);
  expect(meant(`${blocs} The bloc met.`, 'The bloc')).toEqual([]);
  const other = 'Bakers of [Mercosur|organisation] and the [European Union|organisation] met.';
  expect(meant(`${other} The four-nation bloc met.`, 'The four-nation bloc')).toEqual([]);
});

it('takes the company for the firm that was told of last, and for no other because that one is called so', () => {
  const text = 'The company [Norfold|organisation] owns the quay, and the contractor [Tarnsec|organisation] guards it.';
  expect(meant(`${text} [Tarnsec|organisation] wants longer shifts. The company met.`, 'The company')).toEqual([
    'tarnsec',
  ]);
  expect(meant(`${text} [Norfold|organisation] wants longer shifts. The company met.`, 'The company')).toEqual([
    'norfold',
  ]);
});

it('takes “the association” for no federation that is only named later, where a body was told of that may be it', () => {
  const text = (first: string) =>
    `${first} The association rejected it. It rained. The [Federation of Mills|organisation] left.`;
  expect(meant(text('[Friends of Velm|organisation] sued.'), 'The association')).toEqual([]);
  expect(meant(text('It rained.'), 'The association')).toEqual(['federation-of-mills']);
});
