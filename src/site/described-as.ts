import type { Briefing } from './briefings.ts';
import { counted } from './counted.ts';

/** A briefing in one line for lists and search engines: its outcome, or else what it is made of. */
export function describedAs({ outcome, documents, pages }: Briefing): string {
  return (
    outcome ?? `${counted(documents.size, 'document')}: ${pages.map(({ title }) => title.toLowerCase()).join(', ')}.`
  );
}
