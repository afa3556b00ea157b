import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { briefingSchema } from '#src/schema/briefing.ts';
import type { Evidence } from '#src/schema/evidence.ts';
import { type BriefingOutput, runBriefing } from '../run.ts';
import { settingsOf } from './settings.ts';

/** Every key of briefing.yaml: what it does, and what is said where it is wrong. */

const POST = `The pilots' union Vela and the airline Norrfly failed to reach an agreement on Tuesday.

Vela rejected the final offer of 3 percent on pay. The union demands longer rest periods before the strike ends.

Norrfly rejected the demand for a pay rise of 11 percent. "There is no money for it," airline head Tomas Reiner said.
`;
const RADIO = `Pilots at Norrfly will strike on Thursday over pay and rest periods, the union Vela said.

Reiner said the airline would not pay 11 percent.
`;

describe('briefing.yaml', () => {
  it('is optional, and so is everything in it', async () => {
    for (const yaml of [null, '', '# nothing\n', 'documents:\nissues:\npages:\npin:\n', 'documents:\n  post.txt:\n'])
      expect((await brief(yaml)).problems, String(yaml)).toEqual([]);
  });

  it('names the briefing', async () => {
    expect((await brief('title: Strike at Norrfly')).evidence.briefing.title).toBe('Strike at Norrfly');
  });

  it.each([
    ['title', 'Talks fail'],
    ['publisher', 'Harbour Post'],
    ['author', 'A. Berg'],
    ['published', '2024-11-19'],
    ['url', 'https://example.org/a'],
    ['licence', 'CC BY 4.0'],
  ] as const)('states the %s of a document', async (key, value) => {
    const { evidence } = await brief(`documents:\n  post.txt:\n    ${key}: ${value}`);
    expect(evidence.documents[0]?.[key]).toBe(value);
    expect(evidence.documents[1]?.[key]).not.toBe(value);
  });

  it('resolves dates against a stated day of publication only', async () => {
    const tuesday = ({ facts }: Evidence) => facts.find(({ text }) => text === 'Tuesday')?.value;
    expect(tuesday((await brief(null)).evidence)).toBeNull();
    expect(tuesday((await brief('documents:\n  post.txt:\n    published: 2024-11-20')).evidence)).toBe('2024-11-19');
  });

  it('renames an issue, adds words to it, adds one, and leaves one out', async () => {
    const renamed = await brief('issues:\n  pay:\n    title: Pay scales');
    expect(page(renamed, 'pay')).toContain('title: Pay scales');
    const wider = await brief('issues:\n  pay:\n    terms: [rest periods]');
    const count = ({ evidence }: BriefingOutput) => evidence.sentences.filter(({ issues }) => issues.includes('pay'));
    expect(count(wider).length).toBeGreaterThan(count(await brief(null)).length);
    const own = await brief('issues:\n  rest:\n    title: Rest between flights\n    terms: ["rest period*"]');
    expect(page(own, 'rest')).toContain('title: Rest between flights');
    const hidden = await brief('issues:\n  pay:\n    show: false');
    expect(slugs(hidden)).not.toContain('pay');
    expect(hidden.evidence.unmade).toContainEqual(
      expect.objectContaining({ id: 'pay', why: 'the editor left it out' }),
    );
    for (const one of [renamed, wider, own, hidden]) expect(one.problems).toEqual([]);
  });

  it('names a party with its aliases, type and standing', async () => {
    const yaml = 'parties:\n  vela:\n    name: Vela Union\n    aliases: [Vela]\n    type: group\n    standing: outside';
    const { evidence, problems } = await brief(yaml);
    expect(problems).toEqual([]);
    expect(evidence.entities.find(({ id }) => id === 'vela')).toMatchObject({
      name: 'Vela Union',
      type: 'group',
      standing: 'outside',
    });
  });

  it('says of a listed country only what is written: its name and kind stay', async () => {
    const words = 'The United Kingdom and Norway agreed on fish quotas. British and Norwegian ministers met again.';
    const { evidence } = await brief('parties:\n  united-kingdom:\n    standing: mediator', { 'a.txt': words });
    expect(evidence.entities.find(({ id }) => id === 'united-kingdom')).toMatchObject({
      name: 'United Kingdom',
      type: 'country',
      standing: 'mediator',
    });
  });

  it('names a person with aliases, role and the party spoken for', async () => {
    const yaml =
      'parties:\n  norrfly:\n    name: Norrfly\npeople:\n  reiner:\n    name: Tomas Reiner\n    aliases: [Reiner]\n    role: chief executive\n    party: norrfly';
    const { evidence, problems } = await brief(yaml);
    expect(problems).toEqual([]);
    expect(evidence.entities.find(({ id }) => id === 'reiner')).toMatchObject({
      name: 'Tomas Reiner',
      role: 'chief executive',
      party: 'norrfly',
    });
  });

  it('orders pages and leaves pages out', async () => {
    const ordered = await brief('pages:\n  order: [positions, pay]\n  leaveOut: [parties]');
    expect(slugs(ordered).slice(0, 2)).toEqual(['positions', 'pay']);
    expect(slugs(ordered)).not.toContain('parties');
    expect(ordered.problems).toEqual([]);
  });

  it('may order or leave out a page that today’s documents do not give', async () => {
    expect((await brief('pages:\n  order: [disagreements]\n  leaveOut: [sanctions, timeline]')).problems).toEqual([]);
  });

  it('shows a pinned statement first and leaves one out, by the id the page links to', async () => {
    const first = page(await brief(null), 'positions');
    const ids = [...first.matchAll(/<Statement id="([^"]+)"/g)].map(([, id]) => id!);
    const last = ids.at(-1)!;
    const section = (text: string) => text.slice(text.lastIndexOf('\n## ', text.indexOf(`id="${last}"`)));
    const pinned = await brief(`pin: [${last}]`);
    expect(/<Statement id="([^"]+)"/.exec(section(page(pinned, 'positions')))?.[1]).toBe(last);
    const without = await brief(`leaveOut:\n  - ${ids[0]}\n`);
    expect(without.pages.some(({ text }) => text.includes(`id="${ids[0]}"`))).toBe(false);
    for (const one of [pinned, without]) expect(one.problems).toEqual([]);
    expect(ids.some((id) => id.startsWith('a'))).toBe(true);
  });

  it('puts a note on its page, labelled', async () => {
    const output = await brief('notes:\n  - page: summary\n    text: Corrected on 3 March.');
    expect(page(output, 'summary')).toMatch(/<Note>\s*Corrected on 3 March\.\s*<\/Note>/);
    expect(output.problems).toEqual([]);
  });
});

describe('the README', () => {
  const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
  const [, example = ''] = /```yaml\n(.*?)```/s.exec(readme) ?? [];

  it('shows every setting, in an example that is valid', () => {
    const { settings, problems } = settingsOf(example, 'README.md');
    expect(problems).toEqual([]);
    expect(Object.keys(settings).sort()).toEqual(Object.keys(briefingSchema.shape).sort());
    const shown = (entries: object | undefined) =>
      [...new Set(Object.values(entries ?? {}).flatMap((entry) => Object.keys(entry)))].sort();
    expect(shown(settings.documents)).toEqual(['author', 'licence', 'published', 'publisher', 'title', 'url']);
    expect(shown(settings.issues)).toEqual(['show', 'sides', 'terms', 'title']);
    expect(shown(settings.parties)).toEqual(['aliases', 'name', 'standing', 'type']);
    expect(shown(settings.people)).toEqual(['aliases', 'name', 'party', 'role']);
    expect(Object.keys(settings.pages ?? {})).toEqual(['order', 'leaveOut']);
    expect(shown(settings.notes)).toEqual(['page', 'text']);
  });
});

describe('what is wrong in briefing.yaml', () => {
  it.each([
    ['colour: red', '1:1 settings-are-known there is no setting "colour"'],
    [
      'documents:\n  post.txt:\n    date: 2024-11-19',
      '3:5 settings-are-known documents.post.txt has no setting "date"',
    ],
    ['issues:\n  pay:\n    name: Wages', '3:5 settings-are-known issues.pay has no setting "name"'],
    ['parties:\n  vela:\n    role: union', '3:5 settings-are-known parties.vela has no setting "role"'],
    ['people:\n  reiner:\n    standing: host', '3:5 settings-are-known people.reiner has no setting "standing"'],
    ['pages:\n  hide: [pay]', '2:3 settings-are-known pages has no setting "hide"'],
    ['notes:\n  - page: summary\n    words: x\n    text: y', '3:5 settings-are-known notes.0 has no setting "words"'],
    ['title: 2025', '1:1 settings-are-valid title: write text here'],
    ['title: ""', '1:1 settings-are-valid title: write something'],
    ['title:', '1:1 settings-are-valid title: write text here'],
    ['documents: post.txt', '1:1 settings-are-valid documents: write one entry for each below it'],
    ['documents:\n  post.txt: Harbour Post', '2:3 settings-are-valid documents.post.txt: write its settings below it'],
    [
      'documents:\n  post.txt:\n    published: Tuesday',
      '3:5 settings-are-valid documents.post.txt.published: write the date as 2025-05-16',
    ],
    [
      'documents:\n  post.txt:\n    published: 2024-13-40',
      '3:5 settings-are-valid documents.post.txt.published: write the date as',
    ],
    [
      'documents:\n  post.txt:\n    url: example.org',
      '3:5 settings-are-valid documents.post.txt.url: write the whole address',
    ],
    [
      'documents:\n  post.txt:\n    author: [A, B]',
      '3:5 settings-are-valid documents.post.txt.author: write text here',
    ],
    ['issues:\n  Pay:\n    title: x', '2:3 settings-are-valid issues.Pay: use lower-case letters'],
    ['issues:\n  pay:\n    terms: wage', '3:5 settings-are-valid issues.pay.terms: write a list'],
    ['issues:\n  pay:\n    show: "no"', '3:5 settings-are-valid issues.pay.show: write true or false'],
    [
      'parties:\n  vela:\n    standing: boss',
      '3:5 settings-are-valid parties.vela.standing: write one of these: party, mediator, host, outside',
    ],
    [
      'parties:\n  vela:\n    type: union',
      '3:5 settings-are-valid parties.vela.type: write one of these: country, person',
    ],
    ['parties:\n  vela:\n    aliases: Vela', '3:5 settings-are-valid parties.vela.aliases: write a list'],
    ['people:\n  reiner:\n    party: Norrfly AS', '3:5 settings-are-valid people.reiner.party: use lower-case letters'],
    ['notes:\n  - text: x', '2:5 settings-are-valid notes.0.page: write an id here'],
    ['pages:\n  order: summary', '2:3 settings-are-valid pages.order: write a list'],
    ['pin: q7f3k2', '1:1 settings-are-valid pin: write a list'],
    ['leaveOut:\n  a: b', '1:1 settings-are-valid leaveOut: write a list'],
    ['notes:\n  - Corrected.', '2:5 settings-are-valid notes.0: write its settings below it'],
    ['notes:\n  - page: summary', '2:5 settings-are-valid notes.0.text: write text here'],
    ['- title: x', '1:1 settings-are-valid briefing.yaml: write its settings'],
    ['title: "unfinished', '1:19 settings-are-yaml Missing closing "quote'],
    ['title: a\ntitle: b', '2:1 settings-are-yaml Map keys must be unique'],
    ['title: *nowhere', '1:1 settings-are-yaml Unresolved alias'],
    ['documents:\n  z.txt:\n    title: Z', '2:3 settings-name-documents there is no document "z.txt"'],
    ['issues:\n  crew-rest:\n    title: Rest', '2:3 settings-name-issues there is no built-in issue "crew-rest"'],
    ['issues:\n  payy:\n    show: false', '2:3 settings-name-issues there is no built-in issue "payy"'],
    ['parties:\n  port-board:\n    name: Port Board', '2:3 settings-name-parties no document names "Port Board"'],
    ['people:\n  ana-duarte:\n    role: minister', '2:3 settings-name-people no document names "ana-duarte"'],
    [
      'people:\n  reiner:\n    aliases: [Reiner]\n    party: nordair',
      '4:5 settings-name-parties there is no party "nordair"',
    ],
    ['pages:\n  order: [summary, wages]', '2:20 settings-name-pages there is no page "wages"'],
    ['pages:\n  leaveOut:\n    - wages', '3:7 settings-name-pages there is no page "wages"'],
    ['pin:\n  - q0000', '2:5 settings-name-statements there is no statement "q0000"'],
    ['leaveOut: [q0000]', '1:12 settings-name-statements there is no statement "q0000"'],
    ['notes:\n  - page: sanctions\n    text: x', '2:5 settings-name-pages the build makes no page "sanctions"'],
    [
      'notes:\n  - page: parties\n    text: x\npages:\n  leaveOut: [parties]',
      '2:5 settings-name-pages the build makes no page "parties"',
    ],
  ])('%j: the place, what is wrong and what to do', async (yaml, expected) => {
    const { problems, pages, unproven } = await brief(yaml);
    const lines = problems.map(({ line, column, rule, message }) => `${line}:${column} ${rule} ${message}`);
    expect(lines).toEqual([expect.stringContaining(expected)]);
    expect(problems[0]).toMatchObject({ file: 'content/strike/briefing.yaml', remedy: expect.stringMatching(/\w{3}/) });
    expect({ pages: pages.length > 3, unproven }).toEqual({ pages: true, unproven: [] });
  });

  it('is all told at once, in the order of the lines', async () => {
    const { problems } = await brief(
      'pin: [q0]\nissues:\n  nothing:\n    title: x\ndocuments:\n  z.txt:\n    title: Z',
    );
    expect(problems.map(({ line }) => line)).toEqual([1, 3, 6]);
    const shape = await brief('colour: red\ntitle: 5\npin: x');
    expect(shape.problems.map(({ line }) => line)).toEqual([1, 2, 3]);
  });

  it('names the settings there are', async () => {
    const [top] = (await brief('colour: red')).problems;
    expect(top?.remedy).toContain('title, documents, issues, parties, people, pages, pin, leaveOut, notes');
    const [party] = (await brief('parties:\n  vela:\n    role: union')).problems;
    expect(party?.remedy).toContain('name, aliases, type, standing');
  });

  it('takes a page of the editor’s own for one that can be ordered, and not for one that takes notes', async () => {
    const own = `---\ntitle: Own\ndescription: Mine.\nkind: topic\norder: 9\ngenerated: false\n---\n\nWords.\n`;
    const ordered = await brief('pages:\n  order: [own]', undefined, [{ name: 'own.mdx', text: own }]);
    expect(ordered.problems).toEqual([]);
    const noted = await brief('notes:\n  - page: own\n    text: x', undefined, [{ name: 'own.mdx', text: own }]);
    expect(noted.problems).toMatchObject([
      { rule: 'settings-name-pages', remedy: expect.stringContaining('yourself') },
    ]);
  });
});

function brief(
  yaml: string | null,
  texts: Readonly<Record<string, string>> = { 'post.txt': POST, 'radio.txt': RADIO },
  pages: readonly { name: string; text: string }[] = [],
): Promise<BriefingOutput> {
  return runBriefing({
    id: 'strike',
    folder: 'content/strike',
    files: Object.entries(texts).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) })),
    settings: yaml === null ? null : { text: yaml },
    pages,
    force: false,
  });
}

function slugs({ pages }: BriefingOutput): string[] {
  return pages.map(({ name }) => name.replace(/\.mdx$/, ''));
}

function page({ pages }: BriefingOutput, slug: string): string {
  return pages.find(({ name }) => name === `${slug}.mdx`)?.text ?? '';
}
