import { expect, it } from 'vitest';
import { comparedOf } from '../../../compared.ts';
import { sourceDocument } from '../../../fixtures/source-document.ts';
import { settingsOf } from '../../../settings/settings.ts';

const RELEASE = `MINISTRY OF PORTS OF QUARNIA

PRESS RELEASE

The Ministry of Ports regrets the strike. The Minister of Ports, Otto Ruiz, will see the Dock Guild.

For further information: Ana Lind, spokesperson`;
const REPORT = 'Quarnia’s Ministry of Mines has no money. Mines Minister Bo Ekdal said so. The Dock Guild rejected it.';

it('gives the spokesperson of a ministry’s own release to that ministry, whatever others are told of, and no other’s', () => {
  const partyIn = (text: string) => {
    const { entities } = comparedOf(
      [sourceDocument(text), sourceDocument(REPORT, 'report.txt')],
      settingsOf('', 'briefing.yaml').settings,
    );
    const id = entities.find(({ name }) => name === 'Ana Lind')?.party ?? null;
    return entities.find((one) => one.id === id)?.name ?? null;
  };
  expect(partyIn(RELEASE)).toBe('Ministry of Ports');
  expect(partyIn(RELEASE.replace('Ana Lind, spokesperson', 'Ana Lind, a spokesperson for the Dock Guild'))).toBe(
    'Dock Guild',
  );
});

it('gives a minister to the one ministry that has his field among others', () => {
  const partyIn = (office: string, more = '') => {
    const text = `${office} Bo Ekdal said so in the hall. The Dock Guild rejected it. The Ministry of Trade and Crops has no money.${more}`;
    const { entities } = comparedOf([sourceDocument(text)], settingsOf('', 'briefing.yaml').settings);
    const id = entities.find(({ name }) => name === 'Bo Ekdal')?.party ?? null;
    return entities.find((one) => one.id === id)?.name ?? null;
  };
  expect(partyIn('Trade Minister')).toBe('Ministry of Trade and Crops');
  expect(partyIn('Trade Minister', ' The Ministry of Mines and Trade left.')).not.toBe('Ministry of Trade and Crops');
  expect(partyIn('Farm Minister')).not.toBe('Ministry of Trade and Crops');
  expect(partyIn('Shadow trade minister')).toBeNull();
});

it('leaves a minister to the land of his report where another’s ministry of that field is told of behind him', () => {
  const text = (before: string, behind: string) =>
    `OTTAWA, June 2 (North Wire) - ${before}Canada will tax pipe from Turkey, Trade Minister Ana Lind said on Monday. ${behind}Lind said no more.`;
  const ministry = 'Turkey’s trade ministry called it unjust. ';
  const partyIn = (report: string) => {
    const { entities } = comparedOf([sourceDocument(report)], settingsOf('', 'briefing.yaml').settings);
    const id = entities.find(({ name }) => name === 'Ana Lind')?.party ?? null;
    return entities.find((one) => one.id === id)?.name ?? null;
  };
  expect(partyIn(text('', ministry))).toBe('Canada');
  expect(partyIn(text('', ''))).toBe('Canada');
});

it('gives no ministry to a land that comes up late and speaks through its foreign ministry alone', () => {
  const partyOf = (office: string) => {
    const text = `A ferry sank on the lake. Rain fell. It was late. Nobody slept. Tourists came from Poland. The transport ministry has suspended all boats. Poland’s ${office} ministry said it followed the case.`;
    const { entities } = comparedOf([sourceDocument(text)], settingsOf('', 'briefing.yaml').settings);
    return entities.find(({ name }) => name === 'transport ministry')?.party;
  };
  expect(partyOf('foreign')).not.toBe('poland');
  expect(partyOf('interior')).toBe('poland');
});
