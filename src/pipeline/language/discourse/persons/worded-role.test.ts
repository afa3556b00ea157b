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

  it('says of whose aide somebody is told, where it is an office', () => {
    expect(roleOf("The Peruvian president's chief of staff, [Ana Lind|person], left.")).toBe(
      "Peruvian president's chief of staff",
    );
    expect(roleOf("The mayor's spokeswoman [Ana Lind|person] left.")).toBe("mayor's spokeswoman");
    expect(roleOf("The union's chief of staff, [Ana Lind|person], left.")).toBe('chief of staff');
    expect(roleOf("The mayor's port minister, [Ana Lind|person], left.")).toBe('port minister');
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
    expect(roleOf('[Ana Lind|person], an aide to dictator [Tor Roth|person], left.')).toBeNull();
    expect(roleOf('The self-proclaimed president, [Ana Lind|person], left.')).toBeNull();
    expect(roleOf('The counter-terrorism coordinator, [Ana Lind|person], left.')).toBe('counter-terrorism coordinator');
  });

  it('calls one of several what each of them is, and nobody what his supporters are', () => {
    expect(roleOf('Two port lawyers, [Ana Lind|person] and [Ida Holm|person], found a flaw.')).toBe('port lawyer');
    expect(roleOf('It failed, wrote [Ana Lind|person], one of several sharp critics of the levy.')).toBe(
      'sharp critic',
    );
    expect(roleOf('Native sons [Ana Lind|person] and [Ida Holm|person] lost.')).toBe('Native son');
    expect(roleOf('Guilds were among the keenest supporters of [Ana Lind|person], with many aboard.')).toBeNull();
    expect(roleOf('A majority of members back [Ana Lind|person] now.')).toBeNull();
    expect(roleOf('The support of likely voters to [Ana Lind|person] fell.')).toBeNull();
    expect(roleOf('The director of the [Ana Lind|person] Fund left.')).toBeNull();
  });

  it('takes whom somebody is told apart from for nothing that he is', () => {
    const told = 'the [League|party] candidates, [Ana Lind|person] and [Ida Holm|person]';
    expect(roleOf(`Last came ${told}, who stayed away.`)).toBe('League candidate');
    expect(roleOf(`Compared to ${told} share some views.`)).toBeNull();
    expect(roleOf(`Unlike ${told} share some views.`)).toBeNull();
  });

  it('reads on behind what a body does for whom stands before a hyphen', () => {
    const told = (does: string) =>
      `It will do, said [Ana Lind|person], the national director of the [Ida Holm|person]${does} [Harbour Party|party].`;
    expect(roleOf(told('-backing'))).toBe('national director of the Ida Holm-backing Harbour Party');
    expect(roleOf(told('-funded'))).toBe('national director of the Ida Holm-funded Harbour Party');
  });
});
