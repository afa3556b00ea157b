import { describe, expect, it } from 'vitest';
import { sourceDocument } from '../../../fixtures/source-document.ts';
import { analyse } from '../../analyse.ts';

describe('what is only asked', () => {
  it('is done by nobody, whether the one who asks or the one who is asked', () => {
    for (const question of ['Will you accept the offer?', 'So, would you support a strike?', 'Did Velm sign the deal?'])
      expect(done(question)).toEqual(['turn', 'turn', 'turn', 'turn']);
  });

  it('is done where the question takes it for granted, or by asking', () => {
    expect(done('Why did you reject the offer?')).toContain('REJECT otto-ruiz');
    expect(done('You rejected the offer?')).toContain('REJECT otto-ruiz');
  });

  it('is no word of who answers, where the sentence opens with what he was asked', () => {
    const said = (text: string) => analyse(sourceDocument(text), { known: [], issues: [] });
    const asked = said('Asked whether Norwind would raise its offer, Ana Lind said: “We have gone far.”');
    expect(asked.statements.map(({ content }) => content.start)).toEqual([60]);
    expect(asked.acts.every(({ start }) => start >= 60)).toBe(true);
    const byBoard = said('Asked by the board to leave, Ana Lind said she would stay.');
    expect(byBoard.acts.map(({ act }) => act)).toContain('REQUEST');
  });
});

function done(question: string): string[] {
  const text = `ANA LIND: Otto Ruiz is here.\n\nOTTO RUIZ: Good morning.\n\nLIND: ${question}\n\nRUIZ: It is late.`;
  const { acts, statements } = analyse(sourceDocument(text), { known: [], issues: [] });
  const told = acts.filter(({ act }) => act !== 'STATE').map(({ act, actors }) => `${act} ${actors.join(' ')}`);
  return [...statements.map(({ rule }) => rule), ...told];
}
