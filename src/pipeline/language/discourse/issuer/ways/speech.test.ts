import { describe, expect, it } from 'vitest';
import { markedText } from '../../../../fixtures/marked-text.ts';
import { sceneOf } from '../../../phrases/scene.ts';
import { issuerOf } from '../issuer.ts';

const SAID = '\n\nI have heard both sides. The dam is old. I shall not sign it.';

/** Whose own words a text is, by the words that name them, and who says them for a body. */
function whose(marked: string): [string, string | undefined] | null {
  const { document, lexed, names } = markedText(marked);
  const found = issuerOf(sceneOf(lexed, names));
  return found && [document.text.slice(found.start, found.end), found.signer];
}

describe('speechOf', () => {
  it('takes a note by an officer for whose name is below it, and not for the body that he chairs', () => {
    const note = `[QUARN COMMITTEE ON WOOL|organisation]\nNote by the Chair on the text${SAID}\n\n[Ana Lind|person]\nChair`;
    expect(whose(note)?.[0]).toBe('Ana Lind');
    expect(whose(note.replace('Note by the Chair', 'Note'))?.[0]).toBe('QUARN COMMITTEE ON WOOL');
  });

  it('takes an address, a message and a keynote for whose they are said to be', () => {
    const lind = ['Ana Lind', undefined];
    expect(whose(`Address to the nation by President [Ana Lind|person]${SAID}`)).toEqual(lind);
    expect(whose(`Homily of Bishop [Ana Lind|person] at the grave of [Tor Lien|person]${SAID}`)).toEqual(lind);
    expect(whose(`[Ana Lind|person]’s message to the fleet${SAID}`)).toEqual(lind);
    expect(whose(`Keynote: [Ana Lind|person], [Norwind|organisation]${SAID}`)).toEqual(lind);
    expect(whose(`[Ana Lind|person], Minister of Health\nSpeech to the nurses${SAID}`)).toEqual(lind);
  });

  it('takes a note without a name at its head for who signs it', () => {
    const note = 'COMMITTEE ON RIVERS\nNote by the Chair\n6 May 2031';
    expect(whose(`${note}${SAID}\n\n[Ana Lind|person]\nChair`)).toEqual(['Ana Lind', undefined]);
    expect(whose(`${note}${SAID}\n\n[Ana Lind|person]\n\n[Tor Lien|person]`)).toBeNull();
  });

  it('takes a statement for the body it is made for, in the words of who delivers it', () => {
    const behalf = 'Intervention by [Ana Lind|person] on behalf of the [River Group|organisation]';
    expect(whose(`${behalf}${SAID}`)).toEqual(['River Group', 'ana-lind']);
    const head =
      '[RIVER GROUP|organisation]\nStatement at the plenary, Lima\nDelivered by H.E. [Ana Lind|person] (Tarn). Check it';
    expect(whose(`${head}\n\nMr President,${SAID}`)).toEqual(['RIVER GROUP', 'ana-lind']);
  });

  it('takes no report about a speech, no paper of that name and no text without an "I" or "we" for one', () => {
    expect(whose(`Speech by [Ana Lind|person] angers nurses${SAID}`)).toBeNull();
    expect(whose(`Address by President [Ana Lind|person]\n\nThe dam is old. It was built in 1931.`)).toBeNull();
    expect(whose(`Live blog by [Ana Lind|person]${SAID}`)).toBeNull();
    expect(
      whose(`Address by [Ana Lind|person]\n\nQUAYLE: I heard it.\n\nLIEN: I did too.\n\nQUAYLE: We did.`),
    ).toBeNull();
  });
});
