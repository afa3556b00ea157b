import { describe, expect, it } from 'vitest';
import builtIn from '../../data/issues.json' with { type: 'json' };
import type { LocalEntity, LocalStatement, SourceDocument } from '../../types.ts';
import { clausesOf } from '../clauses/clauses.ts';
import { issueMentionsOf } from '../issue-mentions.ts';
import { lex } from '../lex.ts';
import { actsOf } from './acts.ts';

describe('actsOf: what is done by saying a thing', () => {
  it('asks, whatever the subject', () => {
    expect(said('An inquiry is needed')).toEqual(['REQUEST Peru']);
    expect(said('We need a date')).toEqual(['REQUEST Peru']);
    expect(said('They must leave')).toEqual(['REQUEST Peru']);
    expect(said('We would like a date')).toEqual(['REQUEST Peru']);
    expect(said('It needs time')).toEqual(['STATE Peru']);
  });

  it('refuses and denies', () => {
    expect(said('Autonomy is not on the table')).toEqual(['REJECT Peru']);
    expect(said('The claim does not hold')).toEqual(['REJECT Peru']);
    expect(said('We did not hide it')).toEqual(['REJECT Peru']);
    expect(said('We will not be silenced')).toEqual(['REJECT Peru']);
    expect(said('We are not going to sign')).toEqual(['REJECT Peru']);
    expect(said('There is no truth in it')).toEqual(['REJECT Peru']);
    expect(said('Autonomy is on the map')).toEqual(['STATE Peru']);
  });

  it('blames others, who do nothing by it', () => {
    expect(said('Nobody consulted us')).toEqual(['ACCUSE Peru']);
    expect(said('They let us down')).toEqual(['ACCUSE Peru']);
    expect(said('They rejected the offer')).not.toContain('REJECT Peru');
    expect(said('They will sign')).not.toContain('AGREE Peru');
  });

  it('backs and offers', () => {
    expect(said('It is a step in the right direction')).toEqual(['SUPPORT Peru']);
    expect(said('Our offer stands')).toEqual(['AGREE Peru']);
  });
});

// As a statement of Peru's, word for word.
function said(words: string): string[] {
  const text = `“${words},” Peru said.`;
  const end = text.indexOf('”') + 1;
  const cue = text.indexOf('said.');
  const statement = {
    id: 'q1',
    kind: 'direct',
    sentence: 0,
    content: { start: 0, end },
    cue: { start: cue, end: cue + 4 },
    speaker: { start: end + 1, end: end + 5 },
    speakers: ['Peru'],
    unnamed: null,
    party: null,
  } as unknown as LocalStatement;
  const lexed = lex({ id: 'a', sha256: 'a', text } as SourceDocument);
  const names = {
    entities: [
      {
        key: 'Peru',
        type: 'country',
        name: 'Peru',
        code: null,
        forms: ['Peru'],
        role: null,
        party: 'Peru',
      } as LocalEntity,
    ],
    mentions: [{ entity: 'Peru', start: end + 1, end: end + 5, form: 'name' as const }],
  };
  return actsOf(lexed, names, [statement], issueMentionsOf(lexed, builtIn.issues), clausesOf(lexed)).map(
    ({ act, actors }) => `${act} ${actors.join('+')}`,
  );
}
