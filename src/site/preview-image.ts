import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkitten';
import sharp from 'sharp';
import type { Briefing } from './briefings.ts';
import { counted } from './counted.ts';
import { previewSize } from './preview-size.ts';

const { width: WIDTH, height: HEIGHT } = previewSize;
const EDGE = 90;
const files = createRequire(import.meta.url);

/**
 * The picture of a briefing for link previews, as PNG: its title, its outcome, what it rests on. Text is drawn as outlines
 * of the site's own font, so that no font of the machine has a part in it; what that font cannot write is left out.
 */
export async function previewImage(briefing: Briefing): Promise<Buffer> {
  const file = files.resolve('@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2');
  const font = create(await readFile(file)) as Font;
  const cited = briefing.evidence.sentences.filter(({ use }) => use === 'cited').length;
  const title = block(font, briefing.title, { top: 230, size: 84, most: 2, colour: '#211e1a' });
  // Room is left above the foot, whether the title takes one line or two.
  const most = title.end < HEIGHT / 2 + 50 ? 4 : 2;
  const outcome = block(font, briefing.outcome ?? '', { top: title.end, size: 40, most, colour: '#5f574c' });
  const foot = `${counted(briefing.documents.size, 'document')} · ${cited} of ${briefing.sentences.size} sentences cited · edition ${briefing.edition}`;
  const base = block(font, foot, { top: HEIGHT - 50, size: 28, most: 1, colour: '#0b5a60' });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">${ground}${title.svg}${outcome.svg}${base.svg}</svg>`;
  return sharp(Buffer.from(svg)).png({ compressionLevel: 9, palette: true, colours: 64 }).toBuffer();
}

const ground = `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fbf8f2"/><g transform="translate(${EDGE} 70) scale(2.6)"><rect x="0" y="8" width="17" height="8" fill="#ffdf6b"/><path d="M0 3.5h22M0 12h22M0 20.5h13" stroke="#0b5a60" stroke-width="2.6"/></g>`;

function block(font: Font, text: string, { top, size, most, colour }: Setting): { svg: string; end: number } {
  const known = [...text].filter((letter) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0)).join('');
  const lines = linesOf(font, known.trim(), size, most);
  const step = size * 1.25;
  const svg = lines.map((line, place) => outlines(font, line, size, top + place * step)).join('');
  return { svg: `<g fill="${colour}">${svg}</g>`, end: top + lines.length * step };
}

function linesOf(font: Font, text: string, size: number, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && widthOf(font, longer, size) <= WIDTH - 2 * EDGE) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), `${lines[most - 1]} …`];
}

function outlines(font: Font, line: string, size: number, baseline: number): string {
  let at = 0;
  return font
    .glyphsForString(line)
    .map((glyph) => {
      const scale = size / font.unitsPerEm;
      const placed = `translate(${(EDGE + at * scale).toFixed(2)} ${baseline}) scale(${scale.toFixed(5)} ${(-scale).toFixed(5)})`;
      at += glyph.advanceWidth;
      return `<path transform="${placed}" d="${glyph.path.toSVG()}"/>`;
    })
    .join('');
}

function widthOf(font: Font, text: string, size: number): number {
  return (font.glyphsForString(text).reduce((sum, glyph) => sum + glyph.advanceWidth, 0) * size) / font.unitsPerEm;
}

interface Setting {
  /** Baseline of the first line, in pixels. */
  readonly top: number;
  readonly size: number;
  /** Lines at most. */
  readonly most: number;
  readonly colour: string;
}
