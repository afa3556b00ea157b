import { describe, expect, it } from 'vitest';
import { classed } from '../fixtures/classed.ts';

describe('actsOf: what is promised, vowed and agreed', () => {
  it('threatens nobody by searching on for those who are lost', () => {
    expect(classed('Peru pledged to keep searching until all are found.')).toEqual(['AGREE Peru']);
    expect(classed('Peru vowed to search every house.')).not.toContain('AGREE Peru');
  });

  it('takes a vow not to do something for a refusal, unless it is a blow', () => {
    expect(classed('Peru vowed not to leave the valley.')).toEqual(['REJECT Peru']);
    expect(classed('Peru vowed not to attack Chile.')).toEqual(['AGREE Peru > Chile']);
  });

  it('promises what one says that all will refrain from, and abstains from a vote', () => {
    expect(classed('Peru and Chile would refrain from sending warships.')).toEqual(['AGREE Peru+Chile']);
    expect(classed('Peru would abstain.')).toEqual(['REJECT Peru']);
  });

  it('turns nothing down by declining to comment', () => {
    expect(classed('Peru declined to comment on the ban.')).toEqual(['STATE Peru']);
    expect(classed('Peru declined to sign the ban.')).toEqual(['REJECT Peru']);
  });

  it('takes a blow to nobody for no threat', () => {
    expect(classed('Peru undertook to dismiss nobody.')).toEqual(['AGREE Peru']);
    expect(classed('Peru promised to punish no one.')).toEqual(['AGREE Peru']);
    expect(classed('Peru promised to punish the crews.')).toEqual(['THREATEN Peru']);
  });

  it('refuses nothing where somebody leaves a blow undone, but where he leaves what is asked for', () => {
    expect(classed('Peru would not seek to block the sale.')).toEqual(['STATE Peru']);
    expect(classed('Peru does not intend to bomb the port.')).toEqual(['STATE Peru']);
    expect(classed('Peru does not intend to lift the ban.')).toEqual(['REJECT Peru']);
  });

  it('takes what somebody has sought to do for no threat, but what he intends', () => {
    expect(classed('Peru has sought to isolate Chile.')).toEqual(['STATE Peru > Chile']);
    expect(classed('Peru intends to isolate Chile.')).toEqual(['THREATEN Peru > Chile']);
  });

  it('promises nothing by a guarantee that is asked for', () => {
    expect(classed('Peru asked for a guarantee that nobody would be dismissed.')).toEqual(['REQUEST Peru']);
    expect(classed('Peru suggested that nobody was late.')).toEqual([]);
  });

  it('asks for nothing by what it suggests or insists is so, however that is put', () => {
    expect(classed("Peru suggested that the growers' letters to it amounted to a novel.")).toEqual([]);
    expect(classed('Peru suggested that anybody who does not write letters can’t be a mayor.')).toEqual([]);
    expect(classed('Peru insisted on the same evening that the growers were late.')).toEqual([]);
    expect(classed('Peru suggested on Monday that the port close.')).toEqual(['REQUEST Peru']);
    expect(classed('Peru insisted on Monday that the fees be returned.')).toEqual(['REQUEST Peru']);
  });

  it('takes a vow of defiance for a threat, that something will not be for a refusal, of something good for a promise', () => {
    expect(classed('Peru vowed to stay until the decree was withdrawn.')).toEqual(['THREATEN Peru']);
    expect(classed('Peru vowed that no ship would pass.')).toEqual(['REJECT Peru']);
    expect(classed('Peru vowed to help the farmers.')).toEqual(['AGREE Peru']);
    expect(classed('Peru vowed to plant more trees.')).toEqual(['AGREE Peru']);
    expect(classed('Peru undertook to refrain from attacks.')).toEqual(['AGREE Peru']);
  });

  it('takes a promise to inquire for a promise, to agree not to do it for an agreement', () => {
    expect(classed('Peru promised to look into the matter.')).toEqual(['AGREE Peru']);
    expect(classed('Peru agreed not to attack Chile.')).toEqual(['AGREE Peru > Chile']);
  });
});

describe('actsOf: what is expected and wished for', () => {
  it('takes "I expect you to" for a request, what analysts expect for none', () => {
    expect(classed('“I expect Chile to suspend the strike,” Peru said.')).toEqual(['REQUEST Peru > Chile']);
    expect(classed('Analysts expect Chile to suspend the strike.')).toEqual([]);
  });

  it('takes what one party expects or would like to see of others for a demand', () => {
    expect(classed('Peru expects Chile to deliver the matches.')).toEqual(['REQUEST Peru > Chile']);
    expect(classed('Peru would like to see the ban replaced.')).toEqual(['REQUEST Peru']);
    expect(classed('Analysts expect Chile to raise rates.')).toEqual([]);
    expect(classed('Peru expects Chile to win.')).toEqual([]);
    expect(classed('Peru would like to see the sea.')).toEqual([]);
  });

  it('takes who declines comment for silent, and not for refusing', () => {
    expect(classed('Peru declined comment.')).not.toContain('REJECT Peru');
    expect(classed('Peru declined the offer.')).toContain('REJECT Peru');
  });

  it('takes what talks aim at for nobody’s promise', () => {
    expect(classed('The talks aimed to end the strike.')).toEqual([]);
    expect(classed('Peru aimed to end the strike.')).not.toEqual([]);
  });

  it('takes who does not want to pay for refusing, who wants to be heard for asking, who used to be for neither', () => {
    expect(classed('Peru does not want to pay anybody.')).toEqual(['REJECT Peru']);
    expect(classed('Peru does not want to win.')).toEqual([]);
    expect(classed('“We want to be heard,” Peru said.')).toEqual(['REQUEST Peru']);
    expect(classed('“We used to be heard,” Peru said.')).not.toContain('REQUEST Peru');
  });

  it('takes a vow to resign for a threat, and what one would be glad to do for an offer', () => {
    expect(classed('Peru swore that it would resign before signing.')).toContain('THREATEN Peru');
    expect(classed('Peru swore that it would pay.')).not.toContain('THREATEN Peru');
    expect(classed('Peru said it would be glad to do so.')).toContain('AGREE Peru');
    expect(classed('Peru said it would be odd to do so.')).not.toContain('AGREE Peru');
  });
});
