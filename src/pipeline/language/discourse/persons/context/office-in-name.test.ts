import { expect, it } from 'vitest';
import { partyOf } from '../../fixtures/party-of.ts';

it('takes a superintendent for the superintendency of a text, and a captain for none', () => {
  const text = (office: string) =>
    `The [Superintendency of Dams|organisation] met the growers. It rained on the lock. Nobody came. ${office} [Ana Lind|person] was brief.`;
  expect(partyOf(text('Superintendent'))).toBe('superintendency-of-dams');
  expect(partyOf(text('Captain'))).toBeNull();
});
