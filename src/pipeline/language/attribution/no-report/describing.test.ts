import { expect, it } from 'vitest';
import { spokenIn } from '../../fixtures/spoken-in.ts';

it('takes a number before what it counts for no speaker', () => {
  expect(spokenIn('1,350 confirmed cases of the pest have been reported.')).toEqual([]);
  expect(spokenIn('Two of the mayors confirmed cases of the pest had been reported.')).toHaveLength(1);
});

it('takes a thing that opens its sentence for no speaker, and a body for one', () => {
  expect(spokenIn('Value added tax will be raised to 21 percent in March.')).toEqual([]);
  expect(spokenIn('Police confirmed talks will be held in March.')).toHaveLength(1);
});

it('takes a noun that another verb follows for no word of saying', () => {
  expect(spokenIn('The reason for the herder protests is that the price fell.')).toEqual([]);
  expect(spokenIn('The herder protests that the price fell.')).toHaveLength(1);
  expect(spokenIn('The port that the league wants would cost nothing.')).toHaveLength(1);
});

it('takes a noun before a noun, behind the land whose it is, for no word of saying', () => {
  const told = 'Finally, the Chancellor, Ana Lind, updated the Premier, Bo Velm,';
  expect(spokenIn(`${told} on the Peruvian signals intelligence review before setting out her plan.`)).toEqual([]);
  expect(spokenIn('The head of the Union announces cuts to the fleet.')).toHaveLength(1);
});

it('takes what is scheduled for nothing said, unless it is told who says so', () => {
  expect(spokenIn('Ana Lind, the envoy for Peru, is scheduled to meet with the Ports Committee in Oslo.')).toEqual([]);
  expect(spokenIn('Ana Lind is scheduled to meet the Ports Committee, her office said.')).toHaveLength(1);
});
