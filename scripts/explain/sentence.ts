import { nearestOf } from '#src/pipeline/compare/likeness/nearest.ts';
import { consideredActs } from '#src/pipeline/language/acts/considered.ts';
import { type Considered, consideredOf } from '#src/pipeline/language/attribution/considered.ts';
import { clausesOf } from '#src/pipeline/language/clauses/clauses.ts';
import { issueMentionsOf } from '#src/pipeline/language/issue-mentions.ts';
import type { Analysis } from '#src/pipeline/types.ts';
import type { Evidence, EvidenceSentence, Span } from '#src/schema/evidence.ts';
import { overlap } from '#src/schema/span.ts';
import type { Again } from './again.ts';
import { forAndAgainst } from './signs.ts';
import { quoted, wordsIn } from './words.ts';

/** Everything concluded about a sentence, each record with its rule, and what was considered and refused. */
export function explainedSentence(sentence: EvidenceSentence, evidence: Evidence, again: Again): object {
  const document = evidence.documents.find(({ id }) => id === sentence.document)!;
  const words = wordsIn(document.text);
  const within = (span: Span) => overlap(span, sentence);
  const here = <T extends { sentence: string }>(list: readonly T[]) =>
    list.filter((one) => one.sentence === sentence.id);
  const analysis = again.analysisOf(document.id);
  const inside = { words, within };
  return {
    sentence: {
      id: sentence.id,
      source: `${document.label}, ${document.file}`,
      words: words(sentence)!,
      use: sentence.use,
      why: sentence.why,
      pages: sentence.pages,
      issues: sentence.issues,
    },
    tokens: (analysis?.tokens ?? [])
      .filter(within)
      .map(({ text, pos, lemma }) => `${text}/${pos}/${lemma}`)
      .join(' '),
    clauses: analysis ? clausesIn(analysis, inside) : [],
    names: evidence.mentions
      .filter((mention) => mention.document === document.id && within(mention))
      .map((mention) => ({
        words: words(mention)!,
        entity: mention.entity,
        rule: analysis?.mentions.find(({ start, rule }) => start === mention.start && rule)?.rule ?? null,
      })),
    ...allegiancesIn(analysis, again, inside),
    statements: here(evidence.statements).map(({ content, cue, speaker, ...rest }) => ({
      ...rest,
      content: words(content),
      cue: words(cue),
      speaker: words(speaker),
    })),
    otherReadings: analysis ? otherReadings(analysis, here(evidence.statements), inside) : [],
    acts: here(evidence.acts).map((act) => ({ ...act, words: words(act) })),
    untoldActs: analysis ? untoldActs(analysis, again, inside) : [],
    facts: here(evidence.facts),
    sameReport: evidence.clusters
      .filter((cluster) => cluster.sentences.includes(sentence.id))
      .map(({ id, sentences, documents, independent }) => ({ id, sentences, documents, independent })),
    likestElsewhere: likestTo(sentence, evidence, again),
    rejected: (analysis?.rejected ?? [])
      .filter(within)
      .map(({ rule, reason, ...span }) => ({ rule, reason, words: words(span) })),
  };
}

// How the sentence was taken apart: what each verb's subject is, and how its clause hangs on the others.
function clausesIn(analysis: Analysis, { words, within }: Inside): object[] {
  const { tokens } = analysis;
  const spanOf = (from: number, to: number) => ({ start: tokens[from]!.start, end: tokens[to - 1]!.end });
  return clausesOf(analysis)
    .filter(({ from, end }) => within(spanOf(from, end)))
    .map(({ from, end, verb, subjects, link, passive, negated, modal }) => ({
      verb,
      subject: subjects.map((one) => words(spanOf(one.from, one.to))),
      link,
      is: [passive ? 'passive' : '', negated ? 'negated' : '', modal ?? ''].filter((one) => one !== ''),
      words: words(spanOf(from, end)),
    }));
}

function allegiancesIn(analysis: Analysis | undefined, { learned }: Again, { words, within }: Inside): object {
  const named = new Set(analysis?.mentions.filter(within).map(({ entity }) => entity));
  const told = analysis ? (learned.get(analysis.document.id)?.affiliations ?? []) : [];
  return {
    speaksFor: (analysis?.affiliations ?? [])
      .filter(within)
      .map(({ entity, role, party, rule, ...span }) => ({ entity, role, party, rule, words: words(span) })),
    toldElsewhere: told
      .filter(({ entity }) => named.has(entity))
      .map(({ entity, role, word, party, rule }) => ({ entity, role: role ?? word, party, rule })),
  };
}

// What else might have been read as a report here, and why it was not.
function otherReadings(analysis: Analysis, statements: Evidence['statements'], { words, within }: Inside): object[] {
  const isTaken = ({ cue, content, rule }: Considered) =>
    statements.some((one) => one.rule === rule && one.cue?.start === cue.start && overlap(one.content, content));
  const isTold = ({ cue }: Considered) => statements.some(({ content }) => overlap(content, cue));
  return consideredOf(analysis, clausesOf(analysis))
    .filter((one) => within(one.cue) && !isTaken(one))
    .map((one) => ({
      cue: words(one.cue),
      speaker: words(one.speaker),
      content: words(one.content),
      rule: one.rule,
      reports: shown(one.cueProbability),
      confidence: `${shown(one.confidence)} of ${one.needed} needed`,
      speakerConfidence: one.speaker ? `${shown(one.speakerConfidence)} of ${one.speakerNeeded} needed` : null,
      notTaken: one.refusal ?? (isTold(one) ? 'part of what another report tells' : 'another reading is surer'),
    }));
}

// What its verbs and nouns might have told besides, and why they do not.
function untoldActs(analysis: Analysis, { issues }: Again, { words, within }: Inside): object[] {
  return consideredActs(analysis, clausesOf(analysis), issueMentionsOf(analysis, issues))
    .filter(within)
    .map(({ act, rule, why, ...span }) => ({ act, words: words(span), rule, notTold: why }));
}

// The sentences of other documents it was nearly joined with.
function likestTo({ id }: EvidenceSentence, evidence: Evidence, again: Again): object[] {
  const joined = new Set(evidence.clusters.flatMap(({ sentences }) => (sentences.includes(id) ? sentences : [])));
  return nearestOf(again)(id)
    .filter(({ sentence }) => !joined.has(sentence))
    .slice(0, LIKEST)
    .map((one) => ({
      sentence: quoted(evidence, evidence.sentences.find((other) => other.id === one.sentence)!),
      ...forAndAgainst(one),
    }));
}

function shown(probability: number): string {
  return probability.toFixed(2);
}

/** How many of the sentences most like one are shown. */
const LIKEST = 3;

interface Inside {
  readonly words: (span: Span | null) => string | null;
  /** Whether a span has words in the sentence. */
  readonly within: (span: Span) => boolean;
}
