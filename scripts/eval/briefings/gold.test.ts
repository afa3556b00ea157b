import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { scoreBriefings } from './briefings.ts';
import { goldIn } from './gold.ts';

const folder = mkdtempSync(join(tmpdir(), 'readout-gold-'));
const position = { document: 'a.txt', span: 'rejected the offer', holder: ['Kabin'], act: ['REJECT'] };

describe('goldIn', () => {
  it('finds each mark of the training briefings in its text, once', () => {
    const own = fileURLToPath(new URL('../../train/briefings', import.meta.url));
    expect(goldIn(own).length).toBeGreaterThan(20);
  });

  it('finds each mark of the briefings that nobody reads', () => {
    expect(goldIn(fileURLToPath(new URL('../unread', import.meta.url))).length).toBe(22);
  });

  it('names a mark that does not stand in its text and an act that there is not', () => {
    expect(() => goldIn(briefing('bad', [{ ...position, span: 'took the offer', act: ['SHRUG'] }]))).toThrow(
      /bad: a\.txt: stands 0 times: “took the offer”\nbad: no such act as SHRUG/,
    );
  });
});

describe('scoreBriefings', () => {
  it('tells who is right from who is not, and whether the pages are proven', async () => {
    const [, pages, holders, acts] = await scoreBriefings(briefing('one', [position]), 0);
    expect(pages).toBe('pages: proven 1 of 1 (100 %)');
    expect(holders).toBe('positions: right holder 1 of 1 (100 %), only a wrong one 0 of 1 (0 %)');
    expect(acts).toBe('positions: right act and holder 1 of 1 (100 %)');
    const [, , wrong, none] = await scoreBriefings(briefing('two', [{ ...position, holder: ['Norwind'] }]), 0);
    expect(wrong).toBe('positions: right holder 0 of 1 (0 %), only a wrong one 1 of 1 (100 %)');
    expect(none).toBe('positions: right act and holder 0 of 1 (0 %)');
  });

  it('takes money in full and in millions for the same', async () => {
    const fact = { document: 'a.txt', span: '2.5 million euros', kind: 'money' };
    const facts = [
      { ...fact, value: 2.5, unit: 'million euros' },
      { ...fact, value: 2_500_000, unit: 'euros' },
      { ...fact, value: 2.5, unit: 'euros' },
    ];
    const lines = await scoreBriefings(briefing('four', [], facts), 0);
    expect(lines.find((line) => line.startsWith('facts'))).toMatch(/money 2 of 3/);
  });

  it('tells of which papers nearly all is lost', async () => {
    const spans = ['rejected', 'the offer', 'on Monday', 'regretted', 'paid'];
    const lost = spans.map((span) => ({ ...position, span, holder: ['Sundra'] }));
    const lines = await scoreBriefings(briefing('three', lost), 1);
    expect(lines).toContain('papers: fewer than half of the holders right in 1 of 1');
    expect(lines).toContain('  three/a.txt: 0 of 5');
  });
});

afterAll(() => rmSync(folder, { recursive: true }));

function briefing(id: string, positions: readonly object[], facts: readonly object[] = []): string {
  const own = join(folder, `set-${id}`, id);
  mkdirSync(join(own, 'documents'), { recursive: true });
  writeFileSync(
    join(own, 'documents/a.txt'),
    'Kabin, the cabin crew union, rejected the offer on Monday. Norwind regretted it and paid 2.5 million euros.',
  );
  writeFileSync(join(own, 'gold.json'), JSON.stringify({ positions, facts }));
  return join(folder, `set-${id}`);
}
