/** Of the preview picture, in pixels: what Open Graph's readers show without cutting. */
export const previewSize = { width: 1200, height: 630 } as const;
