import { describe, expect, it } from 'vitest';
import { acts } from './fixtures/classed.ts';

describe('actsOf: how it stands to what is the case', () => {
  it('keeps what is future, hypothetical and past', () => {
    expect(acts('Peru will impose sanctions on Chile.')[0]?.modality).toEqual(['future']);
    expect(acts('Peru may impose sanctions on Chile.')[0]?.modality).toEqual(['hypothetical']);
    expect(acts('Peru had imposed sanctions on Chile.')[0]?.modality).toEqual(['historical']);
    expect(acts('Peru imposed sanctions on Chile.')[0]?.modality).toEqual([]);
  });
});
