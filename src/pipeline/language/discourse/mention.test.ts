import { describe, expect, it } from 'vitest';
import { partyOf } from './fixtures/party-of.ts';
import { read } from './fixtures/read.ts';

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

  it('calls one of several what each of them is', () => {
    const { found } = read('The [Front|organisation] left. One of its commanders, [Ivan Orlov|person], left.');
    expect(found.affiliations.map(({ role }) => role)).toContain('commander');
  });

  it('takes a place with an army for a state', () => {
    const text = '[Tavara|place]’s army denied it. President [Ida Holm|person] agreed.';
    expect(partyOf(text, 'ida-holm')).toBe('tavara');
  });
});
