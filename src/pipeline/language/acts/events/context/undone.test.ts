import { describe, expect, it } from 'vitest';
import { sourceDocument } from '../../../../fixtures/source-document.ts';
import { analyse } from '../../../analyse.ts';

function acts(text: string): string[] {
  const { acts: found } = analyse(sourceDocument(text), { issues: [], known: [] });
  return found.map(({ act, actors }) => `${act} ${actors.join('+') || '-'}`);
}

describe('what is only nearly done, or done instead of', () => {
  it('is not told as done', () => {
    expect(acts('Norway stopped short of condemning the raid.')).not.toContain('ACCUSE norway');
    expect(acts('Norway refrained from condemning the raid.')).not.toContain('ACCUSE norway');
    expect(acts('Norway has yet to reject the plan.')).not.toContain('REJECT norway');
    expect(acts('Norway almost rejected the plan.')).not.toContain('REJECT norway');
    expect(acts('Norway ignored rather than accepted the offer.')).not.toContain('AGREE norway');
  });

  it('is told as done where the words before the verb are of something else', () => {
    expect(acts('Norway condemned the raid.')).toEqual(['ACCUSE norway']);
    expect(acts('Almost all of Norway condemned the raid.')).toContain('ACCUSE norway');
    expect(acts('Norway rejected nearly 40 amendments.')).toContain('REJECT norway');
  });

  it('is not told as done where it is said not to be so', () => {
    expect(acts('It is not true that Norway rejected the plan.')).not.toContain('REJECT norway');
    expect(acts('Norway is not known to have backed the plan.')).not.toContain('SUPPORT norway');
    expect(acts('It is true that Norway rejected the plan.')).toContain('REJECT norway');
    expect(acts('Norway is said to have backed the plan.')).toContain('SUPPORT norway');
  });
});
