import { describe, expect, it } from 'vitest';
import { markedText } from '../fixtures/marked-text.ts';
import { discourseOf } from '../language/discourse/discourse.ts';
import type { Analysis } from '../types.ts';
import { joinEntities } from './entities.ts';
import { learnedOf } from './learned.ts';

const told =
  'Health Minister [Jon Vik|person] met drivers. [Jon Vik|person] left. The premier, [Ada Holm|person], stayed. [Ada Holm|person] spoke.';

describe('whom only other documents name', () => {
  it('is the one who holds an office, though others hold one that is like it', () => {
    expect(meant('They regret that the premier has left.')).toEqual(['ada-holm']);
    expect(meant('They regret that the minister has left.')).toEqual(['jon-vik']);
    expect(meant('They regret that the mayor has left.')).toEqual([]);
  });

  it('is told of in a heading without an article, and none whom the text names itself', () => {
    expect(meant('Minister rejects offer\n\nRain fell.')).toEqual(['jon-vik']);
    expect(meant('Minister rejects offer\n\nThe minister left.')).toEqual(['jon-vik', 'jon-vik']);
    expect(meant('A minister rejects offer\n\nRain fell.')).toEqual([]);
    expect(meant('Minister rejects offer\n\nFarm Minister [Ida Lund|person] left.')).not.toContain('jon-vik');
  });

  it('is open where the text comes to another by that office', () => {
    expect(meant('It ended as the minister asked. Farm Minister [Ida Lund|person] left.')).not.toContain('jon-vik');
    expect(meant('It ended as the minister asked. The mayor, [Ida Lund|person], left.')).toEqual(['jon-vik']);
  });

  it('is the one judge or mediator of the others, where the text has none', () => {
    const ruled = 'Judge [Ada Holm|person] ruled. [Ada Holm|person] spoke. The secretary, [Jon Vik|person], stayed.';
    expect(meant('They regret that the judge has ruled.', ruled)).toEqual(['ada-holm']);
    expect(meant('They regret that a judge has ruled.', ruled)).toEqual([]);
    expect(meant('They regret that the secretary has left.', ruled)).toEqual([]);
  });

  it('is the one bank of the others for "the bank" of a text that calls no firm so', () => {
    const lent = 'The [Lake Bank|organisation] lent it. The [Lake Bank|organisation] left.';
    const asked = (text: string, before = lent) => meant(text, before).includes('lake-bank');
    const built = 'The company [Norwind|organisation] built the dam.';
    expect(asked(`${built} The bank has refused.`)).toBe(true);
    expect(asked(`${built} The firm has refused.`)).toBe(false);
    expect(asked('The lender [Norwind|organisation] built the dam. The bank has refused.')).toBe(false);
    const two = `${lent} The [Reed Bank|organisation] lent it. The [Reed Bank|organisation] left.`;
    expect(asked(`${built} The bank has refused.`, two)).toBe(false);
  });

  it('is the one drivers’ union of the others for "the union" before another workers’ body is named, and not behind', () => {
    const struck = 'The [Tarn Drivers’ Union|organisation] struck. The [Tarn Drivers’ Union|organisation] left.';
    const workers = 'The [Reed Workers|organisation] stayed.';
    expect(meant(`The union refused. ${workers} The union waits.`, struck)).toEqual([
      'tarn-drivers-union',
      'tarn-drivers-union',
    ]);
    expect(meant(`${workers} The union waits.`, struck)).not.toContain('tarn-drivers-union');
  });
});

// Whom the words of a document stand for that is read beside the one above.
function meant(marked: string, before = told): string[] {
  const texts = [before, marked].map((text, i) => markedText(text, `d${i}`));
  const analyses = texts.map(({ lexed, names }): Analysis => {
    const discourse = discourseOf(lexed, names);
    const nothing = { statements: [], acts: [], predications: [], facts: [], issues: [], rejected: [] };
    return { ...lexed, ...names, ...discourse, mentions: [...names.mentions, ...discourse.mentions], ...nothing };
  });
  const learned = learnedOf(analyses, joinEntities(analyses, { issues: [], known: [] }).idOf).get('d1');
  const { lexed, names } = texts[1]!;
  return discourseOf(lexed, names, learned).mentions.map(({ entity }) => entity);
}
