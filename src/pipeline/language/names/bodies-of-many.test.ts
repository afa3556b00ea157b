import { describe, expect, it } from 'vitest';
import { markedNames as marked, typedNames as named } from '../../fixtures/named.ts';

describe('bodies by what their names are made of', () => {
  it.each([
    ['Their union, Tin Workers’ Solidarity, left.', 'Tin Workers’ Solidarity'],
    ['Citizens’ Watch counted the votes.', 'Citizens’ Watch'],
    ['The Third Corps left.', 'Third Corps'],
    ['Kowalski Brothers, a haulier, left.', 'Kowalski Brothers'],
    ['The dairy Laiterie du Lac shut.', 'Laiterie du Lac'],
    ['New Accord leader said no.', 'New Accord'],
  ])('are named by those who are many, by a unit’s number, by a trade: %s', (text, name) => {
    expect(named(text)).toEqual([`${name}: organisation`]);
  });

  it('are none where somebody is only of those who are many, and where a treaty is meant', () => {
    expect(marked('The workers’ Ana Ruiz left.')).toBe('The workers’ [Ana Ruiz] left.');
    expect(marked('The New Accord on fish was signed.')).toBe('The New Accord on fish was signed.');
  });

  it('are told by a capital within a word at the head of a sentence', () => {
    expect(marked('SunRise was late. Sunrise was late.')).toBe('[SunRise] was late. Sunrise was late.');
  });

  it('are firms where they employ or have shareholders', () => {
    expect(named('Norvale employs 300 people.')).toEqual(['Norvale: organisation']);
    expect(named('Norvale’s shareholders met.')).toEqual(['Norvale: organisation']);
    expect(named('Norvale says it is ready.')).toEqual(['Norvale: organisation']);
    expect(named('Norvale said it was late.')).toEqual(['Norvale: person']);
    expect(named('The retailer, Norvale, left.')).toEqual(['Norvale: organisation']);
  });
});
