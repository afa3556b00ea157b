import { describe, expect, it } from 'vitest';
import { sourceDocument } from '../../../../fixtures/source-document.ts';
import { analyse } from '../../../analyse.ts';

function acts(text: string): string[] {
  const { acts: found } = analyse(sourceDocument(text), { issues: [], known: [] });
  return found.map(({ act, actors }) => `${act} ${actors.join('+') || '-'}`);
}

describe('whose a noun behind “whose” is', () => {
  it('is who stands right before', () => {
    expect(acts('Norway, whose refusal to sign angered Sweden, sent no envoy.')).toContain('REJECT norway');
    expect(acts('Ana Lind thanked Norway, whose support for the plan was vital.')).toContain('SUPPORT norway');
    expect(acts('Ana Lind met Norway, whose support the plan needs.')).not.toContain('SUPPORT norway');
  });

  it('is nobody where what stands before hangs on another', () => {
    expect(acts('The mayor of Norway, whose offer of talks failed, resigned.')).not.toContain('AGREE norway');
    expect(acts('The firm, whose plans to build a mill failed, left Norway.')).not.toContain('AGREE norway');
  });
});

describe('a noun of another in what somebody says or does', () => {
  it('is not done by who only speaks of it', () => {
    const vote = acts('Sweden voiced surprise at last night’s vote by Norway to go to court.');
    expect(vote).toContain('THREATEN norway');
    expect(vote).not.toContain('THREATEN sweden');
    const pledge = acts('Sweden has been persuaded by a written undertaking from Norway to open two border posts.');
    expect(pledge).toContain('AGREE norway');
    expect(pledge).not.toContain('RETREAT sweden');
  });

  it('is its own of whoever calls for what is held, not for what is given', () => {
    expect(acts('Calls for a public inquiry from Norway were brushed aside.')).toContain('REQUEST norway');
    expect(acts('Calls for help from Norway went unheeded.')).not.toContain('REQUEST norway');
  });
});
