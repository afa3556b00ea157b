import { describe, expect, it } from 'vitest';
import { classed } from '../fixtures/classed.ts';
import { held } from '../fixtures/held.ts';

describe('actsOf: what is told as done', () => {
  it('takes who would rather not do a thing for backing none', () => {
    expect(classed('Peru preferred not to close the port.')).toEqual([]);
    expect(classed('Peru preferred to close the port.')).toContain('SUPPORT Peru');
  });

  it('takes who will answer sanctions for threatening a blow, and not who will answer questions', () => {
    expect(classed('Peru will answer any sanctions by closing its ports.')).toEqual(['THREATEN Peru']);
    expect(classed('Peru answered the tariffs of Chile in May.')).toEqual(['SANCTION Peru > Chile']);
    expect(classed('Peru will answer the questions of Chile.')).not.toContain('THREATEN Peru > Chile');
  });

  it('takes a demand that is not given up for one still made', () => {
    expect(classed('Peru has not dropped its demand for a vote.')).toEqual(['REQUEST Peru']);
    expect(classed('Peru will not abandon its claim.')).toEqual(['REQUEST Peru']);
    expect(classed('Peru did not drop the plan.')).toEqual(['REJECT Peru']);
    expect(classed('Peru dropped its demand for a vote.')).toEqual(['CONCEDE Peru']);
  });

  it('takes what somebody has to do for nothing that he asks for', () => {
    expect(classed('Peru needs to free ten boats a day.')).toEqual([]);
    expect(classed('Peru needs to see a better offer.')).toEqual([]);
    expect(classed('Peru was short of the fifty votes needed for the bill to pass.')).toEqual([]);
    expect(classed('Peru needs guarantees.')).toEqual(['REQUEST Peru']);
  });

  it('takes what those claim and ask whom a court hears for nothing that the court does', () => {
    expect(classed('The court issued notice on a petition by Peru seeking a new vote.')).toEqual(['REQUEST Peru']);
    expect(classed('Peru seized a boat, alleging theft.')).toContain('ACCUSE Peru');
  });

  it('refuses nothing by having made no further offer', () => {
    expect(classed('Peru has not made any further offers.')).toEqual([]);
    expect(classed('Peru did not make an offer.')).toEqual(['REJECT Peru']);
  });

  it('seeks what stands behind the verb, whatever that is for', () => {
    expect(classed('Peru sought backing for its plans to close two ports.')).toEqual(['REQUEST Peru']);
    expect(classed('Peru sought to close two ports.')).not.toContain('REQUEST Peru');
  });

  it('agrees to nothing by what is compromised, and threatens with nothing by looking at what to sell', () => {
    expect(classed('The sanctity of the exam has been compromised by Peru.')).not.toContain('AGREE Peru');
    expect(classed('Peru compromised on the levy.')).toContain('AGREE Peru');
    expect(classed('Peru plans to explore options to sell its stake.')).not.toContain('THREATEN Peru');
    expect(classed('Peru plans to explore legal options against Chile.')).toContain('THREATEN Peru > Chile');
  });

  it('takes the freezing of a tariff for easing it, that of assets for a blow', () => {
    expect(classed('Peru will freeze its tariff on grapes.')).toEqual(['AGREE Peru']);
    expect(classed('Peru will freeze the assets of Chile.')).toEqual(['THREATEN Peru > Chile']);
  });

  it('takes what a deed makes way for for no yes to it', () => {
    expect(classed('Peru dropped its case, clearing the way for a strike.')).not.toContain('AGREE Peru');
    expect(classed('Peru cleared the way for talks.')).toEqual(['AGREE Peru']);
  });

  it('lets a text allow or provide without giving way or aid', () => {
    expect(classed('The draft of Peru offers three options.')).toEqual([]);
    expect(classed('Peru offers three options.')).toEqual(['AGREE Peru']);
    expect(classed('The law of Peru allows visits.')).toEqual([]);
    expect(classed('The plan provides for a fund.')).toEqual([]);
    expect(classed('Peru allowed visits by Chile.')).toEqual(['CONCEDE Peru > Chile']);
  });

  it('takes what was done before for done, what is still to come before for nothing', () => {
    expect(classed('The ferry sailed before Peru signed the accord.')).toEqual(['AGREE Peru']);
    expect(classed('The ferry will sail before Peru signs the accord.')).toEqual([]);
    expect(classed('The ferry did not sail before Peru signed the accord.')).toEqual([]);
  });

  it('takes who is not going for who refuses to, not who did not go', () => {
    expect(classed('Peru is not stepping down.')).toEqual(['REJECT Peru']);
    expect(classed('Peru did not step down.')).not.toContain('REJECT Peru');
  });

  it('takes a stand that is held no longer for one given up, and one not held for none', () => {
    expect(classed('Peru no longer insists that the plan be dropped.')).toEqual(['CONCEDE Peru']);
    expect(classed('Peru is no longer asking for a vote.')).toEqual(['CONCEDE Peru']);
    expect(classed('Peru does not insist on a vote.')).not.toContain('CONCEDE Peru');
    expect(classed('Peru insists on a longer vote.')).toEqual(['REQUEST Peru']);
  });

  it('takes a fight against a plan for a refusal, one against an army for a blow', () => {
    expect(classed('Peru voted to fight the merger.')).toContain('REJECT Peru');
    expect(classed('Peru fought the army of Chile.')[0]).toMatch(/^ASSAULT Peru/);
  });

  it('reads over “per cent”, and takes no “on” behind what is called for one of calling', () => {
    expect(classed('Peru put 7.5 per cent on the table.')).toEqual(['AGREE Peru']);
    expect(classed('Peru called the ban on nets in the bay unlawful.')).toEqual(['ACCUSE Peru']);
    expect(classed('Peru called this week for a ban.')).toEqual(['REQUEST Peru']);
  });

  it('takes what a noun asks for as not done, and a bill that is pulled or a duty held off on for given up', () => {
    expect(classed('It wrote with a demand that fees be refunded.').join()).not.toContain('CONCEDE');
    expect(classed('Peru said that fees were refunded.').join()).toContain('CONCEDE');
    expect(classed('Peru pulled its bill.')).toEqual(['CONCEDE Peru']);
    expect(classed('Peru pulled its boats ashore.')).not.toContain('CONCEDE Peru');
    expect(classed('Peru held off on the duty.')).toEqual(['CONCEDE Peru']);
    expect(classed('Peru held off the fleet.')).not.toContain('CONCEDE Peru');
  });

  it('tells a mediator, a giver and who imposes something from who agrees', () => {
    expect(classed('Peru brokered the deal.')).toEqual(['CONSULT Peru']);
    expect(classed('Peru is putting 2 million euros into the fund.')).toEqual(['AID Peru']);
    expect(classed('Peru put 2 million euros into shares.')).not.toContain('AID Peru');
    expect(classed('Peru adopted a package of restrictive measures.')).toEqual(['SANCTION Peru']);
    expect(classed('Peru adopted a package of measures for farmers.')).not.toContain('SANCTION Peru');
  });

  it('tells police that clear a blockade from strikers who lift it, and troops that hold their place from their fire', () => {
    expect(classed('Peru said police had cleared a blockade of the mine.')).toContain('COERCE -');
    expect(classed('Peru ordered troops to hold fire.')).toEqual(['RETREAT Peru']);
    expect(classed('Peru ordered troops to hold the bridge.')).toEqual(['MOBILIZE Peru']);
  });

  it('tells a demand that is cut from a crop that is, and lists that are exchanged from prisoners', () => {
    expect(classed('Peru cut its demand from 12 to 9 percent.')).toEqual(['CONCEDE Peru']);
    expect(classed('Peru and Chile exchanged lists of prisoners.')).toEqual(['COOPERATE Peru+Chile']);
    expect(classed('Peru and Chile exchanged prisoners.')).toEqual(['RETREAT Peru+Chile']);
    expect(classed('Peru counted two thousand people on the march.')).toEqual([]);
    expect(classed('Peru counted on the crews.')).toEqual(['REQUEST Peru']);
  });

  it('tells a hearing into what somebody did from a hearing', () => {
    expect(classed('Peru opened a hearing into the arrests.')).toEqual(['ACCUSE Peru']);
    expect(classed('Peru opened the hearing at noon.')).toEqual(['CONSULT Peru']);
  });

  it('hears what is noted with regret, read from a noun too', () => {
    expect(classed('Peru notes with regret that Chile left the talks.')).toEqual([
      'ACCUSE Peru > Chile',
      'REJECT Chile',
    ]);
    expect(classed('Peru notes that Chile left the talks.')).not.toContain('ACCUSE Peru > Chile');
  });

  it('tells a deadline that a court sets from an ultimatum', () => {
    expect(classed('The tribunal gave Peru until Friday to pay.').join()).toContain('REQUEST');
    expect(classed('Chile gave Peru until Friday to pay.')).toEqual(['THREATEN Chile > Peru']);
  });

  it('tells who turns to a court from who turns to a friend, and proceedings that are dropped from a hint', () => {
    expect(classed('Peru turned to the courts.')).toEqual(['ACCUSE Peru']);
    expect(classed('Peru turned to Chile for help.')).toEqual(['REQUEST Peru > Chile']);
    expect(classed('Peru dropped disciplinary proceedings against two cooks.')).toEqual(['CONCEDE Peru']);
    expect(classed('Peru dropped a hint.')).toEqual([]);
  });

  it('tells who announces an appeal from who appeals for help, and a fine that is suspended from a loan', () => {
    expect(held('Peru has announced an appeal.')).toEqual(['REJECT Peru']);
    expect(held('Peru has announced an appeal for tents.')).not.toContain('REJECT Peru');
    expect(held('Peru has suspended the fine.')).toEqual(['CONCEDE Peru']);
    expect(held('Peru has suspended the loan.')).toEqual(['SANCTION Peru']);
  });

  it('hears a welcome that several give, and none in who is welcome', () => {
    expect(classed("Peru and Chile, both by the sea, welcome yesterday's ruling.")).toEqual(['SUPPORT Peru+Chile']);
    expect(classed('Peru was a welcome guest.')).toEqual([]);
  });

  it('knows deeds of every day by what they are done to', () => {
    expect(held('Peru dropped its application for an injunction.')).toEqual(['CONCEDE Peru']);
    expect(held('Peru led its delegates out.')).toEqual(['REJECT Peru']);
    expect(held('Peru brought thousands onto the streets.')).toEqual(['PROTEST Peru']);
    expect(held('The convoy of Peru turned round.').map((one) => one.split(' ')[0])).toEqual(['RETREAT']);
    expect(held('Peru repeated its charge.')).toContain('ACCUSE Peru');
    expect(held('Peru hurried to disown the plan.')).toContain('REJECT Peru');
    expect(
      held('Peru turned round a page. Peru treated it as a joke.').filter((one) => /RETREAT|AID/.test(one)),
    ).toEqual([]);
  });

  it('takes what is done to none for not done', () => {
    expect(classed('Peru has complied with none of the orders.')).toEqual(['REJECT Peru']);
    expect(classed('Peru agreed to no changes.')).toEqual(['REJECT Peru']);
    expect(classed('Peru accepted none of the demands.')).toEqual(['REJECT Peru']);
    expect(classed('Peru agreed, to no surprise, to the plan.')).toEqual(['AGREE Peru']);
  });

  it('knows what is cut, kept up or weighed by what it is', () => {
    expect(held('Peru is weighing a ban.')).toEqual(['THREATEN Peru']);
    expect(held('Peru is weighing the crates.')).toEqual([]);
    expect(held('Peru cut the fine.')).toEqual(['CONCEDE Peru']);
    expect(held('Peru withdrew the drug from sale.')).toEqual(['SANCTION Peru']);
    expect(held('Peru gave the plan the thumbs down.')).toEqual(['REJECT Peru']);
    expect(held('The plan found favour with Peru.')).toEqual(['SUPPORT Peru']);
    expect(held('The plan found no favour with Peru.')).toEqual(['REJECT Peru']);
  });
});

describe('actsOf: what others do or want', () => {
  it('is no deed of who only hears of it', () => {
    expect(classed('Peru heard shelling.')).toEqual([]);
    expect(classed('Peru began shelling Chile.')).toEqual(['ASSAULT Peru > Chile']);
  });

  it('is no demand of a law, nor done where it is only meant', () => {
    expect(classed('Peru left, as the law requires.')).toEqual([]);
    expect(classed('The duties of Peru are meant to protect Chile.')).toEqual([]);
  });
});

describe('actsOf: what is done to ask for something, or told in passing', () => {
  it('asks for it too', () => {
    expect(classed('Peru drove tractors into Lima to demand a vote.')).toEqual(['PROTEST Peru', 'REQUEST Peru']);
    expect(classed('Peru built a road to demand a toll.')).toEqual([]);
  });

  it('tells what another will do to a thing in apposition, and not what the way is in which it is done', () => {
    expect(classed('Chile wants a ban, a request Peru will oppose.')).toContain('REJECT Peru');
    expect(classed('Chile wants a ban that Peru will oppose.')).not.toContain('REJECT Peru');
    expect(classed('Peru promised to review the way it inspects wards.')).toEqual(['AGREE Peru']);
  });

  it('takes what something was for for nothing that anybody will do', () => {
    expect(classed('The main goal of the talks with Peru was to finalise a deal.')).toEqual([]);
    expect(classed('The reason of Peru for a merger was to lower prices.')).toEqual([]);
    expect(classed('Peru is to lower prices.')).toEqual(['AGREE Peru']);
  });

  it('tells what somebody had been doing, in short, as done', () => {
    expect(classed('Peru said it’d been talking with Chile.')).toEqual(['CONSULT Peru > Chile']);
    expect(classed('Peru said it’d talk with Chile.')).toEqual(['AGREE Peru > Chile']);
  });

  it('takes who wishes others the best for well disposed, and who calls something a name for no accuser', () => {
    expect(classed('Peru wished Chile all the best for the cup.')).toEqual(['SUPPORT Peru > Chile']);
    expect(classed('Peru wished for a calm cup.')).toEqual(['REQUEST Peru']);
    expect(classed('Peru referred to the company as a jewel.')).toEqual([]);
    expect(classed('Peru referred the company to the police.')).toEqual(['ACCUSE Peru']);
    expect(classed('The crews were condemned to three years of low pay.')).toEqual([]);
    expect(classed('Peru condemned the raid.')).toEqual(['ACCUSE Peru']);
  });

  it('gives a deal that a dispute ends in to those whose dispute it is', () => {
    expect(classed('The dispute between Peru and Chile ended in a deal.')).toEqual(['AGREE Peru+Chile']);
    expect(classed('Peru ended a deal between the crews.')).toEqual(['SANCTION Peru']);
  });
});
