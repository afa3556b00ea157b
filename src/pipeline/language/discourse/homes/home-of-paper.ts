import type { Issuer } from '../../../types.ts';
import { codeOfCapital } from '../../phrases/capitals.ts';
import type { Scene, TokenRange } from '../../phrases/scene.ts';
import { houseAtHead } from '../bodies/houses.ts';
import { headLinesOf } from '../issuer/lines/head-lines.ts';
import type { Bodies } from '../kinds.ts';
import { isState } from './home.ts';
import { isRealm } from './is-realm.ts';

/** They sit in the capital of another land. */
const ABROAD = /\b(?:embassy|consulate|legation|mission|delegation|representation|observers?)\b/i;

const OF_LAND = /.* of (?:the )?(.+)$/i;

/**
 * The land whose paper a document is: a state's own statement, its ministry's, the minutes of its parliament, or that of a ministry whose land no line
 * gives but whose letterhead has the land on a line of its own, or gives a capital: "MINISTRY OF TRADE, OTTAWA"; the one land beside those whose
 * governments it calls on. Null for all other papers.
 */
export function homeOfPaper(scene: Scene, bodies: Bodies, issuer: Issuer | null): string | null {
  const house = landOfHouse(scene, bodies);
  if (house !== null) return house;
  const [only, other] = issuer?.entities ?? [];
  const entity = only === undefined || other !== undefined ? undefined : scene.entities.get(only);
  if (!entity || entity.type === 'person') return null;
  if (isState(scene, bodies, entity.key)) return entity.key;
  const kinds = bodies.kinds.get(entity.key);
  if (!(kinds?.has('organ') || kinds?.has('government')) || ABROAD.test(entity.name)) return null;
  if (entity.party !== null && entity.party !== entity.key)
    return isState(scene, bodies, entity.party) ? entity.party : null;
  return landAtHead(scene, bodies) ?? seatIn(scene) ?? landBeside(scene, bodies);
}

// "HOUSE OF ASSEMBLY OF DORRAN" over the minutes of a sitting.
function landOfHouse(scene: Scene, bodies: Bodies): string | null {
  const house = houseAtHead(scene);
  const of = house === null ? undefined : OF_LAND.exec(scene.entities.get(house)!.name)?.[1]?.toLowerCase();
  if (of === undefined) return null;
  const lands = [...scene.entities.values()].filter(
    ({ key, name, forms }) => isState(scene, bodies, key) && [name, ...forms].some((form) => form.toLowerCase() === of),
  );
  return lands.length === 1 ? lands[0]!.key : null;
}

// "REPUBLIC OF DORRAN" on a line of its own over "Ministry of Commerce", or behind it: "Ministry of Commerce, Republic of Dorran".
function landAtHead(scene: Scene, bodies: Bodies): string | null {
  const { mentions, mentionAt, ranges, tokens } = scene;
  const lands = headLinesOf(scene).flatMap(({ from, to }) => {
    const last = mentionAt[to - 1] ?? -1;
    const behind = last !== -1 && tokens[ranges[last]!.from - 1]?.lower === ',';
    const whole = behind || (last !== -1 && isOfRealm(tokens, from, ranges[last]!.from));
    const index = whole ? last : mentionAt[from]!;
    if (index === -1 || (!whole && ranges[index]!.from !== from) || ranges[index]!.to !== to) return [];
    const { entity } = mentions[index]!;
    return isState(scene, bodies, entity) ? [entity] : [];
  });
  const [land, other] = new Set(lands);
  return other === undefined ? (land ?? null) : null;
}

// "FEDERATIVE REPUBLIC OF | BRAZIL", "GOVERNMENT OF | DORRAN".
function isOfRealm(tokens: Scene['tokens'], from: number, land: number): boolean {
  const of = tokens[land - 1]?.lower === 'the' ? land - 2 : land - 1;
  return of - 1 >= from && tokens[of]!.lower === 'of' && isRealm(tokens[of - 1]!.lower);
}

// "Valletta, 7 March", "…, OTTAWA": the land of the one capital that a line of the head gives as the place.
function seatIn(scene: Scene): string | null {
  const [code, other] = new Set(headLinesOf(scene).flatMap((line) => seatOf(scene, line) ?? []));
  if (code === undefined || other !== undefined) return null;
  return [...scene.entities.values()].find((entity) => entity.type === 'country' && entity.code === code)?.key ?? null;
}

function seatOf({ tokens, mentions, mentionAt, ranges, entities }: Scene, { from, to }: TokenRange): string | null {
  const codeAt = (index: number) => {
    const place = index === -1 ? undefined : entities.get(mentions[index]!.entity);
    return place?.type === 'place' ? codeOfCapital(place.name) : null;
  };
  const first = mentionAt[from]!;
  const behind = first === -1 ? undefined : tokens[ranges[first]!.to];
  const dated = behind?.lower === ',' && /^(?:NUM|PROPN)$/.test(tokens[ranges[first]!.to + 1]?.pos ?? '');
  const opening = dated ? codeAt(first) : null;
  if (opening !== null) return opening;
  const last = mentionAt[to - 1]!;
  return last !== -1 && last !== first && tokens[ranges[last]!.from - 1]?.lower === ',' ? codeAt(last) : null;
}

// "It calls on the Government of Dorran to withdraw": another's ministry than Dorran's, that of the only other land it tells of.
function landBeside(scene: Scene, bodies: Bodies): string | null {
  const called = new Set(scene.mentions.flatMap(({ entity }, index) => (isCalledOn(scene, index) ? [entity] : [])));
  const lands = new Set(scene.mentions.map(({ entity }) => entity).filter((key) => isState(scene, bodies, key)));
  const [only, other] = [...lands].filter((key) => !called.has(key));
  return called.size > 0 && other === undefined ? (only ?? null) : null;
}

// Of "calls on the Government of Dorran", "urges Dorran's authorities" the land; the government may be a part of its name.
function isCalledOn({ tokens, ranges }: Scene, index: number): boolean {
  const { from, to } = ranges[index]!;
  const isRuler = (at: number) => RULERS.test(tokens[at]?.lower ?? '');
  const of = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  const isBefore = tokens[of]?.lower === 'of' && isRuler(of - 1);
  const isBehind = /^['’]s?$/.test(tokens[to]?.text ?? '') && isRuler(to + 1);
  return (isBefore || isBehind || isRuler(from)) && isCalling(tokens, isBefore ? of - 2 : from - 1);
}

// "Calls on (the)", "urges".
function isCalling(tokens: Scene['tokens'], last: number): boolean {
  const at = tokens[last]?.lower === 'the' ? last - 1 : last;
  if (/^(?:up)?on$/.test(tokens[at]?.lower ?? '')) return tokens[at - 1]?.base.word === 'call';
  return URGING.has(tokens[at]?.base.word ?? '');
}

const RULERS = /^(?:government|authorities)$/;
const URGING: ReadonlySet<string> = new Set(['urge', 'ask', 'request', 'invite', 'remind', 'warn']);
