import { describe, expect, it } from 'vitest';
import { sourceDocument } from '../../../fixtures/source-document.ts';
import { analyse } from '../../analyse.ts';
import { classed } from '../fixtures/classed.ts';

/** What nouns tell: the act, who holds it, its words. */
function told(text: string): string[] {
  const { acts } = analyse(sourceDocument(text), { issues: [], known: [] });
  return acts
    .filter(({ rule }) => rule.startsWith('noun: '))
    .map(({ act, actors, start, end }) => `${act} ${actors.join('+')}: ${text.slice(start, end)}`);
}

describe('a position that stands in the words of another', () => {
  it('means by “his” the one named with an office before, and nobody where another officer comes up', () => {
    const refusal = 'His refusal to release fuel angered Norway.';
    expect(told(`Transport minister Paul Rennard spoke. ${refusal}`)[0]).toMatch(/^REJECT paul-rennard/);
    expect(told(`Paul Rennard met a minister. ${refusal}`).join()).not.toMatch(/^REJECT paul-rennard/);
  });

  it('is an officer’s whose request it was, and of doctors none that somebody makes', () => {
    expect(told('Ana Lind is the mediator. The sale was put off at the request of the mediator.')[0]).toMatch(
      /^REQUEST ana-lind/,
    );
    expect(told('Ana Lind is a mediator. The sale was put off for want of mediators.')).toEqual([]);
  });

  it('is no walkout that talks were to avert', () => {
    expect(told('Talks aimed at averting a walkout by Chile failed.')).toEqual([]);
    expect(told('Talks were broken off over a walkout by Chile.').join()).toMatch(/^PROTEST chile/);
  });

  it('is no agreement of whom others ask for it, and one of who repeats it', () => {
    expect(told('Chile demanded that Norway extend its guarantee to 2030.').join()).not.toContain('AGREE');
    expect(told('Chile urged Norway to extend its guarantee to 2030.').join()).not.toContain('AGREE');
    expect(told('Chile spoke. Norway spoke of its guarantee to pay the crews.').join()).toMatch(/^AGREE norway/);
  });

  it('is not of who made the thing that it is about', () => {
    expect(told('The court had 46 complaints about the seat, made by Norway.').join()).not.toContain('norway');
    expect(told('The court had 46 complaints about noise, made by Norway.').join()).toMatch(/^ACCUSE norway/);
  });

  it('is an agreement of whoever has signed it, whoever does not recognise it', () => {
    expect(told('Chile spoke. Norway never recognised the agreement signed by Chile in 2022.').join()).toMatch(
      /AGREE chile/,
    );
    expect(told('Chile spoke. Norway never reached the agreement wanted by Chile.').join()).not.toMatch(/AGREE chile/);
  });

  it('begins with the whole name of whose it is', () => {
    expect(told('Crews blocked the port in protest at a European Union decision to cut quotas.').join()).toContain(
      ': European Union decision to cut quotas',
    );
  });

  it('gives a demand that somebody writes or comes with to them, and not one that they are met with', () => {
    const REQUEST = /^REQUEST norway/;
    expect(told('Norway has written to the board with a demand that fees be refunded.')[0]).toMatch(REQUEST);
    expect(told('Norway came with a request that the ban be lifted.')[0]).toMatch(REQUEST);
    expect(told('Norway was met with a demand that the ban be lifted.').join()).not.toMatch(REQUEST);
    expect(told('Norway lives with a demand that the ban be lifted.').join()).not.toMatch(REQUEST);
  });

  it('is not theirs from whom the goods come that it is about', () => {
    expect(told('The duty on tiles from Norway is high.')).toEqual([]);
    expect(told('Sweden imposed duties of 30 percent on hot-rolled steel from Norway.')).toEqual([]);
    expect(told('Fresh sanctions against Iran from Norway were expected.')).toEqual([
      'SANCTION norway: sanctions against Iran from Norway',
    ]);
  });

  it('is its holder’s, whatever becomes of it', () => {
    expect(told("Sweden ignored Norway's plea for medicine.")).toEqual(["REQUEST norway: Norway's plea for medicine"]);
    expect(told('Sweden condemned the threats of Norway and asked for a meeting.')).toEqual([
      'THREATEN norway: the threats of Norway',
    ]);
    expect(told("Sweden backs Norway's demand for a seat on the board.")).toEqual([
      "REQUEST norway: Norway's demand for a seat on the board",
    ]);
    expect(told("Sweden criticised Norway's reluctance to share data.")).toEqual([
      "REJECT norway: Norway's reluctance to share data",
    ]);
    expect(told("If Norway's demand for talks is met, Sweden will leave.")).toEqual([
      "REQUEST norway: Norway's demand for talks",
    ]);
  });

  it('is told as held, no more, where it is answered or its content is not told', () => {
    expect(told('Sweden turned down a Norwegian offer of free ferries.')).toEqual([
      'STATE norway: a Norwegian offer of free ferries',
    ]);
    expect(told("Sweden called Norway's demands absurd.")).toEqual(["STATE norway: Norway's demands"]);
  });

  it('is one’s own behind what one breaks or repeats, not behind what one backs', () => {
    expect(told('Norway broke its promise of free ferries.')).toEqual(['AGREE norway: its promise of free ferries']);
    expect(told('Norway supports its demand for talks.')).toEqual([]);
  });

  it('leaves the sentence to who says it', () => {
    const { acts } = analyse(sourceDocument('The loans were granted at market rates by Norway, Sweden said.'), {
      issues: [],
      known: [],
    });
    expect(acts.flatMap(({ actors }) => actors)).toContain('norway');
  });
});

describe('whose a noun is', () => {
  it('is whoever sends or voices it, and not who was named before', () => {
    expect(told('Tor Berg left. Ana Lind sent her condolences to the crews.').join()).not.toContain('Berg');
  });

  it('stands before it, behind it, or behind what it is about', () => {
    expect(told('A request by Norway for access to the file was refused.')).toEqual([
      'REQUEST norway: A request by Norway for access to the file',
    ]);
    expect(told('Claims by Norway that the nets were cut are false.')).toEqual([
      'STATE norway: Claims by Norway that the nets were cut',
    ]);
    expect(told('Norway claims that the nets were cut.')).toEqual([]);
    expect(told('The talks were held at the request of Norway.')).toEqual(['REQUEST norway: the request of Norway']);
    expect(told('The sea was closed on the advice of Norway not to swim.')).toEqual([
      'REQUEST norway: the advice of Norway not to swim',
    ]);
    expect(told('The vote drew praise from Norway and a threat of legal action from Sweden.')).toEqual([
      'SUPPORT norway: praise from Norway',
      'THREATEN sweden: a threat of legal action from Sweden',
    ]);
    expect(told('The refusal of Norway and Sweden to talk was regretted.')).toEqual([
      'REJECT norway+sweden: The refusal of Norway and Sweden to talk',
    ]);
  });

  it('is who made, voiced or issued it', () => {
    expect(told('The warnings issued by Norway were heard.')).toEqual([
      'THREATEN norway: The warnings issued by Norway',
    ]);
    expect(told('The threat that Norway made in May has not been repeated.')).toEqual([
      'THREATEN norway: The threat that Norway made',
    ]);
    expect(
      told('Ana Lind heads Oxfam. The pledge given by its director, Ana Lind, that ships would sail was kept.'),
    ).toEqual(['AGREE ana-lind: The pledge given by its director, Ana Lind, that ships would sail']);
    expect(told('The report that Norway had issued a warning was false.')).toEqual([]);
  });

  it('is a town for those who sit there, not where something is offered', () => {
    expect(told("Vesk's refusal to open the villages was regretted. The town of Vesk is small.")).toEqual([
      "REJECT vesk: Vesk's refusal to open the villages",
    ]);
    expect(told('The town of Vesk is small. The offer of Vesk to dig was late.')).toEqual([]);
  });

  it('is nobody who is only spoken of', () => {
    expect(told('Condemnation of Norway grew.')).toEqual([]);
    expect(told('Criticism of attacks by Norway grew.')).toEqual([]);
    expect(told('The request for attacks by Norway was leaked.')).toEqual([]);
    expect(told('An offer of independence from Norway was leaked.')).toEqual([]);
    expect(told('The threat of rain kept Norway at home.')).toEqual([]);
  });
});

describe('a position that another answers', () => {
  it('is told as what it is where it says what it asks or blames', () => {
    expect(told("Sweden refused Norway's request that the inquest be put off.")).toEqual([
      "REQUEST norway: Norway's request that the inquest be put off",
    ]);
    expect(told("Sweden refused Norway's request for boats.")).toEqual(["STATE norway: Norway's request for boats"]);
  });
});

describe('what is no position', () => {
  it('is an offer or a decision that is no more', () => {
    expect(classed('Peru’s final offer has lapsed.')).not.toContain('AGREE Peru');
    expect(classed('Peru’s decision to close the port was overturned.')).not.toContain('THREATEN Peru');
    expect(classed('Peru’s decision to close the port was final.')).toContain('THREATEN Peru');
  });

  it('is what worries somebody where others see to it', () => {
    expect(classed('Chile is working on some of Peru’s concerns.')).not.toContain('ACCUSE Peru');
    expect(classed('Peru’s concerns over the levy grew.')).toContain('ACCUSE Peru');
  });

  it('is a bid for a firm', () => {
    expect(classed('Peru raised its bid for the ferry firm.')).not.toContain('REQUEST Peru');
    expect(classed('Peru repeated its bid for a seat.')).toContain('REQUEST Peru');
  });

  it('is still needed, asked for or not there', () => {
    expect(told('The sale needs the approval of Norway.')).toEqual([]);
    expect(told('Sweden demanded an apology from Norway.')).toEqual([]);
    expect(told('No threat by Norway was recorded.')).toEqual([]);
    expect(told('The port will stay shut in the absence of consent from Norway.')).toEqual([]);
    expect(told('The sale is subject to approval by Norway.')).toEqual([]);
    expect(told('The sale is conditional on consent from Norway.')).toEqual([]);
    expect(told('For fear of criticism from Norway, Peru stayed silent.')).toEqual([]);
    expect(told('Peru won the backing of Norway for its bid.')).toEqual([
      'SUPPORT norway: the backing of Norway for its bid',
    ]);
    expect(told('It is not the decision of Norway to lift the ban.')).toEqual([]);
  });

  it('is the first part of a compound, or a verb', () => {
    expect(told('The Norwegian offer price fell.')).toEqual([]);
    expect(told('A group based in Norway claims to have the files.')).toEqual([]);
    expect(told('Norway demands that Sweden leave.')).toEqual([]);
  });

  it('is the danger that somebody is', () => {
    expect(told('The report lists the threat from Norway to cables.')).toEqual([]);
    expect(told('A threat from Norway to close the strait shook markets.')).toEqual([
      'THREATEN norway: A threat from Norway to close the strait',
    ]);
  });

  it('is a delivery or a duty that only comes from somewhere', () => {
    expect(told('Growing deliveries from Norway hurt farmers.')).toEqual([]);
  });
});

describe('a deed that a noun tells', () => {
  it('is of who does it', () => {
    expect(told('The shelling of the market by Norway shook the town.')).toEqual([
      'ASSAULT norway: The shelling of the market by Norway',
    ]);
    expect(told("Norway's arrest of two editors angered Sweden.")).toEqual([
      "COERCE norway: Norway's arrest of two editors",
    ]);
  });

  it('is none that is asked for, feared or done to somebody', () => {
    expect(told('Sweden demanded the release of 40 sailors by Norway.')).toEqual([]);
    expect(told('Sweden fears the shelling of towns by Norway.')).toEqual([]);
    expect(told('The attacks on Norway lasted two days.')).toEqual([]);
    expect(told("Norway's attack lasted two days.")).toEqual([]);
  });
});

describe('what somebody decides or attempts', () => {
  it('is what the verb behind it says', () => {
    expect(told('The decision of Norway to lift the ban was welcomed.')).toEqual([
      'AGREE norway: The decision of Norway to lift the ban',
    ]);
    expect(told("Norway's decision not to sign was regretted.")).toEqual([
      "REJECT norway: Norway's decision not to sign",
    ]);
    expect(told("Norway's decision surprised many.")).toEqual([]);
  });
});

describe('actsOf: acts told by a noun', () => {
  it('takes a noun with its owner and what it is about for the owner’s act', () => {
    expect(classed("Peru's rejection of the plan came as a surprise.")).toEqual(['REJECT Peru']);
    expect(classed('The plan drew fierce criticism from Peru.')).toEqual(['ACCUSE Peru']);
    expect(classed('The new calls by Peru for a truce were in vain.')).toEqual(['REQUEST Peru']);
  });

  it('tells of no demand that was met', () => {
    expect(classed('Peru said its demands on safety had been met.')).not.toContain('REQUEST Peru');
    expect(classed('Peru said its demands on safety had not been met.')).toContain('REQUEST Peru');
  });

  it('tells nothing that is still needed, given up or nobody’s', () => {
    expect(classed('The sale depends on the approval of Peru.')).toEqual([]);
    expect(classed('The sale has the approval of Peru.')).toEqual(['SUPPORT Peru']);
    expect(classed('The sale has the approval of several members.')).toEqual([]);
  });

  it('tells of what another answers only that somebody holds it, and nothing of a noun that nobody owns', () => {
    expect(classed("Peru rejected Chile's call for talks.")).toEqual(['REJECT Peru > Chile', 'STATE Chile']);
    expect(classed('The rejection of the plan came as a surprise.')).toEqual([]);
  });
});

describe('actsOf: whose a noun is', () => {
  it('says whose a noun is behind what it is about', () => {
    expect(classed('An offer of 13 percent from Peru came late.')).toEqual(['AGREE Peru']);
    expect(classed('An offer of 13 percent from the start came late.')).toEqual([]);
  });

  it('is about what stands behind the commas that tell of who holds it', () => {
    expect(told('A demand by Peru, the port’s owner, for a vote was read out.')).toEqual([
      'REQUEST peru: A demand by Peru, the port’s owner, for a vote',
    ]);
    expect(told('A demand by Peru, as the port closed, was read out.').join()).not.toContain('closed');
  });

  it('is that of all before it that “and” joins, where they are names', () => {
    expect(told('Peru and Chile’s rejection of the plan came late.').join()).toContain('REJECT peru+chile');
    expect(told('Envoys and Chile’s rejection of the plan came late.').join()).toContain('REJECT chile');
  });
});
