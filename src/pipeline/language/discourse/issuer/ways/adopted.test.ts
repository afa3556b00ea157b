import { describe, expect, it } from 'vitest';
import { markedText } from '../../../../fixtures/marked-text.ts';
import { sceneOf } from '../../../phrases/scene.ts';
import { issuerOf } from '../issuer.ts';

const RESOLVED = '\n\nIt is late. The Conference rejects the cuts.';
const ANSWERED = '\n\nWhen will it open?\n\nWe will open it in May.';

/** Whose paper a text is, by the words that name them. */
function whose(marked: string): string | null {
  const { document, lexed, names } = markedText(marked);
  const found = issuerOf(sceneOf(lexed, names));
  return found && document.text.slice(found.start, found.end);
}

describe('adoptedBy', () => {
  it('takes a resolution for the body whose congress or board adopts it', () => {
    const guild = '[Millers’ Guild|organisation]';
    expect(whose(`Motion to the annual conference of the ${guild}${RESOLVED}`)).toBe('Millers’ Guild');
    expect(whose(`NINTH CONFERENCE OF THE ${guild}\nResolution no. 4: On flour${RESOLVED}`)).toBe('Millers’ Guild');
    expect(whose(`Resolution of the Executive Board of the Free Left${RESOLVED}`)).toBe(
      'Executive Board of the Free Left',
    );
  });

  it('takes a leaflet, a programme and a page of answers for who hands it out and says "we"', () => {
    expect(whose(`WHAT WE WANT\nLeaflet of the Millers’ Committee, Orvo, 3 May${ANSWERED}`)).toBe('Millers’ Committee');
    expect(whose(`Programme of the [Coast Party|organisation]${ANSWERED}`)).toBe('Coast Party');
    expect(whose(`Q&A: the new bridge\n\n[Orvo Ferries|organisation], 3 May 2031${ANSWERED}`)).toBe('Orvo Ferries');
    expect(whose(`Q&A: the new bridge\n\n[Orvo Ferries|organisation], 3 May 2031\n\nIt will open.`)).toBeNull();
  });

  it('takes no report on a resolution, no page of a paper and no text in which nobody resolves anything', () => {
    expect(whose(`Resolution of the [Millers’ Guild|organisation] angers bakers${RESOLVED}`)).toBeNull();
    expect(whose(`Q&A: the new bridge\n\n[Orvo Courier|organisation], 3 May 2031${ANSWERED}`)).toBeNull();
    expect(whose('Motion to the conference of the [Millers’ Guild|organisation]\n\nIt is late. It rains.')).toBeNull();
  });
});
