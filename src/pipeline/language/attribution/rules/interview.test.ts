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
      ['Ana Lind', '“We will wait”'],
      ['Ana Lind', 'We have agreed on rest. I am glad of it.'],
      ['Ana Lind', 'We asked for 4 percent.'],
    ]);
  });

  it('takes who is named with an office behind "Interview:" for who answers', () => {
    const text = `Interview: Ana Lind, leader of the guild\nBy Ole Berg\n\n${QUESTIONS}`;
    expect(answers(text).map(([who]) => who)).toEqual(['Ana Lind', 'Ana Lind']);
    expect(answers(text.replace('leader of the guild', 'Guild of Pilots'))).toHaveLength(2);
    expect(answers(text.replace('leader of the guild', 'Harbour Radio'))).toEqual([]);
    expect(answers(text.replace(', leader of the guild', ''))).toEqual([]);
  });

  it('takes who has an office for who answers where one talks to the other, and who a conversation is with', () => {
    const talk = `Quarn mayor Ana Lind talks to Ole Berg about the port\n\n${QUESTIONS}`;
    expect(answers(talk).map(([who]) => who)).toEqual(['Ana Lind', 'Ana Lind']);
    const met = `In conversation with Ana Lind\n\nOle Berg met the mayor of Quarn at the port.\n\n${QUESTIONS}`;
    expect(answers(met).map(([who]) => who)).toEqual(['Ana Lind', 'Ana Lind']);
  });

  it('gives her what the heading quotes as "I" and "we", and nobody what it quotes of others', () => {
    const text = (title: string) => `${title}\n\nAna Lind, head of the guild, spoke to us on Monday.\n\n${QUESTIONS}`;
    expect(answers(text('“I have time”'))[0]).toEqual(['Ana Lind', '“I have time”']);
    expect(answers(text('“They sold our boats”'))).toHaveLength(3);
    expect(answers(text('“They lied”'))).toHaveLength(2);
    expect(answers(text('“We wait”, says the port'))).toHaveLength(2);
  });

  it('takes a remark that is put to the person for a question', () => {
    const text = `${OPENING}\n\n${QUESTIONS}\n\nThe airline says you have broken your word.\n\nThat is wrong.`;
    expect(
      answers(text)
        .map(([, words]) => words)
        .slice(3),
    ).toEqual(['That is wrong.']);
  });

  it('needs no word for it where somebody is met and asked as "you", and takes what is put between two answers for none', () => {
    const opening = 'The pilots’ leader, Ana Lind, met us on the quay.';
    const talk =
      'You left the talks. Why?\n\nThey lied.\n\nAnd now?\n\nWe wait. I have time.\n\nThe owners call it theft.\n\nLet them.';
    const end = '\n\nWill you sign?\n\nI might.';
    const said = ['They lied.', 'We wait. I have time.', 'Let them.', 'I might.'];
    expect(answers(`${opening}\n\n${talk}${end}`).map(([, words]) => words)).toEqual(said);
    expect(answers(`The pilots’ leader, Ana Lind, met the owners.\n\n${talk}`)).toEqual([]);
  });

  it('takes what customers ask, and what a writer asks himself, for no interview', () => {
    const customers = 'Can I still sail?\n\nYes. We sail.\n\nWill you pay me back?\n\nWe pay. I would keep the ticket.';
    expect(answers(`Ana Lind speaks for our guild.\n\n${customers}`)).toEqual([]);
    const doubts = 'Was it right?\n\nI think so.\n\nDid it help?\n\nI doubt it.';
    expect(answers(`Ana Lind told us to go.\n\n${doubts}`)).toEqual([]);
  });

  it('does not give the person what the outlet tells of them', () => {
    const text = `${OPENING}\n\n${QUESTIONS}\n\nAna Lind has led the union since 2019.\n\nIt has 900 members.`;
    expect(answers(text)).toHaveLength(3);
  });

  it('gives nobody the answers where the opening names two people and says of neither that it is with them', () => {
    const text = `Interview\n\nAna Lind and Ole Berg met on Monday.\n\n${QUESTIONS}`;
    expect(answers(text)).toEqual([]);
  });

  it('takes a pit for nobody’s own in what is asked', () => {
    const head = 'HARBOUR POST\nAna Lind, chair of the guild, talks to Ole Berg';
    const talk = '*You left the talks.*\nI did.\n\n*The mine feeds the town.*\nI know.\n\n*Will you sign?*\nWe might.';
    expect(answers(`${head}\n\n${talk}`)).toHaveLength(3);
  });

  it('tells questions from answers by a line above each answer and a blank line before the next', () => {
    const head = 'HARBOUR POST\n“I wait”\nAna Lind, chair of the guild, talks to Ole Berg';
    const talk =
      'You left the talks.\nGladly.\n\nThe owners call it theft.\nLet them. I was there.\n\nThat is new.\nIt is summer.\n\nWill you sign?\nWe might.';
    const said = ['“I wait”', 'Gladly.', 'Let them. I was there.', 'It is summer.', 'We might.'];
    expect(answers(`${head}\n\n${talk}`).map(([, words]) => words)).toEqual(said);
    const list = 'Ole Berg\nbaker\n\nIda Roth\nmayor\n\nTor Strand\nsmith';
    expect(answers(`${head}\n\n${list}`)).toEqual([]);
  });

  it('takes what is printed in the bold or slanted letters of Markdown for the questions, whatever it says', () => {
    const talk = '**Will you sign, Ms Lind?**\n\nWe might.\n\n**The owners call it theft.**\n\nLet them.\n\nThey lied.';
    const end = '\n\n**Do you wait?**\n\nI do.';
    const said = ['We might.', 'Let them.', 'They lied.', 'I do.'];
    expect(answers(`Ana Lind leads the guild.\n\n${talk}${end}`).map(([, words]) => words)).toEqual(said);
    const told =
      '**What is the quota?**\n\nIt is 900 tonnes.\n\n**Who sets it?**\n\nThe office.\n\n**Why?**\n\nIt must.';
    expect(answers(`Ana Lind leads the guild.\n\n${told}`)).toEqual([]);
  });

  it('gives a question to whoever the opening names for who asks, and to nobody where it names none', () => {
    const talk = 'You left the talks.\nGladly.\n\nAnd now?\nWe wait.\n\nWill you sign?\nI might.';
    const questions = ['You left the talks.', 'And now?', 'Will you sign?'];
    expect(answers(`Ana Lind, chair of the guild, talks to Ole Berg\n\n${talk}`, true)).toEqual(
      questions.map((one) => ['Ole Berg', one]),
    );
    expect(answers(`Ana Lind, chair of the guild, met us.\n\n${talk}`, true).map(([who]) => who)).toEqual(['', '', '']);
  });

  it('takes of two whom the opening names the one whom the questions do not, and whom a question is put to by name', () => {
    const opening = 'The mayor Ana Lind shut the port. The minister Ole Roth called it theft. Photos by Ida Tarn.';
    const talk = (name: string) =>
      `You shut it. Why?\n\nI had to.\n\n${name}\n\nLet him. We wait.\n\nWill you open it?\n\nI might.`;
    expect(answers(`${opening}\n\n${talk('Has Mr Roth said so to you?')}`).map(([who]) => who)).toEqual(
      Array(3).fill('Ana Lind'),
    );
    expect(answers(`${opening}\n\n${talk('Has he said so to you?')}`)).toEqual([]);
    const addressed = talk('Has he called you, Ms Lind?').replace('You shut', 'Mayor Lind, you shut');
    expect(answers(`Harbour Talk\n\n${addressed}`)).toHaveLength(3);
  });

  it('takes what is asked of whoever reads it for no interview', () => {
    const talk = 'Will you sail?\n\nI think so. We shall see.\n\nDo you pay more?\n\nI asked, and we do.';
    expect(answers(`What the truce of Ana Lind means for you\n\n${talk}`)).toEqual([]);
    expect(answers(`The truce of Ana Lind\n\n${talk}`)).toHaveLength(2);
  });

  it('takes who answered from below the last answer, and what a reader asks for no answer', () => {
    const end = 'Ana Lind leads the guild. The interview was conducted by Ole Berg.';
    expect(answers(`“We will wait”\n\n${QUESTIONS}\n\n${end}`).map(([who]) => who)).toEqual([
      'Ana Lind',
      'Ana Lind',
      'Ana Lind',
    ]);
    const reader =
      'Will you close it?\n\nNo.\n\nMy boat is too old.\n\nI am sorry.\n\nCan you help? – Ida, Tarn\n\nYes.';
    const asked = answers(`The minister Ana Lind took our readers' questions.\n\n${reader}\n\nAnd now?\n\nWe wait.`);
    expect(asked.map(([, words]) => words)).toEqual(['No.', 'I am sorry.', 'Yes.', 'We wait.']);
  });

  it('takes an article that asks the reader questions for no interview', () => {
    expect(answers(`The union leader Ana Lind has a plan.\n\n${QUESTIONS}`)).toEqual([]);
  });
});

function answers(text: string, isAsked = false): string[][] {
  const lexed = lex(sourceDocument(text));
  const names = namesOf(lexed, { issues: [], known: [] });
  const words = ({ from, to }: { from: number; to: number }) =>
    text.slice(lexed.tokens[from]!.start, lexed.tokens[to - 1]!.end);
  const found = answersOf(readingOf(lexed), names).map(({ speaker, content }) => [
    speaker ? words(speaker) : '',
    words(content),
  ]);
  return found.filter(([who]) => (who === 'Ole Berg' || who === '') === isAsked);
}
