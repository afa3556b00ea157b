import type { Span } from '#src/schema/evidence.ts';
import { nounPhraseAt } from '../phrases/noun-phrase.ts';
import { apposed } from './apposed.ts';
import type { Stage } from './stage.ts';

/**
 * Whose words open a quotation as a label: a name with what its bearer is or does, and nothing else before the colon, "Ana Lind,
 * mayor of Rona: “It is late.”"; null elsewhere.
 */
export function labelOf(
  { scene, outlets, references, descriptions }: Stage,
  from: number,
  colon: number,
  quotation: number,
): Span | null {
  const phrase = nounPhraseAt(scene, from, colon);
  if (!phrase || !isUttered(scene, quotation)) return null;
  const { start } = scene.tokens[from]!;
  // "The minister:", "A spokesman for the union:"
  if (phrase.end === colon && (references.has(start) || descriptions.has(start)))
    return { start, end: scene.tokens[colon - 1]!.end };
  const own = scene.mentionAt[phrase.head]!;
  const name = own === -1 ? apposed(scene, phrase, colon) : { key: scene.mentions[own]!.entity, end: phrase.end };
  if (!name || outlets.has(name.key) || scene.entities.get(name.key)?.type === 'place') return null;
  const isAside = scene.tokens[name.end]?.lower === ',';
  const what = isAside ? nounPhraseAt(scene, name.end + 1, colon) : null;
  // "Councillor Ana Lind, moving the motion: “It is late.”"
  const does = isAside && /.ing$/.test(scene.tokens[name.end + 1]!.lower) && !hasComma(scene, name.end + 1, colon);
  const end = does ? colon : what ? what.end : name.end;
  return end === colon ? { start: scene.tokens[from]!.start, end: scene.tokens[name.end - 1]!.end } : null;
}

function hasComma({ tokens }: Stage['scene'], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ text }) => text === ',');
}

// More than a title: a sentence of its own.
function isUttered({ tokens, quoted }: Stage['scene'], from: number): boolean {
  let to = from + 1;
  while (quoted[to]) to += 1;
  const words = tokens.slice(from, to);
  // "Lind: “For nine thousand of them, yes.”"
  const told = words.some(({ pos, lower }) => pos === 'AUX' || pos === 'VERB' || /^(?:yes|no|never)$/.test(lower));
  return told && words.some(({ text }) => /^[.?!]$/.test(text));
}
