import { describe, expect, it } from 'vitest';
import { links } from './fixtures/clauses-in.ts';

describe('clausesOf: links', () => {
  it('says how a clause hangs on the words before it', () => {
    expect(links('Peru said that Chile left after rain fell because roads flooded.')).toEqual([
      'main',
      'complement',
      'time',
      'reason',
    ]);
    expect(links('Peru will act if Chile leaves.')).toEqual(['main', 'condition']);
    expect(links('The deal reached in May failed.')).toEqual(['reduced', 'main']);
    expect(links('Peru built a road to sell grain.')).toEqual(['main', 'noun']);
    expect(links('Peru met Chile to sell grain.')).toEqual(['main', 'purpose']);
  });

  it('takes the words before ", an official said" for what is said', () => {
    expect(links('Peru left the bloc, an official said.')).toEqual(['complement', 'main']);
    expect(links('Peru left the bloc, an official said, brushing aside a plea.').slice(0, 2)).toEqual([
      'complement',
      'main',
    ]);
  });
});
