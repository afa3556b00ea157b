import { describe, expect, it } from 'vitest';
import { said } from '../fixtures/said.ts';
import { told } from '../fixtures/told.ts';

describe('actsOf: the price of a promise', () => {
  it('is asked for by who makes it', () => {
    expect(told('Peru will sign only if Chile withdraws.')).toEqual(['AGREE Peru', 'REQUEST Peru']);
    expect(told('Peru would sign on condition that Chile withdrew.')).toEqual(['AGREE Peru', 'REQUEST Peru']);
    expect(told('Peru will take part, provided that the agenda is changed.')).toContain('REQUEST Peru');
    expect(said('The strike will be called off only if the firms come back')).toContain('REQUEST Peru');
  });

  it('is not asked for by a mere condition or time', () => {
    expect(told('Peru will sign if Chile is ready.')).not.toContain('REQUEST Peru');
    expect(told('Peru will sign only on Monday.')).not.toContain('REQUEST Peru');
  });
});

describe('actsOf: what whoever says it asks, judges or has in store', () => {
  it('takes a passive without an agent for the speaker’s', () => {
    expect(said('Passengers are asked to stay away from the port')).toEqual(['REQUEST Peru']);
    expect(said('Drivers are encouraged to use the ferry')).toEqual(['REQUEST Peru']);
    expect(said('Such measures are viewed as hostile')).toEqual(['ACCUSE Peru']);
    expect(said('We are asked to pay every year')).not.toContain('REQUEST Peru');
    expect(said('The miners are being asked to wait')).not.toContain('REQUEST Peru');
    expect(said('The miners were asked to wait')).not.toContain('REQUEST Peru');
  });

  it('threatens whoever does not obey, and with what comes otherwise', () => {
    expect(said('Managers who fail to comply will be held liable')).toContain('THREATEN Peru');
    expect(said('Firms that ignore the order will face fines')).toContain('THREATEN Peru');
    expect(said('The firms will face rain')).not.toContain('THREATEN Peru');
    expect(said('Otherwise we will see them in court')).toEqual(['THREATEN Peru']);
    expect(said('Otherwise the glacier will melt')).not.toContain('THREATEN Peru');
  });

  it('promises what one will do oneself, not what happens to one', () => {
    expect(said('I will put a paper to them in December')).toEqual(['AGREE Peru']);
    expect(said('Every passenger will be rebooked by May')).toEqual(['AGREE Peru']);
    expect(said('We will lose our homes')).not.toContain('AGREE Peru');
    expect(said('We will never forget it')).not.toContain('AGREE Peru');
  });

  it('blames by “not even”, oneself for nothing', () => {
    expect(said('Nine percent does not even cover the rent')).toEqual(['ACCUSE Peru']);
    expect(said('We did not even know')).not.toContain('ACCUSE Peru');
  });

  it('asks to let others do something', () => {
    expect(said('Now let them stop the shooting')).toContain('REQUEST Peru');
    expect(said('Now let us go')).not.toContain('REQUEST Peru');
  });
});
