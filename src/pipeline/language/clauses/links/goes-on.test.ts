import { describe, expect, it } from 'vitest';
import type { SourceDocument } from '../../../types.ts';
import { lex } from '../../lex.ts';
import { clausesOf } from '../clauses.ts';

/** The verbs of a sentence with their subjects, and whether it is done to them. */
function verbs(text: string): string[] {
  const lexed = lex({ id: 'a', text } as SourceDocument);
  return clausesOf(lexed).map(({ verb, subjects, passive }) => {
    const words = subjects.map(({ from, to }) =>
      lexed.tokens
        .slice(from, to)
        .map((token) => token.text)
        .join(' '),
    );
    return `${verb}(${words.join(' + ')})${passive ? ' passive' : ''}`;
  });
}

function last(text: string): string {
  return verbs(text).at(-1)!;
}

describe('a participle behind “and”', () => {
  it('goes on the passive before it, whose auxiliary stands once', () => {
    expect(last('The plan was drafted by Norway and rejected by Peru.')).toBe('reject(The plan) passive');
    expect(last('The plan was put to Chile in May and rejected.')).toBe('reject(The plan) passive');
    expect(last('A source said the plan had been sent to Chile and ignored.')).toBe('ignore(the plan) passive');
    expect(last('The plan was put to Chile and turned down.')).toBe('turn(The plan) passive');
    expect(last('A source said Jon Vik had argued against it and been overruled.')).toBe('overrule(Jon Vik) passive');
  });

  it('is told to whoever is told something before it', () => {
    const asked = (text: string) => verbs(text).find((one) => one.startsWith('ask'));
    expect(asked('Buyers were urged to stay away and asked to check the date.')).toBe('ask(Buyers) passive');
    expect(asked('Buyers came to town and asked to check the date.')).toBe('ask(Buyers)');
  });

  it('is told to whom something is done before it, where nobody else hears it', () => {
    const told = (text: string) => verbs(text).find((one) => one.startsWith('tell'));
    expect(told('Buyers were emailed and told some of their data was lost.')).toBe('tell(Buyers) passive');
    expect(told('Buyers were met at the gate and told they may lose it.')).toBe('tell(Buyers) passive');
    expect(told('Buyers were met at the gate and told reporters they may lose it.')).toBe('tell(Buyers)');
  });

  it('stands for itself where it has an object or its verb needs none', () => {
    expect(last('Jon Vik was asked and refused the offer.')).toBe('refuse(Jon Vik)');
    expect(last('Jon Vik would not be drawn, but praised “a brave choice”.')).toBe('praise(Jon Vik)');
    expect(last('Jon Vik was wounded and escaped.')).toBe('escape(Jon Vik)');
    expect(last('Jon Vik was elected in May and resigned in June.')).toBe('resign(Jon Vik)');
    expect(last('Peru was criticised by Chile and stood by its offer.')).toBe('stand(Peru)');
  });
});
