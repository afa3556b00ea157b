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

  it('takes what somebody is next to for a place, and whom he writes to for none', () => {
    expect(typedNames('He was next to Genvora.')).toEqual(['Genvora: place']);
    expect(typedNames('He wrote to Genvora.')).toEqual(['Genvora: organisation']);
  });

  it('takes a convention centre for a place, and a centre for peace for a body', () => {
    expect(typedNames('He is at the Quarn Convention Centre.')).toEqual(['Quarn Convention Centre: place']);
    expect(typedNames('He is at the Quarn Peace Centre.')).toEqual(['Quarn Peace Centre: organisation']);
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
});
