import { describe, expect, it } from 'vitest';
import { markedNames as marked, typedNames as named } from '../../../fixtures/named.ts';

describe('a body whose name is a call', () => {
  it.each([
    ['Stop the Runway, a residents’ group, left.', 'Stop the Runway'],
    ['Save Our Sands, a campaign group, left. Save Our Sands won.', 'Save Our Sands'],
    ['The charity Bread for All left. Then Bread for All won.', 'Bread for All'],
    ['Keep Valleys Green, a lobby group, left.', 'Keep Valleys Green'],
  ])('is one name where it is said to be a body, in all its mentions: %s', (text, name) => {
    expect(named(text)).toEqual([`${name}: organisation`]);
  });

  it.each([
    ['They praised Rivers for the Many and left.', 'Rivers for the Many'],
    ['Tenants First wants a seat. Ana Ruiz of Tenants First left.', 'Tenants First'],
    ['Peru First leader Ana Ruiz left.', 'Peru First'],
    ['NZ First leader Ana Ruiz left.', 'NZ First'],
    ['Ana Ruiz of the Quarn Women’s Weavers left.', 'Quarn Women’s Weavers'],
    ['Ana Ruiz of Bread for All left.', 'Bread for All'],
  ])('is one name by what it is for: %s', (text, name) => {
    expect(named(text)).toContain(`${name}: organisation`);
  });

  it('is one in all its mentions where a legal form shows a firm', () => {
    expect(marked('Only Bread PLC left. The board of Only Bread met.')).toContain('board of [Only Bread] met');
    expect(marked('Only Kelmar PLC left. The Kelmar board met.')).toContain('The [Kelmar');
  });

  it('is none where a sentence goes on', () => {
    expect(marked('Tenants first want a seat. Homes for the many were built.')).not.toContain('[');
  });

  it('is none where nobody says so, nor where somebody of a body is told of', () => {
    expect(marked('Stop the trawlers, he said. Save Our Souls was sung.')).not.toContain('[Stop');
    expect(marked('Ana Ruiz of the Dockers, a union, left.')).toContain('[Ana Ruiz]');
    expect(marked('Tickets for Wembley, a club ground, sold out.')).not.toContain('[Tickets');
    expect(marked('Talks with the Guild, a union, failed.')).not.toContain('[Talks');
  });
});

describe('the first word of a body at the head of a sentence', () => {
  it('is part of it though it ends as a verb does', () => {
    expect(marked('Red Sands spokeswoman Ida Moe left.')).toBe('[Red Sands] spokeswoman [Ida Moe] left.');
    expect(marked('Asked Ida Moe: who pays?')).not.toContain('[Asked');
  });
});
