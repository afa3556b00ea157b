import { describe, expect, it } from 'vitest';
import type { SourceDocument } from '../../types.ts';
import { lex } from '../lex.ts';
import { listLeadsOf } from './list-leads.ts';

describe('listLeadsOf', () => {
  it('gives the items below a colon whoever stands before it', () => {
    expect(leads('In view of this, the Port Authority:\n\n(a) offers a fund;\n\n(b) will take part.')).toEqual([
      'the Port Authority | (a) offers a fund;',
      'the Port Authority | (b) will take part.',
    ]);
    expect(leads('The Lake Council on Monday:\n– approved a loan.')).toEqual(['The Lake Council | – approved a loan.']);
    expect(leads('The operator has:\n- accepted it.')).toEqual(['The operator | - accepted it.']);
  });

  it('gives the items of a resolution whoever it opens with, past what it recalls', () => {
    const text =
      'The Lake Assembly,\n\nRecalling its call for talks,\n\nDeeply alarmed by the raid,\n\n1. Condemns the raid;';
    expect(leads(text)).toEqual(['The Lake Assembly | 1. Condemns the raid;']);
    expect(leads(text.replace('Recalling its call for talks,', 'Rain fell.'))).toEqual([]);
  });

  it('gives them to it where they are lines in small letters, and behind where it meets', () => {
    const text = 'The Lake Congress, meeting in Orvo on 6 May,\n\nrejects the cuts;\n\nresolves to march.';
    expect(leads(text)).toEqual(['The Lake Congress | rejects the cuts;', 'The Lake Congress | resolves to march.']);
    expect(leads(text.replace('rejects', 'They reject'))).toEqual([]);
    expect(leads('The Lake Congress\n\ndemands two mills;')).toEqual(['The Lake Congress | demands two mills;']);
    expect(leads('Lake Congress opens\n\ndemands two mills;')).toEqual([]);
  });

  it('gives nobody to items that open with no verb of their own, or with what is asked', () => {
    expect(
      leads('The Lake Council:\n– a rise of 6 per cent;\n– to withdraw;\n– withdraw the suit;\n– urging calm.'),
    ).toEqual([]);
  });

  it('takes nobody whom a verb or a preposition governs, nor who must do it', () => {
    expect(leads('The union asked the Lake Council:\n– agreed.')).toEqual([]);
    expect(leads('On behalf of the Lake Council:\n– signed.')).toEqual([]);
    expect(leads('The Lake Council must:\n– agreed.')).toEqual([]);
    expect(leads('What the Lake Council says:\n– rejects it.')).toEqual([]);
  });
});

function leads(text: string): string[] {
  const { tokens, sentences } = lex({ id: 'a', sha256: 'a', text } as SourceDocument);
  return [...listLeadsOf({ tokens, sentences })].map(([index, { from, to }]) => {
    const { start, end } = sentences[index]!;
    return `${text.slice(tokens[from]!.start, tokens[to - 1]!.end)} | ${text.slice(start, end)}`;
  });
}
