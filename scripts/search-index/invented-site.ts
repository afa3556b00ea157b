import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Entity, Evidence } from '#src/schema/evidence.ts';

/** A small built site of invented documents, for tests of the index; `remove` deletes it. */
export async function inventedSite(): Promise<{ folder: string; evidences: Evidence[]; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'readout-invented-'));
  for (const [path, html] of Object.entries(pages)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), html);
  }
  return { folder, evidences: [evidence], remove: () => rm(folder, { recursive: true }) };
}

/** One sentence a line. */
const documents = {
  'harbour-wire': [
    'Dock workers in Port Aldine walked out on Monday over a plan to cut 340 night shifts.',
    'The harbour authority’s chairman, Matej Kovářík, called the strike “a gift to our rivals”.',
    'Talks—mediated by the labour ministry—resume on Thursday.',
    'A settlement would cost the port US$5bn, the ministry said.',
    'The Dock Workers’ League said it would not return without guarantees.',
    'Fishermen were told to keep clear of the eastern pier.',
  ],
  'evening-desk': [
    'Chairman Kovarzik said on Tuesday the port could not “pay for the past twice”.',
    'The DWL rejects any cut in night shifts and asked for prisoners of war memorial day to stay a holiday.',
    'The strike is the longest since the port opened.',
    'Ferries to Kyiv were not affected; nobody explained what ferries those were.',
    'A mediator proposed to spread the cuts over three winters.',
  ],
};

const pages: Readonly<Record<string, string>> = {
  'index.html': '<main><h1>Briefings</h1><p>Port strike</p></main>',
  'about/index.html': '<main><h1>About</h1><h2 id="method">Method</h2><p>Every line is tied to a span.</p></main>',
  'port-strike/index.html': '<main><h1>Port strike</h1><p>Two documents.</p></main>',
  'port-strike/positions/index.html': `<header>Searchlight menu</header><main><nav>Breadcrumb crumbs</nav><article><h1>Positions</h1>
    <h2 id="night-shifts">Night shifts</h2>
    <section class="statement" id="q1kovarik"><p>Matej Kovářík <b data-party="harbour-authority">Harbour authority</b></p>
    <blockquote><p>“a gift to our rivals”<sup><a href="#n1" data-footnote-ref>1</a></sup></p></blockquote></section>
    <section data-footnotes><h2 id="notes">Notes</h2><p>footnoteword <a href="../sources/harbour-wire/#s2">S1</a></p></section></article></main>`,
  'port-strike/handout/index.html': '<main><h1>Handout</h1><p>“a gift to our rivals”</p></main>',
  'port-strike/sources/harbour-wire/index.html': '<main><h1>S1</h1></main>',
  'port-strike/sources/evening-desk/index.html': '<main><h1>S2</h1></main>',
  '404.html': '<main><h1>Page not found</h1></main>',
};

const unknown = { publisher: null, author: null, published: null, url: null, licence: null };
const entity = (id: string, type: Entity['type'], name: string, aliases: string[]): Entity => ({
  id,
  type,
  name,
  aliases,
  code: null,
  party: id,
  role: null,
  standing: type === 'organisation' ? 'party' : null,
});

const evidence: Evidence = {
  version: 1,
  briefing: { id: 'port-strike', title: 'Port strike' },
  issues: [],
  documents: Object.entries(documents).map(([id, lines], index) => ({
    id,
    label: `S${index + 1}`,
    file: `documents/${id}.txt`,
    sha256: '',
    text: lines.join('\n'),
    title: id.replace('-', ' '),
    language: 'en',
    ...unknown,
  })),
  sentences: Object.entries(documents).flatMap(([document, lines]) =>
    lines.map((line, index) => {
      const start = lines.slice(0, index).reduce((sum, before) => sum + before.length + 1, 0);
      return {
        id: `${document}.${index + 1}`,
        document,
        start,
        end: start + line.length,
        paragraph: 1,
        use: 'cited' as const,
        why: '',
        pages: [],
        issues: [],
      };
    }),
  ),
  entities: [
    entity('matej-kovarik', 'person', 'Matej Kovářík', ['Kovářík', 'Kovarzik', 'Chairman Kovarzik']),
    entity('dock-workers-league', 'organisation', 'Dock Workers’ League', ['DWL']),
    entity('harbour-authority', 'organisation', 'Harbour authority', []),
  ],
  mentions: [{ entity: 'dock-workers-league', document: 'evening-desk', start: 82, end: 85 }],
  statements: [
    {
      id: 'q1kovarik',
      document: 'harbour-wire',
      sentence: 'harbour-wire.2',
      kind: 'partial',
      content: { start: 0, end: 1 },
      cue: null,
      speaker: null,
      speakerEntity: 'matej-kovarik',
      speakers: ['matej-kovarik'],
      unnamed: null,
      party: 'harbour-authority',
      via: [],
      continues: null,
      rule: 'written',
      confidence: 1,
    },
  ],
  acts: [],
  facts: [],
  clusters: [],
  unread: [],
  unmade: [],
};
