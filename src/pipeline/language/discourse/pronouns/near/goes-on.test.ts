import { describe, expect, it } from 'vitest';
import { sourceDocument } from '../../../../fixtures/source-document.ts';
import { analyse } from '../../../analyse.ts';

/** Who the second sentence says something of, by its pronoun; null where the rules leave that open. */
function meant(text: string): string | null {
  const { mentions } = analyse(sourceDocument(text), { issues: [], known: [] });
  return mentions.find(({ form, rule }) => form === 'pronoun' && rule === undefined)?.entity ?? null;
}

describe('whoGoesOn', () => {
  it.each([
    ['Norwind Ltd rejected the offer, as the Dockers’ Union had asked. It also rejected the vote.', 'norwind-ltd'],
    [
      'Norwind Ltd called on the Dockers’ Union to pay, as Tarn Ltd asked. It called on Velm Ltd to stay.',
      'norwind-ltd',
    ],
    ['Ana Lind rejected the offer that Vera Ruiz had made. She has also rejected the vote.', 'ana-lind'],
  ])('takes whom the sentence before opens with, where it is told what else they do: %s', (text, who) => {
    expect(meant(text)).toBe(who);
  });

  it('leaves open which of two that answer each other does more', () => {
    const text = 'Norwind Ltd asked for a week; the Dockers’ Union gave it two days. It has also rejected the vote.';
    expect(meant(text.replace('gave it two', 'gave two'))).toBeNull();
  });

  it('leaves open who is only told of next', () => {
    expect(meant('Norwind Ltd rejected the offer, as the Dockers’ Union had asked. It wants a vote.')).toBeNull();
  });

  it('does not reach for whom the sentence before names behind something else', () => {
    const text = 'The cost of the vote hurt Norwind Ltd, as the Dockers’ Union had said. It also hurt the port.';
    expect(meant(text)).not.toBe('norwind-ltd');
  });

  it('takes one "it" after the other for the same, and leaves open whose that is where it is open before', () => {
    const text = 'Norwind Ltd met drivers. It refused to wait, as the Dockers’ Union had asked. It left the talks.';
    expect(meant(text)).toBe('norwind-ltd');
    const open = 'The chamber met drivers. It refused to wait, as the Dockers’ Union had asked. It left the talks.';
    expect(meant(open)).toBeNull();
  });
});
