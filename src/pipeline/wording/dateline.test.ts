import { describe, expect, it } from 'vitest';
import { datelineLength } from './dateline.ts';

describe('a dateline', () => {
  it('is a place in capitals with a date, an agency or both', () => {
    for (const dateline of [
      'HOLMVIK, June 3 (North Wire) - ',
      'HOLMVIK (North Wire) — ',
      'SAN MIGUEL, Dec 4 - ',
      'ARICA – ',
      'HOLMVIK, Norland, 14 May 2025 (North Wire) - ',
      'HOLMVIK, 14 May 2025 - ',
      'Holm Vik, N.B., March 12, 2025 - ',
      'Holmvik, 12 March 2025 – ',
      'Holmvik/Arica, 12 March 2025 - ',
      '(Holmvik/Arica, 5 June 2026) ',
      'HOLMVIK, Nov. 19, 2026 (North Wire) -- ',
      'HOLMVIK, 3 Oct (Costa). - ',
      'SAN MIGUEL, 21 May (Sierra).- ',
      'HOLMVIK, 04/09/2024 (NWA) – ',
      'Holmvik (NWA) - ',
      'Aug 20 (North Wire) - ',
      'Lagos - ',
      'January 7, 2025 - ',
      '7 January 2025 – ',
      'Minneapolis, Minnesota — ',
      'New York, New York - ',
      'Holmvik, Aug 20 (north-wire).- ',
      'Holmvik, 20 Aug 2026 (north-wire).- ',
      'Holmvik [Norland], March 1 (NW/Costa): ',
      'Holm Vik [Norland], 1 March 2026 (NW) - ',
      'HOLMVIK (North Wire / Costa - 20th May, 2026) ',
      '(WXQZ) — ',
      '(North Wire) - ',
      'June 2, 2026 | Holmvik, Norland— ',
      '2 June 2026, Holmvik – ',
    ])
      expect(datelineLength(`${dateline}Pilots will walk out.`)).toBe(dateline.length);
  });

  it('is not a name or a word before a dash', () => {
    for (const text of [
      'Holmvik, in May - at last',
      'Peru, 3 May - the strike',
      '(Peru, a party to it, left.) Then it rained.',
      'Norrfly - the airline - rejected it.',
      'Norrfly - Norland’s airline - rejected it.',
      'Norrfly - Pilots will walk out.',
      'Lagos - a city of many - rejected it.',
      'Lagos - Nigeria’s city - rejected it.',
      'Norwind (the airline) - which flies daily - rejected it.',
      'The NCA - a council - met.',
      'May 20 (a Tuesday) - then they met.',
      'Holmvik, Aug 20 (a Tuesday) they met - again.',
      'Holmvik (North Wing - built in May 2026) burned.',
      'Gate 20 (North) closed - they met.',
      'Lind [of Norland], March 1 (a Tuesday): they met.',
      'Talks ended. NO DEAL',
      '(Peru) - which had left - came back.',
      'June 2, 2026, a Tuesday - they met.',
      'June 2, 2026 - a Tuesday - they met.',
    ])
      expect(datelineLength(text)).toBe(0);
  });

  it('is no letterhead with what the paper is', () => {
    for (const text of ['NORWIND - PRESS RELEASE\nNo deal', 'NORWIND – Media statement, 3 May', 'NORWIND - Statement'])
      expect(datelineLength(text)).toBe(0);
    expect(datelineLength('HOLMVIK - Press groups met on Monday. They left.')).toBe('HOLMVIK - '.length);
  });

  it('is looked for in time that does not grow with the text', () => {
    expect(datelineLength('A'.repeat(200_000))).toBe(0);
  });
});
