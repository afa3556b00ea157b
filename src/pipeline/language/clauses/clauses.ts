import type { Lexed, Sentence } from '../../types.ts';
import { itemStart } from '../phrases/item-start.ts';
import { listLeadsOf } from '../phrases/list-leads.ts';
import type { Clause } from '../types.ts';
import { groupsOf } from './groups.ts';
import { linksOf } from './links.ts';
import { phrasesOf } from './phrases.ts';
import { readingsOf } from './readings.ts';

/** The clauses of a document in order: each verb with its subject, its link and what governs it, by shallow rules. */
export function clausesOf(lexed: Lexed): Clause[] {
  const clauses: Clause[] = [];
  const leads = listLeadsOf(lexed);
  for (const sentence of lexed.sentences)
    for (const clause of clausesIn(lexed, sentence, clauses.length, leads.has(sentence.index))) clauses.push(clause);
  return clauses;
}

function clausesIn({ tokens }: Lexed, { from: first, to, index }: Sentence, offset: number, led: boolean): Clause[] {
  // "2. Calls upon": the mark of an item is none of its words.
  const from = itemStart({ from: first, to }, tokens);
  if (to - from > LONGEST_SENTENCE) return [];
  const readings = readingsOf(tokens, from, to, led);
  const phrases = phrasesOf(tokens, readings, from, to);
  const groups = groupsOf(tokens, readings, from, to);
  return linksOf({ tokens, readings, phrases, groups, from, to, sentence: index, offset });
}

/** What is longer is a table or a flood of words, no sentence; the rules look back and forth inside one. */
const LONGEST_SENTENCE = 600;
