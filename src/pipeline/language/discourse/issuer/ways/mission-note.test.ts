import { describe, expect, it } from 'vitest';
import { markedText } from '../../../../fixtures/marked-text.ts';
import { sceneOf } from '../../../phrases/scene.ts';
import { issuerOf } from '../issuer.ts';

const BODY = '\n\nThe rebels left. We asked them to stay. I saw the mediator. He told us to wait.';

/** Whose note home a text is, and in which words. */
function sender(head: string, body = BODY): string | null {
  const { document, lexed, names } = markedText(`${head}${body}`);
  const found = issuerOf(sceneOf(lexed, names));
  return found?.column ? `${found.entities[0]}: ${document.text.slice(found.start, found.end)}` : null;
}

describe('missionNote', () => {
  it('takes the "we" of a note home for the state whose mission heads it', () => {
    expect(sender('[SWISS|country] DELEGATION, VALLETTA\nDaily report no. 5 to Bern')).toBe('swiss: SWISS DELEGATION');
    expect(sender('NOTE FOR THE FILE\nEmbassy of [Peru|country], Lima, 15 May 2026')).toBe('peru: Embassy of Peru');
  });

  it('takes no headline on a delegation for its note, and none whose writer is never heard', () => {
    expect(sender('[Swiss|country] delegation leaves talks')).toBeNull();
    expect(sender('[Highland Relief Mission|organisation] - Situation update no. 14, Lima, 12 April')).toBeNull();
    expect(sender('[SWISS|country] DELEGATION, VALLETTA', '\n\nThe rebels left. The mediator saw them.')).toBeNull();
  });
});
