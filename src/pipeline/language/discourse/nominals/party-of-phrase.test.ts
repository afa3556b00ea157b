import { describe, expect, it } from 'vitest';
import { markedText } from '../../../fixtures/marked-text.ts';
import { discourseOf } from '../discourse.ts';

/** For whom the words speak at their last place; undefined where they describe nobody. */
function party(marked: string, words: string): string | null | undefined {
  const { document, lexed, names } = markedText(marked);
  const start = document.text.lastIndexOf(words);
  return discourseOf(lexed, names).descriptions.find((one) => one.start === start)?.party;
}

describe('whom a part of a body, or somebody at it, speaks for', () => {
  it('is the body', () => {
    expect(party('The [Northern League|organisation] has quit. Its youth wing wants a vote.', 'Its youth wing')).toBe(
      'northern-league',
    );
    expect(party('Scientists at the [Coastal Institute|organisation] deny that.', 'Scientists')).toBe(
      'coastal-institute',
    );
    expect(party('Activists at the charity [Delta Relief|organisation] deny that.', 'Activists')).toBe('delta-relief');
  });

  it('is nobody’s where it belongs to none, or those at a place may speak against it', () => {
    expect(party('It was cold. Its youth wing wants a vote.', 'Its youth wing')).toBeUndefined();
    expect(party('Engineers at the company [Brandal|organisation] deny that.', 'Engineers')).toBeNull();
    expect(party('Drivers at the [Coastal Institute|organisation] deny that.', 'Drivers')).toBeNull();
    expect(party('The head of state of a far land came. The head of state said so.', 'The head of state')).toBeNull();
  });

  it('is the republic that is named, and no other told of before', () => {
    const told = 'The [Republic of Peru|country|peru] left. ';
    expect(party(`${told}The envoy of the Republic of [Chile|country] stayed.`, 'The envoy')).toBe('chile');
    expect(party(`${told}The envoy of the republic stayed.`, 'The envoy')).toBe('peru');
  });

  it('is not the land in whose capital those work who are hired there', () => {
    const told = (who: string) =>
      party(`[Peru|country|peru|PE] has quit. ${who} in [Lima|country|peru|PE] deny that.`, who);
    expect(told('Officials')).toBe('peru');
    expect(told('Lawyers')).toBeNull();
  });

  it('goes on to whom the subjects before it speak for', () => {
    const lead = 'The [Northern League|organisation] met. Its lawyers were busy. ';
    expect(party(`${lead}Its youth wing wants a vote.`, 'Its youth wing')).toBe('northern-league');
    const other = `The [Northern League|organisation] met. Its lawyers saw lawyers for the [Miners' Guild|organisation]. `;
    expect(party(`${other}Its youth wing wants a vote.`, 'Its youth wing')).toBe('northern-league');
  });

  it('is who stands before “which”, and not who was told of before', () => {
    const lead = 'The [Northern League|organisation] met. ';
    expect(
      party(`${lead}All wait for the [Green List|organisation], which has not said how its lawyers see it.`, 'its'),
    ).toBe('green-list');
    expect(party(`${lead}All wait for a man's firm, which has not said how its lawyers see it.`, 'its')).toBeNull();
  });
});
