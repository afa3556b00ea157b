import type { Span } from '#src/schema/evidence.ts';
import type { Attribution, Lexed, Names, Sentence } from '../../types.ts';
import { type Scene, sceneOf } from '../phrases/scene.ts';
import { sentenceAt } from '../phrases/sentence-at.ts';
import { colonIn } from './colon-in.ts';
import { isRecord } from './minutes/is-record.ts';
import { openerOf, speakersOf } from './minutes/speakers.ts';
import { isBackshifted, isToldOn } from './minutes/told-on.ts';
import { withAdded } from './with-added.ts';

/**
 * The attributions of a record with what each speaker said on: behind "Mr Lind opposed the motion." what was dear, and would be, in
 * the same paragraph are his words, and so is a quotation that stands alone.
 */
export function withMinutes(attributions: readonly Attribution[], lexed: Lexed, names: Names): Attribution[] {
  const { sentences } = lexed;
  if (!isRecord(lexed)) return [...attributions];
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

// 'Cllr Ruiz: "With what money?"': whose name opens the sentence and ends at the colon.
function labelled(scene: Scene, sentence: Sentence, { content }: Attribution): Span | undefined {
  const opener = openerOf(scene, sentence);
  return opener && /^\s*:\s*$/.test(scene.text.slice(opener.end, content.start)) ? opener : undefined;
}

// "Cllr Ruiz spoke against: the school would close.": another's words behind the colon.
function answerIn(scene: Scene, sentence: Sentence): { speaker: Span; content: Span } | null {
  const { tokens } = scene;
  const colon = colonIn(tokens, sentence.from, sentence.to);
  const speaker = colon === -1 ? undefined : openerOf(scene, sentence);
  if (!speaker || colon + 1 >= sentence.to) return null;
  return isBackshifted(scene, { from: sentence.from, to: colon })
    ? null
    : { speaker, content: { start: tokens[colon + 1]!.start, end: sentence.end } };
}

function withSpeaker(one: Attribution, speaker: Span | undefined): Attribution {
  return one.speaker || one.cue || one.continues !== null || !speaker ? one : { ...one, speaker };
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
