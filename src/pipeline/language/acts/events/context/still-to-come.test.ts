import { describe, expect, it } from 'vitest';
import { classed } from '../../fixtures/classed.ts';

describe('actsOf: before and until', () => {
  it('tell what has ended what is told of before', () => {
    expect(classed('Peru held the port until Chile rejected the plan.')).toContain('REJECT Chile');
    expect(classed('Peru left before Chile rejected the plan.')).toContain('REJECT Chile');
  });

  it('tell nothing that nobody has done yet', () => {
    expect(classed('Peru holds the port until Chile rejects the plan.')).not.toContain('REJECT Chile');
    expect(classed('Peru will hold the port until Chile has rejected the plan.')).not.toContain('REJECT Chile');
  });
});

describe('actsOf: once, when and as soon as', () => {
  it('tell nothing that nobody has done yet', () => {
    expect(classed('Once Peru accepts the terms, the ships will sail.')).not.toContain('AGREE Peru');
    expect(classed('As soon as Peru agrees to the inspections, the port will reopen.')).not.toContain('AGREE Peru');
    expect(classed('When Peru agrees to the terms, the ships will sail.')).not.toContain('AGREE Peru');
    expect(classed('The ships will sail the day Peru accepts the terms.')).not.toContain('AGREE Peru');
    expect(classed('The plan would apply once Peru accepted the terms.')).not.toContain('AGREE Peru');
  });

  it('tell what was done then', () => {
    expect(classed('Once Peru accepted the terms, the ships sailed.')).toContain('AGREE Peru');
    expect(classed('When Peru agreed to the terms, the ships sailed.')).toContain('AGREE Peru');
    expect(classed('As soon as Peru agreed to the inspections, the port reopened.')).toContain('AGREE Peru');
  });
});
