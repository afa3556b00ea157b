import { describe, expect, it } from 'vitest';
import { markedNames as marked, typedNames as named } from '../../fixtures/named.ts';

describe('names of several words', () => {
  it.each([
    ['The Cooks’ and Bakers’ Union left.', 'Cooks’ and Bakers’ Union: organisation'],
    ['The Cooks and Bakers Union left.', 'Cooks and Bakers Union: organisation'],
    ['The Court of King’s Bench left.', 'Court of King’s Bench: organisation'],
    ['The Ministry of Women’s Affairs left.', 'Ministry of Women’s Affairs: organisation'],
    ['Mar Tardo, a wildlife group, left.', 'Mar Tardo: organisation'],
    ['The party Mar e Terra left.', 'Mar e Terra: organisation'],
    ['Quarn and Velm Police defended it.', 'Quarn and Velm Police: organisation'],
    ['Quarnmore Health and Social Care Trust said no.', 'Quarnmore Health and Social Care Trust: organisation'],
    ['Parents for Better Schools said it was wrong.', 'Parents for Better Schools: organisation'],
    ['The Mothers of Quarn said no.', 'Mothers of Quarn: organisation'],
    ['The Mid-West Chamber said no.', 'Mid-West Chamber: organisation'],
    ['The Anglers’ and Divermen’s League said no.', 'Anglers’ and Divermen’s League: organisation'],
    ['The Andean and Amazonian Council said no.', 'Andean and Amazonian Council: organisation'],
    ['The Committee on Justice and Home Affairs said no.', 'Committee on Justice and Home Affairs: organisation'],
    ['The Alliance for a Clean Lagoon said no.', 'Alliance for a Clean Lagoon: organisation'],
    ['The Campaign against Torture said no.', 'Campaign against Torture: organisation'],
    ['The Coalition Against the Tunnel said no.', 'Coalition Against the Tunnel: organisation'],
    ['The Collective of Families of Quarn said no.', 'Collective of Families of Quarn: organisation'],
    ['The Authority of Heads of State said no.', 'Authority of Heads of State: organisation'],
    ['The Directorate General of Customs said no.', 'Directorate General of Customs: organisation'],
    ['The Daughters of the Uprising said no.', 'Daughters of the Uprising: organisation'],
    ['The Knights of Velm said no.', 'Knights of Velm: organisation'],
    [
      'The Society for the Prevention of Cruelty to Animals said no.',
      'Society for the Prevention of Cruelty to Animals: organisation',
    ],
    ['The Association of Chief Police Officers said no.', 'Association of Chief Police Officers: organisation'],
    ['The Media and Allied Crafts Guild said no.', 'Media and Allied Crafts Guild: organisation'],
    ['Marks & Spencer said no.', 'Marks & Spencer: organisation'],
    ['Friends of the Earth said no.', 'Friends of the Earth: organisation'],
    ['The Post and Courier said no.', 'Post and Courier: organisation'],
    ['The Union of Carters and Aerospace Workers said no.', 'Union of Carters and Aerospace Workers: organisation'],
    ['The Union of Atheists and Agnostics said no.', 'Union of Atheists and Agnostics: organisation'],
    ['The Special Rapporteur on Torture Ana Lind said no.', 'Ana Lind: person'],
    ['Helena Air said no.', 'Helena Air: organisation'],
    ['Helena Terminals said no.', 'Helena Terminals: organisation'],
    ['Anwar Sheikh-Dale said no.', 'Anwar Sheikh-Dale: person'],
    ['Ban Ki-moon said no.', 'Ban Ki-moon: person'],
    ['General Min Jae-won said no.', 'Min Jae-won: person'],
    ['Velm, Bell & Ostrand said no.', 'Velm, Bell & Ostrand: organisation'],
    ['The law firm Bell and Ostrand said no.', 'Bell and Ostrand: organisation'],
    ['The 9 May Movement said no.', '9 May Movement: organisation'],
    ['The March 9 Movement (M9) said no.', 'March 9 Movement: organisation'],
    ['The April 6 Youth Movement said no.', 'April 6 Youth Movement: organisation'],
    ['The Chamber of Commerce of Velhand said no.', 'Chamber of Commerce of Velhand: organisation'],
    ['Park Jin-min said no.', 'Park Jin-min: person'],
    ['Director Park said no.', 'Park: person'],
    ['The Masons’ and Tile Layers’ Guild said no.', 'Masons’ and Tile Layers’ Guild: organisation'],
    ['The Justice and Mercy Party said no.', 'Justice and Mercy Party: organisation'],
    ['The Panel of Experts on Hill Farms said no.', 'Panel of Experts on Hill Farms: organisation'],
    ['Coun. Ana Lind-Vale said no.', 'Ana Lind-Vale: person'],
    ['Ana Lind MLA said no.', 'Ana Lind: person'],
  ])('are one name: %s', (text, expected) => {
    expect(named(text)).toEqual([expected]);
  });

  it('are several where each stands for itself', () => {
    expect(named('Kenya and Uganda Police met.')).toContain('Kenya: country');
    expect(named('The Dockers’ Union and Norwind left.')).toHaveLength(2);
    expect(named('The Cooks Guild and the Bakers Union left.')).toHaveLength(2);
    expect(named('The Masons’ Guild and Tile Layers’ Union left.')).toHaveLength(2);
    expect(named('Talks with Peru, Bell & Ostrand left.')).toContain('Peru: country');
    expect(named('On 9 May Movement Quarn left.')).not.toContain('9 May Movement: organisation');
    expect(named('The union Bell and Ostrand left.')).not.toContain('Bell and Ostrand: organisation');
    expect(named('The Panel of Experts on Monday left.')).toEqual(['Panel of Experts: organisation']);
    expect(named('Norwind Media and Allied Bank left.')).toHaveLength(2);
    expect(named('The Union of Carters and Velmar Workers left.')).toHaveLength(2);
    expect(named('The Gulf and the Pilots’ Association left.')).toHaveLength(2);
    expect(named('The Baltic and European Commission teams left.')).toContain('Baltic: place');
    expect(named('The Turkish and Peruvian Foreign Ministry left.')).toContain('Turkey: country');
    expect(named('The Board of Directors of Fenix Lines left.')).toContain('Fenix Lines: organisation');
    expect(named('The Ministry of Fishermen of Peru left.')).toContain('Peru: country');
    expect(named('She spoke for the Dockers’ Union against Norwind.')).toContain('Dockers’ Union: organisation');
    expect(named('Tickets for Wembley sold out.')).not.toContain('Tickets for Wembley: organisation');
    expect(named('The Quarn Velm-run port shut.')).toEqual(['Quarn Velm: organisation']);
    expect(named('The Institute for Fiscal Studies and Harbour Foundation left.')).toHaveLength(2);
    expect(named('The Council on Wool and Norwind left.')).toHaveLength(2);
    expect(named('The Association of General Ana Lind left.')).toContain('Ana Lind: person');
    expect(marked('He took the Committee for Access to Parliament.')).toBe(
      'He took the [Committee for Access] to [Parliament].',
    );
    expect(marked('Friends of the earth left. Marks of Ana Lind left.')).toBe(
      'Friends of the earth left. Marks of [Ana Lind] left.',
    );
    expect(marked('The Envoy on Peru left. The Daughters of the Uprising Hall burnt.')).toBe(
      'The Envoy on [Peru] left. The [Daughters of the Uprising Hall] burnt.',
    );
    expect(named('Attorney-General Jon Vik left.')).toEqual(['Jon Vik: person']);
  });

  it('are one body’s where it is of two seas, which are named inside it', () => {
    expect(marked('The Red Sea and Gulf Pilots’ Association said no.')).toBe(
      'The [Red Sea and Gulf Pilots’ Association] said no.',
    );
  });

  it('are two where the second is a land or a person, or “both” stands before them', () => {
    expect(marked('The Ministry of Trade and Sweden left.')).toBe('The [Ministry of Trade] and [Sweden] left.');
    expect(marked('The Ministry of Trade and Anna Holm left.')).toBe('The [Ministry of Trade] and [Anna Holm] left.');
    expect(marked('Both the Ministry of Trade and Norwind Rail left.')).toBe(
      'Both the [Ministry of Trade] and [Norwind Rail] left.',
    );
    expect(marked('The Ministry of Science and Technology left.')).toBe(
      'The [Ministry of Science and Technology] left.',
    );
  });

  it('are the lands alone whose governments are told of together', () => {
    expect(marked('The Governments of Kenya and Uganda met.')).toBe('The Governments of [Kenya] and [Uganda] met.');
    expect(marked('The Governments of Velmara and Ostrovia met.')).toBe(
      'The Governments of [Velmara] and [Ostrovia] met.',
    );
    expect(marked('The Ministry of Trade and Customs met.')).toBe('The [Ministry of Trade and Customs] met.');
  });

  it('are two lands where a border or talks lie between them and each is told of alone', () => {
    const border = 'They met on the Quarn-Velm border.';
    expect(named(`${border} Rain fell in Quarn and then in Velm.`).slice(0, 2).map(nameOf)).toEqual(['Quarn', 'Velm']);
    expect(named(border).map(nameOf)).toEqual(['Quarn-Velm']);
  });

  it('are two firms that merge, also where one of them is told of by its whole name alone', () => {
    const merger = 'The court let the Norhalm-Quarn merger go on. The chairman of Norhalm cheered.';
    expect(marked(`${merger} The shares of Quarn Foods rose.`)).toContain('[Norhalm]-[Quarn] merger');
    const seas = 'The shares of Quarn Foods rose, and those of Quarn Sea fell.';
    expect(marked(`${merger.replace('Norhalm-Quarn', 'Quarn-Norhalm')} ${seas}`)).toContain('[Quarn]-[Norhalm] merger');
    expect(named('The court praised Roth-Quarn. Shares of Roth fell.').map(nameOf)).toContain('Roth-Quarn');
  });
});

function nameOf(found: string): string {
  return found.split(':')[0]!;
}
