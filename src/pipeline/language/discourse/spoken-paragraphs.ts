import { isRole } from '../phrases/role-words.ts';
import type { Scene } from '../phrases/scene.ts';

/** In tokens, with what its bearer is: "Councillor Ana Lind (Fjord Alliance): …". */
const LONGEST_LABEL = 16;
/** In tokens, of an office before a name: "The Rt Hon Mayor". */
const LONGEST_OFFICE = 4;
/** One label may be anybody's note. */
const FEWEST = 2;

/**
 * The paragraphs of a record that print what several people said, each below a label of its own: "Mayor Ana Lind: I thank
 * both sides." None where only one person has such a label.
 */
export function spokenParagraphs(scene: Scene): ReadonlySet<number> {
  const labelled = new Set<number>();
  const people = new Set<string>();
  for (const [at, { from, to, paragraph }] of scene.sentences.entries()) {
    if (paragraph === scene.sentences[at - 1]?.paragraph || !isLabelled(scene, from, to)) continue;
    labelled.add(paragraph);
    const person = personIn(scene, from);
    if (person !== null) people.add(person);
  }
  return people.size < FEWEST ? new Set() : labelled;
}

// Capitals, a bracket or no more, and a colon: "The Mayor: …".
function isLabelled({ tokens, quoted }: Scene, from: number, to: number): boolean {
  let inside = false;
  for (let at = from; at < Math.min(to, from + LONGEST_LABEL); at += 1) {
    const { text } = tokens[at]!;
    if (quoted[at]) return false;
    if (text === ':') return at > from && at + 1 < to;
    if (text === '(') inside = true;
    else if (text === ')') inside = false;
    else if (!inside && !/^(?:\p{Lu}|of$|the$|for$|[.,–-])/u.test(text) && !isRole(text)) return false;
  }
  return false;
}

function personIn({ tokens, mentionAt, mentions, entities }: Scene, from: number): string | null {
  for (let at = from; at < Math.min(from + LONGEST_OFFICE, tokens.length); at += 1) {
    const mention = mentions[mentionAt[at] ?? -1];
    if (mention) return entities.get(mention.entity)?.type === 'person' ? mention.entity : null;
  }
  return null;
}
