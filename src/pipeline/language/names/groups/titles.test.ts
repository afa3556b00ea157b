import { describe, expect, it } from 'vitest';
import { markedNames as marked, namedIn, typedNames as types } from '../../../fixtures/named.ts';

describe('titles and offices', () => {
  it('takes a soldier’s rank and what members call each other off a name, and leaves a private firm its own', () => {
    expect(marked('Then Private Tarek Quarnel met Brother Quarn.')).toBe(
      'Then Private [Tarek Quarnel] met Brother [Quarn].',
    );
    expect(marked('Then Private Wool Partners left.')).toBe('Then [Private Wool Partners] left.');
  });

  it('keeps in the name of an office whose it is, with the land before', () => {
    expect(marked('The Office of the Peruvian Tax Commissioner left.')).toBe(
      'The [Office of the Peruvian Tax Commissioner] left.',
    );
    expect(marked('The head of the Peruvian Tax Commission left.')).toBe(
      'The head of the [Peruvian Tax Commission] left.',
    );
    expect(marked('The League of the Peruvian President Ana Quarn left.')).toContain('President [Ana Quarn]');
  });

  it('keeps the letter that a name begins with behind a title, and no mark of a quotation', () => {
    expect(types("Then Dr 'Ana Quarnel left. Quarnel wept.")).toEqual(["'Ana Quarnel: person"]);
    expect(types("They read 'Ana Quarnel left', and Quarnel wept.")).toEqual(['Ana Quarnel: person']);
  });

  it('takes the place behind a governor or a mayor for no field of work, though it stands in a dictionary', () => {
    expect(marked('The Governor of Thessaly met Ode. It rained in Thessaly.')).toContain('Governor of [Thessaly]');
    expect(marked('The Minister of Labour met Ode. It rained in Labour.')).not.toContain('Minister of [Labour]');
  });

  it('takes for an office what only two words together are, and for a name what stands behind a rank', () => {
    expect(types('Ana Quarnel, General Counsel of Volta, met Tor Lind, Managing Partner.')).toEqual([
      'Ana Quarnel: person',
      'Volta: organisation',
      'Tor Lind: person',
    ]);
    expect(types('Then General Ode left.')).toEqual(['Ode: person']);
  });

  it('takes no premier for the first of a league', () => {
    expect(marked('The Premier Liga met Premier Ode and the Premier Guild.')).toBe(
      'The [Premier Liga] met Premier [Ode] and the [Premier Guild].',
    );
  });

  it('takes a party or a police for no part of the title of whoever is theirs', () => {
    expect(marked('Green Party MP Ana Roe met People’s Party Chairman Tor Lind and Quarn Police Chief Eva Ode.')).toBe(
      '[Green Party] MP [Ana Roe] met [People’s Party] Chairman [Tor Lind] and [Quarn Police] Chief [Eva Ode].',
    );
    expect(marked('Party Chairwoman Ana Roe met Deputy Police Commissioner Tor Lind.')).toBe(
      'Party Chairwoman [Ana Roe] met Deputy Police Commissioner [Tor Lind].',
    );
  });

  it('takes the whole office of a minister of a union of states, whatever his field is called', () => {
    expect(marked('Union Velm Pomar Minister Ana Ode left.')).toBe('Union Velm Pomar Minister [Ana Ode] left.');
    expect(marked('Then the Teachers Union met Minister Ana Ode.')).toBe(
      'Then the [Teachers Union] met Minister [Ana Ode].',
    );
  });

  it('takes titles and forms of address off a person, and keeps particles', () => {
    expect(
      marked('Then Foreign Minister Prince Tarek bin Sulam met Mr. Ode and Minister of Energy Ursa von der Brink.'),
    ).toBe('Then Foreign Minister Prince [Tarek bin Sulam] met Mr. [Ode] and Minister of Energy [Ursa von der Brink].');
    expect(marked('Ana Roe, Minister of Fisheries and Ocean Resources, met Ocean Lind.')).toBe(
      '[Ana Roe], Minister of Fisheries and Ocean Resources, met [Ocean Lind].',
    );
  });

  it('takes the first name of a minister for no field of his, though it is a word', () => {
    expect(marked('Then Minister of Social Affairs Will Quarnel left.')).toBe(
      'Then Minister of Social Affairs [Will Quarnel] left.',
    );
    expect(marked('Minister of Health Care Quarnel met Minister of Family Affairs Quarnel.')).not.toContain('[Care');
    expect(marked('Minister of Public Health Policy and Sport Ana Roe left.')).toBe(
      'Minister of Public Health Policy and Sport [Ana Roe] left.',
    );
  });

  it('takes no office for the end of a body’s name', () => {
    expect(types('Ana Roe, head of the Border Monitoring Mission, left.')).toContain(
      'Border Monitoring Mission: organisation',
    );
    expect(marked('Ana Roe, the head of Mission, left.')).toBe('[Ana Roe], the head of Mission, left.');
  });

  it('takes who sits on a board for no name, and the name behind for one', () => {
    expect(marked('“No,” said Ana Roe, Chair of the Board of Trustees of St. Olga’s Hospital.')).toBe(
      '“No,” said [Ana Roe], Chair of the Board of Trustees of [St. Olga’s Hospital].',
    );
  });

  it('takes no title off a street', () => {
    expect(types('A bakery on Prince Street sent rolls to Queen Square.')).toEqual([
      'Prince Street: place',
      'Queen Square: place',
    ]);
    expect(marked('Then Prince Edvard met Bishop Lund.')).toBe('Then Prince [Edvard] met Bishop [Lund].');
  });

  it('takes the portfolio of an office for no name, and what an office is of for one', () => {
    expect(
      marked('The minister of the Foreign Affairs met the commissioner of Fishing and the president of Unison.'),
    ).toBe('The minister of the Foreign Affairs met the commissioner of Fishing and the president of [Unison].');
  });

  it('takes a body whose first words look like a portfolio for one', () => {
    expect(marked('Ana Lind, Chief Executive of Tarn County Hospital, met the Director of Cyclists’ Circle.')).toBe(
      '[Ana Lind], Chief Executive of [Tarn County Hospital], met the Director of [Cyclists’ Circle].',
    );
    expect(marked('Ana Lind, Chair of Patients First, left. On Monday Patients First met.')).toBe(
      '[Ana Lind], Chair of [Patients First], left. On Monday [Patients First] met.',
    );
    expect(marked('Ana Lind, Director of Public Works, met the Minister of Women’s Affairs.')).toBe(
      '[Ana Lind], Director of Public Works, met the Minister of Women’s Affairs.',
    );
  });

  it('cuts what a politician is off the name and off the state', () => {
    expect(
      marked('The New Hampshire Republican met County Recorder Helen Moss and the New York Democratic Party.'),
    ).toBe('The [New Hampshire] [Republican] met County Recorder [Helen Moss] and the [New York Democratic Party].');
  });

  it('takes the title off a person whose surname may be a place, and keeps a park', () => {
    expect(marked('Then Attorney General Linda Park met General Linda in Linda Moss Park.')).toBe(
      'Then Attorney General [Linda Park] met General [Linda] in [Linda Moss Park].',
    );
  });

  it('keeps an article with the name behind a title, and a portfolio of two parts out', () => {
    expect(marked('Then Mr. al-Bashid met Secretary of State for Defence Ben Pike.')).toBe(
      'Then Mr. [al-Bashid] met Secretary of State for Defence [Ben Pike].',
    );
  });

  it('keeps letters that spell a word as the name of whose office it is, and a field in capitals in the office', () => {
    expect(marked('Then FAT President Ana Lind met Ben Pike, President of FAT.')).toBe(
      'Then [FAT] President [Ana Lind] met [Ben Pike], President of [FAT].',
    );
    expect(marked('Then TRADE MINISTER ANA LIND met IT Manager Ben Pike.')).toBe(
      'Then TRADE MINISTER [ANA LIND] met IT Manager [Ben Pike].',
    );
  });

  it('keeps out of a title who praises its bearer in a headline, and a field that looks like a deed in', () => {
    const below = '\n\nQuarn Dock Federation chair Per Lind met Ana Holm.';
    const titled = (text: string) => namedIn(text).entities.find(({ name }) => name.includes('Holm'))!.role;
    expect(titled(`Lind Praises President Holm for Role in Port Strike${below}`)).toBe('President');
    expect(titled(`Lind Warns Senior Claims Manager Holm Over Pay${below}`)).toBe('Senior Claims Manager');
  });

  it('leaves the style off a person who has it', () => {
    expect(types('H.E. Ana Quarn left.')).toEqual(['Ana Quarn: person']);
    expect(types('K.C. Quarn left. He was late.')).toEqual(['K.C. Quarn: person']);
  });

  it('keeps a title that is a part of somebody’s name in it, and takes it off before a name, behind an office or a place', () => {
    const person = (text: string) => namedIn(text).entities.find(({ type }) => type === 'person')!.name;
    expect(person('President Hassan Sheikh Quarn left.')).toBe('Hassan Sheikh Quarn');
    expect(person('The Emir Sheikh Quarn left.')).toBe('Quarn');
    expect(person('Dubai Sheikh Quarn left.')).toBe('Quarn');
  });
});
