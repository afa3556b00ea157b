import { describe, expect, it } from 'vitest';
import { said } from '../fixtures/said.ts';
import { told } from '../fixtures/told.ts';

describe('actsOf: words that do something when somebody says them', () => {
  it('asks for nothing that somebody only deserves in passing, and blames whose warning came too late', () => {
    expect(said('The nurses deserve a raise')).toEqual(['REQUEST Peru']);
    expect(said('Patients get the care they deserve')).not.toContain('REQUEST Peru');
    expect(said('The warning came too late')).toEqual(['ACCUSE Peru']);
    expect(said('The offer came too late')).toEqual(['REJECT Peru']);
  });

  it('refuse or blame nothing in what others say, and by nobody’s hurt', () => {
    expect(said('There is no money for it')).toEqual(['REJECT Peru']);
    expect(said('They keep telling us there is no money for it')).not.toContain('REJECT Peru');
    expect(said('I know that many families are hurting')).not.toContain('ACCUSE Peru');
    expect(said('They are hurting many families')).toContain('ACCUSE Peru');
  });

  it('ask', () => {
    expect(said('The families cannot wait')).toEqual(['REQUEST Peru']);
    expect(said('This cannot wait any longer')).toEqual(['REQUEST Peru']);
    expect(said('We cannot wait to see it')).not.toContain('REQUEST Peru');
  });

  it('refuse', () => {
    expect(said('We have nothing left to give')).toEqual(['REJECT Peru']);
    expect(said('No buyer could run it')).not.toContain('REJECT Peru');
    expect(said('No sum can bring her back')).not.toContain('REJECT Peru');
    expect(said('No money will go to the owners')).toContain('REJECT Peru');
    expect(said('Nobody will sign it')).toEqual(['REJECT Peru']);
    expect(said("He won't get our votes")).toEqual(['REJECT Peru']);
    expect(said('He will receive help')).not.toContain('REJECT Peru');
    expect(said('Our position has not changed')).toEqual(['REJECT Peru']);
    expect(said('The weather has not changed')).not.toContain('REJECT Peru');
    expect(said('We take orders from nobody')).toEqual(['REJECT Peru']);
    expect(said('We owe them nothing')).toEqual(['REJECT Peru']);
    expect(said('That is for another day')).toEqual(['REJECT Peru']);
    expect(said('Not a penny will be paid')).not.toContain('AGREE Peru');
  });

  it('threaten and offer', () => {
    expect(said('Further steps will follow should the league extend its list')).toEqual(['THREATEN Peru']);
    expect(said('The band will follow the bus')).not.toContain('THREATEN Peru');
    expect(said('We would look at it favourably')).toEqual(['AGREE Peru']);
  });

  it('blame others, word for word also where who speaks is named behind them', () => {
    expect(said('The ministry never answered')).toContain('ACCUSE Peru');
    expect(said('The ministry broke its word')).toContain('ACCUSE Peru');
    expect(said('They sold our valleys')).toContain('ACCUSE Peru');
    expect(said('They negotiated behind our backs')).toContain('ACCUSE Peru');
    expect(said('They have had ten years to fix it')).toEqual(['ACCUSE Peru']);
    expect(said('Our ministry never answered')).not.toContain('ACCUSE Peru');
    expect(said('We have had ten years to fix it')).not.toContain('ACCUSE Peru');
    expect(said('The ministry answered')).not.toContain('ACCUSE Peru');
  });
});

describe('actsOf: blame, and none', () => {
  it('is laid by who says it, not by who is to blame', () => {
    expect(said('They are to blame')).toContain('ACCUSE Peru');
    expect(said('We are to blame')).toContain('CONCEDE Peru');
    expect(said('They have only themselves to blame')).toEqual(['ACCUSE Peru']);
    expect(said('We have only ourselves to blame')).toEqual(['CONCEDE Peru']);
    expect(told('Chile has itself to blame.')).not.toContain('ACCUSE Chile');
    expect(said('The crews deserve better')).toEqual(['REQUEST Peru']);
  });

  it('takes sides with those whom one does not blame', () => {
    expect(told('Peru did not blame the drivers.')).toEqual(['SUPPORT Peru']);
    expect(said('We hold no grudge')).toEqual(['SUPPORT Peru']);
    expect(told('Peru blamed the drivers.')).toEqual(['ACCUSE Peru']);
    expect(told('Peru did not condemn the raid.')).not.toContain('SUPPORT Peru');
  });
});

describe('actsOf: verbs that are less than they seem', () => {
  it('promises nothing by an intention of nothing good', () => {
    expect(told('Peru intends to sail on Sunday.')).toEqual(['STATE Peru']);
    expect(told('Peru intends to release the sailors.')).toEqual(['AGREE Peru']);
    expect(told('Peru intends to impose a levy.')).toEqual(['THREATEN Peru']);
  });

  it('threatens with nothing by caution, and backs a strike by a vote for it', () => {
    expect(told('Peru cautioned that the road was long.')).toEqual(['STATE Peru']);
    expect(told('Peru voted for the strike.')).toEqual(['SUPPORT Peru']);
  });

  it('dismisses people by firing, not things', () => {
    expect(told('Peru fired 200 workers.')).toEqual(['SANCTION Peru']);
    expect(told('Peru fired shells at the port.')).toEqual(['ASSAULT Peru']);
    expect(told('Peru said both were fired from the hills.')).not.toContain('SANCTION -');
  });

  it('strikes nobody where people only die', () => {
    expect(told('Ten people died in Peru.')).toEqual([]);
    expect(told('Ten people died in an attack by Peru.')[0]).toMatch(/^ASSAULT/);
  });
});
