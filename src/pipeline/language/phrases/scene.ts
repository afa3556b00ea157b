import nameWords from '../../data/name-words.json' with { type: 'json' };
import { firstEndingAfter } from '../../in-order.ts';
import type { Lexed, LocalEntity, LocalMention, Names, Sentence, Token } from '../../types.ts';

/** A document as the rules about phrases see it: its tokens, which of them name what, and which stand in quotation marks. */
export function sceneOf(lexed: Lexed, names: Names): Scene {
  const known = scenes.get(names);
  if (known?.tokens === lexed.tokens) return known;
  const scene = newScene(lexed, names);
  scenes.set(names, scene);
  return scene;
}

// Several stages look at one document with the same names.
const scenes = new WeakMap<Names, Scene>();

function newScene(lexed: Lexed, names: Names): Scene {
  const { tokens, sentences, document } = lexed;
  const mentions = names.mentions.filter(({ form }) => form === 'name');
  const mentionAt = new Int32Array(tokens.length).fill(-1);
  const entities = new Map(names.entities.map((entity) => [entity.key, entity]));
  const isPerson = ({ entity }: LocalMention) => entities.get(entity)?.type === 'person';
  const ranges = mentions.map((mention, index) => mark(tokens, mention, isPerson(mention), index, mentionAt));
  return {
    text: document.text,
    publisher: document.publisher ?? document.author,
    tokens,
    sentences,
    mentions,
    ranges,
    mentionAt,
    entities,
    quoted: quotedOnce(lexed),
  };
}

// The letters behind a person's name stand for nobody else: "Ana Lind MP", "Ben Quarn OBE".
function mark(
  tokens: readonly Token[],
  mention: LocalMention,
  isPerson: boolean,
  index: number,
  mentionAt: Int32Array,
): TokenRange {
  const from = firstEndingAfter(tokens, mention.start);
  let to = from;
  while (to < tokens.length && (tokens[to]!.start < mention.end || (isPerson && POSTNOMINAL.has(tokens[to]!.text)))) {
    mentionAt[to] = index;
    to += 1;
  }
  return { from, to };
}

// Several stages look at one document.
function quotedOnce({ tokens, sentences }: Lexed): Uint8Array {
  const known = quotedIn.get(tokens);
  if (known) return known;
  const quoted = quotedTokens(tokens, sentences);
  quotedIn.set(tokens, quoted);
  return quoted;
}

const quotedIn = new WeakMap<readonly Token[], Uint8Array>();

// A quotation ends with its paragraph: one mark too many must not turn the rest of the document inside out.
function quotedTokens(tokens: readonly Token[], sentences: readonly Sentence[]): Uint8Array {
  const quoted = new Uint8Array(tokens.length);
  let open = false;
  let paragraph = 0;
  for (const sentence of sentences) {
    if (sentence.paragraph !== paragraph) open = false;
    paragraph = sentence.paragraph;
    for (let i = sentence.from; i < sentence.to; i += 1) {
      const { text } = tokens[i]!;
      if (text.length > 1) {
        if (open) quoted[i] = 1;
      } else if (text === '“' || text === '«' || text === '„') open = true;
      else if (text === '”' || text === '»') open = false;
      else if (text === '"') open = !open;
      else if (open) quoted[i] = 1;
    }
  }
  return quoted;
}

const POSTNOMINAL = new Set(nameWords.postnominal);

/** Tokens [from, to). */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

export interface Scene {
  readonly text: string;
  /** Who is stated beside the text to have published it, else to have written it: a firm's page names the firm. Null where nothing says. */
  readonly publisher: string | null;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** The named mentions, in order of start. */
  readonly mentions: readonly LocalMention[];
  /** The tokens of each of `mentions`. */
  readonly ranges: readonly TokenRange[];
  /** For each token the place of its mention in `mentions`, -1 where it names nothing. */
  readonly mentionAt: Int32Array;
  readonly entities: ReadonlyMap<string, LocalEntity>;
  /** 1 for each token inside quotation marks. */
  readonly quoted: Uint8Array;
}
