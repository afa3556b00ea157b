import { describe, expect, it } from 'vitest';
import { reported } from '../fixtures/held.ts';
import { quoted } from '../fixtures/quoted.ts';
import { said } from '../fixtures/said.ts';

describe('actsOf: what is done by saying a thing', () => {
  it('asks, whatever the subject', () => {
    expect(said('An inquiry is needed')).toEqual(['REQUEST Peru']);
    expect(said('We need a date')).toEqual(['REQUEST Peru']);
    expect(said('They must leave')).toEqual(['REQUEST Peru']);
    expect(said('They need not leave')).toEqual(['STATE Peru']);
    expect(said('We would like a date')).toEqual(['REQUEST Peru']);
    expect(said('It needs time')).toEqual(['STATE Peru']);
    expect(said('Chile owes the islands an explanation')).toEqual(['REQUEST Peru']);
    expect(said('Chile owes nobody an explanation')).toEqual(['STATE Peru']);
  });

  it('blames whoever it says the responsibility lies with, and asks whom the onus lies with', () => {
    expect(said('The responsibility lies with Chile')).toEqual(['ACCUSE Peru']);
    expect(said('The onus lies with Chile')).toEqual(['REQUEST Peru']);
  });

  it('asks for nothing by what buyers want', () => {
    expect(said('Demand for the car has been low')).toEqual(['STATE Peru']);
    expect(said('The demand is a date')).toEqual(['REQUEST Peru']);
  });

  it('refuses and denies', () => {
    expect(said('Autonomy is not on the table')).toEqual(['REJECT Peru']);
    expect(said('The claim does not hold')).toEqual(['REJECT Peru']);
    expect(said('We did not hide it')).toEqual(['REJECT Peru']);
    expect(said('Nobody is being kept there')).toEqual(['REJECT Peru']);
    expect(said('Nobody was consulted')).toEqual(['ACCUSE Peru']);
    expect(said('Nobody was born there')).toEqual(['STATE Peru']);
    expect(said('We will not be silenced')).toEqual(['REJECT Peru']);
    expect(said('We are not going to sign')).toEqual(['REJECT Peru']);
    expect(said('There is no truth in it')).toEqual(['REJECT Peru']);
    expect(said('There is no dumping')).toEqual(['REJECT Peru']);
    expect(said('There is no building')).not.toContain('REJECT Peru');
    expect(said('The ban is not directed against any state')).toEqual(['REJECT Peru']);
    expect(said('It does not constitute a trade war')).toEqual(['REJECT Peru']);
    expect(said('We see little point in a meeting')).toContain('REJECT Peru');
    expect(said('Autonomy is on the map')).toEqual(['STATE Peru']);
  });

  it('blames others, who do nothing by it', () => {
    expect(said('Nobody consulted us')).toEqual(['ACCUSE Peru']);
    expect(said('They let us down')).toEqual(['ACCUSE Peru']);
    expect(said('They rejected the offer')).not.toContain('REJECT Peru');
    expect(said('They will sign')).not.toContain('AGREE Peru');
  });

  it('backs and offers', () => {
    expect(said('It is a step in the right direction')).toEqual(['SUPPORT Peru']);
    expect(said('Our offer stands')).toEqual(['AGREE Peru']);
    expect(said("I'm happy to meet them")).toEqual(['AGREE Peru']);
    expect(said('I was happy to meet them')).not.toContain('AGREE Peru');
  });
});

describe('actsOf: what is said of a thing', () => {
  it('is the stand of who says it, whose own feeling it is of people', () => {
    expect(said('It is a fair deal')).toEqual(['SUPPORT Peru']);
    expect(said('The price is not open to discussion')).toEqual(['REJECT Peru']);
    expect(said('All options are on the table')).toEqual(['THREATEN Peru']);
    expect(said("It's not going to happen")).toEqual(['REJECT Peru']);
    expect(said('They are not open to it')).not.toContain('REJECT Peru');
  });

  it('labels nothing by the mark that ends what is said', () => {
    expect(said('The clerks came to see us')).toEqual(['STATE Peru', 'STATE The clerks']);
  });

  it('blames nobody for what he has not done', () => {
    expect(said('The airline had broken no law')).toEqual(['STATE Peru', 'STATE The airline']);
    expect(said('We have broken no law')).toEqual(['REJECT Peru']);
  });
});

describe('actsOf: what is to be', () => {
  it('is asked for by its time, its way and what is wanted', () => {
    expect(said('It is time the board listened')).toEqual(['REQUEST Peru']);
    expect(said('What we need is a timetable')).toEqual(['REQUEST Peru']);
    expect(said('All we ask is a fair hearing')).toEqual(['REQUEST Peru']);
    expect(said('The only way out is an election')).toEqual(['REQUEST Peru']);
    expect(said('The board had better think again')).toEqual(['REQUEST Peru']);
    expect(said('Let the villages decide')).toEqual(['REQUEST Peru']);
    expect(said('There must be no more delays')).toEqual(['REQUEST Peru']);
  });

  it('is not asked for where it is only so', () => {
    expect(said('It was the first time in years')).toEqual(['STATE Peru']);
    expect(said('The only road is a track')).toEqual(['STATE Peru']);
    expect(said('What we saw is a track')).toEqual(['STATE Peru']);
    expect(said('Let me be clear about the track')).toEqual(['STATE Peru']);
  });
});

describe('actsOf: what “I” and “we” do not do', () => {
  it('is refused or denied', () => {
    expect(said("I'm not resigning")).toEqual(['REJECT Peru']);
    expect(said("We don't bargain with pirates")).toEqual(['REJECT Peru']);
    expect(said('We never touched the pumps')).toEqual(['REJECT Peru']);
    expect(said('Our claim remains 7 per cent')).toEqual(['REQUEST Peru']);
    expect(said('Our demands have not changed')).toEqual(['REQUEST Peru']);
    expect(said('The claim remains unproven').join()).not.toContain('REQUEST');
    expect(said('We have not blocked anything')).toEqual(['REJECT Peru']);
    expect(said('We have not seen anything').join()).not.toContain('REJECT');
  });

  it('refuses nothing where it is not said, known or met with', () => {
    expect(said("I'm not saying that the pumps failed")).not.toContain('REJECT Peru');
    expect(said("We don't know the date")).not.toContain('REJECT Peru');
    expect(said('We never got a letter')).not.toContain('REJECT Peru');
  });
});

describe('actsOf: what is said to come', () => {
  it('is promised where it is done for others or spared them', () => {
    expect(said('Every family will be refunded')).toEqual(['AGREE Peru']);
    expect(said('Every family will get its money back')).toEqual(['AGREE Peru']);
    expect(said('No jobs will be lost')).toEqual(['AGREE Peru']);
    expect(said('Fares will be cut in May')).toEqual(['AGREE Peru']);
    expect(said('Work on the pier will start in May')).toEqual(['AGREE Peru']);
  });

  it('is promised by nobody where it only happens', () => {
    expect(said('The pier will rot')).toEqual(['STATE Peru']);
    expect(said('Jobs will be lost')).toEqual(['STATE Peru']);
    expect(said('The rain will start in May')).toEqual(['STATE Peru']);
  });

  it('threatens where it answers a blow or follows if others do not give way', () => {
    expect(said('We will respond')).toEqual(['THREATEN Peru']);
    expect(said('Any attempt to land will be answered')).toEqual(['THREATEN Peru']);
    expect(said('Pay up or we go to the press')).toContain('THREATEN Peru');
    expect(said('Unless the gate is opened, we leave')).toContain('THREATEN Peru');
    expect(said('We will respond to the letter')).not.toContain('THREATEN Peru');
    expect(said('We talk or we sleep')).not.toContain('THREATEN Peru');
  });
});

describe('actsOf: what one says of oneself', () => {
  it('owns up to a fault instead of blaming', () => {
    expect(said('I should have told them sooner')).toEqual(['CONCEDE Peru']);
    expect(said('We were wrong')).toEqual(['CONCEDE Peru']);
    expect(said('They were wrong')).toEqual(['ACCUSE Peru']);
    expect(said('They should have told us sooner')).toEqual(['ACCUSE Peru']);
  });

  it('offers to talk, and threatens with what it will then do', () => {
    expect(said('We can talk about the dates')).toEqual(['AGREE Peru']);
    expect(said('We can see the dates')).not.toContain('AGREE Peru');
    expect(said('Then we block the pier')).toEqual(['THREATEN Peru']);
  });

  it('sides with who is said to be right', () => {
    expect(said('The nurses are right')).toEqual(['SUPPORT Peru']);
    expect(said('The pier is right there')).toEqual(['STATE Peru']);
  });

  it('asks by a softened command', () => {
    expect(said('Please give us the lease')).toContain('REQUEST Peru');
    expect(said('Just wait')).not.toContain('REQUEST Peru');
  });
});

describe('actsOf: words without a verb', () => {
  it('refuse, judge and thank', () => {
    expect(said('No, never')).toEqual(['REJECT Peru']);
    expect(said('Not a cent more')).toEqual(['REJECT Peru']);
    expect(said('Too little, too late')).toEqual(['REJECT Peru']);
    expect(said('A disgrace')).toEqual(['ACCUSE Peru']);
    expect(said('Shame on them')).toEqual(['ACCUSE Peru']);
  });

  it('do nothing where they only name', () => {
    expect(said('Not far from the pier')).toEqual(['STATE Peru']);
    expect(said('A long night')).toEqual(['STATE Peru']);
  });
});

describe('actsOf: what stands between commas', () => {
  it('parts no judgement from what is judged', () => {
    expect(said('This is, in our view, a disgrace')).toEqual(['ACCUSE Peru']);
    expect(said('This is, in our view, a pier')).toEqual(['STATE Peru']);
  });
});

describe('actsOf: what a thing will do if others do not give way', () => {
  it('threatens where who says so can bring it about', () => {
    expect(said('Further measures will follow if the ban is not lifted')).toContain('THREATEN Peru');
    expect(said('The grass will dry unless it rains')).not.toContain('THREATEN Peru');
  });

  it('refuses what it does not want and what goes on without it, and needs none of its own turn', () => {
    expect(quoted('“We don’t want charity,” Peru said.')).toEqual(['REJECT Peru']);
    expect(quoted('“We did not want this strike,” Peru said.')).toEqual(['STATE Peru']);
    expect(quoted('“Then they will go there without us,” Peru said.')).toEqual(['REJECT Peru']);
    expect(quoted('“Now it is her turn,” Peru said.')).toEqual(['REQUEST Peru']);
    expect(quoted('“Now it is our turn,” Peru said.')).toEqual(['STATE Peru']);
  });

  it('backs who enjoys its confidence, and no weather', () => {
    expect(quoted('“The coach enjoys the confidence of the board,” Peru said.')).toEqual(['SUPPORT Peru']);
    expect(quoted('“The coast enjoys the sun of the south,” Peru said.')).toEqual(['STATE Peru']);
  });

  it('hears a command in a word that could be a noun, and none in a noun', () => {
    expect(quoted('“Release the ship and its crew,” Peru said.')).toEqual(['REQUEST Peru']);
    expect(quoted('“Release of the ship is near,” Peru said.')).not.toContain('REQUEST Peru');
  });

  it('takes what others need to do for asked of them, and what they need for nothing asked', () => {
    expect(reported('Ana Lind said Chile needs to pay.')).toContain('REQUEST Ana Lind');
    expect(reported('Ana Lind said Chile needs a rest.')).not.toContain('REQUEST Ana Lind');
  });
});

describe('actsOf: what nobody has done', () => {
  it('is blamed where somebody should have been held to account, denied where nobody was harmed', () => {
    expect(quoted('“Nobody has been held to account,” Peru said.')).toEqual(['ACCUSE Peru']);
    expect(quoted('“Nobody was hurt,” Peru said.')).toEqual(['REJECT Peru']);
    expect(quoted('“No one has asked us,” Peru said.')).toEqual(['ACCUSE Peru']);
  });
});
