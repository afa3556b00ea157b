import { describe, expect, it } from 'vitest';
import { said } from '../fixtures/said.ts';

describe('the parts of what is said in which no rule finds an act', () => {
  it('are judged by the model too, beside those in which one does', () => {
    expect(said('We welcome the vote, and the judges do as they are told')).toEqual([
      'SUPPORT Peru',
      'ACCUSE Peru',
      'STATE the judges',
    ]);
  });

  it('tell nothing where they only state something, or stand for no clause of their own', () => {
    expect(said('We welcome the vote, and the bridge is four kilometres long')).toEqual(['SUPPORT Peru']);
    expect(said('We welcome the vote, and there were eleven people in the room')).toEqual(['SUPPORT Peru']);
    expect(said('We want a list, the names to be read aloud')).toEqual(['REQUEST Peru']);
  });
});
