import { describe, expect, it } from 'vitest';
import { sourceDocument } from '../../../../fixtures/source-document.ts';
import { lex } from '../../../lex.ts';
import { namesOf } from '../../../names/names.ts';
import { readingOf } from '../../reading.ts';
import { personAsked } from './person-asked.ts';

describe('personAsked', () => {
  it('gives the one the interview is said to be with', () => {
    expect(asked('Ida Strand on the quay. Interview with the mayor Ole Tarn.')).toBe('ole-tarn');
  });

  it('passes over who asks: a byline, a credit, a reporter, whoever met, asked or was told', () => {
    for (const opening of [
      'By Ida Strand\n\nOle Tarn leads the Growers’ Guild. We met him on the quay.',
      'Five questions for Ole Tarn\n\nThe mayor on ferries. Interview: Ida Strand.',
      'Our reporter Ida Strand sat down with Dr Ole Tarn of the Growers’ Guild.',
      'Ida Strand asked Ole Tarn, president of the Growers’ Guild, about boats.',
      'Ole Tarn, who chairs the Growers’ Guild, was interviewed by Ida Strand on 3 May.',
      'Ole Tarn has been in office for a year. He spoke to Ida Strand in his office.',
      'Ole Tarn leads the Growers’ Guild. He was speaking to Ida Strand in his office.',
      'Ole Tarn of the Growers’ Guild explained the strike to Ida Strand.',
      'Ole Tarn, chair of the Growers’ Guild, answered questions from Ida Strand.',
    ])
      expect([opening, asked(opening)]).toEqual([opening, 'ole-tarn']);
  });

  it('takes of two who talk to each other the one with an office', () => {
    expect(asked('Ida Strand talks to Ole Tarn, the head of the Growers’ Guild, about quotas.')).toBe('ole-tarn');
    expect(asked('Ole Tarn, the head of the Growers’ Guild, talks to Ida Strand about quotas.')).toBe('ole-tarn');
  });

  it('takes whoever is said to talk where others are only told of', () => {
    expect(asked('Ole Tarn took over the guild from Ida Strand in May. He talks to the Post about boats.')).toBe(
      'ole-tarn',
    );
    expect(asked('“We will not wait for Ida Strand”\n\nOle Tarn spoke to the Post on Monday.')).toBe('ole-tarn');
  });

  it('takes whom the opening goes on to tell of', () => {
    expect(asked('Ida Strand played Anna Berg for a decade. Now she sits in the Senate.')).toBe('ida-strand');
    expect(asked('Ida Strand played Anna Berg for a decade. It was long.')).toBeNull();
  });

  it('gives nobody where two are told of alike', () => {
    expect(asked('Ole Tarn and Ida Strand met on Monday.')).toBeNull();
    expect(asked('Ole Tarn and Ida Strand spoke to the Post on Monday.')).toBeNull();
    expect(asked('Ole Tarn spoke to Ida Strand.')).toBeNull();
  });
});

function asked(opening: string): string | null {
  const lexed = lex(sourceDocument(`${opening}\n\nQ: Will you sign?\n\nA: No.`));
  const end = lexed.tokens.findIndex(({ text }) => text === 'Q');
  return personAsked(readingOf(lexed), namesOf(lexed, { issues: [], known: [] }), { from: 0, to: end })?.entity ?? null;
}
