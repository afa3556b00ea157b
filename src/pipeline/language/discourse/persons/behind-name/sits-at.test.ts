import { expect, it } from 'vitest';
import { evidenceOf } from '../../../../evidence.ts';
import { sourceDocument } from '../../../../fixtures/source-document.ts';

function courtOf(name: string, text: string): string | null | undefined {
  const { entities } = evidenceOf('a', [sourceDocument(text)], {}, []);
  return entities.find((one) => one.name === name)?.party;
}

it('gives a judge to the court named behind the name, and not to the one told of before', () => {
  const before = 'The Olva City Court ruled on Monday.';
  expect(courtOf('Ana Lind', `${before} Judge Ana Lind, sitting at the Tarn High Court, disagreed.`)).toBe(
    'tarn-high-court',
  );
  expect(courtOf('Ana Lind', `${before} So ruled Justice Ana Lind at the Tarn High Court.`)).toBe('tarn-high-court');
});

it('gives nobody to a court who only appears there', () => {
  expect(courtOf('Ana Lind', 'The baker Ana Lind, in the Tarn High Court, said so.')).toBeNull();
  expect(courtOf('Ana Lind', 'Judge Ana Lind, in the Norwind Arena, said so.')).toBeNull();
});
