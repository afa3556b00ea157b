import denialWords from '../../data/denial-words.json' with { type: 'json' };
import { deedStems } from './deed-stems.ts';

/** The stems of what a sentence denies to have been done; [] where it does not say. */
export function deniedStems(words: string): string[] {
  const [, denied = ''] = DENIED.exec(words) ?? [];
  return [...deedStems(denied)];
}

/** "Denied that", "the claim that". */
const DENIED = new RegExp(
  `\\b(?:den(?:y|ies|ied|ying) (?:that |having |ever )|(?:${[...denialWords.claims, ...denialWords.tales, ...denialWords.ideas].join('|')}) that )(.*)$`,
  'isu',
);
