import { describe, expect, it } from 'vitest';
import { markedNames, typedNames } from '../../fixtures/named.ts';

describe('names that stand side by side', () => {
  it('parts a body from what is its own, and from who leads it', () => {
    expect(markedNames('The Bank of Quarn’s Policy Committee met the Ministry of Women’s Director Ana Ruiz.')).toBe(
      'The [Bank of Quarn]’s [Policy Committee] met the [Ministry of Women]’s Director [Ana Ruiz].',
    );
  });

  it('keeps a body of bodies whole, and parts it from what is its own', () => {
    expect(markedNames('The Federation of Parents’ Councils met the Union of Quarn’s Committee.')).toBe(
      'The [Federation of Parents’ Councils] met the [Union of Quarn]’s [Committee].',
    );
  });

  it('takes a month before its day for none', () => {
    expect(markedNames('On Mar 3 it left [Quarn].'.replace(/[[\]]/g, ''))).toBe('On Mar 3 it left [Quarn].');
  });

  it('parts whose house it is from the house of a state', () => {
    expect(markedNames('The Quarn White House said no. The New Quarn House said no.')).toBe(
      'The [Quarn] [White House] said no. The [New Quarn House] said no.',
    );
  });

  it('parts what voters are from where they are, and keeps a movement whole', () => {
    expect(markedNames('In Republican Iowa they voted. The Islamic State did not.')).toBe(
      'In [Republican] [Iowa] they voted. The [Islamic State] did not.',
    );
  });

  it('parts who acts from where the sentence opens, and keeps a place of two words whole', () => {
    expect(markedNames('In Helsinki Ana Quarn left. In Peru Sintraq, the union, left. It met Sintraq.')).toBe(
      'In [Helsinki] [Ana Quarn] left. In [Peru] [Sintraq], the union, left. It met [Sintraq].',
    );
    expect(markedNames('In Peru Velm it rained.')).toBe('In [Peru Velm] it rained.');
  });

  it('takes how old somebody is for no part of a name', () => {
    expect(markedNames('Old Ana Quarn left. Young Quarn Farmers left.')).toBe(
      'Old [Ana Quarn] left. [Young Quarn Farmers] left.',
    );
  });

  it('leaves out what only says how near somebody is to a party', () => {
    expect(markedNames('It met Presumptive Republican voters and Fellow Catholic Ana Ruiz.')).toBe(
      'It met Presumptive [Republican] voters and Fellow [Catholic] [Ana Ruiz].',
    );
  });

  it('takes letters for a kind of body off its name, unless they are all that is its own', () => {
    expect(markedNames('The NGO Alta Verde met NGO Clean Rivers. The NGO Forum left.')).toBe(
      'The NGO [Alta Verde] met NGO [Clean Rivers]. The [NGO Forum] left.',
    );
  });

  it('takes the title of several off the first of them', () => {
    expect(markedNames('Sens. Tom Quarn and Ana Velm met Messrs. Ode and Ruiz.')).toBe(
      'Sens. [Tom Quarn] and [Ana Velm] met Messrs. [Ode] and [Ruiz].',
    );
  });
});

describe('a body of a state with "and" in its name', () => {
  it('is one with the state before it, which is not joined with another body', () => {
    expect(markedNames('He left the U.S. Food and Drug Administration.')).toBe(
      'He left the [U.S. Food and Drug Administration].',
    );
    expect(markedNames('He left Peru and the Drug Council.')).toBe('He left [Peru] and the [Drug Council].');
  });
});

describe('names with hyphens', () => {
  it('are one where a small word stands between two, and two where that stands between states', () => {
    expect(markedNames('Mar-a-Velm is shut. He left Newquarn-upon-Velm.')).toBe(
      '[Mar-a-Velm] is shut. He left [Newquarn-upon-Velm].',
    );
    expect(markedNames('The Israeli-on-Peruvian row went on Monday-to-Friday.')).toBe(
      'The [Israeli]-on-[Peruvian] row went on Monday-to-Friday.',
    );
  });

  it('are one person’s with the particle written large and small, and a body’s where no person has it', () => {
    expect(typedNames('Anwar al-Quarnaki left. He saw Al-Quarnaki.')).toEqual(['Anwar al-Quarnaki: person']);
    expect(typedNames('Anwar al-Quarnaki left. He saw the Al-Velm.')).toContain('Al-Velm: organisation');
  });

  it('are one person’s with a particle that its vowel has lost, and none where what follows is written small', () => {
    expect(typedNames("Captain Tor d'Elva left. He saw d'Elva’s men.")).toEqual(["Tor d'Elva: person"]);
    expect(markedNames("The table d'hôte was shut.")).toBe("The table d'hôte was shut.");
  });
});

describe('the state that a body is of', () => {
  it('is named in full inside it, and by itself behind a ministry', () => {
    expect(markedNames('The Embassy of the Kingdom of Norway left.')).toBe(
      'The [Embassy of the Kingdom of Norway] left.',
    );
    expect(markedNames('The Ministry of Health of the Republic of Peru left.')).toBe(
      'The [Ministry of Health] of the [Republic of Peru] left.',
    );
  });
});

describe('what a headline in capitals has somebody say', () => {
  it('is no part of a name, and somebody called as the verb is keeps it', () => {
    expect(markedNames('UN Chief Ana Lind Says Talks On Peru Missed\n\nIt rained.')).toContain('[Ana Lind] Says');
    expect(markedNames('He met Ana Lind Warnsen.')).toContain('[Ana Lind Warnsen]');
    expect(markedNames('He met Ana Said Lind.')).toContain('[Ana Said Lind]');
  });
});

describe('a region named by its adjective', () => {
  it('is a place, and no bloc that has it for a word', () => {
    expect(typedNames('It met the West African bloc.')).toEqual(['West Africa: place']);
    expect(typedNames('It met the Economic Community of West African States.')).toEqual(['ECOWAS: organisation']);
  });
});

describe('what is capital before a role', () => {
  it('is no body where it says only whose office that is of', () => {
    expect(markedNames('It rained, Presidential spokesman Ana Lind said.')).toBe(
      'It rained, Presidential spokesman [Ana Lind] said.',
    );
    expect(markedNames('It rained on the Presidential Guard.')).toBe('It rained on the [Presidential Guard].');
  });

  it('is no part of a name, though there are several who have it', () => {
    expect(markedNames('It met Foreign Ministers Ana Lind and Tor Berg.')).toBe(
      'It met Foreign Ministers [Ana Lind] and [Tor Berg].',
    );
  });
});

describe('a given name that is short for a month', () => {
  it('is one behind a family name that stands first, and a month before a day', () => {
    expect(markedNames('It met the envoy Zhang Jun.')).toBe('It met the envoy [Zhang Jun].');
    expect(markedNames('It met Mr Zhang Jun 3.')).toBe('It met Mr [Zhang] Jun 3.');
  });
});

describe('a land named in full', () => {
  it('is that land, whatever people or kind its republic is called after, and no union of those in it', () => {
    expect(typedNames('The Bolivarian Republic of Venezuela left.')).toEqual(['Venezuela: country']);
    expect(typedNames('The Co-operative Republic of Guyana left.')).toEqual(['Guyana: country']);
    expect(typedNames('The Bolivarian League of Venezuela left.')).not.toEqual(['Venezuela: country']);
  });
});

describe('the region of whose envoy a body’s name stands', () => {
  it('is no part of the body’s name', () => {
    expect(markedNames('African Union Horn of Africa envoy Ana Lind left.')).toBe(
      '[African Union] [Horn of Africa] envoy [Ana Lind] left.',
    );
    expect(markedNames('The African Union Commission left.')).toBe('The [African Union Commission] left.');
  });
});

describe('a heading of one word', () => {
  it('is no name where it tells of many, and one where the text names somebody so', () => {
    expect(markedNames('Superstars')).toBe('Superstars');
    expect(markedNames('Sanders\n\nThey met Ana Sanders.')).toBe('[Sanders]\n\nThey met [Ana Sanders].');
  });
});

describe('a known region', () => {
  it('is one name, whatever its words are alone and where a sentence opens with it', () => {
    expect(typedNames('They met in West Africa. Inner Mongolia voted.')).toEqual([
      'West Africa: place',
      'Inner Mongolia: place',
    ]);
    expect(markedNames('The West met in Africa. Old Europe is tired.')).toBe(
      'The [West] met in [Africa]. Old [Europe] is tired.',
    );
  });
});
