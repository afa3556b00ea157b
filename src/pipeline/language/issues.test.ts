import { describe, expect, it } from 'vitest';
import { processorTime } from '#src/pipeline/fixtures/processor-time.ts';
import builtIn from '../data/issues.json' with { type: 'json' };
import type { IssueDefinition, SourceDocument } from '../types.ts';
import { issueMentionsOf } from './issue-mentions.ts';
import { issuesOf } from './issues.ts';
import { lex } from './lex.ts';

describe('issuesOf', () => {
  it('assigns a sentence by a phrase, in the order in which it comes to its issues', () => {
    expect(treated('They agreed on a prisoner exchange but not on a ceasefire.')).toEqual([
      ['prisoner-exchange', 'ceasefire'],
    ]);
  });

  it('takes an inflected word and a hyphenated one for the term', () => {
    expect(treated('Two cease-fires failed.')).toEqual([['ceasefire']]);
  });

  it('keeps whole words apart: a tariffied word is no tariff', () => {
    expect(treated('The antitariffist spoke.')).toEqual([[]]);
  });

  it('takes no part of somebody’s name for a term', () => {
    expect(treated('Prime Minister Hanna Dam left.')).toEqual([[]]);
    expect(treated('The dam left.')).not.toEqual([[]]);
  });

  it('leaves out a term in a context where it means something else', () => {
    expect(treated('The navy struck a deal after the air strike.')[0]).not.toContain('strike-action');
    expect(treated('Pilots began a strike over pay rises.')[0]).toEqual(['strike-action', 'pay']);
  });

  it('reads over whose people they are inside a term, and over no other word', () => {
    expect(treated('They will release nine Peruvian prisoners.')).toEqual([['prisoner-exchange']]);
    expect(treated('They will release nine quiet prisoners.')).toEqual([[]]);
  });

  it('knows the talks to come by who will meet again', () => {
    expect(treated('They are to meet again on Friday.')).toEqual([['next-talks']]);
    expect(treated('They met on Friday and left again.')).toEqual([[]]);
  });

  it('counts a weak term in company only', () => {
    expect(treated('The envoys walked out on Monday. They came back.')[0]).toEqual([]);
    expect(treated('Pilots walked out on Monday. Their union wants rest.')[0]).toEqual(['strike-action']);
    expect(treated('Pilots walked out on Monday. The stoppage lasts a week.')[0]).toEqual(['strike-action']);
    expect(treated('The union walked out of the session.')[0]).toEqual([]);
  });

  it('takes the short word for the matter where the document has the long one', () => {
    const [, second] = treated('Peru set an import duty on tin. The duty starts in May.');
    expect(second).toEqual(['tariffs']);
    expect(treated('The board met. Her duty starts in May.')[1]).toEqual([]);
    expect(treated('Peru set an import duty on tin. The nurse on duty slept.')[1]).toEqual([]);
  });

  it.each([
    ['The army will free 164 detainees and the rebels 53 soldiers.', 'prisoner-exchange'],
    ['Thirty-one captured servicemen came back in the first phase of the exchange.', 'prisoner-exchange'],
    ['The duty of 28 per cent on tiles stays.', 'tariffs'],
    ['Peru imposed a 35 percent duty on sugar.', 'tariffs'],
    ['She demanded a 9 percent rise backdated to January.', 'pay'],
    ['The president refused to dissolve the house.', 'elections'],
    ['A labour court told the pilots to fly.', 'justice'],
    ['The clinics hired contract workers.', 'outsourcing'],
    ['The clubs sold their television rights.', 'media-rights'],
  ])('knows what is meant by other words than the title: %s', (text, issue) => {
    expect(treated(text)[0]).toContain(issue);
  });

  it.each([
    ['The trucks passed after the army lifted its roadblock.', 'protests'],
    ['The coast guard ferried 57 patients to hospital.', 'border-control'],
    ['Seventeen border guards are missing.', 'border-control'],
    ['The firms offered a five-year price cap.', 'sanctions'],
    ['The nurse on duty on Sunday left.', 'tariffs'],
    ['The rebels will free the road.', 'prisoner-exchange'],
    ['Peru lowered its import duties while the doctor on duty slept.', 'strike-action'],
    ['The board raised wages and the strike fund paid nothing.', 'climate-finance'],
    ['She appealed for calm after the supreme court sat.', 'investigation'],
    ['The verdict came. He appealed to both sides to talk.', 'justice', 1],
    ['The verdict came. We ask your pardon.', 'justice', 1],
  ] as [string, string, number?][])(
    'takes no word for an issue that mostly means something else: %s',
    (text, issue, at = 0) => {
      expect(treated(text)[at]).not.toContain(issue);
    },
  );

  it('takes an ending for a trailing star', () => {
    const own: IssueDefinition[] = [{ id: 'whaling', title: 'Whaling', terms: ['whal*'] }];
    expect(issuesOf(issueMentionsOf(lexed('Whalers sailed.'), own))).toEqual([['whaling']]);
  });

  it('stays linear on a sentence of one repeated term', async () => {
    const time = processorTime(() => expect(treated(`${'sanctions '.repeat(20_000)}.`)[0]).toEqual(['sanctions']));
    expect(await time).toBeLessThan(5000);
  });

  it('gives each built-in issue its own id, a title and terms', () => {
    expect(new Set(builtIn.issues.map((issue) => issue.id)).size).toBe(builtIn.issues.length);
    for (const issue of builtIn.issues) expect(issue.terms.length, issue.id).toBeGreaterThan(2);
  });
});

function treated(text: string): string[][] {
  return issuesOf(issueMentionsOf(lexed(text), builtIn.issues));
}

function lexed(text: string) {
  return lex({ id: 'a', text } as SourceDocument);
}
