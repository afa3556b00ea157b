import { describe, expect, it } from 'vitest';
import { sourceDocument } from '../../fixtures/source-document.ts';
import { analyse } from '../analyse.ts';

/** Who says each quotation. */
function speakers(text: string): string[] {
  const { statements } = analyse(sourceDocument(text), { issues: [], known: [] });
  return statements.filter(({ kind }) => kind === 'direct').map(({ speakers: own }) => own.join('+'));
}

const said = 'Ana Lind spoke in May. “Nobody asked us about the plan,” Ana Lind said.';

describe('a paragraph that is nothing but a quotation', () => {
  it('goes on what somebody said in the one before', () => {
    const more = `${said}\n\n“It came at midnight and was law by noon.”\n\n“We will fight it in a court of law.”`;
    expect(speakers(more)).toEqual(['ana-lind', 'ana-lind', 'ana-lind']);
  });

  it('is nobody’s where others were told of between, or it is not alone', () => {
    const between = `${said} The plan is old.\n\n“It came at midnight and was law by noon.”`;
    expect(speakers(between)).toEqual(['ana-lind', '']);
    const later = `${said}\n\nIt rained.\n\n“It came at midnight and was law by noon.”`;
    expect(speakers(later)).toEqual(['ana-lind', '']);
  });
});

describe('a quotation with a speaker of its own', () => {
  it('goes on what nobody else said before it', () => {
    const two = '“We shall not sign before Friday,” Ana Lind said. “We cannot wait that long,” Otto Ruiz said.';
    expect(speakers(two)).toEqual(['ana-lind', 'otto-ruiz']);
    expect(speakers('“We shall not sign,” Ana Lind said. “We cannot wait until Friday for it.”')).toEqual([
      'ana-lind',
      'ana-lind',
    ]);
  });
});

describe('a quotation behind a sentence that reports what somebody said', () => {
  const quoted = '“He buys our milk on Monday and is gone by noon.”';

  it('is theirs where it stands alone in its sentence', () => {
    expect(speakers(`Ana Lind said that the growers were sick of it. ${quoted}`)).toEqual(['ana-lind']);
  });

  it('is nobody’s where two say something there, a sentence lies between, or a new paragraph begins', () => {
    expect(speakers(`Ana Lind said that it was late and Otto Ruiz said that it was not. ${quoted}`)).toEqual(['']);
    expect(speakers(`Ana Lind said that the growers were sick of it. It rained. ${quoted}`)).toEqual(['']);
    expect(speakers(`Ana Lind said that the growers were sick of it.\n\n${quoted}`)).toEqual(['']);
  });
});

it('is told once where two reports of one sentence go on in it', () => {
  const text =
    'Ana Lind, who heads the Cement Guild, argues that mills over the border pay next to nothing; without help, she maintains, two of the seven mills will be shut by spring.';
  const { statements, acts } = analyse(sourceDocument(text), { issues: [], known: [] });
  const last = statements.filter(({ content }) => text.slice(content.start, content.end).startsWith('two of'));
  expect(last).toHaveLength(1);
  expect(new Set(acts.map(({ id }) => id)).size).toBe(acts.length);
});
