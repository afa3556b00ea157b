import type { Span } from '#src/schema/evidence.ts';
import { LEGAL_FORM } from '../../wording/legal-forms.ts';

/**
 * What a text says, behind a name that ends there, it will call its bearer: the word of “Norwind Ltd (hereinafter ‘the
 * Employer’)”, “Norwind, represented by its director (the "Buyer")”, “the Guild, hereafter 'the Guild'”; each where it stands.
 */
export function termsBehind(text: string, end: number): Span[] {
  // Most names have neither a bracket nor such a comma behind them.
  if (!/^\.?(?: \(|,? \p{L})/u.test(text.slice(end, end + 4))) return [];
  const behind = text.slice(end, end + LONGEST);
  const bracket = BRACKET.exec(behind) ?? COMMA.exec(behind);
  if (!bracket) return [];
  const [whole, inside] = bracket;
  const start = end + whole.length - inside!.length;
  return [...inside!.matchAll(QUOTED), ...bare(inside!)].map((found) => {
    const at = start + found.index + found[0].indexOf(found[1]!);
    return { start: at, end: at + found[1]!.length };
  });
}

// "(hereinafter the Buyer)"
function bare(inside: string): RegExpExecArray[] {
  const found = BARE.exec(inside);
  return found ? [found] : [];
}

/** In characters, behind the name. */
const LONGEST = 260;
const REPRESENTED =
  ',? (?:(?:here )?represented(?: herein)?|acting|an? (?:\\p{L}+ ){0,4}(?:company|corporation|body|firm|foundation)|established|incorporated|registered|with its (?:seat|registered)) (?:[^.;()\\n]|(?<=[ \\p{Lu}](?:\\p{Lu}|Mr|Ms|Mrs|Dr|Prof|Hon))\\.){2,140}?';
/** Those that any name of a firm may end with, or leave out. */
const COMMON =
  'Ltd|LTD|Limited|LIMITED|plc|PLC|Inc|INC|Incorporated|LLC|LLP|Corp|GmbH|AG|SAS|SE|AB|Oy|Lda|Ltda|B\\.?V\\.?|N\\.?V\\.?|S\\.?A\\.?';
const BEFORE = `^(?:,? (?:${LEGAL_FORM}|${COMMON}))?\\.?(?:${REPRESENTED})?,?`;
const HEREIN = '(?:herein|here|hence)(?:in)?(?:after|forth)';
const BRACKET = new RegExp(`${BEFORE} \\(((?!\\p{L}+\\)$)[^()]*)(?=\\))`, 'u');
const COMMA = new RegExp(`${BEFORE} (${HEREIN}[^.;()\\n]{0,60}?["“‘'](?:the |The )?\\p{Lu}\\p{L}+["”’'])`, 'u');
/** One word with a capital; a name of several is read as a name. */
const QUOTED = /(?<![\p{L}])["“‘'](?:the |The )?(\p{Lu}\p{L}+)["”’']/gu;
const BARE = new RegExp(
  `^${HEREIN}(?: (?:referred to|called|known|styled|designated))?(?: as)?,? (?:the )?(\\p{Lu}\\p{Ll}+)$`,
  'u',
);
