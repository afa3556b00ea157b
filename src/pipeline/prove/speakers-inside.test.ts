import { describe, expect, it } from 'vitest';
import type { Line } from './lines.ts';
import type { Sources } from './sources.ts';
import { droppedSpeakers } from './speakers.ts';

describe('gate 3: a report inside a quotation', () => {
  it('is whose its own words say, unless that is a pronoun', () => {
    expect(dropped('accepted the port board’s call for talks', 'the port board')).toEqual([]);
    expect(dropped('accepted its call for talks', 'its')).toEqual(['quote-has-speaker']);
    expect(dropped('accepted a call for talks', null)).toEqual(['quote-has-speaker']);
  });

  it('is so for a day of it that stands before the whole of it in one line, and not by itself', () => {
    const text = 'The warden swore it would be open for talks by June';
    expect(dropped(text, 'The warden', ['June', text])).toEqual([]);
    expect(dropped(text, 'The warden', ['June'])).toEqual(['quote-has-speaker']);
  });
});

/** The rules that a line breaks which quotes the text, or these words of it, where the speaker's words stand in it. */
function dropped(text: string, words: string | null, quoted: readonly string[] = [text]): string[] {
  const document = { id: 'd', text };
  const start = words === null ? text.length + 1 : text.indexOf(words);
  const speaker = { start, end: start + (words?.length ?? 1) };
  const statement = { content: { start: text.indexOf('for talks'), end: text.length }, speaker, speakers: ['board'] };
  const node = { position: { start: { line: 1, column: 1 } } };
  const quotes = quoted.map((own) => {
    const at = text.indexOf(own);
    return { document, start: at, end: at + own.length, node };
  });
  const line = { page: { file: 'a.mdx' }, text, quotes, parties: [{ id: 'other' }] } as unknown as Line;
  const sources = {
    namings: new Set(),
    entities: new Map([['board', { id: 'board', name: 'Harbour Board', aliases: [] }]]),
    saidAt: () => [{ ...statement, speakerEntity: 'board', unnamed: null }],
  } as unknown as Sources;
  return droppedSpeakers(line, sources).map(({ rule }) => rule);
}
