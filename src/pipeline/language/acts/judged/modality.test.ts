import { describe, expect, it } from 'vitest';
import { acts } from '../fixtures/classed.ts';

describe('actsOf: how it stands to what is the case', () => {
  it('keeps what is future, hypothetical and past', () => {
    expect(acts('Peru will impose sanctions on Chile.')[0]?.modality).toEqual(['future']);
    expect(acts('Peru may impose sanctions on Chile.')[0]?.modality).toEqual(['hypothetical']);
    expect(acts('Peru had imposed sanctions on Chile.')[0]?.modality).toEqual(['historical']);
    expect(acts('Peru imposed sanctions on Chile.')[0]?.modality).toEqual([]);
  });

  it('takes what could have been done for no deed', () => {
    expect(acts('Peru could have refused to sign.')[0]?.modality).toEqual(['hypothetical']);
    expect(acts('Peru refused to sign.')[0]?.modality).toEqual([]);
  });

  it('leaves open what somebody is free to do', () => {
    expect(acts('Peru was free to impose sanctions on Chile.').at(-1)?.modality).toEqual(['hypothetical']);
    expect(acts('Peru was glad to impose sanctions on Chile.').at(-1)?.modality).not.toContain('hypothetical');
  });

  it('dates no deed by what dashes set apart', () => {
    expect(acts('Peru – a member since a treaty in 1998 – rejected the plan.')[0]?.modality).toEqual([]);
    expect(acts('In 1998 Peru rejected the plan.')[0]?.modality).toEqual(['historical']);
  });

  it('takes a dispute of a year gone by, once settled, for history', () => {
    expect(acts('Peru settled the dispute of 2019 with a payment.')[0]!.modality).toEqual(['historical']);
    expect(acts('Peru rejected the terms of 2019.')[0]!.modality).toEqual([]);
  });
});

describe('a time that is of something else', () => {
  it('leaves the act itself in the present', () => {
    expect(acts("Peru rejected the result of last week's vote.")[0]?.modality).toEqual([]);
    expect(acts('Peru rejected the result last week.')[0]?.modality).toEqual(['historical']);
    expect(acts('Peru, which left the bloc last year, urged Chile to stay.').at(-1)?.modality).toEqual([]);
  });
});
