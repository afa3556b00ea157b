import { describe, expect, it } from 'vitest';
import { sourceDocument } from '../../../fixtures/source-document.ts';
import { analyse } from '../../analyse.ts';
import { meant } from '../fixtures/meant.ts';

describe('nativeAt', () => {
  const samoan = 'The [Samoan|country|samoa]';
  const lead = 'It rained in the [Republic of Samoa|country|samoa]. ';

  it('takes somebody from a land for the only person whom the sentence before is about', () => {
    expect(meant(`${lead}[Sina Lind|person] left the hall. ${samoan} refused.`, 'The Samoan')).toBe('sina-lind');
  });

  it('takes a people’s name without a common ending', () => {
    const lind = 'It rained in [Denmark|country|dk]. [Sina Lind|person] left the hall. ';
    expect(meant(`${lind}The [Dane|country|dk] refused.`, 'The Dane')).toBe('sina-lind');
    const vega = 'It rained in [Argentina|country|ar]. [Sina Vega|person] left the hall. ';
    expect(meant(`${vega}The [Argentine|country|ar] refused.`, 'The Argentine')).toBe('sina-vega');
  });

  it('takes nobody where two may be meant, for the people of a land, its minister or the land', () => {
    const both = `${lead}[Sina Lind|person] left and [Jon Vik|person] came. `;
    expect(meant(`${both}${samoan} refused.`, 'The Samoan')).toBe('');
    const left = `${lead}[Sina Lind|person] left the hall. `;
    expect(meant(`${left}The [Samoans|country|samoa] refused.`, 'The Samoans')).not.toBe('sina-lind');
    expect(meant(`${left}${samoan} army refused.`, 'The Samoan army')).not.toBe('sina-lind');
    expect(meant(`${left}${samoan} and [Tongan|country|tonga] envoys refused.`, 'The Samoan')).not.toBe('sina-lind');
    expect(meant(`${left}The [Vatican|country] refused.`, 'The Vatican')).not.toBe('sina-lind');
  });

  it('takes the people of a land for the one firm of theirs, where nothing else of that land is told', () => {
    const danes = (before: string) =>
      analyse(sourceDocument(`${before} It rained. The Danes refused the offer.`), {
        issues: [],
        known: [],
      }).mentions.find(({ form, start }) => form === 'nominal' && start > before.length)?.entity;
    expect(danes('The Danish builder Norwind Ltd won the bid.')).toBe('norwind-ltd');
    expect(danes('Our Danish rival, Norwind Ltd, won the bid.')).toBe('norwind-ltd');
    expect(danes('Norwind Ltd, unlike Denmark, won the bid.')).not.toBe('norwind-ltd');
    expect(danes('The Danish builder Norwind Ltd left. Denmark objected.')).not.toBe('norwind-ltd');
  });
});
