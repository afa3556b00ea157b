import { describe, expect, it } from 'vitest';
import { analysed } from '../analysed.ts';
import { sourceDocument } from '../fixtures/source-document.ts';
import { datedOf } from './dated.ts';

const named = (id: string, text: string) => ({ ...sourceDocument(text), id });
const whole = named('a', 'OSLO, 5 June 2031 (North Wire) - Dockers left.');
const short = named('b', 'OSLO, June 4 (East Wire) - Dockers will be back on June 10.');

describe('datedOf', () => {
  it('takes the year of a dateline without one from the documents beside it', () => {
    expect([...datedOf([whole, short])]).toEqual([['b', { day: '2031-06-04', near: '2031-06-04' }]]);
    const { analyses } = analysed([whole, short], { issues: [], known: [] }, {});
    expect(analyses[1]!.facts.map(({ value }) => value)).toEqual(['2031-06-10']);
  });

  it('leaves it open where no document states a year, or where they lie far apart', () => {
    expect(datedOf([short]).size).toBe(0);
    expect(datedOf([whole, short, named('c', 'OSLO, 5 June 2028 (North Wire) - Dockers left.')]).size).toBe(0);
    expect(datedOf([whole, named('d', 'OSLO, December 4 (East Wire) - Dockers left.')]).get('d')?.day).toBeNull();
  });

  it('takes the year of a dateline further off where the weekday is that of the day', () => {
    const far = (told: string) =>
      datedOf([whole, named('d', `OSLO, October 8 (East Wire) - Dockers left on ${told}.`)]).get('d')?.day;
    expect(far('Wednesday')).toBe('2031-10-08');
    expect(far('Tuesday')).toBeNull();
    const apart = [whole, named('e', 'OSLO, 5 May 2032 (North Wire) - Dockers left.')];
    const between = named('f', 'OSLO, December 4 (East Wire) - Dockers left on Thursday.');
    expect(datedOf([...apart, between]).get('f')?.day).toBe('2031-12-04');
  });

  it('reads a day in figures as the one that lies near the others, where only one does', () => {
    const figures = (day: string) =>
      datedOf([whole, named('e', `OSLO, ${day} (East Wire) - Dockers left.`)]).get('e')?.day;
    expect(figures('04/06/2031')).toBe('2031-06-04');
    expect(figures('06/04/2031')).toBe('2031-06-04');
    expect(figures('07/05/2031')).toBeNull();
    expect(figures('02/12/2031')).toBeNull();
  });

  it('does not depend on the order of the documents', () => {
    expect(datedOf([short, whole])).toEqual(datedOf([whole, short]));
  });
});
