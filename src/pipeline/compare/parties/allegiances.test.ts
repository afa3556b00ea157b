import { expect, it } from 'vitest';
import { comparedOf } from '../../compared.ts';
import { sourceDocument } from '../../fixtures/source-document.ts';
import { settingsOf } from '../../settings/settings.ts';

function partyIn(text: string): string | null {
  const { entities } = comparedOf([sourceDocument(text)], settingsOf('', 'briefing.yaml').settings);
  const id = entities.find(({ name }) => name === 'Ana Lind')?.party ?? null;
  return entities.find((one) => one.id === id)?.name ?? null;
}

it('gives a police general to the one police told of', () => {
  expect(partyIn('Police cleared the camp. A police general, Ana Lind, denied it.')).toBe('Police');
  expect(partyIn('Police cleared the camp. A farmer, Ana Lind, denied it.')).toBeNull();
});

it('gives a magistrate to a chamber of justice, and to none of commerce', () => {
  const text = 'Norwind sued. The Chamber of Constitutional Justice met. Magistrate Ana Lind declined to act.';
  expect(partyIn(text)).toBe('Chamber of Constitutional Justice');
  expect(partyIn(text.replace('Constitutional Justice', 'Wool Exporters'))).toBeNull();
});

it('gives whom the police call theirs to the police, and nobody else’s to them', () => {
  expect(partyIn('Police made ten arrests. Their spokeswoman, Ana Lind, said it was late.')).toBe('Police');
  expect(partyIn('Police made ten arrests. Farmers left. Their spokeswoman, Ana Lind, said it was late.')).not.toBe(
    'Police',
  );
});

it('gives a spokesman of the government to the one state told of', () => {
  const text = 'The government of Peru met. The government agreed. Peru paid. The government left. The government won.';
  expect(partyIn(`${text} A government spokesman, Ana Lind, said so.`)).toBe('Peru');
  expect(partyIn(`${text} A club spokesman, Ana Lind, said so.`)).toBeNull();
});

it('gives no land the bishop of its capital', () => {
  const text = 'Peru sent its men to Lima. Lima said no. Bishop Ana Lind of Lima asked them to wait.';
  expect(partyIn(text)).toBeNull();
  expect(partyIn(text.replace('Bishop', 'Ambassador').replace('Lima asked', 'Peru asked'))).toBe('Peru');
});

it('gives a minister to the land whose ministry of the same field is told of, and not to the land told of before', () => {
  const text = 'Peru’s trade ministry gave Chile a week. Chile sells little else. Trade Minister Ana Lind was calm.';
  expect(partyIn(text)).toBe('Peru');
  expect(partyIn(text.replace('Trade Minister', 'Foreign Minister'))).not.toBe('Peru');
});

it('gives a minister of no told field to the one ministry of a briefing, and none whose field is another', () => {
  const text =
    'The Ministry of Wool called both to a meeting on Friday. The shearers waited in the rain. Nobody came. Ana Lind, the minister, offered two dollars.';
  expect(partyIn(text)).toBe('Ministry of Wool');
  expect(partyIn(text.replace('the minister', 'the health minister'))).toBeNull();
});

it('gives ministers without a land to the only one whose government is told of by its name', () => {
  const text =
    'The Government of the Republic of Peru met. Peru paid. Lima is calm. The Minister of Ports, Ana Lind, said so.';
  expect(partyIn(text)).toBe('Peru');
  expect(partyIn(`${text} The Government of Chile met. Chile paid. Chile left. Chile won.`)).not.toBe('Chile');
});

it('gives no town the finance director of a firm that one report calls by it', () => {
  const told = [
    sourceDocument(
      'Norwind Foods raised its bid last night.\n\nThe Georgetown group now promises to keep all three mills open. It will not put that into a contract before its accountants have seen the books, said its finance director, Ana Lind.',
      'a',
    ),
    sourceDocument('He met them in Georgetown on Monday. Talks in Georgetown went on. He left Georgetown.', 'b'),
  ];
  const { entities } = comparedOf(told, settingsOf('', 'briefing.yaml').settings);
  expect(entities.find(({ name }) => name === 'Ana Lind')?.party ?? null).toBeNull();
});

it('takes a town for a body where its mayor speaks for it, and none of which only somebody tells', () => {
  const town = (text: string) =>
    comparedOf([sourceDocument(text)], settingsOf('', 'briefing.yaml').settings).entities.find(
      ({ name }) => name === 'Tarnby',
    );
  const text = 'Norwind closed its yard in Tarnby. The mayor of Tarnby, Ana Lind, accused Norwind of greed.';
  expect(town(text)).toMatchObject({ type: 'place', standing: expect.any(String) });
  expect(town(text.replace('mayor of', 'poet of'))).toMatchObject({ standing: null });
});

it('gives a mayor to the council of her town', () => {
  const text = 'The Tarnby Town Council met in Tarnby. The mayor of Tarnby, Ana Lind, said it would rain.';
  expect(partyIn(text)).toBe('Tarnby Town Council');
  expect(partyIn(text.replace('The Tarnby', 'The Velm'))).toBe('Tarnby');
});
