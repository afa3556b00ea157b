import { describe, expect, it } from 'vitest';
import { meaning } from '../fixtures/meaning.ts';

describe('epithets', () => {
  it('tells by what somebody once was, how old they are, or their trade, who is told of in the sentence before', () => {
    const meant = (words: string) => meaning(`[Ana Lind|person] was in no hurry. ${words} had left at noon.`, words);
    expect(meant('The former finance minister')).toEqual(['ana-lind']);
    expect(meant('The 58-year-old')).toEqual(['ana-lind']);
    expect(meant('The hydrologist')).toEqual(['ana-lind']);
  });

  it('means nobody who says it in a turn of his own', () => {
    const text = '[Ana Lind|person] was asked.\n\n[LIND|person|ana-lind]: It rained. And the minister has left.';
    expect(meaning(text, 'the minister')).toEqual([]);
    expect(meaning('[Ana Lind|person] was asked. And the minister has left.', 'the minister')).toEqual(['ana-lind']);
  });

  it('leaves open who is meant where the sentence before tells of two, or of none', () => {
    expect(meaning('[Ana Lind|person] met [Ole Berg|person]. The 58-year-old left.', 'The 58-year-old')).toEqual([]);
    expect(meaning('[Ana Lind|person] left. It rained. The 58-year-old left.', 'The 58-year-old')).toEqual([]);
  });

  it('takes no office that is told with what it is of for somebody who speaks for a body', () => {
    const told = (words: string) =>
      meaning(`[Ole Berg|person] of the [Dockers Front|organisation] spoke. ${words} left.`, words);
    expect(told('The port captain')).toEqual([]);
    expect(told('The captain')).toEqual(['ole-berg']);
  });

  it('takes no judge for somebody who has another office', () => {
    const told = (words: string) => meaning(`${words} [Ole Berg|person] spoke. The judge left.`, 'The judge');
    expect(told('Chief executive')).toEqual([]);
    expect(told('Lately')).toEqual(['ole-berg']);
  });

  it('takes no other minister for the prime minister, and a premier for a prime minister', () => {
    const meant = (held: string) =>
      meaning(`${held} [Ole Berg|person] spoke. The prime minister left.`, 'The prime minister');
    expect(meant('Farm Minister')).toEqual([]);
    expect(meant('Premier')).toEqual(['ole-berg']);
  });

  it('takes no epithet for somebody told of as something else, or of another land', () => {
    const text = 'Transport Minister [Ole Berg|person] spoke. The ambassador left.';
    expect(meaning(text, 'The ambassador')).toEqual([]);
    const of = (land: string) =>
      meaning(`[Peru|country]'s [Ana Lind|person] spoke. The [${land}|country] minister left.`, `The ${land} minister`);
    expect(of('Peru')).toEqual(['ana-lind']);
    expect(of('Chilean')).toEqual([]);
  });

  it('takes a diplomat for the envoy of before, of whose land the text tells nothing else', () => {
    const meant = (before: string, last = '') =>
      meaning(`${before} met both. The [Danish|country|dk] diplomat left. ${last}`, 'The Danish diplomat');
    const envoy = 'The envoy of the [Lake Mission|organisation], [Ana Lind|person],';
    expect(meant(envoy)).toEqual(['ana-lind']);
    expect(meant(envoy, '[Denmark|country|dk] waits.')).toEqual([]);
    expect(meant('The surgeon, [Ana Lind|person],')).toEqual([]);
    expect(meant('[Ana Lind|person]')).toEqual([]);
  });

  it('takes “the former judge” for whom has only just come up, beside somebody known', () => {
    const meant = (words: string) =>
      meaning(`[Ole Berg|person] spoke. ${words} The former judge left.`, 'The former judge');
    expect(meant('His rival, [Ana Lind|person], accused him.')).toEqual(['ana-lind']);
    expect(meant('[Ana Lind|person] and [Eva Dahl|person] came.')).toEqual([]);
  });

  it('takes no head of a body for a minister', () => {
    const body = 'The head of the [Price Authority|organisation], [Ana Lind|person], wept.';
    expect(meaning(`${body} The economy minister left.`, 'The economy minister')).toEqual([]);
    expect(meaning('[Ana Lind|person] wept. The economy minister left.', 'The economy minister')).toEqual(['ana-lind']);
  });

  it('takes nobody who is told apart by what follows, or who speaks for others', () => {
    const meant = (words: string) =>
      meaning(`[Ana Lind|person] wept. ${words}`, words.split(' ').slice(0, 2).join(' '));
    expect(meant('The driver who had fled was caught.')).toEqual([]);
    expect(meant('The driver of the lorry was caught.')).toEqual([]);
    expect(meant('The spokesman was silent.')).toEqual([]);
    expect(meant('The driver was caught.')).toEqual(['ana-lind']);
  });

  it('keeps a rank beside an office', () => {
    const text = 'The governor of the province, Colonel [Ole Berg|person], spoke. [Ana Lind|person] wept. It rained.';
    expect(meaning(`${text} The colonel disputes that.`, 'The colonel')).toEqual(['ole-berg']);
    expect(meaning(`${text} The captain disputes that.`, 'The captain')).toEqual([]);
  });

  it('takes the veteran of a clause behind "but" for the one person that its sentence is about', () => {
    const text = '[Ole Berg|person] marched for years, but the veteran unionist welcomed it.';
    expect(meaning(text, 'the veteran unionist')).toEqual(['ole-berg']);
    expect(meaning(text.replace('but', 'and'), 'the veteran unionist')).toEqual([]);
    expect(meaning(text.replace('the veteran unionist', 'the unionist'), 'the unionist')).toEqual([]);
  });

  it('takes whoever heads a body for a former minister, and one so called long ago for nobody', () => {
    const head = 'The head of the [Price Authority|organisation], [Ana Lind|person], wept.';
    expect(meaning(`${head} The former economy minister left.`, 'The former economy minister')).toEqual(['ana-lind']);
    const long = 'A driver sang. It rained. It rained on. So it did. Nobody came.';
    expect(meaning(`${long} [Ana Lind|person] wept. The driver left.`, 'The driver left')).toEqual(['ana-lind']);
    expect(meaning(`A driver sang. [Ana Lind|person] wept. The driver left.`, 'The driver left')).toEqual([]);
  });

  it('takes whom a text opens with for the headmistress of a place where it says "her" of her', () => {
    const text = '[Ana Lind|person] keeps the list on her knees. The headmistress of Upper Kabin has 78 names.';
    expect(meaning(text, 'The headmistress')).toEqual(['ana-lind']);
    expect(meaning(text.replace('headmistress', 'headmaster'), 'The headmaster')).toEqual([]);
    const unknown = text.replace('Ana Lind', 'Anrafa Lind');
    expect(meaning(unknown, 'The headmistress')).toEqual(['anrafa-lind']);
    expect(meaning(unknown.replace('her knees', 'a desk'), 'The headmistress')).toEqual([]);
  });

  it('takes nobody of a paragraph of several sentences for the officer that the next begins with', () => {
    const text = '[Ana Lind|person] carries water. It is heavy. She wants a pump. The warden had promised one.';
    expect(meaning(text, 'The warden')).toEqual(['ana-lind']);
    expect(meaning(text.replace(' The warden', '\n\nThe warden'), 'The warden')).toEqual([]);
  });
});
