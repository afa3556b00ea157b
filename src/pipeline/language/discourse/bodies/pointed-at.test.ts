import { describe, expect, it } from 'vitest';
import { sourceDocument } from '../../../fixtures/source-document.ts';
import { analyse } from '../../analyse.ts';

describe('a body that words point at', () => {
  const told = (text: string) => {
    const { mentions } = analyse(sourceDocument(text), { issues: [], known: [] });
    return mentions.filter(({ form }) => form !== 'name').map(({ entity }) => entity);
  };

  it('is of the kind they say, whoever was told of last', () => {
    const union = 'The National Union of Potters met.';
    expect(told(`${union} Velhand Cement left. That union wept.`)).toEqual(['national-union-of-potters']);
    expect(told('Velhand Cement left. That company wept.')).toEqual(['velhand-cement']);
  });
});
