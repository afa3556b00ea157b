import { describe, expect, it } from 'vitest';
import { held } from './fixtures/held.ts';

describe('who acts, where a name stands inside the subject', () => {
  it('lets a body act through its voices', () => {
    expect(held('Chilean troops shelled a town.')).toEqual(['ASSAULT Chile']);
    expect(held("The Guild's negotiators rejected the offer.")).toEqual(['REJECT Guild']);
    expect(held('Officials in Peru rejected the offer.')).toEqual(['REJECT Peru']);
    expect(held('A spokeswoman for the Guild rejected the offer.')).toEqual(['REJECT Guild']);
    expect(held('Some 400 members of the Guild rejected the offer.')).toEqual(['REJECT Guild']);
    expect(held('A delegation led by Ana Lind rejected the offer.')).toEqual(['REJECT Ana Lind']);
    expect(held('The leaders of Peru and Chile rejected the offer.')).toEqual(['REJECT Peru+Chile']);
    expect(held("Peru's position rejects force.")).toEqual(['REJECT Peru']);
  });

  it('lets nobody act for a body that only says where, whose or of what sort somebody is', () => {
    expect(held('Leaders of four Chilean states rejected the offer.')).toEqual(['REJECT -']);
    expect(held('Delegates at the summit in Olva, Peru, rejected the offer.')).toEqual(['REJECT -']);
    expect(held('Footballers in Peru rejected the offer.')).toEqual(['REJECT -']);
    expect(held('The envoy to Peru rejected the offer.')).toEqual(['REJECT -']);
    expect(held("Peru's largest maker of cans rejected the offer.")).toEqual(['REJECT -']);
    expect(held('Kitchen staff at the Guild rejected the offer.')).toEqual(['REJECT -']);
    expect(held("Holders of the Guild's cards rejected the offer.")).toEqual(['REJECT -']);
    expect(held('The former Chilean minister rejected the offer.')).toEqual(['REJECT -']);
    expect(held('A panel headed by judge Ana Lind rejected the offer.')).toEqual(['REJECT -']);
    expect(held('A choir led by Ana Lind rejected the offer.')).toEqual(['REJECT -']);
    expect(held('The wife of Ana Lind rejected the offer.')).toEqual(['REJECT -']);
    expect(held('An alliance of 38 states rejected a text that Peru wrote.')).toEqual([
      'REJECT - > Peru',
      'STATE Peru',
    ]);
    expect(held("In Peru and Chile it was hot. The bloc's leaders rejected the offer.")).toEqual(['REJECT -']);
  });

  it('takes nobody whose family it is done to for whom it is done to', () => {
    expect(held("The Guild threatened Ana Lind's family.")).toEqual(['THREATEN Guild']);
    expect(held("The Guild threatened Ana Lind's lawyers.")).toEqual(['THREATEN Guild > Ana Lind']);
  });

  it('takes those that are counted for those that act', () => {
    expect(held('Dozens of Chileans marched through the town.')).toEqual(['PROTEST Chile']);
    expect(held('A group of Chilean diplomats rejected the offer.')).toEqual(['REJECT Chile']);
    expect(held('A group of Chilean nurses rejected the offer.')).toEqual(['REJECT -']);
  });

  it('takes the name behind a role for the actor, not the body before it', () => {
    expect(held("Peru's deputy minister, Ana Lind, rejected the offer.")).toEqual(['REJECT Ana Lind']);
    expect(held('The president of the republic, Ana Lind, rejected the offer.')).toEqual(['REJECT Ana Lind']);
    expect(held('The minister for Trade Ana Lind rejected the offer.')).toEqual(['REJECT Ana Lind']);
    expect(held('Peruvian Secretary of State Ana Lind rejected the offer.')).toEqual(['REJECT Ana Lind']);
    expect(held("Peru's minister of fisheries Ana Lind rejected the offer.")).toEqual(['REJECT Ana Lind']);
    expect(held("Peru's minister of fisheries under Ana Lind rejected the offer.")).toEqual(['REJECT Peru']);
  });

  it('takes the person named behind where somebody is from for the actor, and nobody there besides', () => {
    expect(held('An old grower from Olva, Ana Lind, shook her head at the offer.')).toEqual(['REJECT Ana Lind']);
    expect(held('Growers from Olva, Ana Lind, shook their heads at the offer.')).toEqual(['REJECT -']);
    expect(held('A grower from Olva, Peru, shook her head at the offer.')).toEqual(['REJECT -']);
  });

  it('takes whom fire comes from for who criticises, never whom it comes under', () => {
    expect(held('Chile has come under fire from Peru.')).toEqual(['ACCUSE Peru > Chile']);
    expect(held('Chile has come under fire over the plan.')).toEqual(['ACCUSE - > Chile']);
    expect(held('Chile is under arrest.')).toEqual(['COERCE - > Chile']);
    expect(held('Chile ran into opposition from Peru.')).toContain('REJECT Peru > Chile');
    expect(held('The plan was met with anger from Peru.')).toContain('ACCUSE Peru');
  });

  it('takes whom words in apposition are about for who did what they tell', () => {
    expect(held('Ana Lind, the lawyer who rejected the offer, slept.')).toEqual(['REJECT Ana Lind']);
    expect(held('Ana Lind, the lawyer who chairs the panel and who rejected the offer, slept.')).toContain(
      'REJECT Ana Lind',
    );
    expect(held('The Guild (G), whose members rejected the offer, slept.')).toEqual(['REJECT Guild']);
    expect(held('Ana Lind knew the lawyer who rejected the offer.')).toEqual([]);
  });

  it('takes who stands before an apposition, with a relative clause behind it too', () => {
    expect(held("The Guild, Peru's oldest union, which has 90 members, rejected the offer.")).toEqual(['REJECT Guild']);
    expect(held('After talks with Chile, the Guild, which has 90 members, rejected the offer.')).toContain(
      'REJECT Guild',
    );
    expect(held('Asked by the press, the minister of justice, Ana Lind, rejected the offer.')).toContain(
      'REJECT Ana Lind',
    );
    expect(held('The army left, and the Guild’s envoy, Ana Lind, rejected the offer.')).toContain('REJECT Ana Lind');
    expect(held('Ana Lind, of the Guild in Chile, which has 90 members, rejected the offer.')).toEqual([
      'REJECT Ana Lind',
    ]);
    expect(held('Its leader, a retired nurse named Ana Lind, rejected the offer.')).toEqual(['REJECT Ana Lind']);
  });
});

describe('who acts behind a name with "of" in it', () => {
  it('is the whole name, in a relative clause too', () => {
    expect(held('It came from the Guild of Quarn Millers, which rejected the offer.')).toContain(
      'REJECT Guild of Quarn Millers',
    );
    expect(held('It came from the hall of Quarn Millers, which rejected the offer.')).not.toContain(
      'REJECT Guild of Quarn Millers',
    );
  });
});

describe('who acts where several do', () => {
  it('are both, over a relative clause too, and both that refuse', () => {
    expect(held('Ana Lind, who left in May, and the Guild, which has 90 members, rejected the offer.')).toEqual([
      'REJECT Ana Lind+Guild',
    ]);
    expect(held('Neither Peru nor Chile accepted the offer.')).toEqual(['REJECT Peru+Chile']);
    expect(held('A deal was reached between Peru and Chile on Monday.')).toEqual(['AGREE Peru+Chile']);
  });

  it('is one of whom a relative clause tells behind another', () => {
    expect(held('Ana Lind, who left in May, and Chile, which rejected the offer, met.')).toContain('REJECT Chile');
    expect(held('Peru rejected the offer, and Chile met envoys.')).toContain('REJECT Peru');
  });
});

describe('who acts where a number of them is told before the names', () => {
  it('are those between the commas', () => {
    expect(held('Two members, Peru and Chile, rejected the offer.')).toEqual(['REJECT Peru+Chile']);
    expect(held('Two members, with Peru and Chile in the hall, rejected the offer.')).toEqual(['REJECT -']);
  });

  it('is no country for what something of its own owns', () => {
    expect(held("Chilean football's troops shelled a town.")).toEqual(['ASSAULT -']);
    expect(held('Peru was yesterday rejected by Chile.')).toEqual(['REJECT Chile > Peru']);
  });

  it('are states where "both capitals" do', () => {
    expect(held('Peru met Chile. Both capitals rejected the offer.').at(-1)).toBe('REJECT Peru+Chile');
    expect(held('The Guild met Ana Lind. Both capitals rejected the offer.').at(-1)).toBe('REJECT -');
  });
});

describe('who acts behind "whose"', () => {
  it('is who is named there, or the one before where the noun is a voice of theirs', () => {
    expect(held('The Guild, whose members rejected the offer, met.')).toContain('REJECT Guild');
    expect(held('Peru, whose army shelled a town, met.')).toContain('ASSAULT Peru');
    expect(held('The Guild, whose president, Ana Lind, rejected the offer, met.')).toContain('REJECT Ana Lind');
  });

  it('is nobody known else', () => {
    expect(held('Peru, whose farmers rejected the offer, slept.')).toEqual(['REJECT -']);
    expect(held('Ana Lind, whose brother rejected the offer, slept.')).toEqual(['REJECT -']);
    expect(held('A union whose members rejected the offer slept.')).toEqual([]);
  });
});
