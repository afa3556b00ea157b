import { describe, expect, it } from 'vitest';
import { rules, tampered } from './fixtures/proven.ts';

describe('gate 1: a note', () => {
  it('fails where a note holds less than its sentence', () => {
    const pages = tampered(
      'summary',
      /(\[\^s2-3\]: <Q at="ledger:)(\d+)(-\d+">)A/,
      (_all, head, start, tail) => `${head}${Number(start) + 1}${tail}`,
    );
    expect(rules(pages)).toContain('note-is-whole-sentence');
  });

  it('fails where a note leads to another sentence than it holds', () => {
    expect(rules(tampered('summary', '../sources/ledger/#s3', '../sources/ledger/#s2'))).toContain(
      'note-is-whole-sentence',
    );
  });

  it('fails where a reference has lost its note, and where a note has lost its reference', () => {
    const noNote = tampered('summary', /\n\[\^s2-3\]: .*\n/, '\n');
    expect(rules(noNote)).toContain('reference-has-note');
    const noReference = tampered('summary', /(resume on Friday\.<\/Q>)\[\^s2-3\]/, '$1');
    expect(rules(noReference)).toEqual(expect.arrayContaining(['note-has-reference', 'quote-is-cited']));
  });
});
