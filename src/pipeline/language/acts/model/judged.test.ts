import { describe, expect, it } from 'vitest';
import type { SourceDocument } from '../../../types.ts';
import { clausesOf } from '../../clauses/clauses.ts';
import { lex } from '../../lex.ts';
import { judgedAct } from './judged.ts';
import { unitsOf } from './units.ts';

describe('judgedAct', () => {
  it('knows an act whose words no list of verbs holds, as marked texts have told it', () => {
    expect(judged('The council has betrayed us')).toBe('ACCUSE');
    expect(judged('The city would go to the High Court if the contracts were signed', 'indirect')).toBe('THREATEN');
    expect(judged('We are not for sale')).toBe('REJECT');
  });

  it('leaves open what only states something', () => {
    expect(judged('The bridge is four kilometres long', 'indirect')).toBe(null);
    expect(judged('There were eleven people in the room')).toBe(null);
  });
});

function judged(text: string, kind: 'direct' | 'indirect' = 'direct') {
  const lexed = lex({ id: 'a', sha256: 'a', text } as SourceDocument);
  const [unit] = unitsOf({ start: 0, end: text.length }, lexed.tokens, clausesOf(lexed));
  return judgedAct(unit!, { kind, cue: null, rule: 'quotation' }, lexed.tokens);
}
