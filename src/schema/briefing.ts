import { z } from 'zod';
import { ENTITY_TYPES, STANDINGS } from './evidence.ts';

/**
 * briefing.yaml: what an editor decides. Everything is optional; unknown keys are errors.
 * Nothing here may state what the documents do not, but for the editor's own notes, which pages label as such.
 */

const id = z
  .string('write an id here, as "my-page": lower-case letters, digits and single hyphens')
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'use lower-case letters, digits and single hyphens');
const text = z
  .string('write text here, in quotation marks where it looks like a number or "true"')
  .trim()
  .min(1, 'write something, or take the line out');
const date = z.union([z.iso.date(), z.iso.datetime({ offset: true })], {
  error: 'write the date as 2025-05-16, or with its time as 2025-05-16T18:30:00+02:00',
});
const address = z.url({ protocol: /^https?$/, error: 'write the whole address, from https:// on' });

const documentSettings = z.strictObject({
  title: text.optional(),
  publisher: text.optional(),
  author: text.optional(),
  published: date.optional(),
  url: address.optional(),
  licence: text.optional(),
});

const issueSettings = z.strictObject({
  /** Names the page; for a built-in issue it renames it. */
  title: text.optional(),
  /** Words and phrases that assign a sentence to the issue; needed for an issue of the editor's own. */
  terms: z.array(text).optional(),
  /** true: one can be for or against it ("a toll"); false: it is a field ("transport"), on which parties ask or offer. */
  sides: z.boolean().optional(),
  /** false: no page, no column, no assignment. */
  show: z.boolean().optional(),
});

const partySettings = z.strictObject({
  name: text.optional(),
  aliases: z.array(text).optional(),
  type: z.enum(ENTITY_TYPES).optional(),
  standing: z.enum(STANDINGS).optional(),
});

const personSettings = z.strictObject({
  name: text.optional(),
  aliases: z.array(text).optional(),
  role: text.optional(),
  /** Id of the party the person speaks for. */
  party: id.optional(),
});

const noteSettings = z.strictObject({ page: id, text });

export const briefingSchema = z.strictObject({
  title: text.optional(),
  /** Keyed by file name in `documents/`. */
  documents: z.record(z.string(), documentSettings).optional(),
  issues: z.record(id, issueSettings).optional(),
  parties: z.record(id, partySettings).optional(),
  people: z.record(id, personSettings).optional(),
  pages: z.strictObject({ order: z.array(id).optional(), leaveOut: z.array(id).optional() }).optional(),
  /** Ids of statements. */
  pin: z.array(text).optional(),
  leaveOut: z.array(text).optional(),
  notes: z.array(noteSettings).optional(),
});

export type BriefingSettings = Readonly<z.infer<typeof briefingSchema>>;
export type DocumentSettings = Readonly<z.infer<typeof documentSettings>>;
