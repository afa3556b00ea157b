import { describe, expect, it } from 'vitest';
import { read } from '../fixtures/read.ts';

const throughOf = (marked: string) =>
  read(marked).found.affiliations.find(({ entity }) => entity === 'ana-lind')?.through ?? null;

describe('principalOf: who serves under somebody', () => {
  const told = '[Otto Ruiz|person] summoned them. He said so himself.';

  it('speaks for whom that one does, where the words say in what', () => {
    expect(throughOf(`${told} His plant director, [Ana Lind|person], left.`)).toBe('otto-ruiz');
    expect(throughOf(`${told} His energy minister, [Ana Lind|person], left.`)).toBe('otto-ruiz');
    expect(throughOf(`${told} His director, [Ana Lind|person], left.`)).toBeNull();
    expect(throughOf(`${told} His bank manager, [Ana Lind|person], left.`)).toBeNull();
  });

  it('speaks for whom the head of the office does', () => {
    expect(throughOf(`${told} An undersecretary in his ministry, [Ana Lind|person], left.`)).toBe('otto-ruiz');
    expect(throughOf(`${told} An undersecretary in his shoes, [Ana Lind|person], left.`)).toBeNull();
  });
});
