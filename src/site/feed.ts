import type { Briefing } from './briefings.ts';
import { changedIn } from './changed.ts';
import { dayInWords } from './day-in-words.ts';
import { describedAs } from './described-as.ts';
import { href } from './href.ts';
import { xmlText } from './xml.ts';

/**
 * The briefings as an RSS feed. A changed briefing is a new item, since its edition is part of the item's identity;
 * there are no dates, because a build has no clock and a source need not state one.
 */
export function feedOf(briefings: readonly Briefing[], site: URL): string {
  const address = (path: string) => xmlText(new URL(href(path), site).href);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">',
    '<channel>',
    '<title>Briefings</title>',
    `<link>${address('/')}</link>`,
    '<description>Briefings in which every line is tied to the exact words of a source.</description>',
    `<atom:link href="${address('/feed.xml')}" rel="self" type="application/rss+xml"/>`,
    ...briefings.flatMap((briefing) => item(briefing, address)),
    '</channel>',
    '</rss>\n',
  ].join('\n');
}

function item(briefing: Briefing, address: (path: string) => string): string[] {
  const { id, title, edition } = briefing;
  const link = address(`/${id}/`);
  return [
    '<item>',
    `<title>${xmlText(title)}</title>`,
    `<link>${link}</link>`,
    `<description>${xmlText([describedAs(briefing), ...whatChanged(briefing)].join(' '))}</description>`,
    `<guid isPermaLink="false">${link}#edition-${edition}</guid>`,
    '</item>',
  ];
}

function whatChanged(briefing: Briefing): string[] {
  const since = briefing.changes?.since;
  const groups = changedIn(briefing).map(({ title, rows }) => `${title.toLowerCase()}: ${rows.length}`);
  return since && groups.length > 0 ? [`Changed since ${dayInWords(since.date)}: ${groups.join(', ')}.`] : [];
}
