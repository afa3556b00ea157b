import { describe, expect, it } from 'vitest';
import { typedNames as types } from '../../../../fixtures/named.ts';

describe('a name whose bearer has an officer', () => {
  it('is a body’s: “Its chief executive, X”', () => {
    const text = (name: string) =>
      types(`${name}, the biggest exporter, has gone to court. Its chief executive, Ana Ruiz, left.`)[0];
    expect(text('Bosvar Camel')).toBe('Bosvar Camel: organisation');
    expect(text('Elena Camel')).toBe('Elena Camel: person');
  });

  it('is a body’s of one word too, and where the officer stands behind a quotation', () => {
    const quoted = '“We are sorry,” its project manager, Ana Ruiz, said.';
    expect(types(`Bosvar says the plant is safe. ${quoted}`)).toContain('Bosvar: organisation');
    expect(types('Bosvar says the plant is safe. “We are sorry,” the mayor, Ana Ruiz, said.')).toContain(
      'Bosvar: person',
    );
  });

  it('is a body’s, whatever its first word is', () => {
    expect(types('River Watch Quarn trusts neither: its director, Ana Ruiz, wants more.')[0]).toBe(
      'River Watch Quarn: organisation',
    );
    expect(types('They met at River Quarn.')).toEqual(['River Quarn: place']);
  });

  it('is a body’s right before “its CEO X”, also where the first of two words joined is a given name', () => {
    expect(types('They met Bosvar, its CEO Ana Ruiz, and left.')).toContain('Bosvar: organisation');
    expect(types('They sued Elena-Cliffs, its CEO Ana Ruiz, and left.')).toContain('Elena-Cliffs: organisation');
    expect(types('They sued Elena Camel, its CEO Ana Ruiz, and left.')).not.toContain('Elena Camel: organisation');
  });

  it('is a person’s with two surnames, whatever the last one is', () => {
    expect(types('The founder, Elias Berg-Moor, who is 81, left.')).toEqual(['Elias Berg-Moor: person']);
  });
});

describe('a name that a voice behind it shows to be a firm’s', () => {
  it('is one where the next sentence opens with a spokesman for the company', () => {
    const text = 'One buyer is Turkey’s Bosvar Camel. A spokesman for the Danish company, Ana Ruiz, left.';
    expect(types(text)).toContain('Bosvar Camel: organisation');
    expect(types(text.replace('company', 'poet'))).toContain('Bosvar Camel: person');
  });
});

describe('a name that ends the sentence before an officer', () => {
  it('is a body’s where nobody else may be meant', () => {
    expect(types('The boat belongs to Bosvar Camel. Its director, Ana Ruiz, left.')).toContain(
      'Bosvar Camel: organisation',
    );
    expect(types('Bosvar Camel denies it. The firm’s head of sales, Ana Ruiz, left.')).toContain(
      'Bosvar Camel: organisation',
    );
    expect(types('The boat belongs to Elena Camel. Its director, Ana Ruiz, left.')).toContain('Elena Camel: person');
  });
});
