import type { EvidenceSentence } from '#src/schema/evidence.ts';
import noNews from '../../data/no-news.json' with { type: 'json' };
import { leadsIn } from '../../wording/leads-in.ts';
import { holdsWords } from '../../wording/named.ts';
import { opensList } from '../evidence-index/list-leads.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import { isFromUnknown } from '../lines/unknown-speaker.ts';
import { reportsOf } from '../reports.ts';
import { isHostsNews } from '../sentences/hosts-news.ts';
import { isCaption } from '../sentences/is-caption.ts';
import { isOfWriter } from '../sentences/is-of-writer.ts';
import { hasLooseEnd } from '../sentences/loose-ends.ts';
import { shownSentence, shownWords } from '../sentences/shown-sentence.ts';
import { isBareHead } from './is-bare-head.ts';
import { opensFeature } from './opens-feature.ts';

/** The sentences of a briefing that may stand in any section of its summary. */
export function readableOf(index: EvidenceIndex): EvidenceSentence[] {
  return [...index.sentences.values()].filter(
    (sentence) =>
      !index.headings.has(sentence.id) &&
      !isAsideIn(sentence, index) &&
      !isHeadless(sentence, index) &&
      !isBareHead(sentence, index) &&
      !isCaption(sentence, index) &&
      !isFromUnknown(sentence, index) &&
      !isOfWriter(sentence, index),
  );
}

// What is asked, in a headline or by who interviews, tells nothing, nor do the words that open a list or say what
// follows, nor what another sentence must explain; the label of a turn of nobody knows whom, "LECK:", is no part of a line.
function isAsideIn(sentence: EvidenceSentence, index: EvidenceIndex): boolean {
  if (index.asked.has(sentence.id) && !isHostsNews(sentence, index)) return true;
  const text = shownWords(sentence, index);
  const isToReaders = noNews.toReaders.some((phrase) => holdsWords(text, phrase));
  if (opensFeature(text) && reportsOf(sentence.id, index).length < 2) return true;
  return (
    /\?["”’)]*$/.test(text) || leadsIn(text) || opensList(text) || TURN.test(text) || hasLooseEnd(text) || isToReaders
  );
}

// "will take part in the hearing;": who, only other words of a list say.
function isHeadless(sentence: EvidenceSentence, index: EvidenceIndex): boolean {
  const { start } = shownSentence(sentence, index);
  return /^\p{Ll}/u.test(shownWords(sentence, index)) && start > sentence.start && !index.listLeads.has(sentence.id);
}

/** "FIONA LECK: …" */
const TURN = /^(?:\p{Lu}[\p{Lu}'’.-]+ ?){1,4}: /u;
