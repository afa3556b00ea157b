import { describe, expect, it } from 'vitest';
import verbs from '../../data/verbs.json' with { type: 'json' };
import { classed } from './fixtures/classed.ts';
import { quoted } from './fixtures/quoted.ts';

describe('actsOf: words in quotation marks', () => {
  it('takes no particle of the verb from inside them', () => {
    expect(classed('Peru called the plan "a lease on a house for fools".')).toEqual(['ACCUSE Peru']);
    expect(classed('Peru called for "a lease on a house".')).toEqual(['REQUEST Peru']);
  });
});

describe('actsOf: what goes with a verb', () => {
  it('tells a hill that is taken from a threat, and who stands in for somebody from who stands in the snow', () => {
    expect(classed('The hill was taken by Peru.')).toEqual(['ASSAULT Peru']);
    expect(classed('The threat was taken seriously by Peru.')).not.toContain('ASSAULT Peru');
    expect(classed('Peru stood in for Chile.')).toEqual(['AID Peru > Chile']);
    expect(classed('Peru stood in the sleet.')).not.toContain('AID Peru');
  });
});

describe('actsOf: what rallies', () => {
  it('tells shares that gain from people who protest', () => {
    expect(classed('Shares of both carriers rallied in afternoon trading.')).not.toContain('PROTEST -');
    expect(classed('The peso rallied against the dollar.')).not.toContain('PROTEST -');
    expect(classed('Peru rallied against the levy.')).toContain('PROTEST Peru');
  });
});

describe('actsOf: what is valued', () => {
  it('tells a price from esteem', () => {
    expect(classed('Peru valued the port at 4 million crowns.')).not.toContain('SUPPORT Peru');
    expect(classed('Peru values the help of Chile.')).toContain('SUPPORT Peru > Chile');
  });
});

describe('actsOf: what is struck, given and turned out', () => {
  it('tells a clinic that is struck from crews who strike, and a late answer from none', () => {
    expect(classed('The army of Peru struck a clinic.')).toContain('ASSAULT Peru');
    expect(classed('Peru will give its answer no later than Friday.')).not.toContain('REJECT Peru');
    expect(classed('It turns out late.')).not.toContain('PROTEST Peru');
  });
});

describe('actsOf: what is countered', () => {
  it('tells efforts against a thing from a threat, and an answer that blames from neither', () => {
    expect(classed("Peru's efforts to counter piracy failed.")).not.toContain('THREATEN Peru');
    expect(classed('Peru counters that the plan is unfair.')).toContain('ACCUSE Peru');
  });
});

describe('actsOf: what is issued', () => {
  it('tells a so-called warning from a call', () => {
    expect(classed('Peru issued the so-called port warning.')).toEqual(['THREATEN Peru']);
    expect(classed('Peru issued a call for talks.')).toEqual(['REQUEST Peru']);
  });
});

describe('actsOf: guilt', () => {
  it('is denied by whoever pleads not guilty, and owned by whoever pleads guilty', () => {
    expect(classed('Peru pleaded not guilty.')).toEqual(['REJECT Peru']);
    expect(classed('Peru pleaded guilty.')).toEqual(['CONCEDE Peru']);
  });

  it('is not asked for by whoever files for insolvency', () => {
    expect(classed('Peru filed for insolvency.')).not.toContain('REQUEST Peru');
    expect(classed('Peru filed for a permit.')).toContain('REQUEST Peru');
  });
});

describe('the frames of verbs', () => {
  it('all write “to” behind the sign for an infinitive, without which any would fit', () => {
    const patterns = [...Object.values(verbs.acts), verbs.blame].flat();
    expect(patterns.filter((one) => />(?!to(?: |$))/.test(one))).toEqual([]);
    expect(quoted('“They want him to pay for the port,” Peru said.')).not.toContain('ACCUSE Peru');
    expect(quoted('“They want to destroy the port,” Peru said.')).toContain('ACCUSE Peru');
  });
});

describe('actsOf: holding out', () => {
  it('asks for what is held out for, and for nothing where only time passes', () => {
    expect(classed('Peru held out for a rise.')).toEqual(['REQUEST Peru']);
    expect(classed('Peru held out for nine days.')).not.toContain('REQUEST Peru');
  });
});

describe('actsOf: orders and pacts', () => {
  it('are obeyed, struck down, and bind whoever feels bound', () => {
    expect(classed('Peru said it would obey the ruling.')).toEqual(['AGREE Peru']);
    expect(classed('Peru obeyed its instincts.')).toEqual([]);
    expect(classed('Peru declared illegal a three-day strike at the mill.')).toEqual(['COERCE Peru']);
    expect(classed('Peru does not consider itself bound by the pact.')).toEqual(['REJECT Peru']);
    expect(classed('Peru considers itself bound by the pact.')).toEqual(['AGREE Peru']);
  });

  it('are campaigned against, and cleared away by the police', () => {
    expect(classed('Peru will campaign for a no.')).toContain('REJECT Peru');
    expect(classed('Peru police removed a barricade.')).toContain('COERCE Peru');
    expect(classed('Peru removed the barricades.')).toContain('RETREAT Peru');
  });

  it('are scorned with the invitation to them', () => {
    expect(classed('Peru scorned an invitation to the talks.')).toEqual(['REJECT Peru']);
    expect(classed('Peru affirmed its loyalty to Chile.')).toEqual(['SUPPORT Peru > Chile']);
  });
});

describe('actsOf: particles', () => {
  it('stand right behind the verb where they must: tents are provided for somebody, a law provides for something', () => {
    expect(classed('Peru provided tents for the villages.')).toEqual(['AID Peru']);
    expect(classed('The pact of Peru provides for the villages.')).not.toContain('AID Peru');
  });

  it('call for nothing behind what is called', () => {
    expect(classed('Peru called early elections for May.')).not.toContain('REQUEST Peru');
    expect(classed('Peru called last week for elections in May.')).toEqual(['REQUEST Peru']);
  });

  it('stand behind a name with an apostrophe, too', () => {
    expect(classed('Peru approached the Weavers’ Guild about a merger.')).toEqual(['CONSULT Peru']);
    expect(classed('Peru approached the Weavers’ Guild. It was about noon.')).not.toContain('CONSULT Peru');
  });
});

describe('actsOf: words of two senses', () => {
  it('are an act by what they are said of alone', () => {
    expect(classed('Peru dragged its feet on the deal.')).toEqual(['REJECT Peru']);
    expect(classed('Peru dragged the boat ashore.')).not.toContain('REJECT Peru');
    expect(classed('Peru settled in a new palace.')).not.toContain('AGREE Peru');
    expect(classed('Peru settled with Chile.')).toContain('AGREE Peru > Chile');
  });
});

describe('actsOf: a strike', () => {
  it('is a protest whatever it is for or however long, and a threat before it begins', () => {
    expect(classed('Peru struck for two days.')).toEqual(['PROTEST Peru']);
    expect(classed('Peru struck for better pay.')).toEqual(['PROTEST Peru']);
    expect(classed('Peru is preparing to strike for two days.')).toEqual(['THREATEN Peru']);
    expect(classed('Peru is preparing to ask for two days.')).not.toContain('THREATEN Peru');
  });
});

describe('actsOf: verbs the tagger misses', () => {
  it('reads past forms and short verbs after a name', () => {
    expect(classed('Peru shelled the town. The union demands a rise.')).toEqual(['ASSAULT Peru', 'REQUEST -']);
  });

  it('leaves nouns alone: peace talks, a strike, an offer', () => {
    expect(classed('The peace talks were long.').every((act) => act.startsWith('CONSULT'))).toBe(true);
    expect(classed('An offer of help lay on the table.')).toEqual([]);
  });
});

describe('actsOf: phrases of the news', () => {
  it('knows them by particle and object, and leaves their look-alikes alone', () => {
    expect(classed('Peru dropped its call for a limit.')).toEqual(['CONCEDE Peru']);
    expect(classed('Peru dug in.')).toEqual(['REJECT Peru']);
    expect(classed('Peru gave ground.')).toEqual(['CONCEDE Peru']);
    expect(classed('Ministers haggled over the river.')).toEqual(['CONSULT -']);
    expect(classed('Peru put 13 percent on the table.')).toEqual(['AGREE Peru']);
    expect(classed('Peru doubled its tariff on tin.')).toEqual(['SANCTION Peru']);
    expect(classed('Fishermen marched with empty nets past the hall.')).toEqual(['PROTEST -']);
    expect(classed('Peru opened three days of talks with Chile.')).toEqual(['CONSULT Peru > Chile']);
    expect(classed('Farmers blocked the roads.')).toEqual(['PROTEST -']);
    expect(classed('Peru blocked the resolution.')).toEqual(['REJECT Peru']);
    expect(classed('Peru burned with shame. Peru sold its house.')).toEqual([]);
    expect(classed('Peru called for a truce.')).toEqual(['REQUEST Peru']);
  });
});

describe('actsOf: what belongs to a verb', () => {
  it('takes the preposition right behind it, before what it would mean with an object', () => {
    expect(classed('Peru called for elections.')).toEqual(['REQUEST Peru']);
    expect(classed('Peru pressed for charges to be waived.')).toEqual(['REQUEST Peru']);
    expect(classed('Peru signed a letter in support of the strike.')).toEqual(['SUPPORT Peru']);
    expect(classed('Peru signed a letter.')).toEqual([]);
  });

  it('reads over a measure to its particle', () => {
    expect(classed('Peru put 13 percent over four years on the table.')).toEqual(['AGREE Peru']);
  });

  it('reads over "that" to its particle, and opens a clause with it behind a verb of saying', () => {
    expect(classed('Peru turned that down in a letter of two lines.')).toEqual(['REJECT Peru']);
    expect(classed('Peru said that down in the valley the lights went out.')).toEqual([]);
  });

  it('tells the month from a march, and no object behind "pending"', () => {
    expect(classed('Peru said it would start on the first of March.')).not.toContain('THREATEN Peru');
    expect(classed('Peru said it would start the march at noon.')).toEqual(['THREATEN Peru']);
    expect(classed('Peru suspended the payments pending a vote on the law.')).toEqual(['SANCTION Peru']);
    expect(classed('Peru suspended the law.')).toEqual(['CONCEDE Peru']);
    expect(classed('Peru announced the suspension of the levy.')).toEqual(['CONCEDE Peru']);
    expect(classed('Peru announced the suspension of flights.')).toEqual(['SANCTION Peru']);
  });

  it('tells what somebody is told from what tells of him', () => {
    expect(classed('Peru told both unions that it would not sign.')).toEqual(['REJECT Peru']);
    expect(classed('Peru informed the envoy that it accepts the plan.')).toEqual(['AGREE Peru']);
    expect(classed('Peru told of the plans that Chile rejected.')).toContain('REJECT Chile');
  });

  it('takes "that" for a thing where it opens no clause', () => {
    expect(classed('Peru called that nonsense.')).toEqual(['REJECT Peru']);
    expect(classed('Peru said that nonsense had won.')).not.toContain('REJECT Peru');
  });

  it('tells what is struck out or attacked in words from blows', () => {
    expect(classed('Peru struck the clause out.')).toEqual(['REJECT Peru']);
    expect(classed('Peru attacked the draft.')).toEqual(['ACCUSE Peru']);
    expect(classed('Peru attacked the harbour.')).toEqual(['ASSAULT Peru']);
    expect(classed('Two mortars struck Chile.').join()).toMatch(/^ASSAULT/);
  });

  it('tells what police block from what others do', () => {
    expect(classed('Police from Peru blocked the bridge.').join()).toMatch(/^COERCE/);
    expect(classed('Farmers from Peru blocked the bridge.').join()).toMatch(/^PROTEST/);
  });
});

describe('actsOf: objects that only picture a deed', () => {
  it('are no deed beside the verbs of one', () => {
    for (const text of [
      'Peru suspended its judgement.',
      'Peru was accused of nothing.',
      'Chile turned down the heating.',
      'Chile dismissed the class at noon.',
      'Peru called for an ambulance.',
      'Peru shot to fame.',
      'Chile seized the lead in the race.',
      'Chile deployed a familiar argument.',
      'Peru admitted 200 students.',
      'Chile eased past Norway in the final.',
      'Chile lifted the cup.',
      'Peru pulled out a letter.',
      'Peru supports two children.',
      'Peru freed a chair for the guest.',
    ])
      expect(classed(text), text).toEqual([]);
  });

  it('leave the deeds alone', () => {
    expect(classed('Peru suspended aid to Chile.')).toEqual(['SANCTION Peru > Chile']);
    expect(classed('Chile turned down the offer.')).toEqual(['REJECT Chile']);
    expect(classed('Chile called for a vote.')).toEqual(['REQUEST Chile']);
    expect(classed('Chile seized two boats.')).toEqual(['COERCE Chile']);
    expect(classed('Chile lifted the ban on fish.')).toEqual(['CONCEDE Chile']);
    expect(classed('Peru pulled out its troops.')).toEqual(['RETREAT Peru']);
    expect(classed('Peru freed two prisoners.')).toEqual(['RETREAT Peru']);
  });
});

describe('actsOf: what is no demand', () => {
  it('is a turnout that somebody claims, and what people may ask for', () => {
    expect(classed('Peru claimed a turnout of 94%.').join()).not.toContain('REQUEST');
    expect(classed('Peru claimed 94% of the money.')).toEqual(['REQUEST Peru']);
    expect(classed('Peru can rebook its seats or ask for a refund.').join()).not.toContain('REQUEST');
    expect(classed('Peru rebooked its seats and asked for a refund.').join()).toContain('REQUEST Peru');
  });

  it('is no blame to call a compromise', () => {
    expect(classed('Peru called it "a compromise we can live with".').join()).not.toContain('ACCUSE');
    expect(classed('Peru called it "theatre".')).toEqual(['ACCUSE Peru']);
  });
});

describe('actsOf: what nobody wants', () => {
  it('is refused, unless no more than it is wanted', () => {
    expect(classed('Peru does not want a strike.')).toEqual(['REJECT Peru']);
    expect(classed('Peru wants no levy on fish.')).toEqual(['REJECT Peru']);
    expect(classed('Peru is not going to sign the treaty.')).toEqual(['REJECT Peru']);
    expect(classed('Peru wants nothing more than peace.').join()).not.toContain('REJECT');
    expect(classed('Peru never wanted more than its share.').join()).not.toContain('REJECT');
    expect(classed('Peru is not going to win the cup.').join()).not.toContain('REJECT');
  });

  it('is warned against; thanks, a visit and a fast are what they are', () => {
    expect(classed('Peru warned both camps against crowing.')).toEqual(['REQUEST Peru']);
    expect(classed('Peru warned Chile of retaliation.')).toEqual(['THREATEN Peru > Chile']);
    expect(classed('Peru would like to thank the crews.')).toEqual(['SUPPORT Peru']);
    expect(classed('Peru wants Chile to thank the crews.')).toEqual(['REQUEST Peru > Chile']);
    expect(classed('Peru granted that the cuts were too quick.')).toEqual(['CONCEDE Peru']);
    expect(classed('Peru received the union.')).toEqual(['CONSULT Peru']);
    expect(classed('Peru received the union’s letter.')).toEqual([]);
    expect(classed('Peru has been refusing food.')).toEqual(['PROTEST Peru']);
    expect(classed('Peru refused the offer.')).toEqual(['REJECT Peru']);
  });
});

describe('actsOf: what is signed, resolved, promised and handed out', () => {
  it('is an act by what it is', () => {
    expect(classed('Peru signed the treaty.')).toEqual(['AGREE Peru']);
    expect(classed('Peru signed 31 death certificates.')).toEqual([]);
    expect(classed('Peru resolved to pay the growers.')).toEqual(['AGREE Peru']);
    expect(classed('Peru resolved to close the border.')).toEqual(['THREATEN Peru']);
    expect(classed('Peru resolved not to pay the growers.')).toEqual(['REJECT Peru']);
    expect(classed('Peru promised help.')).toEqual(['AGREE Peru']);
    expect(classed('Peru promised sanctions.')).toEqual(['THREATEN Peru']);
    expect(classed('Peru distributed food to the growers.')).toEqual(['AID Peru']);
    expect(classed('Peru distributed its paper at noon.')).toEqual([]);
    expect(classed('Peru put its promise in writing.')).toEqual(['AGREE Peru']);
    expect(classed('Peru put its objections in writing.').join()).not.toContain('AGREE');
  });

  it('fights and blocks nobody in an election, and protests by no vote', () => {
    expect(classed('Peru challenged Chile for its seat.')).toEqual([]);
    expect(classed('Peru challenged Chile over its remarks.')).toContain('ACCUSE Peru > Chile');
    expect(classed('Peru challenged the ban.')).toEqual(['REJECT Peru']);
    expect(classed('Peru battled Chile for the nomination.')).toEqual([]);
    expect(classed('Peru battled Chile.')).toEqual(['ASSAULT Peru > Chile']);
    expect(classed('Peru captured the anger of the growers.')).toEqual([]);
    expect(classed('Peru captured the town.')).toEqual(['ASSAULT Peru']);
    expect(classed('The growers turned out for Peru in droves.').join()).not.toContain('PROTEST');
    expect(classed('The growers turned out for the march.').join()).toContain('PROTEST');
  });

  it('frees nobody by papers, masses no troops by words, and asks nothing by what it only commands or looks forward to', () => {
    expect(classed('Peru released its tax returns.')).toEqual([]);
    expect(classed('Peru released the prisoners.').join()).toContain('RETREAT');
    expect(classed('Peru reinforced its message.')).toEqual([]);
    expect(classed('Peru reinforced its border.')).toEqual(['MOBILIZE Peru']);
    expect(classed('Peru commanded a brigade.')).toEqual([]);
    expect(classed('Peru commanded Chile to leave.')).toEqual(['REQUEST Peru > Chile']);
    expect(classed('Peru looks forward to the vote.')).toEqual([]);
    expect(classed('Peru traded stories with the growers.')).toEqual([]);
    expect(classed('Peru attributed the rise to Chile.')).toEqual([]);
    expect(classed('Peru attributed the attack to Chile.')).toEqual(['ACCUSE Peru > Chile']);
  });

  it('is conceded where it is accepted that it is so', () => {
    expect(classed('Peru accepted that the sum was small.')).toEqual(['CONCEDE Peru']);
    expect(classed('Peru accepted that sum.')).not.toEqual(['CONCEDE Peru']);
    expect(classed('Peru does not accept that the sum was small.')).toEqual(['REJECT Peru']);
  });
});

describe('actsOf: what tells of something', () => {
  it('is not what it tells of', () => {
    expect(classed('Peru issued a readout of the call with Chile.')).toEqual([]);
    expect(classed('Peru issued a call to Chile.')).toEqual(['REQUEST Peru > Chile']);
  });
});

describe('actsOf: what is acknowledged', () => {
  it('tells a fault from an effort', () => {
    expect(classed('Peru acknowledged the considerable efforts of Chile.')).toEqual(['SUPPORT Peru > Chile']);
    expect(classed('Peru acknowledged the mistake.')).toEqual(['CONCEDE Peru']);
  });
});

describe('actsOf: what is disrupted', () => {
  it('tells a protest from a quarrel', () => {
    expect(classed('Students of Peru disrupted the hearing.')).toEqual(['PROTEST -']);
    expect(classed('Peru tried to disrupt the bond between Chile and Oman.')).toEqual([]);
  });
});

describe('actsOf: what somebody is firm in', () => {
  it('tells support from a refusal', () => {
    expect(classed('Peru stayed firm in its commitment to Chile.')).toEqual(['SUPPORT Peru > Chile']);
    expect(classed('Peru stayed firm against the plan of Chile.')).toEqual(['REJECT Peru > Chile']);
  });
});
