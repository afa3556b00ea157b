import { expect, it } from 'vitest';
import { lex } from '../../language/lex.ts';
import type { SourceDocument } from '../../types.ts';
import { phraseTopicOf, topicOf } from './topic.ts';

it('takes what is quashed for overturned, and who walks out of talks, not over pay, for who withdraws', () => {
  expect(topics('Judges quashed it.')).toContain('w:annul');
  expect(topics('Judges overturned it.')).toContain('w:annul');
  expect(topics('Judges upheld it.')).not.toContain('w:annul');
  const withdrawn = topics('Ministers withdrew.').at(-1);
  expect(topics('Ministers walked out of talks.')).toContain(withdrawn);
  expect(topics('Ministers walked out over pay.')).not.toContain(withdrawn);
});

function topics(text: string): (string | null)[] {
  const { tokens } = lex({ id: 'a', text } as SourceDocument);
  return tokens.flatMap((token, i) => phraseTopicOf(token, tokens[i + 1], tokens[i + 2]) ?? topicOf(token) ?? []);
}
