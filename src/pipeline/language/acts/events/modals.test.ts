import { describe, expect, it } from 'vitest';
import { classed } from '../fixtures/classed.ts';
import { reported } from '../fixtures/held.ts';
import { quoted } from '../fixtures/quoted.ts';
import { told } from '../fixtures/told.ts';

describe('actsOf: what must be', () => {
  it('takes the speaker for who demands what "must" be', () => {
    expect(classed('Peru said Chile must withdraw its troops.')).toEqual(['REQUEST Peru > Chile']);
  });

  it('demands nothing that may have to be', () => {
    expect(classed('Peru said Chile may have to withdraw its troops.')).toEqual([]);
    expect(classed('Peru said Chile would have to withdraw its troops.')).toEqual(['REQUEST Peru > Chile']);
  });

  it('takes over planes by buying them, and by force', () => {
    expect(classed('Peru will take over 31 planes of its rival.').join()).not.toMatch(/THREATEN|ASSAULT/);
    expect(classed('Peru will take over the village.').join()).toMatch(/THREATEN/);
    expect(classed('Peru voted 6-3 to leave the rate unchanged.').join()).not.toMatch(/THREATEN/);
    expect(classed('Peru voted to strike.').join()).toMatch(/THREATEN/);
  });

  it('takes a meeting that one will not call for a refusal, and no word that one will not say', () => {
    expect(classed('Peru said it would not call the parties together.')).toEqual(['REJECT Peru']);
    expect(classed('Peru said it would not call it a deal.')).toEqual([]);
  });

  it('puts no demand by putting a figure on one', () => {
    expect(classed('Peru put the cost of the demands at 4 million.')).toEqual(['STATE Peru']);
    expect(classed('Peru put the demands to Chile.')).toContain('REQUEST Peru > Chile');
  });

  it('hears a demand in what one’s own should be given, and none in what one should do', () => {
    expect(quoted('“Our islands should receive a third of it,” Peru said.')).toEqual(['REQUEST Peru']);
    expect(quoted('“Our islands should rest,” Peru said.')).not.toContain('REQUEST Peru');
  });

  it('takes "have to" and "ought to" for duties, whatever stands before them', () => {
    expect(classed('Peru said Chile would have to pay.')).toEqual(['REQUEST Peru > Chile']);
    expect(classed('Peru said Chile ought to pay.')).toEqual(['REQUEST Peru > Chile']);
    expect(classed('Peru said it would have to pay.')).toEqual([]);
  });

  it('hears no demand in what may have to be', () => {
    expect(classed('Peru said Chile may have to close ports.')).not.toContain('REQUEST Peru > Chile');
    expect(classed('Peru said fares might have to rise.')).not.toContain('REQUEST Peru');
    expect(classed('Peru said Chile will have to close ports.')).toEqual(['REQUEST Peru > Chile']);
  });

  it('takes what one turns down “otherwise” for a threat, whichever end of the sentence that stands at', () => {
    expect(classed('Peru said it would walk away otherwise.')).toEqual(['THREATEN Peru']);
    expect(classed('Peru said it would walk away.')).toEqual(['REJECT Peru']);
    expect(classed('Peru said it would walk away from an otherwise sound plan.')).toEqual(['REJECT Peru']);
  });

  it('takes what will be met with a strike for a threat of one, and no demand that is met', () => {
    expect(classed('Peru said any cuts would be met with a strike.')).toEqual(['THREATEN Peru']);
    expect(classed('Peru said any demand would be met.')).not.toContain('THREATEN Peru');
  });

  it('takes what somebody should have done for blame, what he would have to do for a demand', () => {
    expect(classed('Peru said Chile should have picked up the phone.')).toEqual(['ACCUSE Peru > Chile']);
    expect(classed('Peru said Chile should have to pay.')).toEqual(['REQUEST Peru > Chile']);
    expect(classed('Peru said it should have known.')).toEqual([]);
  });
});

describe('actsOf: what will be', () => {
  it('takes what a side "is to" do for promised, a meeting that is due for one', () => {
    expect(classed('Peru is to release 40 prisoners.')).toEqual(['AGREE Peru']);
    expect(classed('Peru is due to meet Chile on Friday.')).toEqual(['CONSULT Peru > Chile']);
    expect(classed('Peru is to impose sanctions on Chile.')).toEqual(['THREATEN Peru > Chile']);
    expect(classed('Peru has yet to release 40 prisoners.')).toEqual([]);
  });

  it('takes what one says one will do for others for a promise, not what one will be or undergo', () => {
    expect(classed('Peru said it would pay the bonus in full.')).toEqual(['AGREE Peru']);
    expect(classed('Peru said Chile would pay the bonus in full.')).toEqual([]);
    expect(classed('Peru said it would grow by a third.')).toEqual([]);
  });

  it('takes what one says others will not do for no refusal of theirs, but for what they will not accept', () => {
    expect(told('Ana Lind said drivers would not pay for the quay.').join()).not.toContain('REJECT');
    expect(told('Drivers would not pay for the quay, the minister said.').join()).not.toContain('REJECT');
    expect(classed('Peru said it would not pay for the quay.')).toEqual(['REJECT Peru']);
    expect(classed('Peru said Chile would not accept the offer.')).toEqual(['REJECT Chile']);
  });

  it('takes what would have been for no promise and no threat', () => {
    expect(classed('Peru said it would settle the strike.')).toEqual(['AGREE Peru']);
    expect(classed('Peru said it would have settled the strike.')).toEqual([]);
  });

  it('takes what one will not do for a refusal, whatever it is, but not what one will not know', () => {
    expect(quoted('“We will not be adding to the offer,” Peru said.')).toEqual(['REJECT Peru']);
    expect(quoted('“We will not know for days,” Peru said.')).toEqual(['STATE Peru']);
  });

  it('takes who says that a thing cannot be for who rules it out, where that is more than how it was', () => {
    expect(classed('Peru said the plan could not be accepted.')).toEqual(['REJECT Peru']);
    expect(classed('Peru said no money would be paid out.')).toEqual(['REJECT Peru']);
    expect(classed('Peru said the truce could not be extended.')).not.toContain('REJECT Peru');
    expect(classed('Peru said the plan would not be accepted by Chile.')).not.toContain('REJECT Peru');
  });

  it('takes who will step down for leaving, who would if or rather than for threatening, and who will sue too', () => {
    expect(classed('Peru said it will step down in May.')).toEqual(['RETREAT Peru']);
    expect(classed('Peru said it will resign if the plan fails.')).toEqual(['THREATEN Peru']);
    expect(classed('Peru said it would resign rather than sign.')).toContain('THREATEN Peru');
    expect(classed('Peru said it will challenge the law in court.')).toEqual(['THREATEN Peru']);
    expect(classed('Peru challenged the law in court.')).toEqual(['REJECT Peru']);
  });

  it('takes who would like a thing for asking for it, and who would pull out if for threatening to', () => {
    expect(classed('Peru said it would pull out if the terms changed.')).toEqual(['THREATEN Peru']);
    expect(classed('Peru said it would like arbitration.')).toEqual(['REQUEST Peru']);
    expect(classed('Peru said it would like to sleep.')).not.toContain('REQUEST Peru');
  });

  it('takes giving up rather than giving way for a threat, doing one good thing rather than another for a promise', () => {
    expect(classed('Peru hinted that it would abandon the merger rather than lose the brewery.')).toEqual([
      'THREATEN Peru',
    ]);
    expect(classed('Peru said it would extend the truce rather than end it.')).toEqual(['AGREE Peru']);
  });

  it('takes what one would gladly do, or can live with, for an offer, what one can do for none', () => {
    expect(classed('Peru said it would gladly show the maps to a judge.')).toEqual(['AGREE Peru']);
    expect(quoted('“I think we can agree on that,” Peru said.')).toEqual(['AGREE Peru']);
    expect(quoted('“We can see the harbour,” Peru said.')).toEqual(['STATE Peru']);
  });

  it('takes tools that workers down for a threat, a road that leads down the hill for nothing', () => {
    expect(classed('Peru will down tools on Friday.')).toEqual(['THREATEN Peru']);
    expect(classed('The road will lead down the hill to Peru.')).toEqual([]);
  });

  it('threatens with "or he will" behind a deadline, and only there', () => {
    expect(classed('Peru told Chile to clear the road, or it will clear it.')).toContain('THREATEN -');
    expect(classed('Either Peru pays or it will leave the pact.')).not.toContain('THREATEN Peru');
  });

  it('takes a strike that goes ahead for a threat of the only ones who strike', () => {
    expect(classed('Peru went on strike. Chile said the strike would go ahead.')).toContain('THREATEN Peru');
    expect(classed('Chile said the works would go ahead.').some((act) => act.startsWith('THREATEN'))).toBe(false);
  });
});

describe('actsOf: what will not be', () => {
  it('refuses what nobody is to get, what one cannot give, and what nothing will be paid for', () => {
    expect(quoted('“Not a penny will go to the mill,” Peru said.')).toEqual(['REJECT Peru']);
    expect(quoted('“We can’t give the mill to a rival,” Peru said.')).toEqual(['REJECT Peru']);
    expect(quoted('“I told them we couldn’t take it,” Peru said.')).toEqual(['REJECT Peru']);
    expect(quoted('“We couldn’t take the train,” Peru said.')).not.toContain('REJECT Peru');
    expect(classed('Peru said it would pay nothing.')).toEqual(['REJECT Peru']);
  });

  it('refuses nothing by what one cannot ask of others, or cannot give before a day', () => {
    expect(quoted('“We cannot ask farmers to pay for it,” Peru said.')).not.toContain('REJECT Peru');
    expect(classed('Peru said it could not provide the maps until June.')).not.toContain('REJECT Peru');
    expect(classed('Peru said it could not accept the maps.')).toEqual(['REJECT Peru']);
  });

  it('threatens where one will not be bound any more unless others give way', () => {
    expect(quoted('“We will no longer be bound by the truce,” Peru said.')).toEqual(['REJECT Peru']);
    expect(quoted('“If Chile does not leave, we will no longer be bound by it,” Peru said.')).toEqual([
      'THREATEN Peru',
    ]);
  });
});

describe('actsOf: what others would not', () => {
  it('threatens with what one may do, and not with what one may say', () => {
    expect(classed('Peru may blame Chile for the loss.')).toEqual([]);
    expect(classed('Peru may sue Chile.')).toEqual(['THREATEN Peru > Chile']);
    expect(classed('Peru may impose duties.')).toEqual(['THREATEN Peru']);
  });

  it('refuses in words of one’s own, and may be to come in words retold', () => {
    expect(quoted('“The dockers wouldn’t touch the crates,” Peru said.')).toContain('REJECT ');
    expect(quoted('“The crates wouldn’t fit,” Peru said.')).not.toContain('REJECT ');
    expect(classed('Peru said the dockers would not touch the crates.')).not.toContain('REJECT -');
  });

  it('takes leaving over what others do for a threat', () => {
    expect(classed('Peru will leave unless Chile pays.')).toEqual(['THREATEN Peru']);
    expect(classed('Peru will leave if the wind drops.')).not.toContain('THREATEN Peru');
    expect(classed('Peru will leave on Monday.')).not.toContain('THREATEN Peru');
  });
});

describe('actsOf: what would only happen', () => {
  it('promises nothing where a thing would do it', () => {
    expect(reported('Peru said the closures would save £1.4m.')).toEqual([]);
    expect(reported('Peru said it would save the village.')).toEqual(['AGREE Peru']);
  });

  it('spares nobody where only talks would not be affected', () => {
    expect(reported('Peru said the talks would not be affected.')).not.toContain('AGREE Peru');
    expect(reported('Peru said patients would not be affected.')).toEqual(['AGREE Peru']);
  });

  it('is no deed of those whom it befalls', () => {
    expect(told('Chile said Peru would not survive.')).not.toContain('STATE Peru');
    expect(told('Chile said Peru would not attend.')).toContain('STATE Peru');
  });

  it('asks of others what they cannot ignore', () => {
    expect(quoted('“Ministers cannot ignore this,” Peru said.')).toEqual(['REQUEST Peru']);
  });

  it('asks for nothing that would have had to be', () => {
    expect(quoted('“Forty depots would have to have been sold,” Peru said.')).not.toContain('REQUEST Peru');
    expect(quoted('“Forty depots would have to be sold,” Peru said.')).toEqual(['REQUEST Peru']);
  });
});
