import { expect, it } from 'vitest';
import { sourceDocument } from '../../../../fixtures/source-document.ts';
import { analyse } from '../../../analyse.ts';

it('takes “they” for both lands behind the officials of both, and for neither behind their drivers', () => {
  const said = (who: string) => {
    const { statements } = analyse(sourceDocument(`${who} met in May. They said it was late.`), {
      known: [],
      issues: [],
    });
    return statements.flatMap(({ speakers }) => speakers);
  };
  expect(said('Peruvian and Chilean senior officials')).toEqual(['peru', 'chile']);
  expect(said('Peruvian and Chilean drivers')).toEqual([]);
});
