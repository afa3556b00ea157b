import type { Span } from '#src/schema/evidence.ts';
import { firstStarting } from '../../in-order.ts';
import type { Lexed, LocalAct, LocalMention, Names } from '../../types.ts';
import { datelineLength } from '../../wording/dateline.ts';

/**
 * Whose figure or date something is: the actors of the act in whose words it stands, else who is named in its own words,
 * else who was named last before it in the sentence. To be asked with spans inside the named sentence.
 */
export function ownersOf(
  { document, sentences }: Lexed,
  { entities, mentions }: Names,
  acts: readonly LocalAct[],
): (span: Span, sentence: number) => Owners {
  const bySentence = Map.groupBy(
    acts.filter(({ act }) => act !== 'STATE'),
    ({ sentence }) => sentence,
  );
  const places = new Set(entities.filter(({ type }) => type === 'place').map(({ key }) => key));
  return (span, sentence) => {
    const act = containing(bySentence.get(sentence) ?? [], span);
    if (act && act.actors.length > 0) return { act, parties: act.actors };
    const { start, end } = sentences[sentence]!;
    const near = named(start + datelineLength(document.text.slice(start, end)), span);
    return { act, parties: near ? [near.entity] : [] };
  };

  function named(start: number, span: Span): LocalMention | null {
    let found: LocalMention | null = null;
    for (let at = firstStarting(mentions, start); at < mentions.length && mentions[at]!.end <= span.end; at += 1) {
      const mention = mentions[at]!;
      if (places.has(mention.entity)) continue;
      if (mention.start >= span.start) return mention;
      found = mention;
    }
    return found;
  }
}

// Of acts inside one another the innermost; else one that ends right before.
function containing(acts: readonly LocalAct[], { start, end }: Span): LocalAct | null {
  const around = acts.filter((act) => act.start <= start && end <= act.end);
  if (around.length > 0)
    return around.reduce((best, act) => (act.end - act.start < best.end - best.start ? act : best));
  return acts.find((act) => start >= act.end && start - act.end <= NEAR) ?? (acts.length === 1 ? acts[0]! : null);
}

/** Characters between an act and what still belongs to it. */
const NEAR = 12;

interface Owners {
  readonly act: LocalAct | null;
  readonly parties: readonly string[];
}
