import { describe, expect, it } from 'vitest';
import { read } from '../fixtures/clauses-in.ts';

describe('clausesOf: who and which', () => {
  it('gives a relative clause its antecedent and an infinitive whom it is asked of', () => {
    expect(read('Peru, which froze the assets, left.')).toContain('freeze(Peru)');
    expect(read('Peru urged the union to act.').at(-1)).toBe('act(the union)');
    expect(read('Peru agreed on Monday to act.').at(-1)).toBe('act(Peru)');
  });

  it('takes whoever is described before “who”, and not the thing that the description ends with', () => {
    expect(read('I met Otto Ruiz, a driver of 29 years’ service, who left.').at(-1)).toBe('leave(Otto Ruiz)');
    expect(read('Ana Lind, minister of trade, who rejected it, is late.')).toContain('reject(Ana Lind)');
    expect(read('The head of the union’s board, who rejected it, is late.')).toContain('reject(The head)');
    expect(read('It was late, said Ana Lind, the minister of Peru, who left.').at(-1)).toBe('leave(Ana Lind)');
    expect(read('The union met the drivers, who left.').at(-1)).toBe('leave(the drivers)');
  });

  it('takes people for “who”, and none of the towns they are in', () => {
    expect(read('Loaders at Brell and Tarn, who slept, left.')).toContain('sleep(Loaders)');
    expect(read('Critics of Brell and Lind, who slept, left.')).toContain('sleep(Lind)');
  });

  it('takes what is somewhere for “which” without a comma, and no town', () => {
    expect(read('He praised the talks in Brell which ended late.')).toContain('end(the talks)');
    expect(read('The mill at Brell that burned is old.')).toContain('burn(The mill)');
    expect(read('He praised the talks in Brell, which ended late.')).toContain('end(Brell)');
    expect(read('Growers in the Guild that struck left.')).toContain('strike(the Guild)');
  });

  it('takes whoever works somewhere for “who”, and not where he does', () => {
    expect(read('It came from a chemist at the University of Oslo who slept.').at(-1)).toBe('sleep(a chemist)');
    expect(read('It came from Rao, a lawyer for Norwind who slept.').at(-1)).toBe('sleep(Rao)');
    expect(read('He spoke with Ana Lind, who slept.').at(-1)).toBe('sleep(Ana Lind)');
  });

  it('takes the name before an office for “who”, whatever hangs on the office', () => {
    expect(read('It came from Ana Lind, the guild’s envoy in Oslo, who left.').at(-1)).toBe('leave(Ana Lind)');
    expect(read('It came from the port, the largest in Peru, which closed.').at(-1)).not.toMatch(/Lind/);
  });

  it('gives “who” without a comma to the people before a name, and with one to the name', () => {
    expect(read('There are families in Brell who slept.').at(-1)).toBe('sleep(families)');
    expect(read('It came from critics of Lind who slept.').at(-1)).toBe('sleep(critics)');
    expect(read('It came from critics of Lind, who slept.').at(-1)).toBe('sleep(Lind)');
    expect(read('It came from President Lind who slept.').at(-1)).toBe('sleep(President Lind)');
  });

  it('gives “which” behind a comma to the body that is based somewhere, and not to the place', () => {
    expect(read('It joined a bloc based in Quarn, which slept.').at(-1)).toBe('sleep(a bloc)');
    expect(read('It joined a bloc near Quarn, which slept.').at(-1)).toBe('sleep(Quarn)');
  });

  it('gives what lies between two and has done something, and not the second of the two', () => {
    expect(read('It uses the bridge between Peru and Chile, which has eased it.').at(-1)).toBe('ease(the bridge)');
    expect(read('It stands between Peru and Chile, which eased it.').at(-1)).toBe('ease(Chile)');
  });

  it('gives a second “who” the same antecedent', () => {
    expect(read('Lind, who chairs the panel and who sued the board, slept.')[1]).toBe('sue(Lind)');
  });

  it('tells of the name what stands behind a description between commas', () => {
    expect(read('It pleased Norwind Cement, sole maker on the island, which lodged it.').at(-1)).toBe(
      'lodge(Norwind Cement)',
    );
    expect(read('It pleased Ana Lind, head of the Guild, which lodged it.').at(-1)).not.toBe('lodge(Ana Lind)');
    expect(read('It pleased the mill on the island, which lodged it.').at(-1)).not.toBe('lodge(Norwind Cement)');
  });

  it('takes a noun that sums up what is told for the antecedent, and no name before it', () => {
    expect(read('It is the last friend of the board in Peru, a stance that has hurt it.').at(-1)).toBe(
      'hurt(a stance)',
    );
    expect(read('It pleased Norwind, a firm that has hurt it.').at(-1)).toBe('hurt(Norwind)');
  });

  it('tells of a paper, and not of whom it goes to', () => {
    expect(read('Peru sent a letter to the Guild that accused Chile.').at(-1)).toBe('accuse(a letter)');
    expect(read('Peru lost its seat to the Guild that accused Chile.').at(-1)).toBe('accuse(the Guild)');
  });
});
