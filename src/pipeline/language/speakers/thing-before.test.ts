import { expect, it } from 'vitest';
import { spokenIn } from '../fixtures/spoken-in.ts';

it('gives what people decide to them alone, and not with the thing that ended before', () => {
  const held = spokenIn('The mill strike ended after 59% of voting workers decided to accept the offer.');
  expect(held.join()).toContain("'59% of voting workers'");
});

it('keeps people with what befell them before they decide', () => {
  const held = spokenIn('The drivers sacked after 59% of workers left decided to accept the offer.');
  expect(held.join()).toContain("'The drivers sacked");
});

it('reads the union of a firm through the letters of its shares', () => {
  expect(spokenIn('Norwind’s (BX) machinist union rejected the offer.').join()).toContain('machinist union');
});

it('gives what somebody calls a thing to him, without the “that” before his name', () => {
  const held = spokenIn('They stormed it, an act of defiance that Ana Lind had called an “existential” threat.').join();
  expect(held).toContain('ana-lind: an “existential”');
  expect(held).not.toContain('an act of defiance');
});

it('gives what is said under a title to who has it by name behind it', () => {
  const calls = 'Gov. Josh Quarn is calling on Norwind leadership to keep its word.';
  const report = `Quarn calls on Norwind\n\nBy Sean Holm\n\nPresident Ana Berg blocked it.\n\n${calls}`;
  expect(spokenIn(report).join()).toContain('josh-quarn: ');
  expect(spokenIn(report).join()).not.toContain('Gov.');
});
