import { describe, expect, it } from 'vitest';
import { meaning } from '../../fixtures/meaning.ts';
import { read } from '../../fixtures/read.ts';

// The first words that a described person at the last place of these has in the text.
function described(marked: string, words: string): string | undefined {
  const { text, found } = read(marked);
  const start = text.lastIndexOf(words);
  const own = found.descriptions.find((one) => one.start === start);
  return own && text.slice(own.words.start, own.words.end);
}

describe('"he" and "she" behind somebody described', () => {
  it('take what words between commas say of a name for nobody else', () => {
    const text = '[Marek Dahl|person], treasurer of the choir and himself a baker, came. He laughed.';
    expect(meaning(text, 'He')).toEqual(['marek-dahl']);
    expect(meaning(text.replace(', treasurer', ' met a treasurer'), 'He')).toEqual(['marek-dahl']);
  });

  it('take nobody just called by the other for whom they mean', () => {
    const text = '[Maria Lind|person] met [Peter Dahl|person]. She said it was late. He said it was early.';
    expect(meaning(text, 'He')).toEqual(['peter-dahl']);
    expect(meaning('[Maria Lind|person] came. She said it was late. He said it was early.', 'He')).toEqual([]);
    expect(meaning(text.replace('He said', 'She said').replace('She said it was late. ', ''), 'She')).toEqual([
      'maria-lind',
    ]);
  });

  it('take whom a description goes on to name', () => {
    const text = 'Their captain, a former pilot named [Ana Lind|person], saw the envoy, Mrs [Okoro|person]. ';
    expect(meaning(`${text}“It is late,” she added.`, 'she')).toEqual(['ana-lind']);
  });

  it('reach over nobody whom their own paragraph has just named, though the given name speaks against it', () => {
    const told = (gap: string) =>
      meaning(
        `[Marek Dahl|person] denied it.${gap}[Sandra Koro|person], a pilot, came home. “I slept,” he said.`,
        'he',
      );
    expect(told('\n\n')).toEqual([]);
    expect(told(' ')).toEqual(['marek-dahl']);
  });

  it('take a passing figure for who says on, and for nothing else where somebody of that gender is told of', () => {
    const text = '[Marek Dahl|person] shouted. A Western diplomat offers a colder view.';
    expect(described(`${text} Many, he says, are dead.`, 'he')).toBe('A Western diplomat');
    expect(meaning(`${text} Nobody told him, and he left.`, 'he')).toEqual([]);
  });

  it('take the other where a person describes what she is thinking of', () => {
    const text = 'Trade Minister [Ana Lind|person] was cross. A source near the board said she was weighing a ban.';
    expect(meaning(text, 'she')).toEqual(['ana-lind']);
  });

  it('go on with whose minister it is of whom something is only told, and not with the minister', () => {
    const text =
      '[Marek Dahl|person] slept badly. On Friday the director learnt that his minister had left. He was told at ten.';
    expect(meaning(text, 'He')).toEqual(['marek-dahl']);
    expect(described(text.replace('director learnt that his', 'firm and his'), 'He')).toBe('his minister');
  });

  it('take a definite description for the one it tells of, whoever else was told of before', () => {
    const text = 'Mayor [Marek Dahl|person] left. The finance minister told us that he would stay.';
    expect(described(text, 'he')).toBe('The finance minister');
  });

  it('take somebody who only comes up, whatever he is', () => {
    const text = '[Marek Dahl|person] shouted. A foreman at the depot, who gave no name, tells it otherwise. ';
    expect(described(`${text}Last year, he claims, it rained.`, 'he')).toBe('A foreman at the depot');
    expect(meaning(`${text.replace('A foreman at the depot, who gave no name,', 'His book')}He left.`, 'He')).toEqual([
      'marek-dahl',
    ]);
  });

  it('take who is told to say on, and not whom the sentence before only tells of', () => {
    const text = 'Mrs [Ana Lind|person] was late. The board would write to [Okoro Velm|person]. She';
    expect(meaning(`${text} added that it was cold.`, 'She')).toEqual(['ana-lind']);
    expect(meaning(`${text} accepted.`, 'She')).toEqual(['okoro-velm']);
  });

  it('take for who reports nobody whom the words before describe in passing', () => {
    const text =
      'The court asked for the removal of its president. [Ana Lind|person] would pay it from her purse, she said.';
    expect(meaning(text, 'she')).toEqual(['ana-lind']);
  });
});
