/**
 * How many bytes the files of a ZIP archive unpack to, by its central directory; null where the bytes are no archive.
 * Read before unpacking: a small file can unpack to more than there is memory.
 */
export function unpackedSize(bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  if (end < 0) return null;
  let at = view.getUint32(end + 16, true);
  let size = 0;
  for (let i = view.getUint16(end + 10, true); i > 0; i -= 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY) return null;
    size += view.getUint32(at + 24, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return size;
}

// The record stands at the end, before a comment of at most 65,535 bytes.
function endRecord(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return -1;
}

const ENTRY = 0x02014b50;
const END = 0x06054b50;
