import { describe, expect, it } from 'vitest';
import { typedNames } from '../../fixtures/named.ts';

describe('what minutes give in brackets behind who speaks', () => {
  const OTHER = ' Dr Ana Velm (Quarn List) agreed.';

  it('is a body, a common word too', () => {
    expect(typedNames(`3. Mr Otto Ruiz (Progress) objected.${OTHER}`)).toContain('Progress: organisation');
  });

  it('is none where one alone is given, or nobody speaks', () => {
    expect(typedNames('3. Mr Otto Ruiz (Progress) objected.').join()).not.toContain('Progress');
    expect(typedNames(`The plan (Progress) failed.${OTHER}`).join()).not.toContain('Progress');
  });
});
