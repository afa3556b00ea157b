import { describe, expect, it } from 'vitest';
import { markedNames as marked, typedNames } from '../../../fixtures/named.ts';

const BODY = '\n\nThe men left the quay on Monday. It rained.';

describe('the name of a paper at its head', () => {
  it.each([
    ['The Lake Quarn Courier, Friday, 3 May 2030', 'Lake Quarn Courier'],
    ['THE QUARN LEDGER COURIER\nFriday 3 May 2030', 'QUARN LEDGER COURIER'],
    ['Rádio Quarn, "Morning Without Bread"\nTranscript', 'Rádio Quarn'],
    ['RADIO QUARN, "MORNING HOUR" - transcript', 'RADIO QUARN'],
    ['The Meridian\nFriday, 3 May 2030\n\nBread is dear\nBy Ana Ruiz in Quarn', 'The Meridian'],
    ['The Monitor, London\nFriday, 3 May 2030\n\nBread is dear\nAna Ruiz, farm editor', 'The Monitor'],
    ['Eco da Quarn - English edition\nFriday, 3 May 2030\n\nBread is dear\n\nBy Ana Ruiz', 'Eco da Quarn'],
    ['Bread is dear\nBy Ana Ruiz in Quarn\nThe Sunday Ledger, 3 May 2030', 'Sunday Ledger'],
    ['NABRZE QUARNIC\nWeekly of the Quarn quays, 3 May 2030', 'NABRZE QUARNIC'],
    ['NORTHERN OCEAN SALTS\nLetter No. 4 - Quarn, 3 May 2030', 'NORTHERN OCEAN SALTS'],
    ['Quarnvidéki Hírlap\nFriday, 3 May 2030', 'Quarnvidéki Hírlap'],
    ['RADIO QUARN 98.4 - EVENING HOUR', 'RADIO QUARN'],
    ['Bread is dear\nThe Continental, Saturday 3 May 2030', 'The Continental'],
    ['ONDA QUARN, radio and web\nFriday', 'ONDA QUARN'],
    ["Bread is dear\nLe Jour d'Ivarn, Friday 3 May 2030", "Le Jour d'Ivarn"],
    ['Bread is dear\nBy Ana Ruiz, De Tijd van Quarn, Friday 3 May 2030', 'De Tijd van Quarn'],
    ['Bread is dear\nBy Ana Ruiz, O Farol, Quarn, Friday 3 May 2030', 'O Farol'],
    ['Bread is dear\nBy Ana Ruiz, The Lake Pilot, Friday 3 May 2030', 'Lake Pilot'],
    ['HARIAN QUARN, 3 May 2030 (translated)\nBread is dear\nBy Ana Ruiz', 'HARIAN QUARN'],
    ['QUARN ISLANDS ADVISORY\nNote 14/30\n3 May 2030. Author: Ana Ruiz', 'QUARN ISLANDS ADVISORY'],
    ['Bread is dear\nQuarn Online, Friday, 3 May 2030\nLive blog by Ana Ruiz and Tor Lien', 'Quarn Online'],
  ])('is one name: %s', (head, name) => {
    expect(typedNames(head + BODY)).toContain(`${name}: organisation`);
  });

  it('is an agency in the brackets of a dateline', () => {
    expect(marked('LIMA, Peru, 3 May 2030 (Asia-Quarn Press) - The men left.')).toContain('([Asia-Quarn Press])');
  });

  it.each([
    'MEDIA RELEASE\nFriday 3 May 2030',
    'Quarn Online, Friday, 3 May 2030\nThe men left',
    'Emily Post, 3 May 2030',
    'Quarn Courier Cuts Forty Jobs\nBy Ana Ruiz',
  ])('is none where the line says something else, or nobody signs: %s', (head) => {
    expect(marked(head + BODY)).not.toMatch(/\[(?:MEDIA|Quarn Online|Quarn Courier)\]/);
  });

  it('is none on the line over the day where that may be the headline', () => {
    const head = 'Peace At Last\nFriday, 3 May 2030\nBy Ana Ruiz';
    expect(typedNames(head + BODY).filter((one) => one.endsWith('organisation'))).toEqual([]);
  });

  it('is none where the line over the day is a town with an article', () => {
    expect(typedNames(`The Hague, Friday 3 May 2030${BODY}`)).not.toContain('The Hague: organisation');
  });

  it('leaves a town in a dateline a town', () => {
    expect(typedNames(`Port Quarn, 3 May 2030\nBy Ana Ruiz${BODY}`)).not.toContain('Port Quarn: organisation');
  });
});

describe('who wrote it', () => {
  it('is named below a headline, or in brackets at the end', () => {
    expect(marked(`BREAD IS DEAR, SAYS QUARN\nby Rosa Velm${BODY}`)).toContain('[Rosa Velm]');
    expect(marked(`Bread is dear${BODY}\n\n(Reporting by Rosa Velm; Editing by Otto Lien)`)).toContain(
      'by [Rosa Velm]; Editing by [Otto Lien]',
    );
  });

  it('is named behind the day, and nobody is in a sentence that tells who made a thing', () => {
    expect(marked(`Quarn Online | Blog\n3 May 2030, posted by Rosa Velm, Lima${BODY}`)).toContain('[Rosa Velm]');
    expect(typedNames(`Bread is dear\n\nThe figures compiled by Quarn Watch show a loss.${BODY}`)).not.toContain(
      'Quarn Watch: person',
    );
  });

  it('is named on the line below, to its end', () => {
    expect(marked(`The Quarn Courier, Friday, 3 May 2030\nAnalysis by Rosa Velm${BODY}`)).toContain('[Rosa Velm]');
    expect(marked(`Quarn Courier News Today\nAnalysis by Norwind Traders Shows Rising Loss${BODY}`)).not.toContain(
      '[Norwind Traders',
    );
  });
});

it('is none of what somebody calls a column, right over the line of who wrote it', () => {
  expect(typedNames(`AFTERNOON TEA\nby Nermin Aksoy${BODY}`).join()).not.toContain('AFTERNOON TEA');
});
