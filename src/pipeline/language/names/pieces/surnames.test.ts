import { describe, expect, it } from 'vitest';
import { markedNames as marked, typedNames as named, namedIn as read } from '../../../fixtures/named.ts';

describe('a surname that is another word too', () => {
  it.each([
    'Then [Tom King] came. [King] denied it.',
    '[Mina Shah] spoke for the union. “No,” [Shah] said.',
    'Attorney [Mina Shah] spoke for the union.',
    '[Ana Hill] came. [Hill] signed first.',
    '[Hope Barker] said that [Barker] would pay.',
    'Then [Nguyen Van Tam] came. [Tam] denied it.',
    '[Jae-min Oh] thanked him.',
    '[Min-ji Seo] thanked him.',
    '[Greet van Velm] thanked him.',
  ])('is a name where it stands for somebody named in full: %s', (text) => {
    expect(marked(text.replace(/[[\]]/g, ''))).toBe(text);
  });

  it.each([
    'The King denied it.',
    'Then [Tom King] met the King.',
    'King [Tom] denied it.',
    '[Ana Hill] came. Hill farms are poor. The hill signed nothing.',
    '[Ana Price] came. Price is all.',
    'Ex-pat [Ana Ruiz] came.',
    'Oil-rich [Peru] came.',
  ])('is the title or the common word elsewhere: %s', (text) => {
    expect(marked(text.replace(/[[\]]/g, ''))).toBe(text);
  });

  it('is a person’s with a hyphen where somebody is called so in full, and a body’s where nobody is', () => {
    expect(named('Ngozi Obi-Adeyemi came. Obi-Adeyemi is the minister.')).toEqual(['Ngozi Obi-Adeyemi: person']);
    expect(named('He works for the Obi-Adeyemi.')).toEqual(['Obi-Adeyemi: organisation']);
  });

  it('is a person’s where a given name with a hyphen stands behind it', () => {
    expect(named('Mr Seo came. Seo Kwi-nam, who leads Doru Metals, and Seo left.')[0]).toBe('Seo Kwi-nam: person');
    expect(named('Velm Anti-noise met. Velm left.')).not.toContain('Velm Anti-noise: person');
  });

  it('is a person’s behind a form of address and an office of people, and a place’s without', () => {
    expect(named('Mr Castle left. Dr Park and Secretary Lodge left.')).toEqual([
      'Castle: person',
      'Park: person',
      'Lodge: person',
    ]);
    expect(named('Minister Tilla Park left. Minister Quarn Council left.')).toContain('Tilla Park: person');
    expect(named('The Ambassador Bridge closed. The Senator Hotel closed.')).toEqual([
      'Ambassador Bridge: place',
      'Senator Hotel: place',
    ]);
  });
});

describe('a surname that is another word', () => {
  it('knows a surname again that is a common word, and takes no other common word for one', () => {
    expect(marked("They met Marta Quell on Monday. Quell's party holds 41 seats.")).toContain("[Quell]'s party");
    expect(marked("They met Marta Lund on Monday. Quell's party holds 41 seats.")).not.toContain('[Quell]');
  });

  it('takes a surname for a name where a sentence opens with it and a full name has it', () => {
    expect(marked('Lee left. The film made Ana Lee rich.')).toBe('[Lee] left. The film made [Ana Lee] rich.');
  });

  it('takes a surname that is a city for the person whom the text introduces', () => {
    const names = read('Valeria Paris left. Paris said she was well.');
    expect(names.entities).toMatchObject([{ key: 'valeria-paris', type: 'person', forms: ['Valeria Paris', 'Paris'] }]);
  });
});
