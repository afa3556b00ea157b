import { describe, expect, it } from 'vitest';
import { markedNames, typedNames } from '../../fixtures/named.ts';
import { sourceDocument } from '../../fixtures/source-document.ts';
import { lex } from '../lex.ts';
import { namesOfAll } from './names.ts';

describe('a body that only its behaviour shows', () => {
  it('has members, a director and a headquarters of its own', () => {
    expect(typedNames('Consumer Voice Quarn wants it dropped: a bag, its director says, costs more.')).toEqual([
      'Consumer Voice Quarn: organisation',
    ]);
    expect(typedNames('Tavita Lealo left the company and its members behind.')).toEqual(['Tavita Lealo: person']);
    expect(typedNames('Lina Torvald wants the road closed: its surface, she says, is broken.')).toEqual([
      'Lina Torvald: person',
    ]);
  });

  it('is what is based in a town, and the town is none', () => {
    const found = typedNames('The Velhand-based Quarlo shut. The company left.');
    expect(found).toEqual(expect.arrayContaining(['Quarlo: organisation', 'Velhand: place']));
    expect(typedNames('Velhand-based lawyer Ida Torvand left.')).toContain('Ida Torvand: person');
  });

  it('is who names what it is against, and who are friends of a lake', () => {
    expect(typedNames('Tenants Against the Tower met.')).toEqual(['Tenants Against the Tower: organisation']);
    expect(typedNames('Tenants against the tower met.')).toEqual([]);
    expect(typedNames('Friends of Mount Velm met.')).toEqual(['Friends of Mount Velm: organisation']);
    expect(typedNames('Friends of Ida Torvand met.')).toEqual(['Ida Torvand: person']);
  });

  it('says what it will do itself, where a person says what something else will', () => {
    const told = (name: string, it: string) => typedNames(`${name} of Velm said on Monday that it ${it}.`);
    expect(told('Quarl Torvand', 'would close its mill by June')).toContain('Quarl Torvand: organisation');
    expect(told('Quarl Torvand', 'had sold its mill')).toContain('Quarl Torvand: organisation');
    expect(told('Ida Torvand', 'would close by June')).toContain('Ida Torvand: person');
    expect(told('Quarl Torvand', 'would rain by June')).not.toContain('Quarl Torvand: organisation');
  });

  it('is a firm where one works, that one took over, and that has a boss, and no town', () => {
    for (const text of [
      'Dev Roy, a steward for the Dockers’ Union at Velhand, wept.',
      'Ida Holm took over Velhand last year.',
      'Drivers employed by Velhand left.',
      'It met Velhand boss Ida Holm.',
      'Velhand said its offer was final.',
      'Velhand said on Tuesday that it would close the mill.',
    ])
      expect(typedNames(text), text).toContain('Velhand: organisation');
    expect(typedNames('The fire reached Dev Roy at Velhand.')).toContain('Velhand: place');
  });

  it('is told of as one, before the comma or the verb that says so', () => {
    expect(typedNames('Volta Livre, Quarnland’s largest consumer association, sued.')[0]).toBe(
      'Volta Livre: organisation',
    );
    expect(typedNames('Terra Velma, a smallholders’ association, sued.')).toEqual(['Terra Velma: organisation']);
    expect(typedNames('Sindo Alto was the first bank to raise rates.')).toEqual(['Sindo Alto: organisation']);
    expect(typedNames('Okwe Danso, a bank clerk, was hurt.')).toEqual(['Okwe Danso: person']);
    expect(typedNames('Okwe Danso was the company director.')).toEqual(['Okwe Danso: person']);
    expect(typedNames('Okwe Danso, the company said, left.')).toEqual(['Okwe Danso: person']);
  });

  it('is none where a particle tells of a surname', () => {
    expect(typedNames('Voters like Marine Le Goff. Marine Le Goff left.')).toEqual(['Marine Le Goff: person']);
  });

  it('has employees and spokesmen beside its name', () => {
    expect(typedNames('Mirador Azul employees walked out.')).toEqual(['Mirador Azul: organisation']);
    expect(typedNames('The general manager of Cobalto Alto left.')).toEqual(['Cobalto Alto: organisation']);
    expect(typedNames('The mayor of Porto Velma left.')).not.toContain('Porto Velma: organisation');
  });

  it('speaks as often as a person does, which shows nothing', () => {
    const said = 'Tarva Norta said no. Tarva Norta said so again. Tarva Norta said it twice.';
    expect(typedNames(`${said} Members of Tarva Norta came to Tarva Norta, which owns the pier.`)).toEqual([
      'Tarva Norta: organisation',
    ]);
    expect(typedNames(said)).toEqual(['Tarva Norta: person']);
  });

  it('says of itself what “it” will do', () => {
    expect(typedNames('Brightquarn said it would pay.')).toEqual(['Brightquarn: organisation']);
    expect(typedNames('Brightquarn said it was raining. Brightquarn said so.')).toEqual(['Brightquarn: person']);
  });

  it('begins with a thing, and nobody is christened so', () => {
    expect(typedNames('The letter came from Compass Lisbon.')).toEqual(['Compass Lisbon: organisation']);
    expect(typedNames('The letter came from Hope Tarven.')).toEqual(['Hope Tarven: person']);
  });

  it('ends in those who hold seats together', () => {
    expect(typedNames('Sue Platt of the Northgate Independents left.')).toContain(
      'Northgate Independents: organisation',
    );
    expect(typedNames('Sue Waters left. Waters was late.')).toEqual(['Sue Waters: person']);
  });
});

describe('where the name of a body begins and ends', () => {
  it('takes the common word at its head for part of it where the text has both within a sentence', () => {
    expect(markedNames('Red Tarva welcomes it. The lawyers of Red Tarva left.')).toBe(
      '[Red Tarva] welcomes it. The lawyers of [Red Tarva] left.',
    );
    expect(markedNames('Yesterday Ruiz left. Yesterday Ruiz came.')).toBe(
      'Yesterday [Ruiz] left. Yesterday [Ruiz] came.',
    );
  });

  it('keeps a small word that is written large inside a name', () => {
    expect(markedNames('Doctors Beyond Walls said so.')).toBe('[Doctors Beyond Walls] said so.');
    expect(markedNames('Doctors beyond Quarn said so.')).toBe('Doctors beyond [Quarn] said so.');
  });

  it('keeps the land of which those of a trade are', () => {
    expect(markedNames('It is led by Beverage Makers of Peru.')).toBe('It is led by [Beverage Makers of Peru].');
    expect(markedNames('He met the Prime Ministers of Peru and Chile.')).not.toContain('Ministers of Peru]');
  });

  it('opens a body of two trades at the head of a sentence', () => {
    expect(markedNames('Weavers’ and Dyers’ Guild secretary Ana Ruiz left.')).toBe(
      '[Weavers’ and Dyers’ Guild] secretary [Ana Ruiz] left.',
    );
  });

  it('parts who holds an office from the land it is of', () => {
    expect(markedNames('The president of Velmark Edvin Strall left. He says Velmark agrees.')).toBe(
      'The president of [Velmark] [Edvin Strall] left. He says [Velmark] agrees.',
    );
  });

  it('takes the office at the head of a body for none', () => {
    expect(markedNames('The Head of Mission, Ms Ada Lind, left.')).toBe('The Head of Mission, Ms [Ada Lind], left.');
  });

  it('reads a letterhead in capitals, and no headline', () => {
    expect(typedNames('QUARN HARBOUR AUTHORITY\nPress release\n\nNobody left.')).toEqual([
      'QUARN HARBOUR AUTHORITY: organisation',
    ]);
    expect(typedNames('QUARN UNION BACKS HARBOUR AUTHORITY\n\nNobody left.')).toEqual([]);
    expect(typedNames('MINISTRY OF MINES AND ENERGY\n5 May\n\nNobody left.')).toEqual([
      'MINISTRY OF MINES AND ENERGY: organisation',
    ]);
    expect(typedNames('MINISTRY OF ENERGY AND WATER OF THE STATE OF VELM\n5 May\n\nNobody left.')[0]).toMatch(
      /^MINISTRY OF ENERGY AND WATER.*: organisation$/,
    );
    expect(typedNames('QUARN COUNCIL ENERGY\n\nNobody left.')).toEqual([]);
  });
});

describe('where the name of a person begins and ends', () => {
  it('holds both ends of a given name behind the surname, however long', () => {
    expect(markedNames('It was Leung Che-cheung of Quarn.')).toBe('It was [Leung Che-cheung] of [Quarn].');
    expect(markedNames('It was the Velm Quarn-trained crew.')).not.toContain('trained]');
  });

  it('ends in a small word that is a surname', () => {
    expect(markedNames('It was said by James To of Quarn.')).toBe('It was said by [James To] of [Quarn].');
    expect(markedNames('It was given by James to Quarn.')).toBe('It was given by [James] to [Quarn].');
  });

  it('leaves out what somebody does or believes, written large before it', () => {
    expect(markedNames('Picket Lee Rudge left.')).toBe('Picket [Lee Rudge] left.');
    expect(markedNames('It featured Marxist Ana Ruiz.')).toBe('It featured Marxist [Ana Ruiz].');
    expect(markedNames('Grace Lee Rudge left.')).toBe('[Grace Lee Rudge] left.');
  });
});

describe('the names of a briefing', () => {
  it('are of one kind where one document shows it', () => {
    expect(types('Alta Verda said no.', 'The director at Alta Verda left. Alta Verda, which mines, agreed.')).toEqual([
      ['Alta Verda: organisation'],
      ['Alta Verda: organisation'],
    ]);
  });

  it('keep a surname one though another document has a firm of one word', () => {
    expect(types('Ana Verda left. Verda said no.', 'The bank Verda closed. Verda, which is Dutch, agreed.')[0]).toEqual(
      ['Ana Verda: person'],
    );
  });

  it('are lands where one document tells of their government', () => {
    const [, second] = types('The government of Norvaria agreed.', 'Norvarian lorries left Norvaria.');
    expect(second).toEqual(['Norvaria: country']);
  });
});

function types(...texts: string[]): string[][] {
  const lexed = texts.map((text) => lex(sourceDocument(text)));
  return namesOfAll(lexed, { issues: [], known: [] }).map(({ entities }) =>
    entities.map(({ name, type }) => `${name}: ${type}`),
  );
}

describe('a name that shows a body only by who belongs to it', () => {
  it('is a body where an officer with a name of his own follows, and where it has an article', () => {
    for (const text of ['Velma Quarn president Otto Lind left.', 'Velma Quarn’s finance director, Otto Lind, left.'])
      expect(typedNames(text.replaceAll('Velma', 'Sundal')), text).toContain('Sundal Quarn: organisation');
    expect(typedNames('Sundal Quarn’s lawyer, Otto Lind, left.')).not.toContain('Sundal Quarn: organisation');
    for (const text of ['Orvan Teel said that president Ana Ruiz left.', 'Orvan Teel informed president Ana Ruiz.'])
      expect(typedNames(text), text).toContain('Orvan Teel: person');
    expect(typedNames('The Olive Platform met in May.')).toContain('Olive Platform: organisation');
    expect(typedNames('The leader Olive Platform met them.')).toContain('Olive Platform: person');
  });

  it('is a body where it says something of itself as of a thing, and none where “it” stands for nothing', () => {
    expect(typedNames('Veltrane said it accepted the ruling.')).toContain('Veltrane: organisation');
    expect(typedNames('The operator, Veltrane Citybus, said it was deeply dismayed.')).toContain(
      'Veltrane Citybus: organisation',
    );
    expect(typedNames('Veltrane said it took weeks.')).not.toContain('Veltrane: organisation');
  });

  it('owns its members at the head of a sentence too', () => {
    expect(typedNames('They came (Employers’ Federation).')).toContain('Employers’ Federation: organisation');
  });
});

describe('a name in quotation marks', () => {
  it('is a body behind a plant or a union of somebody, and else a work', () => {
    expect(markedNames('The director of the plant "Sundal-Metall" left.')).toContain('[Sundal-Metall]');
    expect(markedNames('The head of the union of carriers "Sundalas" left.')).toContain('[Sundalas]');
    expect(markedNames('The author of the poem of sorrows "Sundalas" left.')).not.toContain('[Sundalas]');
  });
});
