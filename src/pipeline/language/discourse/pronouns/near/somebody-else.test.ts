import { describe, expect, it } from 'vitest';
import { meaning } from '../../fixtures/meaning.ts';

describe('a pronoun beside somebody else', () => {
  it('is not whom its own sentence replies to or is asked by', () => {
    const told = (opening: string) => meaning(`[Ida Holm|person] rose. ${opening} she said it was late.`, 'she said');
    expect(told('In reply to Dr [Kesk|person]')).toEqual(['ida-holm']);
    expect(told('Asked by [Kesk|person] about pay,')).toEqual(['ida-holm']);
  });

  it('is those whom its own sentence calls “them”, and not who asks them', () => {
    const told = (text: string) => meaning(`[Norwind|organisation], the airline, closed. ${text}`, 'they refused');
    expect(told('[Kabin|organisation], the union, asked them to wait and they refused.')).toEqual([]);
    expect(told('[Kabin|organisation], the union, was asked to wait and they refused.')).toEqual(['kabin']);
  });

  it('may be who owns what is asked about, and who asks in a clause of its own', () => {
    const told = (opening: string) => meaning(`It rained. ${opening} she said it was late.`, 'she said');
    expect(told('Asked about [Ana Kesk|person]’s plan,')).toEqual(['ana-kesk']);
    expect(told('When [Ana Kesk|person] was asked,')).toEqual(['ana-kesk']);
  });

  it('is not who is named beside it', () => {
    const told = (words: string) =>
      meaning(`[Tor Brise|person] met [Ida Holm|person]. [Ida Holm|person] left. ${words} said it was late.`, 'She');
    expect(told('She')).toEqual(['ida-holm']);
    expect(told('She and [Holm|person|ida-holm]')).not.toEqual(['ida-holm']);
    expect(told('She and Mayor [Brise|person|tor-brise]')).toEqual(['ida-holm']);
  });

  it('is not who does what it interrupts', () => {
    const text =
      'Commander [Ole Amak|person] left. [Tor Brise|person] disowned him: the commander, he said, spoke for himself.';
    expect(meaning(text, 'he said')).toEqual(['tor-brise']);
  });
});
