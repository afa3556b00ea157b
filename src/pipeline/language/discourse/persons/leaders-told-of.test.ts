import { describe, expect, it } from 'vitest';
import { partyOf } from '../fixtures/party-of.ts';

const ANA = '[Ana Lind|person]';

describe('the opposition leader', () => {
  const text = `The opposition [Growers Party|organisation] walked out. Opposition leader ${ANA} tore up the bill.`;

  it('leads the one party that is told to be the opposition', () => {
    expect(partyOf(text)).toBe('growers-party');
    expect(partyOf(text.replace('The opposition', 'The'))).toBeNull();
    expect(partyOf(`The opposition [Dockers Party|organisation] met. ${text}`)).toBeNull();
  });
});

describe('under whom somebody fights', () => {
  it('is told of fighters and parties, and not of firms', () => {
    const text = (body: string) => `The ${body} freed them. Fighters of the ${body} under ${ANA} took the bridge.`;
    expect(partyOf(text('[Quarn Liberation Front|organisation]'))).toBe('quarn-liberation-front');
    expect(partyOf(text('[Norwind Company|organisation]'))).toBeNull();
  });
});

describe('under whom a side comes to the table', () => {
  it('is of the land that the side is of, and not of the one it met', () => {
    const text = `The [Quarnian|country|quarn] side, under deputy minister ${ANA}, offered a delay; [Chile|country] refused.`;
    expect(partyOf(text)).toBe('quarn');
    expect(partyOf(text.replace('side, under', 'port, under'))).not.toBe('quarn');
  });
});

describe('“their chief executive”', () => {
  it('is of the firm that was met, and their president of nobody who only was', () => {
    const text = `We met [Norwind Company|organisation] on Monday. Their chief executive, ${ANA}, offered nothing.`;
    expect(partyOf(text)).toBe('norwind-company');
    expect(partyOf(text.replace('chief executive', 'president'))).toBeNull();
  });
});
