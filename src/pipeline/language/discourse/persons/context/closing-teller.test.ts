import { describe, expect, it } from 'vitest';
import { partyOf } from '../../fixtures/party-of.ts';

const ANA = '[Ana Lind|person]';
const GUILD = 'The [Kelp Guild|organisation]';

describe('an officer of whom the end of a sentence tells', () => {
  it.each([
    `${GUILD} will not sign, treasurer ${ANA} said.`,
    `${GUILD} will not sign, said treasurer ${ANA}.`,
    `${GUILD} is reviewing its dues, according to treasurer ${ANA}.`,
    `The [Danish|country] grocer [Norwind|organisation] will take “up to four” shops, according to treasurer ${ANA}.`,
    `${GUILD}, a small body, has decided to wait, head of dues ${ANA} said.`,
  ])('is of the body that opens it and tells what it means to do: %s', (text) => {
    expect(partyOf(text)).toBe(text.includes('Norwind') ? 'norwind' : 'kelp-guild');
  });

  it.each([
    `${GUILD} will not “sign what nobody there has read”, treasurer ${ANA} said.`,
    `${GUILD} broke its word, treasurer ${ANA} said.`,
    `${GUILD} will pay for this, treasurer ${ANA} said.`,
    `${GUILD} will not sign, mediator ${ANA} said.`,
    `${GUILD} will not sign, managing director ${ANA} said.`.replaceAll('Guild', 'Workers’ Union'),
    `In the harbour the [Kelp Guild|organisation] will not sign, treasurer ${ANA} said.`,
    `${GUILD} will not sign, the treasurer, ${ANA}, fears.`,
  ])('is nobody’s where it may be another’s: %s', (text) => {
    expect(partyOf(text)).toBeNull();
  });
});
