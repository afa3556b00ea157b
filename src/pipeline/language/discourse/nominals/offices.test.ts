import { describe, expect, it } from 'vitest';
import { markedText } from '../../../fixtures/marked-text.ts';
import { markedNames } from '../../../fixtures/named.ts';
import { discourseOf } from '../discourse.ts';
import { meaning } from '../fixtures/meaning.ts';

describe('an office by what it is at the head of', () => {
  it('is no name, in capitals or not, and a body with a name of its own is one', () => {
    expect(markedNames('The Head of Mission left. The Deputy Head of the Delegation stayed.')).toBe(
      'The Head of Mission left. The Deputy Head of the Delegation stayed.',
    );
    expect(markedNames('The secretary of State left. The Keeper of the Seals stayed.')).toBe(
      'The secretary of State left. The Keeper of the Seals stayed.',
    );
    expect(markedNames('The head of State Security left.')).toBe('The head of [State Security] left.');
  });

  it('stands before a name as a title', () => {
    expect(markedNames('The Head of Mission Jon Vik left.')).toBe('The Head of Mission [Jon Vik] left.');
  });

  it('means who was introduced by it', () => {
    const text = 'The Head of Mission, Ms [Ana Lind|person], left. The Head of Mission regretted it.';
    expect(meaning(text, 'The Head')).toEqual(['ana-lind']);
    expect(meaning(text.replace('The Head of Mission regretted', 'The Head of Police regretted'), 'The Head')).toEqual(
      [],
    );
  });

  it('is where the sentence opens, and nobody known where that town is of no land', () => {
    const text =
      '[Peru|country] and [Chile|country] met. [Chile|country]’s army left. In [Lima|place] the foreign ministry wept.';
    expect(meaning(text, 'the foreign ministry')).not.toContain('chile');
    expect(meaning(text.replace('In [Lima|place] the', 'The'), 'The foreign ministry')).toEqual(['chile']);
  });

  it('means no deputy where the text has both', () => {
    const text =
      'Farm Minister [Ana Lind|person] left. The deputy farm minister, [Tor Vik|person], wept. The minister was late.';
    expect(meaning(text, 'The minister')).toEqual(['ana-lind']);
    expect(meaning(text.replace('The minister was', 'The deputy minister was'), 'The deputy minister')).toEqual([
      'tor-vik',
    ]);
  });

  it('at the top is never its deputy, whatever else that is', () => {
    const before = 'Prime Minister [Ana Lind|person] lost. The List withdrew its ministers.';
    const text = `${before} Its leader, deputy prime minister [Tor Vik|person], wept. The prime minister was late.`;
    expect(meaning(text, 'The prime minister')).toEqual(['ana-lind']);
    expect(meaning(text.replace('Prime Minister [', 'Farm Minister ['), 'The prime minister')).toEqual([]);
  });

  it('of two fields is one office, written large or small', () => {
    const text = '[Ana Lind|person] opened the fair. The trade and industry minister was late.';
    expect(meaning(text, 'The trade')).toEqual(['ana-lind']);
    expect(meaning(text.replace('trade and industry minister', 'Trade and Industry Minister'), 'The Trade')).toEqual([
      'ana-lind',
    ]);
    expect(meaning(text.replace('trade and industry', 'union and the trade'), 'The union')).toEqual([]);
  });

  it('means who rang a counterpart, and not the counterpart', () => {
    const text =
      'The minister, [Ole Berg|person], rang his [Chilean|country] counterpart, [Ana Lind|person]. It rained, the minister said.';
    expect(meaning(text, 'the minister')).toEqual(['ole-berg']);
    expect(meaning(`${text} [Ana Lind|person] wept. It was dark. The minister left.`, 'The minister')).toEqual([
      'ana-lind',
    ]);
  });

  it('by a style alone means the one person who is so styled', () => {
    const text = 'His Excellency [Ole Berg|person] met [Ana Lind|person]. It rained. His Excellency wept.';
    expect(meaning(text, 'His Excellency')).toEqual(['ole-berg']);
    expect(meaning(text.replace('met [', 'met Her Excellency ['), 'His Excellency')).toEqual([]);
  });

  it('of the state means its president, and not a minister', () => {
    const text = 'President [Ana Lind|person] met the envoys. The Head of the State thanked them.';
    expect(meaning(text, 'The Head')).toEqual(['ana-lind']);
    expect(meaning(text.replace('The Head of the State', 'The President of the Republic'), 'The President')).toEqual([
      'ana-lind',
    ]);
    expect(meaning(text.replace('President', 'Farm Minister'), 'The Head')).toEqual([]);
  });

  it('means who is called so before any other whom it may mean', () => {
    const text =
      'Farm Minister [Ana Lind|person] met Secretary of State [Jon Vik|person]. Rain fell. It was cold. The secretary of state left.';
    expect(meaning(text, 'The secretary')).toEqual(['jon-vik']);
    expect(meaning(text.replace('Secretary of State [Jon Vik|person]', 'drivers'), 'The secretary')).toEqual([
      'ana-lind',
    ]);
  });
});

describe('a letterhead that names nobody known', () => {
  const text =
    'NORTHERN QUARN BOUNDARY MISSION\nStatement\n\nThe shells came from the east. The Mission asks both sides to wait.';
  const described = (words: string) => {
    const { document, lexed, names } = markedText(words);
    return discourseOf(lexed, names).descriptions.map(
      (one) => `${document.text.slice(one.start, one.end)} = ${document.text.slice(one.words.start, one.words.end)}`,
    );
  };

  it('is what a noun of it means below, where nothing else is told of it', () => {
    expect(described(text)).toContain('The Mission = NORTHERN QUARN BOUNDARY MISSION');
    expect(described(text.replace('The Mission', 'The Council'))).toEqual([]);
    expect(described(text.replace('The Mission', 'The mission of 1969'))).toEqual([]);
  });
});

describe('“the minister” of a text that has a prime minister too', () => {
  const both = 'The education minister, [Ida Holm|person], met the prime minister, [Ana Lind|person].';

  it('is the other one', () => {
    expect(meaning(`${both} The minister left.`, 'The minister left')).toEqual(['ida-holm']);
    expect(meaning('The prime minister, [Ana Lind|person], came. The minister left.', 'The minister left')).toEqual([
      'ana-lind',
    ]);
  });
});
