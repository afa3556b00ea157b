/**
 * Length of the mark by which a text stands in a list, 0 where it has none: "– ", "3. ", "(a) ". It is no part of what it
 * tells.
 */
export function listMarkLength(text: string): number {
  return MARK.exec(text)?.[0].length ?? 0;
}

const MARK = /^(?:[–—•*·‣▪-]|\(?(?:\d{1,2}|[a-z]|[ivx]{2,4})[.)])\s+/u;
