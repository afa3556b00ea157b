/** The id of the document in a file: lower-case letters, digits and single hyphens; the URL segment. */
export function documentId(name: string): string {
  const slug = slugOf(stemOf(name));
  return slug || `document-${codePoints(stemOf(name))}`;
}

/** The extension of a file name in lower case, without its dot; "" where there is none. */
export function extensionOf(name: string): string {
  return /.\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** A file name without its extension. */
export function stemOf(name: string): string {
  const extension = extensionOf(name);
  return extension ? name.slice(0, -extension.length - 1) : name;
}

function slugOf(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

// A name without one Latin letter or digit still gets an address of its own, the same each time.
function codePoints(text: string): string {
  return [...text.normalize('NFC')].map((character) => character.codePointAt(0)!.toString(16)).join('-');
}
