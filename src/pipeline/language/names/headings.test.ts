import { describe, expect, it } from 'vitest';
import { markedNames as marked } from '../../fixtures/named.ts';

describe('names in a line without a full stop', () => {
  it.each([
    'Joint statement of the [League of Herders] and the [Millers’ Guild]',
    'Press conference of the Minister for Ports, Mr [Anders Holmen]',
    'Guest: [Domingos Catala], spokesman of the [Kuvan Basin Commission]',
    'By [Karin Strand] and [Tore Lien], in [Oslo]',
    'By [Oluwaseun Adebayo], Political Correspondent',
  ])('are told by the capitals where it writes a common word small, and behind “By”: %s', (line) => {
    expect(marked(`${line.replace(/[[\]]/g, '')}\n\nRain fell.`)).toBe(`${line}\n\nRain fell.`);
  });

  it.each([
    'Mill Workers Vote To End Two-Month Walkout',
    'Union Rejects New Offer From Rail Bosses',
    'Report on the Situation in the Northern Valleys',
    'Communiqué on the Quarn Consultations concerning the Situation there',
  ])('are not told by them where all words have one, nor is a common word alone a name: %s', (line) => {
    expect(marked(`${line}\n\nRain fell.`)).toBe(`${line}\n\nRain fell.`);
  });
});

describe('whose paper it is', () => {
  it.each([
    'RADIO QUARNA, “Saturday Hour”, 5 May 2026',
    'Quarn Press Agency (translated)',
    'Clean Water Coalition | Media statement',
    'PORT AUTHORITY – PRESS NOTICE',
  ])('is told where a stop parts the body from the rest of the line: %s', (line) => {
    const name = /^(?:RADIO QUARNA|Quarn Press Agency|Clean Water Coalition|PORT AUTHORITY)/.exec(line)![0];
    expect(marked(`${line}\n\nRain fell.`)).toBe(`[${name}]${line.slice(name.length)}\n\nRain fell.`);
  });

  it('is not told by a body that a headline goes on about', () => {
    const line = 'RAIL UNION BACKS PLAN, HARBOUR AUTHORITY BALKS';
    expect(marked(`${line}\n\nRain fell.`)).toBe(`${line}\n\nRain fell.`);
  });
});

describe('a heading in capitals', () => {
  it('reads a name that a heading writes in capitals as the text below writes it', () => {
    expect(marked('VORDEN QUAY TERMINALS\nVorden Quay Terminals regrets the strike.')).toContain(
      '[Vorden Quay Terminals] regrets',
    );
    expect(marked('VORDEN QUAY TERMINALS\nNobody regrets the strike.')).not.toContain('[');
  });
});
