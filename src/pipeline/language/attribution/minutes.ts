import type { Span } from '#src/schema/evidence.ts';
import type { Attribution, Lexed, Names, Sentence } from '../../types.ts';
import { type Scene, sceneOf } from '../phrases/scene.ts';
import { sentenceAt } from '../phrases/sentence-at.ts';
import { withAdded } from './with-added.ts';

/** Sentences and lines at the head among which minutes say what they are. */
const HEAD = 5;
const MINUTES =
  /^\W*(?:(?:draft|summary|provisional|approved) )?(?:minutes(?=\s*(?:of|,|\(|[–—-]|\d|$))|summary record|record of proceedings)/im;
/** How minutes tell what a speaker said on: "The school would close." */
const TOLD = /^(?:had|would|could|might|must|should|ought)$/;
const PRONOUN = /^(?:he|she|they|it|we|i)$/i;
/** In tokens, how late in an item the name of who speaks may stand: "The Minister of Police (Hon. Ana Lind)". */
const OPENING = 10;

/**
 * The attributions of minutes with what each speaker said on: behind "Mr Lind opposed the motion." what "had" been and "would" be in
 * the same item are his words, and so is a quotation that stands alone.
 */
export function withMinutes(attributions: readonly Attribution[], lexed: Lexed, names: Names): Attribution[] {
  const { sentences, document } = lexed;
  if (
    !sentences
      .slice(0, HEAD)
      .some((one) => one.kind !== 'prose' && MINUTES.test(document.text.slice(one.start, one.end)))
  )
    return [...attributions];
  const scene = sceneOf(lexed, names);
  const speakers = speakersOf(scene, attributions);
  const told = new Set(attributions.map(({ content }) => sentenceAt(sentences, content.start)));
  return withAdded(
    attributions.map((one) => {
      const at = sentenceAt(sentences, one.content.start);
      return withSpeaker(one, labelled(scene, sentences[at]!, one) ?? speakers[at]);
    }),
    sentences.flatMap((sentence, at) => {
      const speaker = speakers[at];
      if (!speaker || told.has(at) || !isToldOn(scene, sentence)) return [];
      const answer = answerIn(scene, sentence);
      return [answer ? words(answer.content, answer.speaker) : words(sentence, speaker)];
    }),
  );
}

// For each sentence who has the word before it in its item; undefined where nobody opens it.
function speakersOf(scene: Scene, attributions: readonly Attribution[]): (Span | undefined)[] {
  const named = new Map<number, Span>();
  for (const { speaker, cue } of attributions)
    if (speaker && cue && speaks(scene, speaker, cue)) named.set(sentenceAt(scene.sentences, cue.start), speaker);
  const found: (Span | undefined)[] = [];
  let speaker: Span | undefined;
  for (const [at, sentence] of scene.sentences.entries()) {
    const opens = sentence.paragraph !== scene.sentences[at - 1]?.paragraph;
    if (opens) speaker = undefined;
    found.push(speaker);
    speaker = openerOf(scene, sentence) ?? (speaker && (named.get(at) ?? speaker));
  }
  return found;
}

// 'Cllr Ruiz: "With what money?"': whose name opens the sentence and ends at the colon.
function labelled(scene: Scene, sentence: Sentence, { content }: Attribution): Span | undefined {
  const opener = openerOf(scene, sentence);
  return opener && /^\s*:\s*$/.test(scene.text.slice(opener.end, content.start)) ? opener : undefined;
}

// "Cllr Ruiz spoke against: the school would close.": another's words behind the colon.
function answerIn(scene: Scene, sentence: Sentence): { speaker: Span; content: Span } | null {
  const { tokens } = scene;
  const colon = colonOf(scene, sentence);
  const speaker = colon === -1 ? undefined : openerOf(scene, sentence);
  if (!speaker || colon + 1 >= sentence.to) return null;
  const told = tokens.slice(sentence.from, colon).some(({ lower }) => TOLD.test(lower));
  return told ? null : { speaker, content: { start: tokens[colon + 1]!.start, end: sentence.end } };
}

// "The Clerk replied"; not "the council had promised", which somebody tells.
function speaks({ text }: Scene, speaker: Span, cue: Span): boolean {
  const between = text.slice(speaker.end, cue.end).toLowerCase().split(/\s+/);
  return (
    !PRONOUN.test(text.slice(speaker.start, speaker.end)) &&
    speaker.end <= cue.start &&
    !between.some((word) => TOLD.test(word))
  );
}

// "3. Dr Ana Lind (Progress) opposed it", "The Clerk, Ana Lind, replied": a person before the verb.
function openerOf({ tokens, mentionAt, mentions, entities }: Scene, { from, to }: Sentence): Span | undefined {
  for (let at = from; at < Math.min(to, from + OPENING); at += 1) {
    const { pos, lower } = tokens[at]!;
    const index = mentionAt[at]!;
    if (index !== -1 && entities.get(mentions[index]!.entity)?.type === 'person') return mentions[index]!;
    if (/^(?:VERB|AUX)$/.test(pos) || /^(?:from|by|for|on|to|in|with|at)$/.test(lower)) return undefined;
  }
  return undefined;
}

function colonOf({ tokens }: Scene, { from, to }: Sentence): number {
  for (let at = from + 1; at < to; at += 1) if (tokens[at]!.text === ':') return at;
  return -1;
}

function withSpeaker(one: Attribution, speaker: Span | undefined): Attribution {
  return one.speaker || one.cue || one.continues !== null || !speaker ? one : { ...one, speaker };
}

function isToldOn({ tokens, quoted }: Scene, { from, to, kind }: Sentence): boolean {
  if (kind !== 'item' && kind !== 'prose') return false;
  return tokens.slice(from, to).some(({ lower }, i) => quoted[from + i] === 0 && TOLD.test(lower));
}

function words({ start, end }: Span, { start: from, end: to }: Span): Attribution {
  return {
    kind: 'indirect',
    content: { start, end },
    cue: null,
    speaker: { start: from, end: to },
    continues: null,
    rule: 'told-on',
    confidence: 0.85,
  };
}
