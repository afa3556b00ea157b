import { joinEntities } from '#src/pipeline/compare/entities.ts';
import { withParties } from '#src/pipeline/compare/parties.ts';
import { firstStarting } from '#src/pipeline/in-order.ts';
import { completedOf, draftsOf, type Reading, readingsOf } from '#src/pipeline/language/analyse.ts';
import { candidatesAt, pronounOf } from '#src/pipeline/language/meant/candidates.ts';
import { featuresOf } from '#src/pipeline/language/meant/likelihoods.ts';
import { placesOf } from '#src/pipeline/language/meant/places.ts';
import { type Setting, settingOf } from '#src/pipeline/language/meant/setting.ts';
import { readDocuments } from '#src/pipeline/read/documents.ts';
import { languageSettings } from '#src/pipeline/settings/language.ts';
import type { SourceDocument } from '#src/pipeline/types.ts';
import type { Span } from '#src/schema/evidence.ts';
import { isDescribed, plainName } from '../../eval/briefings/names.ts';
import type { Briefing, Position } from '../same/briefings.ts';
import { wordsForHolder } from './marks.ts';
import type { Case } from './ranking.ts';

/** The pronouns of a briefing that stand for the holder of a marked position, each with all whom it may mean. */
export async function examplesOf({ documents: files, positions }: Briefing): Promise<Example[]> {
  const { documents } = await readDocuments(files, {}, '');
  const settings = languageSettings({});
  const readings = readingsOf(documents, settings);
  const analyses = completedOf(readings, draftsOf(readings, settings));
  const joined = joinEntities(analyses, settings);
  const entities = new Map(
    withParties(joined.entities, analyses, joined.idOf, settings).map((entity) => [entity.id, entity]),
  );
  const namesOf = (id: string | null | undefined) => {
    const entity = entities.get(id ?? '');
    return entity ? [entity.name, ...entity.aliases].map(plainName) : [];
  };
  return readings.flatMap((reading, place) => {
    const { id, file } = reading.lexed.document;
    const known = new Map(
      reading.names.entities.map(({ key }) => {
        const own = joined.idOf(id, key);
        return [key, { own: namesOf(own), party: namesOf(entities.get(own)?.party) }] as const;
      }),
    );
    const marked = positions.filter(({ document }) => file.endsWith(`/${document}`));
    // The marked words stand in a document as it is, and not as its quotations are read.
    return examplesIn(reading, spansOf(marked, documents[place]!), known);
  });
}

function spansOf(positions: readonly Position[], { file, text }: SourceDocument): Held[] {
  return positions.map(({ span, holder }) => {
    const start = text.indexOf(span);
    if (start < 0) throw new Error(`the words do not stand in ${file}: ${span}`);
    return { start, end: start + span.length, holder };
  });
}

function examplesIn(reading: Reading, positions: readonly Held[], known: Known): Example[] {
  const { lexed, names, discourse, attributions, clauses } = reading;
  const setting = settingOf(lexed, names, discourse, attributions, clauses);
  const holders = holdersAt(reading, positions, known);
  return placesOf(lexed.tokens, attributions, clauses).flatMap((at): Example[] => {
    const own = holders.get(at);
    if (!own) return [];
    const { start, lower } = lexed.tokens[at]!;
    const candidates = candidatesAt(setting, at);
    const meant = names.mentions.filter((one) => one.start === start).map(({ entity }) => entity);
    const described = discourse.descriptions.find((one) => one.start === start);
    // What the rules give and the model never would teaches nothing.
    if (meant.length > 0 && !meant.some((key) => candidates.some((one) => one.key === key))) return [];
    const keys = candidates.map(({ key }) => key);
    const right = rightOf(keys, own, known, setting, described && `~${described.words.start}`);
    const isOpen = meant.length === 0 && !described;
    const pronoun = pronounOf(lower)!;
    return [
      {
        candidates: candidates.map((one) => featuresOf(one, pronoun, isOpen)),
        given: candidates.map(({ key, isRivalled }) => key !== null && !key.startsWith('~') && !isRivalled),
        right,
        isOpen,
        weight: isOpen ? OF_OPEN : OF_RULED,
      },
    ];
  });
}

// By token the names of the holders for whom it stands.
function holdersAt(reading: Reading, positions: readonly Held[], known: Known): Map<number, string[][]> {
  const { tokens } = reading.lexed;
  const found = new Map<number, string[][]>();
  for (const { holder, ...span } of positions) {
    const right = new Set(holder.map(plainName));
    const isHolder = (from: number, to: number) => {
      const { mentions } = reading.names;
      const end = tokens[to - 1]!.end;
      for (
        let i = firstStarting(mentions, tokens[from]!.start);
        i < mentions.length && mentions[i]!.start < end;
        i += 1
      ) {
        const one = known.get(mentions[i]!.entity);
        if (one && [...one.own, ...one.party].some((name) => right.has(name))) return true;
      }
      return false;
    };
    for (const at of wordsForHolder(span, reading, isHolder)) found.set(at, [...(found.get(at) ?? []), [...holder]]);
  }
  return found;
}

// Those whom most of the holders' names mean: by their own name, else by that of their party, or by their description. Where
// nobody is, it is nobody named.
function rightOf(
  keys: readonly (string | null)[],
  holders: readonly string[][],
  known: Known,
  setting: Setting,
  described: string | undefined,
): number[] {
  const votes = keys.map((key) => {
    const one = key === null ? undefined : known.get(key);
    const by = (names: readonly string[]) =>
      holders.filter((own) => own.some((name) => names.includes(plainName(name)))).length;
    const words = key?.startsWith('~') ? firstNaming(key, setting) : null;
    return {
      own: by(one?.own ?? []),
      party: by(one?.party ?? []),
      described: words === null ? 0 : holders.filter((own) => own.some((name) => isDescribed(name, words))).length,
    };
  });
  const isNamed = votes.some(({ own }) => own > 0);
  const counts = votes.map((one) => Math.max(isNamed ? one.own : one.party, one.described));
  const most = Math.max(...counts);
  if (most > 0) return places(keys, (i) => counts[i] === most);
  const told = described === undefined ? -1 : keys.indexOf(described);
  return told >= 0 ? [told] : places(keys, (i) => keys[i] === null || keys[i]!.startsWith('~'));
}

function firstNaming(key: string, { seen, scene }: Setting): string {
  const first = seen.find(({ entity, form }) => entity === key && form !== 'pronoun');
  return first ? scene.text.slice(first.start, first.end) : '';
}

function places(keys: readonly unknown[], isRight: (place: number) => boolean): number[] {
  return keys.flatMap((_key, i) => (isRight(i) ? [i] : []));
}

const OF_OPEN = 2;
const OF_RULED = 0.5;

/** By key of a document's entity its names, and those of whom it speaks for. */
type Known = ReadonlyMap<string, { readonly own: readonly string[]; readonly party: readonly string[] }>;

/** Words of a document with the names of whose they are. */
interface Held extends Span {
  readonly holder: Position['holder'];
}

export interface Example extends Case {
  /** Whether the program gives each, where it is likely enough. */
  readonly given: readonly boolean[];
  /** The rules give nobody. */
  readonly isOpen: boolean;
}
