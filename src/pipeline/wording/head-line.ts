import data from '../data/paper-heads.json' with { type: 'json' };

/**
 * The words of the date on a line that tells nothing else than when, where, by whom and as what a paper was written:
 * "Carrow Advertiser, Thursday 20 March 2025", "Last updated: 14 July". Null for a line that tells something, and for a
 * date that is part of what the paper is about: "The accord of 3 June 2025".
 */
export function dateOnHeadLine(line: string, date: RegExp): string | null {
  if (line.length > LONGEST) return null;
  const [found, ...others] = [...line.matchAll(new RegExp(date, 'gu'))];
  if (found === undefined || others.length > 0) return null;
  const before = line.slice(0, found.index);
  const after = line.slice(found.index + found[0].length).replace(CLOCK, '');
  // "Statement adopted by the members' meeting of 9 May 2031", "Verbatim record (unedited), 9 May 2031. In the chair: …".
  if (OCCASION.test(before) && /^(?:$|[.;]| \(|, (?:held|at|\d))/.test(after)) return found[0];
  if (!STANDS_AFTER.test(before) || !STANDS_BEFORE.test(after)) return null;
  // "Lima, Friday 3 May 2025, 8.15 p.m. Excerpts, transcribed by the ministry.": a place and a whole day that open a line.
  if (PLACED.test(before) && /^[,.;] /.test(after)) return found[0];
  // "Saturday 6 June 2026. Rough transcript": a date that is a sentence of its own, whatever follows it.
  if (ALONE.test(before) && /^\. /.test(after)) return found[0];
  const rest = `${before} ${after}`.match(WORD) ?? [];
  return rest.every((word) => /^[\p{Lu}\d]/u.test(word) || SMALL.has(word)) ? found[0] : null;
}

/**
 * The words of the one whole date that ends or breaks a line of a paper's head, though the line tells more: "Weekly of the
 * southern highlands - Saturday 6 March 2027", "Live blog from Holmvik. Monday 3 June 2030. Latest entry first." Null on a
 * line that goes on in the same sentence.
 */
export function dateInHeadLine(line: string, date: RegExp): string | null {
  if (line.length > LONGEST) return null;
  const [found, ...others] = [...line.matchAll(new RegExp(date, 'gu'))];
  if (found === undefined || others.length > 0) return null;
  const before = line.slice(0, found.index);
  const after = line.slice(found.index + found[0].length);
  if (SENTENCE_ENDS.test(before) && /^\.(?: |$)/.test(after)) return found[0];
  const ends = /^(?:$| ?[-–—|] | \([^()]*\)$|, (?!and |but |when |which |who |as )[^.]*$)/.test(after);
  return ends && (PARTED.test(before) || (ALONE.test(before) && after.length < SHORT)) && !/[.!?]$/.test(after)
    ? found[0]
    : null;
}

const SMALL: ReadonlySet<string> = new Set([...data.kinds, ...data.joins]);
const WORD = /[\p{L}\p{N}][\p{L}\p{N}.'’]*(?<!\.)/gu;
/** The date opens the line, or follows a mark, what says that it is one or what the paper is; its weekday may stand before it. */
const STANDS_AFTER =
  /(?:^|^(?:\p{L}+ ){0,2}(?:[Ss]tatement|[Cc]ommuniqu[ée]|[Bb]ulletin|[Rr]elease|[Nn]otice|[Dd]eclaration|[Cc]ircular|[Nn]ewsletter|[Hh]earing|[Ss]itting|[Ss]ession|[Mm]inutes|[Ee]dition|[Ii]ssue|[Pp]roceedings|[Tt]ranscript|[Dd]ebate) of |[,.;:|·•/()–—-] ?|\b(?:[Pp]ublished|[Uu]pdated|[Ii]ssued|[Pp]osted|[Ff]iled|[Dd]ated|[Rr]eleased|PUBLISHED|UPDATED|POSTED)(?: on)? |(?:^|[|·•,] )(?:[01]?\d|2[0-3]):[0-5]\d(?: ?[AaPp]\.?[Mm]\.?)?(?: \p{Lu}{2,4})?,? |^By (?:\p{Lu}[\p{L}.'’-]+ ){1,4}on )(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? |(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\.?,? )?$/u;
/** In a head such words tell what the paper is of: the meeting that adopted it, the hearing that it records. */
const OCCASION =
  /^(?=\p{Lu})(?:[^.;:!?]{0,80} )?(?:(?:meeting|session|sitting|hearing|assembly|congress|plenary|broadcast) (?:of|on) |(?:conference|[Hh]earing|[Ss]ession|[Ss]itting|[Rr]ecord|[Tt]ranscript|[Mm]inutes|[Dd]ebate|[Bb]riefing)(?: \([^()]{1,40}\))?, )(?:\p{Lu}\p{L}{2,8}day,? )?$/u;
/** "3 May 2025 | 6:08 am", "3 May 2025 at 18.40 GMT", "3 May 2025 23:21". */
const CLOCK =
  /^(?:,| at|,? \|)? (?:[01]?\d|2[0-3])[:.][0-5]\d(?::[0-5]\d)?(?: ?[AaPp]\.?[Mm]\.?)?(?: \(?(?:UTC[+-]\d{1,2}|\p{Lu}{2,4})\)?)?(?![\p{L}\d])/u;
/** "Evening edition. Tuesday ", "No. 4. ". */
const SENTENCE_ENDS = /[.!?] (?:\p{Lu}\p{L}{2,8}day,? )?$/u;
/** The date follows a mark that parts it from what the paper is. */
const PARTED = /^\p{Lu}.*(?:,| [-–—|]|\.) (?:\p{Lu}\p{L}{2,8}day,? )?$/u;
const PLACED =
  /^(?!(?:In|On|At|By|From|To|For|With|Since|Until|After|Before|Near|Of)\b)\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}, (?:\p{Lu}\p{L}{2,8}day,? )$/u;
const ALONE = /^(?:\p{Lu}\p{L}{2,8}day,? )?$/u;
const STANDS_BEFORE = /^(?:$|[,.;:|·•/()–—-]| [(|·•/–—-]| by (?=\p{Lu}))/u;
/** In characters, of the line, and of what may stand behind its day. */
const LONGEST = 160;
const SHORT = 40;
