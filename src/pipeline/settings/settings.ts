import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { type BriefingSettings, briefingSchema } from '#src/schema/briefing.ts';
import type { Problem } from '#src/schema/problem.ts';

/**
 * What an editor's briefing.yaml decides. Every fault is listed with its line and column; the settings are then
 * empty, so that a slip in one key never half-applies the others.
 */
export function settingsOf(yaml: string, file: string): Settings {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const placeOf = (path: Path): Place => placeAt(lines, offsetOf(document, path));
  if (document.errors.length > 0) return { settings: {}, problems: syntaxProblems(document, lines, file), placeOf };
  const value = plainValue(document);
  if (value instanceof Error) return { settings: {}, problems: [aliasProblem(value, file)], placeOf };
  const parsed = briefingSchema.safeParse(filled(value));
  if (parsed.success) return { settings: parsed.data, problems: [], placeOf };
  return {
    settings: {},
    problems: inOrder(parsed.error.issues.flatMap((issue) => schemaProblems(issue, file, placeOf))),
    placeOf,
  };
}

// An alias without its anchor, or one that unfolds without end, shows only when the values are asked for.
function plainValue(document: Document): unknown {
  try {
    return document.toJS();
  } catch (error) {
    return error;
  }
}

function aliasProblem({ message }: Error, file: string): Problem {
  const remedy = 'write the value out where it is meant';
  return { file, line: 1, column: 1, rule: 'settings-are-yaml', message: message.replace(/\s+/g, ' '), remedy };
}

// A key whose lines are all commented out holds nothing, which is no fault: "documents:", "documents: a.txt:".
function filled(value: unknown): unknown {
  if (value === null) return {};
  if (!isMap(value)) return value;
  const shape: Readonly<Record<string, unknown>> = briefingSchema.shape;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inside]) => {
      if (inside === null && key !== 'title' && key in shape) return [];
      return [[key, ENTRIES.has(key) && isMap(inside) ? withoutNothing(inside) : inside]];
    }),
  );
}

function withoutNothing(entries: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(entries).map(([key, entry]) => [key, entry ?? {}]));
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Settings that hold an entry for each of several things. */
const ENTRIES: ReadonlySet<string> = new Set(['documents', 'issues', 'parties', 'people']);

function syntaxProblems(document: Document, lines: LineCounter, file: string): Problem[] {
  return document.errors.map((error) => ({
    file,
    ...placeAt(lines, error.pos[0]),
    rule: 'settings-are-yaml',
    message: error.message.replace(/\s+/g, ' '),
    remedy: 'mend the YAML here; text with a colon, "#" or a leading quote needs quotation marks around it',
  }));
}

function schemaProblems(issue: z.core.$ZodIssue, file: string, placeOf: (path: Path) => Place): Problem[] {
  const path = issue.path as Path;
  const name = path.join('.') || 'briefing.yaml';
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      file,
      ...placeOf([...path, key]),
      rule: 'settings-are-known',
      message: `${path.length > 0 ? `${name} has` : 'there is'} no setting "${key}"`,
      remedy: `take it out or correct its spelling; ${path.length > 0 ? 'here' : 'at the top'} these are known: ${knownKeys(path).join(', ')}`,
    }));
  }
  return [
    { file, ...placeOf(path), rule: 'settings-are-valid', message: `${name}: ${messageOf(issue)}`, remedy: REMEDY },
  ];
}

// What is expected, in an editor's words; the schema's own messages are in them already.
function messageOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_key') return issue.issues[0]?.message ?? issue.message;
  if (issue.code === 'invalid_value') return `write one of these: ${issue.values.join(', ')}`;
  if (issue.code === 'invalid_type') return EXPECTED[issue.expected] ?? issue.message;
  return issue.message;
}

const EXPECTED: Readonly<Record<string, string>> = {
  object: 'write its settings below it, each on a line of its own as "key: value"',
  record: 'write one entry for each below it, as "name:" with its settings on the lines after that',
  array: 'write a list, as [one, two] or with a line "- one" for each',
  boolean: 'write true or false',
};
const REMEDY = 'correct it; the README lists every setting with an example';

function inOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}

function knownKeys(path: Path): string[] {
  let schema: unknown = briefingSchema;
  for (const key of path) schema = inner(schema, key);
  const shape = (unwrapped(schema) as { shape?: Record<string, unknown> }).shape;
  return Object.keys(shape ?? {});
}

function inner(schema: unknown, key: string | number): unknown {
  const plain = unwrapped(schema) as { shape?: Record<string, unknown>; valueType?: unknown; element?: unknown };
  return plain.shape?.[String(key)] ?? plain.valueType ?? plain.element;
}

function unwrapped(schema: unknown): unknown {
  const optional = schema as { unwrap?: () => unknown; element?: unknown } | undefined;
  return optional?.unwrap && !optional.element ? unwrapped(optional.unwrap()) : (schema ?? {});
}

// Of an unknown or wrong key the key itself is the place to look; of a missing one, its parent.
function offsetOf(document: Document, path: Path): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const parent = document.getIn(path.slice(0, depth - 1), true);
    const key = path[depth - 1];
    const pairs = (parent as { items?: unknown[] } | undefined)?.items ?? [];
    for (const [index, item] of pairs.entries()) {
      const pair = item as { key?: unknown };
      if (isNode(pair.key) && String(pair.key) === String(key) && pair.key.range) return pair.key.range[0];
      if (isNode(item) && index === key && item.range) return item.range[0];
    }
  }
  return 0;
}

function placeAt(lines: LineCounter, offset: number): Place {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}

type Path = readonly (string | number)[];
interface Place {
  readonly line: number;
  readonly column: number;
}
export interface Settings {
  readonly settings: BriefingSettings;
  readonly problems: readonly Problem[];
  /** Line and column of a key, for faults that show only against the documents. */
  readonly placeOf: (path: Path) => Place;
}
