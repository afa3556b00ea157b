import { describe, expect, it } from 'vitest';
import { markedText } from '../../../fixtures/marked-text.ts';
import { discourseOf } from '../discourse.ts';

function partyOf(marked: string, person = 'ana-lind'): string | null {
  const { lexed, names } = markedText(marked);
  const stated = discourseOf(lexed, names).affiliations;
  return stated.findLast((one) => one.entity === person && one.party !== null)?.party ?? null;
}

const ANA = '[Ana Lind|person]';
const LEAGUE = 'the [Growers League|organisation]';

describe('for whom somebody speaks by a later sentence', () => {
  it('is the body that “she” or an epithet is told to lead', () => {
    expect(partyOf(`${ANA} voted no. She chairs ${LEAGUE} in the valley.`)).toBe('growers-league');
    expect(partyOf(`${ANA} voted no. The 40-year-old teacher leads ${LEAGUE}.`)).toBe('growers-league');
    expect(partyOf(`${ANA} voted no. She is the treasurer of ${LEAGUE}.`)).toBe('growers-league');
    expect(partyOf(`${ANA} voted no. She was the treasurer of ${LEAGUE}.`)).toBeNull();
    expect(partyOf(`${ANA} voted no. She met ${LEAGUE}.`)).toBeNull();
  });

  it('is the body of the office that opens the next sentence, of a name that nothing has explained', () => {
    const next = `The leader of ${LEAGUE}, who is ill, would not wait.`;
    expect(partyOf(`And then there is ${ANA}. ${next}`)).toBe('growers-league');
    expect(partyOf(`${ANA}, a farmer, wept. ${next}`)).toBeNull();
    expect(partyOf(`${ANA} met [Otto Ruiz|person]. ${next}`)).toBeNull();
    expect(partyOf(`${ANA} wept. The driver of the lorry would not wait.`)).toBeNull();
  });
});

describe('for whom somebody speaks by a clause behind the name', () => {
  it('is the body that “it” stands for', () => {
    const told = 'The [Kestrel Fund|organisation] agreed.';
    expect(partyOf(`${told} ${ANA}, who runs it, was glad.`)).toBe('kestrel-fund');
    expect(partyOf(`[Otto Ruiz|person] agreed. ${ANA}, who runs it, was glad.`)).toBeNull();
  });

  it('is the body headed behind what is told of somebody else', () => {
    expect(partyOf(`${ANA}, whose brother was taken in March, heads ${LEAGUE}.`)).toBe('growers-league');
    expect(partyOf(`${ANA}, whose brother was taken in March, met ${LEAGUE}.`)).toBeNull();
  });

  it('is the body that is the bearer’s own, and not one of whose things the clause tells', () => {
    expect(partyOf(`${ANA}, whose [Tarn Cooperative|organisation] lands a tenth of it, doubts that.`)).toBe(
      'tarn-cooperative',
    );
    expect(partyOf(`${ANA}, whose [Norwind|organisation] shares fell, doubts that.`)).toBeNull();
  });

  it('is the body that somebody helped to found', () => {
    expect(partyOf(`${ANA} helped found ${LEAGUE}.`)).toBe('growers-league');
    expect(partyOf(`${ANA} helped feed ${LEAGUE}.`)).toBeNull();
  });
});

describe('where somebody works', () => {
  it('is the body at which a job is done, while it is', () => {
    expect(partyOf(`${ANA}, who has fitted doors at [Castell Motors|organisation] for years, left.`)).toBe(
      'castell-motors',
    );
    expect(partyOf(`${ANA}, who drives for [Castell Motors|organisation], left.`)).toBe('castell-motors');
    expect(partyOf(`${ANA}, who fitted doors at [Castell Motors|organisation] once, left.`)).toBeNull();
    expect(partyOf(`${ANA}, who has waited at [Castell Motors|organisation] for years, left.`)).toBeNull();
    expect(partyOf(`${ANA}, who drives past [Castell Motors|organisation], left.`)).toBeNull();
  });
});

describe('a body named as hers', () => {
  it('is the one for which she speaks', () => {
    const told = `${ANA} had read the names.`;
    expect(partyOf(`${told} Her [Families Committee|organisation] had long asked for it.`)).toBe('families-committee');
    expect(partyOf(`${told} Her [Castell Motors|organisation] van had long rusted.`)).toBeNull();
    expect(partyOf(`${told} Her [Castell|organisation] had long rusted.`)).toBeNull();
  });
});

describe('an office whose body stands elsewhere', () => {
  it('is of the land to which the text comes back again and again', () => {
    const told = (land: string) =>
      `[${land}|country] waits. Boats from [${land}|country] left. It suits [${land}|country].`;
    const minister = `\n\nFish is dear.\n\nFisheries Minister ${ANA} was glad.`;
    expect(partyOf(`${told('Peru')}${minister}`)).toBe('peru');
    expect(partyOf(`${told('Peru')} ${told('Chile')}${minister}`)).toBeNull();
    // A quarrel of two: that one is told of once more tells nothing.
    expect(partyOf(`${told('Peru')} It suits [Peru|country]. ${told('Chile')}${minister}`)).toBeNull();
    expect(partyOf(`[Peru|country] waits.${minister}`)).toBeNull();
  });

  it('is of the body at which the sentence is set', () => {
    const at = (body: string) =>
      partyOf(`At ${body}, where two wards are closed, chief executive ${ANA} had no answer.`);
    expect(at('[Tarn Hospital|organisation]')).toBe('tarn-hospital');
    expect(at('[Tarn|place]')).toBeNull();
    expect(partyOf(`At [Norwind|organisation], mayor ${ANA} had no answer.`)).toBeNull();
  });

  it('is of the firm at whose works the sentence before is set', () => {
    const at = (body: string) => partyOf(`At ${body}, the kilns are cold. “No,” said ${ANA}, the plant’s director.`);
    expect(at('[Osk Cement|organisation]')).toBe('osk-cement');
    expect(at('[Osk Union|organisation]')).toBeNull();
    expect(at('[Osk|place]')).toBeNull();
  });

  it('is of the body that a phrase before “whose” explains', () => {
    expect(
      partyOf(`It pleased [Stahlring|organisation], the steelmakers’ federation, whose president, ${ANA}, spoke.`),
    ).toBe('stahlring');
  });

  it('is of the land that the sentence before is about, where only a side has such an officer', () => {
    expect(partyOf(`[Japan|country]’s consent was won late. ${ANA}, its negotiator, was glad.`)).toBe('japan');
    expect(partyOf(`[Japan|country], whose fleet is small, minds less. Its negotiator, ${ANA}, spoke.`)).toBe('japan');
    expect(partyOf(`[Japan|country]’s prices rose. Its director, ${ANA}, spoke.`)).toBeNull();
  });

  it('is of the one firm told to be of the land: “the Canadian group”', () => {
    const bid = 'A bid came from [Canada|country]’s [Laurier Foods|organisation]. [Tarras Dairy|organisation] laughed.';
    const chief = `The [Canada|country] group’s chief executive, ${ANA}, spoke.`;
    expect(partyOf(`${bid} ${chief}`)).toBe('laurier-foods');
    expect(partyOf(`[Canada|country]’s [Norfish|organisation] waits. ${bid} ${chief}`)).not.toBe('laurier-foods');
  });
});
