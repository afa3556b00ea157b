import reporting from '../../../data/reporting.json' with { type: 'json' };
import { isAmong } from '../../../wording/is-among.ts';
import { isBodyNoun } from '../../phrases/body-nouns.ts';
import type { Core } from '../../phrases/phrase-core.ts';
import { verbOf } from '../../phrases/subjects.ts';
import { isState } from '../homes/home.ts';
import { type Memory, recent } from '../memory.ts';

/**
 * "Chile denied the charge. “It is a lie,” foreign ministry spokesman X said": the land that opens the sentence before, in the same
 * paragraph, and says something there, whichever land the text is at home in. Null where the sentence itself tells of another that
 * does something, or nobody says anything.
 */
export function stateAnswering(memory: Memory, { head }: Core): string | null {
  const { scene, bodies } = memory;
  const { tokens, sentences, quoted } = scene;
  const { sentence } = tokens[head]!;
  const before = sentences[sentence - 1];
  if (before?.paragraph !== sentences[sentence]!.paragraph || before.kind !== sentences[sentence]!.kind) return null;
  const opening = recent(memory, sentence - 1, 0).find((one) => one.subject && one.token <= before.from + 1);
  const land = opening?.entity ?? null;
  if (land === null || !isState(scene, bodies, land)) return null;
  // "The Omani | foreign ministry wrote": another ministry of that land, and not the land.
  if (isBodyNoun(tokens[opening!.end - 1]!.lower) || !FOLLOWS_NAME.test(tokens[opening!.end]?.pos ?? '')) return null;
  const verb = verbOf(scene, opening!.token, opening!.end);
  if (verb === -1 || !isReporting(tokens[verb]!.base)) return null;
  const own = recent(memory, sentence, 0).filter(({ subject, token }) => subject && token < head && !quoted[token]);
  return own.some(({ entity }) => entity !== null && entity !== land) ? null : land;
}

const FOLLOWS_NAME = /^(?:VERB|AUX|ADV)$/;
const isReporting = isAmong(Object.keys(reporting.verbs));
