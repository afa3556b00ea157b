import { describe, expect, it } from 'vitest';
import { entityIn, namedIn as read, typedNames as types } from '../../../fixtures/named.ts';

describe('a hospital that is called General', () => {
  it('is one behind the name of a town, and no general', () => {
    expect(types('Ana Ruiz, chief executive of Tarnbury General, left.')).toContain('Tarnbury General: organisation');
    expect(types('Then Attorney General Ana Ruiz left.')).toEqual(['Ana Ruiz: person']);
  });
});

describe('what a name is, by its words', () => {
  it('takes no model of a maker for a body, whose short name the maker keeps', () => {
    expect(types('Castell Motors shut. The Castell E3 sold badly. Castell said no.')).toEqual([
      'Castell Motors: organisation',
    ]);
    expect(types('Vitral Local E31 met.')).not.toEqual([]);
  });

  it('takes the word of another tongue for a body behind an article', () => {
    expect(types('La Hermandad Quarnesa left.')).toEqual(['La Hermandad Quarnesa: organisation']);
    expect(types('La Quarna Velma left.')).not.toContain('La Quarna Velma: organisation');
  });

  it('takes no surname for the legal form that it is written like', () => {
    expect(types('Nelson Sá, a teacher, left. Mr Sá wept.')).toEqual(['Nelson Sá: person']);
    expect(types('Vitral SA closed.')).toEqual(['Vitral SA: organisation']);
  });

  it('takes those who are united for a body, and no land for one', () => {
    expect(types('Ana Ruiz, who heads United Bakers, left.')).toContain('United Bakers: organisation');
    expect(types('Ana Ruiz left the United States.')).toContain('United States: country');
  });

  it('takes a body of a land for one whatever is joined before its head', () => {
    expect(types('The Bridges and Harbours Agency of Norland met Ana of Norland.')).toContain(
      'Bridges and Harbours Agency of Norland: organisation',
    );
    expect(types('She met Ana Ruiz of Norland.')).toContain('Ana Ruiz: person');
  });

  it('lets the word that says what a body or a place is outweigh a given name, but no surname', () => {
    expect(types('Sandra Hook Elementary School closed. Rosa Moss Bridge stood. Grace Hall slept.')).toEqual([
      'Sandra Hook Elementary School: organisation',
      'Rosa Moss Bridge: place',
      'Grace Hall: person',
    ]);
  });

  it('takes a body for one whose head says so, whatever it is of, and whatever stands large in it', () => {
    expect(types('The Dunmore Board of Elections met the SITE Tracking Group. It said: “GREAT NEWS”.')).toEqual([
      'Dunmore Board of Elections: organisation',
      'SITE Tracking Group: organisation',
    ]);
  });

  it('tells bodies and places by the first word in other tongues, and by the last of a firm', () => {
    expect(types('Grupo Tarn met Gewerkschaft der Lokführer at Plaza Verde. Fjord ASA left. Ana Steel slept.')).toEqual(
      [
        'Grupo Tarn: organisation',
        'Gewerkschaft der Lokführer: organisation',
        'Plaza Verde: place',
        'Fjord ASA: organisation',
        'Ana Steel: person',
      ],
    );
  });

  it('takes a call that holds a small word for the name of a body, and a surname with a particle for none', () => {
    expect(types('Ana de Ruiz runs Save Our Rivers.')).toEqual([
      'Ana de Ruiz: person',
      'Save Our Rivers: organisation',
    ]);
  });

  it('takes a person for one where a noun follows, and a body for one', () => {
    expect(types('She saw the Ana Ruiz video in the Tarn plant.')).toEqual(['Ana Ruiz: person', 'Tarn: organisation']);
  });

  it('tells a college that ends in its town', () => {
    expect(types('Trinity College Dublin met Ana College.')).toEqual([
      'Trinity College Dublin: organisation',
      'Ana College: organisation',
    ]);
  });

  it('takes the voice of buyers and a people’s alternative for a body, and no park or feast of theirs', () => {
    expect(types('On Monday Consumers’ Voice rejected it.')).toContain('Consumers’ Voice: organisation');
    expect(types('She is an MP for People’s Alternative.')).toContain('People’s Alternative: organisation');
    expect(types('Teachers’ Day was a holiday.')).toEqual([]);
    expect(types('People’s Park was full.')).not.toContain('People’s Park: organisation');
  });

  it('takes a federation of unions for a body, and the federation of a land for the land', () => {
    expect(types('The Trade Union Federation of Peru left.')).toContain('Trade Union Federation of Peru: organisation');
    expect(types('The Federation of Peru left.')).toEqual(['Peru: country']);
  });

  it('takes a secondary for a school', () => {
    expect(types('At Riverside Secondary it was calm.')).toEqual(['Riverside Secondary: organisation']);
    expect(types('At Riverside nothing secondary was said.')).not.toContain('Riverside: organisation');
  });

  it('does not take a doubled firm for a first name and a surname', () => {
    expect(entityIn(read('Balt-Vatra, which runs the pipeline, agreed.'), 'balt-vatra').type).toBe('organisation');
  });

  it('leaves open what two words joined by a hyphen are, though the second is a word for a place', () => {
    expect(types('The suit is against Bosvar-Cliffs’ Chairman, President, and CEO Ana Ruiz.')).toContain(
      'Bosvar-Cliffs: organisation',
    );
    expect(types('They met in Bosvar-Cliffs on Monday.')).toContain('Bosvar-Cliffs: place');
  });
});
