import type { Attribution, Lexed, Sentence } from '../../types.ts';
import { sentenceAt } from '../phrases/sentence-at.ts';
import { withAdded } from './with-added.ts';

/** The rule that finds what a cell of a table says that another names the holder of. */
const RULE = 'table-cell';
/** The same where the head of the column says that it is a demand. */
const DEMANDED = 'table-demand';

/**
 * The attributions of a document with those of its tables of who wants what: what a cell tells is held by whom the cell at the head of
 * its row or column names.
 */
export function withTables(attributions: readonly Attribution[], lexed: Lexed): Attribution[] {
  const { sentences } = lexed;
  if (!sentences.some(({ of }) => of !== undefined)) return [...attributions];
  const told = new Set<number>();
  const held = attributions.map((one) => {
    const at = sentenceAt(sentences, one.content.start);
    const label = labelOf(sentences, at);
    // "Calls on Peru | to accept it": of that verb Peru is the subject.
    if (!label || one.speaker !== null || (one.cue !== null && one.cue.start > sentences[at]!.start)) return one;
    told.add(at);
    return { ...one, speaker: { start: label.start, end: label.end } };
  });
  return withAdded(
    held,
    sentences.flatMap((one, at) => {
      const label = told.has(at) ? null : labelOf(sentences, at);
      return label ? [words(one, label)] : [];
    }),
  );
}

function labelOf(sentences: readonly Sentence[], at: number): Sentence | null {
  const start = sentences[at]?.of;
  return start === undefined ? null : sentences[sentenceAt(sentences, start)]!;
}

function words({ start, end, asked }: Sentence, label: Sentence): Attribution {
  return {
    kind: 'indirect',
    content: { start, end },
    cue: null,
    speaker: { start: label.start, end: label.end },
    continues: null,
    rule: asked ? DEMANDED : RULE,
    confidence: 0.9,
  };
}
