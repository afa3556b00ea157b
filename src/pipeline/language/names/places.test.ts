import { describe, expect, it } from 'vitest';
import { entityIn, typedNames as named, namedIn as read } from '../../fixtures/named.ts';

describe('a dateline that ends with a stop', () => {
  it('is a town in capitals, and no other sentence is', () => {
    expect(named('TARNVIK. On Monday nobody was there.')).toEqual(['TARNVIK: place']);
    expect(named('On Monday nobody left TARNVIK. On Monday it rained.')).not.toContain('TARNVIK: place');
  });
});

describe('the town of a date line', () => {
  it('is a place, not the government in it', () => {
    expect(named('Quarn says no.\n\nLima, 5 May 2027\n\nRain fell.')).toContain('Lima: place');
    expect(named('MINISTRY OF PORTS, LIMA\nStatement\n\nRain fell.')).toContain('LIMA: place');
    expect(named('Lima, 5 May 2027: a date that nobody forgot.')).toContain('Peru: country');
  });
});

describe('a capital', () => {
  it('takes a capital for the town in a dateline and after "in", for the government where it acts', () => {
    const names = read('LIMA, May 2 (Wire) - Talks went on in Lima and Quito. Lima rejected the draft.');
    expect(names.mentions.map(({ entity: key }) => key)).toEqual(['lima', 'lima', 'quito', 'peru']);
    expect(entityIn(names, 'lima').type).toBe('place');
  });

  it('takes it for the town before what is held there, and for the government before what that has', () => {
    expect(named('Nobody left the Lima film festival.')).toContain('Lima: place');
    expect(named('They boycotted the Lima summit.')).toContain('Lima: place');
    expect(named('Nobody read the Lima plan.')).toContain('Peru: country');
  });
});

describe('what land and water form', () => {
  it('is a place however often it is told of, and what is called by it is none', () => {
    expect(named('Officers fought on the Quarn Peninsula. They left the Quarn Peninsula on Monday.')).toContain(
      'Quarn Peninsula: place',
    );
    expect(named('The Quarn Peninsula Union refused. Ana Lind left the Quarn Peninsula Union.')).toContain(
      'Quarn Peninsula Union: organisation',
    );
  });
});

describe('a bridge', () => {
  it('is a place however often it has its article, and a house of that form may be a body', () => {
    expect(named('Officers fought near the Ring Bridge. They were at the Ring Bridge on Monday.')).toContain(
      'Ring Bridge: place',
    );
    expect(named('The Ring House denied it. The Ring House, which has members, met.')).toContain(
      'Ring House: organisation',
    );
  });
});
