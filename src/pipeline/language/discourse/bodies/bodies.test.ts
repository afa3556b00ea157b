import { describe, expect, it } from 'vitest';
import { sourceDocument } from '../../../fixtures/source-document.ts';
import { analyse } from '../../analyse.ts';
import { meaning } from '../fixtures/meaning.ts';
import { partyOf } from '../fixtures/party-of.ts';

describe('bodies by what they are called', () => {
  it('takes "the campaign group" for the body of that kind, and not for a body of another', () => {
    const text = 'A march was held by [Sky Watch|organisation]. The campaign group left.';
    expect(meaning(text, 'The campaign group')).toEqual(['sky-watch']);
    expect(meaning(text.replace('Sky Watch', 'Norwind Ltd'), 'The campaign group')).toEqual([]);
  });

  it('takes "the group" for whom the sentence before tells of, rather than for one so named further back', () => {
    const text = (before: string) =>
      `The [Reed Property Group|organisation] built it. The [Tenants’ Association|organisation] left. ${before}The group said no.`;
    expect(meaning(text(''), 'The group')).toEqual(['tenants-association']);
    expect(meaning(text('The [Reed Property Group|organisation] stayed. '), 'The group')).toEqual([
      'reed-property-group',
    ]);
  });

  it('takes "the group" that says more for whom the report before it was by', () => {
    const told = (teller: string) =>
      `The rebel group [Reed Front|organisation|r] killed ten, according to the [${teller}|organisation|t]. The group called it a war.`;
    expect(meaning(told('Quarn Monitoring Network'), 'The group')).toEqual(['t']);
    expect(meaning(told('Quarn Police'), 'The group')).toEqual(['r']);
  });

  it('takes the office of somebody for no other office', () => {
    const text = (which: string) => `The [Tax Office|organisation] left. In a letter, ${which} said no.`;
    expect(meaning(text('the office'), 'the office')).toEqual(['tax-office']);
    expect(meaning(text('the office for [Ana Lind|person]'), 'the office')).toEqual([]);
  });

  it('takes "the movement" for the one with the word in its name, however far back, and "the group" for a near one', () => {
    const text = 'The [Reed Movement|organisation] came. It rained. It snowed. Nobody spoke. The movement left.';
    expect(meaning(text, 'The movement')).toEqual(['reed-movement']);
    expect(meaning(text.replace('The movement left', 'The group left'), 'The group')).toEqual([]);
    expect(meaning(`The [Moor Movement|organisation] slept. ${text}`, 'The movement')).toEqual([]);
  });

  it('takes "the think tank" for an institute, and no other tank for one', () => {
    const text = 'Nobody was told, said [Ana Lind|person] of the [Sutter Institute|organisation]. The think tank left.';
    expect(meaning(text, 'The think tank')).toEqual(['sutter-institute']);
    expect(meaning(text.replace('think tank', 'fish tank'), 'The fish tank')).toEqual([]);
  });

  it('takes "the aid group" for a charity, and "the airline group" for no company of another trade', () => {
    expect(meaning('The [Reed Relief|organisation] came. The aid group left.', 'The aid group')).toEqual([
      'reed-relief',
    ]);
    expect(meaning('[Reed Steel|organisation] came. The airline group left.', 'The airline group')).toEqual([]);
  });

  it('takes no growers’ cooperative for the bank', () => {
    const text = (noun: string) => `The [Tarn Growers' Cooperative|organisation] came. The ${noun} left.`;
    expect(meaning(text('bank'), 'The bank')).toEqual([]);
    expect(meaning(text('company'), 'The company')).toEqual(['tarn-growers-cooperative']);
  });

  it('takes a staff association for the union, and none of traders', () => {
    const staff = "The [Tower Controllers' Association|organisation] met. The union left.";
    expect(meaning(staff, 'The union')).toEqual(['tower-controllers-association']);
    expect(meaning(staff.replace('Controllers', 'Hoteliers'), 'The union')).toEqual([]);
  });

  it('takes no hospital for the union', () => {
    expect(meaning('The [Brann Hospital|organisation] was closed. The union left.', 'The union')).toEqual([]);
    expect(meaning('[Kabin|organisation] was closed. The union left.', 'The union')).toEqual(['kabin']);
  });
});

describe('the body that a noun stands for', () => {
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

  it('takes "the party" of a party’s own press release for it', () => {
    const text =
      'Press release of the [Green List|organisation]\n\nThe [Green List|organisation] agreed with the [Labour Party|organisation]. The leader of the party, [Ida Holm|person], was glad.';
    expect(partyOf(text, 'ida-holm')).toBe('green-list');
    expect(partyOf(text.replace('Press release of', 'A word about'), 'ida-holm')).not.toBe('green-list');
  });

  it('takes "the ministry" of a body’s own release for no body of which nothing says what it is', () => {
    const text =
      'Press release of [Clear Water|organisation]\n\n[Clear Water|organisation] met them. The ministry left.';
    expect(meaning(text, 'The ministry')).toEqual([]);
    expect(meaning(text.replace('The ministry', 'The group'), 'The group')).toEqual(['clear-water']);
  });

  it('takes no passengers’ group for "the operator"', () => {
    const text =
      'The [Rail Users’ League|organisation], a passenger group, complained. [Ida Holm|person], a spokesman for the operator, left.';
    expect(partyOf(text, 'ida-holm')).toBeNull();
  });

  it('takes "the commission" of a group’s own release for no group', () => {
    const text = 'Press release: Late boats\n\nThe aid group [Ocean Ledger|organisation] left. The commission met.';
    expect(meaning(text, 'The commission')).toEqual([]);
    expect(meaning(text.replace('aid group ', ''), 'The commission')).toEqual(['ocean-ledger']);
  });

  it('takes no land of which a builder alone is told for "the state"', () => {
    const meant = (text: string) => {
      const { mentions } = analyse(sourceDocument(`${text} The state left.`), { known: [], issues: [] });
      return mentions.filter(({ form }) => form === 'nominal').map(({ entity }) => entity);
    };
    expect(meant('A Peruvian builder came.')).toEqual([]);
    expect(meant('It rained in Peru.')).toEqual(['peru']);
  });

  it('is no land that is called a supplier', () => {
    const text =
      'The supplier [Peru|country] met drivers of [Norwind|organisation] and [Halden|organisation]. The company left.';
    expect(meaning(text, 'The company')).toEqual([]);
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

  it('takes no rebels for "the army", whatever they call themselves', () => {
    const text = 'The rebel [Highland Army|organisation] met. The army left.';
    expect(meaning(text, 'The army')).toEqual([]);
    expect(meaning(text.replace('The army', 'The rebels'), 'The rebels')).toEqual(['highland-army']);
  });

  it('ends a body’s phrase before the verb that was taken for a noun', () => {
    const text = 'The [Dockers Union|organisation] met drivers. The union requests a meeting.';
    expect(meaning(text, 'The union')).toEqual(['dockers-union']);
    expect(meaning(text.replace('The union requests a meeting', 'The union demands were met'), 'The union')).toEqual(
      [],
    );
    expect(meaning(text.replace('requests a meeting', 'shelves its plan'), 'The union')).toEqual(['dockers-union']);
    expect(meaning(text.replace('requests a meeting', 'wishes to add this'), 'The union')).toEqual(['dockers-union']);
    expect(meaning(text.replace('requests a meeting', 'plans for a hall were old'), 'The union')).toEqual([]);
    expect(meaning(text.replace('requests a meeting', 'notes with regret that it rained'), 'The union')).toEqual([
      'dockers-union',
    ]);
    expect(meaning(text.replace('requests a meeting', 'notes with a stamp are old'), 'The union')).toEqual([]);
  });

  it('takes "the government" for that of the capital in which the paragraph opens, up to another land', () => {
    const told = (then: string) =>
      meaning(
        `[Peru|country] shut the bridge. [Peru|country]’s government was glad. [Peruvian|country|peru] boats left.\n\nIn [Quito|country|ecuador] the board wept. ${then} the government saw no reason.`,
        'the government',
      );
    expect(told('It rained;')).toEqual(['ecuador']);
    expect(told('Boats came to [Peru|country];')).not.toEqual(['ecuador']);
  });
});
