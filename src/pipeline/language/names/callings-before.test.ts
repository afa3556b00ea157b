import { describe, expect, it } from 'vitest';
import { typedNames as types } from '../../fixtures/named.ts';

describe('what somebody does, at the head of a sentence before a name that no list has', () => {
  it('is no part of the name', () => {
    expect(types('Deckhand Arvo Quarnd left.')).toEqual(['Arvo Quarnd: person']);
    expect(types('Independent Arvo Quarnd is against.')).toEqual(['Arvo Quarnd: person']);
    expect(types('Driver Quarnd Union left.')).not.toContain('Quarnd Union: person');
  });
});

describe('an office for whose cause it is made', () => {
  it('is no body', () => {
    expect(types('The Children’s Commissioner for Peru, Ana Ruiz, left.')).toEqual([
      'Peru: country',
      'Ana Ruiz: person',
    ]);
    expect(types('The Children’s Society left.')).toEqual(['Children’s Society: organisation']);
  });
});

describe('what somebody works with', () => {
  it('is a house, and a school by what is left of its name', () => {
    expect(types('Ana Ruiz, an analyst with Quarnbank, left.')).toContain('Quarnbank: organisation');
    expect(types('They met at Quarn Street Primary.')).toContain('Quarn Street Primary: organisation');
    expect(types('They met in Quarn Street.').join()).not.toContain('organisation');
  });

  it('is the union that a name follows, whose bearer sits elsewhere', () => {
    expect(types('Ana Ruiz of the union IQ Werk, who sits on the board, left.')).toContain('IQ Werk: organisation');
  });
});

describe('a town by whom it has', () => {
  it('is one by its mayor and by its bishop', () => {
    expect(types('Quarnd’s mayor, Ana Ruiz, left.')).toContain('Quarnd: place');
    expect(types('Quarnd’s chairman, Ana Ruiz, left.')).not.toContain('Quarnd: place');
    expect(types('Bishop Ana Ruiz of Quarnd asked for prayers.')).toContain('Quarnd: place');
  });
});

describe('the house of a land', () => {
  const names = (text: string) => types(text).map((name) => name.split(':')[0]);

  it('is another than its parent where that is told of first, and else the same', () => {
    expect(names('Norwind will close it. Norwind Italia said so.')).toEqual(['Norwind', 'Norwind Italia']);
    expect(names('Norwind Italia will close it. Norwind said so.')).toEqual(['Norwind Italia']);
    expect(names('Norwind to close it\n\nNorwind Italia will close it.')).toEqual(['Norwind Italia']);
  });
});

describe('what a paper says it calls a body', () => {
  it('is the body, whatever the family behind it is called, and no board of it', () => {
    const text =
      'Quarn Brewers AG met. The Supervisory Board of Quarn Brewers AG ("Quarn") left. Then Quarn and Otto Quarn left.';
    expect(types(text)).toEqual([
      'Quarn Brewers AG: organisation',
      'Supervisory Board of Quarn Brewers AG: organisation',
      'Otto Quarn: person',
    ]);
    expect(types('Ana Ruiz met Quarn. Otto Quarn left.').join()).not.toContain('Quarn: organisation');
  });

  it('is told of by its chairman, whatever word it is called by', () => {
    expect(types('Sir Otto Ruiz, Chairman of Ponderosa, left.')).toContain('Ponderosa: organisation');
    expect(types('Sir Otto Ruiz, Director of Operations, left.')).not.toContain('Operations: organisation');
  });
});

describe('a name that ends in a land’s', () => {
  it('is somebody’s behind an office', () => {
    expect(types('The customs chief, Vilia Peru, ordered it.')).toContain('Vilia Peru: person');
    expect(types('Quarnd Peru ordered it.')).toContain('Quarnd Peru: organisation');
  });
});

describe('letters that are somebody’s or nobody’s', () => {
  it('are the end of a double surname behind a hyphen, and no degree', () => {
    expect(types('Then Bonifa Quarnd-Mba left.')).toEqual(['Bonifa Quarnd-Mba: person']);
    expect(types('He has an MBA.')).toEqual([]);
  });

  it('are a currency before its coin', () => {
    expect(
      types('They paid 50 million CFA francs to the CFA institute.').filter((name) => /francs/.test(name)),
    ).toEqual([]);
  });
});

describe('a land by its full name', () => {
  it('is the land', () => {
    expect(types('The Kyrgyz Republic and the Slovak Republic agreed.')).toEqual([
      'Kyrgyzstan: country',
      'Slovakia: country',
    ]);
  });
});

describe('a federation that is named nowhere', () => {
  it('has all that it joins in its name', () => {
    expect(types('Ana Ruiz, who chairs the federation of parents’ associations, left.')).toContain(
      'federation of parents’ associations: organisation',
    );
  });
});

describe('a form of address of another tongue', () => {
  it('is no part of a name', () => {
    expect(types('Then Shri Quarnd Velmar and Mgr Arvo Quarnd left.')).toEqual([
      'Quarnd Velmar: person',
      'Arvo Quarnd: person',
    ]);
  });
});

describe('what is told in a filing', () => {
  it('is told by a firm', () => {
    expect(types('Velmos Quarnte said in a filing that it would close.')).toContain('Velmos Quarnte: organisation');
    expect(types('Velmos Quarnte said in a whisper that she would go.')).toContain('Velmos Quarnte: person');
  });
});

describe('the adjective of a land that no list has', () => {
  it('is the land', () => {
    expect(types('Quarnmark’s army left. The Quarnish army left. Quarnmark’s president left.')).toEqual([
      'Quarnmark: country',
    ]);
  });
});
