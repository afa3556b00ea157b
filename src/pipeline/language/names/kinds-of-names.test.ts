import { describe, expect, it } from 'vitest';
import { markedNames, typedNames } from '../../fixtures/named.ts';

describe('what kind of thing a name is', () => {
  it('takes what is announced as several bodies for bodies, and people announced so for people', () => {
    expect(typedNames('The schools Santo Vero and Quarnata closed.')).toEqual([
      'Santo Vero: organisation',
      'Quarnata: organisation',
    ]);
    expect(typedNames('The teachers Ana Vero and Ada Quarn left.')).toEqual(['Ana Vero: person', 'Ada Quarn: person']);
  });

  it('takes letters before a name for a firm, though they spell a given name, and a surname in letters for none', () => {
    expect(typedNames('Flights fell, according to the airport operator, ANA Sul.')).toEqual(['ANA Sul: organisation']);
    expect(typedNames('Flights fell, according to the pilot, Ana SUL.')).toEqual(['Ana SUL: person']);
  });

  it('takes what a mine is called for nobody, whatever its form', () => {
    expect(typedNames('The Serra da Vela mine closed.')).toEqual(['Serra da Vela: organisation']);
    expect(typedNames('Men at the mill said Rosa da Vela left.')).toContain('Rosa da Vela: person');
  });

  it('takes what somebody is next to for a place, and whom he writes to for none', () => {
    expect(typedNames('He was next to Genvora.')).toEqual(['Genvora: place']);
    expect(typedNames('He wrote to Genvora.')).toEqual(['Genvora: organisation']);
  });

  it('takes a convention centre for a place, and a centre for peace for a body', () => {
    expect(typedNames('He is at the Quarn Convention Centre.')).toEqual(['Quarn Convention Centre: place']);
    expect(typedNames('He is at the Quarn Peace Centre.')).toEqual(['Quarn Peace Centre: organisation']);
    expect(typedNames('He is at the Quarn Arts Centre.')).toEqual(['Quarn Arts Centre: place']);
  });

  it('takes the further names of a list of places for places, and the clause behind a month for none', () => {
    expect(typedNames('They met in Goaso, Juaboso and Sefwium.')).toEqual([
      'Goaso: place',
      'Juaboso: place',
      'Sefwium: place',
    ]);
    expect(typedNames('They met in May, and Juaboso left.')).toEqual(['Juaboso: organisation']);
  });

  it('gives an office to who is named behind it, where somebody else stands before it', () => {
    const told = (behind: string) => typedNames(`After talks with Norwind, the minister of ports, ${behind}`);
    expect(told('Sabine Lind, left.')).toContain('Norwind: organisation');
    expect(told('and two others the crews left.')).toContain('Norwind: person');
  });

  it('takes where somebody is a director for a body, though it also says and writes', () => {
    expect(typedNames('Tidequarn said no. Tidequarn wrote. The director at Tidequarn left.')).toEqual([
      'Tidequarn: organisation',
    ]);
    expect(typedNames('Tidequarn said no. Tidequarn wrote.')).toEqual(['Tidequarn: person']);
  });

  it('takes for a body where analysts are at, and for a place where a strike is', () => {
    expect(typedNames('Analysts at Terva Velmar said no.')).toEqual(['Terva Velmar: organisation']);
    expect(typedNames('The strike at Terva Velmar ended.')).toEqual(['Terva Velmar: place']);
  });

  it('takes a street for a place where somebody is on it, and its namesake for a person', () => {
    expect(typedNames('It is on Linda Street.')).toEqual(['Linda Street: place']);
    expect(typedNames('Linda Street left.')).toEqual(['Linda Street: person']);
  });

  it('takes a firm for one behind a given name, where its last word is no surname', () => {
    expect(typedNames('Elmira Therapeutics left.')).toEqual(['Elmira Therapeutics: organisation']);
    expect(typedNames('Elmira Steel left.')).toEqual(['Elmira Steel: person']);
  });

  it('takes those who build or vote for a body, and a region for a place, whatever quarter opens them', () => {
    expect(typedNames('South Velm Boatbuilders left.')).toEqual(['South Velm Boatbuilders: organisation']);
    expect(typedNames('It is in South Velm.')).toEqual(['South Velm: place']);
  });

  it('takes only what may open the name of a place for one', () => {
    expect(typedNames('They were in Port Velm.')).toEqual(['Port Velm: place']);
    expect(typedNames('They chose Park Velm-Ho.')).toEqual(['Park Velm-Ho: person']);
  });

  it('takes common words for no person where no given name opens them', () => {
    expect(typedNames('They talked of Community Empowerment.')).toEqual(['Community Empowerment: organisation']);
    expect(typedNames('They talked of Maria Power.')).toEqual(['Maria Power: person']);
  });

  it('takes to whom something is given for no place, and where somebody goes for one', () => {
    expect(typedNames('It was given to Quarn.')).toEqual(['Quarn: organisation']);
    expect(typedNames('She flew to Quarn.')).toEqual(['Quarn: place']);
  });
});

describe('a state in full', () => {
  it('is one name with the apostrophe of its people, which no other state has', () => {
    expect(typedNames("It met the Democratic People's Republic of Korea.")).toEqual(['North Korea: country']);
    expect(typedNames('It met the People’s Republic of China.')).toEqual(['China: country']);
    expect(markedNames("It met South's Korea.")).not.toContain("[South's Korea]");
  });
});

describe('what parentheses hold', () => {
  it('is no other name of a town or a person, though it is one of a body', () => {
    expect(typedNames('VELMSTAD (QNR) - Ana Ruiz of Velmstad left, QNR said.')).toContain('QNR: organisation');
    expect(typedNames('Senator Ana Ruiz (N.H.) left.')).toEqual(['Ana Ruiz: person', 'New Hampshire: place']);
    expect(typedNames('The Trade Union Confederation (LO) left. LO said no.')).toEqual([
      'Trade Union Confederation: organisation',
    ]);
  });

  it('is the body whose initials stand before it in any order, and no conference by other letters', () => {
    expect(typedNames('The head of CEI (Italian Episcopal Conference), Ana Ruiz, left.')).toContain(
      'Italian Episcopal Conference: organisation',
    );
    expect(typedNames('The head of CEI (Italian Episcopal Conference), Ana Ruiz, left.')).toHaveLength(2);
    expect(typedNames('The head of QRX (Italian Episcopal Conference), Ana Ruiz, left.')).toContain(
      'QRX: organisation',
    );
  });

  it('takes wares behind which “de” or “del” stands for a firm, and a given name there for a person', () => {
    expect(typedNames('The owner, Metales del Velmar, left. He left Frutas do Orvo.')).toEqual([
      'Metales del Velmar: organisation',
      'Frutas do Orvo: organisation',
    ]);
    expect(typedNames('Nicolas de Orvo left.')).toEqual(['Nicolas de Orvo: person']);
  });

  it('takes where a university is for a place, and where people work for a body', () => {
    expect(typedNames('He left the University of Quarn at Velm.')).toContain('Velm: place');
    expect(typedNames('Analysts at Velm said no.')).toEqual(['Velm: organisation']);
  });

  it('takes the Red Crescent and a conference of those who meet for bodies, and a crescent for a street', () => {
    expect(typedNames('The Peruvian Red Crescent left.')).toContain('Red Crescent: organisation');
    expect(typedNames('They live in Velm Crescent.')).toEqual(['Velm Crescent: place']);
    expect(typedNames("The Velm Bishops' Conference left.")).toEqual(["Velm Bishops' Conference: organisation"]);
    expect(typedNames('The Velm Wool Conference ended.')).toEqual([]);
  });

  it('takes “New” before a common word for no town by itself, and before another for one', () => {
    expect(typedNames('New Way, a party of the left, objected.')).toEqual(['New Way: organisation']);
    expect(typedNames('The village of New Way flooded. New Quarn voted.')).toEqual([
      'New Way: place',
      'New Quarn: place',
    ]);
  });
});

describe('what stands beside a name', () => {
  it.each([
    ['Orbis Kern, a Swiss insurer, left.', 'Orbis Kern: organisation'],
    ['Ana Lind, a publisher, left.', 'Ana Lind: person'],
    ['Its debts, the head of the brewer Tarnick Ales said, fell.', 'Tarnick Ales: organisation'],
    ['It was read to the Deputy Minister, Ilia Tomm, there.', 'Ilia Tomm: person'],
    ['Professor Jan Orre left.', 'Jan Orre: person'],
  ])('tells a firm from a person, and a person behind a title: %s', (text, expected) => {
    expect(typedNames(text)).toContain(expected);
  });

  it('takes a month behind an office for none', () => {
    expect(typedNames('The President in May left. It told the Minister, in January Peru’s only one.')).toEqual([
      'Peru: country',
    ]);
  });
});
