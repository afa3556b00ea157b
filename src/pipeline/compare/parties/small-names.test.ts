import { describe, expect, it } from 'vitest';
import { evidenceOf } from '../../evidence.ts';
import { sourceDocument } from '../../fixtures/source-document.ts';

describe('withSmallNames', () => {
  it('knows a body by its name in small letters, in whatever order the words stand', () => {
    const aliases = aliasesOf(
      'The Ministry of Finance objected to the bill. The finance ministry said it would appeal.',
    );
    expect(aliases).toContain('finance ministry');
  });

  it('takes for no name what any such body is called, or what its name does not say', () => {
    const aliases = aliasesOf('The Ministry of Finance objected to the bill. The ministry said it would appeal.');
    expect(aliases.filter((form) => /ministry/.test(form))).toEqual([]);
  });
});

function aliasesOf(text: string): readonly string[] {
  const { entities } = evidenceOf('a', [sourceDocument(text)], {}, []);
  return entities.find(({ name }) => name === 'Ministry of Finance')!.aliases;
}
