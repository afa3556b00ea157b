import { expect, it } from 'vitest';
import { markedText } from '../../../fixtures/marked-text.ts';
import { sceneOf } from '../../phrases/scene.ts';
import { discourseOf } from '../discourse.ts';
import { organsOfIssuer } from './organs-of-issuer.ts';

/** The bodies of a text that are organs of the guild which issued it. */
function organs(marked: string): string[] {
  const { lexed, names } = markedText(marked);
  const issuer = { entities: ['dockers-guild'], start: 0, end: 5, sure: true };
  return organsOfIssuer(sceneOf(lexed, names), issuer).map(({ entity }) => entity);
}

it('gives a board without a name of its own to whose statement it stands in', () => {
  const text = '[Dockers Guild|organisation] met. The [Executive Board|organisation] thanks all.';
  expect(organs(text)).toEqual(['executive-board']);
  expect(organs(text.replace('Executive Board', 'Norwind Board'))).toEqual([]);
  expect(organs(text.replace('Executive Board|organisation', 'Executive Board|place'))).toEqual([]);
});

it('gives the bureau of whoever issued it to them, with the name of whose it is or without', () => {
  const text = '[Dockers Guild|organisation] met. The [Political Bureau of the Dockers Guild|organisation] thanks all.';
  expect(organs(text)).toEqual(['political-bureau-of-the-dockers-guild']);
  expect(organs(text.replace('Bureau of the Dockers Guild', 'Bureau of the Miners Guild'))).toEqual([]);
});

it('gives an organ that the words say is another’s to that one', () => {
  const told = (owner: string) => {
    const text = `[Norfold|organisation] met the [Dockers Guild|organisation]. ${owner} [bargaining committee|organisation] left.`;
    const { lexed, names } = markedText(text);
    return discourseOf(lexed, names).affiliations.flatMap(({ entity, party }) =>
      entity === 'bargaining-committee' ? [party] : [],
    );
  };
  expect(told('The guild’s')).toEqual(['dockers-guild']);
  expect(told('The')).toEqual([]);
});
