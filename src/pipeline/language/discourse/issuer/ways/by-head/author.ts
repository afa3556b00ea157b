import paperHeads from '../../../../../data/paper-heads.json' with { type: 'json' };
import type { Scene } from '../../../../phrases/scene.ts';
import { type Body, behindArticle, bodyAt, personAt } from '../../lines/named-at.ts';
import { ABOUT, stateIn } from '../../lines/offices.ts';
import type { Paper } from '../../lines/paper.ts';
import { isPartOfBody } from '../../lines/signer.ts';
import { isLeading } from '../../organs-of-issuer.ts';

/** "Statement by | the ministry", "… by the High Representative, X, on behalf of | the Union". */
export function authorOf(scene: Scene, { line, at }: Paper): Body | null {
  const { tokens } = scene;
  const last = Math.min(line.to, at + AUTHOR_WITHIN);
  const owner = /^['’]s?$/.test(tokens[at - 1]?.text ?? '') ? ownerAt(scene, at - 2, line.from) : null;
  if (owner) return owner;
  const behalf = tokens.slice(at, line.to).findIndex(({ lower }) => lower === 'behalf');
  if (behalf !== -1) return bodyAt(scene, behindArticle(scene, at + behalf + 2));
  const of = behindNumber(scene, at + 1, line.to);
  if (of < line.to && scene.mentionAt[of] !== -1) return bodyAt(scene, of);
  if (!/^(?:of|by|from)$/.test(tokens[of]?.lower ?? '') || of + 1 >= line.to) return null;
  const first = behindArticle(scene, of + 1);
  const named = behindCommand(scene, behindOrgan(scene, first, line.to), line.to);
  // "The general command of the Quarn Front", whose name in capitals is none that is known.
  if (named === -1) return null;
  const body = isOccasion(scene, named) ? null : bodyAt(scene, named);
  if (body) return body;
  for (let place = of + 1; place < last && !ABOUT.test(tokens[place]!.lower); place += 1) {
    const person = personAt(scene, place);
    if (person) return person;
  }
  return stateIn(scene, [line]);
}

/** In tokens, how far behind the paper's name its author may stand: "statement by the Minister for Health, X". */
const AUTHOR_WITHIN = 14;

const OCCASION: ReadonlySet<string> = new Set(paperHeads.agreedAt);

// Behind "no. 14/2026" of "press release no. 14/2026 of".
function behindNumber({ tokens }: Scene, from: number, to: number): number {
  let at = from;
  while (at < to && /^(?:no\.?|nr\.?|number|\d.*|\/)$/.test(tokens[at]!.lower)) at += 1;
  return at;
}

// "Norwind's | bulletin from the talks": whose it is, wherever it comes from.
function ownerAt(scene: Scene, at: number, from: number): Body | null {
  const index = at < from ? -1 : scene.mentionAt[at]!;
  const first = index === -1 ? -1 : scene.ranges[index]!.from;
  return first === -1 ? null : (bodyAt(scene, first) ?? personAt(scene, first));
}

// Behind "(the) executive of the" and "negotiating committee of": a body's organ speaks for it.
function behindOrgan(scene: Scene, from: number, to: number): number {
  const { tokens, mentionAt } = scene;
  let at = from;
  while (at < to && mentionAt[at] === -1 && /^(?:ADJ|NOUN|PROPN)$/.test(tokens[at]!.pos)) at += 1;
  if (at === from || at >= to || tokens[at]!.lower !== 'of') return from;
  return isLeading(tokens[at - 1]!.lower) ? behindArticle(scene, at + 1) : from;
}

// "(The) General Command of the | Quarn Front": the Front's; -1 where it has no known name.
function behindCommand(scene: Scene, at: number, to: number): number {
  const { tokens, mentionAt, ranges, text } = scene;
  const end = mentionAt[at] === undefined || mentionAt[at] === -1 ? -1 : ranges[mentionAt[at]!]!.to;
  if (end === -1 || end + 1 >= to || tokens[end]!.lower !== 'of') return at;
  if (!isPartOfBody(text.slice(tokens[at]!.start, tokens[end - 1]!.end))) return at;
  const whose = behindArticle(scene, end + 1);
  return bodyAt(scene, whose) ? whose : -1;
}

// "Communiqué of the Geneva Round": where it was agreed, and not by whom.
function isOccasion({ tokens, mentionAt, ranges }: Scene, at: number): boolean {
  const index = mentionAt[at] ?? -1;
  const behind = index === -1 ? undefined : tokens[ranges[index]!.to];
  const last = index === -1 ? undefined : tokens[ranges[index]!.to - 1];
  return [behind, last].some((token) => token !== undefined && OCCASION.has(token.lower));
}
