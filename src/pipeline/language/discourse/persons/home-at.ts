import { phraseBefore } from '../../phrases/phrase-before.ts';
import { isSubject } from '../../phrases/subjects.ts';
import { isState } from '../home.ts';
import { homeNow, type Memory, partyOf, recent } from '../memory.ts';

/** So often a land is named whose ministers need no word that they are its own. */
const DWELT = 3;

/** The country whose affairs are told of, where the words before are not of another. */
export function homeAt(memory: Memory, sentence: number): string | null {
  const home = homeNow(memory);
  // "A Canadian judge": a land is told of, and nothing shows whose ministers these are.
  const owns = memory.home.governed.has(home ?? '') || [...memory.organs.values()].some((own) => own.has(home ?? ''));
  const own = owns || memory.home.dateline === home || memory.ownLand === home;
  if (home === null || !(own || isDwelt(memory, home) || isAlone(memory, home, sentence))) return null;
  const near = recent(memory, sentence, 1)
    .filter((one) => one.sentence < sentence)
    .flatMap(({ entity, description }) => entity ?? description?.party ?? [])
    .flatMap((key) => partyOf(memory, key) ?? [])
    .filter((key) => isState(memory.scene, memory.bodies, key));
  return near.length === 0 || near.includes(home) ? home : null;
}

// "Peru has granted 14 licences", "Peru's deficit": the only land of a text, which opens the sentence before or behind and does or has something there.
function isAlone({ scene, bodies }: Memory, land: string, sentence: number): boolean {
  for (const { key } of scene.entities.values()) if (key !== land && isState(scene, bodies, key)) return false;
  return scene.mentions.some(({ entity }, index) => {
    const { from, to } = scene.ranges[index]!;
    if (entity !== land || Math.abs(scene.tokens[from]!.sentence - sentence) !== 1 || scene.quoted[from]) return false;
    const start = phraseBefore(scene, from);
    if (start !== scene.sentences[scene.tokens[from]!.sentence]!.from) return false;
    return scene.tokens[to]?.lower === "'s" || isSubject(scene, start, to);
  });
}

// A text that comes back to one land again and again tells of its affairs.
function isDwelt({ foremost, home }: Memory, land: string): boolean {
  return home.main === land && (foremost.find(({ entity }) => entity === land)?.count ?? 0) >= DWELT;
}
