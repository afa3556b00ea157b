import { describe, expect, it } from 'vitest';
import { meaning } from '../fixtures/meaning.ts';
import { partyOf } from '../fixtures/party-of.ts';
import { read } from '../fixtures/read.ts';

describe('"it" in a clause right behind a body', () => {
  const told = (words: string) => meaning(`The [Guild|organisation] struck. It rained. ${words} it says so.`, 'it');

  it('is that body where people do something to it, and it alone is told of', () => {
    expect(told('They do not believe [Norwind|organisation] when')).toEqual(['norwind']);
    expect(told('They do not believe the [Guild|organisation] on [Norwind|organisation] when')).not.toEqual([
      'norwind',
    ]);
    expect(told('The rain reached [Norwind|organisation] when')).not.toEqual(['norwind']);
  });
});

describe('a pronoun that stands for a body', () => {
  it('takes "it" for the body its sentence opens with, whoever else is in it, and for none that comes later', () => {
    const text = 'The [Guild|organisation] wants that no driver leaves. It also struck.';
    expect(meaning(text, 'It')).toEqual(['guild']);
    expect(meaning('A driver wants that the [Guild|organisation] leaves. It also struck.', 'It')).toEqual([]);
  });

  it('takes "it" for the body whose planes another verb tells of, and for none of two', () => {
    const text = 'The [Red Lamp|organisation], which flew the captives out, said its planes would wait. It left.';
    expect(meaning(text, 'It')).toEqual(['red-lamp']);
    expect(meaning(text.replace('its planes', '[Norwind|organisation]'), 'It')).toEqual([]);
  });

  it('takes "it" for the one body that a sentence without a verb names', () => {
    expect(meaning('It rained. And [Norwind|organisation]? It has offered 3 percent.', 'It')).toEqual(['norwind']);
    const first = 'It rained. The [Reed Guild|organisation], to begin with. Its members refused.';
    expect(meaning(first, 'Its members')).toEqual(['reed-guild']);
    expect(meaning('And [Norwind|organisation] or [Skandair|organisation]? It has offered 3 percent.', 'It')).toEqual(
      [],
    );
  });

  it('takes "they" for a body where nobody else and nothing in the plural is told of', () => {
    expect(meaning('It rained. He had asked [Norwind|organisation] to come. They declined.', 'They')).toEqual([
      'norwind',
    ]);
    expect(meaning('It rained. He had asked [Norwind|organisation] about prices. They declined.', 'They')).toEqual([]);
    expect(meaning('[Ana Lind|person] met [Norwind|organisation]. They declined.', 'They')).toEqual([]);
  });

  it('takes "they" for a body that is called by who is in it, whoever alone is told of beside it', () => {
    const told = (name: string, then: string) => meaning(`The [${name}|organisation] met ${then} They left.`, 'They');
    expect(told('Tarn Drivers', '[Ana Lind|person], who is a judge.')).toEqual(['tarn-drivers']);
    expect(told('Lake Scouts', 'the son of the chief, [Ole Berg|person], held since May.')).toEqual(['lake-scouts']);
    expect(told('Tarn Motors', 'the growers of [Peru|country] and [Ana Lind|person].')).toEqual([]);
  });

  it('takes the one body told of in what is reported for the owner of "its board"', () => {
    const text = 'Surgery at [Velm Hospital|organisation] may stop, its board noted on Monday, after talks failed.';
    expect(meaning(text, 'its board')).toEqual(['velm-hospital']);
    const two = text.replace('may stop', 'may stop in favour of [Norwind Clinic|organisation]');
    expect(meaning(two, 'its board')).toEqual([]);
  });

  it('takes the body that reports, not one its report tells of, for the owner of "its president"', () => {
    const text =
      'The [Chamber of Packers|organisation] criticised the terms. [Australia|country] now sold most of the beef, noted its president, [Ida Holm|person].';
    expect(partyOf(text, 'ida-holm')).toBe('chamber-of-packers');
    expect(
      partyOf(
        `${text.split('. ')[0]}.\n\nThe [Growers Federation|organisation] objected, said its president, [Ida Holm|person].`,
        'ida-holm',
      ),
    ).toBe('growers-federation');
  });

  it('takes who says at the end what the sentence is about for whose chair "its chair" is', () => {
    const count = 'With most votes counted, the [National Rally|organisation] led';
    const chair = 'Its chair, [Ida Holm|person], asked for patience.';
    const text = `${count}, the [Vote Commission|organisation] said on Monday. ${chair}`;
    expect(partyOf(text, 'ida-holm')).toBe('vote-commission');
    const rivals = `[Norwind|organisation] has cut jobs, the [Crew Union|organisation] said. ${chair}`;
    expect(partyOf(rivals, 'ida-holm')).not.toBe('crew-union');
  });

  it('takes the one body told of for the owner of "their political wing", and of nothing else', () => {
    const text = (words: string) => `The [Hill Councils|organisation] met. Their ${words} left on Friday.`;
    expect(read(text('political wing')).found.descriptions[0]?.party).toBe('hill-councils');
    expect(read(text('wine')).found.descriptions).toEqual([]);
  });

  it('takes the one body at the end of the sentence before for "it" that wants something', () => {
    const text = 'Among those pleased was the [Quarn Trust|organisation], which had asked for less. It wants a vote.';
    expect(meaning(text, 'It')).toEqual(['quarn-trust']);
    expect(meaning(text.replace('wants', 'costs'), 'It')).toEqual([]);
    expect(meaning(text.replace('which', 'the council said, which'), 'It')).toEqual([]);
  });

  it('takes nobody of before for "they" of whom the sentence opens with', () => {
    const text = '[Ana Lind|person] and [Ole Berg|person] met. The mills said they agreed.';
    expect(meaning(text, 'they')).toEqual([]);
    expect(meaning(text.replace('The mills said they', 'They'), 'They')).toEqual(['ana-lind', 'ole-berg']);
  });

  it('takes the one subject before for "he" against the given name, where nobody else is told of', () => {
    const text = '[Anna Lind|person] is not going quietly. He accused the court.';
    expect(meaning(text, 'He')).toEqual(['anna-lind']);
    expect(meaning(text.replace('quietly', 'to [Ole Berg|person]'), 'He')).not.toEqual(['anna-lind']);
  });

  it('takes who was called "she" before for "she" behind whoever only owns what is told of', () => {
    const before = '[Ana Lind|person] governs. She has five votes.';
    const text = `${before} [Epeli Vik|person]'s party was late. In her first statement she wept.`;
    expect(meaning(text, 'she')).toEqual(['ana-lind']);
    expect(meaning(text.replace("Vik|person]'s party", 'Vik|person]'), 'she')).not.toEqual(['ana-lind']);
  });

  it('takes who tells something of a man for "he" who wants more, and leaves open who denies it', () => {
    const told = (verb: string) =>
      meaning(`[Ole Berg|person] repeated that [Jon Vik|person] had sold it. He ${verb} a vote.`, 'He');
    expect(told('wants')).toEqual(['ole-berg']);
    expect(told('refuses')).toEqual([]);
    const woman = '[Ana Lind|person] repeated that [Jon Vik|person] had sold it. He wants a vote.';
    expect(meaning(woman, 'He')).toEqual(['jon-vik']);
  });

  it('takes a man named behind where he spoke for "he"', () => {
    const text = 'In the council [Ole Berg|person] spoke of [Jon Vik|person]. He wants a vote.';
    expect(meaning(text, 'He')).toEqual(['ole-berg']);
    expect(meaning(text.replace('In the council', 'In the office of'), 'He')).toEqual([]);
  });

  it('takes the body that the last clause before is about for "it", and not where it takes up another', () => {
    const text = (deed: string) =>
      meaning(`[Peru|country] gave a grant; [Norwind|organisation] ${deed}. Now it wants more.`, 'it');
    expect(text('signed for the rest')).toEqual(['norwind']);
    expect(text('called it small')).toEqual([]);
  });

  it('takes the one body before a semicolon for "its" behind it', () => {
    const text = '[Norvia|country] left. Two envoys said [Peru|country] was late; its delegation denied it.';
    expect(meaning(text, 'its')).toEqual(['peru']);
    expect(meaning(text.replace('Two envoys said', '[Chile|country] heard that'), 'its')).not.toEqual(['chile']);
  });

  it('leaves "it" open in a sentence that opens with a body of which the text does not say which it is', () => {
    const text = 'The [Works Council|organisation] left. The firm disputes this: the vote was fair, it said.';
    expect(meaning(text, 'it')).toEqual([]);
    expect(meaning(text.replace('The firm disputes this: the', 'The'), 'it')).toEqual(['works-council']);
  });

  it('leaves "it" open behind a sentence that a paper opens, or a body of a land, and not behind one that the land opens', () => {
    const text = 'The [Peruvian|country|peru] resolution demands that [Chile|country] leave. It calls for talks.';
    expect(meaning(text, 'It')).toEqual([]);
    expect(meaning(text.replace('resolution', 'union'), 'It')).toEqual([]);
    expect(meaning(text.replace('The [Peruvian|country|peru] resolution demands that ', ''), 'It')).toEqual(['chile']);
  });

  it('takes who said something in the sentence before for "it" that goes on saying, whoever the words tell of', () => {
    const text =
      'The fares stay, the [Works Council|organisation] said. [Norwind|organisation] will cut none, it said.';
    expect(meaning(text, 'it')).toEqual(['works-council']);
    expect(meaning(text.replace('The fares stay, the', 'The fares of the').replace(' said', ''), 'it')).toEqual([
      'norwind',
    ]);
    expect(meaning(text.replace('it said', 'and it may fail'), 'it')).toEqual(['norwind']);
    expect(meaning(text.replace('will cut none', 'disagrees: trains run late'), 'it')).toEqual(['norwind']);
  });

  it('passes over a sentence in brackets, and stays inside one', () => {
    const text =
      '[Ana Lind|person] left. ([Ole Berg|person] and [Eva Moe|person] had called it a trap.) Then she wept.';
    expect(meaning(text, 'she')).toEqual(['ana-lind']);
    expect(meaning('[Ana Lind|person] left. ([Eva Moe|person] came, and she wept.)', 'she')).toEqual(['eva-moe']);
  });
});

describe('"it" behind what is told of who says it', () => {
  const told = (words: string) => meaning(`The [Guild|organisation] struck. ${words} said it would go.`, 'it');

  it('is the body that opens the sentence, whoever is told of between its commas', () => {
    expect(told('[Norwind|organisation], the former owner, which keeps ships near [Lima|place],')).toEqual(['norwind']);
    expect(told('[Norwind|organisation], known as the lender to the [Guild|organisation],')).toEqual(['norwind']);
    expect(told('The [Union|organisation] of Reed Growers, known as URG,')).toEqual(['union']);
  });

  it('is not the body that opens it with a verb of its own', () => {
    expect(told('[Norwind|organisation] left, and the [Reed Bank|organisation], the lender,')).not.toEqual(['norwind']);
    expect(told('In [Norwind|organisation] papers, the [Reed Bank|organisation], the lender,')).not.toEqual([
      'norwind',
    ]);
  });
});
