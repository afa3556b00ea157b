import { describe, expect, it } from 'vitest';
import { read } from '../../fixtures/clauses-in.ts';

describe('clausesOf: a form that could be a noun, before the preposition its verb takes', () => {
  it('reads it behind several people, whatever hangs on them', () => {
    expect(read('Envoys in Lima hint at reprisals.')).toEqual(['hint(Envoys)']);
    expect(read('Some of her deputies despair of the plan.')).toEqual(['despair(Some)']);
    expect(read('Glass blowers march against levy')).toEqual(['march(Glass blowers)']);
  });

  it('reads it behind a body called by its people, and behind a clause with its own verb', () => {
    expect(read('The Lake Brigades hand over two guns.')).toEqual(['hand(The Lake Brigades)']);
    expect(read('The Front frees ten men and the Lake Brigades hand over two guns.')).toContain(
      'hand(the Lake Brigades)',
    );
    expect(read('The Front frees ten men and the Lake Bridges hand over two guns.').join()).not.toContain('Bridges)');
  });

  it('reads it behind a phrase in front, and behind what is set apart', () => {
    expect(read('In a letter the envoys call for talks.')).toEqual(['call(the envoys)']);
    expect(read('In a letter, the envoys, among them Ana Lind and the mayor of Lima, call for talks.')).toEqual([
      'call(the envoys)',
    ]);
    expect(read('In a call for talks the envoys lost.')).toEqual(['lose(the envoys)']);
  });

  it('reads no noun of a compound, none that another verb follows, and none behind a thing', () => {
    expect(read('Peace talks with Chile.')).toEqual([]);
    expect(read('The drivers march against the levy ended.')).not.toContain('march(The drivers)');
    expect(read('The bridges march against the levy.')).not.toContain('march(The bridges)');
  });
});

describe('clausesOf: headlines', () => {
  it('reads the verb of a headline before what “as” opens, and at its end', () => {
    expect(read('Glass blowers block road as talks fail')).toContain('block(Glass blowers)');
    expect(read('Harbour shut as 200 porters strike')).toContain('strike(200 porters)');
    expect(read('Growers back charter as talks fail')).toContain('back(Growers)');
    expect(read('Harbour shut in drivers strike')).not.toContain('strike(drivers)');
  });
});

describe('clausesOf: “-ing” behind a comma', () => {
  it('reads it before the preposition that its verb takes', () => {
    expect(read('Peru raised the duty, siding with the millers.')).toContain('side(Peru)');
    expect(read('Peru raised the duty, housing in the bay and rents.')).not.toContain('house(Peru)');
  });
});

describe('clausesOf: names that open a headline', () => {
  it('have its verb where a comma joins them, and not where it parts a town from its land', () => {
    expect(read("Chile, Peru protest Norway's new levy")).toContain('protest(Chile + Peru)');
    expect(read('Lima, Peru strike talks')).toEqual([]);
  });
});
