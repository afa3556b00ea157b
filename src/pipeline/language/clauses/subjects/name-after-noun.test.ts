import { describe, expect, it } from 'vitest';
import type { SourceDocument } from '../../../types.ts';
import { lex } from '../../lex.ts';
import { clausesOf } from '../clauses.ts';

describe('a name behind the noun of a phrase in front', () => {
  it('is the subject of a verb that has no other', () => {
    expect(subjects('Under the deal Chile will free 40 prisoners.')).toEqual(['free: Chile']);
    expect(subjects('By the end of the day Chile had withdrawn its envoy.')).toEqual(['withdraw: Chile']);
    expect(subjects('In a statement Foreign Minister Anna Lind rejected the claim.')).toEqual([
      'reject: Foreign Minister Anna Lind',
    ]);
    expect(subjects('Norway said in a letter Chile had agreed to talks.')).toEqual(['say: Norway', 'agree: Chile']);
  });

  it('is joined by others', () => {
    expect(subjects('In a show of unity Norway and Sweden condemned the raid.')).toEqual(['condemn: Norway + Sweden']);
  });

  it('is part of that phrase where the verb has a subject', () => {
    expect(subjects('A row with oil firm Norwind has cost the minister her post.')).toEqual(['cost: A row']);
    expect(subjects('The mayor of the port city Tarn condemned the raid.')).toEqual(['condemn: The mayor']);
    expect(subjects('In a letter to Prime Minister Lind the union asked for a date.')).toEqual(['ask: the union']);
  });

  it('is none where no preposition governs the phrase or the noun stands behind the name', () => {
    expect(subjects('In the port of Tarn lay two ships.')).toEqual(['lay: ']);
    expect(subjects('On the road to Tarn soldiers stopped the convoy.')).not.toContain('stop: Tarn');
  });

  it('finds the several who follow a place in front, and no one thing of that place', () => {
    expect(subjects('In Kabin ministers approved a list.')).toEqual(['approve: ministers']);
    expect(subjects('In Kabin police detained 14.')).toEqual(['detain: police']);
    expect(subjects('The mayor of Kabin approved a list.')).toEqual(['approve: The mayor']);
  });

  it('finds the one who follows a place in front, and nobody in the name of a place alone', () => {
    expect(subjects('In Kabin Anna Lind rejected it.')).toEqual(['reject: Anna Lind']);
    expect(subjects('In Oslo Fellesforb approved it.')).toEqual(['approve: Fellesforb']);
    expect(subjects('In Kabin Anna Lind of the Green List approved it.')).toEqual(['approve: Anna Lind']);
    expect(subjects('In Upper Kabin lay two ships.')).toEqual(['lay: ']);
  });
});

function subjects(text: string): string[] {
  const lexed = lex({ id: 'a', sha256: 'a', text } as SourceDocument);
  return clausesOf(lexed)
    .filter(({ form }) => form === 'finite')
    .map(({ verb, subjects }) => {
      const words = subjects.map(({ from, to }) => text.slice(lexed.tokens[from]!.start, lexed.tokens[to - 1]!.end));
      return `${verb}: ${words.join(' + ')}`;
    });
}
