import { describe, expect, it } from 'vitest';
import { partyOf } from '../fixtures/party-of.ts';

const ANA = '[Ana Lind|person]';

describe('whom somebody speaks for by what he or she has in a body', () => {
  it('is the council whose brief is held', () => {
    const text = `${ANA}, who holds the transport brief at [Velm City Council|organisation], left.`;
    expect(partyOf(text)).toBe('velm-city-council');
    expect(partyOf(text.replace('transport brief', 'banquet'))).toBeNull();
  });

  it('is the house that somebody has been with, or came to later', () => {
    expect(partyOf(`${ANA}, who has been with [Norwind|organisation] since she was ten, left.`)).toBe('norwind');
    expect(partyOf(`${ANA}, who has been at odds with [Norwind|organisation], left.`)).toBeNull();
    expect(partyOf(`${ANA}, who taught law before joining the consultancy [Norwind|organisation], left.`)).toBe(
      'norwind',
    );
    expect(partyOf(`${ANA}, who taught law, rose before joining [Norwind|organisation], left.`)).toBeNull();
  });

  it('is the body of which somebody heads a part', () => {
    expect(partyOf(`${ANA} heads the grain desk at [Norwind|organisation].`)).toBe('norwind');
    expect(partyOf(`${ANA} met the grain desk at [Norwind|organisation].`)).toBeNull();
  });

  it('is the body whose mission is commanded, where it was told whose it is', () => {
    const text = `The [Velm Union|organisation] monitoring mission agreed. ${ANA}, who commands the mission, left.`;
    expect(partyOf(text)).toBe('velm-union');
    expect(partyOf(text.replace('monitoring mission', 'monitors'))).toBeNull();
  });

  it('is the body before the brackets that hold nothing but people', () => {
    const text = `It is advised by [Velm Partners|organisation] ([Otto Ruiz|person], ${ANA}).`;
    expect(partyOf(text)).toBe('velm-partners');
    expect(partyOf(text, 'otto-ruiz')).toBe('velm-partners');
    expect(
      partyOf(text.replace(', [', ', met by [').replace('Otto Ruiz|person], met', 'Otto Ruiz|person], seen')),
    ).toBeNull();
  });
});

describe('whom somebody speaks for behind another’s word', () => {
  it('is the body whose statement the sentence before announces', () => {
    const text = `Statement from the operator, [Norwind|organisation]. Managing director ${ANA} left. [Velm|organisation] met.`;
    expect(partyOf(text)).toBe('norwind');
    expect(partyOf(text.replace('Statement from', 'Rain over'))).toBeNull();
  });

  it('is the body that answers, behind a quotation and any verb', () => {
    const text = `[Norwind|organisation] replies at last. “We are glad,” emails ${ANA}, vice-president for sales.`;
    expect(partyOf(text)).toBe('norwind');
  });

  it('is the department that speaks from somewhere', () => {
    const text = `From [London|country|uk], the [Department for Ports|organisation] says it knows. Junior minister ${ANA} left.`;
    expect(['uk', 'department-for-ports']).toContain(partyOf(text));
  });

  it('is the land that opens a report filed from it', () => {
    const text = `PORT DORRAN, July 9 (Nordpost) - [Dorran|country] will ease it, Prime Minister ${ANA} said. [Chile|country] met.`;
    expect(partyOf(text)).toBe('dorran');
    expect(partyOf(text.replace('PORT DORRAN', 'PORT VELM'))).toBeNull();
  });
});

describe('whom nobody is given to', () => {
  it('is a group that is told of, where the words name a party', () => {
    const text = (party: string) => `The group [Norwind|organisation] met. ${party} group leader ${ANA} left.`;
    expect(partyOf(text('Conservative'))).toBeNull();
  });

  it('is a body behind “whose”, or a land that only comes before a president', () => {
    const text = `The [Peruvian|country|peru] government met. Members of the valley assembly, whose president, ${ANA}, left, met.`;
    expect(partyOf(text)).toBeNull();
    expect(partyOf(`And [Peru|country]? President ${ANA} knew.`)).toBeNull();
  });

  it('is a firm for the chief executive of somebody’s house', () => {
    expect(
      partyOf(`[Norwind|organisation] shares fell. ${ANA}, chief executive of [Ruiz|person|otto-ruiz], left.`),
    ).toBeNull();
  });
});
