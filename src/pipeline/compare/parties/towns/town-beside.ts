import { firstStarting } from '../../../in-order.ts';
import { sentenceAt } from '../../../language/phrases/sentence-at.ts';
import type { Analysis } from '../../../types.ts';
import type { EntityIdOf } from '../../types.ts';

/** "Said the | mayor", "its | mayor", "the town's | mayor": of whichever place was told of. */
const TOLD_OF = /(?:^|[\s“"(])(?:the|its|the (?:city|town|village|island|commune|municipality)['’]s) $/i;
/** In characters, of the longest of these. */
const LONGEST = 24;

/**
 * The place that "the mayor, X", "its mayor" or "the town's mayor" is of, by where the office stands: the only one named before it in its
 * sentence, else in the one before. Null where none or several are, and of "Mayor X".
 */
export function townBeside(
  at: number,
  places: ReadonlySet<string>,
  { document, sentences, mentions }: Analysis,
  idOf: EntityIdOf,
): string | null {
  if (!TOLD_OF.test(document.text.slice(Math.max(0, at - LONGEST), at))) return null;
  const own = sentenceAt(sentences, at);
  const named = (from: number, to: number) =>
    new Set(
      mentions.slice(firstStarting(mentions, from), firstStarting(mentions, to)).flatMap(({ entity, form }) => {
        const id = form === 'name' ? idOf(document.id, entity) : '';
        return places.has(id) ? [id] : [];
      }),
    );
  const { start } = sentences[own]!;
  const here = named(start, at);
  const before = sentences[own - 1];
  const [only, other] = here.size > 0 || !before ? here : named(before.start, before.end);
  return other === undefined ? (only ?? null) : null;
}
