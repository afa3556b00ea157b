import { describe, expect, it } from 'vitest';
import { spokenIn } from '../../../fixtures/spoken-in.ts';
import { found } from '../fixtures/found-in.ts';

describe('said-that', () => {
  it('reports the clause to the end of its sentence, the stop left out', () => {
    expect(found('The nurses said that the ward had been closed since May.')).toEqual([
      ['said-that', 'The nurses', 'said', 'that the ward had been closed since May'],
    ]);
  });

  it('knows that something is made clear, and that a cake is not', () => {
    expect(found('Lind made it clear that it was late.')[0]).toEqual(['said-that', 'Lind', 'made', 'that it was late']);
    expect(found('Lind made a cake that was late.')).toEqual([]);
  });

  it('takes what a noun is, behind what is asked for or warned of, for no clause of its own', () => {
    const asked = found('The nurses demanded talks with the board over rumours that two wards would close.')[0];
    expect(asked?.[3]).toBe('talks with the board over rumours that two wards would close');
    const warned = found('The nurses warned patients against shops that sell pills.')[0];
    expect(warned?.[3]).not.toBe('that sell pills');
    const little = found('The nurses said little, offering only the news that two wards would close.')[0];
    expect(little?.[3]).toBe('that two wards would close');
    expect(found('The nurses warned the board that two wards would close.')[0]?.[3]).toBe('that two wards would close');
    expect(found('The nurses said on Friday in Lima that wards would close.')[0]?.[3]).toBe('that wards would close');
  });

  it('takes a first name for no verb', () => {
    expect(found('Said Toum told the Gulf Monitor that it was late.')).toEqual([
      ['said-that', 'Said Toum', 'told', 'that it was late'],
    ]);
    expect(found('“It was late,” Said Toum told us.')[0]?.[3]).toBe('“It was late,”');
  });

  it('finds the subject before a parenthesis', () => {
    expect(found('Lena Hart, who leads the union, said that talks would go on.')[0]?.[1]).toBe('Lena Hart');
  });

  it('finds the subject of a relative clause', () => {
    expect(found('Norland, which says that the quota is too low, left the talks.')[0]?.[1]).toBe('Norland');
  });

  it('ends where the same speaker goes on with another verb', () => {
    const both = found('The minister said that the dam was safe and warned that the valley would flood.');
    expect(both.map(([, speaker, cue, content]) => [speaker, cue, content])).toEqual([
      ['The minister', 'said', 'that the dam was safe'],
      ['The minister', 'warned', 'that the valley would flood'],
    ]);
  });

  it('gives nobody what stands behind a semicolon and a name that is no subject to it', () => {
    const both = found(
      'The bakers said that it was late; Ash and Elm, by contrast, warned that the valley would flood.',
    );
    expect(both.find(([, , cue]) => cue === 'warned')?.[1]).not.toBe('The bakers');
    const same = found('The bakers said that it was late; and warned that the valley would flood.');
    expect(same.find(([, , cue]) => cue === 'warned')?.[1]).toBe('The bakers');
  });

  it('gives a participle the subject of the report before it', () => {
    const both = found('The mayor rejected the plan, saying that it cost too much.');
    expect(both.map(([, speaker, cue]) => [speaker, cue])).toEqual([
      ['The mayor', 'rejected'],
      ['The mayor', 'saying'],
    ]);
  });
});

describe('said-clause', () => {
  it('leaves the day out of what was said, but not out of a clause it is the subject of', () => {
    expect(found('Lind said Wednesday night she would resign.')[0]?.[3]).toBe('she would resign');
    expect(found('Lind said Wednesday was too late.')[0]?.[3]).toBe('Wednesday was too late');
  });

  it('leaves the hearer out of what was told', () => {
    expect(found('Lind told the Daily Mail on Monday, the deal is dead.')[0]?.[3]).toBe('the deal is dead');
    expect(found('Lind told reporters she would go.')[0]?.[3]).toBe('she would go');
    expect(found('Lind told the union to wait.')[0]?.[3]).toBe('the union to wait');
  });

  it('ends where another is inserted as who speaks on', () => {
    const said = (who: string) => found(`The names that Norwind says are old, ${who} added, “we read it”.`)[0]?.[3];
    expect(said('he')).toBe('are old');
    expect(found('Norwind says the ship is old, he left, and new.')[0]?.[3]).toContain('and new');
  });

  it('needs no "that"', () => {
    expect(found('The airline says it will fly again in June.')).toEqual([
      ['said-clause', 'The airline', 'says', 'it will fly again in June'],
    ]);
  });
});

describe('said-quotation', () => {
  it('reports the quotation after a colon', () => {
    expect(found('The coach wrote: “We lost it ourselves.”')).toEqual([
      ['said-quotation', 'The coach', 'wrote', '“We lost it ourselves.”'],
    ]);
  });
});

describe('a verb in progress', () => {
  it('has its subject before it', () => {
    expect(found('The bloc is also calling for a truce.')).toEqual([['called-for', 'The bloc', 'calling', 'a truce']]);
    expect(found('By Friday two officials were saying that it was late.')[0]?.slice(1)).toEqual([
      'two officials',
      'saying',
      'that it was late',
    ]);
  });

  it('has none where it stands beside a noun', () => {
    expect(found('The man calling for a truce is Lind.')).toEqual([]);
  });
});

describe('a hearer or a day behind the verb', () => {
  it('is no part of what is told', () => {
    expect(found('The forum told me in a letter that it was late.')[0]?.[3]).toBe('that it was late');
    expect(found('The forum told me what it wanted.')[0]?.[3]).toBe('what it wanted');
  });

  it('is not called for', () => {
    expect(found('A march which the forum has called for Saturday will end here.')).toEqual([]);
  });
});

describe('said-quotation behind a paper', () => {
  it('reports what is quoted behind where it stood, by who said it there', () => {
    expect(found('The bakers said in a statement posted on their site, “we will stay shut”.')).toContainEqual([
      'said-quotation',
      'The bakers',
      'said',
      '“we will stay shut”',
    ]);
  });

  it('reports no half of what began before, and nothing by a paper that is posted', () => {
    const half = found('The deal, the bakers said in a letter read to members, “is dead”.');
    expect(half.every(([rule]) => rule !== 'said-quotation')).toBe(true);
    const posted = found('They wept in a statement posted online, “we will stay shut”.');
    expect(posted.every(([, , cue]) => cue !== 'posted')).toBe(true);
  });
});

describe('wants-to', () => {
  it('reports what is wanted', () => {
    expect(found('The bloc wants to lift the tariff by July.')).toEqual([
      ['wants-to', 'The bloc', 'wants', 'to lift the tariff by July'],
    ]);
  });
});

describe('called-for and stance', () => {
  it('reports what is called for, without the particle', () => {
    expect(found('The church called for an end to the siege.')).toEqual([
      ['called-for', 'The church', 'called', 'an end to the siege'],
    ]);
  });

  it('reports what is rejected', () => {
    expect(found('Growers rejected the quota.')).toEqual([['stance', 'Growers', 'rejected', 'the quota']]);
  });

  it('finds no speaker in a day of the week', () => {
    expect(found('On Friday rejected parts were returned.').every(([, speaker]) => speaker !== 'Friday')).toBe(true);
  });
});

describe('what a relative clause tells of who goes on', () => {
  it('ends with it, and what the sentence tells is none of its content', () => {
    const urged = 'Ana Lind, who complained to the board last year, urged it to act.';
    expect(spokenIn(urged)).toEqual(['ana-lind: it to act']);
    expect(spokenIn('The road, Ana Lind insisted last night, is open.').join()).toContain('is open');
  });
});
