import { describe, expect, it } from 'vitest';
import { sourceDocument } from '../../fixtures/source-document.ts';
import { analyse } from '../analyse.ts';

/** What is said in a text, by whom. */
function said(text: string): [string, string | undefined][] {
  const document = sourceDocument(text);
  return analyse(document, { issues: [], known: [] }).statements.map(({ content, speakers }) => [
    document.text.slice(content.start, content.end),
    speakers[0],
  ]);
}

describe('withToldAfter', () => {
  const report = 'Ana Lind, the mayor of Tarn, said that the vote was a theft. ';

  it('gives what would be or must be, behind what somebody was reported to say, to them', () => {
    expect(said(`${report}Nobody should take to the streets.`)).toContainEqual([
      'Nobody should take to the streets.',
      'ana-lind',
    ]);
    expect(said(`${report}She would sit down with the drivers. The gates must open.`)).toContainEqual([
      'The gates must open.',
      'ana-lind',
    ]);
  });

  it('leaves what a rule or somebody else would do, and what had been, to the text', () => {
    const told = (text: string) => said(report + text).map(([words]) => words);
    expect(told('The law would forbid it.')).not.toContain('The law would forbid it.');
    expect(told('Norwind would sail on Monday.')).not.toContain('Norwind would sail on Monday.');
    expect(told('The roof had leaked for a year.')).not.toContain('The roof had leaked for a year.');
    expect(told('She would not comment further.')).not.toContain('She would not comment further.');
    expect(told('She would not say when it would lapse.')).not.toContain('She would not say when it would lapse.');
    expect(told('Neither side would meet again.')).not.toContain('Neither side would meet again.');
  });

  it('leaves it to the text where the report is of the present, or the paragraph is another', () => {
    const words = 'Nobody should take to the streets.';
    expect(said(`${report.replace('said', 'says')}${words}`).map(([own]) => own)).not.toContain(words);
    expect(said(`${report}\n\n${words}`).map(([own]) => own)).not.toContain(words);
  });
});
