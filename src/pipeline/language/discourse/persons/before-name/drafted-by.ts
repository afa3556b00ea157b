import { nounPhraseAt } from '../../../phrases/noun-phrase.ts';
import { knownVerb } from '../../../phrases/verb-forms.ts';
import { isOrgan } from '../../bodies/organs.ts';
import { MISSIONS } from '../../lists.ts';
import { issuingAlone, type Memory, partyOf } from '../../memory.ts';
import { partyOfPhrase } from '../../nominals/party-of-phrase.ts';
import { bodyReading, type Reading } from '../reading.ts';

/** Sentences at the head of a paper that say who wrote it. */
const HEAD = 6;
/** In characters, of a line that says what a paper is: "Note to file - not for circulation". */
const FIRST_LINE = 80;
const WRITES = /^(?:drafted|prepared|written|submitted|compiled|signed)$/;

/**
 * What a label at the head of a paper says before a name: "Drafted by: X", "Drafted: X" of a body's own note is the body's, and
 * "Moderator: X, Peruvian foreign ministry" the land's. The name stands in tokens [before, to).
 */
export function draftedBy(memory: Memory, before: number, to: number): Reading[] {
  const { tokens } = memory.scene;
  if (before === 0 || tokens[before]!.sentence >= HEAD) return [];
  const organ = tokens[before - 1]!.text === ':' ? organBehind(memory, to) : [];
  if (organ.length > 0) return organ;
  const label = labelBefore(memory, before);
  if (label === null) return [];
  const head = bodyOpeningPaper(memory);
  const issuer = issuingAlone(memory);
  const body = issuer !== null && memory.scene.entities.get(issuer)!.type !== 'person' ? issuer : head;
  const isSender = tokens[label]!.lower === 'from';
  if (isSender && (head === null || !isMission(memory, head))) return [];
  return bodyReading(label, before, body === null ? null : partyOf(memory, body), 'works-at');
}

// "Drafted by: | X", "Drafted: | X", "Drafted by | X", "From: | X"
function labelBefore({ scene: { tokens, text } }: Memory, before: number): number | null {
  const colon = tokens[before - 1]!.text === ':' ? before - 1 : before;
  const by = tokens[colon - 1]?.lower === 'by' ? colon - 1 : colon;
  const first = by - 1;
  const word = tokens[first]?.lower ?? '';
  const opens = first === 0 || /[\n.;|]/.test(text.slice(tokens[first - 1]?.start ?? 0, tokens[first]?.start ?? 0));
  if (!opens || first === before - 1) return null;
  return WRITES.test(word) || (word === 'from' && by === colon && colon < before) ? first : null;
}

// ", Peruvian foreign ministry." to the end of what is told there
function organBehind(memory: Memory, to: number): Reading[] {
  const { tokens, sentences } = memory.scene;
  const { to: last } = sentences[tokens[to - 1]!.sentence]!;
  if (tokens[to]?.text !== ',' || to + 1 >= last) return [];
  const phrase = nounPhraseAt(memory.scene, to + 1, last);
  if (!phrase || !isOrgan(tokens[phrase.head]!.lower)) return [];
  const closed = phrase.end >= last || /^[.;]$/.test(tokens[phrase.end]!.text);
  return closed ? bodyReading(to, phrase.end, partyOfPhrase(memory, phrase), 'name-of-body') : [];
}

// The body that opens the paper: "EMBASSY OF PERU, OSLO", "PERUVIAN DELEGATION, OSLO"; a mission may stand below what it is.
function bodyOpeningPaper({ scene, bodies }: Memory): string | null {
  const at = scene.mentions.findIndex(({ start }) => start <= 4 || scene.text[start - 1] === '\n');
  const first = scene.mentions[at];
  if (first === undefined || first.start > FIRST_LINE) return null;
  const { key, type, name } = scene.entities.get(first.entity)!;
  if (first.start > 4 && !MISSIONS.has(firstWord(name))) return null;
  if (type === 'country') return MISSIONS.has(scene.tokens[scene.ranges[at]!.to]?.lower ?? '') ? key : null;
  return type === 'organisation' && !bodies.kinds.get(key)?.has('outlet') && !isHeadline(scene, at) ? key : null;
}

// "Norwind files two lawsuits": what it does, and no paper of its own.
function isHeadline({ tokens, ranges, text }: Memory['scene'], index: number): boolean {
  const { to } = ranges[index]!;
  const isOver = (at: number) =>
    tokens[at]!.text === '.' || text.slice(tokens[at - 1]!.end, tokens[at]!.start).includes('\n');
  for (let at = to; at < tokens.length && !isOver(at); at += 1) {
    const { pos, lower, lexeme } = tokens[at]!;
    // The tagger takes "files" for a noun.
    if (pos === 'VERB' || pos === 'AUX' || (at === to && /[^s]s$/.test(lower) && knownVerb(lexeme) !== null))
      return true;
  }
  return false;
}

function firstWord(name: string): string {
  return name.toLowerCase().split(' ', 1)[0]!;
}

function isMission({ scene }: Memory, key: string): boolean {
  const { type, name } = scene.entities.get(key)!;
  return type === 'country' || name.split(/\s+/).some((word) => MISSIONS.has(word.toLowerCase()));
}
