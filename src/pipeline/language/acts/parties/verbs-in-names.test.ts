import { describe, expect, it } from 'vitest';
import { sourceDocument } from '../../../fixtures/source-document.ts';
import { analyse } from '../../analyse.ts';

const actsIn = (text: string) => analyse(sourceDocument(text), { issues: [], known: [] }).acts.map(({ act }) => act);

describe('a verb that is part of a name', () => {
  it('tells no act', () => {
    expect(actsIn('Beat Zurfluh, the Swiss minister, is unrepentant.')).not.toContain('ASSAULT');
  });

  it('leaves what the sentence tells besides', () => {
    expect(actsIn('Beat Zurfluh rejected the offer.')).toEqual(['REJECT']);
    expect(actsIn('Police beat protesters in Oslo on Monday.')).toHaveLength(1);
  });
});
