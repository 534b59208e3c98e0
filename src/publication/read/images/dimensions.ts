/** The format of a picture, and its size in pixels as it is shown. */
export interface Dimensions {
  format: "jpeg" | "png";
  width: number;
  height: number;
}

/** Reads the format and the size of a JPEG or a PNG file from its header; null if it is neither. */
export function dimensionsOf(bytes: Uint8Array): Dimensions | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length > 24 && view.getUint32(0) === 0x89504e47)
    return { format: "png", width: view.getUint32(16), height: view.getUint32(20) };
  return bytes.length > 4 && view.getUint16(0) === 0xffd8 ? ofJpeg(view) : null;
}

/** A JPEG file is a chain of segments: a marker, the length, the data. */
function ofJpeg(view: DataView): Dimensions | null {
  let isTurned = false;
  for (let at = 2; at + 9 < view.byteLength && view.getUint8(at) === 0xff;) {
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) {
      const [height, width] = [view.getUint16(at + 5), view.getUint16(at + 7)];
      return { format: "jpeg", width: isTurned ? height : width, height: isTurned ? width : height };
    }
    if (marker === 0xe1) isTurned ||= orientationIn(view, at + 4) >= 5;
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}

/** The orientation in a segment of Exif data: from 5 on, width and height are exchanged. 1 if it says nothing. */
function orientationIn(view: DataView, at: number): number {
  if (at + 14 > view.byteLength || view.getUint32(at) !== 0x45786966) return 1;
  const tiff = at + 6;
  const little = view.getUint16(tiff) === 0x4949;
  const entries = tiff + view.getUint32(tiff + 4, little);
  if (entries + 2 > view.byteLength) return 1;
  for (let i = 0; i < view.getUint16(entries, little); i++) {
    const entry = entries + 2 + 12 * i;
    if (entry + 12 > view.byteLength) return 1;
    if (view.getUint16(entry, little) === 0x0112) return view.getUint16(entry + 8, little);
  }
  return 1;
}
