import { describe, expect, it } from 'vitest';
import { partyOf } from '../fixtures/party-of.ts';

const TOLD =
  '[Peru|country|peru|PE] and [Malta|country|malta|MT] met. [Peru|country|peru|PE]’s army waits. [Peru|country|peru|PE] agreed.';
const MINISTER = 'The Minister, [Ana Lind|person], is glad.';

describe('a ministry’s own paper', () => {
  it('is that of the land whose capital its letterhead or date line gives, whatever other land it tells of', () => {
    const letterhead = '[MINISTRY OF TRADE|organisation], [VALLETTA|place]\nStatement by the Minister\n\n';
    const dateline = '[MINISTRY OF TRADE|organisation]\n[Valletta|place], 7 March 2025\n\nStatement on the talks\n\n';
    for (const head of [letterhead, dateline]) {
      expect(partyOf(`${head}${TOLD} ${MINISTER}`)).toBe('malta');
      expect(partyOf(`${head}${TOLD}`, 'ministry-of-trade')).toBe('malta');
    }
  });

  it('is that of the land on a line of its own above it, and of none that the line tells more of', () => {
    const head = (lines: string) => `${lines}\n[Ministry of Trade|organisation]\nStatement on the talks\n\n${TOLD}`;
    expect(partyOf(head('[REPUBLIC OF MALTA|country|malta|MT]'), 'ministry-of-trade')).toBe('malta');
    expect(partyOf(head('Talks with the [REPUBLIC OF MALTA|country|malta|MT]'), 'ministry-of-trade')).toBeNull();
  });

  it('is not the land’s that it tells of where its own name has another’s people', () => {
    const told = 'The [Tolvian Ministry of Trade|organisation] refused. [Peru|country|peru|PE]’s army waits.';
    expect(partyOf(told, 'tolvian-ministry-of-trade')).toBeNull();
    expect(partyOf(told.replaceAll('Tolvian ', ''), 'ministry-of-trade')).toBe('peru');
  });

  it('is not the land’s whose government it calls on, but the only other’s', () => {
    const told = (rest: string) =>
      `[Ministry of Trade|organisation] statement\n\n[Malta|country|malta|MT] detained a ship. ${rest}`;
    for (const words of [
      'calls on the Government of [Peru|country|peru|PE]',
      "urges [Peru|country|peru|PE]'s authorities",
    ])
      expect(partyOf(told(`The Ministry ${words} to withdraw.`), 'ministry-of-trade'), words).toBe('malta');
    expect(
      partyOf(
        told('It calls on the Government of [Peru|country|peru|PE] and on [Chile|country|chile|CL].'),
        'ministry-of-trade',
      ),
    ).not.toBe('malta');
  });

  it('is no embassy’s, and no company’s', () => {
    for (const body of ['EMBASSY OF QUARN', 'NORWIND LTD']) {
      const head = `[${body}|organisation], [VALLETTA|place]\nStatement on the talks\n\n`;
      expect(partyOf(`${head}${TOLD} ${MINISTER}`), body).not.toBe('malta');
    }
  });
});
