import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PortTaken, type Served, serve } from './serve.ts';

let outer: string;
let served: Served;

beforeAll(async () => {
  outer = await mkdtemp(join(tmpdir(), 'readout-serve-'));
  const site = join(outer, 'site');
  await mkdir(join(site, 'talks'), { recursive: true });
  await writeFile(join(outer, 'secret.txt'), 'secret');
  await mkdir(join(outer, 'site-of-others'));
  await writeFile(join(outer, 'site-of-others', 'secret.txt'), 'secret');
  await writeFile(join(site, 'index.html'), 'home');
  await writeFile(join(site, '404.html'), 'nothing here');
  await writeFile(join(site, 'talks', 'index.html'), 'talks');
  await writeFile(join(site, 'talks', 'evidence.json'), '{}');
  served = await serve(site, { base: '/sub' });
});

afterAll(async () => {
  await served.close();
  await rm(outer, { recursive: true });
});

/** Sends the path as it is: `fetch` would tidy it first. */
function get(
  path: string,
  method = 'GET',
): Promise<{ status: number; body: string; headers: Record<string, unknown> }> {
  return new Promise((done, failed) => {
    const { hostname, port } = new URL(served.url);
    request({ hostname, port, path, method }, (response) => {
      let body = '';
      response.on('data', (part: Buffer) => {
        body += part.toString();
      });
      response.on('end', () => done({ status: response.statusCode ?? 0, body, headers: response.headers }));
    })
      .on('error', failed)
      .end();
  });
}

describe('serve', () => {
  it('answers a folder with its index and a file with its type', async () => {
    expect(await get('/sub/')).toMatchObject({ status: 200, body: 'home' });
    const json = await get('/sub/talks/evidence.json?x=1');
    expect(json).toMatchObject({
      status: 200,
      body: '{}',
      headers: { 'content-type': 'application/json; charset=utf-8' },
    });
  });

  it('sends a folder without its slash on, with what was asked', async () => {
    expect(await get('/sub/talks?q=a')).toMatchObject({ status: 301, headers: { location: '/sub/talks/?q=a' } });
    expect(await get('/sub')).toMatchObject({ status: 301, headers: { location: '/sub/' } });
  });

  it('answers what does not exist with the site’s own page', async () => {
    expect(await get('/sub/nowhere/')).toMatchObject({ status: 404, body: 'nothing here' });
    expect(await get('/talks/')).toMatchObject({ status: 404, body: 'nothing here' });
    expect(await get('/sub/index.html/')).toMatchObject({ status: 404 });
  });

  it.each([
    '/sub/../secret.txt',
    '/sub/..%2fsecret.txt',
    '/sub/%2e%2e/secret.txt',
    '/sub/talks/../../secret.txt',
    '/sub/..%5csecret.txt',
    '/sub/../site-of-others/secret.txt',
    '/sub//etc/passwd',
    '/sub/%2fetc/passwd',
  ])('never leaves its folder: %s', async (path) => {
    const { status, body } = await get(path);
    expect(status).toBe(404);
    expect(body).toBe('nothing here');
  });

  it('refuses broken addresses and other methods', async () => {
    expect((await get('/sub/%zz')).status).toBe(400);
    expect((await get('/sub/a%00b')).status).toBe(400);
    expect((await get('/sub/', 'POST')).status).toBe(405);
    expect(await get('/sub/', 'HEAD')).toMatchObject({ status: 200, body: '' });
  });

  it('says which port is taken and what to do', async () => {
    const port = Number(new URL(served.url).port);
    const second = serve(outer, { port });
    await expect(second).rejects.toThrow(PortTaken);
    await expect(second).rejects.toThrow(
      `Port ${port} is in use by another program; choose another one with --port ${port + 1}.`,
    );
  });
});
