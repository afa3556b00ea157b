import { overlap } from '#src/schema/span.ts';
/** What a card shows for a group of citations: each note's sentence with the cited words marked, and its source. */
export function cardOf(cites: Element): Node[] {
  const words = [...(cites.parentElement?.querySelectorAll<HTMLElement>('.q') ?? [])].map(rangeOf);
  return [...cites.querySelectorAll<HTMLAnchorElement>('a')].flatMap((citation) => {
    const note = document.getElementById(citation.hash.slice(1));
    const sentence = note?.querySelector<HTMLElement>('.q');
    const link = note?.querySelector<HTMLAnchorElement>('a:not([data-footnote-backref])');
    return sentence && link ? [noteOf(sentence, link, words)] : [];
  });
}

function noteOf(sentence: HTMLElement, link: HTMLAnchorElement, words: readonly Range[]): HTMLElement {
  const note = document.createElement('div');
  note.className = 'card-note';
  const quote = document.createElement('p');
  quote.lang = sentence.lang;
  quote.dir = 'auto';
  quote.append(...marked(sentence.textContent, rangeOf(sentence), words));
  const source = document.createElement('p');
  source.className = 'card-source';
  const open = link.cloneNode(true) as HTMLAnchorElement;
  open.textContent = 'Open in source';
  source.append(link.textContent, describedIn(link.textContent), open);
  note.append(quote, source);
  return note;
}

// The page lists its documents once, below the notes; a card has room for the line.
function describedIn(place: string): string {
  const label = place.split(',')[0] ?? '';
  const line = document.querySelector(`[data-source="${CSS.escape(label)}"]`)?.textContent;
  return line ? ` · ${line}` : '';
}

/** The sentence's text, with the stretches that the line cites inside <mark>. */
function marked(text: string, sentence: Range, words: readonly Range[]): (string | HTMLElement)[] {
  const parts: (string | HTMLElement)[] = [];
  let at = 0;
  for (const { start, end } of within(sentence, words)) {
    const mark = document.createElement('mark');
    mark.textContent = text.slice(start - sentence.start, end - sentence.start);
    parts.push(text.slice(at, start - sentence.start), mark);
    at = end - sentence.start;
  }
  return [...parts, text.slice(at)];
}

function within(sentence: Range, words: readonly Range[]): Range[] {
  const inside = words
    .filter((range) => range.document === sentence.document && overlap(range, sentence))
    .sort((a, b) => a.start - b.start);
  const apart: Range[] = [];
  for (const range of inside) {
    const start = Math.max(range.start, apart.at(-1)?.end ?? sentence.start);
    const end = Math.min(range.end, sentence.end);
    if (start < end) apart.push({ ...range, start, end });
  }
  return apart;
}

function rangeOf({ dataset }: HTMLElement): Range {
  const [, document = '', start, end] = /^(.*):(\d+)-(\d+)$/.exec(dataset['at'] ?? '') ?? [];
  return { document, start: Number(start), end: Number(end) };
}

interface Range {
  readonly document: string;
  /** [start, end) in UTF-16 code units of the document's text. */
  readonly start: number;
  readonly end: number;
}
