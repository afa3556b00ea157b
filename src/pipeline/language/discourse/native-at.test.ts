import { describe, expect, it } from 'vitest';
import { meant } from './fixtures/meant.ts';

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
    expect(meant(`${left}The [Vatican|country] refused.`, 'The Vatican')).not.toBe('sina-lind');
  });
});
