import { describe, expect, it } from 'vitest';
import { sourceDocument } from '../../fixtures/source-document.ts';
import { analyse } from '../analyse.ts';

const RECORD = `HARBOUR TOWN COUNCIL

Record of the sitting of 9 May

Councillor Ana Lind (Fishers' Party): We reject the plan. I have read it twice.

Shop steward Mia Berg (by invitation): I support it.

Councillor Ben Ruiz (Green Bench): We condemn the delay.`;

describe('spokenParagraphs', () => {
  it('lets "we" and "I" in the record of a council be whoever speaks', () => {
    expect(told(RECORD)).toEqual(['REJECT Ana Lind', 'SUPPORT Mia Berg', 'ACCUSE Ben Ruiz']);
  });

  it('leaves both to the council where its own paper has labels of other kinds', () => {
    const paper = 'HARBOUR TOWN COUNCIL\n\nPress release\n\nWe reject the plan.\n\nContact: Ana Lind, press office.';
    expect(told(paper)).toEqual(['REJECT HARBOUR TOWN COUNCIL']);
  });
});

function told(text: string): string[] {
  const { acts, entities } = analyse(sourceDocument(text), { known: [], issues: [] });
  const nameOf = (key: string) => entities.find((one) => one.key === key)?.name;
  const classed = acts.filter(({ act }) => act !== 'STATE').map(({ act, actors }) => `${act} ${actors.map(nameOf)}`);
  return [...new Set(classed)];
}
