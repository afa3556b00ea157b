import type { Span } from '#src/schema/evidence.ts';
import type { Attribution, Sentence } from '../../../types.ts';
import { nounPhraseAt } from '../../phrases/noun-phrase.ts';
import { officeOf, singular } from '../../phrases/role-words.ts';
import type { Scene } from '../../phrases/scene.ts';
import { sentenceAt } from '../../phrases/sentence-at.ts';
import { isSubject } from '../../phrases/subjects.ts';
import { isBackshifted, isOfMeeting, tellsOn } from './told-on.ts';

const PRONOUN = /^(?:he|she|they|it|we|i)$/i;
/** In tokens, how late in an item the name of who speaks may stand: "The Minister of Police (Hon. Ana Lind)". */
const OPENING = 10;

/** For each sentence of a record who has the word before it in its paragraph; undefined where nobody opens it. */
export function speakersOf(scene: Scene, attributions: readonly Attribution[]): (Span | undefined)[] {
  const named = new Map<number, Span>();
  for (const { speaker, cue } of attributions)
    if (speaker && cue && speaks(scene, speaker, cue)) named.set(sentenceAt(scene.sentences, cue.start), speaker);
  const found: (Span | undefined)[] = [];
  let person: Span | undefined;
  let body: Span | undefined;
  for (const [at, sentence] of scene.sentences.entries()) {
    const opens = sentence.paragraph !== scene.sentences[at - 1]?.paragraph;
    if (opens) person = body = undefined;
    found.push(person ?? body);
    // Once "the motion was lost" nobody has the word.
    if (!named.has(at) && !isBackshifted(scene, sentence) && isOfMeeting(scene, sentence)) person = body = undefined;
    person = openerOf(scene, sentence) ?? roleOpening(scene, sentence) ?? person;
    body = named.get(at) ?? body;
  }
  return found;
}

/** "3. Dr Ana Lind (Progress) opposed it", "The Clerk, Ana Lind, replied": a person before the verb. */
export function openerOf({ tokens, mentionAt, mentions, entities }: Scene, { from, to }: Sentence): Span | undefined {
  for (let at = from; at < Math.min(to, from + OPENING); at += 1) {
    const { pos, lower } = tokens[at]!;
    const index = mentionAt[at]!;
    if (index !== -1 && entities.get(mentions[index]!.entity)?.type === 'person') return mentions[index]!;
    if (/^(?:VERB|AUX)$/.test(pos) || /^(?:from|by|for|on|to|in|with|at)$/.test(lower)) return undefined;
  }
  return undefined;
}

// "The harbour master explained", "4. The Clerk reported": by an office alone; "the minister had promised" tells of him.
function roleOpening(scene: Scene, sentence: Sentence): Span | undefined {
  const { tokens } = scene;
  let at = sentence.from;
  while (at < sentence.to && /^(?:NUM|PUNCT)$/.test(tokens[at]!.pos)) at += 1;
  const phrase = tokens[at]?.lower === 'the' ? nounPhraseAt(scene, at, sentence.to) : null;
  if (!phrase || officeOf(scene, phrase)?.to !== phrase.head + 1 || !isSubject(scene, phrase.from, phrase.end))
    return undefined;
  const { lower } = tokens[phrase.head]!;
  const plural = singular(lower) !== lower;
  return plural || isBackshifted(scene, sentence)
    ? undefined
    : { start: tokens[at]!.start, end: tokens[phrase.end - 1]!.end };
}

// "The Clerk replied"; not "the council had promised", which somebody tells.
function speaks({ text }: Scene, speaker: Span, cue: Span): boolean {
  const between = text.slice(speaker.end, cue.end).toLowerCase().split(/\s+/);
  return !PRONOUN.test(text.slice(speaker.start, speaker.end)) && speaker.end <= cue.start && !between.some(tellsOn);
}
