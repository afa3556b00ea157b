import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readMarked } from './corpus.ts';

const CORPUS = fileURLToPath(new URL('corpus/', import.meta.url));

describe('readMarked', () => {
  it('takes the marks out and keeps exact offsets', () => {
    const { document, problems } = readMarked(
      'x',
      'id: a\nkind: wire\n\n{s1 Ana} {c1 said} {t1 that {s2 Ole} {c2 left}}.\n\n{t2 No}',
    );
    expect(problems).toEqual([]);
    expect(document.text).toBe('Ana said that Ole left.\n\nNo');
    expect(document.attributions[0]?.content.map(({ start, end }) => document.text.slice(start, end))).toEqual([
      'that Ole left',
    ]);
    expect(document.attributions[1]?.content.map(({ start, end }) => document.text.slice(start, end))).toEqual(['No']);
  });

  it('names a mark that is not closed, one without content and act words that are not there', () => {
    const { problems } = readMarked(
      'x',
      'id: a\nkind: wire\n\n{s1 Ana {c1 said} no.\n@ STATE | actor=Ana | words=yes | mode=',
    );
    expect(problems.join('\n')).toMatch(/not closed[\s\S]*|act words/);
    expect(problems.some((problem) => problem.includes('act words'))).toBe(true);
    expect(problems.some((problem) => problem.includes('no content'))).toBe(true);
  });

  it('finds every training text sound', () => {
    const names = readdirSync(CORPUS, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.txt'));
    expect(names.length).toBeGreaterThan(100);
    expect(names.flatMap((name) => readMarked(name, readFileSync(`${CORPUS}${name}`, 'utf8')).problems)).toEqual([]);
  });
});
