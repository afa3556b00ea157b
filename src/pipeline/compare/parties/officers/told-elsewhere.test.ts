import { describe, expect, it } from 'vitest';
import { comparedOf } from '../../../compared.ts';
import { sourceDocument } from '../../../fixtures/source-document.ts';
import { settingsOf } from '../../../settings/settings.ts';

function partyIn(...texts: readonly string[]): string | null {
  const documents = texts.map((text, i) => sourceDocument(text, `d${i}`));
  const { entities } = comparedOf(documents, settingsOf('', 'briefing.yaml').settings);
  const id = entities.find(({ name }) => name === 'Ana Lind')?.party ?? null;
  return entities.find((one) => one.id === id)?.name ?? null;
}

const UNION = 'The Tarn Dockers’ Union called a strike on Monday. The Tarn Dockers’ Union wants more pay.';
const GUILD = 'The Quarn Drivers’ Union went home.';

describe('a body that only another document names', () => {
  it.each([
    'The talks went on. The union’s lawyer, Ana Lind, held up a letter.',
    'The talks went on. A spokeswoman for the union, Ana Lind, held up a letter.',
    'Their union complains. It would not wait, said its chairwoman, Ana Lind.',
  ])('is who somebody speaks for by the words beside the name: %s', (text) => {
    expect(partyIn(UNION, text)).toBe('Tarn Dockers’ Union');
  });

  it('is theirs whom a lawyer represents', () => {
    const nurses = 'The Tarn Nurses Association called a strike.';
    const text = 'The hearing went on. Attorney Ana Lind, who represents the nurses, held up a letter.';
    expect(partyIn(nurses, text)).toBe('Tarn Nurses Association');
    expect(partyIn(nurses, text.replace('nurses', 'bakers'))).toBeNull();
  });

  it('is nobody’s where the words before the noun tell of other people', () => {
    const text = 'The cabin crew union complains. It would not wait, said its chairwoman, Ana Lind.';
    expect(partyIn(UNION, text)).toBeNull();
    expect(partyIn(UNION, text.replace('cabin crew', 'dockers'))).toBe('Tarn Dockers’ Union');
  });

  it('is nobody’s where two are called so, or where it was once', () => {
    const text = 'The talks went on. The union’s lawyer, Ana Lind, held up a letter.';
    expect(partyIn(UNION, GUILD, text)).toBeNull();
    expect(partyIn(UNION, 'The talks went on. A former spokeswoman for the union, Ana Lind, wept.')).toBeNull();
    expect(partyIn(UNION, 'The talks went on. The union’s driver, Ana Lind, wept.')).toBeNull();
  });
});
