const WEIGHTS = [2, 7, 6, 5, 4, 3, 2, 1];

/**
 * Whether a number can be that of a Danish company (CVR): eight digits whose weighted sum is divisible by eleven. Spaces, and `DK`
 * before the digits, do not matter.
 */
export function isCvrNumber(text: string): boolean {
  const digits = text.replaceAll(/[\s.-]/g, '').replace(/^DK/i, '');
  if (!/^[1-9]\d{7}$/.test(digits)) return false;
  return WEIGHTS.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0) % 11 === 0;
}
