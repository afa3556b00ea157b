import { describe, expect, it } from 'vitest';
import { read } from '../fixtures/read.ts';

const roleOf = (marked: string) =>
  read(marked).found.affiliations.find(({ entity, role }) => entity === 'ana-lind' && role !== null)?.role ?? null;

describe('wordedRole', () => {
  it('gives the role in the source’s words, without what only stands before it', () => {
    expect(roleOf('The deputy foreign minister, [Ana Lind|person], left.')).toBe('deputy foreign minister');
    expect(roleOf('Its own chief executive, [Ana Lind|person], left.')).toBe('chief executive');
    expect(roleOf('They met in particular Prime Minister [Ana Lind|person] there.')).toBe('Prime Minister');
    expect(roleOf('It was late, said [Ana Lind|person], a 44-year-old ferry captain.')).toBe('ferry captain');
    expect(roleOf('It was late, said [Ana Lind|person], a first-year ferry captain.')).not.toBe('ferry captain');
    expect(roleOf('Former Foreign Minister [Ana Lind|person] left.')).toBe('Former Foreign Minister');
  });

  it('leaves out who belongs to whoever has the role', () => {
    expect(roleOf('The daughter of Green mayor [Ana Lind|person] left.')).toBe('Green mayor');
    expect(roleOf('An ally of union leader [Ana Lind|person] left.')).toBe('union leader');
    expect(roleOf('The head of the league [Ana Lind|person] left.')).toBe('head of the league');
  });

  it('takes no address, and nothing that only says how somebody stands to another, for a role', () => {
    expect(roleOf('The nurses thank Dr. [Ana Lind|person] for it.')).toBeNull();
    expect(roleOf('Her Peruvian counterpart, [Ana Lind|person], left.')).toBeNull();
    expect(roleOf('A man, [Ana Lind|person], left.')).toBeNull();
    expect(roleOf('His wife, [Ana Lind|person], left.')).toBeNull();
    expect(roleOf('Her elder sister, [Ana Lind|person], left.')).toBeNull();
  });

  it('takes no word that judges for a role, and an office that deals with such', () => {
    expect(roleOf('The terrorist chief [Ana Lind|person] left.')).toBeNull();
    expect(roleOf('The self-proclaimed president, [Ana Lind|person], left.')).toBeNull();
    expect(roleOf('The counter-terrorism coordinator, [Ana Lind|person], left.')).toBe('counter-terrorism coordinator');
  });
});
