import type { Reading } from '../reading.ts';
import type { Found } from '../rules/found.ts';
import { contentEnd } from './content-end.ts';

/**
 * A report without what is no part of it: of "Norwind closed the line because, it said, nobody used it" only the reason is
 * said. Any other report as it stands.
 */
export function withoutMain(reading: Reading, found: Found): Found {
  const { content, cue, rest } = found;
  const { tokens, quoteAt } = reading;
  const last = tokens[content.to - 1]!;
  if (content.to > cue.from || !LINKS.test(last.lower) || quoteAt[content.to - 1] !== -1) return found;
  const [part, ...others] = rest;
  if (part && part.from > cue.from) return { ...found, content: part, rest: others };
  const from = cue.to + 1;
  if (tokens[cue.to]?.text !== ',' || tokens[from]?.sentence !== last.sentence) return found;
  return { ...found, content: { from, to: contentEnd(reading, from) } };
}

const LINKS = /^(?:because|since|as|although|though|while)$/;
