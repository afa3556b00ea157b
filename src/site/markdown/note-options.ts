import type { Options } from 'remark-rehype';

/** How the notes of a page are worded: ids without a prefix, a heading everybody sees, ways back in plain English. */
export const noteOptions: Options = {
  clobberPrefix: '',
  footnoteLabel: 'Notes',
  footnoteLabelTagName: 'h2',
  footnoteLabelProperties: { className: ['notes-heading'] },
  footnoteBackContent: (_reference, again) => (again === 1 ? 'back' : `${again}`),
  footnoteBackLabel: (reference, again) =>
    again === 1
      ? `Back to the line that note ${reference + 1} proves`
      : `Back to line ${again} that note ${reference + 1} proves`,
};
