import { describe, expect, it } from 'vitest';
import { markedText } from '../../../../fixtures/marked-text.ts';
import type { Issuer } from '../../../../types.ts';
import { sceneOf } from '../../../phrases/scene.ts';
import { issuerOf } from '../issuer.ts';

const ARGUED = '\n\nI was wrong on the dam. My friends told me so. The guild should sign. I would sign too.';
const ONCE = '\n\nThe dam is old. The guild met in Lima. I was there.';

function whose(marked: string): Issuer | null {
  const { lexed, names } = markedText(marked);
  return issuerOf(sceneOf(lexed, names));
}

/** Whose column a text is. */
function writer(marked: string): string | null {
  const found = whose(marked);
  return found?.column ? (found.entities[0] ?? null) : null;
}

describe('columnOf', () => {
  it('takes what says "I" throughout for the words of who has a line at its head', () => {
    expect(writer(`A port without a pilot\n[Ana Lind|person]${ARGUED}`)).toBe('ana-lind');
    expect(writer(`A port without a pilot\nBy Dr [Ana Lind|person], head of the guild${ARGUED}`)).toBe('ana-lind');
    expect(writer(`Opinion\nA port without a pilot\n[Ana Lind|person]${ONCE}`)).toBe('ana-lind');
  });

  it('takes what the head of a body writes for more than a column, and what a paper’s own writer does for one', () => {
    const of = (line: string) => whose(`A port without a pilot\nBy [Ana Lind|person], ${line}${ARGUED}`)?.column;
    expect(of('head of the [Dockers Guild|organisation]')).toBeUndefined();
    expect(of('[Tarn Courier|organisation]')).toBe(true);
  });

  it('takes no report whose writer says "I" once, and none of two writers', () => {
    expect(writer(`A port without a pilot\nBy [Ana Lind|person]${ONCE}`)).toBeNull();
    expect(writer(`A port without a pilot\nBy [Ana Lind|person] and [Tor Lien|person]${ARGUED}`)).toBeNull();
  });
});
