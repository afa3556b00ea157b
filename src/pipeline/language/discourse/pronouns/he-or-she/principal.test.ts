import { expect, it } from 'vitest';
import { meaning } from '../../fixtures/meaning.ts';

it('takes “he” in the words of somebody’s spokeswoman for him, and for nobody of whom she does not speak', () => {
  const told = (who: string, said: string) =>
    meaning(`[Pat Gall|person] asked the mayor to go. A spokeswoman for ${who} said ${said} would stay.`, said);
  expect(told('Mr [Otto Ruiz|person]', 'he')).toEqual(['otto-ruiz']);
  expect(told('the [Tarn League|organisation]', 'he')).not.toEqual(['tarn-league']);
});
