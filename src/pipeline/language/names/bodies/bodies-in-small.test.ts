import { describe, expect, it } from 'vitest';
import { innerNames, markedNames, typedNames } from '../../../fixtures/named.ts';
import { sourceDocument } from '../../../fixtures/source-document.ts';
import { lex } from '../../lex.ts';
import { namesOfAll } from '../names.ts';

describe('a body of which only the owner is written large', () => {
  it('is the council of a capital, and not its state', () => {
    expect(markedNames('The Oslo council voted. Oslo refused.')).toBe('The [Oslo council] voted. [Oslo] refused.');
    expect(markedNames('The Oslo government refused.')).toBe('The [Oslo] government refused.');
  });

  it('is a body of its own, and its owner a name inside it', () => {
    const text =
      'The Senate’s environment committee met. The Quarn works council and the county court in Velmata agreed.';
    expect(markedNames(text)).toBe(
      'The [Senate’s environment committee] met. The [Quarn works council] and the [county court in Velmata] agreed.',
    );
    expect(innerNames(text).map((one) => one.split(':')[0])).toEqual(
      expect.arrayContaining(['Senate', 'Quarn', 'Velmata']),
    );
  });

  it('is of those who meet in it', () => {
    expect(markedNames('The Quarn bus drivers’ union met the Velmata residents’ commission.')).toBe(
      'The [Quarn bus drivers’ union] met the [Velmata residents’ commission].',
    );
    expect(markedNames('The QFD metalworkers’ federation met.')).toBe('The [QFD] metalworkers’ federation met.');
    expect(markedNames('The QFD-M metalworkers’ federation met.')).toBe('The [QFD-M] metalworkers’ federation met.');
    expect(markedNames('The Quarn harbour’s union met. The Quarn drivers met.')).toBe(
      'The [Quarn] harbour’s union met. The [Quarn] drivers met.',
    );
  });

  it('is one with and without the apostrophe', () => {
    expect(
      typedNames('The Senate’s finance committee met. The Senate finance committee left.').filter((name) =>
        name.includes('committee'),
      ),
    ).toHaveLength(1);
  });

  it('is none where the owner itself speaks, in a room, or of a land', () => {
    expect(markedNames('The Quarn executive committee met.')).toBe('The [Quarn] executive committee met.');
    expect(markedNames('They met in the Quarn committee room.')).toBe('They met in the [Quarn] committee room.');
    expect(markedNames('The court in Peru said so.')).toBe('The court in [Peru] said so.');
  });

  it('leaves its owner’s name to the owner', () => {
    const names = typedNames('The works council of Quarn met. Quarn, which makes bottles, agreed.');
    expect(names).toContain('Quarn: organisation');
    expect(names).toContain('works council of Quarn: organisation');
  });
});

describe('a body without any name', () => {
  it('is one where nobody else of its kind can be meant', () => {
    expect(markedNames('The company’s works council voted. The environment committee met.')).toBe(
      'The company’s [works council] voted. The [environment committee] met.',
    );
    expect(markedNames('The electoral commission met. The banks met.')).toBe(
      'The [electoral commission] met. The banks met.',
    );
    expect(markedNames('A works council voted. The joint committee and the committee met.')).not.toContain('[');
  });

  it('is the ministry of a briefing on one land, and of two lands neither’s', () => {
    const text = 'Peru’s president met the union. Later the finance ministry paid.';
    expect(markedNames(text)).toContain('the [finance ministry] paid');
    expect(markedNames(`${text} The government of Chile waited.`)).not.toContain('[finance ministry]');
    expect(markedNames('Peru’s president met the union. A finance ministry paid.')).not.toContain('ministry]');
  });

  it('is no second one beside a name that ends so, in any document', () => {
    const [, second] = names('Quarn City Council voted.', 'Later the city council left Velmata.');
    expect(second).toEqual(['Velmata']);
  });
});

function names(...texts: string[]): string[][] {
  const lexed = texts.map((text) => lex(sourceDocument(text)));
  return namesOfAll(lexed, { issues: [], known: [] }).map(({ entities }) => entities.map(({ name }) => name));
}
