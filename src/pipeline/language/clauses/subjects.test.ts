import { describe, expect, it } from 'vitest';
import { links, read } from './fixtures/clauses-in.ts';

describe('clausesOf: subjects', () => {
  it('passes over prepositional phrases, times and parentheses', () => {
    expect(read('Rebels in the north on Tuesday blocked roads.')).toEqual(['block(Rebels)']);
    expect(read('Peru, a key ally in the war, has refused.')).toEqual(['refuse(Peru)']);
    expect(read('The next round, if it comes, will begin.').at(-1)).toBe('begin(The next round)');
  });

  it('joins coordinated phrases, but not the object of an earlier verb', () => {
    expect(read('Europe, Ukraine and the U.S. agreed.')).toEqual(['agree(Europe + Ukraine + the U.S.)']);
    expect(read('Peru welcomed the deal and Chile rejected it.').at(-1)).toBe('reject(Chile)');
  });

  it('finds the subject over what is set apart by commas, and over an apposition', () => {
    expect(read('The accord, signed in Oslo in May, provides for a court.').at(-1)).toBe('provide(The accord)');
    expect(read('Lind, the chief envoy, ruled out access.')).toEqual(['rule(Lind)']);
    expect(read('Its commander, Ana Lind, said by telephone they would go.')[0]).toBe('say(Its commander)');
    expect(read('Peru signed the pact, rejected in May, and left.').at(-1)).toBe('leave(Peru)');
  });

  it('finds “we” over however many names an aside lists', () => {
    const lands = 'Peru, Chile and Samoa and the Commissioner of the Lake Union';
    expect(read(`We, the Trade Ministers of ${lands}, reject it.`)).toEqual(['reject(We)']);
    expect(read('We left, the ministers of Peru and Chile reject it.').at(-1)).not.toBe('reject(We)');
  });

  it('parts a year from who acts behind it, and leaves it to what is told of it', () => {
    expect(read('In 2023 Peru blocked the sale.')).toEqual(['block(Peru)']);
    expect(read('Since May 2023 Peru has blocked it.')).toEqual(['block(Peru)']);
    expect(read('The 2023 talks failed.')).toEqual(['fail(The 2023 talks)']);
  });

  it('joins no day of a month to who acts behind it', () => {
    expect(read('Peru will pay by March 20, and an auditor will come.').at(-1)).toBe('come(an auditor)');
    expect(read('By then 20, and an auditor will come.').at(-1)).not.toBe('come(an auditor)');
  });

  it('finds those whom a paper calls the parties from then on', () => {
    const text = 'On 8 June 2025, the Government of Peru and the Front of Tarn (FT), hereinafter the Parties, signed.';
    expect(read(text).at(-1)).toBe('sign(the Government + the Front)');
    expect(read('Peru called for calm, thereafter the sides signed.').at(-1)).toBe('sign(the sides)');
  });

  it('finds the subject that a clause of its own follows', () => {
    expect(read('The claim that two plants will close does not hold.').at(-1)).toBe('hold(The claim) not');
    expect(read('The boat the union ran arrived on Monday.').at(-1)).toBe('arrive(The boat)');
    expect(read('Peru said the talks had failed.').at(-1)).toBe('fail(the talks)');
  });

  it('finds the subject behind a quotation, and none in a list of deeds', () => {
    expect(read('“It is late,” the envoy of Peru, Ana Lind, said.').at(-1)).toBe('say(the envoy)');
    expect(read('“It is late,” scoffed Ana Lind.').at(-1)).toBe('scoff(Ana Lind)');
    expect(read('Peru welcomed it, praised Chile and left.').at(-1)).toBe('leave(Peru)');
  });

  it('reads “which” behind a description with an article as of the name before it, but not in a list', () => {
    expect(read('It came from the boards of Brevik Steel, the plant’s owner, which warned them.').at(-1)).toBe(
      'warn(Brevik Steel)',
    );
    expect(read('He met Brevik Steel, the growers, and the guild, which warned them.').at(-1)).not.toBe(
      'warn(Brevik Steel)',
    );
  });

  it('reads who a description between commas is of, and what "whose" owns', () => {
    expect(read('It came from Ana Lind, an envoy who left Oslo.').at(-1)).toBe('leave(Ana Lind)');
    expect(read('It came from the head of Peru, a chemist who left Oslo.').at(-1)).toBe('leave(a chemist)');
    expect(read('Chile, without whose consent no pact holds, has summoned Peru.').at(-1)).toBe('summon(Chile)');
    expect(links('Chile, whose efforts the envoy praised, left.')).toEqual(['relative', 'main']);
  });

  it('keeps lists apart from what stands in front and from a clause of their own', () => {
    expect(read('In a joint text, the ministers Lind and Roth agreed.')).toEqual(['agree(the ministers Lind + Roth)']);
    expect(read('Leaders of Peru, Chile and Cuba agreed.')).toEqual(['agree(Leaders)']);
    expect(read('It was not said in the hall, but two envoys spoke.').at(-1)).toBe('speak(two envoys)');
  });

  it('opens a clause after "and" where the words before it belong to a verb with an object', () => {
    expect(read('Peru put two ships on alert and Chile moved a tank.').at(-1)).toBe('move(Chile)');
    expect(read('Leaders of Peru and Chile moved a tank.')).toEqual(['move(Leaders)']);
  });

  it('opens a clause at “after” behind a verb, whatever hangs on its subject', () => {
    expect(read('Talks were late after growers from Peru and Chile refused.').at(-1)).toBe('refuse(growers)');
    expect(read('The nurses called off a march after the state raised its offer.').at(-1)).toBe('raise(the state)');
    expect(read('Peru put guns on alert and Chile left.').at(-1)).toBe('leave(Chile)');
  });

  it('opens a clause at "as" after a noun, not where "as" names what something is', () => {
    expect(read('Peru appealed for help as the number of cases rose.')).toEqual(['appeal(Peru)', 'rise(the number)']);
    expect(read('Peru used the hall as a school and agreed.').at(-1)).toBe('agree(Peru)');
  });

  it('opens it too behind a verb, before a name, an article or many', () => {
    expect(read('Prices rose as the League vowed to sue.')).toContain('vow(the League)');
    expect(read('The port closed as crews at Velm struck.')).toContain('strike(crews)');
    expect(read('The rebels known as the Foxes left.').at(-1)).toBe('leave(The rebels)');
    expect(read('Ana Lind works as a nurse and left.').at(-1)).toBe('leave(Ana Lind)');
  });

  it('finds the subject before “whose”, though who is named behind it does something', () => {
    expect(read('The League, whose envoy, Ana Lind, had damned it as “late”, welcomed it.').at(-1)).toBe(
      'welcome(The League)',
    );
    expect(read('Ole Berg, whose deputy, Ana Lind, refused to sign, left.').at(-1)).toBe('leave(Ole Berg)');
  });

  it('finds behind a comma who does something beside the verb of the sentence', () => {
    expect(read('Chile denied it, its envoy, Ana Lind, dismissing the report.').at(-1)).toBe('dismiss(Ana Lind)');
    expect(read('The talks ended in May, Peru accusing Chile of it.').at(-1)).toBe('accuse(Peru)');
    expect(read('Ole Berg met his deputy, Ana Lind, saying it was late.')).toContain('say(Ole Berg)');
    expect(read('Ole Berg left the hall, blaming Chile.').at(-1)).toBe('blame(Ole Berg)');
  });

  it('finds who a verb belongs to over what is added behind the name, a relative clause or its pronoun', () => {
    expect(read('The deal fell, as Ana Lind, the mayor, had demanded.').at(-1)).toBe('demand(Ana Lind)');
    expect(read('The growers who met, led by Ana Lind, warned of it.')).toContain('warn(The growers)');
    expect(read('The lorries, which, by their count, were parked, left.')).toContain('park(The lorries)');
    expect(read('The deal fell, as the mayor left, and Ana Lind cheered.').at(-1)).toBe('cheer(Ana Lind)');
  });

  it('takes who stands between commas before a verb of saying, not the object of the verb before', () => {
    expect(read('There would be no deal, their leader, Ana Lind, said.').at(-1)).toBe('say(their leader)');
    expect(read('Peru, a close ally, said so.')).toEqual(['say(Peru)']);
  });

  it('reads over how long before, which is nobody', () => {
    expect(read('The envoy, who two days earlier had refused it, signed.')[0]).toBe('refuse(The envoy)');
    expect(read('The two refused it.')[0]).toBe('refuse(The two)');
    expect(read('A day after nurses refused it, the board met.')[0]).toBe('refuse(nurses)');
    expect(read('The day after the vote was calm.')[0]).toBe('be(The day)');
  });

  it('takes a place between commas for no part of those who stand behind it', () => {
    expect(read('On Monday, in Oslo, Lind and Roth met.')[0]).toBe('meet(Lind + Roth)');
    expect(read('Peru, Norway and Chile met.')[0]).toBe('meet(Peru + Norway + Chile)');
  });

  it('lists nobody with who stands in a phrase in front', () => {
    expect(read('According to Ana Lind, Chile and Peru rejected it.')).toEqual(['reject(Chile + Peru)']);
    expect(read('Envoys of Norway, Chile and Peru rejected it.')).not.toContain('reject(Chile + Peru)');
  });

  it('reads past who says so between commas, and when', () => {
    expect(read('Residents, Ana Lind said on Friday, had rejected it.').at(-1)).toBe('reject(Residents)');
    expect(read('Residents met, Ana Lind said on Friday, and rejected it.').at(-1)).not.toBe('reject(Ana Lind)');
  });
});

describe('clausesOf: subjects beside times and openers', () => {
  it('takes no day of a month for who acts', () => {
    expect(read('Staff who return by Sunday, 20 September will face no step.').at(-1)).not.toContain('20');
    expect(read('The walkout, called on March 9 after pay talks collapsed, has halted the port.').at(-1)).toBe(
      'halt(The walkout)',
    );
    expect(read('Only 20 will return.')).toEqual(['return(20)']);
  });

  it('gives a clause behind “when” and “where” its subject, though the tagger takes it for a verb', () => {
    expect(read('They are in custody since Tuesday, when police picked them up.').at(-1)).toBe('pick(police)');
    expect(read('The port closed when pilots at Norwind stopped work.').at(-1)).toBe('stop(pilots)');
    expect(read('The port closed when asked.').at(-1)).toBe('ask()');
  });

  it('gives a name in front that is a verb elsewhere its verb', () => {
    expect(read('Grant said the union would go.')).toEqual(['say(Grant)', 'go(the union)']);
    expect(read('Forge, for its part, wants more.')).toEqual(['want(Forge)']);
    expect(read('Grant the union more.')).toEqual(['grant()']);
  });

  it('gives “which” behind a day what was made on it', () => {
    expect(read('The offer made on Monday, which was worth more, was refused by the guild.').at(-1)).toBe(
      'refuse(The offer)',
    );
  });

  it('passes over what a relative clause says why, when or that', () => {
    expect(read('A nurse who hid her name because she may not speak to the press said it was late.')).toContain(
      'say(A nurse)',
    );
    expect(read('Men who feared the deal would fail said so.')).toContain('say(Men)');
    expect(read('A nurse who left because the press said so was late.')).toContain('say(the press)');
  });

  it('lets go whoever somebody is asked to let go', () => {
    expect(read('The guild, whose members sell fish, pleaded with the state to let the boats go.')).toEqual([
      'sell(members)',
      'plead(The guild)',
      'let(the state)',
      'go(the boats)',
    ]);
  });
});

describe('clausesOf: what kind of body it is behind the letters of its name', () => {
  it('belongs to the name, and a role there to somebody else', () => {
    expect(read('Peru and the Sun Front (SF) rebel group agreed.')).toEqual([
      'agree(Peru + the Sun Front (SF) rebel group)',
    ]);
    expect(read('The Sun Front (SF) president Ana Lind agreed.')).toEqual(['agree(president Ana Lind)']);
  });
});

describe('clausesOf: a time that somebody does something to', () => {
  it('is the subject before its verb, and none where it tells when', () => {
    expect(read('Peru gave an assurance that hours would not be cut.')).toContain('cut(hours) not');
    expect(read('Peru said that weeks later the talks failed.')).toContain('fail(the talks)');
    expect(read('Peru left that week.')).toEqual(['leave(Peru)']);
  });
});
