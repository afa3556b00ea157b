import { describe, expect, it } from 'vitest';
import { sourceDocument } from '../../fixtures/source-document.ts';
import { analyse } from '../analyse.ts';

describe('filedFactsOf', () => {
  it('keeps where and when a report was filed apart from what it tells', () => {
    const text = 'Dockers walk out\n\nOSLO, 3 June 2031 (North Wire) - Dockers left on Tuesday.';
    expect(filed(text)).toEqual([
      ['place', 'Oslo', 'OSLO'],
      ['date', '2031-06-03', '3 June 2031'],
    ]);
    expect(analyse(sourceDocument(text), NONE).facts.map(({ value }) => value)).toEqual(['2031-06-03']);
  });

  it('takes the town that stands before the day of a head, or alone in capitals, for where it was filed', () => {
    const places = (text: string) => filed(text)?.flatMap(([kind, value]) => (kind === 'place' ? [value] : []));
    expect(places('THE COURIER, Holmvik, Saturday 14 August 2027\n\nThe boats left.')).toEqual(['Holmvik']);
    expect(places('Award. Summary for all. Oslo, Friday 3 September 2027\n\nThe boats left.')).toEqual(['Oslo']);
    expect(places('The boats go home\n\nOSLO. They left at noon.')).toEqual(['Oslo']);
    expect(places('By Ana Lind, Norwater Post, Friday 3 September 2027\n\nThe boats left.')).toEqual([]);
  });

  it('finds none in a running sentence', () => {
    expect(filed('Dockers walk out\n\nIn Oslo, 3 June 2031 was a holiday - nobody worked.')).toEqual([]);
  });
});

const NONE = { issues: [], known: [] };

function filed(text: string) {
  return analyse(sourceDocument(text), NONE).filed?.map(({ kind, value, start, end }) => [
    kind,
    value,
    text.slice(start, end),
  ]);
}
