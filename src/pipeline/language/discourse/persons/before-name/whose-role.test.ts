import { describe, expect, it } from 'vitest';
import { sourceDocument } from '../../../../fixtures/source-document.ts';
import { analyse } from '../../../analyse.ts';

describe('discourseOf: whose role it is that stands before a name', () => {
  it('is not that of who is told of by the bearer of the name', () => {
    expect(roles('The daughter of opposition leader Ana Ruiz left.')).toEqual(['ana-ruiz: opposition leader']);
    expect(roles('The brother of Prime Minister Ana Ruiz left.')).toEqual(['ana-ruiz: Prime Minister']);
    expect(roles('A spokesman for Mrs. Ruiz left.')).toEqual([]);
    expect(roles('The style speaks to voters in ways Mrs. Ruiz does not.')).toEqual([]);
    expect(roles('He was the director in the Ruiz government.').join()).not.toContain('ruiz: director');
  });

  it('is the bearer’s own where the office of who works for the bearer stands before', () => {
    expect(roles('It came from the Spokesman for Quarn Governor Ana Ruiz.')).toEqual(['ana-ruiz: Quarn Governor']);
    expect(roles('An adviser to President Ana Ruiz left.')).toEqual(['ana-ruiz: President']);
    expect(roles('The spokesman for trade Ana Ruiz left.')).toEqual(['ana-ruiz: spokesman for trade']);
  });

  it('ends before a verb that the tagger takes for a noun', () => {
    expect(roles('The new mayor rebuffs Ruiz on the ban.')).toEqual([]);
  });

  it('is the bearer’s behind what belongs to the role', () => {
    expect(roles('The head of the delegation Ana Ruiz left.')).toEqual(['ana-ruiz: head of the delegation']);
  });
});

function roles(text: string): string[] {
  return analyse(sourceDocument(text), { issues: [], known: [] }).affiliations.map(
    ({ entity, role }) => `${entity}: ${role}`,
  );
}
