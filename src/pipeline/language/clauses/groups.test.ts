import { describe, expect, it } from 'vitest';
import { clausesOf } from './clauses.ts';
import { lexedOf, links, read } from './fixtures/clauses-in.ts';

describe('clausesOf: the words of a verb', () => {
  it('groups auxiliaries, adverbs and negation with the verb', () => {
    expect(read('Peru has not yet fully agreed to it.')).toEqual(['agree(Peru) not']);
  });

  it('reads a verb over a word set apart by commas and over a time', () => {
    expect(read('Peru cannot, however, accept it.')).toEqual(['accept(Peru) not']);
    expect(read('Peru has today accepted it.')).toEqual(['accept(Peru)']);
  });

  it('reads a verb over an aside of several words, and one that the tagger takes for a noun behind it', () => {
    expect(read('Peru does not, of course, accept it.')).toEqual(['accept(Peru) not']);
    expect(read('We do, however, object to it.')).toEqual(['object(We)']);
    expect(read('The plans they have, however, object and all, are late.')).not.toContain('object(they)');
  });

  it('reads a short “has” where somebody does it, and a short “is” where it is done to somebody', () => {
    expect(passive('She’s turned down a request.')).toBe(false);
    expect(passive('She’s ruled out leaving.')).toBe(false);
    expect(passive('He’s refused three times.')).toBe(false);
    expect(passive('It’s treated sixty cases.')).toBe(false);
    expect(passive('She’s accused of fraud.')).toBe(true);
    expect(passive('He’s backed by Peru.')).toBe(true);
    expect(passive('She’s expected to go.')).toBe(true);
  });

  it('reads a short “had” before what was done, and a short “would” before a plain form', () => {
    const heads = (text: string) => clausesOf(lexedOf(text)).map(({ verb, modal }) => `${modal ?? 'had'} ${verb}`)[0];
    expect(heads("He'd already been warned.")).toBe('had warn');
    expect(heads("They'd signed it.")).toBe('had sign');
    expect(heads("They'd sign it.")).toBe("'d sign");
    expect(heads("I'd put it off.")).toBe("'d put");
  });

  it('reads what is done to somebody over a mark of quotation, and what somebody does', () => {
    expect(passive('Buyers are being “strongly advised” not to come.')).toBe(true);
    expect(passive('Buyers have “strongly advised” Peru not to come.')).toBe(false);
  });

  it('reads who is told or ordered to do a thing, in a headline, for whom that is done to', () => {
    expect(passive('Crews told to stay')).toBe(true);
    expect(passive('Peru ordered to pay')).toBe(true);
    expect(passive('Crews asked to stay')).toBe(false);
    expect(passive('Peru ordered them to pay')).toBe(false);
  });

  it('keeps an auxiliary and its verb together across “long” and “until last week”', () => {
    expect(read('Lind has long been wary.')).toEqual(['be(Lind)']);
    expect(read('Lind, who had until last week opposed it, left.')[0]).toBe('oppose(Lind)');
    expect(read('Lind had time until last week.')).toEqual(['have(Lind)']);
    expect(read('Lind has on several occasions refused.')).toEqual(['refuse(Lind)']);
    expect(read('Lind has on many walls paintings.')).toEqual(['have(Lind)']);
  });
});

function passive(text: string): boolean {
  return clausesOf(lexedOf(text))[0]!.passive;
}

describe('clausesOf: what somebody helps to do', () => {
  it('hangs on the help as what is offered with it', () => {
    expect(links('Peru offered to help pay for the road.')).toEqual(['main', 'complement', 'complement']);
    expect(links('Peru offered help. Pay for the road.')).toEqual(['main', 'main']);
  });
});
