import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SourceDocument } from '../../types.ts';
import { lex } from '../lex.ts';
import { clausesOf } from './clauses.ts';

describe('clausesOf: verbs', () => {
  it('groups auxiliaries, adverbs and negation with the verb', () => {
    expect(read('Peru has not yet fully agreed to it.')).toEqual(['agree(Peru) not']);
  });

  it('reads past forms that the tagger takes for adjectives, and plain forms after a plural', () => {
    expect(read('Germany and Spain back the pact.')).toEqual(['back(Germany + Spain)']);
    expect(read('The union demands a rise.')).toEqual(['demand(The union)']);
  });

  it('reads the plain form behind what is said of many, where an article follows', () => {
    expect(read('Lawyers for the union question the figures.')).toEqual(['question(Lawyers)']);
    expect(read('The growers, for their part, fear a ban.')).toEqual(['fear(The growers)']);
    expect(read('The lawyer for the union offer the firm made left.')).not.toContain('offer(The lawyer)');
    expect(read('Weeks after the peace offer the army struck.').at(-1)).toBe('strike(the army)');
  });

  it('takes no participle inside a noun phrase for a verb', () => {
    expect(read('Peru signed the proposed state-owned deal.')).toEqual(['sign(Peru)']);
  });

  it('reads a verb over a word set apart by commas and over a time', () => {
    expect(read('Peru cannot, however, accept it.')).toEqual(['accept(Peru) not']);
    expect(read('Peru has today accepted it.')).toEqual(['accept(Peru)']);
  });

  it('takes “last”, “further” and “no longer” beside a verb for no verb and no subject', () => {
    expect(read('It last met in May.')).toEqual(['meet(It)']);
    expect(read('They further urge Peru to wait.')[0]).toBe('urge(They)');
    expect(read('Peru no longer backs it.')).toEqual(['back(Peru) not']);
    expect(read('Peru can no longer accept it.')).toEqual(['accept(Peru) not']);
    expect(read('Peru is no longer opposed to it.')[0]).toBe('oppose(Peru) not');
    expect(read('She would not, though, lift the ban.')).toEqual(['lift(She) not']);
    expect(read('Peru wants to further it.')).toEqual(['want(Peru)', 'further(Peru)']);
  });

  it('takes feelings for what somebody is, not for what is done', () => {
    expect(read('Peru is not satisfied with it.')).toEqual(['be(Peru) not']);
    expect(read('Peru was encouraged by it.')).toEqual(['encourage(Peru)']);
  });

  it('knows base forms of irregular and doubled verbs', () => {
    expect(read('They withdrew, banned it, and tried again.').map((one) => one.split('(')[0])).toEqual([
      'withdraw',
      'ban',
      'try',
    ]);
  });
});

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

  it('takes a form that is only a participle, and what was agreed somewhere, for no verb of its own', () => {
    expect(read('Peru would not accept a plan written in Oslo.').map((one) => one.split('(')[0])).toEqual([
      'accept',
      'write',
    ]);
    expect(links('Peru rejects a plan written in Oslo.')).toEqual(['main', 'reduced']);
    expect(links('Peru confirms its plan for a swap agreed in Oslo.')).toEqual(['main', 'reduced']);
    expect(links('Peru and Chile agreed in Oslo.')).toEqual(['main']);
  });

  it('reads who a description between commas is of, and what "whose" owns', () => {
    expect(read('It came from Ana Lind, an envoy who left Oslo.').at(-1)).toBe('leave(Ana Lind)');
    expect(read('It came from the head of Peru, a chemist who left Oslo.').at(-1)).toBe('leave(a chemist)');
    expect(read('Chile, without whose consent no pact holds, has summoned Peru.').at(-1)).toBe('summon(Chile)');
    expect(links('Chile, whose efforts the envoy praised, left.')).toEqual(['relative', 'main']);
  });

  it('reads the verb of a headline', () => {
    expect(read('Peru and two groups sign 90-day truce')).toEqual(['sign(Peru + two groups)']);
    expect(read('Press release 118')).toEqual([]);
    expect(read('The would-be buyer left.')).toEqual(['leave(The would-be buyer)']);
  });

  it('keeps lists apart from what stands in front and from a clause of their own', () => {
    expect(read('In a joint text, the ministers Lind and Roth agreed.')).toEqual(['agree(the ministers Lind + Roth)']);
    expect(read('Leaders of Peru, Chile and Cuba agreed.')).toEqual(['agree(Leaders)']);
    expect(read('It was not said in the hall, but two envoys spoke.').at(-1)).toBe('speak(two envoys)');
  });

  it('takes things that look like verbs for things', () => {
    expect(read('Calls by some for a ban were rejected.')).toEqual(['reject(Calls)']);
    expect(read('Managing director Ana Lind called it unfair.')).toEqual(['call(Managing director Ana Lind)']);
    expect(read('Most of its members would settle for less.')).toEqual(['settle(Most)']);
    expect(read('The march ended early.')).toEqual(['end(The march)']);
    expect(read('Peru asked for a winter break of a week.')).toEqual(['ask(Peru)']);
    expect(read('Peru would help pay it.').map((one) => one.split('(')[0])).toEqual(['help', 'pay']);
  });

  it('takes fixed adverbials, "since" and "then" for no part of a clause or a name', () => {
    expect(read('At home Ana Lind is squeezed.')).toEqual(['squeeze(Ana Lind)']);
    expect(read('For her part Ana Lind spoke.')).toEqual(['speak(Ana Lind)']);
    expect(read('Peru has since put money on the table.')).toEqual(['put(Peru)']);
    expect(read('Peru has left since Chile struck.').at(-1)).toBe('strike(Chile)');
    expect(read('In return for aid, Peru will go.')).toEqual(['go(Peru)']);
  });

  it('takes plurals behind a verb or a figure, measured nouns and owned ones for no verbs', () => {
    expect(read('Peru would not accept escorts.')).toEqual(['accept(Peru) not']);
    expect(read('Peru complained of three breaches by rebels.')).toEqual(['complain(Peru)']);
    expect(read('Peru turned down a 6 percent raise from Chile.')).toEqual(['turn(Peru)']);
    expect(read('Peru is in nobody’s pocket.')).toEqual(['be(Peru)']);
    expect(read('Peru invited Chile to talks on Monday.')).toEqual(['invite(Peru)']);
    expect(read('Neither has replied.')).toEqual(['reply(Neither) not']);
  });

  it('opens a clause after "and" where the words before it belong to a verb with an object', () => {
    expect(read('Peru put two ships on alert and Chile moved a tank.').at(-1)).toBe('move(Chile)');
    expect(read('Leaders of Peru and Chile moved a tank.')).toEqual(['move(Leaders)']);
  });

  it('opens a clause at "as" after a noun, not where "as" names what something is', () => {
    expect(read('Peru appealed for help as the number of cases rose.')).toEqual(['appeal(Peru)', 'rise(the number)']);
    expect(read('Peru used the hall as a school and agreed.').at(-1)).toBe('agree(Peru)');
  });

  it('takes "provided" after a name and "stood by" for verbs', () => {
    expect(read('Peru provided shelter for the families.')).toEqual(['provide(Peru)']);
    expect(read('Peru stood by its offer.')).toEqual(['stand(Peru)']);
    expect(read('Peru will go, provided they pay.').at(-1)).toBe('pay(they)');
    expect(read('Rebels backed by Peru agreed.').at(-1)).toBe('agree(Rebels)');
  });

  it('shares the subject of a coordinated verb in the same tense', () => {
    expect(read('Peru said it is ready and called for calm.').at(-1)).toBe('call(Peru)');
  });

  it('finds who a verb belongs to over what is added behind the name, a relative clause or its pronoun', () => {
    expect(read('The deal fell, as Ana Lind, the mayor, had demanded.').at(-1)).toBe('demand(Ana Lind)');
    expect(read('The growers who met, led by Ana Lind, warned of it.')).toContain('warn(The growers)');
    expect(read('The lorries, which, by their count, were parked, left.')).toContain('park(The lorries)');
    expect(read('The deal fell, as the mayor left, and Ana Lind cheered.').at(-1)).toBe('cheer(Ana Lind)');
  });

  it('takes whoever is described before “who”, and not the thing that the description ends with', () => {
    expect(read('I met Otto Ruiz, a driver of 29 years’ service, who left.').at(-1)).toBe('leave(Otto Ruiz)');
    expect(read('Ana Lind, minister of trade, who rejected it, is late.')).toContain('reject(Ana Lind)');
    expect(read('The head of the union’s board, who rejected it, is late.')).toContain('reject(The head)');
    expect(read('The union met the drivers, who left.').at(-1)).toBe('leave(the drivers)');
  });

  it('goes back to who says so where “but” stands behind a comma', () => {
    expect(read('Lind said the growers met, but refused it.').at(-1)).toBe('refuse(Lind)');
    expect(read('Lind said the growers met but refused it.').at(-1)).toBe('refuse(the growers)');
  });

  it('gives a relative clause its antecedent and an infinitive whom it is asked of', () => {
    expect(read('Peru, which froze the assets, left.')).toContain('freeze(Peru)');
    expect(read('Peru urged the union to act.').at(-1)).toBe('act(the union)');
    expect(read('Peru agreed on Monday to act.').at(-1)).toBe('act(Peru)');
  });

  it('takes who stands between commas before a verb of saying, not the object of the verb before', () => {
    expect(read('There would be no deal, their leader, Ana Lind, said.').at(-1)).toBe('say(their leader)');
    expect(read('Peru, a close ally, said so.')).toEqual(['say(Peru)']);
  });

  it('finds the subject after a verb of saying that follows a quotation', () => {
    expect(read('"We will not sign," said Chile.').at(-1)).toBe('say(Chile)');
  });
});

describe('clausesOf: links', () => {
  it('says how a clause hangs on the words before it', () => {
    expect(links('Peru said that Chile left after rain fell because roads flooded.')).toEqual([
      'main',
      'complement',
      'time',
      'reason',
    ]);
    expect(links('Peru will act if Chile leaves.')).toEqual(['main', 'condition']);
    expect(links('The deal reached in May failed.')).toEqual(['reduced', 'main']);
    expect(links('Peru built a road to sell grain.')).toEqual(['main', 'noun']);
    expect(links('Peru met Chile to sell grain.')).toEqual(['main', 'purpose']);
  });

  it('takes the words before ", an official said" for what is said', () => {
    expect(links('Peru left the bloc, an official said.')).toEqual(['complement', 'main']);
  });
});

describe('clausesOf: whose verb it is, by number, order and what a verb governs', () => {
  it('gives what agrees with one to one, past several', () => {
    expect(read('Lind fears that prices will rise and has called for a cap.').at(-1)).toBe('call(Lind)');
    expect(read('Lind says that ministers are late and have slept.').at(-1)).toBe('sleep(ministers)');
  });

  it('reads over an aside to what a verb governs', () => {
    expect(links('She offered, however, to help the crews.')).toEqual(['main', 'complement']);
    expect(links('She bought, however, a boat to help the crews.')).not.toContain('complement');
  });

  it('takes no verb whose subject does what follows for a description', () => {
    expect(read('Peru offered to match whatever Chile raises.')[0]).toBe('offer(Peru)');
    expect(read('The council voted by 11 to 4 to leave.')).toEqual(['vote(The council)', 'leave(The council)']);
  });

  it('lets no passive go on where who does what follows is its subject', () => {
    expect(read('Lind demanded that the bill be dropped and threatened to leave.')[2]).toBe('threaten(Lind)');
    expect(read('The bill was drafted and rejected in May.')[1]).toBe('reject(The bill)');
  });

  it('gives “who” without a comma to the people before a name, and with one to the name', () => {
    expect(read('There are families in Brell who slept.').at(-1)).toBe('sleep(families)');
    expect(read('It came from critics of Lind who slept.').at(-1)).toBe('sleep(critics)');
    expect(read('It came from critics of Lind, who slept.').at(-1)).toBe('sleep(Lind)');
    expect(read('It came from President Lind who slept.').at(-1)).toBe('sleep(President Lind)');
  });

  it('gives a second “who” the same antecedent', () => {
    expect(read('Lind, who chairs the panel and who sued the board, slept.')[1]).toBe('sue(Lind)');
  });

  it('takes “back” for a verb behind “to” and “will”', () => {
    expect(read('The council voted to back the guards.')).toEqual(['vote(The council)', 'back(The council)']);
    expect(read('Peru will back the plan.')).toEqual(['back(Peru)']);
    expect(read('Peru will go back to the table.')).toEqual(['go(Peru)']);
  });

  it('takes “get” with an object for a verb of its own', () => {
    expect(read('Every family will get its money.')).toEqual(['get(Every family)']);
    expect(read('The crews will get ready.')).toEqual(['be(The crews)']);
  });
});

describe('clausesOf: any text', () => {
  it('keeps its tokens inside the sentence and its governors before the end of the list', () => {
    const word = fc.constantFrom(
      'Peru',
      'said',
      'that',
      'to',
      'be',
      'was',
      'who',
      ',',
      'and',
      'if',
      '"',
      '(',
      ')',
      '-',
      'agreed',
      'by',
      'the',
      'deal',
      'not',
      '.',
      'after',
      'will',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 50 }), (words) => {
        const lexed = lexedOf(words.join(' '));
        const clauses = clausesOf(lexed);
        for (const { sentence, from, to, end, head, governor, subjects } of clauses) {
          const { from: first, to: last } = lexed.sentences[sentence]!;
          for (const at of [from, head, to - 1, ...subjects.flatMap((range) => [range.from, range.to - 1])]) {
            expect(at).toBeGreaterThanOrEqual(first);
            expect(at).toBeLessThan(last);
          }
          expect(end).toBeLessThanOrEqual(last);
          if (governor !== null) expect(clauses[governor]?.sentence).toBe(sentence);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('leaves a flood of words alone', () => {
    const lexed = lexedOf('said that '.repeat(500));
    const flood = { ...lexed.sentences[0]!, from: 0, to: lexed.tokens.length };
    expect(clausesOf({ ...lexed, sentences: [flood] })).toEqual([]);
  });
});

function read(text: string): string[] {
  const lexed = lexedOf(text);
  return clausesOf(lexed).map(({ verb, subjects, negated }) => {
    const words = subjects.map(({ from, to }) => text.slice(lexed.tokens[from]!.start, lexed.tokens[to - 1]!.end));
    return `${verb}(${words.join(' + ')})${negated ? ' not' : ''}`;
  });
}

function links(text: string): string[] {
  return clausesOf(lexedOf(text)).map(({ link }) => link);
}

function lexedOf(text: string) {
  return lex({ id: 'a', text } as SourceDocument);
}
