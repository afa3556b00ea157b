import { describe, expect, it } from 'vitest';
import builtIn from '../../data/issues.json' with { type: 'json' };
import { peruAndChile } from '../../fixtures/peru-and-chile.ts';
import type { SourceDocument } from '../../types.ts';
import { clausesOf } from '../clauses/clauses.ts';
import { issueMentionsOf } from '../issue-mentions.ts';
import { lex } from '../lex.ts';
import { actsOf } from './acts.ts';

describe('actsOf: the items of a list', () => {
  it('asks of each what the sentence with the colon asks', () => {
    expect(told('Peru calls on:\n\n– Chile to withdraw its ships;\n– donors, to tie their aid to access.')).toEqual([
      'REQUEST Peru > : calls',
      'REQUEST Peru > Chile: Chile to withdraw its ships',
      'REQUEST Peru > : donors, to tie their aid to access',
    ]);
  });

  it('goes on below an item that opens items of its own', () => {
    expect(
      told('1. It rained.\n\n2. Peru agreed:\n\n(a) to withdraw its ships;\n\n(b) that it will wait.').slice(1),
    ).toEqual(['AGREE Peru > : to withdraw its ships', 'AGREE Peru > : that it will wait']);
  });

  it('does what each says where it goes on from a name before the colon', () => {
    const text = 'Peru:\n\n(a) rejects the plan;\n\n(b) will withdraw its ships;\n\n(c) decides to lift the ban.';
    expect(told(text)).toEqual([
      'REJECT Peru > : rejects the plan',
      'AGREE Peru > : will withdraw its ships',
      'CONCEDE Peru > : lift the ban',
    ]);
    expect(told('Peru must:\n\n(a) withdraw its ships.').join()).not.toContain('RETREAT Peru');
  });

  it('does by the verb of each item what somebody decides', () => {
    expect(told('Peru decided:\n\n1. To reject the plan. It rained.\n\n2. To count the ships.').slice(1)).toEqual([
      'REJECT Peru > : To reject the plan',
      'STATE Peru > : To count the ships',
    ]);
  });

  it('goes on by the plain verb behind “to” or “will”', () => {
    expect(told('Peru calls on Chile to:\n\n– withdraw its ships;\n\n– complete the swap.').slice(1)).toEqual([
      'REQUEST Peru > Chile: withdraw its ships',
      'REQUEST Peru > Chile: complete the swap',
    ]);
    expect(
      told('Peru calls on Chile to:\n\n– free the crew;\n\n– pay the fine; and\n\n– open the port.').slice(1),
    ).toEqual([
      'REQUEST Peru > Chile: free the crew',
      'REQUEST Peru > Chile: pay the fine',
      'REQUEST Peru > Chile: open the port',
    ]);
    expect(told('Under the plan, Peru will:\n\n– withdraw its ships.')).toEqual(['AGREE Peru > : withdraw its ships']);
    expect(told('Peru and Chile met, and it will:\n\n– rain.').join()).not.toContain('rain');
  });

  it('asks for things too where nothing but the list is asked for', () => {
    expect(told('Peru demanded:\n\n– a review of the law;\n– no more than 26 ships.').slice(1)).toEqual([
      'REQUEST Peru > : a review of the law',
      'REQUEST Peru > : no more than 26 ships',
    ]);
    expect(told('What Peru asks\n\n– that Chile withdraw its ships.').slice(1)).toEqual([
      'REQUEST Peru > Chile: that Chile withdraw its ships',
    ]);
    expect(told('Peru demanded talks on:\n\n– the law.').join()).not.toContain('the law');
    expect(told('Peru demanded:\n\n– The law was changed.').join()).not.toContain('The law');
  });

  it('asks for nothing in a list of facts about what is asked for', () => {
    const items = '\n\n– 26 ships of oak;\n– some 40 guns.';
    const listed = (lead: string) => told(`${lead}:${items}`).filter((one) => /ships|guns/.test(one)).length;
    expect(listed('Here are some facts about the fleet that Peru wants')).toBe(0);
    expect(listed('Key figures on the fleet which Peru is asking for')).toBe(0);
    expect(listed('A look at the dispute in which Peru wants a fleet')).toBe(0);
    expect(listed('Here are the things that Peru wants')).toBe(2);
    expect(listed('This is the full list of things that Peru is asking for')).toBe(2);
  });

  it('asks for things for the one who is named beside the demands', () => {
    const list = '\n\n1. full membership of the board;\n\n2. a seat in the mill.';
    for (const lead of ['Peru demands:', 'Peru’s main demands:'])
      expect(told(`${lead}${list}`)).toEqual([
        'REQUEST Peru > : full membership of the board',
        'REQUEST Peru > : a seat in the mill',
      ]);
    expect(told(`The demands:${list}`).join()).not.toContain('Peru');
    expect(told(`What Peru and Chile met over, all demands:${list}`).join()).not.toMatch(/REQUEST (?:Peru|Chile)/);
  });

  it('asks for what an item wishes for by the plain form of its verb', () => {
    expect(told('Peru demands that:\n\n– Chile disclose the sum;\n\n– no port be closed.')).toEqual(
      expect.arrayContaining(['REQUEST Peru > Chile: Chile disclose the sum', 'REQUEST Peru > : no port be closed']),
    );
    expect(told('Peru demands that:\n\n– Chile disclosed the sum.').join()).not.toContain('REQUEST Peru > Chile');
  });

  it('leaves out what no colon opens and what is no more than a noun', () => {
    expect(told('Peru urged calm.\n\n– Chile to withdraw its ships.')).toEqual(['REQUEST Peru > : urged calm']);
    expect(told('Peru left:\n\n– a review of the law;\n– a date.').join()).not.toContain('a date');
  });
});

function told(text: string): string[] {
  const lexed = lex({ id: 'a', sha256: 'a', text } as SourceDocument);
  return actsOf(lexed, peruAndChile(text), [], issueMentionsOf(lexed, builtIn.issues), clausesOf(lexed)).map(
    ({ act, actors, recipients, start, end }) =>
      `${act} ${actors.join('+')} > ${recipients.join('+')}: ${text.slice(start, end)}`,
  );
}
