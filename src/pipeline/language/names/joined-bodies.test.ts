import { describe, expect, it } from 'vitest';
import { typedNames as named } from '../../fixtures/named.ts';

describe('names of several words', () => {
  it.each([
    ['The Cooks’ and Bakers’ Union left.', 'Cooks’ and Bakers’ Union: organisation'],
    ['Quarn and Velm Police defended it.', 'Quarn and Velm Police: organisation'],
    ['Quarnmore Health and Social Care Trust said no.', 'Quarnmore Health and Social Care Trust: organisation'],
    ['Parents for Open Schools said it was wrong.', 'Parents for Open Schools: organisation'],
    ['The Mothers of Quarn said no.', 'Mothers of Quarn: organisation'],
    ['The Mid-West Chamber said no.', 'Mid-West Chamber: organisation'],
    ['Helena Air said no.', 'Helena Air: organisation'],
    ['Helena Terminals said no.', 'Helena Terminals: organisation'],
    ['Anwar Sheikh-Dale said no.', 'Anwar Sheikh-Dale: person'],
    ['Ban Ki-moon said no.', 'Ban Ki-moon: person'],
    ['Coun. Ana Lind-Vale said no.', 'Ana Lind-Vale: person'],
    ['Ana Lind MLA said no.', 'Ana Lind: person'],
  ])('are one name: %s', (text, expected) => {
    expect(named(text)).toEqual([expected]);
  });

  it('are several where each stands for itself', () => {
    expect(named('Kenya and Uganda Police met.')).toContain('Kenya: country');
    expect(named('The Dockers’ Union and Norwind left.')).toHaveLength(2);
    expect(named('Tickets for Wembley sold out.')).not.toContain('Tickets for Wembley: organisation');
    expect(named('The Quarn Velm-run port shut.')).toEqual(['Quarn Velm: organisation']);
    expect(named('Attorney-General Jon Vik left.')).toEqual(['Jon Vik: person']);
  });

  it('are two lands where a border or talks lie between them and each is told of alone', () => {
    const border = 'They met on the Quarn-Velm border.';
    expect(named(`${border} Rain fell in Quarn and then in Velm.`).slice(0, 2).map(nameOf)).toEqual(['Quarn', 'Velm']);
    expect(named(border).map(nameOf)).toEqual(['Quarn-Velm']);
  });
});

function nameOf(found: string): string {
  return found.split(':')[0]!;
}
