import type { Token } from '../../../types.ts';
import type { Scene } from '../../phrases/scene.ts';
import { isRealm } from './is-realm.ts';
import { sendsEnvoy } from './sends-envoy.ts';

/** The lands that only help others to an agreement, "Omani mediation", "talks mediated by Oman": whose help it is, whose affairs it is not. */
export function mediatingIn(scene: Scene, counts: ReadonlyMap<string, number>): Set<string> {
  const found = helpersIn(scene, (key) => counts.has(key));
  // Where one land alone is told of, its mediator is its own, but no neighbour is at home.
  return new Set([
    ...(new Set(found).size < counts.size ? found : []),
    ...neighbours(scene, counts),
    ...thankedHosts(scene, counts),
  ]);
}

/** The bodies that do: "the League's mediation", "talks sponsored by the League". */
export function mediatingBodies(scene: Scene): string[] {
  return helpersIn(scene, (key) => scene.entities.get(key)?.type === 'organisation');
}

function helpersIn(scene: Scene, isAsked: (key: string) => boolean): string[] {
  return scene.mentions.flatMap(({ entity }, index) =>
    isAsked(entity) && helps(scene, index) ? [entity, ...helpingWith(scene, index).filter(isAsked)] : [],
  );
}

function helps(scene: Scene, index: number): boolean {
  const { tokens, ranges, mentions } = scene;
  const { from, to } = ranges[index]!;
  const by = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  const done = tokens[by]?.lower === 'by' ? tokens[by - 1] : undefined;
  // "Talks between Peru and Chile | mediated by Oman".
  const isDone = (at: number) => MEDIATING.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower !== 'by';
  return (
    isDone(to) ||
    isDone(to + 1) ||
    MEDIATING.test(done?.lower ?? '') ||
    holdsTalks(scene, index) ||
    HELPING.test(whoseHelp(tokens, from)) ||
    helpsThrough(scene, index) ||
    // "A deal negotiated by the Omani government", where its envoy is told of too: else a side may have done so.
    (done?.lower === 'negotiated' && sendsEnvoy(scene, mentions[index]!.entity))
  );
}

// "The Omani-led peace talks", "Oman is sponsoring negotiations between them".
function holdsTalks({ tokens, ranges }: Scene, index: number): boolean {
  const { to } = ranges[index]!;
  const isAdjective = tokens[to]?.text === '-';
  const words = tokens.slice(isAdjective ? to + 1 : to, to + WORDS_OF_TALKS);
  const verb = isAdjective ? 0 : words.findIndex(({ pos }) => pos !== 'AUX');
  const form = words[verb]?.lower ?? '';
  if (!(isAdjective ? HELD_BY : SPONSORING).test(form)) return false;
  return words.slice(verb + 1, verb + 4).some(({ lower }) => TALKS.test(lower));
}

// "A truce mediated by neighbouring Peru": the lands that a text tells of so at first.
function neighbours({ mentions, ranges, tokens }: Scene, counts: ReadonlyMap<string, number>): string[] {
  const met = new Set<string>();
  return mentions.flatMap(({ entity }, index) => {
    const isFirst = !met.has(entity);
    met.add(entity);
    const before = tokens[ranges[index]!.from - 1]?.lower ?? '';
    return isFirst && counts.has(entity) && /^neighbou?ring$/.test(before) ? [entity] : [];
  });
}

// "Thanks the Republic of Peru for its hospitality": whose guests both sides are.
function thankedHosts({ mentions, ranges, tokens }: Scene, counts: ReadonlyMap<string, number>): string[] {
  return mentions.flatMap(({ entity }, index) => {
    const { to } = ranges[index]!;
    const isHost = tokens[to]?.lower === 'for' && tokens.slice(to + 1, to + 4).some(({ lower }) => HOSTING.test(lower));
    return isHost && counts.has(entity) ? [entity] : [];
  });
}

// "Peru and | Oman mediated", "mediated by Peru | and Oman": who is joined to whom that is told of.
function helpingWith(scene: Scene, at: number): string[] {
  const { mentions, ranges, tokens } = scene;
  const { from, to } = ranges[at]!;
  const verb = tokens[to]?.pos === 'AUX' || tokens[to]?.text === '-' ? tokens[to + 1] : tokens[to];
  if (tokens[from - 1]?.lower === 'and' && (HELPED.test(verb?.lower ?? '') || holdsTalks(scene, at)))
    return ranges[at - 1]?.to === from - 1 ? [mentions[at - 1]!.entity] : [];
  const joined = tokens[from - 1]?.lower === 'by' && tokens[to]?.lower === 'and' && ranges[at + 1]?.from === to + 1;
  return joined ? [mentions[at + 1]!.entity] : [];
}

// "The Peruvian foreign minister, Ana Lind, who is mediating,"
function helpsThrough({ tokens, ranges, sentences }: Scene, at: number): boolean {
  const { to } = ranges[at]!;
  const end = Math.min(to + LONGEST_TITLE, sentences[tokens[to - 1]!.sentence]!.to);
  const who = tokens.slice(to, end).findIndex(({ lower }) => lower === 'who' || lower === 'which');
  if (who <= 0 || tokens[to + who - 1]!.lower !== ',') return false;
  return tokens.slice(to + who + 1, to + who + 4).some(({ lower }) => MEDIATING.test(lower));
}

// "Auspices" of "under the auspices of the Kingdom of Norway".
function whoseHelp(tokens: readonly Token[], from: number): string {
  const behind = (at: number) => (tokens[at - 1]?.lower === 'the' ? at - 1 : at);
  const isOfRealm = tokens[from - 1]?.lower === 'of' && isRealm(tokens[from - 2]?.lower ?? '');
  const of = behind(isOfRealm ? behind(from - 2) : behind(from)) - 1;
  return tokens[of]?.lower === 'of' ? (tokens[of - 1]?.lower ?? '') : '';
}

const MEDIATING = /^(?:mediat(?:ion|ors?|ed|es|ing)|broker(?:s|ed|ing)|facilitat(?:ion|ors?|ed|es|ing))$/;
const HELPED = /^(?:mediated|mediating|brokered|brokering|facilitated|facilitating)$/;
const HELD_BY = /^(?:sponsored|led|hosted|convened|chaired)$/;
const SPONSORING = /^(?:sponsor(?:s|ed|ing)?|chair(?:s|ed|ing))$/;
const TALKS = /^(?:talks|negotiations|dialogue|discussions)$/;
/** In tokens: "have been sponsoring the indirect peace talks". */
const WORDS_OF_TALKS = 7;
/** "Under the auspices of", "through the good offices of". */
const HELPING = /^(?:auspices|aegis|offices|facilitation|mediation|sponsorship)$/;
/** In tokens, of an office with the name of who holds it. */
const LONGEST_TITLE = 10;
const HOSTING = /^(?:hospitality|hosting)$/;
