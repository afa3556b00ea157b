import { describe, expect, it } from 'vitest';
import { sourceDocument } from '../../fixtures/source-document.ts';
import { lex } from '../lex.ts';

const verbs = (text: string) =>
  lex(sourceDocument(text))
    .tokens.filter(({ pos }) => pos === 'VERB')
    .map(({ lower }) => lower);

describe('withRelativeVerb', () => {
  it('reads what somebody does behind “that”, “which” or “who”', () => {
    expect(verbs('The mission that monitors the frontier said so.')).toEqual(['monitors', 'said']);
    expect(verbs('The agency, which controls the border, said so.')).toEqual(['controls', 'said']);
    expect(verbs('The company that supplies gas said so.')).toEqual(['supplies', 'said']);
    expect(verbs('The league that campaigns for peace said so.')).toEqual(['campaigns', 'said']);
    expect(verbs('Rebels who control the valley said so.')).toEqual(['control', 'said']);
  });

  it('reads none in what somebody is told, or behind a claim', () => {
    expect(verbs('The board warned the firm that sales the port made fell.')).not.toContain('sales');
    expect(verbs('The claim that workers the union speaks for fled was false.')).not.toContain('workers');
    expect(verbs('The group that miners in the north trust said so.')).not.toContain('miners');
    expect(verbs('The council said that controls had failed.')).not.toContain('controls');
  });
});
