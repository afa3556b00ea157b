import { describe, expect, it } from 'vitest';
import { doneIn, spokenIn } from './fixtures/spoken-in.ts';

// What no stage decides alone: who is published to say and do what.
describe('who is told to speak', () => {
  it('is nobody where it is not said, only wanted or a condition', () => {
    expect(spokenIn('Ana Lind has never said that the dam was weak.')).toEqual(['-: that the dam was weak']);
    expect(spokenIn('Ana Lind did not claim that the dam was weak.')).toEqual(['-: that the dam was weak']);
    expect(doneIn('Ana Lind should say that the plan is illegal.')).not.toContain('ACCUSE ana-lind');
    expect(spokenIn('Ana Lind should think hard about the dam.')).toEqual([]);
    expect(spokenIn('Ana Lind must explain why the dam broke.')).toEqual([]);
    expect(spokenIn('Ana Lind explained why the dam broke.')).toHaveLength(1);
    expect(spokenIn('If Ana Lind says that the dam is weak, the town will leave.')).toEqual([]);
  });

  it('is who gives the reason for what he does, of which the reason alone is said', () => {
    expect(spokenIn('Nordic Rail left Quarn because, it said, the dam was weak.')).toEqual([
      'nordic-rail: the dam was weak',
    ]);
    expect(spokenIn('Nordic Rail failed. The council left because, it said, the dam was weak.')).toEqual([
      '-: the dam was weak',
    ]);
    expect(spokenIn('The dam, Ana Lind said, was weak.')).toEqual(['ana-lind: The dam', 'ana-lind: was weak']);
  });

  it('is who leaves open or does not only say a thing', () => {
    expect(spokenIn('Ana Lind did not say whether the dam was weak.')).toEqual(['ana-lind: whether the dam was weak']);
    expect(spokenIn('Ana Lind did not only say that the dam was weak.')).toEqual(['ana-lind: that the dam was weak']);
  });

  it('is whoever a paper comes from, and not whom it is about', () => {
    expect(spokenIn('Nordic Rail’s statement said the dam was weak.')).toEqual(['nordic-rail: the dam was weak']);
    expect(spokenIn('Tom Berg left on Monday. A letter from him said that the dam was weak.').at(-1)).toBe(
      'tom-berg: that the dam was weak',
    );
    const about = 'A statement about Nordic Rail said the offer was an insult.';
    expect(spokenIn(about)).toEqual(["'A statement about Nordic Rail': the offer was an insult"]);
    expect(doneIn(about)).not.toContain('ACCUSE nordic-rail');
  });

  it('is who is named behind “by”, with what he is before his name', () => {
    const said =
      'Nordic Rail left. Readers were told by the company’s chief executive, Ana Lind, that the dam was weak.';
    expect(spokenIn(said)).toEqual(['ana-lind: that the dam was weak']);
    expect(spokenIn('Tom Berg left on Monday. Readers were told by him that the dam was weak.')).toEqual([
      'tom-berg: that the dam was weak',
    ]);
    expect(spokenIn('Tom Berg was accused by him of hiding a report.')[0]).toMatch(/^-/);
  });

  it('is the minister, whatever he accuses others of or calls for', () => {
    const minister = 'Fisheries Minister Tom Berg left on Monday. ';
    expect(spokenIn(`${minister}A call by the minister for new elections was heard.`)).toEqual([
      'tom-berg: new elections',
    ]);
    expect(doneIn(`${minister}The bank was accused by the minister of hiding the costs.`)).toContain('ACCUSE tom-berg');
  });

  it('is who speaks last, of two who say something in one sentence', () => {
    const two = 'Karin Berg said it was late, but Ana Lind insisted that the work, which began in May, would go on.';
    expect(spokenIn(two)).toEqual([
      'karin-berg: it was late',
      'ana-lind: that the work, which began in May, would go on',
    ]);
  });

  it('is the name before a colon and a quotation, and no title or outlet', () => {
    expect(spokenIn('Ana Lind, mayor of Rona: “The dam is weak and old.”')).toEqual([
      'ana-lind: “The dam is weak and old.”',
    ]);
    expect(spokenIn('Song of the week: “The dam is weak and old.”')).toEqual(['-: “The dam is weak and old.”']);
    expect(spokenIn('Ana Lind: “The River Is Wide”').every((one) => one.startsWith('-'))).toBe(true);
  });

  it('is who stands so to what is talked of, and not that', () => {
    expect(spokenIn('Two nurses briefed on the merger, who said that it was late, left.')).toEqual([
      "'Two nurses briefed on the merger': that it was late",
    ]);
    expect(spokenIn('It was a person familiar with the merger who said that it was late.')).toEqual([
      "'a person familiar with the merger': that it was late",
    ]);
    expect(spokenIn('The union, briefed on the merger by Ana Lind, said that it was late.').at(-1)).not.toMatch(/^ana/);
  });

  it('is who is meant by “according to him”, on both sides of it', () => {
    const left = 'Tom Berg left on Monday. ';
    expect(spokenIn(`${left}The dam, according to him, was weak.`)).toEqual([
      'tom-berg: The dam',
      'tom-berg: was weak',
    ]);
    expect(spokenIn(`${left}The dam was weak, according to his lawyer, Ana Lind.`)).toEqual([
      'ana-lind: The dam was weak',
    ]);
  });

  it('is nobody of whom a thing is only demanded', () => {
    expect(doneIn('The demand that Ana Lind pay the crews went unheard.')).toEqual([]);
    expect(doneIn('The offer that Chile made was welcomed by the union.').join()).toContain('SUPPORT');
  });

  it('is not whoever only quotes another', () => {
    expect(doneIn('Ana Lind was quoted by the Rona Courier as saying that it was late.')).toEqual(['STATE ana-lind']);
  });
});
