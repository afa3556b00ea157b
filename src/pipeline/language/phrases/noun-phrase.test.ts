import { describe, expect, it } from 'vitest';
import { markedText } from '../../fixtures/marked-text.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import { sceneOf } from './scene.ts';

/** Owner, own words, and what hangs on them, of the phrase at the start of a text, or at a token of it. */
function parts(marked: string, at = 0): { owner: string | null; own: string; hangs: string[] } | null {
  const { document, lexed, names } = markedText(marked);
  const scene = sceneOf(lexed, names);
  const phrase = nounPhraseAt(scene, at, scene.tokens.length);
  const words = (from: number, to: number) => document.text.slice(scene.tokens[from]!.start, scene.tokens[to - 1]!.end);
  if (!phrase) return null;
  return {
    owner: phrase.owner && words(phrase.owner.from, phrase.owner.to),
    own: words(phrase.start, phrase.to),
    hangs: phrase.complements.map(({ link, phrase: inner }) => `${link} ${words(inner.from, inner.to)}`),
  };
}

describe('nounPhraseAt', () => {
  it.each([
    ['The union’s chief negotiator left.', 'The union', 'chief negotiator', []],
    ['[Peru|country]’s trade minister left.', 'Peru', 'trade minister', []],
    ['His deputy left.', 'His', 'deputy', []],
    ['The trade and industry minister left.', null, 'The trade and industry minister', []],
    ['The union and industry minister left.', null, 'The union', []],
    ['The pilots’ union left.', 'The pilots', 'union', []],
    ['A source in the [Chilean|country] delegation left.', null, 'A source', ['in the Chilean delegation']],
    ['Two people close to the airline left.', null, 'Two people', ['to the airline']],
    ['The head of the board of the guild left.', null, 'The head', ['of the board', 'of the guild']],
    ['The minister of hiding the costs left.', null, 'The minister', []],
    ['The minister of housing left.', null, 'The minister', ['of housing']],
    ['The chief operating officer left.', null, 'The chief operating officer', []],
    ['The striking drivers left.', null, 'The striking drivers', []],
    ['The cooperative rejected it.', null, 'The cooperative', []],
  ])('reads %s', (text, owner, own, hangs) => {
    expect(parts(text)).toEqual({ owner, own, hangs });
  });

  it('reads an office behind “who is”, though it may be a verb elsewhere', () => {
    expect(parts('She, who is chairman of the board, left.', 4)).toMatchObject({
      own: 'chairman',
      hangs: ['of the board'],
    });
    expect(parts('Lind, who is finance director of the firm, left.', 4)?.own).toBe('finance director');
  });

  it('hangs on whom is asked nothing that he is asked for', () => {
    expect(parts('A call by the minister for an inquiry failed.', 3)?.hangs).toEqual([]);
    expect(parts('A visit by the minister for trade failed.', 3)?.hangs).toEqual(['for trade']);
  });

  it('begins behind a “that” which opens a clause', () => {
    expect(parts('that the union')).toBeNull();
    expect(parts('that its union')).toBeNull();
    expect(parts('that union')?.own).toBe('that union');
    expect(parts('that players were late')).toBeNull();
    expect(parts('that series')?.own).toBe('that series');
  });

  it('ends at a day, a verb and a comma', () => {
    expect(parts('The minister Tuesday left.')?.own).toBe('The minister');
    expect(parts('The minister, a lawyer, left.')?.own).toBe('The minister');
  });

  it('is none where a verb begins', () => {
    expect(parts('Leave the hall.')).toBeNull();
  });
});

describe('a role that the tagger takes for an adjective', () => {
  it('ends the phrase where no noun follows, and goes before one that does', () => {
    expect(parts('The foreign policy chief, Ana Lind, left.')?.own).toBe('The foreign policy chief');
    expect(parts('The chief reason is rain.')?.own).toBe('The chief reason');
  });
});
