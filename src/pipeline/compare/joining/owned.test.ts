import { expect, it } from 'vitest';
import { body, country, ids } from '../fixtures/joined.ts';

it('keeps apart what two lands call by one name, and what is open from both, where several have one', () => {
  const [chile, peru] = [country('Chile', 'CL'), country('Peru', 'PE')];
  const of = (party: string | null) => ({ ...body('Ministry of Ports'), party });
  const bodies = (...lists: Parameters<typeof ids>[0][number][]) =>
    ids(lists.map((own) => [chile, peru, ...own])).filter((id) => /ports/.test(id));
  expect(bodies([of('chile')], [of('peru')], [of('chile')], [of(null)])).toHaveLength(3);
  expect(bodies([of('chile')], [{ ...of('peru'), name: 'Ports Ministry' }])).toHaveLength(2);
  expect(bodies([of('chile')], [of(null)])).toHaveLength(1);
});
