import { describe, expect, it } from 'vitest';
import { evidenceFor } from '../../fixtures/evidence.ts';
import { evidenceIndex } from '../evidence-index.ts';
import { readText } from '../sentences/read-text.ts';
import { party, words } from './inlines.ts';
import { namedBehind } from './named-behind.ts';

type Given = Parameters<typeof evidenceFor>[0];

function behind(
  sentence: string,
  statements: NonNullable<Given['statements']>,
  head: 'party' | 'person' | null,
): string {
  const evidence = evidenceFor({
    documents: { a: ['Ana Lind of Norwind met Ben Quarn.', sentence] },
    entities: {
      norwind: { name: 'Norwind', standing: 'party' },
      lind: { name: 'Ana Lind', type: 'person', party: 'norwind' },
      quarn: { name: 'Ben Quarn', type: 'person' },
    },
    statements,
  });
  const index = evidenceIndex(evidence, {});
  const before = { party: [party('norwind', index)], person: [words('Ana Lind')] };
  const line = [...(head ? before[head] : []), words(sentence)];
  return readText(namedBehind('a', [evidence.sentences[1]!], line, index));
}

describe('who is named behind the words of a line', () => {
  it('is whom a pronoun inside them stands for, who does not speak all of it', () => {
    const sentence = 'Speaking in the House, he promised a survey.';
    const said = { in: 'a', content: 'a survey', cue: 'promised', speaker: 'he', who: 'quarn' };
    expect(behind(sentence, [said], null)).toBe(' (he: Ben Quarn)');
    expect(behind(sentence, [said], 'party')).toBe(' (he: Ben Quarn)');
  });

  it('is whom a role inside them means, unless a party stands at the head and the words tell enough', () => {
    const sentence = 'Cargo is on its way, for which the minister gives thanks.';
    const said = { in: 'a', content: 'thanks', cue: 'gives', speaker: 'the minister', who: 'quarn' };
    expect(behind(sentence, [said], 'person')).toBe(' (the minister: Ben Quarn)');
    expect(behind(sentence, [said], 'party')).toBe('');
  });

  it('is nobody whom the words or the line name already', () => {
    const sentence = 'On the quay Ben Quarn promised a survey.';
    const said = { in: 'a', content: 'a survey', cue: 'promised', speaker: 'Ben Quarn', who: 'quarn' };
    expect(behind(sentence, [said], null)).toBe('');
  });

  it('is told to be the source of words whose speaker stands elsewhere', () => {
    const said = { in: 'a', content: 'The survey starts soon', speaker: 'Ben Quarn', who: 'lind' };
    expect(behind('The survey starts soon.', [said], null)).toBe(' (according to Ana Lind)');
  });

  it('is told to be a question where a label says no more', () => {
    const said = { in: 'a', content: 'the survey has begun', speaker: 'Q' };
    expect(behind('Q: They say the survey has begun.', [said], null)).toBe('');
    const evidence = evidenceFor({
      documents: { a: ['Q: You were there.', 'They say the survey has begun.'] },
      entities: {},
      statements: [said],
    });
    const line = [words('They say the survey has begun.')];
    expect(readText(namedBehind('a', [evidence.sentences[1]!], line, evidenceIndex(evidence, {})))).toBe(
      ' (in a question, Q)',
    );
  });

  it('is told in the source’s words where nobody was found for them', () => {
    const sentence = 'It is backed by a guild, whose members agreed to buy tea.';
    const evidence = evidenceFor({
      documents: { a: [sentence] },
      entities: {},
      statements: [{ in: 'a', content: 'to buy tea', speaker: 'whose members', who: [] }],
    });
    const [said] = evidence.statements;
    const index = evidenceIndex({ ...evidence, statements: [{ ...said!, unnamed: null }] }, {});
    const told = (line: string) => readText(namedBehind('a', [said!.content], [words(line)], index));
    expect(told('to buy tea')).toBe(' (according to whose members)');
    expect(told(sentence)).toBe('');
  });
});
