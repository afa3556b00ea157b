import { runBriefing } from '#src/pipeline/run.ts';
import { readBriefing } from '../../content.ts';
import { scoreFacts } from './facts.ts';
import { type GoldBriefing, goldIn } from './gold.ts';
import { scorePairs } from './pairs.ts';
import { scorePeople } from './people.ts';
import { scorePositions } from './positions.ts';
import { recordOf } from './record.ts';
import { count, newTally, shareOf, type Tally } from './tally.ts';

/**
 * Whether the pages are proven, and how right the evidence is, on the marked briefings of a folder, as lines to print, with
 * so many misses of each kind.
 */
export async function scoreBriefings(folder: string, mostMisses: number): Promise<string[]> {
  const tally = newTally();
  const briefings = goldIn(folder);
  for (const briefing of briefings) await score(briefing, tally);
  return [
    `${briefings.length} briefings`,
    ...table(tally),
    ...lostPapers(tally, mostMisses),
    ...missesOf(tally, mostMisses),
  ];
}

async function score(briefing: GoldBriefing, tally: Tally): Promise<void> {
  const { evidence, unproven } = await runBriefing({ ...(await readBriefing(briefing.folder, false)), pages: [] });
  const record = recordOf(evidence);
  count(tally, 'briefings', unproven.length === 0 ? 'briefing proven' : 'briefing unproven');
  for (const { file, line, message } of unproven)
    tally.misses.push({ kind: 'proof', words: `${file}:${line} ${message}` });
  scorePositions(briefing, record, tally);
  scorePeople(briefing, record, tally);
  scoreFacts(briefing, record, tally);
  scorePairs(briefing, record, tally);
}

function table(tally: Tally): string[] {
  const kinds = ['count', 'money', 'percentage', 'duration', 'date', 'place'];
  return [
    `pages: proven ${shareOf(tally, 'briefing proven', 'briefings')}`,
    `positions: right holder ${shareOf(tally, 'holder right', 'positions')}, only a wrong one ${shareOf(tally, 'holder wrong', 'positions')}`,
    `positions: right act and holder ${shareOf(tally, 'act right', 'positions')}`,
    `quotations: right speaker ${shareOf(tally, 'quotation right', 'quotations')}`,
    `people: right party ${shareOf(tally, 'person right', 'people')}, wrong ${tally.counts.get('person wrong') ?? 0}`,
    `facts: ${shareOf(tally, 'fact right', 'facts')}: ${kinds.map((kind) => `${kind} ${shareOf(tally, `${kind} right`, kind)}`).join(', ')}`,
    `the same fact: joined ${shareOf(tally, 'same joined', 'same')}, joins that are right ${shareOf(tally, 'joined right', 'joined')}, different ones joined ${shareOf(tally, 'different joined', 'different')}`,
  ];
}

// A paper whose form is not understood loses nearly all of its positions at once: those with the fewest right.
function lostPapers({ papers }: Tally, most: number): string[] {
  const shares = [...papers]
    .filter(([, positions]) => positions.length >= 5)
    .map(([paper, positions]) => ({ paper, all: positions.length, right: positions.filter(Boolean).length }))
    .sort((a, b) => a.right / a.all - b.right / b.all);
  const lost = shares.filter(({ right, all }) => 2 * right < all).length;
  const shown = shares.slice(0, most).map(({ paper, right, all }) => `  ${paper}: ${right} of ${all}`);
  return [`papers: fewer than half of the holders right in ${lost} of ${shares.length}`, ...shown];
}

function missesOf({ misses }: Tally, most: number): string[] {
  const byKind = Map.groupBy(misses, ({ kind }) => kind);
  return [...byKind].flatMap(([kind, own]) => {
    const shown = own.slice(0, most).map(({ words }) => `  ${words.replace(/\s+/g, ' ')}`);
    return most > 0 ? ['', `${kind}: ${own.length} missed, ${shown.length} shown`, ...shown] : [];
  });
}
