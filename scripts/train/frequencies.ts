import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { topicOf } from '#src/pipeline/compare/likeness/topic.ts';
import { lex } from '#src/pipeline/language/lex.ts';
import { readMarked } from './corpus.ts';

/**
 * Counts in how many sentences of the training corpus each topic word stands and writes the commoner ones to
 * `src/pipeline/data/frequencies.json`. Run it again when corpus or concepts change: node scripts/train/frequencies.ts
 */
const root = new URL('../../', import.meta.url);
const counts = new Map<string, number>();
let sentences = 0;
for (const path of globSync('scripts/train/corpus/*/*.txt', { cwd: root }).sort()) {
  const { document } = readMarked(path, readFileSync(new URL(path, root), 'utf8'));
  const lexed = lex({ text: document.text } as Parameters<typeof lex>[0]);
  sentences += lexed.sentences.length;
  for (const { from, to } of lexed.sentences) {
    const topics = new Set(lexed.tokens.slice(from, to).map(topicOf));
    for (const topic of topics) if (topic) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  }
}
const common = [...counts].filter(([, count]) => count >= 3).sort(([a], [b]) => (a < b ? -1 : 1));
const data = {
  source:
    'Counted by scripts/train/frequencies.ts: in how many sentences of the training corpus a number or stem stands.',
  sentences,
  counts: Object.fromEntries(common),
};
writeFileSync(new URL('src/pipeline/data/frequencies.json', root), `${JSON.stringify(data, null, 2)}\n`);
console.log(`${sentences} sentences, ${common.length} words`);
