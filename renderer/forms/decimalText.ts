export { decimalFrom, decimalTextOf } from '#core/editing/decimalText.ts';
