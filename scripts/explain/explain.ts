import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { analysed } from '#src/pipeline/analysed.ts';
import { readDocuments } from '#src/pipeline/read/documents.ts';
import { languageSettings } from '#src/pipeline/settings/language.ts';
import { settingsOf } from '#src/pipeline/settings/settings.ts';
import type { Analysis, Learned } from '#src/pipeline/types.ts';
import { type Evidence, evidenceSchema } from '#src/schema/evidence.ts';
import { briefingFolders, readBriefing } from './content.ts';
import { UsageError } from './failure.ts';

/** Prints all that was concluded about a sentence, or about the sentence a statement, act or fact stands in. */
export async function explain(id: string, options: { content: string; json?: boolean }): Promise<number> {
  for (const folder of await briefingFolders(options.content)) {
    const evidence = await publishedEvidence(folder);
    const sentence = evidence && sentenceOf(evidence, id);
    if (!evidence || !sentence) continue;
    const explained = explanation(evidence, sentence, await analysedAgain(folder, sentence.document));
    console.log(options.json ? JSON.stringify(explained, null, 2) : asText(explained));
    return 0;
  }
  throw new UsageError(
    `there is no sentence, statement, act or fact "${id}" in any evidence.json of "${options.content}"; run "npm run brief" first, and take ids from there`,
  );
}

function explanation(evidence: Evidence, sentence: Evidence['sentences'][number], again: Again | null): Explanation {
  const analysis = again?.analysis;
  const document = evidence.documents.find(({ id }) => id === sentence.document)!;
  const words = (span: { start: number; end: number } | null) =>
    span ? document.text.slice(span.start, span.end) : null;
  const within = (span: { start: number; end: number }) => span.start < sentence.end && sentence.start < span.end;
  const here = <T extends { sentence: string }>(list: readonly T[]) =>
    list.filter((one) => one.sentence === sentence.id);
  const tokens = analysis?.tokens.filter(within) ?? [];
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
    tokens: tokens.map(({ text, pos, lemma }) => `${text}/${pos}/${lemma}`),
    names: evidence.mentions
      .filter((mention) => mention.document === document.id && within(mention))
      .map((mention) => ({ words: words(mention)!, entity: mention.entity })),
    speaksFor: (analysis?.affiliations ?? [])
      .filter(within)
      .map(({ entity, role, party, rule, ...span }) => ({ entity, role, party, rule, words: words(span) })),
    toldElsewhere: (again?.learned ?? [])
      .filter(({ entity }) => analysis?.mentions.some((mention) => mention.entity === entity && within(mention)))
      .map(({ entity, role, word, party, rule }) => ({ entity, role: role ?? word, party, rule })),
    statements: here(evidence.statements).map(({ content, cue, speaker, ...rest }) => ({
      ...rest,
      content: words(content),
      cue: words(cue),
      speaker: words(speaker),
    })),
    acts: here(evidence.acts).map((act) => ({ ...act, words: words(act) })),
    facts: here(evidence.facts),
    sameReport: evidence.clusters
      .filter((cluster) => cluster.sentences.includes(sentence.id))
      .map(({ sentences, documents, independent }) => ({ sentences, documents, independent })),
    rejected: (analysis?.rejected ?? [])
      .filter(within)
      .map(({ rule, reason, ...span }) => ({ rule, reason, words: words(span) })),
  };
}

function asText(explained: Explanation): string {
  const lines: string[] = [];
  for (const [part, value] of Object.entries(explained)) {
    const list = Array.isArray(value) ? value : [value];
    lines.push(
      '',
      part.toUpperCase(),
      ...(list.length === 0 ? ['  none'] : part === 'tokens' ? [`  ${list.join(' ')}`] : list.map(recordText)),
    );
  }
  return lines.join('\n').trimStart();
}

function recordText(record: unknown): string {
  return Object.entries(record as object)
    .filter(([, value]) => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0))
    .map(
      ([key, value], place) =>
        `${place === 0 ? '- ' : '  '}${key}: ${typeof value === 'object' ? JSON.stringify(value) : value}`,
    )
    .map((line) => `  ${line}`)
    .join('\n');
}

function sentenceOf(evidence: Evidence, id: string): Evidence['sentences'][number] | undefined {
  const records = [...evidence.statements, ...evidence.acts, ...evidence.facts];
  const wanted = records.find((record) => record.id === id)?.sentence ?? id;
  return evidence.sentences.find((sentence) => sentence.id === wanted);
}

async function publishedEvidence(folder: string): Promise<Evidence | null> {
  const text = await readFile(join(folder, 'evidence.json'), 'utf8').catch(() => null);
  return text === null ? null : evidenceSchema.parse(JSON.parse(text));
}

// Tokens and rejections are not published. What a document says hangs on the others of its briefing too, so all are
// analysed again, as the build did.
async function analysedAgain(folder: string, document: string): Promise<Again | null> {
  const input = await readBriefing(folder, false);
  const { settings } = settingsOf(input.settings?.text ?? '', 'briefing.yaml');
  const { documents } = await readDocuments(input.files, settings, input.folder);
  const { analyses, learned } = analysed(documents, languageSettings(settings), settings);
  const analysis = analyses.find((one) => one.document.id === document);
  return analysis ? { analysis, learned: learned.get(document)?.affiliations ?? [] } : null;
}

interface Again {
  readonly analysis: Analysis;
  /** What other documents say of those this one names. */
  readonly learned: Learned['affiliations'];
}

interface Explanation {
  readonly sentence: object;
  readonly tokens: readonly string[];
  readonly names: readonly object[];
  readonly speaksFor: readonly object[];
  /** For whom those it names speak, as other documents of the briefing say. */
  readonly toldElsewhere: readonly object[];
  readonly statements: readonly object[];
  readonly acts: readonly object[];
  readonly facts: readonly object[];
  readonly sameReport: readonly object[];
  readonly rejected: readonly object[];
}
