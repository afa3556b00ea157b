import { describe, expect, it } from 'vitest';
import { sourceDocument } from '../fixtures/source-document.ts';
import { analyse } from './analyse.ts';

const TEXT = `PRESS RELEASE

Norwind Airlines

Refusal of the plan: what Norwind Airlines says

KABIN, 3 May 2024 – Norwind Airlines welcomes the vote of its crews. It has further regretted the delay.

The offer was described as unfair by workers at Norwind. It was rejected by drivers, by a spokesman for the Harbour Board and by two people familiar with the talks. The truce is to begin at midnight on Friday, according to a joint statement of the Guild, whose humanitarian coordinator in Kabin, Ana Lind, said people there had begun to leave.

At the port, which has had to close twice, Tom Berg accused the Guild, founded in 1920 and led by Jo Weld, of a lie. “We will not sign,” Lind said. “Not now.” The talks ended on Friday with the board refusing to sign it, by 14 votes to one.`;

describe('a text that begins or ends anywhere', () => {
  const breaks = [...TEXT.matchAll(/\s+/g)].map(({ index }) => index);

  it('is read up to any of its words, without a full stop', () => {
    for (const at of breaks) expect(() => read(TEXT.slice(0, at)), TEXT.slice(at - 40, at)).not.toThrow();
  });

  it('is read from any of its words on, and in any stretch of twelve', () => {
    for (const [place, at] of breaks.entries()) {
      expect(() => read(TEXT.slice(at)), TEXT.slice(at, at + 40)).not.toThrow();
      const end = breaks[place + 12] ?? TEXT.length;
      expect(() => read(TEXT.slice(at, end)), TEXT.slice(at, end)).not.toThrow();
    }
  });
});

function read(text: string) {
  return analyse(sourceDocument(text), { issues: [], known: [] });
}
