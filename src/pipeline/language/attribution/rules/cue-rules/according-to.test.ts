import { describe, expect, it } from 'vitest';
import { found } from '../fixtures/found-in.ts';

describe('according-to', () => {
  it('reports what follows the comma of a sentence it opens', () => {
    expect(found('According to the dock workers, two cranes were out of service.')).toContainEqual([
      'according-to',
      'the dock workers',
      'According to',
      'two cranes were out of service',
    ]);
  });

  it('takes whose words they are for the speaker', () => {
    expect(found('According to her words, two cranes were out of service.')[0]?.slice(1)).toEqual([
      'her',
      'words',
      'two cranes were out of service',
    ]);
    expect(found('According to her lawyer, two cranes were out of service.')[0]?.[1]).toBe('her lawyer');
  });

  it('reports the clause before it', () => {
    expect(found('Two cranes were out of service, according to the port authority.')).toContainEqual([
      'according-to',
      'the port authority',
      'according to',
      'Two cranes were out of service',
    ]);
  });

  it('takes the subject of the clause for no apposition', () => {
    expect(found('According to a source in the delegation, the other side had left.')[0]?.slice(1)).toEqual([
      'a source in the delegation',
      'According to',
      'the other side had left',
    ]);
    expect(found('According to Ana Lind, the head of the union, the plan is dead.')[0]?.[3]).toBe('the plan is dead');
  });

  it('reports the clause it interrupts', () => {
    expect(found('Privately, according to two delegates, he has offered more.')).toContainEqual([
      'according-to',
      'two delegates',
      'according to',
      'he has offered more',
    ]);
    expect(found('The plan of May, according to two delegates.')).toEqual([]);
  });

  it('takes a bare word for police or firefighters for a speaker, other verbs for none', () => {
    expect(found('Two cranes were stolen, according to police.')[0]?.[1]).toBe('police');
    expect(found('Two cranes were stolen, according to move.')).toEqual([]);
  });

  it('reports nothing where nobody follows', () => {
    expect(found('The plan went ahead according to.')).toEqual([]);
  });
});
