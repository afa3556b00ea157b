import { describe, expect, it } from 'vitest';
import { found } from '../fixtures/found-in.ts';

describe('introduced', () => {
  it('gives a quotation behind a colon to whose mood or word is told before it', () => {
    const speakers = [
      'The mayor was blunt: “There is no money.”',
      'Ana Lind sounded more hopeful: “We will be ready by May.”',
      "The mayor's answer was short: “There is no money.”",
      'Her advice to the growers: “Sell before it rains.”',
      'But Lind had a warning for the growers: “Nobody will pay twice.”',
    ].map((text) => found(text).find(([rule]) => rule === 'introduced')?.[1]);
    expect(speakers).toEqual(['The mayor', 'Ana Lind', 'The mayor', 'Her', 'Lind']);
  });

  it('finds who issues a statement behind what stands at the head of the sentence', () => {
    const speaker = (text: string) => found(text).find(([rule]) => rule === 'introduced')?.[1];
    expect(speaker('At the end of the visit Mr Lind issued the following statement: “The port is closed.”')).toBe(
      'Mr Lind',
    );
    expect(speaker('After Ana Lind left, the guild published this note: “The port is closed.”')).toBe('the guild');
    expect(speaker('At the end of the visit nothing was issued: “No money.”')).toBeUndefined();
  });

  it('gives a quotation below the following statement to who issues it, without a colon', () => {
    const speakers = (text: string) => found(`${text}\n\n“The port is closed.”`).map(([, speaker]) => speaker);
    expect(speakers('Ana Lind, its chair, responded to the ruling with the following statement')).toEqual(['Ana Lind']);
    expect(speakers('On Monday the guild released the following note.')).toEqual(['the guild']);
    expect(speakers('The guild lost the following report.')).toEqual([]);
    expect(speakers('The mayor said that the guild had issued the following statement.')).toEqual([
      'The mayor',
      'the guild',
    ]);
  });

  it('takes what stands there without marks, by whose word it is', () => {
    const content = (text: string) =>
      found(text)
        .find(([rule]) => rule === 'introduced')
        ?.at(-1);
    expect(content('The mayor’s message to the growers: sell before it rains.')).toBe('sell before it rains');
    expect(content('The mill’s position: no work before Friday.')).toBe('no work before Friday');
    expect(content('The mayor was blunt: no money is left.')).toBeUndefined();
    expect(content('The mayor’s claim: 300.')).toBeUndefined();
    expect(content('The mayor’s answers: none.')).toBe('none');
  });

  it('gives it to nobody where a thing is told of or somebody else speaks', () => {
    for (const text of [
      'The sign on the door was clear: “There is no money.”',
      'Lind was cross when her deputy said it again: “There is no money.”',
      'Lind was elected on two words: “No money.”',
      'The answer was short: “There is no money.”',
    ])
      expect(found(text).filter(([rule]) => rule === 'introduced')).toEqual([]);
  });
});
