import { describe, expect, it } from 'vitest';
import type { EntityType } from '#src/schema/evidence.ts';
import builtIn from '../../data/issues.json' with { type: 'json' };
import type { LocalEntity, LocalStatement, Names, SourceDocument } from '../../types.ts';
import { clausesOf } from '../clauses/clauses.ts';
import { issueMentionsOf } from '../issue-mentions.ts';
import { lex } from '../lex.ts';
import { actsOf } from './acts.ts';

describe('who acts, where a name stands inside the subject', () => {
  it('lets a body act through its voices', () => {
    expect(told('Chilean troops shelled a town.')).toEqual(['ASSAULT Chile']);
    expect(told("The Guild's negotiators rejected the offer.")).toEqual(['REJECT Guild']);
    expect(told('Officials in Peru rejected the offer.')).toEqual(['REJECT Peru']);
    expect(told('A spokeswoman for the Guild rejected the offer.')).toEqual(['REJECT Guild']);
    expect(told('Some 400 members of the Guild rejected the offer.')).toEqual(['REJECT Guild']);
    expect(told('A delegation led by Ana Lind rejected the offer.')).toEqual(['REJECT Ana Lind']);
    expect(told('The leaders of Peru and Chile rejected the offer.')).toEqual(['REJECT Peru+Chile']);
    expect(told("Peru's position rejects force.")).toEqual(['REJECT Peru']);
  });

  it('lets nobody act for a body that only says where, whose or of what sort somebody is', () => {
    expect(told('Footballers in Peru rejected the offer.')).toEqual(['REJECT -']);
    expect(told("Peru's largest maker of cans rejected the offer.")).toEqual(['REJECT -']);
    expect(told("Holders of the Guild's cards rejected the offer.")).toEqual(['REJECT -']);
    expect(told('The former Chilean minister rejected the offer.')).toEqual(['REJECT -']);
    expect(told('A choir led by Ana Lind rejected the offer.')).toEqual(['REJECT -']);
    expect(told('The wife of Ana Lind rejected the offer.')).toEqual(['REJECT -']);
    expect(told('An alliance of 38 states rejected a text that Peru wrote.')).toEqual(['REJECT - > Peru']);
    expect(told("In Peru and Chile it was hot. The bloc's leaders rejected the offer.")).toEqual(['REJECT -']);
  });

  it('takes those that are counted for those that act', () => {
    expect(told('Dozens of Chileans marched through the town.')).toEqual(['PROTEST Chile']);
    expect(told('A group of Chilean diplomats rejected the offer.')).toEqual(['REJECT Chile']);
    expect(told('A group of Chilean nurses rejected the offer.')).toEqual(['REJECT -']);
  });

  it('takes the name behind a role for the actor, not the body before it', () => {
    expect(told("Peru's deputy minister, Ana Lind, rejected the offer.")).toEqual(['REJECT Ana Lind']);
    expect(told('The president of the republic, Ana Lind, rejected the offer.')).toEqual(['REJECT Ana Lind']);
    expect(told('The minister for Trade Ana Lind rejected the offer.')).toEqual(['REJECT Ana Lind']);
  });

  it('takes whom fire comes from for who criticises, never whom it comes under', () => {
    expect(told('Chile has come under fire from Peru.')).toEqual(['ACCUSE Peru > Chile']);
    expect(told('Chile has come under fire over the plan.')).toEqual(['ACCUSE - > Chile']);
    expect(told('Chile ran into opposition from Peru.')).toContain('REJECT Peru > Chile');
    expect(told('The plan was met with anger from Peru.')).toContain('ACCUSE Peru');
  });

  it('takes whom words in apposition are about for who did what they tell', () => {
    expect(told('Ana Lind, the lawyer who rejected the offer, slept.')).toEqual(['REJECT Ana Lind']);
    expect(told('Ana Lind, the lawyer who chairs the panel and who rejected the offer, slept.')).toContain(
      'REJECT Ana Lind',
    );
    expect(told('The Guild (G), whose members rejected the offer, slept.')).toEqual(['REJECT Guild']);
    expect(told('Ana Lind knew the lawyer who rejected the offer.')).toEqual([]);
  });

  it('takes who stands before an apposition, with a relative clause behind it too', () => {
    expect(told("The Guild, Peru's oldest union, which has 90 members, rejected the offer.")).toEqual(['REJECT Guild']);
    expect(told('After talks with Chile, the Guild, which has 90 members, rejected the offer.')).toContain(
      'REJECT Guild',
    );
    expect(told('Asked by the press, the minister of justice, Ana Lind, rejected the offer.')).toContain(
      'REJECT Ana Lind',
    );
    expect(told('The army left, and the Guild’s envoy, Ana Lind, rejected the offer.')).toContain('REJECT Ana Lind');
    expect(told('Ana Lind, of the Guild in Chile, which has 90 members, rejected the offer.')).toEqual([
      'REJECT Ana Lind',
    ]);
    expect(told('Its leader, a retired nurse named Ana Lind, rejected the offer.')).toEqual(['REJECT Ana Lind']);
  });
});

describe('who acts as "it" in what somebody reports', () => {
  it('is who the clause around it is about', () => {
    expect(reported('Ana Lind said that Peru had erred when it rejected the offer.')).toContain('REJECT Peru');
  });

  it('is who reports within what is said', () => {
    expect(reported('Ana Lind said that Peru has confirmed that it rejected the offer.')).toContain('REJECT Peru');
    expect(reported('Chile said that the town has confirmed that it rejected the offer.')).not.toContain(
      'REJECT Chile',
    );
  });

  it('is no person, nor anybody where the clause around is about somebody unknown', () => {
    expect(reported('Ana Lind said that it rejected the offer.')).toEqual(['REJECT -']);
    expect(reported('Ana Lind said that the town had erred when it rejected the offer.')).toContain('REJECT -');
    expect(reported('“It rejected the offer,” Peru said.')).toEqual(['REJECT -']);
  });

  it('is a body that says it in words not its own', () => {
    expect(reported('Peru said that it rejected the offer.')).toEqual(['REJECT Peru']);
  });
});

describe('who acts behind a participle and "by"', () => {
  it('tells what was done to a thing', () => {
    expect(told('A charge rejected by Chile was repeated on Friday.')).toEqual(['REJECT Chile']);
    expect(told('It rose, helped by the loans promised on Friday by the Guild.')).toEqual(['AGREE Guild']);
    expect(told('Peru rejected a plan backed by the Guild and Chile.')).toEqual([
      'REJECT Peru > Guild+Chile',
      'SUPPORT Guild+Chile',
    ]);
  });

  it('tells who cites, voices or puts forward a thing, and of whom somebody says something', () => {
    expect(told('The loans cited by Peru were repaid.')).toContain('STATE Peru');
    expect(told('The remedies put forward by Peru in May were weak.')).toContain('STATE Peru');
    expect(told('Two officers accused by Peru of spying left.')).toContain('ACCUSE Peru');
    expect(told('The tolls should fall, as demanded by Peru.')).toEqual(['REQUEST Peru']);
    expect(told('The talks in the town, ordered by Ana Lind in May, collapsed.')).toContain('REQUEST Ana Lind');
    expect(told('Talks between Peru and Chile, ordered by Ana Lind in May, collapsed.')).toContain('REQUEST Ana Lind');
    expect(told('Ana Lind, ordered by Peru to leave, slept.')).not.toContain('REQUEST Peru');
    expect(told('The men suspected by Peru of theft slept.')).toEqual([]);
    expect(told('Ana Lind, accused by Peru of theft, slept.')).toContain('ACCUSE Peru > Ana Lind');
    expect(told('Ana Lind, backed by Peru, slept.')).not.toContain('SUPPORT Peru > Ana Lind');
    expect(told('The cap proposed by Peru and opposed by Chile was old.')).toContain('REJECT Chile');
    expect(told('The bread baked by Peru was good.')).not.toContain('STATE Peru');
  });

  it('tells nothing of who somebody is, nor of a way or a time', () => {
    expect(told('Rebels backed by Peru slept.')).toEqual([]);
    expect(told('A plan backed by a wide margin fell.')).toEqual([]);
  });

  it('reads on behind the role and over a list', () => {
    expect(told('The plan was rejected last week by the prime minister, Ana Lind.')).toEqual(['REJECT Ana Lind']);
    expect(told('The plan was drafted by Peru and rejected by Chile.')).toContain('REJECT Chile');
    expect(told('Peru was criticised by Chile and stood by its offer.')).toContain('REJECT Peru');
    expect(told('The plan was rejected by Peru last week as too late.')).toEqual(['REJECT Peru']);
    expect(told('The plan was rejected by Chile yesterday.')).toEqual(['REJECT Chile']);
    expect(told('The plan was rejected by Peru, Chile and the Guild.')).toEqual(['REJECT Peru+Chile+Guild']);
    expect(told("The plan was rejected by Ana Lind, Peru's minister, on Friday.")).toEqual(['REJECT Ana Lind']);
  });

  it('goes on with the subject of the whole sentence', () => {
    expect(told('Peru spurned the loans promised on Friday by Ana Lind, accusing Chile of greed.')).toEqual([
      'REJECT Peru > Ana Lind',
      'AGREE Ana Lind',
      'ACCUSE Peru > Chile',
    ]);
  });
});

describe('who acts where two have acted together', () => {
  it('is both where both are meant, and neither where one minister is', () => {
    const lastOf = (words: string) => told(`Peru and Chile met. ${words}`).at(-1);
    expect(lastOf('The two ministers rejected it.')).toBe('REJECT Peru+Chile');
    expect(lastOf('The minister rejected it.')).toBe('REJECT -');
  });
});

describe('who acts in a clause with "as"', () => {
  it('is its own subject', () => {
    expect(told('Peru stayed in the town, as Chile has demanded.')).toEqual(['REQUEST Chile']);
  });

  it('is not what somebody is called or stands as', () => {
    expect(told('Ana Lind, as minister, rejected the offer.')).toEqual(['REJECT Ana Lind']);
  });
});

describe('who acts where a time parts the verb', () => {
  it('is the subject before it', () => {
    expect(told('Peru has for years rejected the offer.')).toEqual(['REJECT Peru']);
    expect(told('Peru had on Monday rejected the offer.')).toEqual(['REJECT Peru']);
  });

  it('is not who is somewhere for a time', () => {
    expect(told('Peru has for years seeds that Chile rejected.')).not.toContain('REJECT Peru');
  });
});

describe('who acts behind a name with "of" in it', () => {
  it('is the whole name, in a relative clause too', () => {
    expect(told('It came from the Guild of Quarn Millers, which rejected the offer.')).toContain(
      'REJECT Guild of Quarn Millers',
    );
    expect(told('It came from the hall of Quarn Millers, which rejected the offer.')).not.toContain(
      'REJECT Guild of Quarn Millers',
    );
  });
});

describe('who acts where several do', () => {
  it('are both, over a relative clause too, and both that refuse', () => {
    expect(told('Ana Lind, who left in May, and the Guild, which has 90 members, rejected the offer.')).toEqual([
      'REJECT Ana Lind+Guild',
    ]);
    expect(told('Neither Peru nor Chile accepted the offer.')).toEqual(['REJECT Peru+Chile']);
    expect(told('A deal was reached between Peru and Chile on Monday.')).toEqual(['AGREE Peru+Chile']);
  });

  it('is one of whom a relative clause tells behind another', () => {
    expect(told('Ana Lind, who left in May, and Chile, which rejected the offer, met.')).toContain('REJECT Chile');
    expect(told('Peru rejected the offer, and Chile met envoys.')).toContain('REJECT Peru');
  });
});

describe('who acts where a number of them is told before the names', () => {
  it('are those between the commas', () => {
    expect(told('Two members, Peru and Chile, rejected the offer.')).toEqual(['REJECT Peru+Chile']);
    expect(told('Two members, with Peru and Chile in the hall, rejected the offer.')).toEqual(['REJECT -']);
  });

  it('is no country for what something of its own owns', () => {
    expect(told("Chilean football's troops shelled a town.")).toEqual(['ASSAULT -']);
    expect(told('Peru was yesterday rejected by Chile.')).toEqual(['REJECT Chile > Peru']);
  });

  it('are states where "both capitals" do', () => {
    expect(told('Peru met Chile. Both capitals rejected the offer.').at(-1)).toBe('REJECT Peru+Chile');
    expect(told('The Guild met Ana Lind. Both capitals rejected the offer.').at(-1)).toBe('REJECT -');
  });
});

describe('who acts beside what is said between commas', () => {
  it('is the subject before it', () => {
    expect(told('Peru, said Ana Lind, rejected the offer.')).toContain('REJECT Peru');
    expect(told('Peru, Ana Lind said, rejected the offer.')).toContain('REJECT Peru');
  });

  it('is who says it where that is the sentence', () => {
    expect(told('Told of the plan, Ana Lind said nothing, but rejected the offer.')).toContain('REJECT Ana Lind');
  });
});

describe('who acts in a heading without an auxiliary', () => {
  it('is who stands behind "by", and accuses who stands before', () => {
    expect(told('Chile accused of greed by Peru')).toEqual(['ACCUSE Peru > Chile']);
    expect(told('Chile accused Peru of greed')).toEqual(['ACCUSE Chile > Peru']);
  });
});

describe('who acts behind "whose"', () => {
  it('is who is named there, or the one before where the noun is a voice of theirs', () => {
    expect(told('The Guild, whose members rejected the offer, met.')).toContain('REJECT Guild');
    expect(told('Peru, whose army shelled a town, met.')).toContain('ASSAULT Peru');
    expect(told('The Guild, whose president, Ana Lind, rejected the offer, met.')).toContain('REJECT Ana Lind');
  });

  it('is nobody known else', () => {
    expect(told('Peru, whose farmers rejected the offer, slept.')).toEqual(['REJECT -']);
    expect(told('Ana Lind, whose brother rejected the offer, slept.')).toEqual(['REJECT -']);
    expect(told('A union whose members rejected the offer slept.')).toEqual([]);
  });
});

function told(text: string): string[] {
  const lexed = lex({ id: 'a', sha256: 'a', text } as SourceDocument);
  return actsOf(lexed, namesIn(text), [], issueMentionsOf(lexed, builtIn.issues), clausesOf(lexed)).map(
    ({ act, actors, recipients }) =>
      `${act} ${actors.join('+') || '-'}${recipients.length > 0 ? ` > ${recipients.join('+')}` : ''}`,
  );
}

/** The same inside what the first or last name of the sentence is found to say. */
function reported(text: string): string[] {
  const lexed = lex({ id: 'a', sha256: 'a', text } as SourceDocument);
  const direct = text.startsWith('“');
  const { mentions } = namesIn(text);
  const speaker = direct ? mentions.at(-1)! : mentions[0]!;
  const said = text.indexOf('said');
  const content = direct ? { start: 0, end: text.indexOf('”') + 1 } : { start: said + 5, end: text.length - 1 };
  const statement = {
    id: 'q1',
    kind: direct ? 'direct' : 'indirect',
    sentence: 0,
    content,
    cue: { start: said, end: said + 4 },
    speaker,
    speakers: [speaker.entity],
    unnamed: null,
    party: null,
  } as unknown as LocalStatement;
  const issues = issueMentionsOf(lexed, builtIn.issues);
  return actsOf(lexed, namesIn(text), [statement], issues, clausesOf(lexed)).flatMap(({ act, actors }) =>
    act === 'STATE' ? [] : `${act} ${actors.join('+') || '-'}`,
  );
}

function namesIn(text: string): Names {
  return {
    entities: [
      entity('Peru', 'country'),
      entity('Chile', 'country'),
      entity('Guild', 'organisation'),
      entity('Guild of Quarn Millers', 'organisation'),
      entity('Ana Lind', 'person'),
    ],
    mentions: [...text.matchAll(/\b(?:Guild of Quarn Millers|Peru|Chile(?:ans?)?|Guild|Ana Lind)\b/g)].map((match) => ({
      entity: match[0].replace(/ans?$/, ''),
      start: match.index,
      end: match.index + match[0].length,
      form: 'name',
    })),
  };
}

function entity(key: string, type: EntityType): LocalEntity {
  return { key, type, name: key, code: null, forms: [key], role: null, party: type === 'person' ? null : key };
}
