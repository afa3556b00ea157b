import { describe, expect, it } from 'vitest';
import { innerNames, markedNames as marked, markedNames, typedNames } from '../../fixtures/named.ts';

describe('what only looks like a name', () => {
  it('takes nothing behind a prefix that makes another word of it, and what a hyphen joins otherwise', () => {
    expect(markedNames('The pro-Peruvian marchers met a non-Catholic crowd and Peru-based farmers.')).toBe(
      'The pro-Peruvian marchers met a non-Catholic crowd and [Peru]-based farmers.',
    );
  });
});

describe('a prefix written large', () => {
  it('makes another word of a name, but opens the name of a body', () => {
    expect(markedNames('Anti-Quarn marchers left Quarn and the Anti-Noise League.')).toBe(
      'Anti-Quarn marchers left [Quarn] and the [Anti-Noise League].',
    );
  });
});

describe('things and events', () => {
  it('takes a paper and a rate for none, and names whose they are', () => {
    expect(markedNames('Press Statement\n\nWe agree.')).toBe('Press Statement\n\nWe agree.');
    expect(markedNames('They read the Quarn Ministry Press Release.')).toBe(
      'They read the Quarn Ministry Press Release.',
    );
    expect(markedNames('They read the Quarn Press Council.')).toBe('They read the [Quarn Press Council].');
    expect(markedNames('They cut the Bank Rate of the Quarn Bank.')).toBe(
      'They cut the Bank Rate of the [Quarn Bank].',
    );
    expect(markedNames('A State visit ended. The State Bank of Peru left.')).toBe(
      'A State visit ended. The [State Bank of Peru] left.',
    );
  });

  it('takes a machine by the letters it ends in for none, and a firm for one', () => {
    expect(markedNames('They tried the Velm Play VR.')).toBe('They tried the Velm Play VR.');
    expect(markedNames('They tried Velm Play ASA.')).toBe('They tried [Velm Play ASA].');
  });

  it('takes what a paper stands in for a journal, not for a person', () => {
    expect(markedNames('It is in the journal Velm Quarn.')).toBe('It is in the journal Velm Quarn.');
    expect(markedNames('It is on the coast of Velm Quarn.')).toBe('It is on the coast of [Velm Quarn].');
  });

  it('takes the prize of a period for none, and names who pays for it', () => {
    expect(markedNames('She won the Quarn Player of the Match award.')).toBe(
      'She won the [Quarn] Player of the Match award.',
    );
    expect(markedNames('She left the Bank of the South.')).toBe('She left the [Bank of the South].');
  });

  it('takes an outbreak for none, and an institute for one', () => {
    expect(markedNames('The Quarn Fever Outbreak ended. The Quarn Fever Institute left.')).toBe(
      'The Quarn Fever Outbreak ended. The [Quarn Fever Institute] left.',
    );
  });

  it('takes a fair for none, and names the land it ends in', () => {
    expect(markedNames('The Book Fair Peru opened.')).toBe('The Book Fair Peru opened.');
    expect(innerNames('The Book Fair Peru opened.')).toEqual(['Peru: country']);
    expect(markedNames('Velm Peru opened.')).toBe('[Velm Peru] opened.');
  });

  it('takes a common word for the surname that it is, but not where it may open a sentence as itself', () => {
    expect(markedNames('Ana Rice came. He saw Rice.')).toBe('[Ana Rice] came. He saw [Rice].');
    expect(markedNames('Ana Rice came. Rice is dear.')).toBe('[Ana Rice] came. Rice is dear.');
  });

  it('takes no common head of bodies for a name where a sentence opens with it, and a surname for one', () => {
    expect(markedNames('Velm Police came. Police left.')).toBe('[Velm Police] came. Police left.');
    expect(markedNames('Ana Church came. Church left.')).toBe('[Ana Church] came. [Church] left.');
  });
});

describe('a paper’s word for those it names', () => {
  it('is no name by itself', () => {
    expect(markedNames('The Parties met. It thanks both Parties and the Delegations.')).toBe(
      'The Parties met. It thanks both Parties and the Delegations.',
    );
    expect(markedNames('The Parties Council met.')).toBe('The [Parties Council] met.');
  });
});

describe('the letters of a currency', () => {
  it('are no name, and are their land’s elsewhere', () => {
    expect(markedNames('It cost NZ$1,500 and R$ 40 in NZ.')).toBe('It cost NZ$1,500 and R$ 40 in [NZ].');
    expect(markedNames('It cost KES 3,000, said the KES.')).toBe('It cost KES 3,000, said the [KES].');
  });
});

describe('the first word of a sentence', () => {
  it('is no name where many are told of, and is one where the text has it elsewhere', () => {
    expect(markedNames('Others hope. Latrines overflowed. Drillers left. Schoolchildren sang.')).toBe(
      'Others hope. Latrines overflowed. Drillers left. Schoolchildren sang.',
    );
    expect(markedNames('Waters said no. She met Ana Waters.')).toBe('[Waters] said no. She met [Ana Waters].');
  });
});

describe('money and tongues', () => {
  it('are no names: letters before a number, a language', () => {
    expect(markedNames('It costs Rs 90 or USD 40, said NRF 90 members. They spoke Swahili.')).toBe(
      'It costs Rs 90 or USD 40, said [NRF] 90 members. They spoke Swahili.',
    );
  });
});

describe('a heading in capitals', () => {
  it('takes a capital among its words for the town', () => {
    expect(typedNames('Big Quito Fair Opens Late Today\n\nThey met in Quito.')).toEqual(['Quito: place']);
  });

  it('names the state that stands among its other words, as the text below does, and no small word', () => {
    expect(typedNames('MONGOLIA REOPENS EMBASSY NOW\n\nMongolia did.')).toEqual(['Mongolia: country']);
    expect(markedNames('KYRGYZSTAN REOPENS EMBASSY NOW\n\nIt did.')).toContain('[KYRGYZSTAN] REOPENS');
    expect(markedNames('TURKEY LEAVES TABLES EMPTY NOW\n\nIt did.')).not.toContain('[');
    expect(markedNames('TAKE US HOME NOW PLEASE\n\nHe did.')).toBe('TAKE US HOME NOW PLEASE\n\nHe did.');
  });
});

describe('small words that a name writes in capitals', () => {
  it('keeps the initials of a person behind "by", and a word of capitals between article and name', () => {
    expect(markedNames('In a paper by AS Quarn the NOW Velm fair is told of.')).toBe(
      'In a paper by [AS Quarn] the [NOW Velm] fair is told of.',
    );
  });

  it('takes a loud word for none', () => {
    expect(markedNames('It is NOT Velm who came, AS Velm said.')).toBe('It is NOT [Velm] who came, AS [Velm] said.');
  });
});

describe('what goes by its letters', () => {
  it('is no person, though a name ends in them', () => {
    expect(typedNames('Ana RKV won. She works in RKV.')).toContain('RKV: organisation');
    expect(typedNames('Ana Quarn won. She met Quarn.')).toEqual(['Ana Quarn: person']);
  });

  it('is no place, though people are in it', () => {
    expect(typedNames('She left RKV. Staff in RKV waited.')).toEqual(['RKV: organisation']);
    expect(typedNames('She left Quarn. Staff in Quarn waited.')).toEqual(['Quarn: place']);
  });

  it('is a person where a heading or a transcript writes a surname so', () => {
    expect(typedNames('RUIZ WINS THE VOTE\n\nAna Ruiz won. Ruiz left.')).toEqual(['Ana Ruiz: person']);
    expect(typedNames('The guest was Ana Ruiz.\n\nRUIZ: I left.')).toEqual(['Ana Ruiz: person']);
  });
});

describe('ships, spacecraft and programs', () => {
  it('leaves a ship out however often it is named', () => {
    expect(marked('On the breakfast programme, Deborah Aylmer spoke.')).toBe(
      'On the breakfast programme, [Deborah Aylmer] spoke.',
    );
    expect(marked('The trawler Coral Tern sailed. The Coral Tern sank, and the Coral Tern was lost.')).toBe(
      'The trawler Coral Tern sailed. The Coral Tern sank, and the Coral Tern was lost.',
    );
  });

  it('leaves a spacecraft and a version of a program out', () => {
    expect(marked('Crews left the Orlanda spacecraft and used Tarnfox 4. Orlanda is a town.')).toBe(
      'Crews left the Orlanda spacecraft and used Tarnfox 4. Orlanda is a town.',
    );
  });
});
