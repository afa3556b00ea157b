import { expect, it } from 'vitest';
import { classed } from '../../fixtures/classed.ts';

it('takes who lets go of a plan by what was planned: to refuse what would have pleased, to give way in what would have hurt', () => {
  expect(classed('Peru has suspended plans to resume flights to Chile.')).toEqual(['REJECT Peru > Chile']);
  expect(classed('Peru has put on hold its plans to lift sanctions on Chile.')).toEqual(['REJECT Peru > Chile']);
  expect(classed('Peru shelved plans to free forty prisoners.')).toEqual(['REJECT Peru']);
  expect(classed('Peru cancelled plans to invade Chile.')).toEqual(['CONCEDE Peru > Chile']);
  expect(classed('Peru dropped plans to sue Chile.')).toEqual(['CONCEDE Peru > Chile']);
  // What the levy is shelved for, and no plan.
  expect(classed('Peru shelved a levy to resume flights to Chile.')).toEqual(['CONCEDE Peru > Chile']);
});
