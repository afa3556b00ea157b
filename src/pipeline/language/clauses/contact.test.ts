import { describe, expect, it } from 'vitest';
import { read } from './fixtures/clauses-in.ts';

describe('clausesOf: many behind a thing that is one', () => {
  it('are the subject of a verb of many', () => {
    expect(read('The firm will cut jobs, a plan staff oppose.')).toContain('oppose(staff)');
    expect(read('The rent is fair, a view tenants reject.')).toContain('reject(tenants)');
    expect(read('The firm was sold, a sports club says.')).toContain('say(a sports club)');
  });
});
