import type { Standing } from '#src/schema/evidence.ts';
import type { Analysis, LocalMention } from '../../types.ts';
import type { EntityIdOf } from '../types.ts';

const TALKS = '(?:talks|negotiations|meeting|summit|conference|round|discussions)';
/** What goes on inside a land as well as in its rooms: "dialogue in Quarn" is about it. */
const DIALOGUE =
  '(?:(?:rounds?|sessions?)\\sof\\s(?:\\w+\\s){0,3}dialogue|dialogue\\s(?:\\w+\\s)?(?:held|opened|resumed|under way))';
const BEFORE: readonly [Standing, RegExp][] = [
  [
    'mediator',
    /\b(?:mediated|brokered|facilitated|moderated|sponsored|mediation|mediators?|facilitators?)\s(?:by|from|of)\s(?:the\s)?(?:neighbou?ring\s)?$/i,
  ],
  ['host', /\b(?:hosted|convened)\sby\s(?:(?:the|a)\s)?(?:[a-z-]+\s){0,4}$/],
  ['host', /\bat\sthe\sinvitation\sof\s(?:the\s)?$/i],
  ['host', new RegExp(`\\b${DIALOGUE}\\sin\\s(?:the\\s)?$`, 'i')],
  ['host', new RegExp(`\\b${TALKS}\\s(?:\\w+\\s){0,3}in\\s(?:the\\s)?$`, 'i')],
];
// Not "a deal with Norwind, which was brokered by Oman".
const AFTER: readonly [Standing, RegExp][] = [
  [
    'mediator',
    /^(?:['’]s?)?[\s-](?:\w+\s)?(?:brokered|mediated|sponsored|drafted|mediators?|mediation|facilitators?|facilitated)\b(?! by\b)/i,
  ],
  [
    'mediator',
    /^(?:, which)?\s(?:has |have |had |is |are |was |were |helped |offered to )?(?:broker|brokered|mediate|mediated|mediating|brokering)\b(?! by\b)/i,
  ],
  ['host', /^(?:,| as)\s(?:the|this year's|its)?\s?hosts?\b/i],
  [
    'host',
    /^(?:, which)?\s(?:has |have |had |is |are |was |were |will |offered to )?(?:host|hosts|hosted|hosting)\b(?! by\b)/i,
  ],
];
/** How far beside a name the words are looked at. */
const WINDOW = 60;

/** By party id who mediates or hosts, where words beside a name say so ("brokered by Oman", "Qatari mediator X"). */
export function goBetweensOf(
  analyses: readonly Analysis[],
  idOf: EntityIdOf,
  parties: ReadonlyMap<string, string | null>,
): Map<string, Standing> {
  const found = new Map<string, Standing>();
  const take = (id: string | null, standing: Standing) => {
    if (id !== null && found.get(id) !== 'mediator') found.set(id, standing);
  };
  for (const { document, mentions, affiliations, home } of analyses) {
    const partyOf = (key: string) => parties.get(idOf(document.id, key)) ?? null;
    // Whom a government sets between itself and its own people speaks for no mediator: a land is none at home.
    const own = home === null ? null : partyOf(home);
    for (const { entity, role, party, rule } of affiliations) {
      if (role === null || !/\b(?:mediator|facilitator)\b/i.test(role)) continue;
      const isOwn = partyOf(entity) === own && (party === null || rule === 'role-by-context');
      if (!isOwn) take(partyOf(entity), 'mediator');
    }
    const named = mentions.filter(({ form }) => form === 'name');
    let last: Standing | null = null;
    for (const [i, mention] of named.entries()) {
      last =
        standingAt(document.text, mention) ?? (last && isJoined(document.text, named[i - 1]!, mention) ? last : null);
      if (last) take(partyOf(mention.entity), last);
    }
  }
  return found;
}

function standingAt(text: string, { start, end }: LocalMention): Standing | null {
  const before = text.slice(Math.max(0, start - WINDOW), start);
  const after = text.slice(end, end + WINDOW);
  return (
    BEFORE.find(([, words]) => words.test(before))?.[0] ?? AFTER.find(([, words]) => words.test(after))?.[0] ?? null
  );
}

// "Sponsored by Saudi Arabia and the United States".
function isJoined(text: string, before: LocalMention, mention: LocalMention): boolean {
  return /^(?:,| and|, and) (?:the )?$/.test(text.slice(before.end, mention.start));
}
