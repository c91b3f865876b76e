/** What the colours of the file are measured by: sRGB (IEC 61966-2-1) as an ICC profile of version 2. */
export function sRgbProfile(): Uint8Array {
  const curve = toneCurve();
  const tags: readonly (readonly [string, Uint8Array])[] = [
    ['desc', description('sRGB')],
    ['cprt', bytesOf('text\0\0\0\0No copyright\0')],
    ['wtpt', xyz(0.9642, 1, 0.8249)],
    ['rXYZ', xyz(0.43607, 0.22249, 0.01392)],
    ['gXYZ', xyz(0.38515, 0.71687, 0.09708)],
    ['bXYZ', xyz(0.14307, 0.06061, 0.7141)],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ];
  return assembled(tags);
}

const HEADER = 128;
/**
 * One for each value that a colour of a screen has; straight lines between them are within a step of the 16 bits that a point
 * is told in. Programs search the points for every page, so more of them cost whoever reads.
 */
const CURVE_POINTS = 256;

function assembled(tags: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const kept = [...new Set(tags.map(([, data]) => data))];
  const starts = new Map<Uint8Array, number>();
  let end = HEADER + 4 + 12 * tags.length;
  for (const data of kept) {
    starts.set(data, end);
    end += Math.ceil(data.length / 4) * 4;
  }
  const profile = new Uint8Array(end);
  const view = new DataView(profile.buffer);
  profile.set(bytesOf('mntrRGB XYZ '), 12);
  profile.set(bytesOf('acsp'), 36);
  view.setUint32(0, end);
  view.setUint32(8, 0x02_10_00_00);
  [2026, 1, 1, 0, 0, 0].forEach((part, index) => view.setUint16(24 + 2 * index, part));
  [0.9642, 1, 0.8249].forEach((part, index) => view.setInt32(68 + 4 * index, Math.round(part * 0x1_00_00)));
  view.setUint32(HEADER, tags.length);
  tags.forEach(([name, data], index) => {
    const at = HEADER + 4 + 12 * index;
    profile.set(bytesOf(name), at);
    view.setUint32(at + 4, starts.get(data) ?? 0);
    view.setUint32(at + 8, data.length);
  });
  for (const [data, start] of starts) profile.set(data, start);
  return profile;
}

function xyz(...parts: readonly [number, number, number]): Uint8Array {
  const data = new Uint8Array(20);
  const view = new DataView(data.buffer);
  data.set(bytesOf('XYZ '));
  parts.forEach((part, index) => view.setInt32(8 + 4 * index, Math.round(part * 0x1_00_00)));
  return data;
}

function description(name: string): Uint8Array {
  const data = new Uint8Array(12 + name.length + 1 + 78);
  data.set(bytesOf('desc'));
  new DataView(data.buffer).setUint32(8, name.length + 1);
  data.set(bytesOf(name), 12);
  return data;
}

/** How bright each value is. */
function toneCurve(): Uint8Array {
  const data = new Uint8Array(12 + 2 * CURVE_POINTS);
  const view = new DataView(data.buffer);
  data.set(bytesOf('curv'));
  view.setUint32(8, CURVE_POINTS);
  for (let point = 0; point < CURVE_POINTS; point += 1) {
    const value = point / (CURVE_POINTS - 1);
    const light = value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    view.setUint16(12 + 2 * point, Math.round(light * 0xff_ff));
  }
  return data;
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0));
}
