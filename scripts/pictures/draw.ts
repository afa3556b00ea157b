import sharp from 'sharp';
import { launch } from '../browser/launch.ts';
import { serve } from '../serve.ts';

/**
 * Draws the pictures of the README, `scripts/pictures/summary-light.png` and `scripts/pictures/summary-dark.png`, from the site in `dist/`: the summary
 * of the talks with the card of a citation open. Run it where the look has changed: `npm run build && npm run picture`.
 */
const PAGE = 'istanbul-talks/summary/';
/** Of what both sources have. */
const CITATION = 2;
const VIEW = { width: 1280, height: 800 };

const site = await serve('dist');
const browser = await launch();
for (const colorScheme of ['light', 'dark'] as const) {
  const page = await browser.newPage({ viewport: VIEW, colorScheme, reducedMotion: 'reduce' });
  await page.goto(site.url + PAGE);
  await page.evaluate(() => document.fonts.ready);
  // Not by the locator's own, which scrolls.
  const box = await page.locator('[data-footnote-ref]').nth(CITATION).boundingBox();
  await page.mouse.move(box!.x + box!.width / 2, box!.y + box!.height / 2);
  await page.locator('.card').waitFor();
  await sharp(await page.screenshot())
    .png({ palette: true, effort: 10 })
    .toFile(`scripts/pictures/summary-${colorScheme}.png`);
}
await browser.close();
site.close();
