import bodiesData from '../../../data/bodies.json' with { type: 'json' };
import type { Pos, Token } from '../../../types.ts';
import { isAmong } from '../../../wording/is-among.ts';
import { codeOfCapital } from '../../phrases/capitals.ts';
import type { Scene } from '../../phrases/scene.ts';
import { isOfForeigners, isPost } from './foreigners.ts';

/** The keys of those of whose government, ministers or army the text tells. */
export function governedIn(scene: Scene): Set<string> {
  return new Set(
    scene.mentions.flatMap(({ entity }, index) =>
      hasOrgan(scene, index) ||
      ownsOrgan(scene, index) ||
      (behindOrgan(scene, index) && !isOfForeigners(scene, index)) ||
      isLandOfDateline(scene, index) ||
      isSeat(scene, index)
        ? [entity]
        : [],
    ),
  );
}

/** True for a mention right before an organ of state: "the Peruvian (trade) ministry". */
export function hasOrgan({ tokens, ranges }: Scene, index: number): boolean {
  const { to } = ranges[index]!;
  if (isGoverning(tokens[to])) return true;
  // "And Peru? President Lind said": no longer of Peru.
  return (
    tokens[to]?.pos !== 'PUNCT' && tokens[to + 1]?.sentence === tokens[to - 1]!.sentence && isGoverning(tokens[to + 1])
  );
}

/** True for the land of a dateline: "TARN, Peru, March 4 -". */
export function isLandOfDateline({ tokens, ranges, sentences }: Scene, index: number): boolean {
  const { from } = ranges[index]!;
  const { sentence } = tokens[from]!;
  const near = sentence < 4 && from - sentences[sentence]!.from <= 4 && from - 2 >= sentences[sentence]!.from;
  return near && tokens[from - 1]!.lower === ',' && /^\p{Lu}{3}/u.test(tokens[from - 2]!.text);
}

// "An angry answer from Rome": the capital that stands for the land's government, where a text opens; further down others
// may be asked for help.
function isSeat({ text, mentions, entities, ranges, tokens }: Scene, index: number): boolean {
  const { entity, start, end } = mentions[index]!;
  const { type, code } = entities.get(entity)!;
  if (tokens[ranges[index]!.from]!.sentence > LEAD) return false;
  return type === 'country' && code !== null && codeOfCapital(text.slice(start, end)) === code;
}

/** The sentences that say what a report is about, a headline and a dateline with them. */
const LEAD = 2;

// "Peru's new trade ministry", "the Peruvian cabinet"
function ownsOrgan({ tokens, ranges, sentences }: Scene, index: number): boolean {
  const { to } = ranges[index]!;
  const last = Math.min(to + 4, sentences[tokens[to - 1]!.sentence]!.to);
  for (let at = to; at < last && INSIDE.has(tokens[at]!.pos); at += 1) if (isGoverning(tokens[at])) return true;
  return false;
}

// "the government of Peru", "the president of Peru"
function behindOrgan({ tokens, ranges }: Scene, index: number): boolean {
  const at = ranges[index]!.from - (tokens[ranges[index]!.from - 1]?.lower === 'the' ? 2 : 1);
  return tokens[at]?.lower === 'of' && isGoverning(tokens[at - 1]);
}

function isGoverning(token: Token | undefined): boolean {
  return token !== undefined && meansOffice(token.lexeme);
}

// What a land has in another governs nobody.
const AT_HOME = bodiesData['organs of state'].filter((organ) => !isPost(organ));
const meansOffice = isAmong([...AT_HOME, 'minister', 'ministry', 'authorities', 'parliamentary']);
const INSIDE: ReadonlySet<Pos> = new Set(['NOUN', 'ADJ', 'PART', 'PROPN']);
