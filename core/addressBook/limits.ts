/** In bytes: some 30,000 contacts with every column that HubSpot has. */
export const LARGEST_TABLE_FILE = 20_000_000;
export const MOST_ROWS = 20_000;
export const MOST_COLUMNS = 300;
/** In characters, of what is taken into the address book. */
export const LONGEST_CELL = 2_000;
