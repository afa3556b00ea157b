import { describe, expect, it } from 'vitest';
import { holders } from '../fixtures/held.ts';

describe('actsOf: two that act together', () => {
  it('are no mediators, whoever brokered their deal', () => {
    const truce = 'Peru and Chile accused each other. The truce was brokered by Norway and the Guild. ';
    expect(holders(`${truce}Under its terms, fees will fall.`).at(-1)).toBe('AGREE Peru+Chile');
    const hosted = 'Peru and Chile accused each other. The talks were hosted by Norway and the Guild. ';
    expect(holders(`${hosted}Both sides rejected the plan.`).at(-1)).toBe('REJECT Peru+Chile');
  });

  it('are no body and a person who speaks for none', () => {
    expect(holders('Peru closed the port. Ana Lind slept. Both sides rejected the plan.').at(-1)).toBe('REJECT -');
    expect(holders('Peru closed the port. Chile slept. Both sides rejected the plan.').at(-1)).toBe(
      'REJECT Peru+Chile',
    );
  });

  it('are no leaders whom a name before them tells to be others', () => {
    const told = 'Peru and Chile accused each other. ';
    expect(holders(`${told}The Delta leaders rejected the plan.`).at(-1)).toBe('REJECT -');
    expect(holders(`${told}The Foreign Ministers rejected the plan.`).at(-1)).toBe('REJECT Peru+Chile');
  });

  it('are “the leaders” alone only for a while', () => {
    const met = 'Peru and Chile met. ';
    expect(holders(`${met}The leaders rejected the plan.`).at(-1)).toBe('REJECT Peru+Chile');
    expect(holders(`${met}${'Rain fell. '.repeat(5)}The leaders rejected the plan.`).at(-1)).toBe('REJECT -');
  });

  it('are not whom a text calls by more than that: “the Andean Foreign Ministers”, “the ministers” after them', () => {
    const threat = 'Peru threatened Chile. ';
    expect(holders(`${threat}The Foreign Ministers rejected the plan.`).at(-1)).toBe('REJECT Peru+Chile');
    const ministers = 'The ministers of Peru and Chile met. The ministers said they would leave. ';
    expect(holders(`${ministers}The ministers rejected the plan.`).at(-1)).toBe('REJECT Peru+Chile');
    expect(holders(`${threat}The Andean Foreign Ministers rejected the plan.`).at(-1)).toBe('REJECT -');
  });

  it('hold no talks where all they did together was to back somebody else', () => {
    const next = 'The next summit will be held in May.';
    expect(holders(`Peru and Chile met. ${next}`).at(-1)).toBe('AGREE Peru+Chile');
    expect(holders(`Peru and Chile backed the board. ${next}`).at(-1)).toBe('AGREE -');
  });

  it('hold no talks that are between others', () => {
    const met = 'Peru and Chile met. ';
    expect(holders(`${met}Talks continue on Friday.`).at(-1)).toBe('CONSULT Peru+Chile');
    expect(holders(`${met}Talks between the growers and the board continue on Friday.`).at(-1)).toBe('CONSULT -');
  });
});
