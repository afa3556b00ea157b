import { describe, expect, it } from 'vitest';
import { sourceDocument } from '../../../fixtures/source-document.ts';
import { analyse } from '../../analyse.ts';

const LIST = 'Where they stand\n\n- Norwind Group: offers 6 percent\n- Chamber of Trade of Orvo: “Open the mill.”';

describe('itemLabels', () => {
  const found = (text: string) => analyse(sourceDocument(text), { issues: [], known: [] });

  it('gives what an item tells to whom it names before the colon, and the deed of it', () => {
    const { statements, acts, document } = { ...found(LIST), document: LIST };
    expect(
      statements.map(({ content, speakers }) => [document.slice(content.start, content.end), ...speakers]),
    ).toEqual([
      ['offers 6 percent', 'norwind-group'],
      ['“Open the mill.”', 'chamber-of-trade-of-orvo'],
    ]);
    expect(acts.map(({ act, actors }) => [act, ...actors])).toContainEqual(['AGREE', 'norwind-group']);
  });

  it('takes no figures, no places and no single item for positions', () => {
    expect(found(LIST.replace('offers 6', 'some 6')).statements.filter(({ rule }) => rule === 'item-label')).toEqual(
      [],
    );
    expect(found('The bill\n\n- Norwind Group: 900 staff\n- Velm Group: 40 mills').statements).toEqual([]);
    expect(found('Weather\n\n- Oslo: no rain before May\n- Lima: no snow at all').statements).toEqual([]);
  });
});
