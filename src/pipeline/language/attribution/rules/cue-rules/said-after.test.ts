import { describe, expect, it } from 'vitest';
import { found } from '../fixtures/found-in.ts';

describe('quotation-said', () => {
  it('takes the subject on either side of the verb', () => {
    expect(found('“The offer is dead,” the treasurer said.')).toEqual([
      ['quotation-said', 'the treasurer', 'said', '“The offer is dead,”'],
    ]);
    expect(found('“The offer is dead,” said treasurer Ana Lind.')).toEqual([
      ['quotation-said', 'treasurer Ana Lind', 'said', '“The offer is dead,”'],
    ]);
  });

  it('takes the clause that a quotation is part of with it', () => {
    expect(found('The offer was “not serious,” the treasurer said.')[0]?.[3]).toBe('The offer was “not serious,”');
  });
});

describe('a short quotation before the verb', () => {
  it('is a title where a clause follows', () => {
    expect(found('On “Sunday Table,” Leary said he would vote against it.')[0]?.[3]).toBe('he would vote against it');
  });

  it('is what was said where only a time follows', () => {
    expect(found('The plan was “not serious,” Leary said that night.')[0]?.[3]).toBe('The plan was “not serious,”');
  });
});

describe('a clause that goes on behind whom one tells', () => {
  it('is said in both its parts, and whom one tells is none of it', () => {
    const [first] = found('The plan, she told this paper, had failed twice.');
    expect(first?.slice(1)).toEqual(['she', 'told', 'had failed twice']);
    expect(found('The plan failed, she told this paper.')[0]?.[3]).toBe('The plan failed');
    expect(found('On Monday, she told this paper, the plan failed.')[0]?.[0]).not.toBe('interrupted');
  });
});

describe('clause-said-by', () => {
  it('reports the clause before a verb that takes no object, by who stands behind it', () => {
    expect(found('Table grapes must be kept out of it, pleaded Ana Lind, who heads the growers.')).toEqual([
      ['clause-said-by', 'Ana Lind', 'pleaded', 'Table grapes must be kept out of it'],
    ]);
  });

  it('leaves those alone who are spoken to', () => {
    const [first] = found('The tariff must go, Ana Lind, a close adviser, told Norvel Fund.');
    expect(first?.[0]).not.toBe('clause-said-by');
  });
});

describe('clause-said', () => {
  it('goes on behind a colon', () => {
    const [first] = found('The mill is sold, confirmed Ana Lind on Friday: the last men will leave in May.');
    expect(first).toEqual(['clause-said', 'Ana Lind', 'confirmed', 'The mill is sold']);
  });

  it('reports the clause before the comma', () => {
    expect(found('The ferry will sail again on Monday, the harbour master said.')).toEqual([
      ['clause-said', 'the harbour master', 'said', 'The ferry will sail again on Monday'],
    ]);
  });

  it('does so where a time or a circumstance follows', () => {
    expect(found('The ferry is lost, the captain said Tuesday in Genoa, blaming the storm.')[0]?.slice(0, 2)).toEqual([
      'clause-said',
      'the captain',
    ]);
    expect(found('The ferry is lost, he said after meeting the crew.')[0]?.slice(0, 2)).toEqual(['clause-said', 'he']);
  });

  it('does not take what a circumstance opens for the report', () => {
    expect(found('When the ferry sank, the captain said the pumps had failed.').map(([rule]) => rule)).toEqual([
      'said-clause',
    ]);
  });

  it('leaves a phrase without a verb alone', () => {
    expect(found('On Monday, the harbour master said.')).toEqual([]);
  });
});

describe('the order of thought', () => {
  it('lets what somebody believes stand before the verb', () => {
    expect(found('Not while a motion is pending, believes Ana Lind.')).toEqual([
      ['clause-said', 'Ana Lind', 'believes', 'Not while a motion is pending'],
    ]);
  });

  it('finds the subject that has its name between commas', () => {
    expect(
      found('It will support the motion, its leader, Ana Lind, confirmed, adding that time was short.')[0],
    ).toEqual(['clause-said', 'its leader', 'confirmed', 'It will support the motion']);
  });

  it('takes no subject with its relative clause for what was said', () => {
    expect(found("The league, which left the pact in May, demanded the mayor's resignation.")[0]?.slice(1)).toEqual([
      'The league',
      'demanded',
      "the mayor's resignation",
    ]);
  });

  it('begins behind a colon and goes on behind the hearer', () => {
    expect(found('They were cross: the mayor had gone, a spokesman said.')[0]?.[3]).toBe('the mayor had gone');
  });
});

describe('interrupted', () => {
  it('joins what stands before and behind the cue', () => {
    expect(found('The trouble, the captain says, began with a cheap pump.')).toEqual([
      ['interrupted', 'the captain', 'says', 'began with a cheap pump'],
    ]);
  });
});

describe('a verb of telling', () => {
  it('is told by who stands before it, whoever stands behind', () => {
    expect(found('“Nobody minds it,” the chair, Dame Ana Lind, told a packed hall.')).toEqual([
      ['quotation-said', 'the chair', 'told', '“Nobody minds it,”'],
    ]);
    expect(found('“Nobody minds it,” said Jon Berg.')[0]?.[1]).toBe('Jon Berg');
  });
});

describe('a speaker whom a clause describes', () => {
  it('is whole, whatever stands right before or behind the verb', () => {
    expect(found('It will last, the baker who tasted it announced.')).toEqual([
      ['clause-said', 'the baker who tasted it', 'announced', 'It will last'],
    ]);
    expect(found('It will last, said the baker who tasted it.')[0]?.slice(2)).toEqual(['said', 'It will last']);
  });

  it('is not whoever another verb of saying tells of', () => {
    expect(
      found('It will last, those who think Lind said.').every(([, speaker]) => !speaker?.startsWith('those')),
    ).toBe(true);
  });
});
