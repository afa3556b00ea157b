import { describe, expect, it } from 'vitest';
import { sourceDocument } from '../../../fixtures/source-document.ts';
import { lex } from '../../lex.ts';
import { readingOf } from '../reading.ts';
import { foundByRules } from './cue-rules.ts';

describe('according-to', () => {
  it('reports what follows the comma of a sentence it opens', () => {
    expect(found('According to the dock workers, two cranes were out of service.')).toContainEqual([
      'according-to',
      'the dock workers',
      'According to',
      'two cranes were out of service',
    ]);
  });

  it('reports the clause before it', () => {
    expect(found('Two cranes were out of service, according to the port authority.')).toContainEqual([
      'according-to',
      'the port authority',
      'according to',
      'Two cranes were out of service',
    ]);
  });

  it('takes the subject of the clause for no apposition', () => {
    expect(found('According to a source in the delegation, the other side had left.')[0]?.slice(1)).toEqual([
      'a source in the delegation',
      'According to',
      'the other side had left',
    ]);
    expect(found('According to Ana Lind, the head of the union, the plan is dead.')[0]?.[3]).toBe('the plan is dead');
  });

  it('reports the clause it interrupts', () => {
    expect(found('Privately, according to two delegates, he has offered more.')).toContainEqual([
      'according-to',
      'two delegates',
      'according to',
      'he has offered more',
    ]);
    expect(found('The plan of May, according to two delegates.')).toEqual([]);
  });

  it('takes a bare word for police or firefighters for a speaker, other verbs for none', () => {
    expect(found('Two cranes were stolen, according to police.')[0]?.[1]).toBe('police');
    expect(found('Two cranes were stolen, according to move.')).toEqual([]);
  });

  it('reports nothing where nobody follows', () => {
    expect(found('The plan went ahead according to.')).toEqual([]);
  });
});

describe('in-the-view-of', () => {
  it('reports what somebody’s view, count or words make of it', () => {
    const said = (text: string) =>
      found(text)
        .find(([rule]) => rule === 'in-the-view-of')
        ?.slice(1);
    expect(said('In her own view the quota is too low.')).toEqual(['her', 'view', 'the quota is too low']);
    expect(said('By the harbour’s count, 40 boats sank.')).toEqual(['the harbour', 'count', '40 boats sank']);
    expect(said('Forty boats sank, by his reckoning.')).toEqual(['his', 'reckoning', 'Forty boats sank']);
    expect(said('In the words of Ana Lind, the offer is dead.')).toEqual(['Ana Lind', 'words', 'the offer is dead']);
    expect(said('The vote was a farce, in the opinion of the union.')).toEqual([
      'the union',
      'opinion',
      'The vote was a farce',
    ]);
  });

  it('takes no sight, story or way for a view', () => {
    for (const text of [
      'In her account of the war she names nobody.',
      'He was moved by her account.',
      'She saw fear in the eyes of the guards.',
      'In her opinion piece the judge named nobody.',
      'By the count of three they were gone.',
    ])
      expect(found(text).filter(([rule]) => rule === 'in-the-view-of')).toEqual([]);
  });
});

describe('claim-of', () => {
  const claims = (text: string) =>
    found(text)
      .filter(([rule]) => rule === 'claim-of')
      .map((one) => one.slice(1));

  it('reports what a noun of saying tells of whoever it is by', () => {
    expect(claims('The promise by the Bakers’ Guild that the price will stay low is new.')).toEqual([
      ['the Bakers’ Guild', 'promise', 'that the price will stay low'],
    ]);
    expect(claims('The council turned down a request from Clean Rivers to delay the vote.')).toEqual([
      ['Clean Rivers', 'request', 'to delay the vote'],
    ]);
    expect(claims('A demand by the union for an inquiry was refused.')).toEqual([
      ['the union', 'demand', 'an inquiry'],
    ]);
    expect(claims('Norland’s demand that the bridge be opened has gone unanswered.')).toEqual([
      ['Norland', 'demand', 'that the bridge be opened'],
    ]);
  });

  it('ends before the verb of its sentence, not before one of its own', () => {
    expect(claims('The union’s claim that the yard will stop if the pay is cut was heard.')[0]?.[2]).toBe(
      'that the yard will stop if the pay is cut',
    );
    expect(claims('They heard the union’s claim that the yard will stop if the pay is cut.')[0]?.[2]).toBe(
      'that the yard will stop if the pay is cut',
    );
  });

  it('takes neither what a claim did nor whose thing it is for what is claimed', () => {
    expect(claims('The union’s claim that angered the council was read out.')).toEqual([]);
    expect(claims('A call by ten in the morning for a doctor came too late.')).toEqual([]);
    expect(claims('The mayor’s answer to the letter was short.')).toEqual([]);
    expect(claims('The claim that it was late is false.')).toEqual([]);
  });
});

describe('was-said', () => {
  const said = (text: string) => found(text).filter(([rule]) => rule === 'was-said');

  it('reports a quotation before “is” and what it is of whom', () => {
    expect(said('“Nobody asked us,” is the bitter complaint of Ana Lind.')).toEqual([
      ['was-said', 'Ana Lind', 'complaint', '“Nobody asked us,”'],
    ]);
    expect(said('“A disaster,” was the mayor’s reaction.')[0]?.slice(1, 3)).toEqual(['the mayor', 'reaction']);
    expect(said('“A disaster,” was her answer.')[0]?.[1]).toBe('her');
  });

  it('reports nothing where a title is spoken of or nobody is named', () => {
    expect(said('“The Long Rain” is the work of Ana Lind.')).toEqual([]);
    expect(said('“Nobody asked us” was the general complaint.')).toEqual([]);
  });
});

describe('is-adamant', () => {
  it('reports what somebody is sure, glad or afraid of', () => {
    expect(found('The treasurer is adamant that the cranes must stay.')).toEqual([
      ['is-adamant', 'The treasurer', 'adamant', 'that the cranes must stay'],
    ]);
    expect(found('Two engineers remained very confident that it would hold.')[0]?.[1]).toBe('Two engineers');
  });

  it('reports nothing that one is not sure of, or that is so by itself', () => {
    expect(found('The treasurer is not sure that the cranes must stay.')).toEqual([]);
    expect(found('It is certain that the cranes must stay.')).toEqual([]);
    expect(found('The treasurer is sure of it.')).toEqual([]);
  });
});

describe('quotation-said', () => {
  it('takes the subject on either side of the verb', () => {
    expect(found('“The offer is dead,” the treasurer said.')).toEqual([
      ['quotation-said', 'the treasurer', 'said', '“The offer is dead,”'],
    ]);
    expect(found('“The offer is dead,” said treasurer Ana Lind.')).toEqual([
      ['quotation-said', 'treasurer Ana Lind', 'said', '“The offer is dead,”'],
    ]);
  });

  it('takes the clause that a quotation is part of with it', () => {
    expect(found('The offer was “not serious,” the treasurer said.')[0]?.[3]).toBe('The offer was “not serious,”');
  });
});

describe('a short quotation before the verb', () => {
  it('is a title where a clause follows', () => {
    expect(found('On “Sunday Table,” Leary said he would vote against it.')[0]?.[3]).toBe('he would vote against it');
  });

  it('is what was said where only a time follows', () => {
    expect(found('The plan was “not serious,” Leary said that night.')[0]?.[3]).toBe('The plan was “not serious,”');
  });
});

describe('clause-said-by', () => {
  it('reports the clause before a verb that takes no object, by who stands behind it', () => {
    expect(found('Table grapes must be kept out of it, pleaded Ana Lind, who heads the growers.')).toEqual([
      ['clause-said-by', 'Ana Lind', 'pleaded', 'Table grapes must be kept out of it'],
    ]);
  });

  it('leaves those alone who are spoken to', () => {
    const [first] = found('The tariff must go, Ana Lind, a close adviser, told Norvel Fund.');
    expect(first?.[0]).not.toBe('clause-said-by');
  });
});

describe('clause-said', () => {
  it('reports the clause before the comma', () => {
    expect(found('The ferry will sail again on Monday, the harbour master said.')).toEqual([
      ['clause-said', 'the harbour master', 'said', 'The ferry will sail again on Monday'],
    ]);
  });

  it('does so where a time or a circumstance follows', () => {
    expect(found('The ferry is lost, the captain said Tuesday in Genoa, blaming the storm.')[0]?.slice(0, 2)).toEqual([
      'clause-said',
      'the captain',
    ]);
    expect(found('The ferry is lost, he said after meeting the crew.')[0]?.slice(0, 2)).toEqual(['clause-said', 'he']);
  });

  it('does not take what a circumstance opens for the report', () => {
    expect(found('When the ferry sank, the captain said the pumps had failed.').map(([rule]) => rule)).toEqual([
      'said-clause',
    ]);
  });

  it('leaves a phrase without a verb alone', () => {
    expect(found('On Monday, the harbour master said.')).toEqual([]);
  });
});

describe('the order of thought', () => {
  it('lets what somebody believes stand before the verb', () => {
    expect(found('Not while a motion is pending, believes Ana Lind.')).toEqual([
      ['clause-said', 'Ana Lind', 'believes', 'Not while a motion is pending'],
    ]);
  });

  it('finds the subject that has its name between commas', () => {
    expect(
      found('It will support the motion, its leader, Ana Lind, confirmed, adding that time was short.')[0],
    ).toEqual(['clause-said', 'its leader', 'confirmed', 'It will support the motion']);
  });

  it('takes no subject with its relative clause for what was said', () => {
    expect(found("The league, which left the pact in May, demanded the mayor's resignation.")[0]?.slice(1)).toEqual([
      'The league',
      'demanded',
      "the mayor's resignation",
    ]);
  });

  it('begins behind a colon and goes on behind the hearer', () => {
    expect(found('They were cross: the mayor had gone, a spokesman said.')[0]?.[3]).toBe('the mayor had gone');
  });
});

describe('interrupted', () => {
  it('joins what stands before and behind the cue', () => {
    expect(found('The trouble, the captain says, began with a cheap pump.')).toEqual([
      ['interrupted', 'the captain', 'says', 'began with a cheap pump'],
    ]);
  });
});

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

describe('introduced', () => {
  it('gives a quotation behind a colon to whose mood or word is told before it', () => {
    const speakers = [
      'The mayor was blunt: “There is no money.”',
      'Ana Lind sounded more hopeful: “We will be ready by May.”',
      "The mayor's answer was short: “There is no money.”",
      'Her advice to the growers: “Sell before it rains.”',
      'But Lind had a warning for the growers: “Nobody will pay twice.”',
    ].map((text) => found(text).find(([rule]) => rule === 'introduced')?.[1]);
    expect(speakers).toEqual(['The mayor', 'Ana Lind', 'The mayor', 'Her', 'Lind']);
  });

  it('gives it to nobody where a thing is told of or somebody else speaks', () => {
    for (const text of [
      'The sign on the door was clear: “There is no money.”',
      'Lind was cross when her deputy said it again: “There is no money.”',
      'Lind was elected on two words: “No money.”',
      'The answer was short: “There is no money.”',
    ])
      expect(found(text).filter(([rule]) => rule === 'introduced')).toEqual([]);
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

describe('a speaker whom a clause describes', () => {
  it('is whole, whatever stands right before or behind the verb', () => {
    expect(found('It will last, the baker who tasted it announced.')).toEqual([
      ['clause-said', 'the baker who tasted it', 'announced', 'It will last'],
    ]);
    expect(found('It will last, said the baker who tasted it.')[0]?.slice(2)).toEqual(['said', 'It will last']);
  });

  it('is not whoever another verb of saying tells of', () => {
    expect(
      found('It will last, those who think Lind said.').every(([, speaker]) => !speaker?.startsWith('those')),
    ).toBe(true);
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

describe('the outlet itself', () => {
  it('is no speaker: plain narration is no report', () => {
    expect(found('The bridge opened at noon. Two thousand people walked across it.')).toEqual([]);
  });
});

function found(text: string): (string | null)[][] {
  const lexed = lex(sourceDocument(text));
  const { tokens } = lexed;
  const words = ({ from, to }: { from: number; to: number }) => text.slice(tokens[from]!.start, tokens[to - 1]!.end);
  return foundByRules(readingOf(lexed)).map(({ rule, speaker, cue, content }) => [
    rule,
    speaker && words(speaker),
    words(cue),
    words(content),
  ]);
}
