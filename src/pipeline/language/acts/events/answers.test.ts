import { describe, expect, it } from 'vitest';
import { classed } from '../fixtures/classed.ts';
import { held } from '../fixtures/held.ts';

describe('actsOf: answers', () => {
  it('takes "no" and "yes" for what they are, and no determiner for an answer', () => {
    expect(classed('Peru said no.')).toEqual(['REJECT Peru']);
    expect(classed('Peru said yes within a day.')).toEqual(['AGREE Peru']);
    expect(classed('Peru said no ship was hit.')).toEqual([]);
    expect(classed('Peru would not hear of inspectors.')).toEqual(['REJECT Peru']);
    expect(classed('Peru has heard of the sanctions.')).toEqual([]);
  });

  it('takes a promise of nothing and a decision not to for a refusal', () => {
    expect(classed('Peru said it would promise nothing.')).toEqual(['REJECT Peru']);
    expect(classed('Peru voted not to handle the ships.')).toEqual(['REJECT Peru']);
    expect(classed('Neither will Peru accept the plan.')).toEqual(['REJECT Peru']);
    expect(classed('Peru voted to accept the plan.')).toEqual(['AGREE Peru']);
  });

  it('takes what one would not tell for refused, and what one said not for told', () => {
    expect(classed('Peru would not comment.')).toEqual(['REJECT Peru']);
    expect(classed('Peru would not say why.')).toEqual(['REJECT Peru']);
    expect(classed('Peru did not say why.')).not.toContain('REJECT Peru');
    expect(classed('Peru would say why.')).not.toContain('REJECT Peru');
  });

  it('takes what neither does for not done', () => {
    expect(classed('Neither Peru nor Chile would comment.')).toEqual(['REJECT Peru+Chile']);
    expect(classed('Neither Peru nor Chile accepted the plan.')).toEqual(['REJECT Peru+Chile']);
    expect(classed('Either Peru or Chile accepted the plan.')).not.toContain('REJECT Peru+Chile');
  });

  it('gives what goes unanswered or unheeded to who leaves it so', () => {
    expect(classed('A request for talks went unanswered by Peru.')).toEqual(['STATE Peru']);
    expect(classed('An appeal for calm has gone unheeded by Peru.')).toEqual(['REJECT Peru']);
    expect(classed('An appeal for calm has gone unheeded for a week.')).toEqual([]);
    expect(classed('The road remains unpaved by Peru.')).toEqual([]);
  });

  it('takes silence for a position of its own, and a blow that is not ruled out for a threat', () => {
    expect(classed('Peru did not comment.')).toEqual(['STATE Peru']);
    expect(classed('Peru has yet to reply.')).toEqual(['STATE Peru']);
    expect(classed('Peru takes no position on the border.')).toEqual(['STATE Peru']);
    expect(classed('Peru has yet to sleep.')).toEqual([]);
    expect(classed('Peru did not rule out a strike.')).toEqual(['THREATEN Peru']);
  });

  it('hears a no at the end of a sentence that another follows', () => {
    expect(classed('Peru has said no. Rain fell.')).toContain('REJECT Peru');
    expect(classed('Peru has said no deal was near. Rain fell.')).not.toContain('REJECT Peru');
  });

  it('hears an answer in quotation marks', () => {
    expect(classed('Peru said “yes, but” to mediation.')).toContain('AGREE Peru');
    expect(classed('Peru said “yesterday” was too late.')).not.toContain('AGREE Peru');
  });

  it('takes a reply that is no more than a yes or a no for whoever gives it', () => {
    expect(held("Peru's answer was a flat no.")).toEqual(['REJECT Peru']);
    expect(held('The reply from Chile was yes.')).toEqual(['AGREE Chile']);
    expect(held("Peru's answer was no surprise.")).toEqual([]);
    expect(held("Peru's answer was late.")).toEqual([]);
  });

  it('takes a no to what was for no refusal, but one to what is to be', () => {
    expect(classed('Asked whether it had met the crews, Peru said: “No, because it rained.”')).toEqual([]);
    expect(classed('Asked whether it would meet the crews, Peru said: “No, because it rained.”')).toEqual([
      'REJECT Peru',
    ]);
  });
});
