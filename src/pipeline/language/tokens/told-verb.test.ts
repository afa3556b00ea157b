import { describe, expect, it } from 'vitest';
import { sourceDocument } from '../../fixtures/source-document.ts';
import { lex } from '../lex.ts';

const verbs = (text: string) =>
  lex(sourceDocument(text))
    .tokens.filter(({ pos }) => pos === 'VERB')
    .map(({ lower }) => lower);

describe('withToldVerb', () => {
  it('reads a verb of telling or wanting behind one who does so, or many', () => {
    expect(verbs('The union demands a rise.')).toEqual(['demands']);
    expect(verbs('The rights group claims that police beat them.')).toContain('claims');
    expect(verbs('The forum demands compensation of 500 crowns.')).toEqual(['demands']);
    expect(verbs('Tenants demand repairs.')).toEqual(['demand']);
    expect(verbs('The four want a deal.')).toEqual(['want']);
    expect(verbs('The opposition demands his resignation because he lied.')).toContain('demands');
  });

  it('reads one before whom or what somebody turns to', () => {
    expect(verbs('The Minister appeals to the crews to go back.')).toContain('appeals');
    expect(verbs('The board plans to sell the mill.')).toContain('plans');
    expect(verbs('The minister appeals to the crews were in vain.')).not.toContain('appeals');
    expect(verbs('The harbour appeals to the guests.')).not.toContain('appeals');
  });

  it('reads what a body notes with a feeling', () => {
    expect(verbs('The council notes with regret the closure.')).toContain('notes');
    expect(verbs('The council notes with red ink.')).not.toContain('notes');
  });

  it('reads one behind anybody before “that” or “that figure” alone', () => {
    expect(verbs('The district disputes that figure.')).toEqual(['disputes']);
    expect(verbs('The district disputes that.')).toEqual(['disputes']);
    expect(verbs('The district disputes that kept them apart.')).not.toContain('disputes');
    expect(verbs('The land disputes that year were settled.')).not.toContain('disputes');
  });

  it('reads one behind “we also”, and at the head of a sentence or an item behind “to”', () => {
    expect(verbs('We also welcome the plan.')).toEqual(['welcome']);
    expect(verbs('They strongly back the plan.')).toEqual(['back']);
    expect(verbs('We were also welcome the next day.')).not.toContain('welcome');
    expect(verbs('2. To call a strike.')).toEqual(['call']);
    expect(verbs('To demand that the mill close.')).toContain('demand');
    expect(verbs('To date, the mill is open.')).toEqual([]);
  });

  it('leaves a noun a noun where another verb is the sentence’s, or nobody tells anything', () => {
    expect(verbs('The council demands are high.')).not.toContain('demands');
    expect(verbs('The strike demands the union made are high.')).not.toContain('demands');
    expect(verbs('The peace plans a minister drew up were dropped.')).not.toContain('plans');
    expect(verbs('The insurance claims of the port.')).toEqual([]);
    expect(verbs('The union claims board will meet.')).not.toContain('claims');
  });
});
