import bodies from '../../../../data/bodies.json' with { type: 'json' };
import type { Issuer } from '../../../../types.ts';
import { isOutletWord, opensStation } from '../../../phrases/papers/outlets.ts';
import type { Scene, TokenRange } from '../../../phrases/scene.ts';
import { besideDash, letterhead, letters } from '../lines/letterhead.ts';
import { type Body, behindArticle, bodyAt } from '../lines/named-at.ts';
import { holdsOffice } from '../lines/offices.ts';
import { isLabelWord, type Paper, papersOf } from '../lines/paper.ts';
import { signedBelow } from '../lines/signer.ts';
import { worded } from '../lines/worded.ts';
import { isUnnamedOrgan } from '../organs-of-issuer.ts';
import { adoptedBy } from './adopted.ts';
import { authorOf } from './by-head/author.ts';
import { endsAsRelease } from './by-tail.ts';
import { headOfJoint, jointly } from './joint.ts';
import { letterOfBody } from './letter.ts';
import { sender } from './memo.ts';
import { openingBody } from './opening-body.ts';
import { performer } from './performer.ts';

/** Whose the paper is by what it calls itself on the lines at its head, "Press release of …", or by its end where they call it nothing. */
export function byHead(scene: Scene, lines: readonly TokenRange[]): Issuer | null {
  const papers = papersOf(scene, lines);
  const [paper] = papers;
  if (!paper)
    return sender(scene, lines) ?? letterOfBody(scene, lines) ?? adoptedBy(scene, lines) ?? byTail(scene, lines);
  const joint = papers.find((one) => one.joint);
  if (joint) return jointly(scene, lines, joint) ?? ofMany(scene, joint) ?? headOfJoint(scene, lines, joint);
  const by = papers.map((one) => authorOf(scene, one)).find((one) => one !== null) ?? null;
  // "Statement by the Executive Board" under the name of whose board it is.
  const above =
    by && isUnnamedOrgan(scene.entities.get(by.entities[0]!)?.name ?? '') ? letterhead(scene, lines, paper) : null;
  const found =
    above ??
    by ??
    worded(scene, paper) ??
    letterhead(scene, lines, paper) ??
    besideDash(scene, paper) ??
    beforeColon(scene, paper) ??
    (paper.label || hasColon(scene, paper) || holdsOffice(scene, lines)
      ? openingBody(scene, lines.at(-1)!.to)
      : null) ??
    (paper.sure ? letters(scene, lines, papers) : null);
  if (found && isNews(scene, paper, found)) return null;
  if (found) return { ...found, sure: paper.sure };
  const before =
    bodyAt(scene, beforeLabel(scene, paper)) ?? (paper.label ? (performer(scene) ?? signedBelow(scene)) : null);
  return before && { ...before, sure: paper.sure };
}

const OF_MANY: ReadonlySet<string> = new Set(bodies.ofMany);

// "RADIO TARN | Evening bulletin": what a station tells of others.
function isNews({ tokens, text }: Scene, { at }: Paper, { start, end }: Body): boolean {
  const words = text.slice(start, end).toLowerCase().split(/\s+/);
  return tokens[at]!.lower === 'bulletin' && words.some((word) => isOutletWord(word));
}

// "Norwind sells its mills / Oslo, 9 March – Norwind today announced … / Media contact: X".
function byTail(scene: Scene, lines: readonly TokenRange[]): Issuer | null {
  const [first] = lines;
  // "RADIO TARN - News - Script"
  if (first && opensStation(scene.tokens[first.from]!.lower)) return null;
  const body = endsAsRelease(scene) ? openingBody(scene, lines.at(-1)?.to ?? 0) : null;
  return body && { ...body, sure: true };
}

// The token before "press release", "media statement".
function beforeLabel({ tokens }: Scene, { line, at }: Paper): number {
  let before = at - 1;
  while (before > line.from && tokens[before]!.text !== ':' && isLabelWord(tokens[before]!.lower)) before -= 1;
  return before;
}

// "Joint statement of the Highland Group": a body of many alone; of "the Trade Council and" a body not known it is not.
function ofMany(scene: Scene, paper: Paper): Issuer | null {
  const body = authorOf(scene, paper);
  const last = body && scene.text.slice(body.start, body.end).split(/\s+/).at(-1)!.toLowerCase();
  const ends = body && scene.tokens[paper.line.to - 1]!.end === body.end;
  return ends && OF_MANY.has(last ?? '') ? { ...body, sure: true } : null;
}

// "Norwind Group: Statement on fares": a firm or union that speaks; a land there is what is spoken about.
function beforeColon(scene: Scene, { at, line }: Paper): Body | null {
  const { tokens, ranges, mentionAt, entities } = scene;
  const first = behindArticle(scene, line.from);
  const body = tokens[at - 1]?.text === ':' ? bodyAt(scene, first) : null;
  if (!body || ranges[mentionAt[first]!]!.to !== at - 1) return null;
  return entities.get(body.entities[0] ?? '')?.type === 'organisation' ? body : null;
}

function hasColon({ tokens }: Scene, { at }: Paper): boolean {
  return tokens[at + 1]?.text === ':';
}
