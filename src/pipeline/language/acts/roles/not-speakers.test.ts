import { describe, expect, it } from 'vitest';
import { markedText } from '../../../fixtures/marked-text.ts';
import { clausesOf } from '../../clauses/clauses.ts';
import { discourseOf } from '../../discourse/discourse.ts';
import { statementsOf } from '../../speakers/speakers.ts';
import { actsOf } from '../acts.ts';
import { published } from '../fixtures/held.ts';

function actorsIn(marked: string): string[] {
  const { lexed, names, attributions } = markedText(marked);
  const discourse = discourseOf(lexed, names);
  const merged = { ...names, mentions: [...names.mentions, ...discourse.mentions].sort((a, b) => a.start - b.start) };
  const { statements } = statementsOf(lexed, merged, attributions, discourse);
  return actsOf(lexed, merged, statements, [], clausesOf(lexed)).map(
    ({ act, actors }) => `${act} ${actors.join('+') || '-'}`,
  );
}

it('lets who stands behind a verb of saying act, whatever subject was read before it', () => {
  const told = '{t1 [Eva Holm|person] had come late to a fire she had lit}, {c1 retorted} {s1 [Ana Lind|person]}.';
  expect(actorsIn(told)).toContain('ACCUSE ana-lind');
  expect(actorsIn(told)).not.toContain('ACCUSE eva-holm');
});

describe('what a body does of which the text does not tell whose or which it is', () => {
  it.each([
    ['{t1 “The company has rejected it,”} {s1 [Ana Lind|person]} {c1 said}.', 'REJECT -'],
    ['[Skylark|organisation] left. {s1 [Norwind|organisation]} {c1 said} {t1 the union has rejected it}.', 'REJECT -'],
    ['{s1 [Ana Lind|person]} {c1 said} {t1 the government has rejected it}.', 'REJECT -'],
    ['{s1 The mayor, [Ana Lind|person],} {c1 said} {t1 the government has rejected it}.', 'REJECT -'],
  ])('is not the speaker’s: %s', (text, act) => {
    expect(actorsIn(text)).toContain(act);
  });

  it.each([
    ['{s1 Trade Minister [Ana Lind|person]} {c1 said} {t1 the government has rejected it}.', 'REJECT ana-lind'],
    ['{s1 The [Dock Union|organisation]} {c1 said} {t1 the union has rejected it}.', 'REJECT dock-union'],
    ['{s1 [Norwind|organisation]} {c1 said} {t1 its company has rejected it}.', 'REJECT norwind'],
    ['{s1 [Peru|country]} {c1 said} {t1 the government has rejected it}.', 'REJECT peru'],
  ])('is the speaker’s where the words show it: %s', (text, act) => {
    expect(actorsIn(text)).toContain(act);
  });

  it('gives nothing that "he" or "she" does to the body whose paper it is, which may be "it"', () => {
    expect(published('He offers two launches.')).toEqual(['AGREE -']);
    expect(published('It offers two launches.')).toEqual(['AGREE Guild']);
  });
});
