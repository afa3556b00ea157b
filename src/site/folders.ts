import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const named = process.env['READOUT_CONTENT'];

/** Where the briefings lie: any folder, inside the project or not. */
export const contentFolder: string | URL = named ? pathToFileURL(`${resolve(named)}/`) : './content';

/** Where the build puts each briefing's pages joined into one. */
export const handoutFolder = './.cache/handouts';
