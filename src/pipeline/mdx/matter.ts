/** A page's text cut at its front matter; null where it has none. Line ends are made "\n" first. */
export function splitPage(text: string): SplitPage | null {
  const unix = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const match = /^---\n([\s\S]*?)\n---[ \t]*(?:\n|$)\n?/.exec(unix);
  if (match === null) return null;
  const body = unix.slice(match[0].length);
  return { matter: match[1] ?? '', body, line: match[0].split('\n').length };
}

export interface SplitPage {
  /** YAML between the fences. */
  readonly matter: string;
  readonly body: string;
  /** 1-based line of the text on which the body starts. */
  readonly line: number;
}
