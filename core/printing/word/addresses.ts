const WEB = /^https:\/\/[\p{L}\p{N}.-]+(?<port>:\d{1,5})?(?:[/?#]|$)/iu;
const MAIL = /^mailto:[^\s@/]+@[\p{L}\p{N}.-]+(?:\?|$)/iu;

/** ASCII that an address may not hold as it is, and a percent sign that begins no escape. */
const UNSAFE = /[\u0000-\u0020"<>[\\\]^`{|}\u007F]|%(?![0-9A-Fa-f]{2})/g;

const HIGHEST_PORT = 65_535;

/** The address in a form that Word accepts, or null: Word calls a whole file damaged for one bad address in it. */
export function acceptedAddress(href: string): string | null {
  const web = WEB.exec(href);
  if (web === null && !MAIL.test(href)) return null;
  if (Number(web?.groups?.['port']?.slice(1) ?? 0) > HIGHEST_PORT) return null;
  return href.toWellFormed().replace(UNSAFE, (character) => encodeURIComponent(character));
}
