import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import builtIn from '../../data/issues.json' with { type: 'json' };
import { peruAndChile } from '../../fixtures/peru-and-chile.ts';
import type { LocalAct, LocalStatement, SourceDocument } from '../../types.ts';
import { UNCLASSED } from '../../wording/unclassed.ts';
import { clausesOf } from '../clauses/clauses.ts';
import { issueMentionsOf } from '../issue-mentions.ts';
import { lex } from '../lex.ts';
import { actsOf } from './acts.ts';

describe('actsOf: the traps of the manual', () => {
  it('tells an exchange agreed from one carried out', () => {
    expect(told('Peru and Chile agreed to exchange 40 prisoners.')).toEqual(['AGREE Peru+Chile']);
    expect(told('Peru and Chile exchanged 40 prisoners.')).toEqual(['RETREAT Peru+Chile']);
  });

  it('takes a demand for a request and its refusal for a rejection, whatever is demanded', () => {
    expect(told('Peru demanded that Chile withdraw its troops.')).toEqual(['REQUEST Peru > Chile']);
    expect(told('Chile refused to withdraw its troops.')).toEqual(['REJECT Chile']);
  });

  it('tells sanctions imposed from threatened and from asked for', () => {
    expect(told('Peru imposed sanctions on Chile.')).toEqual(['SANCTION Peru > Chile']);
    expect(told('Peru threatened to impose sanctions on Chile.')).toEqual(['THREATEN Peru > Chile']);
    expect(told('Peru called for sanctions on Chile.')).toEqual(['REQUEST Peru > Chile']);
  });

  it('tells what is done by doing another thing, and not what only could be', () => {
    expect(told('Peru broke the truce by shelling the port.')).toEqual(['REJECT Peru', 'ASSAULT Peru']);
    expect(told('Peru could break the truce by shelling the port.').join()).not.toContain('ASSAULT');
  });

  it('takes talks held for a consultation, talks promised for an agreement', () => {
    expect(told('Peru held talks with Chile on Monday.')).toEqual(['CONSULT Peru > Chile']);
    expect(told('Peru said it would hold talks with Chile.')).toEqual(['AGREE Peru > Chile']);
    expect(told('Peru and Chile concluded a round of talks.')).toEqual(['CONSULT Peru+Chile']);
    expect(told('Peru and Chile concluded a chapter on fish.')).toEqual(['AGREE Peru+Chile']);
  });

  it('takes no agreement reached for a rejection', () => {
    expect(told('Talks between Peru and Chile ended without agreement.')).toEqual(['REJECT Peru+Chile']);
    expect(told('Talks between Peru and Chile ended on Friday.')).toEqual(['CONSULT Peru+Chile']);
    expect(told('Peru slept under an agreement that let Chile take fish.')).toEqual([]);
    expect(told('Peru and Chile failed to reach an agreement.')).toEqual(['REJECT Peru+Chile']);
    expect(told('Peru and Chile met, but no agreement was reached.')).toContain('REJECT Peru+Chile');
    expect(told('Peru failed to see the hill.')).toEqual([]);
  });

  it('takes a promise of something good for an agreement, of a blow for a threat', () => {
    expect(told('Peru promised to send food to Chile.')).toEqual(['AGREE Peru > Chile']);
    expect(told('Peru vowed to attack Chile.')).toEqual(['THREATEN Peru > Chile']);
    expect(told('Peru is ready to sign a treaty with Chile.')).toEqual(['AGREE Peru > Chile']);
    expect(told('Peru is not ready to sign a treaty with Chile.')).toEqual(['REJECT Peru > Chile']);
  });
});

describe('actsOf: what tells no act', () => {
  it('leaves conditions and purposes out', () => {
    expect(told('Peru will sign if Chile withdraws its troops.')).toEqual(['AGREE Peru']);
    expect(told('Peru built a road to attack Chile.')).toEqual([]);
  });

  it('leaves reduced and restrictive relatives out, not those that stand apart', () => {
    expect(told('Rebels backed by Peru slept.')).toEqual([]);
    expect(told('Chile, which imposed sanctions on Peru, slept.')).toEqual(['SANCTION Chile > Peru']);
  });

  it('keeps the deed of whom a restrictive relative itself names, not what he may do', () => {
    expect(told('The plan that Peru had rejected was short.')).toEqual(['REJECT Peru']);
    expect(told('The plan which Peru may reject was short.')).toEqual([]);
    expect(told('The plan that rejected peace was short.')).toEqual([]);
  });

  it('takes how somebody stands for his own, and what he is asked whether he does for nothing', () => {
    expect(told('Peru is opposed to the plan.')).toEqual(['REJECT Peru']);
    expect(told('Peru was opposed by Chile.')).toEqual(['REJECT Chile > Peru']);
    expect(told('Reporters asked whether Peru would sign.')).toEqual([]);
    expect(told('Peru thanks Chile.')).toEqual(['SUPPORT Peru > Chile']);
    expect(told('Peru would not be drawn on the date.')).toEqual(['REJECT Peru']);
  });

  it('takes "did not rule out" for nothing', () => {
    expect(told('Peru did not rule out a visit.')).toEqual([]);
    expect(told('Peru ruled out a visit.')).toEqual(['REJECT Peru']);
  });

  it('takes what is accused or denied for no deed', () => {
    expect(told('Peru accused Chile of shelling a village.')).toEqual(['ACCUSE Peru > Chile']);
    expect(told('Peru denied that it had shelled a village.')).toEqual(['REJECT Peru']);
  });
});

describe('actsOf: what stands beside the verb of the sentence', () => {
  it('tells of talks by when and in what something was done, and of who took part', () => {
    expect(told('Peru and Chile lifted the ban after two days of talks in Lima.')).toContain('CONSULT Peru+Chile');
    expect(told('At a meeting with Chile, Peru rejected the plan.')).toContain('CONSULT Peru+Chile');
    expect(told('After overnight talks with Chile, Peru rejected it.')).toContain('CONSULT Peru+Chile');
  });

  it('tells of no talks that are to come, were not held or may be those of others', () => {
    expect(told('Peru lifted the ban ahead of talks with Chile.')).toEqual(['CONCEDE Peru > Chile']);
    expect(told('Peru slept after no talks with Chile.')).toEqual([]);
    expect(told('Peru slept after the talks.')).toEqual([]);
    expect(told('Peru slept through a conference call centre.')).toEqual([]);
  });

  it('gives what describes a thing to whom the words name', () => {
    expect(told('Chile made an offer Peru rejected.')).toContain('REJECT Peru');
    expect(told('The pause Peru demanded never came.')).toEqual(['REQUEST Peru']);
    expect(told("It was a quota that Peru's officials had rejected.")).toEqual(['REJECT Peru']);
    expect(told('He was among the sailors freed by Peru on Monday.')).toContain('RETREAT Peru');
    expect(told('The trawler Peru sank.')).toEqual([]);
  });

  it('takes a vow not to do something for a refusal, unless it is a blow', () => {
    expect(told('Peru vowed not to leave the valley.')).toEqual(['REJECT Peru']);
    expect(told('Peru vowed not to attack Chile.')).toEqual(['AGREE Peru > Chile']);
  });

  it('tells what “nothing but” leaves, and no dismissal of what was fired by somebody', () => {
    expect(told('Peru has nothing but praise for Chile.')).toEqual(['SUPPORT Peru > Chile']);
    expect(told('Peru has nothing but contempt for Chile.')).toEqual(['ACCUSE Peru > Chile']);
    expect(told('A shell fired by Peru fell on a pier.').some((act) => act.startsWith('SANCTION'))).toBe(false);
  });

  it('takes a count of votes for nobody who votes', () => {
    expect(told('Peru voted 31 to 4 against the plan.')).toEqual(['REJECT Peru']);
    expect(told('Peru voted by 11 to 4 to reject the plan.')).toEqual(['REJECT Peru']);
    expect(told('Peru offered to pay whatever Chile raises.')).toContain('AGREE Peru > Chile');
  });
});

describe('actsOf: who and whom', () => {
  it('finds the agent of a passive and makes its subject the recipient', () => {
    expect(told('Chile was accused by Peru of theft.')).toEqual(['ACCUSE Peru > Chile']);
  });

  it('reads over a parenthesis and a coordinated verb', () => {
    expect(told('Peru, a close ally, rejected the plan and blamed Chile.')).toEqual([
      'REJECT Peru',
      'ACCUSE Peru > Chile',
    ]);
  });

  it('lets rebels in a country act for themselves alone', () => {
    expect(told('Rebels in Peru attacked a bus.')).toEqual(['ASSAULT -']);
  });

  it('takes the speaker for who demands what "must" be', () => {
    expect(told('Peru said Chile must withdraw its troops.')).toEqual(['REQUEST Peru > Chile']);
  });

  it("takes a judgement for the speaker's act on whose thing is judged", () => {
    expect(told('Peru said the Chile plan was “unacceptable”.')).toEqual(['REJECT Peru > Chile']);
    expect(told('The plan was unacceptable.')).toEqual([]);
  });

  it('takes "the two sides" for those who last acted together', () => {
    expect(told('Peru and Chile met. The two sides agreed to stop.')).toEqual([
      'CONSULT Peru+Chile',
      'AGREE Peru+Chile',
    ]);
  });
});

describe('actsOf: what is hoped, expected and ruled out', () => {
  it('takes nothing for done or promised that somebody only fears or hopes for', () => {
    expect(told('Peru fears that Chile will attack the port.')).toEqual([]);
    expect(told('Peru hopes Chile will accept the offer.')).toEqual([]);
    expect(told('Peru regrets that Chile will not sign the deal.')).toEqual(['ACCUSE Peru > Chile']);
  });

  it('takes what somebody regrets or welcomes for done', () => {
    expect(told('Peru regrets that Chile rejected the deal.')).toEqual(['ACCUSE Peru > Chile', 'REJECT Chile']);
    expect(told('Peru was disappointed that Chile had rejected the deal.')).toContain('REJECT Chile');
    expect(told('Peru voiced its regret that Chile had rejected the deal.')).toContain('REJECT Chile');
    expect(told('Peru claims that Chile rejected the deal.')).not.toContain('REJECT Chile');
    expect(told('Peru regrets that it rejected the deal.')).not.toContain('REJECT Chile');
  });

  it('takes the freezing of a tariff for easing it, that of assets for a blow', () => {
    expect(told('Peru will freeze its tariff on grapes.')).toEqual(['AGREE Peru']);
    expect(told('Peru will freeze the assets of Chile.')).toEqual(['THREATEN Peru > Chile']);
  });

  it('takes "I expect you to" for a request, what analysts expect for none', () => {
    expect(told('“I expect Chile to suspend the strike,” Peru said.')).toEqual(['REQUEST Peru > Chile']);
    expect(told('Analysts expect Chile to suspend the strike.')).toEqual([]);
  });

  it('takes a thing there will not be for refused, without something for threatened, a blow for neither', () => {
    expect(told('Peru said there would be no further subsidy.')).toEqual(['REJECT Peru']);
    expect(told('Peru said there would be no deal without a date.')).toEqual(['THREATEN Peru']);
    expect(told('Peru said there would be no attack.')).toEqual([]);
  });

  it('takes "have to" and "ought to" for duties, whatever stands before them', () => {
    expect(told('Peru said Chile would have to pay.')).toEqual(['REQUEST Peru > Chile']);
    expect(told('Peru said Chile ought to pay.')).toEqual(['REQUEST Peru > Chile']);
    expect(told('Peru said it would have to pay.')).toEqual([]);
  });

  it('takes what a side "is to" do for promised, a meeting that is due for one', () => {
    expect(told('Peru is to release 40 prisoners.')).toEqual(['AGREE Peru']);
    expect(told('Peru is due to meet Chile on Friday.')).toEqual(['CONSULT Peru > Chile']);
    expect(told('Peru is to impose sanctions on Chile.')).toEqual(['THREATEN Peru > Chile']);
    expect(told('Peru has yet to release 40 prisoners.')).toEqual([]);
  });

  it('takes what one says one will do for others for a promise, not what one will be or undergo', () => {
    expect(told('Peru said it would pay the bonus in full.')).toEqual(['AGREE Peru']);
    expect(told('Peru said Chile would pay the bonus in full.')).toEqual([]);
    expect(told('Peru said it would grow by a third.')).toEqual([]);
  });
});

describe('actsOf: whose the deed is', () => {
  it('takes "the union" in a country’s mouth for somebody else, "the government" for its own', () => {
    expect(told('Peru said the union would strike.')).toEqual(['THREATEN -']);
    expect(told('Peru said the government would strike a deal.')).toEqual(['AGREE Peru']);
  });

  it('gives a promise without an agent to who says it', () => {
    expect(told('Duties would be imposed, Peru said.')).toEqual(['THREATEN Peru']);
    expect(told('Duties were imposed, Peru said.')).toEqual(['SANCTION -']);
  });
});

describe('actsOf: commands and lists', () => {
  it('takes a command in somebody’s own words for a request, not thanks or "let us"', () => {
    expect(quoted('“Give us a date,” Peru said.')).toEqual(['REQUEST Peru']);
    expect(quoted('“Thank Chile for that,” Peru said.')).not.toContain('REQUEST Peru');
    expect(quoted('“Let us meet,” Peru said.')).not.toContain('REQUEST Peru');
    expect(quoted('“Have you met?” Peru said.')).not.toContain('REQUEST Peru');
  });

  it('takes a list of what one is accused of for no deeds of the accuser', () => {
    expect(told('Peru accused Chile of breaking its word, ignoring the law and shelling a village.')).toEqual([
      'ACCUSE Peru > Chile',
    ]);
    expect(told('Peru accused Chile, ignoring its own law.')).toEqual(['ACCUSE Peru > Chile', 'REJECT Peru']);
  });

  it('leaves what comes before something untold', () => {
    expect(told('Peru demanded a truce before allowing flights.')).toEqual(['REQUEST Peru']);
    expect(told('Peru demanded a truce, allowing flights.')).toEqual(['REQUEST Peru', 'CONCEDE Peru']);
  });

  it('takes a boycott "unless" for a threat, a plain one for a refusal', () => {
    expect(told('Peru said it will boycott the vote unless Chile withdraws.')).toEqual(['THREATEN Peru']);
    expect(told('Peru said it will boycott the vote.')).toEqual(['REJECT Peru']);
  });
});

describe('actsOf: those who act together', () => {
  it('takes "they" right after several acted together for those, not after one', () => {
    expect(told('Peru and Chile met. They agreed on a truce.')).toEqual(['CONSULT Peru+Chile', 'AGREE Peru+Chile']);
    expect(told('Peru left the talks. They agreed on a truce.').at(-1)).toBe('AGREE -');
  });

  it('takes the two a document’s heading names for "the two sides"', () => {
    const rest = 'It rained for days. It was cold. It was late.';
    expect(told(`Peru and Chile in Lima. ${rest} The two sides agreed on a truce.`)).toEqual(['AGREE Peru+Chile']);
    expect(told(`Peru in Lima. ${rest} The two sides agreed on a truce.`)).toEqual(['AGREE -']);
  });

  it('finds both of whom "of" joins, and nobody behind a pronoun', () => {
    expect(told('The delegations of the Republic of Peru and the Kingdom of Chile agreed.')).toEqual([
      'AGREE Peru+Chile',
    ]);
    expect(told('They agreed to meet in Chile and called for a truce.')).toEqual(['AGREE -', 'REQUEST -']);
  });
});

describe('actsOf: blame in what is said of others', () => {
  it('adds the blame of who tells of a broken promise to the deed told of', () => {
    expect(told('Peru said Chile had broken its promise.')).toEqual(['ACCUSE Peru > Chile', 'REJECT Chile']);
  });

  it('blames what does harm, where somebody put it forward', () => {
    expect(told('Peru said the duties would ruin its farms.')).toEqual(['ACCUSE Peru']);
    expect(told('Peru said the rain would ruin its farms.')).toEqual([]);
    expect(told('Analysts said the duties would ruin farms.')).toEqual([]);
  });

  it('blames nobody for one’s own deeds, for what a witness saw, or for a deed an office reports', () => {
    expect(told('Peru said it had broken its promise.')).toEqual(['REJECT Peru']);
    expect(told('A witness said Chile had broken its promise.')).toEqual(['REJECT Chile']);
    expect(told('A Peru official said Chile had shelled a village.')).toEqual(['ASSAULT Chile']);
  });
});

describe('actsOf: acts told by a noun', () => {
  it('takes a noun with its owner and what it is about for the owner’s act', () => {
    expect(told("Peru's rejection of the plan came as a surprise.")).toEqual(['REJECT Peru']);
    expect(told('The plan drew fierce criticism from Peru.')).toEqual(['ACCUSE Peru']);
    expect(told('The new calls by Peru for a truce were in vain.')).toEqual(['REQUEST Peru']);
  });

  it('tells nothing that is still needed, given up or nobody’s', () => {
    expect(told('The sale depends on the approval of Peru.')).toEqual([]);
    expect(told('The sale has the approval of Peru.')).toEqual(['SUPPORT Peru']);
    expect(told('The sale has the approval of several members.')).toEqual([]);
  });

  it('tells of what another answers only that somebody holds it, and nothing of a noun that nobody owns', () => {
    expect(told("Peru rejected Chile's call for talks.")).toEqual(['REJECT Peru > Chile', 'STATE Chile']);
    expect(told('The rejection of the plan came as a surprise.')).toEqual([]);
  });
});

describe('actsOf: words in quotation marks', () => {
  it('takes no particle of the verb from inside them', () => {
    expect(told('Peru called the plan "a lease on a house for fools".')).toEqual(['ACCUSE Peru']);
    expect(told('Peru called for "a lease on a house".')).toEqual(['REQUEST Peru']);
  });

  it('reads words that hyphens join as one', () => {
    expect(told('Peru called the plan a sell-out.')).toEqual(['ACCUSE Peru']);
    expect(told('Peru called the plan a sell.')).toEqual([]);
  });
});

describe('actsOf: verbs the tagger misses', () => {
  it('reads past forms and short verbs after a name', () => {
    expect(told('Peru shelled the town. The union demands a rise.')).toEqual(['ASSAULT Peru', 'REQUEST -']);
  });

  it('leaves nouns alone: peace talks, a strike, an offer', () => {
    expect(told('The peace talks were long.').every((act) => act.startsWith('CONSULT'))).toBe(true);
    expect(told('An offer of help lay on the table.')).toEqual([]);
  });
});

describe('actsOf: modality, issue and stance', () => {
  it('takes a failure to reach a ceasefire for nobody’s position on it, a refusal for one against', () => {
    expect(sided('Peru and Chile failed to reach a ceasefire.')).toEqual(['ceasefire', null]);
    expect(sided('Peru rejected a ceasefire.')).toEqual(['ceasefire', 'against']);
  });

  it('keeps what is future, hypothetical and past', () => {
    expect(acts('Peru will impose sanctions on Chile.')[0]?.modality).toEqual(['future']);
    expect(acts('Peru may impose sanctions on Chile.')[0]?.modality).toEqual(['hypothetical']);
    expect(acts('Peru had imposed sanctions on Chile.')[0]?.modality).toEqual(['historical']);
    expect(acts('Peru imposed sanctions on Chile.')[0]?.modality).toEqual([]);
  });

  it('turns a demand to end something against it', () => {
    expect(sided('Peru demanded sanctions.')).toEqual(['sanctions', 'for']);
    expect(sided('Peru demanded an end to sanctions.')).toEqual(['sanctions', 'against']);
    expect(sided('Peru will accept a ceasefire if Chile signs.')).toEqual(['ceasefire', 'conditional']);
  });

  it('takes who sets a condition to want it met, on an issue alone', () => {
    const wanted = (text: string) =>
      acts(text).flatMap(({ act, actors, issue, stance }) => (issue === 'ceasefire' ? [[act, ...actors, stance]] : []));
    expect(wanted('Peru wants sanctions unless Chile accepts a ceasefire.')).toEqual([['REQUEST', 'Peru', 'for']]);
    expect(wanted('If Chile rejects the ceasefire, sanctions must follow, Peru said.')).toEqual([
      ['REQUEST', 'Peru', 'for'],
    ]);
    expect(wanted('Peru wants sanctions if Chile accepts a ceasefire.')).toEqual([]);
    expect(wanted('Peru wants a ceasefire unless Chile agrees.')).toEqual([['REQUEST', 'Peru', 'conditional']]);
    expect(told('Peru wants sanctions unless Chile accepts it.')).toEqual(['REQUEST Peru']);
    expect(shown('Peru wants sanctions unless Chile accepts a ceasefire.')).toContain(
      'unless Chile accepts a ceasefire',
    );
  });

  it('gives who gives way no side on what only stands beside', () => {
    expect(sided('After a strike Peru dropped its plan.')[1]).toBeNull();
    expect(sided('Peru lifted sanctions.')).toEqual(['sanctions', 'against']);
  });

  it('takes over the issue of the sentence before for what refers back to it', () => {
    expect(acts('Peru asked for a ceasefire. Chile rejected the demand.')[1]?.issue).toBe('ceasefire');
    expect(acts('Peru asked for a ceasefire. Chile rejected a bid.')[1]?.issue).toBeNull();
  });

  it('does not take the issue of another act for its own', () => {
    expect(acts('Peru rejected the terms and called for sanctions.').map(({ act, issue }) => [act, issue])).toEqual([
      ['REJECT', null],
      ['REQUEST', 'sanctions'],
    ]);
  });
});

describe('actsOf: words and statements', () => {
  it('shows the verb with its object, tight, with whole quotations', () => {
    expect(shown('On Monday Peru rejected the plan, officials said.')).toEqual(['rejected the plan']);
    expect(shown('Peru called the plan "a bad joke", and left.')[0]).toBe('called the plan "a bad joke"');
  });

  it('makes a statement without any act a STATE of its speakers', () => {
    const text = 'Peru said rain was likely.';
    const statement = {
      id: 'q1',
      sentence: 0,
      content: { start: 10, end: 25 },
      cue: { start: 5, end: 9 },
      speakers: ['Peru'],
      unnamed: null,
      party: null,
    };
    const found = actsOf(...wordsOf(text, [statement as unknown as LocalStatement]));
    expect(found.map(({ act, actors, statement: by }) => [act, actors, by])).toEqual([['STATE', ['Peru'], 'q1']]);
  });

  it('keeps every span inside its sentence, whatever the text', () => {
    const word = fc.constantFrom(
      'Peru',
      'Chile',
      'agreed',
      'to',
      'rejected',
      'the',
      'plan',
      ',',
      '"',
      'and',
      'will',
      'not',
      'said',
      'that',
      'by',
      'if',
      '.',
      'who',
      'talks',
      'sanctions',
      'on',
      'be',
      'was',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const text = words.join(' ');
        const [lexed, ...rest] = wordsOf(text, []);
        for (const { start, end, sentence } of actsOf(lexed, ...rest)) {
          expect(start).toBeGreaterThanOrEqual(lexed.sentences[sentence]!.start);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(lexed.sentences[sentence]!.end);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('stays linear on a long document', () => {
    const text = 'Peru said Chile must end sanctions, and Chile rejected it. '.repeat(2000);
    const words = wordsOf(text, []);
    const started = performance.now();
    expect(actsOf(...words).length).toBe(4000);
    expect(performance.now() - started).toBeLessThan(6000);
  });
});

describe('actsOf: conditions that ask something of others', () => {
  it('takes what is to follow unless others give way for a threat, what is offered for their deed for an offer', () => {
    expect(quoted('“If Chile refuses, we will bring the bill to parliament,” Peru said.')).toEqual(['THREATEN Peru']);
    expect(quoted('“We will go on unless Chile pays,” Peru said.')).toEqual(['THREATEN Peru']);
    expect(quoted('“If Chile accepts the deal, we will look at the rate again,” Peru said.')).toEqual(['AGREE Peru']);
    expect(told('Peru will withhold the money if the match is not played.')).toEqual(['THREATEN Peru']);
    expect(told('Peru will refuse to play unless Chile pays.')).toEqual(['THREATEN Peru']);
  });

  it('reads a condition from the order of its words, and no act in it', () => {
    expect(quoted('“Should Chile fail to sign, we will bring the bill to parliament,” Peru said.')).toEqual([
      'THREATEN Peru',
    ]);
    expect(told('Should Chile reject the plan, Peru will sleep.')).toEqual([]);
    expect(told('Should Chile reject the plan?')).not.toEqual(['THREATEN Peru']);
  });

  it('threatens with nothing good, and with nothing that only happens', () => {
    expect(told('Peru said it would send food if the harvest failed.')).toEqual(['AGREE Peru']);
    expect(told('Peru will run out of money if the bill is not passed.')).toEqual([]);
  });
});

describe('actsOf: vows, reproaches and expectations', () => {
  it('takes a vow of defiance for a threat, that something will not be for a refusal, of something good for a promise', () => {
    expect(told('Peru vowed to stay until the decree was withdrawn.')).toEqual(['THREATEN Peru']);
    expect(told('Peru vowed that no ship would pass.')).toEqual(['REJECT Peru']);
    expect(told('Peru vowed to help the farmers.')).toEqual(['AGREE Peru']);
    expect(told('Peru vowed to plant more trees.')).toEqual(['AGREE Peru']);
    expect(told('Peru undertook to refrain from attacks.')).toEqual(['AGREE Peru']);
  });

  it('takes what somebody should have done for blame, what he would have to do for a demand', () => {
    expect(told('Peru said Chile should have picked up the phone.')).toEqual(['ACCUSE Peru > Chile']);
    expect(told('Peru said Chile should have to pay.')).toEqual(['REQUEST Peru > Chile']);
    expect(told('Peru said it should have known.')).toEqual([]);
  });

  it('takes what one party expects or would like to see of others for a demand', () => {
    expect(told('Peru expects Chile to deliver the matches.')).toEqual(['REQUEST Peru > Chile']);
    expect(told('Peru would like to see the ban replaced.')).toEqual(['REQUEST Peru']);
    expect(told('Analysts expect Chile to raise rates.')).toEqual([]);
    expect(told('Peru expects Chile to win.')).toEqual([]);
    expect(told('Peru would like to see the sea.')).toEqual([]);
  });
});

describe('actsOf: what describes a thing', () => {
  it('tells what somebody did to it, not who people are or what nobody did', () => {
    expect(told('The council slept on a request backed by Peru.')).toEqual(['SUPPORT Peru']);
    expect(told('The duties imposed by Peru in May hurt farmers.')).toContain('SANCTION Peru');
    expect(told('A motion of the left tabled by Peru slept.')).toEqual(['REQUEST Peru']);
    expect(told('Rebels backed by Peru slept.')).toEqual([]);
    expect(told('Peru ignored the duties imposed in May.')).not.toContain('SANCTION -');
    expect(told('A bill signed by Friday slept.')).toEqual([]);
  });

  it('says whose a noun is behind what it is about', () => {
    expect(told('An offer of 13 percent from Peru came late.')).toEqual(['AGREE Peru']);
    expect(told('An offer of 13 percent from the start came late.')).toEqual([]);
  });
});

describe('actsOf: words that only say who speaks', () => {
  it('takes "he conceded" behind what is said for no concession', () => {
    expect(quoted('“The talks were short,” Peru conceded, and said no more.')).not.toContain('CONCEDE Peru');
    expect(told('Peru conceded the point.')).toEqual(['CONCEDE Peru']);
  });

  it('takes what is said of "you" for blame by who says it', () => {
    expect(told('Peru says you broke the truce.')).toContain('ACCUSE Peru');
    expect(quoted('“You broke the silence,” Peru said.')).toEqual(['STATE Peru']);
  });
});

describe('actsOf: answers', () => {
  it('takes "no" and "yes" for what they are, and no determiner for an answer', () => {
    expect(told('Peru said no.')).toEqual(['REJECT Peru']);
    expect(told('Peru said yes within a day.')).toEqual(['AGREE Peru']);
    expect(told('Peru said no ship was hit.')).toEqual([]);
    expect(told('Peru would not hear of inspectors.')).toEqual(['REJECT Peru']);
    expect(told('Peru has heard of the sanctions.')).toEqual([]);
  });

  it('takes a promise of nothing and a decision not to for a refusal', () => {
    expect(told('Peru said it would promise nothing.')).toEqual(['REJECT Peru']);
    expect(told('Peru voted not to handle the ships.')).toEqual(['REJECT Peru']);
    expect(told('Neither will Peru accept the plan.')).toEqual(['REJECT Peru']);
    expect(told('Peru voted to accept the plan.')).toEqual(['AGREE Peru']);
  });

  it('takes silence for a position of its own, and a blow that is not ruled out for a threat', () => {
    expect(told('Peru did not comment.')).toEqual(['STATE Peru']);
    expect(told('Peru has yet to reply.')).toEqual(['STATE Peru']);
    expect(told('Peru takes no position on the border.')).toEqual(['STATE Peru']);
    expect(told('Peru has yet to sleep.')).toEqual([]);
    expect(told('Peru did not rule out a strike.')).toEqual(['THREATEN Peru']);
  });

  it('lets a text allow or provide without giving way or aid', () => {
    expect(told('The law of Peru allows visits.')).toEqual([]);
    expect(told('The plan provides for a fund.')).toEqual([]);
    expect(told('Peru allowed visits by Chile.')).toEqual(['CONCEDE Peru > Chile']);
  });
});

describe('actsOf: phrases of the news', () => {
  it('knows them by particle and object, and leaves their look-alikes alone', () => {
    expect(told('Peru dropped its call for a limit.')).toEqual(['CONCEDE Peru']);
    expect(told('Peru dug in.')).toEqual(['REJECT Peru']);
    expect(told('Peru gave ground.')).toEqual(['CONCEDE Peru']);
    expect(told('Ministers haggled over the river.')).toEqual(['CONSULT -']);
    expect(told('Peru put 13 percent on the table.')).toEqual(['AGREE Peru']);
    expect(told('Peru doubled its tariff on tin.')).toEqual(['SANCTION Peru']);
    expect(told('Fishermen marched with empty nets past the hall.')).toEqual(['PROTEST -']);
    expect(told('Peru opened three days of talks with Chile.')).toEqual(['CONSULT Peru > Chile']);
    expect(told('Farmers blocked the roads.')).toEqual(['PROTEST -']);
    expect(told('Peru blocked the resolution.')).toEqual(['REJECT Peru']);
    expect(told('Peru burned with shame. Peru sold its house.')).toEqual([]);
    expect(told('Peru called for a truce.')).toEqual(['REQUEST Peru']);
  });
});

describe('actsOf: what belongs to a verb', () => {
  it('takes the preposition right behind it, before what it would mean with an object', () => {
    expect(told('Peru called for elections.')).toEqual(['REQUEST Peru']);
    expect(told('Peru pressed for charges to be waived.')).toEqual(['REQUEST Peru']);
    expect(told('Peru signed a letter in support of the strike.')).toEqual(['SUPPORT Peru']);
    expect(told('Peru signed a letter.')).toEqual([]);
  });

  it('reads over a measure to its particle', () => {
    expect(told('Peru put 13 percent over four years on the table.')).toEqual(['AGREE Peru']);
  });

  it('keeps two acts of a kind apart, and what one verb says twice together', () => {
    expect(told('Peru promised a rise and offered a pension.')).toEqual(['AGREE Peru', 'AGREE Peru']);
    expect(told('Peru called the plan absurd and unworkable.')).toEqual(['REJECT Peru']);
  });
});

describe('actsOf: relative clauses', () => {
  it('tells what stands apart with a subject of its own', () => {
    expect(told('The mayor, whose council backed the strike, slept.')).toContain('SUPPORT -');
    expect(told('The mayor whose council backed the strike slept.')).toEqual([]);
  });
});

describe('actsOf: what will be', () => {
  it('takes what would have been for no promise and no threat', () => {
    expect(told('Peru said it would settle the strike.')).toEqual(['AGREE Peru']);
    expect(told('Peru said it would have settled the strike.')).toEqual([]);
  });

  it('takes what one will not do for a refusal, whatever it is, but not what one will not know', () => {
    expect(quoted('“We will not be adding to the offer,” Peru said.')).toEqual(['REJECT Peru']);
    expect(quoted('“We will not know for days,” Peru said.')).toEqual(['STATE Peru']);
  });

  it('takes what others will receive for a promise, what they would for none', () => {
    expect(quoted('“Players will receive a tenth,” Peru said.')).toEqual(['AGREE Peru']);
    expect(quoted('“Players would receive a tenth,” Peru said.')).toEqual(['STATE Peru']);
  });
});

describe('actsOf: what is said of how one is treated', () => {
  it('blames for what was done to who speaks, and for what was owed and not done', () => {
    expect(quoted('“We have been left in the dark,” Peru said.')).toEqual(['ACCUSE Peru']);
    expect(quoted('“We were never consulted,” Peru said.')).toEqual(['ACCUSE Peru']);
    expect(told('The union said the company had not listened.')).toEqual([]);
    expect(told('Peru said Chile did not listen.')).toContain('ACCUSE Peru > Chile');
    expect(quoted('“We were seen in Lima,” Peru said.')).toEqual(['STATE Peru']);
    expect(told('Chile did not listen.')).toEqual([]);
  });

  it('rejects what is too little, not what is very little', () => {
    expect(quoted('“The rise is far too low,” Peru said.')).toEqual(['REJECT Peru']);
    expect(quoted('“The rise is not enough,” Peru said.')).toEqual(['REJECT Peru']);
    expect(quoted('“The rise is very low,” Peru said.')).toEqual(['STATE Peru']);
  });
});

describe('actsOf: what is said first and named after', () => {
  it('tells it by its verb', () => {
    expect(quoted('“What I reject is waiting,” Peru said.')).toEqual(['REJECT Peru']);
    expect(quoted('“What we can offer is a loan,” Peru said.')).toEqual(['AGREE Peru']);
    expect(quoted('“What I saw was a road,” Peru said.')).toEqual(['STATE Peru']);
  });

  it('takes a round of talks to come for agreed on, one that was held for held', () => {
    expect(told('A further round will be held in June.')).toEqual(['AGREE -']);
    expect(told('A further round was held in June.')).toEqual(['CONSULT -']);
  });
});

describe('actsOf: headlines and feelings', () => {
  it('takes a bare "to" of a headline for what is announced', () => {
    expect(told('Peru to strike on Friday')).toEqual(['THREATEN Peru']);
    expect(told('Peru to send food to Chile')).toEqual(['AGREE Peru > Chile']);
    expect(told('A plan to strike on Friday')).toEqual([]);
    expect(told('Peru rejects an offer\n\nDrivers to sleep on Friday')).toEqual(['REJECT Peru']);
  });

  it('takes what a thing makes somebody feel for his judgement of it', () => {
    expect(told('The decision angered Peru.')).toEqual(['ACCUSE Peru']);
    expect(told('Peru was delighted by the result.')).toEqual(['SUPPORT Peru']);
    expect(told('The decision did not anger Peru.')).toEqual([]);
    expect(told('The decision reached Peru.')).toEqual([]);
  });

  it('takes a promise to inquire for a promise, to agree not to do it for an agreement', () => {
    expect(told('Peru promised to look into the matter.')).toEqual(['AGREE Peru']);
    expect(told('Peru agreed not to attack Chile.')).toEqual(['AGREE Peru > Chile']);
  });
});

function told(text: string): string[] {
  return acts(text).map(
    ({ act, actors, recipients }) =>
      `${act} ${actors.join('+') || '-'}${recipients.length > 0 ? ` > ${recipients.join('+')}` : ''}`,
  );
}

// With what stands in quotation marks as a statement of Peru's.
function quoted(text: string): string[] {
  const end = text.indexOf('”') + 1;
  const statement = {
    id: 'q1',
    kind: 'direct',
    sentence: 0,
    content: { start: 0, end },
    cue: { start: text.indexOf('said'), end: text.indexOf('said') + 4 },
    speaker: { start: text.lastIndexOf('Peru'), end: text.lastIndexOf('Peru') + 4 },
    speakers: ['Peru'],
    unnamed: null,
    party: null,
  };
  return actsOf(...wordsOf(text, [statement as unknown as LocalStatement]))
    .filter(({ rule }) => rule !== UNCLASSED)
    .map(({ act, actors }) => `${act} ${actors.join('+')}`);
}

function sided(text: string): (string | null)[] {
  const [act] = acts(text);
  return [act?.issue ?? null, act?.stance ?? null];
}

function shown(text: string): string[] {
  return acts(text).map(({ start, end }) => text.slice(start, end));
}

// Those of the ontology's categories.
function acts(text: string): LocalAct[] {
  return actsOf(...wordsOf(text, [])).filter(({ rule }) => rule !== UNCLASSED);
}

function wordsOf(text: string, statements: readonly LocalStatement[]): Parameters<typeof actsOf> {
  const lexed = lex({ id: 'a', sha256: 'a', text } as SourceDocument);
  return [lexed, peruAndChile(text), statements, issueMentionsOf(lexed, builtIn.issues), clausesOf(lexed)];
}
