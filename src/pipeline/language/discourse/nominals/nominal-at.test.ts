import { describe, expect, it } from 'vitest';
import { meaning } from '../fixtures/meaning.ts';

describe('what a phrase with a common noun stands for', () => {
  it('takes all members of a body for the body, and some of them for nobody known', () => {
    const text = 'The [Reed Guild|organisation] met. Its 38 members refused.';
    expect(meaning(text, 'Its 38 members')).toEqual(['reed-guild']);
    expect(meaning(text.replace('Its 38', 'Three'), 'Three members')).toEqual([]);
  });

  it('takes "the broadcaster" for the company of that kind, and not for a person', () => {
    const text = 'The strike at [Norwind Radio|organisation] goes on. [Ana Lind|person] wept. The broadcaster left.';
    expect(meaning(text, 'The broadcaster')).toEqual(['norwind-radio']);
    expect(meaning(text.replace('Norwind Radio', 'Norwind Steel'), 'The broadcaster')).not.toEqual(['norwind-steel']);
  });

  it('takes “the sultanate” for the only land told of, as “the kingdom”', () => {
    const text = '[Oman|country] offered to help. The sultanate will host the talks.';
    expect(meaning(text, 'The sultanate')).toEqual(['oman']);
    expect(meaning(`[Qatar|country] met [Oman|country]. The sultanate will host the talks.`, 'The sultanate')).toEqual(
      [],
    );
  });

  it('takes a force of guards for its land’s, and for no person told of before', () => {
    const text = '[Chile|country] met [Ana Lind|person], the minister. The Chilean coast guard left.';
    expect(meaning(text, 'coast guard')).not.toContain('ana-lind');
    expect(meaning('[Chile|country] waited. The border guard left.', 'The border guard')).not.toContain('ana-lind');
  });

  it('takes a body that blames somebody for the one told of, and no title before a name for it', () => {
    const told = (next: string) => `The [Reed Guild|organisation] left. ${next} [Ana Lind|person].`;
    expect(meaning(told('The guild blamed'), 'The guild')).toEqual(['reed-guild']);
    expect(meaning(told('The guild sharply criticised'), 'The guild')).toEqual(['reed-guild']);
    expect(meaning(told('They met the guild’s embattled chair,'), 'chair')).not.toEqual(['reed-guild']);
    expect(meaning(told('It rained on the minister'), 'the minister')).toEqual([]);
  });

  it('takes a group for the body whose name stands before the word', () => {
    expect(meaning('The [Clean Rivers|organisation] group left.', 'The Clean Rivers group')).toEqual(['clean-rivers']);
    expect(meaning('The [Lima|place] group left.', 'The Lima group')).toEqual([]);
  });
});
