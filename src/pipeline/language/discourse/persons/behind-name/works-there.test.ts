import { expect, it } from 'vitest';
import { partyOf } from '../../fixtures/party-of.ts';

const ANA = '[Ana Lind|person]';
const OLDBURY = '[Oldbury Capital|organisation]';
const NORWIND = '[Norwind|organisation]';

it('gives whoever works there to the body with which the sentence before opens', () => {
  const text = (before: string, who: string) =>
    partyOf(`The firm ${NORWIND} refused. ${before} “There is a price,” said ${ANA}, ${who}.`);
  const holds = `${OLDBURY}, which holds 8 percent of ${NORWIND}, said the board should talk.`;
  expect(text(holds, 'a fund manager there')).toBe('oldbury-capital');
  expect(text(holds, 'an economist there')).toBe('oldbury-capital');
  expect(text(`The ${OLDBURY} wants more.`, 'the head of research there')).toBe('oldbury-capital');
});

it('gives them to nobody where it opens with none', () => {
  const text = `The firm ${NORWIND} refused. A rival fund wants ${NORWIND} to talk. “Talk,” said ${ANA}, a manager there.`;
  expect(partyOf(text)).toBeNull();
});
