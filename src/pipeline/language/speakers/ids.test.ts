import { describe, expect, it } from 'vitest';
import { markedText } from '../../fixtures/marked-text.ts';
import { discourseOf } from '../discourse/discourse.ts';
import { told } from './fixtures/statements-in.ts';
import { statementsOf } from './speakers.ts';

describe('ids', () => {
  it('stay when another statement is found, and differ between spans', () => {
    const one = told('{s1 [Ana|person]} {c1 said} {t1 it was late}. {s2 [Ana|person]} {c2 said} {t2 so}.').statements;
    const other = told('{s1 [Ana|person]} {c1 said} {t1 it was late}. [Ana|person] said so.').statements;
    expect(other[0]!.id).toBe(one[0]!.id);
    expect(one[1]!.id).not.toBe(one[0]!.id);
    expect(one[0]!.id).toMatch(/^q[0-9a-z]{7}$/);
  });

  it('tell two reports of one span apart', () => {
    const { lexed, names, attributions } = markedText('{s1 [Ana|person]} {c1 said} {t1 it was late}.');
    const { statements } = statementsOf(lexed, names, [attributions[0]!, attributions[0]!], discourseOf(lexed, names));
    expect(new Set(statements.map(({ id }) => id)).size).toBe(2);
  });
});
