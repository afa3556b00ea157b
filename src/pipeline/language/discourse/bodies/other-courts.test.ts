import { expect, it } from 'vitest';
import { markedText } from '../../../fixtures/marked-text.ts';
import { discourseOf } from '../discourse.ts';

/** Whom "the court" stands for at its last place. */
function meant(marked: string): string | undefined {
  const { document, lexed, names } = markedText(marked);
  const start = document.text.lastIndexOf('the court');
  return discourseOf(lexed, names).mentions.find((mention) => mention.start === start)?.entity;
}

const tide = '[Tide Court|organisation]';
const summit = '[Summit Court|organisation]';

it('takes for “the court” the one that has ruled, and none whose something is told or to whom a matter goes', () => {
  expect(meant(`The ${tide} halted it. Norwind fell short of the ${summit}’s test. It failed, the court ruled.`)).toBe(
    'tide-court',
  );
  expect(meant(`The ${tide} halted it. Norwind will go to the ${summit}. It failed, the court ruled.`)).toBe(
    'tide-court',
  );
});

it('takes the one told of last where both have ruled', () => {
  expect(meant(`The ${tide} halted it. The ${summit} upheld that. It failed, the court ruled.`)).toBe('summit-court');
});

it('takes none whose officer somebody was', () => {
  const ruled = 'A port court ruled, the court said.';
  expect(meant(`Ana Lind, a former high-ranking judge of the ${summit}, was there. ${ruled}`)).toBeUndefined();
  expect(meant(`Ana Lind, a high-ranking judge of the ${summit}, was there. It failed, the court ruled.`)).toBe(
    'summit-court',
  );
});
