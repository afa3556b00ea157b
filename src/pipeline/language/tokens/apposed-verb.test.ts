import { describe, expect, it } from 'vitest';
import { sourceDocument } from '../../fixtures/source-document.ts';
import { lex } from '../lex.ts';

const verbs = (text: string) =>
  lex(sourceDocument(text))
    .tokens.filter(({ pos }) => pos === 'VERB')
    .map(({ lower }) => lower);

describe('withApposedVerb', () => {
  it('reads the verb of those who judge a thing behind a comma', () => {
    expect(verbs('The dam leaked, a claim the company disputes.')).toContain('disputes');
    expect(verbs('The dam leaked, an allegation his lawyers contest.')).toContain('contest');
    expect(verbs('The law was changed, a move unions say would cost jobs.')).toContain('say');
  });

  it('leaves a noun where no thing stands before, or nobody who judges it', () => {
    expect(verbs('It ended, a day of border disputes.')).not.toContain('disputes');
    expect(verbs('The dam leaked, a claim in the disputes.')).not.toContain('disputes');
    expect(verbs('Workers have no say.')).not.toContain('say');
  });
});
