/** A length as it stands in a page's content: to a hundredth of a point. */
export function fixed(length: number): string {
  return String(Math.round(length * 100) / 100);
}

/** A colour RRGGBB as the three numbers of a colour operator. */
export function paint(colour: string): string {
  const value = Number.parseInt(colour, 16);
  return [value >> 16, (value >> 8) & 0xff, value & 0xff]
    .map((part) => String(Math.round((part / 255) * 1000) / 1000))
    .join(' ');
}
