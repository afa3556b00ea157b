import type { Act, EvidenceSentence, Span } from '#src/schema/evidence.ts';
import { isNamed } from '../../wording/named.ts';
import type { Inline } from '../blocks.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { reportsOf } from '../reports.ts';
import { connectiveLength } from '../sentences/connective.ts';
import { isOfOneUntold } from '../sentences/of-one-untold.ts';
import { shownSentence, shownWords } from '../sentences/shown-sentence.ts';
import { wordsAt } from '../sentences/words-at.ts';
import { itemsBehind, itemWords } from '../statement/items.ts';
import { corroborationOf } from './corroboration.ts';
import { cites, name, quoted, tally, words } from './inlines.ts';
import { namedBehind } from './named-behind.ts';
import { unnamedIn } from './unnamed.ts';

/**
 * A sentence as a line: who speaks or acts where the sentence itself does not name them, its words without a dateline or
 * what ties them to the sentence before, of an item the words that open its list, who reports it, and whether they differ
 * on its figures. `more` are further items of its list, in their order.
 */
export function sentenceLine(
  sentence: EvidenceSentence,
  index: EvidenceIndex,
  more: readonly EvidenceSentence[] = [],
): Inline[] {
  const { id, document } = sentence;
  const told = reportsOf(id, index);
  const whole = shownSentence(sentence, index);
  const tied = connectiveLength(shownWords(sentence, index));
  const span = { start: whole.start + tied, end: whole.end };
  const lead = index.listLeads.get(id);
  const opening = lead ? shownSentence(lead, index) : null;
  const items = more.length > 0 ? more : itemsBehind(span.end, sentence, index);
  const listed = items.map((item) => shownSentence(item, index));
  const who = unnamedIn(document, [...(opening ? [opening] : []), span, ...listed], [], index, listed);
  const line = [
    ...(who.length > 0 || opening ? who : ownerOf(sentence, span, index)),
    ...(opening ? [...quoted(document, opening, index), words(' […] ')] : []),
    ...(tied > 0 ? [words('[…] ')] : []),
    ...quoted(document, span, index),
    ...cites([...(lead ? [lead.id] : []), ...told.slice(0, MOST_CITES)]),
    ...itemWords(items, index, more.length > 0 ? 1 : 0),
  ];
  return [
    ...line,
    ...namedBehind(document, [...(opening ? [opening] : []), span, ...listed], line, index),
    words(' '),
    tally(corroborationOf(told, index), index),
    ...differences(sentence, index),
  ];
}

// "Its offer was turned down": whose it is, where the act that the words tell says so.
function ownerOf({ id, document }: EvidenceSentence, { start, end }: Span, index: EvidenceIndex): Inline[] {
  const text = wordsAt({ document, start, end }, index);
  const acts = index.actsIn.get(id) ?? [];
  if (isOfOneUntold(text)) return doerOf(acts, text, index);
  if (/^(?:the|this) \p{L}/iu.test(text)) return openerOf(id, start, acts, text, index);
  if (!/^(?:its|his|her|their) /i.test(text)) return [];
  const told = acts.find((act) => act.start === start && act.actors.length === 1);
  const owner = index.entities.get(told?.actors[0] ?? '');
  return owner && !isNamed(owner, text) ? [name(owner.id, index), words(' — ')] : [];
}

// "The company will fly again on Saturday": which, where it does what the words tell.
function openerOf(sentence: string, start: number, acts: readonly Act[], text: string, index: EvidenceIndex): Inline[] {
  const opener = (index.mentionsIn.get(sentence) ?? []).find(
    (one) => one.start >= start && one.start <= start + ARTICLE,
  );
  const entity = index.entities.get(opener?.entity ?? '');
  const isDoer = acts.some(({ actors }) => actors.length === 1 && actors[0] === entity?.id);
  return entity && isDoer && !isNamed(entity, text) ? [name(entity.id, index), words(' — ')] : [];
}

// "On Sunday she signed it": who, where all that is done in it is one's.
function doerOf(acts: readonly Act[], text: string, index: EvidenceIndex): Inline[] {
  const [one, ...others] = new Set(acts.flatMap(({ actors }) => actors));
  const doer = index.entities.get(one ?? '');
  const isAlone = others.length === 0 && acts.every(({ actors }) => actors.length === 1);
  return doer?.type === 'person' && isAlone && !isNamed(doer, text) ? [name(doer.id, index), words(' — ')] : [];
}

function differences({ id, document }: EvidenceSentence, index: EvidenceIndex): Inline[] {
  const kinds = new Set(
    (index.clustersOf.get(id) ?? [])
      .flatMap((cluster) => cluster.differences)
      .filter(({ spans }) => spans.some((span) => span.document === document))
      .map(({ kind }) => kind),
  );
  if (kinds.has('figure')) return [words(' · figures differ')];
  return kinds.has('date') ? [words(' · dates differ')] : [];
}

/** In characters, "the " or "this ". */
const ARTICLE = 5;
/** The tally beside them counts the rest. */
const MOST_CITES = 4;
