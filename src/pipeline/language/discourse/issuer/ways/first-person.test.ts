import { describe, expect, it } from 'vitest';
import { markedText } from '../../../../fixtures/marked-text.ts';
import { sceneOf } from '../../../phrases/scene.ts';
import { issuerOf } from '../issuer.ts';

/** The key of the body whose paper a text is by its letterhead alone. */
function whose(head: string, body: string): string | null {
  const { lexed, names } = markedText(`${head}\n\n${body}`);
  return issuerOf(sceneOf(lexed, names))?.entities[0] ?? null;
}

describe('firstPerson', () => {
  it('takes a letterhead with a legal form for whose paper it is by a single "we"', () => {
    const body = 'The talks have ended. We shall not pay. The door is open.';
    expect(whose('[Norwind Tin|organisation] (Pty) Ltd\nQ2 labour news\n8 May 2031', body)).toBe('norwind-tin');
    expect(whose('[Norwind Tin|organisation] A/S\nA word to the crews', body)).toBe('norwind-tin');
    expect(whose('[Norwind Tin|organisation]\nQ2 labour news\n8 May 2031', body)).toBeNull();
    expect(whose('[Norwind Radio|organisation] Ltd\nThe hour', body)).toBeNull();
  });

  it('leaves an interview to who answers, whatever name stands above it', () => {
    const body = 'We obey the court. We have shut the gate. Our door is open.';
    expect(whose('[Norwind Power|organisation]\nA word to the crews, 8 May 2031', body)).toBe('norwind-power');
    expect(whose('[Norwind Power|organisation]\nInterview, 8 May 2031', body)).toBeNull();
  });
});
