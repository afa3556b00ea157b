import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markedText } from '../../fixtures/marked-text.ts';
import type { Discourse, Learned } from '../../types.ts';
import { NOTHING_LEARNED } from '../phrases/nothing-learned.ts';
import { discourseOf } from './discourse.ts';

/** What a phrase stands for, by its words; its first place with the words counts. */
function meaning(marked: string, words: string, learned?: Learned): string[] {
  const { text, found } = read(marked, learned);
  const start = text.lastIndexOf(words);
  return found.mentions.filter((mention) => mention.start === start).map(({ entity }) => entity);
}

function partyOf(marked: string, person: string): string | null {
  return read(marked).found.affiliations.find((one) => one.entity === person && one.party !== null)?.party ?? null;
}

function read(marked: string, learned?: Learned): { text: string; found: Discourse } {
  const { document, lexed, names } = markedText(marked);
  return { text: document.text, found: discourseOf(lexed, names, learned) };
}

describe('where somebody is from', () => {
  it('goes behind the body that somebody is of, and stands where there is none', () => {
    expect(
      partyOf('[Ana Lind|person], the [Peruvian|country] chairman of [Norwind|organisation], left.', 'ana-lind'),
    ).toBe('norwind');
    expect(partyOf('[Ana Lind|person], the [Peruvian|country] envoy, left.', 'ana-lind')).toBe('peruvian');
  });
});

describe('a role without its body', () => {
  it('is of the one body that the sentence before tells of, and of none where there are two', () => {
    const text = '[Norwind|organisation] is content. “A good day,” says director [Ana Lind|person].';
    expect(partyOf(text, 'ana-lind')).toBe('norwind');
    expect(partyOf(text.replace('is content', 'and [Skandair|organisation] are content'), 'ana-lind')).toBeNull();
  });
});

describe('"its" with a role at the head of a sentence', () => {
  const told = (before: string) => partyOf(`${before} Its leader, [Ana Lind|person], left.`, 'ana-lind');

  it('is of the body that the sentence before is about or alone names', () => {
    expect(told('The [Guild|organisation] struck because [Norwind|organisation] lied.')).toBe('guild');
    expect(told('The plan drew fire from the [Reed List|organisation] party.')).toBe('reed-list');
  });

  it('is open where two bodies are named and it is about neither', () => {
    expect(told('The plan drew fire from the [Reed List|organisation] and the [Guild|organisation].')).toBeNull();
    expect(told('The plan drew fire in [Peru|country].')).toBeNull();
  });
});

describe('bodies by what they are called', () => {
  it('takes "the campaign group" for the body of that kind, and not for a body of another', () => {
    const text = 'A march was held by [Sky Watch|organisation]. The campaign group left.';
    expect(meaning(text, 'The campaign group')).toEqual(['sky-watch']);
    expect(meaning(text.replace('Sky Watch', 'Norwind Ltd'), 'The campaign group')).toEqual([]);
  });

  it('takes the last words of a name, written small, for the body, where one alone ends so', () => {
    const text = 'The [Tarn Coast Guard|organisation] came. The coast guard left.';
    expect(meaning(text, 'The coast guard')).toEqual(['tarn-coast-guard']);
    expect(meaning(`The [Lund Coast Guard|organisation] slept. ${text}`, 'The coast guard')).toEqual([]);
    expect(meaning('The [Tarn Coast Guard|organisation] came. The prison guard left.', 'The prison guard')).toEqual([]);
  });

  it('takes "the movement" for the one with the word in its name, however far back, and "the group" for a near one', () => {
    const text = 'The [Reed Movement|organisation] came. It rained. It snowed. Nobody spoke. The movement left.';
    expect(meaning(text, 'The movement')).toEqual(['reed-movement']);
    expect(meaning(text.replace('The movement left', 'The group left'), 'The group')).toEqual([]);
    expect(meaning(`The [Moor Movement|organisation] slept. ${text}`, 'The movement')).toEqual([]);
  });

  it('takes "the aid group" for a charity, and "the airline group" for no company of another trade', () => {
    expect(meaning('The [Reed Relief|organisation] came. The aid group left.', 'The aid group')).toEqual([
      'reed-relief',
    ]);
    expect(meaning('[Reed Steel|organisation] came. The airline group left.', 'The airline group')).toEqual([]);
  });

  it('takes no hospital for the union', () => {
    expect(meaning('The [Brann Hospital|organisation] was closed. The union left.', 'The union')).toEqual([]);
    expect(meaning('[Kabin|organisation] was closed. The union left.', 'The union')).toEqual(['kabin']);
  });

  it('takes "it" for the body its sentence opens with, whoever else is in it, and for none that comes later', () => {
    const text = 'The [Guild|organisation] wants that no driver leaves. It also struck.';
    expect(meaning(text, 'It')).toEqual(['guild']);
    expect(meaning('A driver wants that the [Guild|organisation] leaves. It also struck.', 'It')).toEqual([]);
  });
});

describe('persons beside a land or a relative', () => {
  it('gives the leader of the opposition in a capital to the land, and elsewhere to the party', () => {
    const text =
      '[Canada|country|canada|CA] voted. [Ana Lind|person], leader of the opposition in [Ottawa|place], left.';
    expect(partyOf(text, 'ana-lind')).toBe('canada');
    expect(partyOf(text.replace('Ottawa', 'Lindtown'), 'ana-lind')).toBeNull();
  });

  it('does not take somebody for the son told of behind the name', () => {
    const text = '[Vesna Orlic|person], whose son is held, spoke. She was tired.';
    expect(meaning(text, 'She')).toEqual(['vesna-orlic']);
    expect(meaning('[Vesna Orlic|person], a son of the town, spoke. She was tired.', 'She')).toEqual([]);
  });

  it('gives a minister to the land that the sentence before is about, unless another does something there', () => {
    const text = '[Peru|country] wrote to the [Chilean|country|chile] envoy. Foreign Minister [Ana Lind|person] left.';
    expect(partyOf(text, 'ana-lind')).toBe('peru');
    expect(partyOf(text.replace('the [Chilean|country|chile] envoy', '[Chile|country]'), 'ana-lind')).toBeNull();
  });
});

describe('a ministry in a capital', () => {
  it('is the state’s whose capital it is, and not that of a town’s', () => {
    const text = '[Peru|country] met [Canada|country|canada|CA]. The trade ministry in [Ottawa|place] left.';
    expect(meaning(text, 'The trade ministry')).toEqual(['canada']);
    expect(meaning(text.replace('Ottawa', 'Lindtown'), 'The trade ministry')).toEqual([]);
  });
});

describe('a dateline behind a headline', () => {
  it('tells whose minister is meant, and a name in capitals elsewhere does not', () => {
    const body =
      ', 3 May (Post) - Nobody came. Trade Minister [Ana Lind|person] met [Chile|country] on [Chile|country] trade.';
    expect(partyOf(`[Peru|country|peru|PE] hits [Chile|country]\n\n[LIMA|place]${body}`, 'ana-lind')).toBe('peru');
    expect(partyOf(`[Peru|country|peru|PE] hits [Chile|country]\n\nFrom [LIMA|place]${body}`, 'ana-lind')).not.toBe(
      'peru',
    );
  });
});

describe('armed bodies', () => {
  const text = "[Maruland|country]'s government talked to the [Upland Liberation Army|organisation].";

  it('leaves an army with a name of its own to itself, and gives a ministry to its state', () => {
    expect(partyOf(text, 'upland-liberation-army')).toBeNull();
    expect(partyOf(text.replace('Upland Liberation Army', 'Ports Ministry'), 'ports-ministry')).toBe('maruland');
  });
});

describe('pronouns', () => {
  it('takes "she" for the subject of the sentence before', () => {
    expect(meaning('[Ana Lind|person] met the crews on Friday. She promised them more pay.', 'She')).toEqual([
      'ana-lind',
    ]);
  });

  it('leaves "she" open between two women of one sentence', () => {
    const text = '[Ana Lind|person] praised the offer, but [Maria Brook|person] rejected it. She left early.';
    expect(meaning(text, 'She')).toEqual([]);
  });

  it('tells by a title which of two is meant', () => {
    const text = 'Mr [Brook|person] and Ms [Lind|person] met. She left early.';
    expect(meaning(text, 'She')).toEqual(['lind']);
  });

  it('takes nobody whose title speaks against the pronoun', () => {
    expect(meaning('Mr [Brook|person] left the hall. She was angry.', 'She')).toEqual([]);
  });

  it('gives a pronoun inside a quotation to nobody', () => {
    expect(meaning('[Ana Lind|person] spoke. “He never called,” a driver said.', 'He')).toEqual([]);
  });

  it('takes "it" for the body that is the subject, and "it is clear" for nothing', () => {
    expect(meaning('[Norwind|organisation] cut 40 flights. It blamed the weather.', 'It')).toEqual(['norwind']);
    expect(meaning('[Norwind|organisation] cut 40 flights. It is clear that more will follow.', 'It')).toEqual([]);
    expect(meaning('[Norwind|organisation] cut 40 flights. It would be hard to cut more.', 'It')).toEqual([]);
  });

  it('takes "they" for both joined subjects', () => {
    const text = '[Peru|country] and [Chile|country] signed the accord. They will open the border.';
    expect(meaning(text, 'They')).toEqual(['peru', 'chile']);
  });

  it('prefers a named person to a passing figure without a name', () => {
    const text = '[Ana Lind|person] travelled north. A young driver greeted her there. She said the road was bad.';
    expect(meaning(text, 'She')).toEqual([]);
  });
});

describe('roles and bodies', () => {
  const dockers =
    'Dock strike: [Mara Voss|person], general secretary of the [Dockers’ Guild|organisation], spoke on Monday. ';

  it('takes "the general secretary" for the person introduced so', () => {
    expect(meaning(`${dockers}The general secretary rejected the offer.`, 'The general secretary')).toEqual([
      'mara-voss',
    ]);
  });

  it('takes no minister for another minister', () => {
    const text = 'Transport Minister [Ole Berg|person] spoke. The finance minister was silent.';
    expect(meaning(text, 'The finance minister')).toEqual([]);
  });

  it('leaves "the minister" open where two were told of in one sentence', () => {
    const text =
      'Transport Minister [Ole Berg|person] met Finance Minister [Ida Holm|person]. The minister was pleased.';
    expect(meaning(text, 'The minister')).toEqual([]);
  });

  it('takes the leader of a country for its president', () => {
    const text =
      'Kenyan President [Amos Okello|person] arrived in [Kenya|country]. [Kenyan|country|kenya] crowds cheered the Kenyan leader.';
    expect(
      meaning(
        text.replace('the Kenyan', 'the [Kenyan|country|kenya]').replace(/^Kenyan/, '[Kenyan|country|kenya]'),
        'the Kenyan leader',
      ),
    ).toEqual(['amos-okello']);
  });

  it('takes "the airline" for the body called so, wherever the text calls it that', () => {
    const text = 'The airline [Norwind|organisation] met the union [Kabin|organisation]. The airline offered more.';
    expect(meaning(text, 'The airline')).toEqual(['norwind']);
  });

  it('does not take one union for another’s members', () => {
    const text = 'The [Pilots’ Union|organisation] met [Norwind|organisation]. The cabin crew union stayed away.';
    expect(meaning(text, 'The cabin crew union')).toEqual([]);
  });

  it('leaves "the company" open between two companies of one sentence', () => {
    const text = '[Arno Ltd|organisation] sued [Belto Ltd|organisation]. The company wants damages.';
    expect(meaning(text, 'The company')).toEqual([]);
  });

  it('takes the side, team or government of a country for the country', () => {
    const text = 'The talks with [Chile|country] ended. The [Chilean|country|chile] side left.';
    expect(meaning(text, 'The Chilean side')).toEqual(['chile']);
  });

  it('gives a person’s office to nobody but says for whom it speaks', () => {
    const text = '[Peru|country]’s trade minister, [Rosa Quispe|person], left. Quispe’s office confirmed it.'.replace(
      'Quispe’s office',
      '[Quispe|person|rosa-quispe]’s office',
    );
    const { found } = read(text);
    expect(meaning(text, 'Quispe’s office')).toEqual([]);
    expect(found.descriptions.at(-1)?.party).toBe('peru');
  });

  it('learns from another document what a body is called and what somebody is', () => {
    const text =
      '[Norwind|organisation] met [Kabin|organisation] and [Mara Voss|person]. The airline paid; the general secretary smiled.';
    const learned: Learned = {
      ...NOTHING_LEARNED,
      callings: [{ entity: 'norwind', noun: 'airline' }],
      organs: [],
      affiliations: [
        {
          entity: 'mara-voss',
          role: 'general secretary',
          word: 'general secretary',
          words: ['general', 'secretary'],
          party: 'kabin',
          former: false,
          rule: 'x',
        },
      ],
    };
    expect(meaning(text, 'The airline', learned)).toEqual(['norwind']);
    expect(meaning(text, 'the general secretary', learned)).toEqual(['mara-voss']);
  });

  it('takes over from another document what it says, and not what it inferred', () => {
    const text = '[Norwind|organisation] met [Mara Voss|person]. Voss’s office left.'.replace(
      'Voss’s',
      '[Voss|person|mara-voss]’s',
    );
    const party = (rule: string) => {
      const voss = {
        entity: 'mara-voss',
        role: 'envoy',
        word: 'envoy',
        words: ['envoy'],
        party: 'norwind',
        former: false,
        rule,
      };
      return read(text, { ...NOTHING_LEARNED, affiliations: [voss] }).found.descriptions.at(-1)?.party ?? null;
    };
    expect(party('role-after-name')).toBe('norwind');
    expect(party('role-by-context')).toBeNull();
  });
});

describe('for whom somebody speaks, by the sentence around the name', () => {
  it.each([
    ['The [Alliance|organisation], led by former minister [Ida Holm|person], won.', 'ida-holm', 'alliance'],
    ['The [Chilean|country|chile] delegation was headed by [Ida Holm|person].', 'ida-holm', 'chile'],
    ['[Ida Holm|person] led the [Chilean|country|chile] delegation.', 'ida-holm', 'chile'],
    [
      '[Ida Holm|person], who speaks on health for the [Progress Party|organisation], left.',
      'ida-holm',
      'progress-party',
    ],
    [
      'The [Southern Bloc|organisation] objects. [Ida Holm|person], who coordinates the bloc’s position, left.',
      'ida-holm',
      'southern-bloc',
    ],
    [
      '[Ida Holm|person] told the meeting on behalf of the [Island States|organisation] that it was late.',
      'ida-holm',
      'island-states',
    ],
    [
      'The [Pilots’ Union|organisation] left. [Ida Holm|person], a union representative at [Norwater General|organisation], wept.',
      'ida-holm',
      'pilots-union',
    ],
    [
      'The [Teachers’ Alliance|organisation] left. [Ida Holm|person], who leads the union, wept.',
      'ida-holm',
      'teachers-alliance',
    ],
    ['The union [Kabin|organisation], whose negotiator [Ida Holm|person] left, is glad.', 'ida-holm', 'kabin'],
    ['Speaking for the [Island States|organisation], [Ida Holm|person] said no.', 'ida-holm', 'island-states'],
    [
      'The [Popular Army|organisation] met [Cuban|country|cuba] foreign ministry official [Ida Holm|person].',
      'ida-holm',
      'cuba',
    ],
    [
      '[Ida Holm|person], an adviser to [French|country|france] President [Paul Renard|person], left.',
      'ida-holm',
      'france',
    ],
    [
      'The [Metal Union|organisation] met [Otto Ruiz|person]. His opposite number at the union, [Ida Holm|person], left.',
      'ida-holm',
      'metal-union',
    ],
    [
      '[Sudan|country]’s army struck; [Oman|country] and [Egypt|country] objected. Army chief General [Ida Holm|person] spoke.',
      'ida-holm',
      'sudan',
    ],
    [
      'The [Fish Commission|organisation], to which [Peru|country] belongs, waited. Its secretary-general, [Ida Holm|person], left.',
      'ida-holm',
      'fish-commission',
    ],
  ])('reads it in: %s', (text, person, party) => {
    expect(partyOf(text, person)).toBe(party);
  });

  it.each([
    ['[Ida Holm|person] led the talks.', 'talks are nobody’s'],
    ['Speaking for two hours, [Ida Holm|person] said no.', 'so long she spoke'],
    ['[Otto Ruiz|person], whose neighbour [Ida Holm|person] left, is glad.', 'a neighbour is nobody’s voice'],
    ['[Ida Holm|person] led [Chile|country] into war.', 'a country is led by others too'],
    ['The march, led by [Ida Holm|person], ended.', 'a march is no body'],
    ['[Ida Holm|person] said the minister spoke on behalf of [Chile|country].', 'somebody else did'],
  ])('leaves it open in: %s (%s)', (text) => {
    expect(partyOf(text, 'ida-holm')).toBeNull();
  });

  it('takes the body that reports, not one its report tells of, for the owner of "its president"', () => {
    const text =
      'The [Chamber of Packers|organisation] criticised the terms. [Australia|country] now sold most of the beef, noted its president, [Ida Holm|person].';
    expect(partyOf(text, 'ida-holm')).toBe('chamber-of-packers');
    expect(
      partyOf(
        `${text.split('. ')[0]}.\n\nThe [Growers Federation|organisation] objected, said its president, [Ida Holm|person].`,
        'ida-holm',
      ),
    ).toBe('growers-federation');
  });

  it('knows somebody named right after the sentence that tells of the role', () => {
    const text =
      'Roads will be blocked, the president of the [Growers Federation|organisation] said. “We are ready,” [Ida Holm|person] told reporters.';
    expect(partyOf(text, 'ida-holm')).toBe('growers-federation');
    expect(partyOf(text.replace(' told', ', a commuter, told'), 'ida-holm')).toBeNull();
    expect(partyOf(text.replace('the president', 'a driver'), 'ida-holm')).toBeNull();
    expect(partyOf(text.replace('Roads', '[Ida Holm|person] left. Roads'), 'ida-holm')).toBeNull();
  });

  it('takes "the party" of a party’s own press release for it', () => {
    const text =
      'Press release of the [Green List|organisation]\n\nThe [Green List|organisation] agreed with the [Labour Party|organisation]. The leader of the party, [Ida Holm|person], was glad.';
    expect(partyOf(text, 'ida-holm')).toBe('green-list');
    expect(partyOf(text.replace('Press release of', 'A word about'), 'ida-holm')).not.toBe('green-list');
  });

  it('does not take the other side of the talks for home', () => {
    const text =
      'Negotiations with [Thailand|country] ended. [Thailand|country] was firm; [Thailand|country] left. [Uruguay|country] has offered more, and [Uruguay|country] waits. It was late. Trade Minister [Ida Holm|person] was content.';
    expect(partyOf(text, 'ida-holm')).toBe('uruguay');
  });

  it('takes no passengers’ group for "the operator"', () => {
    const text =
      'The [Rail Users’ League|organisation], a passenger group, complained. [Ida Holm|person], a spokesman for the operator, left.';
    expect(partyOf(text, 'ida-holm')).toBeNull();
  });

  it('knows from other documents whose army the army is', () => {
    const text =
      '[Oman|country] met [Peru|country] in [Kasvaria|place]. General [Ida Holm|person], the army’s chief of staff, left.';
    const learned: Learned = { ...NOTHING_LEARNED, organs: [{ noun: 'army', owner: 'kasvaria' }] };
    expect(partyOf(text, 'ida-holm')).toBeNull();
    expect(read(text, learned).found.affiliations.find(({ party }) => party !== null)?.party).toBe('kasvaria');
  });

  it('takes no army of a neighbour from them where the text tells of its own land’s government', () => {
    const text = (of: string) =>
      `[Oman|country]${of} met. [Oman|country] smiled. [Oman|country] left [Kasvaria|place]. The army fired back.`;
    const learned: Learned = { ...NOTHING_LEARNED, organs: [{ noun: 'army', owner: 'kasvaria' }] };
    const army = (marked: string) => {
      const { text: own, found } = read(marked, learned);
      const start = own.indexOf('The army');
      return found.mentions.find((mention) => mention.start === start)?.entity ?? null;
    };
    expect(army(text('’s government'))).toBe('oman');
    expect(army(text(''))).toBe('kasvaria');
  });
});

describe('two sides', () => {
  it('takes "both sides" for the two the text joins first', () => {
    const text = '[Peru|country] and [Chile|country] resumed talks, said [Oman|country]. Both sides were hopeful.';
    expect(meaning(text, 'Both sides')).toEqual(['peru', 'chile']);
  });

  it('does not take the two sponsors for the two sides', () => {
    const text =
      'The army of [Peru|country] and the [Andes Front|organisation] met in talks sponsored by [Oman|country] and [Qatar|country]. The two sides agreed.';
    expect(meaning(text, 'The two sides')).toEqual(['peru', 'andes-front']);
  });

  it('leaves "the two countries" open where three are told of alike', () => {
    const text =
      '[Peru|country] met [Chile|country], and [Oman|country] met [Peru|country]. The two countries were pleased.';
    expect(meaning(text, 'The two countries')).toEqual([]);
  });

  it('takes any two governments for no pair', () => {
    const text = '[Peru|country] and [Chile|country] met. Two governments objected.';
    expect(meaning(text, 'Two governments')).toEqual([]);
  });

  it('takes "neither man" for the two men told of', () => {
    const text = 'Mr [Berg|person] met Mr [Okello|person]. Neither man smiled.';
    expect(meaning(text, 'Neither man')).toEqual(['berg', 'okello']);
  });
});

describe('for whom somebody speaks', () => {
  it.each([
    ['[Norwind|organisation] chief executive [Ida Holm|person] resigned.', 'ida-holm', 'norwind'],
    ['[Ida Holm|person], who heads the delegation of [Chile|country], left.', 'ida-holm', 'chile'],
    ['[Ida Holm|person] of the [Dockers’ Guild|organisation] left.', 'ida-holm', 'dockers-guild'],
    ['[Ida Holm|person] ([Norwind|organisation]) left.', 'ida-holm', 'norwind'],
    ['[Chile|country]’s lead negotiator, [Ida Holm|person], left.', 'ida-holm', 'chile'],
    ['[Kenya|country]’s [Ida Holm|person] left.', 'ida-holm', 'kenya'],
    ['[Russia|country], through the head of its delegation [Ivan Orlov|person], said no.', 'ivan-orlov', 'russia'],
    ['The guild [Kabin|organisation] struck. Its deputy leader, [Ida Holm|person], left.', 'ida-holm', 'kabin'],
    ['[Italy|country] is undecided. Prime Minister [Ida Holm|person] wants more time.', 'ida-holm', 'italy'],
    [
      'The steelmaker [Ferro|organisation] met the union [Metal|organisation]. Union leader [Ida Holm|person] left.',
      'ida-holm',
      'metal',
    ],
    [
      'The union [Metal|organisation] met [Chile|country]. The union’s [Chilean|country|chile] director, [Ida Holm|person], left.',
      'ida-holm',
      'metal',
    ],
    [
      '[Peru|country] met [Chile|country]. Her [Chilean|country|chile] counterpart, [Ida Holm|person], left.',
      'ida-holm',
      'chile',
    ],
  ])('reads it in: %s', (text, person, party) => {
    expect(partyOf(text, person)).toBe(party);
  });

  it.each([
    ['[French|country|france] economist [Ida Holm|person] doubts it.', 'an economist'],
    ['[Ghana|country]’s opposition leader [Ida Holm|person] objected.', 'the opposition'],
    ['Former [Chilean|country|chile] minister [Ida Holm|person] objected.', 'a former minister'],
    ['[French|country|france] union leader [Ida Holm|person] objected.', 'a union that is not named'],
    ['[Peru|country] met [Chile|country]. President [Ida Holm|person] left.', 'a president of either of two'],
    ['[Ida Holm|person], an analyst in [France|country], doubts it.', 'an analyst'],
  ])('leaves it open in: %s (%s)', (text) => {
    expect(partyOf(text, 'ida-holm')).toBeNull();
  });

  it('words the role as the source does', () => {
    const { found } = read('The head of the negotiation delegation [Ivan Orlov|person] left.');
    expect(found.affiliations[0]?.role).toBe('head of the negotiation delegation');
  });

  it('takes a place with an army for a state', () => {
    const text = '[Tavara|place]’s army denied it. President [Ida Holm|person] agreed.';
    expect(partyOf(text, 'ida-holm')).toBe('tavara');
  });
});

describe('sources without a name', () => {
  function described(marked: string, words: string): [string, string | null] | null {
    const { text, found } = read(marked);
    const one = found.descriptions.find(({ start }) => start === text.lastIndexOf(words));
    return one ? [text.slice(one.words.start, one.words.end), one.party] : null;
  }

  it('keeps the first description for "the source", with its party', () => {
    const text = 'A source in the [Chilean|country|chile] delegation was angry. The source called it a trick.';
    expect(described(text, 'The source')).toEqual(['A source in the Chilean delegation', 'chile']);
  });

  it('keeps it for "one of them"', () => {
    const text = '[Brazilian|country|brazil] officials complained. One of them called it unfair.';
    expect(described(text, 'One of them')).toEqual(['Brazilian officials', 'brazil']);
  });

  it('gives a farmer’s words to no country', () => {
    expect(described('A [Brazilian|country|brazil] farmer complained.', 'A Brazilian')).toEqual([
      'A Brazilian farmer',
      null,
    ]);
  });

  it('does not take another country’s official for the one described before', () => {
    const text = 'A [Brazilian|country|brazil] official complained. The [Peruvian|country|peru] official agreed.';
    expect(described(text, 'The Peruvian')).toEqual(['The Peruvian official', 'peru']);
  });

  it('does not lend an earlier source’s party to another kind of person', () => {
    const text = 'A [Brazilian|country|brazil] official complained. The farmer agreed.';
    expect(described(text, 'The farmer')).toEqual(['The farmer', null]);
  });
});

describe('any text', () => {
  const pieces = [
    '[Ana Lind|person]',
    '[Peru|country]',
    '[Guild|organisation]',
    'the minister',
    'she',
    'both sides',
    'said',
    'of',
    ',',
    '“',
    '”',
    '(',
    ')',
    "'s",
    'who',
    'one of them',
    '-',
    '.',
    '\n\n',
    'president',
    'and',
  ];

  it('gives spans that lie in the text and keys that exist, the same each time', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (words) => {
        const { document, lexed, names } = markedText(words.join(' '));
        const found = discourseOf(lexed, names);
        const keys = new Set(names.entities.map(({ key }) => key));
        for (const { entity, start, end } of found.mentions)
          expect(keys.has(entity) && start < end && end <= document.text.length).toBe(true);
        for (const { entity, party, start, end } of found.affiliations)
          expect(keys.has(entity) && (party === null || keys.has(party)) && start < end).toBe(true);
        for (const { start, end, words: first } of found.descriptions)
          expect(start < end && first.start <= start).toBe(true);
        expect(discourseOf(lexed, names)).toEqual(found);
      }),
      { numRuns: 150 },
    );
  });

  it('reads a long document in time that grows with its length', () => {
    const people = Array.from(
      { length: 1500 },
      (_, i) =>
        `Trade Minister [Ana Li${'n'.repeat(i % 7)}d${i}|person|p${i}] met both sides. The minister said she left; the union and the company stayed.`,
    );
    const { lexed, names } = markedText(people.join(' '));
    const before = performance.now();
    discourseOf(lexed, names);
    expect(performance.now() - before).toBeLessThan(5000);
  });
});

describe('heads, members and pairs', () => {
  it('takes "the head of delegation" for who was called so, and nobody else', () => {
    const text =
      '[Ana Lind|person], head of the delegation of [Peru|country], spoke. [Ole Berg|person] wept. It rained.';
    expect(meaning(`${text} The head of delegation left.`, 'The head of delegation')).toEqual(['ana-lind']);
    expect(meaning(`${text} The head of security left.`, 'The head of security')).toEqual([]);
  });

  it('takes all members of a body for the body, and some of them for nobody known', () => {
    const text = 'The [Reed Guild|organisation] met. Its 38 members refused.';
    expect(meaning(text, 'Its 38 members')).toEqual(['reed-guild']);
    expect(meaning(text.replace('Its 38', 'Three'), 'Three members')).toEqual([]);
  });

  it('takes "the two ministers" for the only two of the text, however far back', () => {
    const text =
      'Minister [Ana Lind|person] left. Minister [Ole Berg|person] came. It rained. It rained. It rained. It rained. It rained.';
    expect(meaning(`${text} The two ministers meet.`, 'The two ministers')).toEqual(['ana-lind', 'ole-berg']);
    const three = text.replace('It rained.', 'Minister [Ida Holm|person] fell.');
    expect(meaning(`${three} The two ministers meet.`, 'The two ministers')).toEqual([]);
  });

  it('takes "it" for the one body that a sentence without a verb names', () => {
    expect(meaning('It rained. And [Norwind|organisation]? It has offered 3 percent.', 'It')).toEqual(['norwind']);
    const first = 'It rained. The [Reed Guild|organisation], to begin with. Its members refused.';
    expect(meaning(first, 'Its members')).toEqual(['reed-guild']);
    expect(meaning('And [Norwind|organisation] or [Skandair|organisation]? It has offered 3 percent.', 'It')).toEqual(
      [],
    );
  });
});

describe('who gives way to somebody else', () => {
  it('takes no "diplomat" for an ambassador of before where the sentence before is about another', () => {
    const text = 'Ambassador [Ole Berg|person] was summoned. [Ana Lind|person] warned of more.';
    expect(meaning(`${text} The diplomat left.`, 'The diplomat')).toEqual([]);
    expect(meaning(text.replace(/\. \[Ana.*/, '. The diplomat left.'), 'The diplomat')).toEqual(['ole-berg']);
  });

  it('takes "the commission" of a group’s own release for no group', () => {
    const text = 'Press release: Late boats\n\nThe aid group [Ocean Ledger|organisation] left. The commission met.';
    expect(meaning(text, 'The commission')).toEqual([]);
    expect(meaning(text.replace('aid group ', ''), 'The commission')).toEqual(['ocean-ledger']);
  });

  it('takes "they" for a body where nobody else and nothing in the plural is told of', () => {
    expect(meaning('It rained. He had asked [Norwind|organisation] to come. They declined.', 'They')).toEqual([
      'norwind',
    ]);
    expect(meaning('It rained. He had asked [Norwind|organisation] about prices. They declined.', 'They')).toEqual([]);
    expect(meaning('[Ana Lind|person] met [Norwind|organisation]. They declined.', 'They')).toEqual([]);
  });
});

describe('bodies by the last word of their name', () => {
  it.each(['caucus', 'club', 'secretariat', 'senate', 'diocese', 'museum', 'consortium', 'bureau'])(
    'takes "the %s" for the one body of that kind, and for none of another',
    (noun) => {
      const name = `Lindtown ${noun.charAt(0).toUpperCase()}${noun.slice(1)}`;
      const text = `The [${name}|organisation] met. It rained. The ${noun} left.`;
      expect(meaning(text, `The ${noun}`)).toEqual([name.toLowerCase().replace(' ', '-')]);
      expect(meaning(text.replace(name, 'Lindtown Steel'), `The ${noun}`)).toEqual([]);
    },
  );
});

describe('bodies that are called as persons are', () => {
  it('takes "the broadcaster" for the company of that kind, and not for a person', () => {
    const text = 'The strike at [Norwind Radio|organisation] goes on. [Ana Lind|person] wept. The broadcaster left.';
    expect(meaning(text, 'The broadcaster')).toEqual(['norwind-radio']);
    expect(meaning(text.replace('Norwind Radio', 'Norwind Steel'), 'The broadcaster')).not.toEqual(['norwind-steel']);
  });

  it('hears for whom somebody speaks whose whole office opens the sentence', () => {
    const text = 'The head of the delegation of [Peru|country] at the talks in Oslo, [Ana Lind|person], spoke.';
    expect(partyOf(text, 'ana-lind')).toBe('peru');
    expect(partyOf(text.replace('The head of', 'In view of'), 'ana-lind')).toBeNull();
  });
});

describe('bodies by who has them and whose they are', () => {
  it('takes "the company" for the one that has a chief executive, and for none where a club has one', () => {
    const text =
      '[Norwind|organisation]’s chief executive met [Halden|organisation] and [Lantern|organisation]. The company left.';
    expect(meaning(text, 'The company')).toEqual(['norwind']);
    expect(meaning(text.replace('chief executive', 'coach'), 'The company')).toEqual([]);
  });

  it('takes "the fishers’ association" for the one of fishers, and for no other', () => {
    const text = 'The [Quarn Fishers Association|organisation] met drivers. The fishers’ association left.';
    expect(meaning(text, 'The fishers’ association')).toEqual(['quarn-fishers-association']);
    expect(meaning(text.replace('The fishers’', 'The growers’'), 'The growers’ association')).toEqual([]);
  });

  it('counts members of a body as no part of what it is called', () => {
    const text = 'The [Coalition of Reefs|organisation] met drivers. The 61-member coalition left.';
    expect(meaning(text, 'The 61-member coalition')).toEqual(['coalition-of-reefs']);
    expect(meaning(text.replace('61-member', 'ruling'), 'The ruling coalition')).toEqual([]);
  });

  it('takes "the trust" for the one so named, and not "the trust of others"', () => {
    const text = 'The [Quarn Care Trust|organisation] met drivers. The trust said so.';
    expect(meaning(text, 'The trust')).toEqual(['quarn-care-trust']);
    expect(meaning(text.replace('The trust said', 'The trust of others said'), 'The trust of others')).toEqual([]);
    expect(meaning(text.replace('met', 'met the [Coast Trust|organisation] and'), 'The trust')).toEqual([]);
  });

  it('takes no works council for the firm where it sits', () => {
    expect(meaning('The works council of [Norwind|organisation] left.', 'The works council')).toEqual([]);
    expect(meaning('The board of [Norwind|organisation] left.', 'The board')).toEqual(['norwind']);
  });

  it('ends a body’s phrase before the verb that was taken for a noun', () => {
    const text = 'The [Dockers Union|organisation] met drivers. The union requests a meeting.';
    expect(meaning(text, 'The union')).toEqual(['dockers-union']);
    expect(meaning(text.replace('The union requests a meeting', 'The union demands were met'), 'The union')).toEqual(
      [],
    );
  });
});

describe('a pronoun that reports', () => {
  it('is somebody told of before, and nobody in what is reported', () => {
    const text = '[Owen Dahl|person] met drivers. Trains ran with a guard alone, he said.';
    expect(meaning(text, 'he said')).toEqual(['owen-dahl']);
    const two = '[Ida Holm|person] left. [Ana Lind|person] had lied, she told reporters.';
    expect(meaning(two, 'she told')).toEqual(['ida-holm']);
  });

  it('is who is told of first where that one says something, or nobody was told of before', () => {
    const text = '[Jon Dahl|person] spoke. [Owen Vik|person] disputes that: no train ran, he says.';
    expect(meaning(text, 'he says')).toEqual(['owen-vik']);
    expect(meaning('[Ana Lind|person] will not return, she told reporters.', 'she told')).toEqual(['ana-lind']);
  });

  it('is not the owner of what is judged "in his words"', () => {
    const text =
      'President [Jon Dahl|person] left. It rained. [Owen Vik|person] spoke. The president’s refusal was, in his words, old.';
    expect(meaning(text, 'his words')).toEqual(['owen-vik']);
    const own = '[Owen Vik|person] spoke. [Jon Dahl|person] blocked the deal, which in his view would harm farmers.';
    expect(meaning(own, 'his view')).toEqual(['jon-dahl']);
  });
});

describe('a body that is somebody’s', () => {
  it('is no body told of before under another word, where whose it is stays open', () => {
    const text = 'The [Dockers Union|organisation] met. The captains are angry. Their association complains.';
    expect(meaning(text, 'Their association')).toEqual([]);
    expect(meaning(text.replace('Their association', 'Their union'), 'Their union')).toEqual(['dockers-union']);
  });

  it('is no land that is called a supplier', () => {
    const text =
      'The supplier [Peru|country] met drivers of [Norwind|organisation] and [Halden|organisation]. The company left.';
    expect(meaning(text, 'The company')).toEqual([]);
  });
});

describe('two that issue or are told of together', () => {
  it('issue the joint statement that is quoted, and not one that others have made or that is signed', () => {
    const text = '[Peru|country] and [Chile|country] will meet, a joint statement said.';
    expect(meaning(text, 'a joint statement')).toEqual(['peru', 'chile']);
    expect(meaning(text.replace('statement said', 'statement by drivers said'), 'a joint statement')).toEqual([]);
    expect(meaning('[Peru|country] and [Chile|country] met and signed a joint statement.', 'a joint')).toEqual([]);
  });

  it('are "neither" behind them, and neither is where one alone is told of', () => {
    const text = '[Peru|country] and [Chile|country] met. Neither has replied.';
    expect(meaning(text, 'Neither')).toEqual(['peru', 'chile']);
    expect(meaning(text.replace('Neither has', 'Neither driver has'), 'Neither')).toEqual([]);
    expect(meaning('[Peru|country] met drivers. Neither has replied.', 'Neither')).toEqual([]);
  });
});
