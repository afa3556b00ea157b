import partsOfBodies from '../../../data/parts-of-bodies.json' with { type: 'json' };
import type { Affiliation, Issuer } from '../../../types.ts';
import type { Scene } from '../../phrases/scene.ts';

/** What a body is led and spoken for by, without a word of whose it is. */
const ORGAN =
  /^(?:(?:national|federal|central|general) )?(?:board(?: of (?:directors|governors|trustees|management))?|(?:executive|management|supervisory|governing) (?:board|committee|council)|(?:steering|negotiating|bargaining|strike) committee|national executive|secretariat|presidium|(?:political |executive )?bureau|politburo|central committee|(?:party |national |annual )?(?:congress|conference|convention))$/i;

/** The last word of what leads a body: "(the) national executive of the Guild". */
const LEADING: ReadonlySet<string> = new Set(partsOfBodies.leading);

/**
 * "The Executive Board" of the Teachers' Guild's own statement: by name whose organ each such body of the text is that its
 * words give to nobody else.
 */
export function organsOfIssuer(scene: Scene, issuer: Issuer | null, told: readonly Affiliation[] = []): Affiliation[] {
  const [owner, other] = issuer?.entities ?? [];
  if (!issuer || owner === undefined || other !== undefined || scene.entities.get(owner)?.type !== 'organisation')
    return [];
  const owned = new Set(told.flatMap(({ entity, rule }) => (rule === 'part-of-owner' ? [entity] : [])));
  return [...scene.entities.values()].flatMap(({ key, name, type }) =>
    type === 'organisation' &&
    key !== owner &&
    !owned.has(key) &&
    isUnnamedOrgan(withoutOwner(name, scene.entities.get(owner)!.forms))
      ? [{ ...NO_ROLE, entity: key, party: owner, rule: 'organ-of-issuer', start: issuer.start, end: issuer.end }]
      : [],
  );
}

const NO_ROLE = { role: null, word: null, words: [], former: false };

// "Political Bureau" of "Political Bureau of the Front".
function withoutOwner(name: string, owner: readonly string[]): string {
  const lower = name.toLowerCase();
  const end = owner
    .flatMap((form) => [` of ${form.toLowerCase()}`, ` of the ${form.toLowerCase()}`])
    .find((one) => lower.endsWith(one));
  return end === undefined ? name : name.slice(0, -end.length);
}

/** True for "Executive Board", "Secretariat": a body's organ by no name of its own. */
export function isUnnamedOrgan(name: string): boolean {
  return ORGAN.test(name);
}

/** True for the last word of what leads a body and speaks for it, whose name may stand behind "of". */
export function isLeading(noun: string): boolean {
  return LEADING.has(noun);
}
