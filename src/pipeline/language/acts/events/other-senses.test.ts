import { describe, expect, it } from 'vitest';
import { classed } from '../fixtures/classed.ts';
import { said } from '../fixtures/said.ts';
import { told } from '../fixtures/told.ts';

describe('verbs in another sense', () => {
  it.each([
    'Peru held a commanding lead over Chile in the polls.',
    'Peru struck populist notes in Lima.',
    'Peru went out of its way to be there.',
    'Peru accepted a prize for its work.',
    'Peru accepted the nomination.',
    'Peru cut him off twice.',
    'Peru launched a reading campaign.',
    'Peru looked to make inroads in the west.',
    'Peru repeated a false claim.',
    'Peru lent an ear to the growers.',
    'Peru prepared to greet the crews.',
    'Peru said so but did not provide any evidence.',
    'Peru was on board the ferry.',
    'Peru stood against five rivals.',
  ])('tell no act: %s', (text) => {
    expect(told(text).filter((one) => !one.startsWith('STATE'))).toEqual([]);
  });

  it.each([
    ['Peru threatened a strike over the levy.', 'THREATEN Peru'],
    ['Peru struck the village with rockets.', 'ASSAULT Peru'],
    ['Peru accepted the terms.', 'AGREE Peru'],
    ['Peru cut off gas supplies.', 'SANCTION Peru'],
    ['Peru launched a bombing campaign.', 'ASSAULT Peru'],
    ['Peru looked to Chile for help.', 'REQUEST Peru > Chile'],
    ['Peru repeated its demand.', 'REQUEST Peru'],
    ['Peru is prepared to greet the crews.', 'AGREE Peru'],
    ['Peru did not provide the evidence that it has.', 'REJECT Peru'],
    ['Peru was on board with the plan.', 'AGREE Peru'],
    ['Peru stood against the levy.', 'REJECT Peru'],
    ['Peru met with opposition lawmakers.', 'CONSULT Peru'],
  ])('are none of those in their own: %s', (text, act) => {
    expect(told(text)).toContain(act);
  });

  it.each([
    'I gave my first speech, as opposed to the last',
    'It is unlikely but not impossible',
    'The next decade is critical to our people',
    'She had to give it all back',
    'Nobody says that they do not have to sign',
    'It is hard for her to watch',
    'The gap is too wide for Chile to close',
  ])('ask, refuse and blame nothing: “%s”', (words) => {
    expect(said(words).filter((one) => /^(?:REQUEST|REJECT|ACCUSE)/.test(one))).toEqual([]);
  });

  it.each([
    ['We are opposed to the levy', 'REJECT Peru'],
    ['It is impossible', 'REJECT Peru'],
    ['We are critical of the levy', 'ACCUSE Peru'],
    ['She has to give it all back', 'REQUEST Peru'],
    ['It is for the council to decide', 'REQUEST Peru'],
    ['The crew did the right thing', 'SUPPORT Peru'],
  ])('do so in their own: “%s”', (words, act) => {
    expect(said(words)).toContain(act);
  });

  it('takes people who clash over land for no accusers, but ministers who do', () => {
    expect(classed('Villagers often clash over land.')).toEqual(['ASSAULT -']);
    expect(classed('Peru and Chile clashed over the ban.')).toEqual(['ACCUSE Peru+Chile']);
  });

  it('blame whoever is said to be behind a theft', () => {
    expect(said('Chile was behind the hack')).toContain('ACCUSE Peru');
    expect(said('Chile is behind the plan')).not.toContain('ACCUSE Peru');
    expect(said('The crew did the wrong thing')).not.toContain('SUPPORT Peru');
  });
});

describe('actsOf: what is only tried, told or won', () => {
  it('asks nothing by seeking to do it, and asks by seeking a thing', () => {
    expect(classed('Peru sought to distinguish itself from Chile.')).not.toContain('REQUEST Peru');
    expect(classed('Peru looked to make inroads.')).not.toContain('REQUEST Peru');
    expect(classed('Peru seeks a review of the levy.')).toContain('REQUEST Peru');
  });

  it('confers with nobody by talking about a thing alone', () => {
    expect(classed('Peru talked about the harbour.')).not.toContain('CONSULT Peru');
    expect(classed('Peru talked with Chile about the harbour.')).toContain('CONSULT Peru > Chile');
  });

  it('promises nothing by offering courses or a view of things', () => {
    expect(classed('Peru offered courses in welding.')).not.toContain('AGREE Peru');
    expect(classed('Peru offered its assessment of the match.')).not.toContain('AGREE Peru');
    expect(classed('Peru offered talks.')).toContain('AGREE Peru');
  });

  it('refuses nobody by beating them, and refuses a motion that it defeats', () => {
    expect(classed('Peru defeated Chile by two goals.')).not.toContain('REJECT Peru > Chile');
    expect(classed('Peru defeated the motion.')).toContain('REJECT Peru');
  });

  it('blames whom it attacks for something, and not whom it attacks for two days', () => {
    expect(classed('Peru attacked Chile for being too soft.')).toContain('ACCUSE Peru > Chile');
    expect(classed('Peru attacked Chile for two days.')).toContain('ASSAULT Peru > Chile');
  });

  it('helps nobody by helping a thing along, and helps who are to be fed', () => {
    expect(classed('Peru helped improve the roads.')).not.toContain('AID Peru');
    expect(classed('Peru helped feed the town.')).toContain('AID Peru');
  });
});
