import { describe, expect, it } from 'vitest';
import { documentName } from './document-name.ts';
import { inventedBriefing } from './fixtures/invented-briefing.ts';
import { sourceLine } from './source-line.ts';

const [document] = inventedBriefing().evidence.documents;
const text = 'Following the walk-out of the crews,\nthe harbour authority appealed to the ministry for help.';

describe('what a document is called', () => {
  it('is its title where it has one', () => {
    expect(documentName({ ...document!, title: 'Ferries stop' })).toBe('Ferries stop');
  });

  it('is its first words, whole words in quotation marks, where it has none', () => {
    for (const title of ['report-1.txt', 'report-1'])
      expect(documentName({ ...document!, title, text })).toBe('“Following the walk-out of the crews, the harbour…”');
    expect(documentName({ ...document!, text: ' Boats stop.\n' })).toBe('“Boats stop.”');
    const cut = 'The crews of the ferries in the harbour walked out then. Talks go on tomorrow.';
    expect(documentName({ ...document!, text: cut })).toBe(
      '“The crews of the ferries in the harbour walked out then…”',
    );
  });

  it('begins behind where and when a report was filed', () => {
    const name = (text: string) => documentName({ ...document!, text });
    expect(name('OSLO, June 3, 2025 (North Wire) - Boats stop.')).toBe('“Boats stop.”');
    expect(name('PORT ELLAND, Sundra, 3 June 2025 — Boats stop.\n\nMore.')).toBe('“Boats stop.”');
    expect(name('OSLO BOATS STOP - again')).toBe('“OSLO BOATS STOP - again”');
    expect(name('Boats stop\n\nThe crews left.')).toBe('“Boats stop”');
  });

  it('takes no more than a line of a text without blanks', () => {
    expect(documentName({ ...document!, text: 'x'.repeat(5000) }).length).toBeLessThan(70);
  });

  it('stands beside the name of the file in a source’s line', () => {
    expect(sourceLine({ ...document!, text: 'Boats stop.' })).toBe(
      '“Boats stop.”, report-1.txt, publisher and date not stated',
    );
    expect(sourceLine({ ...document!, title: 'Ferries stop' })).toBe('Ferries stop, publisher and date not stated');
    const text = 'HOLMVIK, June 3 (North Wire) - Boats stop.';
    expect(sourceLine({ ...document!, title: 'Ferries stop', publisher: 'North Wire', text })).toBe(
      'Ferries stop, North Wire, June 3',
    );
  });
});
