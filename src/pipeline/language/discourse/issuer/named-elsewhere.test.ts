import { describe, expect, it } from 'vitest';
import { markedText } from '../../../fixtures/marked-text.ts';
import { sceneOf } from '../../phrases/scene.ts';
import type { Strangers } from '../strangers.ts';
import { namedElsewhere } from './named-elsewhere.ts';

/** By whom a text is issued whose first line names nobody known, where other documents name one body. */
function issuer(text: string, elsewhere: string): readonly string[] | undefined {
  const { lexed, names } = markedText(text);
  const { entities } = markedText(`[${elsewhere}|organisation]`).names;
  const strangers = { entities: new Map(entities.map((one) => [one.key, one])) } as unknown as Strangers;
  const head = { entities: [], start: 0, end: text.indexOf('\n'), sure: true };
  return namedElsewhere(sceneOf(lexed, names), head, strangers)?.entities;
}

describe('namedElsewhere', () => {
  it('knows a letterhead in capitals by what other documents name the body', () => {
    expect(issuer('BLUE HILL FERRIES\nTo all crews', 'Blue Hill')).toEqual(['blue-hill']);
    expect(issuer('NORWIND\nTo all crews', 'Norwind')).toEqual(['norwind']);
    expect(issuer('THE BLUE HILL TRUST\nTo all crews', 'Blue Hill Trust')).toEqual(['blue-hill-trust']);
  });

  it('knows no other body by it, and no line that shares one word', () => {
    expect(issuer('BLUE HILL FERRIES\nTo all crews', 'Norwind')).toEqual([]);
    expect(issuer('NORWIND WORKERS ARE TIRED\nTo all crews', 'Norwind')).toEqual([]);
    expect(issuer('Blue Hill Ferries\nTo all crews', 'Blue Hill')).toEqual([]);
  });
});
