import type { Span } from '#src/schema/evidence.ts';

/** A training text without its marks, and what they marked; `problems` names each mark that does not hold. */
export function readMarked(name: string, source: string): { document: MarkedDocument; problems: string[] } {
  const [header, ...paragraphs] = linesOf(source);
  const problems: string[] = [];
  const pieces: Piece[] = [];
  let text = '';
  let paragraph = '';
  for (const line of paragraphs) {
    if (line.startsWith('@ ')) problems.push(...actProblems(line, paragraph));
    else if (line.startsWith('% '))
      problems.push(...(/^% (?:party|person) \|/.test(line) ? [] : [`unknown line: ${line}`]));
    else {
      if (text) text += '\n\n';
      const stripped = strip(line, text.length);
      paragraph = stripped.text;
      text += paragraph;
      pieces.push(...stripped.pieces);
      problems.push(...stripped.problems);
    }
  }
  const attributions = grouped(pieces);
  if (!/^id: .+$/m.test(header!) || !/^kind: .+$/m.test(header!)) problems.push('no id or kind in the header');
  if (!attributions.length) problems.push('no attribution');
  for (const { number, content, cue, speaker } of attributions) {
    if (!content.length) problems.push(`attribution ${number} has no content`);
    if (!cue.length && !speaker.length) problems.push(`attribution ${number} has neither cue nor speaker`);
  }
  return { document: { name, text, attributions }, problems: problems.map((problem) => `${name}: ${problem}`) };
}

// The header as one string, then each line of the body that is not blank.
function linesOf(source: string): string[] {
  const [header = '', ...rest] = source.replace(/\r/g, '').split(/\n[^\S\n]*\n/);
  return [
    header,
    ...rest
      .join('\n')
      .split('\n')
      .filter((line) => line.trim()),
  ];
}

function strip(marked: string, from: number): { text: string; pieces: Piece[]; problems: string[] } {
  let text = '';
  const pieces: Piece[] = [];
  const problems: string[] = [];
  const open: Omit<Piece, 'end'>[] = [];
  for (let i = 0; i < marked.length; i += 1) {
    const tag = marked[i] === '{' ? /^\{([sct])(\d+) /.exec(marked.slice(i, i + 8)) : null;
    if (tag) {
      open.push({ kind: tag[1] as Piece['kind'], number: Number(tag[2]), start: from + text.length });
      i += tag[0].length - 1;
    } else if (marked[i] === '{') problems.push(`"{" without a mark: ${marked.slice(i, i + 25)}`);
    else if (marked[i] === '}') {
      const piece = open.pop();
      if (piece) pieces.push({ ...piece, end: from + text.length });
      else problems.push(`"}" without its "{": ${marked.slice(Math.max(0, i - 25), i + 1)}`);
    } else text += marked[i];
  }
  for (const { kind, number } of open) problems.push(`"{${kind}${number}" is not closed`);
  return { text, pieces, problems };
}

function grouped(pieces: readonly Piece[]): MarkedAttribution[] {
  const groups = new Map<number, { number: number; speaker: Span[]; cue: Span[]; content: Span[] }>();
  for (const { kind, number, start, end } of [...pieces].sort((a, b) => a.start - b.start)) {
    const group = groups.get(number) ?? { number, speaker: [], cue: [], content: [] };
    groups.set(number, group);
    ({ s: group.speaker, c: group.cue, t: group.content })[kind].push({ start, end });
  }
  return [...groups.values()].sort((a, b) => a.number - b.number);
}

function actProblems(line: string, paragraph: string): string[] {
  const words = /\| words=([^|]*)/.exec(line)?.[1]?.trim();
  return words && paragraph.includes(words) ? [] : [`act words not in the paragraph above: ${line}`];
}

interface Piece extends Span {
  readonly kind: 's' | 'c' | 't';
  readonly number: number;
}

export interface MarkedAttribution {
  readonly number: number;
  readonly speaker: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

export interface MarkedDocument {
  readonly name: string;
  readonly text: string;
  readonly attributions: readonly MarkedAttribution[];
}
