import type { Nodes } from 'mdast';
import type { Entity } from '#src/schema/evidence.ts';
import type { Problem } from '#src/schema/problem.ts';
import interfaceWords from '../data/interface-words.json' with { type: 'json' };
import { MONTH, WEEKDAY } from '../wording/calendar.ts';
import { holdsWords, isNamed } from '../wording/named.ts';
import { resolvedDate } from '../wording/resolved-date.ts';
import type { Line } from './lines.ts';
import { loggedIn } from './logged.ts';
import { problemAt } from './page.ts';
import type { Sources } from './sources.ts';

/**
 * Gate 2: each number, name and quoted word that a line adds to its quotations occurs in a sentence the line cites, or is
 * the name or role of somebody whom the evidence finds there, or the day that a date there comes to.
 */
export function unsupportedWords(line: Line, sources: Sources): Problem[] {
  const logged = [...new Set(line.sentences.flatMap((sentence) => loggedIn(sentence, sources)))];
  const told = line.sentences
    .map(({ document, start, end }) => sources.documents.get(document)?.text.slice(start, end) ?? '')
    .join('\n');
  return [...strangeParties(line, logged, sources), ...strangeWords(line, logged, told, sources)];
}

function strangeParties(line: Line, logged: readonly Entity[], sources: Sources): Problem[] {
  return line.parties.flatMap(({ node, id, name }) => {
    const entity = sources.entities.get(id);
    if (entity === undefined || !isNamed(entity, name))
      return [
        fault(
          line,
          node,
          `“${name}” is not the name of the party "${id}"`,
          'use the party’s name as the evidence has it',
        ),
      ];
    if (line.sentences.length === 0 || logged.includes(entity)) return [];
    return [
      fault(
        line,
        node,
        `the party “${name}” is in no sentence that the line cites${cited(line)}`,
        'cite a sentence that has the party, or take it out',
      ),
    ];
  });
}

function strangeWords(line: Line, logged: readonly Entity[], told: string, sources: Sources): Problem[] {
  const known = [
    told,
    ...logged.flatMap(({ name, aliases, role }) => [name, ...aliases, role ?? '']),
    ...sources.evidence.issues.map(({ title }) => title),
    ...sources.evidence.documents.map(({ label }) => label),
  ].join('\n');
  const descriptions = line.sentences.flatMap(({ document, start, end }) =>
    sources.saidAt(document, start, end).flatMap(({ unnamed }) => unnamed ?? []),
  );
  const days = line.sentences.flatMap(({ id }) =>
    (sources.factsIn.get(id) ?? []).flatMap(({ kind, value }) => (kind === 'date' ? (resolvedDate(value) ?? []) : [])),
  );
  const allowed = [known, ...descriptions, ...days].join('\n');
  return line.words.flatMap((words) =>
    claimedIn(words, sources)
      .filter((claimed) => !holdsWords(allowed, claimed))
      .map((claimed) =>
        fault(
          line,
          line.node,
          `“${claimed}” is in no sentence that the line cites${cited(line)}`,
          'quote it from a source and cite the sentence, or take it out',
        ),
      ),
  );
}

// Numbers, words in quotation marks, and capitalised words, but for those that only begin a sentence or label a row.
function claimedIn(words: string, { nameWords }: Sources): string[] {
  const quoted = [...words.matchAll(/[“"]([^”"]+)[”"]/g)].map((match) => match[1] ?? '');
  const numbers = words.match(/(?<![\p{L}\p{N}])\p{N}[\p{L}\p{N}.,:]*(?<=[\p{L}\p{N}])/gu) ?? [];
  const names = [...words.matchAll(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}'’.-]*(?<=[\p{L}\p{N}])/gu)]
    .filter(
      ({ 0: name, index }) =>
        !beginsSentence(words, name, index) || nameWords.has(name.toLowerCase()) || DAY.test(name),
    )
    .map(([name]) => name);
  return [...quoted, ...numbers, ...names.filter((name) => !INTERFACE.has(name))];
}

// "So the talks ended": a capital that any word would have there, with prose behind it.
function beginsSentence(words: string, name: string, index: number): boolean {
  return /(?:^|[.!?] )$/.test(words.slice(0, index).trimStart()) && /^ \p{Ll}/u.test(words.slice(index + name.length));
}

function cited({ sentences }: Line): string {
  return sentences.length === 0 ? '' : ` (${sentences.map(({ id }) => id).join(', ')})`;
}

function fault(line: Line, node: Nodes, message: string, remedy: string): Problem {
  return problemAt(line.page, node, 'line-is-in-its-source', message, remedy);
}

const DAY = new RegExp(`^(?:${WEEKDAY}|${MONTH})s?$`, 'i');
const INTERFACE: ReadonlySet<string> = new Set(interfaceWords.words);
