import { describe, expect, it } from 'vitest';
import { filesOf } from '../fixtures/evidence.ts';
import { strike } from '../fixtures/strike.ts';
import { whole, written } from './fixtures/proven.ts';
import { prove } from './prove.ts';

describe('gate 1: a record', () => {
  it.each(['sentences', 'statements', 'acts', 'facts'] as const)('fails where two %s have one id', (kind) => {
    const evidence = whole(strike);
    const doubled = { ...evidence, [kind]: [...evidence[kind], evidence[kind][0]!] };
    const [problem] = prove(written(strike), doubled, filesOf(strike));
    expect(problem).toMatchObject({ file: 'documents/harbour.txt', rule: 'id-is-unique' });
    expect(problem!.message).toContain(evidence[kind][0]!.id);
  });
});
