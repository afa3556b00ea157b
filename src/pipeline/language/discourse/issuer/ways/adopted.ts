import heads from '../../../../data/paper-heads.json' with { type: 'json' };
import type { Issuer } from '../../../../types.ts';
import { isBodyNoun } from '../../../phrases/body-nouns.ts';
import { isOutletName } from '../../../phrases/papers/outlets.ts';
import type { Scene, TokenRange } from '../../../phrases/scene.ts';
import { letterhead, letters } from '../lines/letterhead.ts';
import { type Body, behindArticle, bodyAt } from '../lines/named-at.ts';
import { isLeading, isUnnamedOrgan } from '../organs-of-issuer.ts';

const PAPERS: ReadonlySet<string> = new Set(heads.adopted);
const ASSEMBLIES: ReadonlySet<string> = new Set(heads.assemblies);
const RESOLVING: ReadonlySet<string> = new Set(heads.resolving);
/** Papers in which nobody has to say "we". */
const SURE = /^(?:resolutions?|motions?)$/;
/** What may stand before the word for such a paper: "Draft resolution", "The emergency motion", "Frequently asked questions". */
const BEFORE =
  /^(?:the|a|an|draft|emergency|composite|final|joint|adopted|political|general|electoral|election|frequently|asked|your|our|full|\P{L}+)$/u;
const BEHIND = /^(?:of|by|to|from|on|about|for|no\.?|nr\.?|number|and|adopted|handed|\P{L}.*)$/u;
const BY = /^(?:of|by|to|from)$/;
const ABOUT = /^(?:on|about|regarding|concerning|against|for)$/;
const CAPITAL = /^\p{Lu}/u;
/** In tokens, in which a body says what it resolves. */
const OPENING = 7;

/**
 * Whose resolution, programme, leaflet or page of answers a text is, by the line at its head that calls it one: "Motion to the annual
 * conference of X", "Resolution" below "CONGRESS OF X", "Questions and answers" below a firm's name. Null where nobody resolves
 * anything in it nor says "we".
 */
export function adoptedBy(scene: Scene, lines: readonly TokenRange[]): Issuer | null {
  if (scene.sentences.some(({ kind }) => kind === 'turn')) return null;
  for (const line of lines) {
    const at = paperIn(scene, line);
    if (at === -1) continue;
    const sure = SURE.test(scene.tokens[at]!.lower);
    if (!speaks(scene, lines.at(-1)!.to, sure)) return null;
    const paper = { line, at, label: false, joint: false, sure: true };
    const body =
      authorBehind(scene, { from: at + 1, to: line.to }) ??
      firstOf(lines, (one) => assemblyIn(scene, one)) ??
      letterhead(scene, lines, paper) ??
      letters(scene, lines, [paper]) ??
      firstOf(lines, (one) => datedBy(scene, one));
    return body && { ...body, sure };
  }
  return null;
}

function firstOf(lines: readonly TokenRange[], bodyOf: (line: TokenRange) => Body | null): Body | null {
  for (const line of lines) {
    const body = bodyOf(line);
    if (body) return body;
  }
  return null;
}

// The word for the paper, where the line is not a report's on one: "Resolution angers farmers".
function paperIn({ tokens }: Scene, { from, to }: TokenRange): number {
  const at = tokens.slice(from, to).findIndex(({ lower }) => PAPERS.has(lower)) + from;
  if (at < from || !tokens.slice(from, at).every(({ lower }) => BEFORE.test(lower))) return -1;
  if (at + 1 < to && !BEHIND.test(tokens[at + 1]!.lower)) return -1;
  const tells = ({ pos, lower }: Scene['tokens'][number]) => (pos === 'VERB' && /[^s]s$/.test(lower)) || pos === 'AUX';
  return tokens.slice(at + 1, to).some(tells) ? -1 : at;
}

// "of | the 14th congress of the | Dockers' Union", "to the annual conference of | X": as worded where it is no known name.
function authorBehind(scene: Scene, { from, to }: TokenRange): Body | null {
  const { tokens, mentionAt, text } = scene;
  const by = tokens.slice(from, to).findIndex(({ lower }) => BY.test(lower)) + from;
  if (by < from || tokens.slice(from, by).some(({ lower }) => ABOUT.test(lower))) return null;
  let first = -1;
  for (let at = by + 1; at < to; at += 1) {
    const { lower, text: word } = tokens[at]!;
    if (ABOUT.test(lower) || word === ',') break;
    const body = mentionAt[at] === -1 ? null : bodyAt(scene, at);
    // "The congress of the | Guild" is the Guild's.
    if (body && !isUnnamedOrgan(text.slice(body.start, body.end))) return body;
    if (first === -1 && CAPITAL.test(word)) first = at;
  }
  if (first === -1) return null;
  let end = first;
  while (end < to && (CAPITAL.test(tokens[end]!.text) || /^(?:of|for|and|the|['’]s?)$/.test(tokens[end]!.lower)))
    end += 1;
  const words = tokens.slice(first, end);
  if (!words.some(({ lower }) => isBodyNoun(lower) || isLeading(lower) || ASSEMBLIES.has(lower))) return null;
  const [start, last] = [tokens[first]!.start, words.at(-1)!.end];
  return text.slice(start, last).includes('\n') ? null : { entities: [], start, end: last };
}

// "SEVENTH CONGRESS OF THE | GROWERS OF TARN", "adopted by the | Harbour Council".
function assemblyIn(scene: Scene, { from, to }: TokenRange): Body | null {
  const { tokens } = scene;
  const at = tokens.slice(from, to).findIndex(({ lower }) => ASSEMBLIES.has(lower) || lower === 'adopted') + from;
  return at < from ? null : authorBehind(scene, { from: at + 1, to });
}

// "Norwind Ferries, 3 June"; not "The Tarn Courier, 3 June".
function datedBy(scene: Scene, { from }: TokenRange): Body | null {
  const body = bodyAt(scene, behindArticle(scene, from));
  const [key] = body?.entities ?? [];
  if (!body || key === undefined || scene.entities.get(key)?.type !== 'organisation') return null;
  return isOutletName(scene.text.slice(body.start, body.end)) ? null : body;
}

// "The Congress rejects", "to oppose the line"; of other papers "we" alone shows it.
function speaks({ sentences, tokens }: Scene, from: number, sure: boolean): boolean {
  return sentences.some((one) => {
    if (one.from < from && one.kind !== 'prose' && one.kind !== 'item') return false;
    return tokens
      .slice(one.from, Math.min(one.to, one.from + OPENING))
      .some(
        ({ lower, base, pos }) => /^(?:we|our)$/.test(lower) || (sure && pos !== 'ADJ' && RESOLVING.has(base.word)),
      );
  });
}
