import { describe, expect, it } from 'vitest';
import { sourceDocument } from '../../../fixtures/source-document.ts';
import { analyse } from '../../analyse.ts';

describe('describedActor', () => {
  it('keeps the source’s description of whoever does something by what is said', () => {
    expect(acting('A harbour pilot denounced the new fees.')).toContain('ACCUSE A harbour pilot');
    expect(acting('The pickers are asking for gloves.')).toContain('REQUEST The pickers');
  });

  it('keeps it where they tell of themselves, and not where they tell of others', () => {
    expect(acting('“We will boycott the port,” a harbour pilot said.')).toContain('THREATEN a harbour pilot');
    expect(acting('The pickers said they would boycott the farm.')).toContain('THREATEN The pickers');
    expect(acting('A harbour pilot said they would boycott the port.')).not.toContain('THREATEN A harbour pilot');
  });

  it('needs none where a name tells who acts', () => {
    expect(acting('Peru denounced the new fees.')).toEqual(['ACCUSE null']);
  });
});

function acting(text: string): string[] {
  const { acts } = analyse(sourceDocument(text), { known: [], issues: [] });
  return acts.map(({ act, unnamed }) => `${act} ${unnamed}`);
}
