import { describe, expect, it } from 'vitest';
import { meaning } from '../fixtures/meaning.ts';
import { read } from '../fixtures/read.ts';

describe('a body that somebody has', () => {
  it('takes no works council for the firm where it sits', () => {
    expect(meaning('The works council of [Norwind|organisation] left.', 'The works council')).toEqual([]);
    expect(meaning('The board of [Norwind|organisation] left.', 'The board')).toEqual(['norwind']);
  });

  it('takes the board of directors for the firm, and of several bodies for none', () => {
    const text = '[Norwind|organisation] lost money. The board of directors met.';
    expect(meaning(text, 'The board of directors')).toEqual(['norwind']);
    expect(meaning(text.replace('directors met', 'directors of [Oakmill|organisation] met'), 'The board')).toEqual([
      'oakmill',
    ]);
    expect(meaning(text.replace('lost', 'met [Oakmill|organisation] and lost'), 'The board of directors')).toEqual([]);
  });

  it('takes the school board for nobody told of before', () => {
    expect(meaning('[Norwind|organisation] lost money. The school board met.', 'The school board')).toEqual([]);
  });

  it('takes the side, team or government of a country for the country', () => {
    const text = 'The talks with [Chile|country] ended. The [Chilean|country|chile] side left.';
    expect(meaning(text, 'The Chilean side')).toEqual(['chile']);
  });

  it('is no body told of before under another word, where whose it is stays open', () => {
    const text = 'The [Dockers Union|organisation] met. The captains are angry. Their association complains.';
    expect(meaning(text, 'Their association')).toEqual([]);
    expect(meaning(text.replace('Their association', 'Their union'), 'Their union')).toEqual(['dockers-union']);
  });
});

describe('a ministry in a capital', () => {
  it('is the state’s whose capital it is, and not that of a town’s', () => {
    const text = '[Peru|country] met [Canada|country|canada|CA]. The trade ministry in [Ottawa|place] left.';
    expect(meaning(text, 'The trade ministry')).toEqual(['canada']);
    expect(meaning(text.replace('Ottawa', 'Lindtown'), 'The trade ministry')).toEqual([]);
  });
});

describe('a body with its owner behind a verb', () => {
  it('begins with the owner', () => {
    const text = 'The agency quoted [Peru|country]’s government. Asked, [Peru|country]’s government claims it.';
    const { text: plain, found } = read(text);
    const bodies = found.mentions
      .filter(({ entity }) => entity === 'peru')
      .map(({ start, end }) => plain.slice(start, end));
    expect(bodies).toEqual(['Peru’s government', 'Peru’s government']);
  });
});
