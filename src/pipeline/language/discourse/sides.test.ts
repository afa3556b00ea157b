import { describe, expect, it } from 'vitest';
import { meant } from './fixtures/meant.ts';

const groups = '[Amity Watch|organisation] and the [Legal Fund|organisation] wrote a list. ';

describe('two that are told of together', () => {
  it('are “the two groups”, of whatever kind the names leave them', () => {
    expect(meant(`${groups}The two groups want more.`, 'The two groups')).toBe('amity-watch+legal-fund');
    expect(meant(`${groups}Both organisations want more.`, 'Both organisations')).toBe('amity-watch+legal-fund');
    expect(meant('[Tarn|place] and [Velm|place] met. Both capitals agreed.', 'Both capitals')).toBe('tarn+velm');
  });

  it('are told of together behind words that open their sentence, and not as the last two of three', () => {
    const told =
      '[Peru|country] watched. In a joint text on Monday, [Amity Watch|organisation] and the [Legal Fund|organisation] agreed. ';
    expect(meant(`${told}The two groups want more.`, 'The two groups')).toBe('amity-watch+legal-fund');
    const three = told.replace('on Monday,', 'on Monday, [Velm Town|organisation],');
    expect(meant(`${three}The two groups want more.`, 'The two groups')).toBe('');
  });

  it('are “the two parties” where one of them is a political party, whatever land is told of', () => {
    const told =
      '[Norway|country] votes. The [Sun Party|organisation] then joined the [Unity List|organisation]. It rained. ';
    expect(meant(`${told}The two parties appealed.`, 'The two parties')).toBe('sun-party+unity-list');
    const firms = told.replace('Sun Party', 'Sun Works');
    expect(meant(`${firms}The two parties appealed.`, 'The two parties')).not.toBe('sun-works+unity-list');
  });

  it('are “the two”, “each” and “both”, persons too', () => {
    expect(meant(`${groups}The two refused.`, 'The two')).toBe('amity-watch+legal-fund');
    expect(meant(`${groups}Each has accused the other.`, 'Each')).toBe('amity-watch+legal-fund');
    expect(meant('[Ana Lind|person] and [Jon Vik|person] met. Both agreed.', 'Both')).toBe('ana-lind+jon-vik');
    expect(meant('[Ana Lind|person] and [Jon Vik|person] met. The two agreed.', 'The two')).toBe('ana-lind+jon-vik');
  });

  it('are the two persons of the sentence before, and no two of three', () => {
    const told = '[Ana Lind|person] stuck to her plan, which [Jon Vik|person] refused to discuss. ';
    expect(meant(`${told}Neither would say why.`, 'Neither')).toBe('ana-lind+jon-vik');
    expect(meant(`${told.slice(0, -2)} with [Ole Berg|person]. Neither would say why.`, 'Neither')).toBe('');
  });

  it('are two persons, whatever land the words name each by', () => {
    const met = '[Ana Lind|person] of [Norway|country] and [Jon Vik|person] of [Peru|country] met. ';
    expect(meant(`${met}Both agreed.`, 'Both')).toBe('ana-lind+jon-vik');
    expect(meant('A road through [Norway|country] and [Peru|country] is shut. Both agreed.', 'Both')).toBe(
      'norway+peru',
    );
  });

  it('are the two whose delegations met', () => {
    const met =
      'Delegations of [Peru|country], led by a judge, and of the [Hill Front|organisation], led by a nurse, met. ';
    expect(meant(`${met}The two delegations agreed.`, 'The two delegations')).toBe('peru+hill-front');
    expect(meant(`${met}[Chile|country] watched. The two delegations agreed.`, 'The two delegations')).toBe('');
  });

  it('are nobody where the words mean others, or two told of long before', () => {
    expect(meant(`${groups}The two unions want more.`, 'The two unions')).toBe('');
    expect(meant(`${groups}Each group blames the other.`, 'Each')).toBe('');
    expect(meant(`${groups}It rained. It snowed. The two refused.`, 'The two')).toBe('');
    expect(meant(`${groups}Both governments want more.`, 'Both governments')).toBe('');
  });

  it('are those the text is about and not two that it names in passing', () => {
    const passing = '[Peru|country] and [Chile|country] watched. ';
    const about = 'It was [Norway|country] that asked [Sweden|country]. '.repeat(5);
    expect(meant(`${passing}${about}Both governments agreed.`, 'Both governments')).toBe('norway+sweden');
  });

  it('are a union and a firm where it deals with two, and two firms where no union does', () => {
    const firms = '[Skyhand|organisation] and [Aerodock|organisation] offered more. ';
    const union = 'The [Ramp Union|organisation] refused. ';
    expect(meant(`${firms}${union}The two sides meet today.`, 'The two sides')).toBe('ramp-union+skyhand');
    expect(meant(`${firms}The two sides meet today.`, 'The two sides')).toBe('skyhand+aerodock');
  });

  it('are a union and a firm, where a league of traders is told of more often, and those two where no union is', () => {
    const firm = 'The [Port Company|organisation] met. The [Port Company|organisation] left. ';
    const league = 'The [Grain Traders’ League|organisation] met. The [Grain Traders’ League|organisation] left. ';
    const union = 'The [Dock Union|organisation] objects. ';
    expect(meant(`${union}${firm}${league}Both sides will meet.`, 'Both sides')).toBe('port-company+dock-union');
    expect(meant(`${firm}${league}Both sides will meet.`, 'Both sides')).toBe('port-company+grain-traders-league');
  });

  it('are told of together where a short form in brackets stands between them', () => {
    const met = 'The [Pilots Guild|organisation] ([PG|organisation|pilots-guild]) and [Norwind|organisation] met. ';
    const land = '[Peru|country] watched. ';
    expect(meant(`${met}${land}The two sides agreed.`, 'The two sides')).toBe('pilots-guild+norwind');
  });

  it('are never a court, or who only watches', () => {
    const watched =
      'The [Boundary Mission|organisation] met [Peru|country]. [Peru|country] and [Chile|country] fired. ';
    expect(meant(`${watched}Both sides denied it.`, 'Both sides')).toBe('peru+chile');
  });
});
