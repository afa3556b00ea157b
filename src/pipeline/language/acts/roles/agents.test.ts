import { describe, expect, it } from 'vitest';
import { holders, published, reported } from '../fixtures/held.ts';

describe('who did what a passive tells', () => {
  it('is who stands behind "by", an owner, a role and an apposition passed over', () => {
    expect(holders('The plan was rejected by Peru and Chile.')).toEqual(['REJECT Peru+Chile']);
    expect(holders("That account was rejected by the vessel's skipper, Erik Dahl, who slept.")).toContain(
      'REJECT Erik Dahl',
    );
    expect(holders("The bid was backed by the ship's captain, Ana Lind.")).toEqual(['SUPPORT Ana Lind']);
    expect(holders('The offer was turned down by the owner of the mine, Erik Dahl.')).toEqual(['REJECT Erik Dahl']);
  });

  it('is not who says so behind a comma', () => {
    expect(holders("The plan was rejected by the Guild's rivals, Chile said.")).toEqual(['REJECT -', 'STATE Chile']);
    expect(holders('The fleet was sent by the governor, Ana Lind announced.')).toContain('MOBILIZE -');
    expect(holders('The deal was signed by the envoys of Peru, Norway said.')).toContain('AGREE Peru');
  });

  it('is not whose offer or request is turned down, but both whose deal is', () => {
    expect(holders('Peru met Chile. The offer of the Guild was not accepted.')).not.toContain('REJECT Guild');
    expect(holders("The Guild's request could not be met.")).toContain('REJECT -');
    expect(holders("The Guild's demand was not taken up by Peru.")).toContain('REJECT Peru');
    expect(holders('No deal between Peru and Chile was reached.')).toEqual(['REJECT Peru+Chile']);
  });

  it('is neither of two between whom something was broken off, and both between whom it was agreed or done', () => {
    for (const told of [
      'The talks between Peru and Chile were called off.',
      'The truce between Peru and Chile was broken.',
    ])
      expect(holders(told)).toEqual(['REJECT -']);
    expect(holders('The meeting between Peru and Chile was cancelled by Peru.')).toEqual(['REJECT Peru']);
    expect(holders('The truce between Peru and Chile was extended.')).toEqual(['AGREE Peru+Chile']);
    expect(holders('Prisoners were exchanged between Peru and Chile.')).toEqual(['RETREAT Peru+Chile']);
  });

  it('is with whom a deal is, not those who dealt with each other before', () => {
    const before = 'Peru and Norway agreed on a truce. ';
    expect(holders(`${before}The deal with Chile came on Monday.`)).toContain('AGREE Chile');
    expect(holders(`${before}The deal with Norway came on Monday.`)).toEqual([
      'AGREE Peru+Norway',
      'AGREE Peru+Norway',
    ]);
    expect(holders(`${before}The deal came on Monday.`)).toEqual(['AGREE Peru+Norway', 'AGREE Peru+Norway']);
  });

  it('is not who does something else behind "and"', () => {
    expect(holders('The plan was rejected by the union, and Chile lifted its ban.')).toEqual([
      'REJECT -',
      'CONCEDE Chile',
    ]);
    expect(holders('The deal was signed by Peru and Chile lifted its ban.')).toEqual(['AGREE Peru', 'CONCEDE Chile']);
    expect(holders('The deal was signed by the envoy, Ana Lind, and Chile lifted its ban.')).toEqual([
      'AGREE Ana Lind',
      'CONCEDE Chile',
    ]);
  });

  it('is who stands before "by whom" and "by which", and nobody where no name does', () => {
    expect(holders('The paper cites Ana Lind, by whom the plan was rejected.')).toContain('REJECT Ana Lind');
    expect(holders('Norway, by which the offer was rejected, slept.')).toContain('REJECT Norway');
    expect(holders('Peru met the nurses, by whom the plan was rejected.')).not.toContain('REJECT Peru');
    expect(holders('Peru met Ana Lind at the mill, by which the plan was rejected.')).not.toContain('REJECT Ana Lind');
  });

  it('finds behind “from” or “with” who receives something so', () => {
    expect(holders('The plan drew fire from Chile.')).toEqual(['ACCUSE Chile']);
    expect(holders('The plan went down badly with Chile.')).toEqual(['ACCUSE Chile']);
    expect(holders('The plan did not go down well with Chile.')).toEqual(['ACCUSE Chile']);
    expect(holders('Peru went to court with Chile.')).toEqual(['ACCUSE Peru']);
  });
});

describe('who does what a participle in front tells', () => {
  it('is whom the sentence is about', () => {
    expect(holders('Rejecting the plan, Chile said no.')[0]).toBe('REJECT Chile');
    expect(holders('Rejecting the plan, Ana Lind, head of the Guild, slept.')[0]).toBe('REJECT Ana Lind');
    expect(holders("Rejecting the plan, Norway's minister, Erik Dahl, called for talks.")[0]).toBe('REJECT Erik Dahl');
    expect(holders('Defending the dam, the director of the Guild, Erik Dahl, told reporters it was safe.')[0]).toBe(
      'SUPPORT Erik Dahl',
    );
    expect(holders('Rejecting the plan, which Peru had backed, Norway walked out.')).toEqual([
      'REJECT Norway',
      'SUPPORT Peru',
      'PROTEST Norway',
    ]);
  });

  it('is not who only says so, nor a thing', () => {
    expect(holders('Rejecting the plan, the firm, Ana Lind said, will pay.')).not.toContain('REJECT Ana Lind');
    expect(holders('Rejecting the plan, the note was sent by Peru.')).not.toContain('REJECT Peru');
  });
});

describe('who does what a clause behind "that" tells of a thing', () => {
  it('is who stands in it, a determiner before it too', () => {
    expect(holders('Peru will study the loan that the Guild has offered.')).toContain('AGREE Guild');
    expect(holders('Peru regrets the duties that the army of Chile imposed on Monday.')).toContain('SANCTION Chile');
  });

  it('is nobody of whom it is only claimed, thought or told', () => {
    expect(holders('Peru dismissed the rumour that the Guild has rejected it.')).toEqual(['REJECT Peru']);
    expect(holders('Peru rejected the idea that the Guild would offer.')).toEqual(['REJECT Peru']);
    expect(holders('Peru assured the panel that the Guild would agree.')).not.toContain('AGREE Guild');
  });
});

describe('who does what a deed does', () => {
  it('is whose deed it is', () => {
    expect(holders('An air strike by Chile killed nine people.')).toEqual(['ASSAULT Chile']);
    expect(holders('Shelling of the market at Tolo by the army of Chile killed nine people.')).toEqual([
      'ASSAULT Chile',
    ]);
    expect(holders('A raid launched by Chile wounded two.')).toContain('ASSAULT Chile');
    expect(holders('The blockade of Sirba by Chile cut off food to the town.')).toContain('SANCTION Chile');
  });

  it('is not who says or sees it, nor who writes of it', () => {
    expect(holders('An attack condemned by Norway killed nine people.')).toContain('ASSAULT -');
    expect(holders('The ship, seen by Norway, fired on a boat.')).toContain('ASSAULT -');
    expect(holders('The men held by Norway killed a guard.')).toContain('ASSAULT -');
    expect(holders('A book by Ana Lind rejects the plan.')).not.toContain('REJECT Ana Lind');
  });
});

describe('whose an offer or an approval is', () => {
  it('is told behind what it is of, whatever the tagger takes that for', () => {
    expect(holders('A strike was near despite an offer of a 6 percent raise from Norway.')).toContain('AGREE Norway');
    expect(holders("A strike was near despite an offer of four days' leave from Norway.")).toContain('AGREE Norway');
    expect(holders('It was late after the approval of the bill by the council of Norway.')).toContain('SUPPORT Norway');
  });

  it('is not told by where something comes from', () => {
    expect(holders('A strike was near despite an offer of independence from Norway.')).not.toContain('AGREE Norway');
  });
});

describe('those that each have their own "of"', () => {
  it('act together', () => {
    expect(holders('Ana Lind of Chile and Erik Dahl of Norway met in Lima.')).toEqual(['CONSULT Ana Lind+Erik Dahl']);
    expect(holders('The envoys of Peru and of Chile held talks.')).toEqual(['CONSULT Peru+Chile']);
  });

  it('do not where the first is what a verb is done to', () => {
    expect(holders('Norway praised Ana Lind of Chile and Erik Dahl of Peru signed the deal.').at(-1)).toBe(
      'AGREE Erik Dahl',
    );
  });

  it('gives what is withdrawn or called off to whose it was', () => {
    expect(holders("Peru's appeal has been withdrawn.")).toContain('RETREAT Peru');
    expect(holders("Peru's prisoners have been released.")).not.toContain('RETREAT Peru');
  });

  it('takes no day by which it will be done for who does it', () => {
    expect(reported('Ana Lind said the road would be reopened by June.')).toEqual(['AGREE Ana Lind']);
    expect(reported('Ana Lind said the road would be reopened by the end of the year.')).toEqual(['AGREE Ana Lind']);
    expect(holders('The plan was rejected by 4 percent.')).toEqual(['REJECT -']);
  });

  it('gives what a body publishes as done to that body, and what others do to nobody', () => {
    expect(published('The import levy is waived until August.')).toEqual(['CONCEDE Guild']);
    expect(published('The duty on salt was raised to 9 percent.')).toEqual(['SANCTION Guild']);
    expect(published('The import levy had been waived until August.')).toEqual(['CONCEDE -']);
    expect(published('Two drivers were detained at the gate.')).toEqual(['COERCE -']);
  });

  it('gives a charge that is rejected and a complaint that has been filed to the body, and not what is done to it', () => {
    expect(published('The charge of neglect is rejected.')).toEqual(['REJECT Guild']);
    expect(published('A complaint has been filed with a coroner.')).toEqual(['ACCUSE Guild']);
    expect(published('Our claim is rejected out of hand.')).toEqual(['REJECT -']);
    expect(published('A complaint has been filed against us.')).toEqual(['ACCUSE -']);
    expect(published('The charge of neglect was rejected.')).toEqual(['REJECT -']);
  });
});
