import type { Lexed } from '../../types.ts';

/** Where in a body's own paper its news ends, in characters: where its readers have the word, or it tells what it is. */
export function newsEnd(lexed: Lexed): number {
  return Math.min(readersFrom(lexed), aboutFrom(lexed));
}

// Below "COMMENTS" or "3 comments".
function readersFrom({ document, sentences }: Lexed): number {
  const line = sentences.find(({ start, end }) => READERS.test(document.text.slice(start, end)));
  return line?.start ?? Number.POSITIVE_INFINITY;
}

// Where it is told what the body is, at the foot of each of its papers: "About Norwind", in a line of its own behind what is
// news. Above that a heading may say so of anything.
function aboutFrom({ document, sentences }: Lexed): number {
  const last = sentences.findLastIndex(({ start, end, kind }, at) => {
    if (kind !== 'heading' && kind !== 'prose') return false;
    return ABOUT.test(document.text.slice(start, end)) && sentences.length - at <= FOOT;
  });
  return last * 2 >= sentences.length ? sentences[last]!.start : Number.POSITIVE_INFINITY;
}

const READERS = /^(?:(?:\d+ )?(?:readers['’] |your )?comments?(?: \(\d+\))?|replies)(?=\s*:?\s*(?:$|\n))/i;
const ABOUT = /^about (?:us|(?:the )?\p{Lu}[^.:;!?]*):?$/iu;
/** In sentences, of what a body tells of itself below that line. */
const FOOT = 12;
