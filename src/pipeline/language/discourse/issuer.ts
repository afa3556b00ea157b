import type { Issuer, LocalEntity } from '../../types.ts';
import { codeOfCapital } from '../phrases/capitals.ts';
import type { Scene } from '../phrases/scene.ts';
import type { TokenRange } from '../types.ts';

const PAPER = /^(?:release|statement|communiqué|communique|bulletin|notice|declaration)$/;
const OFFICE = /^(?:ministry|department|office|embassy|government|presidency|chancellery|cabinet|secretariat)$/;
const LEGAL_FORM =
  /^(?:GROUP|HOLDINGS?|PLC|LTD|LIMITED|INC|CORP|CORPORATION|COMPANY|AG|SE|SA|AB|AS|ASA|OY|NV|BV|GMBH|LLC)\.?$/;
/** Sentences at the head of a document among which its heading is looked for. */
const HEAD = 4;

/**
 * The body whose own statement the document is, by its heading: "Press release of the Green List", "Statement by the
 * Ministry of Health on …", "Norwind statement on …", or its name above "Statement on …"; by its first words where the
 * heading is "Press release: …". Null where nothing says so, or it is a joint one.
 */
export function issuerOf(scene: Scene): Issuer | null {
  const headings = headingsOf(scene);
  for (const { from, to } of headings) {
    const at = paperIn(scene, from, to);
    if (at === -1) continue;
    const named =
      bodyAt(scene, behind(scene, at, to)) ??
      headings.map((line) => nameLine(scene, line) ?? stateIn(scene, line)).find((one) => one !== null) ??
      (scene.tokens[at + 1]?.text === ':' || hasOffice(scene, headings) ? opening(scene, headings.at(-1)!.to) : null);
    // "Norwind – press notice" is nothing but that.
    const sure = at - from <= 1 || headings.some((line) => line.to <= from) || isWhole(scene, at, to, named);
    if (named) return { ...named, sure };
    const before = at > from ? bodyAt(scene, at - 1) : null;
    return before && { ...before, sure: false };
  }
  return null;
}

// Lines at the head that end as no sentence does.
function headingsOf({ sentences, tokens }: Scene): TokenRange[] {
  const lines: TokenRange[] = [];
  for (const { from, to, kind } of sentences.slice(0, HEAD)) {
    if (to === from || (kind !== 'heading' && /^[.!?”"]$/.test(tokens[to - 1]!.text))) break;
    if (kind !== 'dateline') lines.push({ from, to });
  }
  return lines;
}

// The line ends with the paper's kind, and its body's name is above or before it.
function isWhole({ tokens }: Scene, at: number, to: number, named: Body | null): boolean {
  return named !== null && at === to - 1 && named.start <= tokens[at]!.start && tokens[at - 1]?.lower === 'press';
}

function paperIn({ tokens }: Scene, from: number, to: number): number {
  for (let at = from; at < to; at += 1)
    if (PAPER.test(tokens[at]!.lower)) return tokens[at - 1]?.lower === 'joint' ? -1 : at;
  return -1;
}

// "Statement by the | ministry".
function behind({ tokens }: Scene, at: number, to: number): number {
  if (at + 2 >= to || !/^(?:of|by|from)$/.test(tokens[at + 1]!.lower)) return -1;
  return tokens[at + 2]!.lower === 'the' ? at + 3 : at + 2;
}

// A heading that begins with a body's name and tells nothing: "Ministry of Trade, Lemesh", "NORWIND – press notice".
function nameLine(scene: Scene, { from, to }: TokenRange): Body | null {
  const at = /^the$/i.test(scene.tokens[from]!.text) ? from + 1 : from;
  const found = at < to ? bodyAt(scene, at) : null;
  const end = found ? scene.ranges[scene.mentionAt[at]!]!.to : to;
  if (!found) return loudName(scene, from, to);
  if (end >= to) return found;
  return /^[,–—-]$/.test(scene.tokens[end]!.text) || PAPER.test(scene.tokens[to - 1]!.lower) ? found : null;
}

// In capitals a name is read as none: the text below has it.
function loudName({ tokens, text, entities }: Scene, from: number, to: number): Body | null {
  let end = from;
  while (end < to && !/^[,–—:-]$/.test(tokens[end]!.text)) end += 1;
  if (end === from) return null;
  const span = { start: tokens[from]!.start, end: tokens[end - 1]!.end };
  const words = text.slice(span.start, span.end);
  if (words !== words.toUpperCase()) return null;
  for (const { key, type, forms } of entities.values())
    if (type !== 'person' && type !== 'place' && forms.some((form) => isSame(form.toUpperCase(), words)))
      return { entity: key, ...span };
  return null;
}

// "NORWIND GROUP" is what the text calls Norwind.
function isSame(form: string, words: string): boolean {
  return form === words || (words.startsWith(`${form} `) && LEGAL_FORM.test(words.slice(form.length + 1)));
}

// "Office of the President of Norland", "Ministry of Trade, Ottawa": an office of the one state its line names.
function stateIn(scene: Scene, { from, to }: TokenRange): Body | null {
  const { tokens, mentionAt, mentions, entities } = scene;
  if (!hasOffice(scene, [{ from, to }])) return null;
  const states = new Map<string, number>();
  for (let at = from; at < to; at += 1) {
    if (/^(?:on|about|regarding|concerning)$/.test(tokens[at]!.lower)) break;
    const index = mentionAt[at]!;
    const state = index === -1 ? null : stateOf(scene, entities.get(mentions[index]!.entity));
    if (state !== null) states.set(state, index);
  }
  const [only, other] = states;
  if (!only || other) return null;
  const { start, end } = mentions[only[1]]!;
  return { entity: only[0], start, end };
}

// A state, or the one whose capital it is.
function stateOf({ entities }: Scene, entity: LocalEntity | undefined): string | null {
  if (entity?.type !== 'place') return entity?.type === 'country' ? entity.key : null;
  const code = codeOfCapital(entity.name);
  return code === null ? null : ([...entities.values()].find((one) => one.code === code)?.key ?? null);
}

function hasOffice({ tokens }: Scene, lines: readonly TokenRange[]): boolean {
  return lines.some(({ from, to }) => tokens.slice(from, to).some(({ lower }) => OFFICE.test(lower)));
}

// The first words below "Press release: …" or the name of an office.
function opening(scene: Scene, from: number): Body | null {
  const first = scene.sentences.find((one) => one.from >= from && one.kind === 'prose');
  if (!first) return null;
  return bodyAt(scene, scene.tokens[first.from]!.lower === 'the' ? first.from + 1 : first.from);
}

function bodyAt({ mentionAt, mentions, entities }: Scene, at: number): Body | null {
  const index = at < 0 ? -1 : (mentionAt[at] ?? -1);
  const entity = index === -1 ? undefined : entities.get(mentions[index]!.entity);
  if (!entity || entity.type === 'person' || entity.type === 'place') return null;
  const { start, end } = mentions[index]!;
  return { entity: entity.key, start, end };
}

type Body = Omit<Issuer, 'sure'>;
