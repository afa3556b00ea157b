import bodiesData from '../../../data/bodies.json' with { type: 'json' };
import type { Scene } from '../../phrases/scene.ts';
import type { Bodies } from '../kinds.ts';
import { codeOfPaper, datelined } from './datelines.ts';
import { facingRebels } from './facing-rebels.ts';
import { foreignIn, isOfForeigners, postedIn } from './foreigners.ts';
import { governedIn, hasOrgan } from './governed-in.ts';
import { hostingIn } from './hosting.ts';
import { mediatingBodies, mediatingIn } from './mediating.ts';
import { sendsEnvoy } from './sends-envoy.ts';
import { comesUpLate, speaksFromAbroad, visitedIn } from './visited.ts';

const FACING = /^(?:with|against)$/;

/** What one has with another. */
const COMMON: ReadonlySet<string> = new Set(bodiesData.shared);

/** So many times as often as the next a country is named whose own affairs a document treats. */
const DOMINANCE = 2;

/** The country whose own affairs the document treats, by how often countries are named and by its dateline. */
export function homeOf(scene: Scene, bodies: Bodies, elsewhere: string | null = null, issued = false): Home {
  const standing = standingAlone(scene);
  const governed = governedIn(scene);
  const posted = new Set([...postedIn(scene)].filter((key) => !governed.has(key)));
  const told = new Set([...standing].filter((key) => !posted.has(key)));
  const found = mainOf(scene, bodies, { told, governed }, elsewhere, issued);
  return {
    ...found,
    main: found.main && rulerOf(scene, found.main),
    mediators: new Set([...found.mediators, ...mediatingBodies(scene)]),
    foreign: new Set([...foreignIn(scene), ...posted]),
    standing,
  };
}

// England has no government but the kingdom's.
function rulerOf({ entities }: Scene, land: string): string {
  const ruler = entities.get(land)?.party ?? land;
  return entities.get(ruler)?.type === 'country' ? ruler : land;
}

function mainOf(
  scene: Scene,
  bodies: Bodies,
  { told, governed }: Lands,
  elsewhere: string | null,
  issued: boolean,
): Omit<Home, 'foreign' | 'standing'> {
  const counts = new Map<string, number>();
  for (const [index, { entity }] of scene.mentions.entries()) {
    if (isState(scene, bodies, entity)) counts.set(entity, (counts.get(entity) ?? 0) + weight(scene, index));
  }
  const hosts = hostingIn(scene, counts, facingRebels(scene, counts) !== null);
  const mediators = new Set([...mediatingIn(scene, counts), ...hosts]);
  for (const key of mediators) counts.delete(key);
  const dateline = datelined(scene, counts, bodies, issued);
  if (dateline !== null) counts.set(dateline, counts.get(dateline)! + 2);
  const others = facing(scene, counts);
  const standing = new Set(told);
  for (const key of visitedIn(scene)) if (key !== dateline) standing.delete(key);
  const [first, second] = [...counts]
    .filter(([key]) => others.size === counts.size || !others.has(key))
    .filter(([key]) => key === dateline || standing.has(key))
    .sort((a, b) => b[1] - a[1]);
  // Of a text that tells of no land's affairs it is the one whose affairs the other documents treat.
  if (!first) {
    const isOfNone = [...counts.keys()].every((key) => !standing.has(key));
    const main = isOfNone && !mediators.has(elsewhere ?? '') ? elsewhere : null;
    return { main, dateline: null, governed: new Set(main === null ? [] : [main]), mediators, hosts };
  }
  const ruling = facingRebels(scene, counts);
  if (ruling !== null) return { main: ruling, dateline, governed: new Set([...governed, ruling]), mediators, hosts };
  // A paper of its capital tells of its own land's government without its name, whichever other land it names more.
  const paper = codeOfPaper(scene, bodies);
  if (dateline !== null && paper !== null && scene.entities.get(dateline)!.code === paper)
    return { main: dateline, dateline, governed: new Set([...governed, dateline]), mediators, hosts, isOfPaper: true };
  const isAbroad =
    (!governed.has(first[0]) || speaksFromAbroad(scene, first[0])) &&
    (comesUpLate(scene, first[0], issued) || (counts.size > 1 && sendsEnvoy(scene, first[0])));
  if (dateline === null && isAbroad) return { main: null, dateline, governed, mediators, hosts };
  const stands = !second || (first[1] > 1 && first[1] >= DOMINANCE * second[1]);
  return {
    main: stands && (dateline === null || dateline === first[0]) ? first[0] : null,
    dateline,
    governed,
    mediators,
    hosts,
  };
}

// "Negotiations with Thailand", "the treaty with Peru": who is told of as the other side is not at home.
function facing({ mentions, ranges, tokens }: Scene, counts: ReadonlyMap<string, number>): Set<string> {
  const found = new Set<string>();
  for (const [index, { entity }] of mentions.entries())
    if (
      counts.has(entity) &&
      FACING.test(tokens[ranges[index]!.from - 1]?.lower ?? '') &&
      COMMON.has(tokens[ranges[index]!.from - 2]?.lower ?? '')
    )
      found.add(entity);
  return found;
}

// "Its Danish parent", "Swiss diplomats": of whom only the adjective is met, nobody tells the affairs.
function standingAlone(scene: Scene): Set<string> {
  return new Set(
    scene.mentions.flatMap(({ entity }, index) => (weight(scene, index) > 1 || hasOrgan(scene, index) ? [entity] : [])),
  );
}

// "The Ghanaian who brokered it"; not "the Maldives", "the UK".
function isNative({ tokens, ranges }: Scene, index: number): boolean {
  const { from, to } = ranges[index]!;
  const isArticled = to - from === 1 && /^(?:an?|the)$/.test(tokens[from - 1]?.lower ?? '');
  return isArticled && /^(?!Sudan|Vatican).*(?:an|ese|ish|[^aeiou]i)$/.test(tokens[from]!.text);
}

// "Swiss-based", "French wine": a land before a noun is told of less than one that stands for itself.
function weight(scene: Scene, index: number): number {
  if (isOfForeigners(scene, index)) return 1;
  const next = scene.tokens[scene.ranges[index]!.to];
  if (isNative(scene, index)) return 1;
  return next && (next.pos === 'NOUN' || next.pos === 'ADJ' || next.lower === '-') ? 1 : 2;
}

/** True for a country, and for what the text treats as one: "Maruland's army". */
export function isState(scene: Scene, bodies: Bodies, key: string): boolean {
  return scene.entities.get(key)?.type === 'country' || (bodies.kinds.get(key)?.has('country') ?? false);
}

interface Lands {
  /** Those that stand by themselves, not only as whose embassy is told of. */
  readonly told: ReadonlySet<string>;
  readonly governed: ReadonlySet<string>;
}

export interface Home {
  /** The only country named, or the one named far more than any other; null where none stands out. */
  readonly main: string | null;
  /** The one whose capital the dateline gives, where no other is named far more. */
  readonly dateline: string | null;
  /** Those of whose government, ministers or army the text tells. */
  readonly governed: ReadonlySet<string>;
  /** Those who only help others to an agreement, the hosts of their talks among them. */
  readonly mediators: ReadonlySet<string>;
  readonly hosts: ReadonlySet<string>;
  /** Those of whom only envoys are told of, "the ambassador of Peru", and those of whom an embassy is and no government. */
  readonly foreign: ReadonlySet<string>;
  /** The document is of a newspaper of its capital: "the government" is its own, whosever else is told of. */
  readonly isOfPaper?: boolean;
  /** Whatever is told of by more than an adjective: "Peru", not the "Peruvian" of "a Peruvian builder". */
  readonly standing: ReadonlySet<string>;
}
