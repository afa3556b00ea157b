import type { Span } from '#src/schema/evidence.ts';
import type { Attribution, Lexed, Names, Sentence } from '../../types.ts';
import { isPageOfLetters } from '../phrases/papers/letters-head.ts';
import { type Scene, sceneOf } from '../phrases/scene.ts';
import { sentenceAt } from '../phrases/sentence-at.ts';
import { signedIn } from './letters/signed.ts';
import { toldByOthers } from './told-by-others.ts';
import { withAdded } from './with-added.ts';

/** The rule that finds what somebody writes in a letter. */
const RULE = 'letter';
/** So many letters make a page of them: one alone is a document of its own. */
const FEWEST = 2;
/** In tokens, of what may stand before the name in a signature: "Cllr Ana Lind", "The Revd Dr Ana Lind". */
const STYLED = 4;
/** In sentences, of one letter. */
const LONGEST = 60;

/**
 * The attributions of a page of letters, "Sir, …" each above the line of who signs it, with what each of them says: every
 * sentence that reports nobody is the words of whoever signs below it.
 */
export function withLetters(attributions: readonly Attribution[], lexed: Lexed, names: Names): Attribution[] {
  const isPage = isPageOfLetters(lexed.document.text);
  if (!isPage && !lexed.sentences.some((one) => greets(one, lexed))) return [...attributions];
  const scene = sceneOf(lexed, names);
  const letters = isPage ? signedIn(scene) : lettersIn(scene, lexed);
  if (letters.length < FEWEST) return [...attributions];
  const told = toldByOthers(attributions, lexed);
  const own = letters.flatMap(({ first, last, signer }) =>
    lexed.sentences
      .slice(first, last)
      .flatMap((one, i) =>
        told[first + i] === 1
          ? []
          : [words(one, i === 0 && greets(one, lexed) ? behindGreeting(one, scene) : one.start, signer)],
      ),
  );
  const signers = new Map(
    letters.flatMap(({ first, last, signer }) =>
      Array.from({ length: last - first }, (_, i) => [first + i, signer] as const),
    ),
  );
  return withAdded(
    attributions.map((one) => withSigner(one, signers, scene)),
    own,
  );
}

// "We will oppose it": whoever signs does.
function withSigner(
  one: Attribution,
  signers: ReadonlyMap<number, Span>,
  { sentences, tokens, text }: Scene,
): Attribution {
  const known = one.speaker && !/^(?:I|[Ww]e)$/.test(text.slice(one.speaker.start, one.speaker.end));
  if (known || one.continues !== null) return one;
  const start = one.cue?.start ?? one.content.start;
  const at = sentenceAt(sentences, start);
  const signer = signers.get(at);
  if (!signer) return one;
  const before = tokens.slice(sentences[at]!.from, sentences[at]!.to).filter((token) => token.start < start);
  return before.some(({ lower }) => /^(?:i|we|our|my)$/.test(lower)) ? { ...one, speaker: signer } : one;
}

// From each greeting to the line of a name below.
function lettersIn(scene: Scene, lexed: Lexed): Letter[] {
  const { sentences } = lexed;
  return sentences.flatMap((one, first) => {
    if (!greets(one, lexed)) return [];
    let last = first + 1;
    while (
      last < sentences.length &&
      last < first + LONGEST &&
      sentences[last]!.kind === 'prose' &&
      !greets(sentences[last]!, lexed)
    )
      last += 1;
    const line = sentences[last];
    return line && line.kind !== 'prose' && line.kind !== 'turn'
      ? [{ first, last, signer: signerIn(scene, line) }]
      : [];
  });
}

// "Sir, Your leader", "Dear Editor – I read".
function greets({ from, to, kind }: Sentence, { tokens }: Lexed): boolean {
  if (kind !== 'prose') return false;
  const at = tokens[from]!.lower === 'dear' ? from + 1 : from;
  return at + 1 < to && GREETED.test(tokens[at]!.lower) && /^[,:;–—-]$/.test(tokens[at + 1]!.text);
}

function behindGreeting({ from, start }: Sentence, { tokens }: Scene): number {
  const comma = tokens[from]!.lower === 'dear' ? from + 2 : from + 1;
  return tokens[comma + 1]?.start ?? start;
}

// Whoever is named first; "Name and address supplied" as it stands.
function signerIn({ tokens, mentionAt, mentions }: Scene, { from, to, start, end }: Sentence): Span {
  for (let at = from; at < Math.min(to, from + STYLED); at += 1) {
    const mention = mentions[mentionAt[at]!];
    if (mention) return { start: mention.start, end: mention.end };
    if (tokens[at]!.text === ',') break;
  }
  return { start, end };
}

function words({ end }: Sentence, start: number, speaker: Span): Attribution {
  const content = { start, end };
  return { kind: 'direct', content, cue: null, speaker, continues: null, rule: RULE, confidence: 0.9 };
}

const GREETED = /^(?:sirs?|madam|editor|gentlemen)$/;

export interface Letter {
  /** Its sentences, [first, last). */
  readonly first: number;
  readonly last: number;
  readonly signer: Span;
}
