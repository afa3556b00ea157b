import { describe, expect, it } from 'vitest';
import { typedNames } from '../../../fixtures/named.ts';

describe('what minutes give in brackets behind who speaks', () => {
  const OTHER = ' Dr Ana Velm (Quarn List) agreed.';

  it('is a body, a common word too', () => {
    expect(typedNames(`3. Mr Otto Ruiz (Progress) objected.${OTHER}`)).toContain('Progress: organisation');
  });

  it('is none where one alone is given, or nobody speaks', () => {
    expect(typedNames('3. Mr Otto Ruiz (Progress) objected.').join()).not.toContain('Progress');
    expect(typedNames(`The plan (Progress) failed.${OTHER}`).join()).not.toContain('Progress');
  });

  it('is one with the name of a place or of people inside it', () => {
    const text = 'Ms Ida Roth (Islands First) left. Mr Otto Ruiz (People’s Platform) stayed. Nobody left the Islands.';
    expect(typedNames(text)).toContain('Islands First: organisation');
    expect(typedNames(text)).toContain('People’s Platform: organisation');
  });

  it('is one behind an office in the brackets', () => {
    const text =
      'Ms Ida Roth (President, Progress): Thank you. Mr Otto Ruiz (Director of Ports, People’s Platform): No.';
    expect(typedNames(text)).toContain('Progress: organisation');
    expect(typedNames(text)).toContain('People’s Platform: organisation');
  });

  it('is none of those who sit for nobody', () => {
    expect(typedNames(`3. Mr Otto Ruiz (Independent) objected.${OTHER}`).join()).not.toContain('Independent');
  });
});
