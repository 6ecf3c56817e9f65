import { svgSize } from './media-svg-size.js';

/** Pixels; none where an SVG does not say. */
export interface Size {
  readonly width?: number;
  readonly height?: number;
}

/** The size that a picture's header says; undefined where the bytes are no picture of this media type. */
export function imageSize(type: string, bytes: Uint8Array): Size | undefined {
  try {
    return SIZES[type]?.(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch (error) {
    // The header ends before it says the size.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const SIZES: Readonly<Record<string, (data: DataView) => Size | undefined>> = {
  'image/png': png,
  'image/gif': gif,
  'image/jpeg': jpeg,
  'image/webp': webp,
  'image/svg+xml': svgSize,
};

/** PNG 3rd edition, 5.2 and 11.2.1: the signature, then the chunk IHDR. */
function png(data: DataView): Size | undefined {
  if (data.getUint32(0) !== 0x89504e47 || data.getUint32(4) !== 0x0d0a1a0a || text(data, 12, 4) !== 'IHDR')
    return undefined;
  return { width: data.getUint32(16), height: data.getUint32(20) };
}

/** GIF89a, 17 and 18: the header, then the logical screen's size. */
function gif(data: DataView): Size | undefined {
  if (!/^GIF8[79]a$/.test(text(data, 0, 6))) return undefined;
  return { width: data.getUint16(6, true), height: data.getUint16(8, true) };
}

/** ITU T.81, B.2.2: the size stands in the frame header, SOF0 to SOF15 without DHT, JPG and DAC. */
function jpeg(data: DataView): Size | undefined {
  if (data.getUint16(0) !== 0xffd8) return undefined;
  for (let at = 2; ; at += 2 + data.getUint16(at + 2)) {
    while (data.getUint8(at) === 0xff && data.getUint8(at + 1) === 0xff) at += 1;
    if (data.getUint8(at) !== 0xff) return undefined;
    const marker = data.getUint8(at + 1);
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      return { width: data.getUint16(at + 7), height: data.getUint16(at + 5) };
    }
  }
}

/** RFC 9649: a RIFF file whose first chunk says the size in its own way. */
function webp(data: DataView): Size | undefined {
  if (text(data, 0, 4) !== 'RIFF' || text(data, 8, 4) !== 'WEBP') return undefined;
  switch (text(data, 12, 4)) {
    case 'VP8 ':
      return { width: data.getUint16(26, true) & 0x3fff, height: data.getUint16(28, true) & 0x3fff };
    case 'VP8L': {
      const bits = data.getUint32(21, true);
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
    }
    case 'VP8X':
      return { width: uint24(data, 24) + 1, height: uint24(data, 27) + 1 };
    default:
      return undefined;
  }
}

const uint24 = (data: DataView, at: number): number => data.getUint16(at, true) | (data.getUint8(at + 2) << 16);

function text(data: DataView, at: number, length: number): string {
  return Array.from({ length }, (_, place) => String.fromCharCode(data.getUint8(at + place))).join('');
}
