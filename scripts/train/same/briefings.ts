import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { PloverAct } from '#src/schema/evidence.ts';

const BRIEFINGS = new URL('../briefings/', import.meta.url);
const REPORTS = new URL('../../../src/pipeline/compare/fixtures/briefings.txt', import.meta.url);

/** The training briefings, whose documents are whole texts. */
export function wholeBriefings(): Briefing[] {
  return readdirSync(BRIEFINGS)
    .filter((name) => existsSync(new URL(`${name}/gold.json`, BRIEFINGS)))
    .sort()
    .map((name) => {
      const folder = new URL(`${name}/documents/`, BRIEFINGS);
      const files = readdirSync(folder).sort();
      const {
        same,
        partly = [],
        positions,
      } = JSON.parse(readFileSync(new URL(`${name}/gold.json`, BRIEFINGS), 'utf8'));
      return {
        documents: files.map((file) => ({ name: file, bytes: readFileSync(new URL(file, folder)) })),
        marked: same,
        partly,
        positions,
      };
    });
}

/** The short reports that the tests of comparing have: the numbers before a sentence say which facts it reports. */
export function shortBriefings(): Briefing[] {
  const [, ...briefings] = readFileSync(REPORTS, 'utf8').split(/^= /m);
  return briefings.map((briefing) => {
    const documents = briefing.split(/^== /m).slice(1).map(reportOf);
    return {
      documents: documents.map(({ name, lines }) => ({
        name,
        bytes: new TextEncoder().encode(lines.map(({ sentence }) => sentence).join('\n')),
      })),
      marked: documents.flatMap((own, i) => documents.slice(i + 1).flatMap((other) => commonOf(own, other))),
      partly: [],
      positions: [],
    };
  });
}

function reportOf(source: string): Report {
  const [name, ...lines] = source.split('\n');
  return {
    name: `${name!.trim()}.txt`,
    lines: lines.flatMap((line) => {
      const [, facts, sentence] = /^\[([\d,]*)\] (.+)$/.exec(line) ?? [];
      return sentence ? [{ sentence, facts: facts!.split(',').filter(Boolean) }] : [];
    }),
  };
}

function commonOf(own: Report, other: Report): Marked[] {
  return own.lines.flatMap((a) =>
    other.lines
      .filter((b) => a.facts.some((fact) => b.facts.includes(fact)))
      .map(
        (b): Marked => [
          { document: own.name, sentence: a.sentence },
          { document: other.name, sentence: b.sentence },
        ],
      ),
  );
}

interface Report {
  readonly name: string;
  readonly lines: readonly { readonly sentence: string; readonly facts: readonly string[] }[];
}

/** Words of a document that stand in one sentence. */
export interface Mark {
  readonly document: string;
  readonly sentence: string;
}

/** Two sentences that report one thing. */
export type Marked = readonly [Mark, Mark];

export interface Briefing {
  readonly documents: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  readonly marked: readonly Marked[];
  /** Of which one tells in passing what the other reports. */
  readonly partly: readonly Marked[];
  readonly positions: readonly Position[];
}

/** Words of a document that tell what somebody says or does, and the acts that a careful coder would accept. */
export interface Position {
  readonly document: string;
  readonly span: string;
  readonly act: PloverAct | readonly PloverAct[];
  /** Each name that is right for whose it is. */
  readonly holder: readonly string[];
}
