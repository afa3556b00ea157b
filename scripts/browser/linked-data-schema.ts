/**
 * The part of schema.org that the site's linked data may use, copied from the types' own pages (https://schema.org/Article
 * and so on): for each property what it may hold.
 */
const work = {
  headline: ['Text'],
  name: ['Text'],
  description: ['Text'],
  text: ['Text'],
  inLanguage: ['Text', 'Language'],
  url: ['URL'],
  version: ['Text'],
  license: ['Text', 'URL', 'CreativeWork'],
  datePublished: ['Date'],
  author: ['Person', 'Organization'],
  publisher: ['Person', 'Organization'],
  citation: ['Text', 'CreativeWork'],
  isBasedOn: ['URL', 'CreativeWork'],
  hasPart: ['CreativeWork', 'Quotation'],
} as const;
const thing = { name: ['Text'], description: ['Text'], url: ['URL'] } as const;

const properties: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  Article: work,
  WebPage: work,
  CreativeWork: work,
  Quotation: { ...work, spokenByCharacter: ['Person', 'Organization'] },
  Person: thing,
  Organization: thing,
};

const texts: Readonly<Record<string, (text: string) => boolean>> = {
  Text: (text) => text.trim() !== '',
  URL: (text) => URL.canParse(text),
  Date: (text) => /^\d{4}(?:-\d\d){0,2}/.test(text),
};

/** What in a piece of linked data schema.org does not know, as paths; [] where all of it is sound. */
export function faultsOfLinkedData(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [`${path}: no object`];
  const type = String(Reflect.get(value, '@type'));
  const known = properties[type];
  if (!known) return [`${path}: unknown type ${type}`];
  return Object.entries(value)
    .filter(([name]) => !name.startsWith('@'))
    .flatMap(([name, held]) => {
      const allowed = known[name];
      const at = `${path}/${type}.${name}`;
      return allowed ? [held].flat().flatMap((one) => faultsOfValue(one, allowed, at)) : [`${at}: no such property`];
    });
}

function faultsOfValue(value: unknown, allowed: readonly string[], path: string): string[] {
  if (typeof value === 'string') {
    const fits = allowed.some((kind) => texts[kind]?.(value));
    return fits ? [] : [`${path}: "${value}" is none of ${allowed.join(', ')}`];
  }
  const type = typeof value === 'object' && value !== null ? String(Reflect.get(value, '@type')) : typeof value;
  return allowed.includes(type) ? faultsOfLinkedData(value, path) : [`${path}: holds ${type}`];
}
