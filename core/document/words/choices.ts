/** The printed word of each member of each closed list of the agreement: `choices.partyRole.provider`. */
export type ChoiceWords = Readonly<Record<string, Readonly<Record<string, string>>>>;
