import { expect, it } from 'vitest';
import { comparedOf } from '../../../compared.ts';
import { sourceDocument } from '../../../fixtures/source-document.ts';
import { settingsOf } from '../../../settings/settings.ts';

function partyIn(text: string): string | null {
  const { entities } = comparedOf([sourceDocument(text)], settingsOf('', 'briefing.yaml').settings);
  const id = entities.find(({ name }) => name === 'Ana Lind')?.party ?? null;
  return entities.find((one) => one.id === id)?.name ?? null;
}

it('gives who presides to the body at the head of its own paper', () => {
  const award =
    'COURT OF PORTS FOR INLAND QUARN, Velm\nAward in case 7\n\nCoroner Ana Lind heard both. The harbour had shut its gates.';
  expect(partyIn(award)).toBe('Court of Ports for Inland Quarn');
  expect(partyIn(award.replace('Coroner', 'Shearer'))).toBeNull();
  const minutes = 'VELM CITY ASSEMBLY\nMinutes\n\nThe Chairman, Ms Ana Lind, read out a letter. It rained.';
  expect(partyIn(minutes)).toBe('Velm City Assembly');
});

it('gives the chair of a hearing to the committee that a line of its record opens with', () => {
  const record =
    'QUARN ASSEMBLY\nStanding Committee on Ports. Public hearing\n\nTHE CHAIR (Ms Ana Lind): You have the floor.\n\nMR RUIZ: It rained.';
  expect(partyIn(record)).toBe('Standing Committee on Ports');
});

it('gives no chairman of another body to it', () => {
  const minutes =
    'VELM CITY ASSEMBLY\nMinutes\n\nThe chairman of the wool growers, Ana Lind, read out a letter. It rained.';
  expect(partyIn(minutes)).not.toBe('Velm City Assembly');
});
