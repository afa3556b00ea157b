import { describe, expect, it } from 'vitest';
import { innerNames } from '../../fixtures/named.ts';

describe('names inside longer ones', () => {
  it('has the town of a station and a stadium, where the word is no common one', () => {
    expect(innerNames('It left Quarn Station for Nizhny Velm Stadium.')).toEqual([
      'Quarn: place',
      'Nizhny Velm: place',
    ]);
    expect(innerNames('It left Corn Station for Velvet Stadium.')).toEqual([]);
  });

  it('has no town of a hall, which may bear anybody’s name', () => {
    expect(innerNames('It left Quarn Hall.')).toEqual([]);
  });

  it('has the house that a stop is named after', () => {
    expect(innerNames('Trains pass Velm Bay Hospital Station.')).toEqual(['Velm Bay Hospital: organisation']);
    expect(innerNames('Trains pass the Velm Army Hospital.')).toEqual([]);
  });

  it('has whom a memorial, a foundation and an institute are named after, and nobody in one named after its aim', () => {
    expect(innerNames('The Tomov Quarn Vel Memorial is near the Quarn Foundation.')).toEqual([
      'Tomov Quarn Vel: person',
      'Quarn: person',
    ]);
    expect(innerNames('He left the Andy Quarn Institute for Peace.')).toEqual(['Andy Quarn: person']);
    expect(innerNames('He left the Peace Memorial, the Grain Foundation and the Northern Peace Institute.')).toEqual(
      [],
    );
  });

  it('has the region that a university is of, though its name has two words', () => {
    expect(innerNames('He left the University of South Quarn for the University of North Dakota.')).toEqual([
      'South Quarn: place',
      'North Dakota: place',
    ]);
    expect(innerNames('He left the University of Social Work.')).toEqual([]);
  });

  it('has the town of a university in a capital, not the state, and nothing of a street', () => {
    expect(innerNames('He left Quito University.')).toEqual(['Quito: place']);
    expect(innerNames('He left Quito Street.')).toEqual([]);
  });

  it('has no town where the word only opens the names of towns, and no person where it is a common word', () => {
    expect(innerNames('He left Cabo Velmero.')).toEqual([]);
    expect(innerNames('Ana Royal left the Royal Mint.')).toEqual([]);
    expect(innerNames('Ana Quarnel left at the Quarnel Trial.')).toEqual(['Quarnel: person']);
  });
});
