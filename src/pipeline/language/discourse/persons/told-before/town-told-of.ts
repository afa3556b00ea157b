import towns from '../../../../data/towns.json' with { type: 'json' };
import { type NounPhrase, nounPhraseAt } from '../../../phrases/noun-phrase.ts';
import { isMayor } from '../../../phrases/role-words.ts';
import type { Memory } from '../../memory.ts';
import { toldOfBefore } from './told-of-before.ts';

const GOVERNS =
  /\b(?:(?:city|town|municipal|borough|village) council|municipality|mayoralty|commune|city of|town of)\b/i;
/** Of what stands in a town nobody is mayor. */
const SITES: ReadonlySet<string> = new Set(towns.sites);
/** What has no mayor. */
const REGIONS: ReadonlySet<string> = new Set(towns.regions);
/** Mentions among which a dateline stands. */
const HEAD = 3;

/**
 * The town of a mayor whose town the words leave out: the one whose mayor was told of before, the one of the sentence before
 * or of the dateline, else the only place of the document, where it is named again. Null where two may be meant.
 */
export function townToldOf(memory: Memory, phrase: NounPhrase, word: string): string | null {
  if (!isMayor(word) || phrase.owner || phrase.complements.some(({ link }) => link === 'of')) return null;
  const { sentence } = memory.scene.tokens[phrase.head]!;
  const told = memory.lastDescribed.get(word);
  const office = told ? townOfOffice(memory, told.token) : null;
  if (office !== null) return office;
  const own = openingTown(memory, sentence);
  if (own !== null) return own;
  const before = sentence > 0 ? places(memory, sentence - 1) : [];
  return (
    (before.length === 1 ? before[0]! : null) ??
    townHall(memory, phrase) ??
    townOfParagraph(memory, sentence) ??
    dateline(memory) ??
    onlyPlace(memory)
  );
}

// "In Tarn, women blocked the road. No one was hurt. The mayor, X": the town that opens its paragraph.
function townOfParagraph(memory: Memory, sentence: number): string | null {
  const { sentences } = memory.scene;
  for (let at = sentence - 1; sentences[at]?.paragraph === sentences[sentence]!.paragraph; at -= 1) {
    const town = openingTown(memory, at);
    if (town !== null) return town;
  }
  return null;
}

// "The Municipality of Tarn has sued. Mayor X": of the body that governs the town, where the sentence before is about it.
function townHall(memory: Memory, phrase: NounPhrase): string | null {
  const before = toldOfBefore(memory, phrase);
  const body = before === null ? undefined : memory.scene.entities.get(before);
  return body?.type === 'organisation' && GOVERNS.test(body.name) ? before : null;
}

// "In Tarn, a town of 9,000, mayor X"
function openingTown({ scene }: Memory, sentence: number): string | null {
  const { from } = scene.sentences[sentence]!;
  const index = /^(?:in|at)$/.test(scene.tokens[from]!.lower) ? (scene.mentionAt[from + 1] ?? -1) : -1;
  const town = index === -1 ? undefined : scene.entities.get(scene.mentions[index]!.entity);
  return town?.type === 'place' && !isSite(town.key) ? town.key : null;
}

// "the mayor of | Tarn"
function townOfOffice({ scene }: Memory, at: number): string | null {
  const phrase = nounPhraseAt(scene, at, scene.sentences[scene.tokens[at]!.sentence]!.to);
  const [of] = phrase?.complements ?? [];
  const index = of?.link === 'of' ? scene.mentionAt[of.phrase.head]! : -1;
  const town = index === -1 ? undefined : scene.entities.get(scene.mentions[index]!.entity);
  return town?.type === 'place' ? town.key : null;
}

function places({ scene }: Memory, sentence: number): string[] {
  const { from, to } = scene.sentences[sentence]!;
  const found = new Set<string>();
  for (let at = from; at < to; at += 1) {
    const index = scene.quoted[at] ? -1 : scene.mentionAt[at]!;
    const { key, type } = index === -1 ? { key: '', type: null } : scene.entities.get(scene.mentions[index]!.entity)!;
    // "It has written to Tarn": of others. "The state of Tarnland" is no town.
    const [before, link] = [scene.tokens[at - 2]?.lower ?? '', scene.tokens[at - 1]?.lower ?? ''];
    const isTown = type === 'place' && !isSite(key) && !(link === 'of' && REGIONS.has(before));
    if (isTown && !/^(?:to|from)$/.test(link)) found.add(key);
  }
  return [...found];
}

// "TARN — ", "TARN, 3 May (Nordpost) —"
function dateline({ scene }: Memory): string | null {
  for (const [index, { entity, start }] of scene.mentions.slice(0, HEAD).entries()) {
    const { type, key } = scene.entities.get(entity)!;
    const { text } = scene.tokens[scene.ranges[index]!.from]!;
    const line = scene.text.lastIndexOf('\n', start) + 1;
    if (type === 'place' && start === line && text.length > 2 && text === text.toUpperCase()) return key;
  }
  return null;
}

// A long document is looked through once.
function onlyPlace({ scene }: Memory): string | null {
  const known = onlyIn.get(scene);
  if (known !== undefined) return known;
  const [only, other] = [...scene.entities.values()].filter(({ type, key }) => type === 'place' && !isSite(key));
  const again = only && other === undefined && scene.mentions.filter(({ entity }) => entity === only.key).length > 1;
  const found = again ? only.key : null;
  onlyIn.set(scene, found);
  return found;
}

// "tarn-bridge", "bridge"
function isSite(key: string): boolean {
  return SITES.has(key.slice(key.lastIndexOf('-') + 1));
}

const onlyIn = new WeakMap<Memory['scene'], string | null>();
