import { describe, expect, it } from 'vitest';
import { sourceDocument } from '../../../fixtures/source-document.ts';
import { lex } from '../../lex.ts';
import { namesOf } from '../../names/names.ts';
import { readingOf } from '../reading.ts';
import { answersOf } from './interview.ts';

const OPENING =
  '“We will wait”: an interview with Ana Lind\n\nThe union leader Ana Lind spoke to Harbour Radio on Monday.';
const QUESTIONS =
  'How far have you got?\n\nWe have agreed on rest. I am glad of it.\n\nAnd pay?\n\nWe asked for 4 percent.';

describe('answersOf', () => {
  it('gives what stands between the questions to the person the opening names', () => {
    expect(answers(`${OPENING}\n\n${QUESTIONS}`)).toEqual([
      ['Ana Lind', 'We have agreed on rest. I am glad of it.'],
      ['Ana Lind', 'We asked for 4 percent.'],
    ]);
  });

  it('takes who is named with an office behind "Interview:" for who answers', () => {
    const text = `Interview: Ana Lind, leader of the guild\nBy Ole Berg\n\n${QUESTIONS}`;
    expect(answers(text).map(([who]) => who)).toEqual(['Ana Lind', 'Ana Lind']);
    expect(answers(text.replace(', leader of the guild', ''))).toEqual([]);
  });

  it('takes a remark that is put to the person for a question', () => {
    const text = `${OPENING}\n\n${QUESTIONS}\n\nThe airline says you have broken your word.\n\nThat is wrong.`;
    expect(
      answers(text)
        .map(([, words]) => words)
        .slice(2),
    ).toEqual(['That is wrong.']);
  });

  it('does not give the person what the outlet tells of them', () => {
    const text = `${OPENING}\n\n${QUESTIONS}\n\nAna Lind has led the union since 2019.\n\nIt has 900 members.`;
    expect(answers(text)).toHaveLength(2);
  });

  it('gives nobody the answers where the opening names two people and says of neither that it is with them', () => {
    const text = `Interview\n\nAna Lind and Ole Berg met on Monday.\n\n${QUESTIONS}`;
    expect(answers(text)).toEqual([]);
  });

  it('takes an article that asks the reader questions for no interview', () => {
    expect(answers(`The union leader Ana Lind has a plan.\n\n${QUESTIONS}`)).toEqual([]);
  });
});

function answers(text: string): string[][] {
  const lexed = lex(sourceDocument(text));
  const names = namesOf(lexed, { issues: [], known: [] });
  const words = ({ from, to }: { from: number; to: number }) =>
    text.slice(lexed.tokens[from]!.start, lexed.tokens[to - 1]!.end);
  return answersOf(readingOf(lexed), names).map(({ speaker, content }) => [words(speaker!), words(content)]);
}
