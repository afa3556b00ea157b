import { describe, expect, it } from 'vitest';
import { sourceDocument } from '../../../fixtures/source-document.ts';
import { analyse } from '../../analyse.ts';

/** Who is found to say what. */
function said(text: string): string[] {
  return analyse(sourceDocument(text), { issues: [], known: [] }).statements.map(({ speaker, content }) =>
    [speaker, content].map((span) => (span ? text.slice(span.start, span.end) : 'nobody')).join(': '),
  );
}

describe('isDoneBefore', () => {
  it('gives what is said after something was announced to who says it', () => {
    const words = '“We hope that this ends it.”';
    expect(said(`After the award was announced on Monday, Norwind chair Ana Lind said in a letter, ${words}`)).toEqual([
      `Norwind chair Ana Lind: ${words}`,
    ]);
    expect(said(`When the duty was announced, Ana Lind said in an email, ${words}`)).toEqual([`Ana Lind: ${words}`]);
  });

  it('keeps what was announced', () => {
    expect(said('It was announced on Monday that the mill would close.')).toEqual([
      'nobody: that the mill would close',
    ]);
  });
});

describe('isDoneDespite', () => {
  it('takes what is done all the same for nothing that those against it say', () => {
    const told = said('Despite union objections, Norwind held a vote after the talks had failed in May.');
    expect(told.filter((words) => words.includes('held'))).toEqual([]);
    expect(said('Despite the rain, Ana Lind voiced objections that the vote was late.')).not.toEqual([]);
  });
});
