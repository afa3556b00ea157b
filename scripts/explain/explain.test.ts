import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { runBriefing } from '#src/pipeline/run.ts';
import type { Evidence } from '#src/schema/evidence.ts';
import { readBriefing } from '../content.ts';
import { explain } from './explain.ts';

let content: string;
let evidence: Evidence;

describe('explain', () => {
  beforeAll(async () => {
    content = await mkdtemp(join(tmpdir(), 'explain-'));
    evidence = await built('strike', [WIRE, PAPER]);
    await built('walkout', [WIRE]);
  });
  afterAll(() => rm(content, { recursive: true }));

  it('explains a sentence as the pages cite it', async () => {
    const said = await explained('S2.1');
    expect(said).toContain('source: S2, documents/1.txt');
    expect(await explained('S2, sentence 1')).toBe(said);
  });

  it('tells what each verb’s subject is', async () => {
    expect(await explained('S1.1')).toMatch(/CLAUSES\n\s+- verb: reject\n\s+subject: The Pilots' Union\n/);
  });

  it('tells which readings of a word of saying were not taken, and why', async () => {
    expect(await explained('S1.3')).toMatch(/OTHER READINGS\n\s+- cue: \w+[\s\S]*?notTaken: \w+/);
  });

  it('tells which acts the verbs of a sentence do not tell, and why', async () => {
    expect(await explained('S1.4')).toMatch(
      /UNTOLD ACTS\n[\s\S]*- act: REJECT\n\s+words: rejects the plan\n\s+rule: reject\n\s+notTold: what its clause \(condition\)/,
    );
    expect(await explained('S2.1')).toMatch(/UNTOLD ACTS\n\s+none/);
  });

  it('tells of the likest sentence that was not joined what speaks against it', async () => {
    expect(await explained('S1.3')).toMatch(
      /LIKEST ELSEWHERE\n\s+- sentence: S2\.\d[\s\S]*?sureness: −[\d.]+ [\s\S]*?against: \w+/,
    );
  });

  it('explains a cluster by what its sentences have in common', async () => {
    const [cluster] = evidence.clusters;
    expect(await explained(cluster!.id)).toMatch(
      /PAIRS\n\s+- pair: S1\.1 and S2\.1\n\s+sureness: \+[\d.]+ [\s\S]*for: \w+/,
    );
  });

  it('explains whom a person speaks for by the words that say so', async () => {
    const said = await explained('ana-lind');
    expect(said).toMatch(/SPEAKS FOR\n\s+- party: pilots-union\n[\s\S]*?rule: [\w-]+\n[\s\S]*?“Union leader Ana Lind/);
    expect(said).toMatch(/CALLED IN DOCUMENTS\n\s+- document: S1\n/);
  });

  it('names the other briefings that have an id, and takes one of them by its name', async () => {
    expect(await explained('S1.1')).toMatch(/ALSO IN\n\s+walkout\/S1\.1$/);
    expect(await explained('walkout/S1.1')).not.toContain('ALSO IN');
  });

  it('explains one after another where several are asked for', async () => {
    const [one, other] = (await explained('S1.1', 'ana-lind')).split(/\n\n─+\n\n/);
    expect(one).toBe(await explained('S1.1'));
    expect(other).toBe(await explained('ana-lind'));
  });

  it('says which ids there are where one names nothing', async () => {
    await expect(explained('S1.1', 'S9.1')).rejects.toThrow(
      /no sentence, statement, act, fact, cluster, person or body "S9.1"/,
    );
  });
});

async function built(name: string, documents: readonly string[]): Promise<Evidence> {
  const folder = join(content, name);
  await mkdir(join(folder, 'documents'), { recursive: true });
  for (const [i, text] of documents.entries()) await writeFile(join(folder, 'documents', `${i}.txt`), text);
  const output = await runBriefing(await readBriefing(folder, false));
  await writeFile(join(folder, 'evidence.json'), JSON.stringify(output.evidence));
  return output.evidence;
}

async function explained(...ids: readonly string[]): Promise<string> {
  const lines: string[] = [];
  const print = vi.spyOn(console, 'log').mockImplementation((line) => void lines.push(String(line)));
  await explain(ids, { content }).finally(() => print.mockRestore());
  return lines.join('\n');
}

const WIRE = `The Pilots' Union rejected the airline's offer of a 4 per cent rise on Monday.
Union leader Ana Lind said the pilots wanted rest, not money.
Norwind hopes that flights will begin again next week, and said it would call both sides to a meeting in Tarn.
Flights will stop if the union rejects the plan.
`;
const PAPER = `The offer of a rise of 4 per cent was rejected by the Pilots' Union on Monday.
Travellers queued for hours in Tarn, where Norwind had opened a desk for them.
The airport has been shut to the airline’s flights since last week.
`;
