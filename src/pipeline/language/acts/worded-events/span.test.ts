import { describe, expect, it } from 'vitest';
import { shown } from '../fixtures/classed.ts';

describe('actsOf: its words', () => {
  it('shows the verb with its object, tight, with whole quotations', () => {
    expect(shown('On Monday Peru rejected the plan, officials said.')).toEqual(['rejected the plan']);
    expect(shown('Peru agreed to free 40 sailors, a day after the lock opened.')[0]).toBe('agreed to free 40 sailors');
    expect(shown('Peru pledged 6 million euros once the lock was open.')[0]).toBe('pledged 6 million euros');
    expect(shown('Peru rejected the plan within a day.')[0]).toBe('rejected the plan within a day');
    expect(shown('Peru called the plan "a bad joke", and left.')[0]).toBe('called the plan "a bad joke"');
  });

  it('goes on to the end of a list, with a comma before its last or without, and not into the next clause', () => {
    expect(shown('Peru thanked the cooks, bakers, and nurses for their work.')[0]).toBe(
      'thanked the cooks, bakers, and nurses for their work',
    );
    expect(shown('Peru thanked the cooks, bakers and nurses.')[0]).toBe('thanked the cooks, bakers and nurses');
    expect(shown('Peru thanked the cooks, and Chile signed the pact.')[0]).toBe('thanked the cooks');
  });

  it('keeps the particle that stands behind the object, and the preposition that nothing follows', () => {
    expect(shown('Peru turned the offer down.')[0]).toBe('turned the offer down');
    expect(shown('The Greens voted against, and left.')[0]).toBe('voted against');
    expect(shown('Peru rejected the plan on Monday.')[0]).toBe('rejected the plan on Monday');
  });

  it('shows what a colon tells of a condition, a swap or several points, and not why', () => {
    expect(shown('Peru set one condition: the lock must open by noon.')).toContain(
      'set one condition: the lock must open by noon',
    );
    expect(shown('Peru proposed a way out: half the ore now, the rest in May.')[0]).toBe(
      'proposed a way out: half the ore now, the rest in May',
    );
    expect(shown('Peru rejected the tunnel: it had no money.')[0]).toBe('rejected the tunnel');
  });
});
