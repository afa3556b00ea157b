/** The address of a page of this site, under whatever sub-path it is served; `path` starts with "/". */
export function href(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`;
}
