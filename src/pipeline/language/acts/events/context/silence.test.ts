import { describe, expect, it } from 'vitest';
import { classed } from '../../fixtures/classed.ts';

describe('actsOf: what tells no act', () => {
  it('leaves conditions and purposes out', () => {
    expect(classed('Peru will sign if Chile withdraws its troops.')).toEqual(['AGREE Peru']);
    expect(classed('Peru built a road to attack Chile.')).toEqual([]);
  });

  it('keeps the demand for which somebody marches or gathers in protest', () => {
    expect(classed('Peru marched to demand a vote.')).toEqual(['PROTEST Peru', 'REQUEST Peru']);
    expect(classed('Peru slept to demand a vote.')).toEqual([]);
  });

  it('leaves out what only measures what one got', () => {
    expect(classed('Peru said it was not everything we asked for.').join()).not.toContain('REQUEST');
    expect(classed('Peru said everything was late and Chile asked for talks.')).toContain('REQUEST Chile');
  });

  it('leaves out what somebody only came under pressure to do', () => {
    expect(classed('Peru came under pressure from growers to ban the strike.')).not.toContain('COERCE Peru');
  });

  it('leaves out what nobody says when or how will be done', () => {
    expect(classed('Peru did not say when talks with Chile would resume.')).not.toContain('AGREE Peru');
    expect(classed('Neither Peru nor Chile said when talks would resume.')).toEqual([]);
    expect(classed('Peru and Chile said talks would resume.')).not.toEqual([]);
  });

  it('leaves out when something will be done: nobody has done that yet', () => {
    expect(classed('The port will open when Chile frees the crews.')).toEqual([]);
    expect(classed('The port would open when Chile freed the crews.')).toEqual([]);
    expect(classed('The port will open after Chile frees the crews.')).toEqual([]);
    expect(classed('The port will open after Chile freed the crews.')).toEqual(['RETREAT Chile']);
    expect(classed('The port opened when Chile freed the crews.')).toEqual(['RETREAT Chile']);
  });

  it('leaves out what a claim says that somebody rejects', () => {
    expect(classed('Peru rejected the claim that Chile had shelled the port.')).toEqual(['REJECT Peru > Chile']);
    expect(classed('Peru rejects any suggestion that its troops bombed the bridge.')).toEqual(['REJECT Peru']);
    expect(classed('Peru repeated the claim that Chile had shelled the port.')).toContain('ASSAULT Chile');
  });

  it('tells of a value that is offered no offer', () => {
    expect(classed('Peru said Chile had offered the best value.')).toEqual([]);
    expect(classed('Peru said Chile had offered a rise.')).toEqual(['AGREE Chile']);
  });

  it('tells the collapse of talks after which something will be done', () => {
    expect(classed('The port will shut after talks between Peru and Chile broke down on Monday.')).toEqual([
      'REJECT Peru+Chile',
    ]);
    expect(classed('The port will shut before talks between Peru and Chile break down.')).toEqual([]);
  });

  it('leaves reduced and restrictive relatives out, not those that stand apart', () => {
    expect(classed('Rebels backed by Peru slept.')).toEqual([]);
    expect(classed('Chile, which imposed sanctions on Peru, slept.')).toEqual(['SANCTION Chile > Peru']);
  });

  it('keeps the deed of whom a restrictive relative itself names, not what he may do', () => {
    expect(classed('The plan that Peru had rejected was short.')).toEqual(['REJECT Peru']);
    expect(classed('The plan which Peru may reject was short.')).toEqual([]);
    expect(classed('The plan that rejected peace was short.')).toEqual([]);
  });

  it('tells what a restrictive relative says that somebody known has done, not what he is doing', () => {
    expect(classed('Crowds slept near a court of Peru that had rejected the plan.')).toContain('REJECT Peru');
    expect(classed('Crowds slept near a court of Peru that rejects every plan.')).toEqual([]);
    expect(classed('Crowds slept near a court that had rejected the plan.')).toEqual([]);
  });

  it('keeps what several have done, not what they may do', () => {
    expect(classed('Chile met Peru’s envoys who have rejected the plan.')).toContain('REJECT Peru');
    expect(classed('Chile met Peru’s envoys who may reject the plan.')).not.toContain('REJECT Peru');
  });

  it('takes what is asked for nothing that was done, but where it asks why', () => {
    expect(classed('Will Peru reject the plan?')).toEqual([]);
    expect(classed('Why did Peru reject the plan?')).toEqual(['REJECT Peru']);
    expect(classed('Will Peru rejected the plan.')).toEqual(['REJECT Peru']);
  });

  it('tells what stands apart with a subject of its own', () => {
    expect(classed('The mayor, whose council backed the strike, slept.')).toContain('SUPPORT -');
    expect(classed('The mayor whose council backed the strike slept.')).toEqual([]);
  });

  it('takes how somebody stands for his own, and what he is asked whether he does for nothing', () => {
    expect(classed('Peru is opposed to the plan.')).toEqual(['REJECT Peru']);
    expect(classed('Peru was opposed by Chile.')).toEqual(['REJECT Chile > Peru']);
    expect(classed('Reporters asked whether Peru would sign.')).toEqual([]);
    expect(classed('Peru thanks Chile.')).toEqual(['SUPPORT Peru > Chile']);
    expect(classed('Peru would not be drawn on the date.')).toEqual(['REJECT Peru']);
  });

  it('takes what is accused or denied for no deed', () => {
    expect(classed('Peru accused Chile of shelling a village.')).toEqual(['ACCUSE Peru > Chile']);
    expect(classed('Peru denied that it had shelled a village.')).toEqual(['REJECT Peru']);
  });

  it('leaves what comes before something untold', () => {
    expect(classed('Peru demanded a truce before allowing flights.')).toEqual(['REQUEST Peru']);
    expect(classed('Peru demanded a truce, allowing flights.')).toEqual(['REQUEST Peru', 'CONCEDE Peru']);
  });
});

describe('actsOf: what is hoped, feared and regretted', () => {
  it('takes nothing for done or promised that somebody only fears or hopes for', () => {
    expect(classed('Peru fears that Chile will attack the port.')).toEqual([]);
    expect(classed('Peru hopes Chile will accept the offer.')).toEqual([]);
    expect(classed('Peru regrets that Chile will not sign the deal.')).toEqual(['ACCUSE Peru > Chile']);
  });

  it('takes what somebody regrets or welcomes for done', () => {
    expect(classed('Peru regrets that Chile rejected the deal.')).toEqual(['ACCUSE Peru > Chile', 'REJECT Chile']);
    expect(classed('Peru was disappointed that Chile had rejected the deal.')).toContain('REJECT Chile');
    expect(classed('Peru voiced its regret that Chile had rejected the deal.')).toContain('REJECT Chile');
    expect(classed('Peru claims that Chile rejected the deal.')).not.toContain('REJECT Chile');
    expect(classed('Peru regrets that it rejected the deal.')).not.toContain('REJECT Chile');
  });
});
