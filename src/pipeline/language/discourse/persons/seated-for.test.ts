import { describe, expect, it } from 'vitest';
import { partyOf } from '../fixtures/party-of.ts';

const ANA = '[Ana Lind|person]';

describe('whose seat somebody has at a table or in a house', () => {
  it('is the body for which somebody came, sat or signed', () => {
    expect(partyOf(`The talks began. For the [Lock Keepers Union|organisation] sat ${ANA}.`)).toBe(
      'lock-keepers-union',
    );
    expect(partyOf(`For years the [Lock Keepers Union|organisation] sat still, and ${ANA} left.`)).toBeNull();
  });

  it('is the party of whoever is called by its word and told of with a clause', () => {
    expect(partyOf(`They heard ${ANA}, the [Liberal|organisation] who drafted the law.`)).toBe('liberal');
    expect(partyOf(`They heard ${ANA}, the [Liberal|organisation] law in hand.`)).toBeNull();
  });

  it('is no ministry’s, where somebody presides', () => {
    const text = `[Chamber of Millers|organisation] wrote to the [Labour Ministry|organisation]; its president, ${ANA}, wept.`;
    expect(partyOf(`The ${text}`)).toBe('chamber-of-millers');
  });

  it('is what leads a body that stands in a town', () => {
    expect(partyOf(`The [Millers Guild|organisation] in [Velm|place], led by ${ANA}, left.`)).toBe('millers-guild');
    expect(partyOf(`A meeting in [Velm|place], led by ${ANA}, ended.`)).toBeNull();
  });

  it('is the body that speaks through somebody, or by somebody’s word', () => {
    expect(partyOf(`The [Millers Guild|organisation], in the person of its treasurer ${ANA}, said no.`)).toBe(
      'millers-guild',
    );
    expect(partyOf(`The [Millers Guild|organisation], according to treasurer ${ANA}, said no.`)).toBe('millers-guild');
    expect(partyOf(`The [Millers Guild|organisation] fell, according to economist ${ANA}.`)).toBeNull();
  });

  it('is the body whose last word stands before the office, told of before', () => {
    const text = `The [Harvest Fund|organisation] paid. Fund director ${ANA} signed.`;
    expect(partyOf(text)).toBe('harvest-fund');
    expect(partyOf(text.replace('paid', 'and the [Seed Fund|organisation] paid'))).toBeNull();
  });

  it('is not the land of before, where people are told of right before “their”', () => {
    const text = `[Peru|country] sent a minister. Rail unions stayed away; their spokesman, ${ANA}, said no.`;
    expect(partyOf(text)).toBeNull();
  });

  it('is the body for which somebody does something there, and not what somebody is to it', () => {
    expect(partyOf(`For the [Lock Keepers Union|organisation], ${ANA} pinned up the list.`)).toBe('lock-keepers-union');
    expect(partyOf(`For the [Lock Keepers Union|organisation], ${ANA} seems too dear.`)).toBeNull();
  });

  it('is the body that is led by whoever is described before the name', () => {
    expect(partyOf(`The [Lock Keepers Union|organisation] is led by a former diver, ${ANA}.`)).toBe(
      'lock-keepers-union',
    );
    expect(partyOf(`The [Lock Keepers Union|organisation] was praised by a former diver, ${ANA}.`)).toBeNull();
  });
});
