import { describe, expect, it } from 'vitest';
import { sourceDocument } from '../fixtures/source-document.ts';
import { analyse } from './analyse.ts';

describe('withoutLabels', () => {
  it('treats no issue by the body in the label of a turn, and those of its words', () => {
    const text =
      'Hearing\n\nRAO (Ceasefire Committee): I will not read it.\n\nLIND (Ports Board): We need a ceasefire.';
    const issues = [{ id: 'ceasefire', title: 'Ceasefire', terms: ['ceasefire', 'truce'] }];
    const { sentences, issues: treated } = analyse(sourceDocument(text), { issues, known: [] });
    const of = (word: string) =>
      treated[sentences.findIndex(({ start, end }) => text.slice(start, end).includes(word))];
    expect(of('read it')).toEqual([]);
    expect(of('We need')).toEqual(['ceasefire']);
  });
});
