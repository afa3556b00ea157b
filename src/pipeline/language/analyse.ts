import type {
  Analysis,
  Attribution,
  Dated,
  Discourse,
  IssueMention,
  LanguageSettings,
  Learned,
  Lexed,
  LocalStatement,
  Names,
  Narration,
  SourceDocument,
} from '../types.ts';
import { statedDay } from '../wording/stated-day.ts';
import { actsOfAll } from './acts/acts.ts';
import { attributionsOfAll } from './attribution/attribution.ts';
import { withLetters } from './attribution/letters.ts';
import { withMinutes } from './attribution/minutes.ts';
import { withOwnVoice } from './attribution/own-voice.ts';
import { withSaidBefore } from './attribution/said-before.ts';
import { withTables } from './attribution/tables.ts';
import { withToldAfter } from './attribution/told-after.ts';
import { clausesOf } from './clauses/clauses.ts';
import { predicationsOf } from './clauses/predications.ts';
import { collectivesOf } from './collectives/collectives.ts';
import { discourseOf, discoursesOf } from './discourse/discourse.ts';
import { withIssuer } from './discourse/issuer/with-issuer.ts';
import { commonCurrency, namesNoCurrency } from './facts/common-currency.ts';
import { factsOf } from './facts/facts.ts';
import { filedFactsOf } from './facts/filed.ts';
import { issueMentionsOf } from './issue-mentions.ts';
import { issuesOf } from './issues.ts';
import { withKnown } from './known.ts';
import { lexedOf } from './lex.ts';
import { meantOf } from './meant/meant.ts';
import { namesOfAll } from './names/names.ts';
import { statementsOf } from './speakers/speakers.ts';
import { withDiscourse, withMentions } from './with-discourse.ts';
import { withoutLabels } from './without-labels.ts';

/**
 * All that the language stages find in one document: a pure function of the document, the settings and what the other
 * documents of its briefing tell of the same people, so that it can be cached by hash and run anywhere.
 */
export function analyse(document: SourceDocument, settings: LanguageSettings): Analysis {
  return analysesOf([document], settings)[0]!;
}

/** The same for the documents of a briefing, but for what they tell of each other. */
export function analysesOf(documents: readonly SourceDocument[], settings: LanguageSettings): Analysis[] {
  const readings = readingsOf(documents, settings);
  return completedOf(readings, draftsOf(readings, settings));
}

// Each stage below sees all documents before the next sees any. The code of all stages is more than a processor keeps at
// hand: one document after the other through all of them takes half as long again.

/**
 * What reading the documents of a briefing takes longest to find. What kind of thing a name is shows in all documents at
 * once; of the rest no other document changes anything.
 */
export function readingsOf(documents: readonly SourceDocument[], settings: LanguageSettings): Reading[] {
  const lexed = lexedOf(documents);
  const named = namesOfAll(lexed, settings).map((own, i) => withIssuer(lexed[i]!, own));
  const discourses = discoursesOf(lexed.map((own, i) => ({ lexed: own, names: named[i]! })));
  const names = named.map((own, i) => withDiscourse(own, discourses[i]!));
  const clauses = lexed.map(clausesOf);
  const reports = attributionsOfAll(lexed.map((own, i) => ({ lexed: own, names: names[i]!, clauses: clauses[i]! })));
  return lexed.map((own, i): Reading => {
    const voiced = withOwnVoice(reports[i]!, own, names[i]!, discourses[i]!.issuer);
    const attributions = withTables(
      withSaidBefore(
        withToldAfter(withMinutes(withLetters(voiced, own, names[i]!), own, names[i]!), own, names[i]!),
        own,
        names[i]!,
      ),
      own,
    );
    return {
      lexed: own,
      named: named[i]!,
      discourse: discourses[i]!,
      names: names[i]!,
      attributions,
      clauses: clauses[i]!,
    };
  });
}

/** What documents as read tell, by the editor's settings alone. */
export function draftsOf(readings: readonly Reading[], settings: LanguageSettings): Draft[] {
  const discourses = readings.map(({ lexed, named, discourse }) => {
    const told = withKnown(settings.known, named, undefined);
    return told ? discourseOf(lexed, named, told) : discourse;
  });
  const said = saidIn(readings, discourses);
  return drafted(readings, said, treatedIn(readings, settings));
}

/** The same with issues found since and what other documents tell of those they name: what that leaves as it was is kept. */
export function revisedOf(
  readings: readonly Reading[],
  before: readonly Draft[],
  settings: LanguageSettings,
  learned: ReadonlyMap<string, Learned>,
): Draft[] {
  const said = before.map((draft) => draft.said);
  const discourses = readings.map(({ lexed, named }, i) => {
    const own = learned.get(lexed.document.id);
    const { discourse } = said[i]!;
    const again = own ? discourseOf(lexed, named, withKnown(settings.known, named, own)) : discourse;
    return isAlike(again, discourse) ? discourse : again;
  });
  return drafted(readings, saidIn(readings, discourses, said), treatedIn(readings, settings), before);
}

/** The analyses of documents whose drafts nothing will change any more: their figures and dates come last, once. */
export function completedOf(
  readings: readonly Reading[],
  drafts: readonly Draft[],
  dates: ReadonlyMap<string, Dated> = new Map(),
): Analysis[] {
  const whens = readings.map(({ lexed }) => {
    const dated = dates.get(lexed.document.id);
    const day = statedDay(lexed.document) ?? dated?.day ?? null;
    return { day, near: day ?? dated?.near ?? null };
  });
  const factsIn = (i: number, currency: string | null) => {
    const { said, treated, told } = drafts[i]!;
    return factsOf(readings[i]!.lexed, said.names, treated, told.acts, whens[i]!, currency);
  };
  const first = readings.map((_, i) => factsIn(i, null));
  const currency = commonCurrency(first);
  return readings.map(({ lexed }, i) => {
    const { said, told } = drafts[i]!;
    const isOpen = currency !== null && namesNoCurrency(lexed.document.text, first[i]!);
    const facts = isOpen ? factsIn(i, currency) : first[i]!;
    return { ...told, facts, filed: filedFactsOf(lexed, said.names, whens[i]!) };
  });
}

// Who says what, by who is meant: as before where that has not changed.
function saidIn(readings: readonly Reading[], discourses: readonly Discourse[], before: readonly Said[] = []): Said[] {
  const kept = discourses.map((discourse, i) => (before[i]?.discourse === discourse ? before[i] : null));
  const stated = readings.map((reading, i) => (kept[i] ? null : statedIn(reading, discourses[i]!)));
  return readings.map(({ lexed, clauses }, i) => {
    if (kept[i]) return kept[i];
    const { names, statements, rejected } = stated[i]!;
    const discourse = discourses[i]!;
    return {
      discourse,
      rejected,
      ...collectivesOf(lexed, names, statements, discourse.callings, clauses, discourse.descriptions),
    };
  });
}

function statedIn({ lexed, named, discourse, names: known, attributions, clauses }: Reading, meant: Discourse) {
  const settled = meant === discourse ? known : withDiscourse(named, meant);
  const likely = meantOf(lexed, settled, meant, attributions, clauses);
  const names = withMentions(settled, likely);
  const told = likely.length === 0 ? meant : { ...meant, mentions: [...meant.mentions, ...likely] };
  return { names, ...statementsOf(lexed, names, attributions, told) };
}

function treatedIn(readings: readonly Reading[], { issues }: LanguageSettings): Draft['treated'][] {
  return readings.map(({ lexed, attributions }) =>
    withoutLabels(issueMentionsOf(lexed, issues), lexed.sentences, attributions),
  );
}

function drafted(
  readings: readonly Reading[],
  said: readonly Said[],
  treated: readonly Draft['treated'][],
  before: readonly Draft[] = [],
): Draft[] {
  const kept = readings.map((_, i) => {
    const own = before[i];
    return own && said[i] === own.said && isAlike(treated[i]!, own.treated) ? own : null;
  });
  const fresh = readings.map((_, i) => i).filter((i) => !kept[i]);
  const acts = actsOfAll(
    fresh.map((i) => {
      const { lexed, clauses } = readings[i]!;
      const { names, statements, discourse } = said[i]!;
      return { lexed, names, statements, issues: treated[i]!, clauses, descriptions: discourse.descriptions };
    }),
  );
  const drafts = new Map(fresh.map((i, at) => [i, draft(readings[i]!, said[i]!, treated[i]!, acts[at]!)]));
  return readings.map((_, i) => kept[i] ?? drafts.get(i)!);
}

function draft({ lexed, clauses }: Reading, said: Said, treated: Draft['treated'], acts: Narration['acts']): Draft {
  const { names, statements, rejected, discourse } = said;
  const { affiliations, callings, organs, home, issuer } = discourse;
  const issues = issuesOf(treated);
  const predications = predicationsOf(clauses);
  const found = { statements, acts, predications, issues, rejected };
  const told = { ...lexed, ...names, affiliations, callings, organs, home, issuer, ...found };
  return { said, treated, told };
}

// Both are plain values, made by the same code.
function isAlike<T extends Discourse | Draft['treated']>(one: T, other: T): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

/** A document's text, names and reported speech, before anyone asks who is meant. */
export interface Reading {
  readonly lexed: Lexed;
  readonly named: Names;
  readonly discourse: Discourse;
  /** Those of `discourse` among them. */
  readonly names: Names;
  readonly attributions: readonly Attribution[];
  readonly clauses: ReturnType<typeof clausesOf>;
}

/** Who is meant and who says what, whatever it is about. */
interface Said {
  readonly discourse: Discourse;
  readonly names: Names;
  readonly statements: readonly LocalStatement[];
  readonly rejected: Analysis['rejected'];
}

/** An analysis without its facts, and what it was made from. */
export interface Draft {
  readonly said: Said;
  readonly treated: readonly (readonly IssueMention[])[];
  readonly told: Narration;
}
