import type { Guide } from './task.ts';

export const englishGuide: Guide = {
  firstAgreement: {
    title: 'Write a customer agreement',
    about:
      'From nothing to a contract that can be sent. With your customer’s data at hand it takes about fifteen minutes.',
    steps: [
      'Choose “New agreement” on the start screen, then “Finished sample” or “Template”. A sample is complete and you replace what is different; a template is empty and shows blanks.',
      'Give the title and the two parties. What you do not know yet can wait: it stands in the contract as a blank.',
      'Go through the sections on the left in any order. Each question has one line on why it is asked; F1 explains the section.',
      'Watch the contract on the right. What you just changed is marked; a click on a value or a blank leads to its question.',
      'Open “Review” to see what is still open and what the checker found.',
      'Choose “Export” and send the draft, or make it final.',
    ],
    notes: [
      'Everything is saved as you type; the time stands at the bottom.',
      'Ctrl+K finds any question, section, command or draft by a word.',
      'A copy of an earlier agreement keeps its parties, and its other documents without the numbers and dates of those made with that customer: enter theirs, and take the new customer “From the address book”, so that no number, address or signatory of the earlier one stays.',
    ],
  },
  metrics: {
    title: 'Promise something that can be measured',
    about: 'A promise without a figure, a window and a source of the figures cannot be kept or broken.',
    steps: [
      'Open “Metrics and targets” and add a metric from the catalogue. Formula, unit, direction and the usual target are filled in.',
      'Type the targets as you would say them: “90% within 4 hours”. Rows copied from a spreadsheet can be pasted into the table.',
      'Say in which period it is measured, from which tool the figures come, and what does not count.',
      'Read beside the target what it allows: 99.9% of a month of 30 days is 43 minutes and 12 seconds.',
      'Link a goal to the metric in “Goals”. Its five letters show which of them is still open.',
    ],
    notes: [
      'Service hours decide when a clock runs. They are set in “Services and hours”, with holidays and closing days.',
    ],
  },
  remedies: {
    title: 'Say what a miss costs',
    about: 'Credits that can be computed without a discussion, with a limit and a time to claim them.',
    steps: [
      'Open “Remedies” and add a credit rule. Choose what it depends on: the level that was reached, each failure, each hour.',
      'Fill in the bands. A gap or an overlap between two bands is found at once.',
      'Set the limit for a period, and whether a credit has to be claimed, how and by when.',
      'Move the slider of the example to see what a month with a given result would cost.',
    ],
    notes: [
      'The contract prints a worked example from your own figures.',
      'Between units of one organisation nothing is paid: there the section is about escalation and improvement.',
    ],
  },
  ownClauses: {
    title: 'Add text of your own',
    about: 'What no question asks for can stand in the contract all the same.',
    steps: [
      'Open “Further clauses” and add a clause, with the part of the contract it belongs to.',
      'Write it in each language of the agreement. What stands in one language only is marked.',
      'See it in the contract, numbered with the others.',
    ],
    notes: ['Do not repeat what a question already settles: the checker finds two notices or two limits that differ.'],
  },
  library: {
    title: 'Use and keep clauses',
    about: 'A good sentence is written once, kept, found again and kept current.',
    steps: [
      'Open the “Clause library” with Ctrl+Shift+L and search by any word. Each clause says what it means for either side.',
      'In a draft, choose “Insert from the library” under “Further clauses”. You see the clause with the values of your agreement before you take it.',
      'Replace it by a variant for the other side, or edit it in the agreement.',
      'Write a clause with “New clause”, choose “Bring in from Word…” for those you have, or “Keep in the library…” at one that was written in an agreement. Type / to pick a value, a condition or a reference.',
      'When the library has a newer version, compare it and take it, or choose “Keep ours”.',
      'See in the review “What differs from our standard”.',
    ],
    notes: ['An agreement has a copy of its own. Changing the library changes no agreement.'],
  },
  houseRules: {
    title: 'Say what may be agreed without asking',
    about: 'Legal sets what is allowed; sales sees it at the question and can ask for more.',
    steps: [
      'Open “House rules” in the settings and choose a question or a clause.',
      'Give the lowest and highest value, the choices that are allowed, or lock the words of a clause. Say who set the rule and why.',
      'Whoever answers outside of it sees that at the question and can ask for approval with a reason.',
      'Whoever decides approves it with name and reason. Until then the contract does not become final.',
    ],
    notes: ['Requests and approvals are kept in the draft and never printed.'],
  },
  otherTypes: {
    title: 'Write an internal or a multi-level agreement',
    about: 'The type decides what is asked and how the contract is worded.',
    steps: [
      'Choose the type when you make the agreement. It can be changed later; what no longer applies is put aside, not deleted.',
      'In an internal agreement, say who decides when the units disagree and what follows when a target is missed.',
      'In a multi-level agreement, set in “Levels” what holds for everybody, for one customer and for one service. A lower level may only be stricter.',
    ],
    notes: ['What was put aside is listed in the review and can be put back.'],
  },
  twoLanguages: {
    title: 'Write in Danish and English',
    about: 'One agreement, two contracts that say the same.',
    steps: [
      'Choose the language of the agreement in “Agreement”, and which one prevails.',
      'Switch “Both languages” on above the questions to write each text twice.',
      'The checker lists what stands in one language only, and figures that differ between the two.',
      'Export “Both languages”.',
    ],
    notes: ['The language of the program is a setting of its own.'],
  },
  review: {
    title: 'Check before you send',
    about: 'The checker reads along and finds what makes an agreement unenforceable or contradictory.',
    steps: [
      'Open “Review”. Errors come first, then warnings and hints.',
      'Choose a finding to go to the question, or take the fix it offers. Each says why it matters.',
      'Accept what is meant as it is, and give a reason. The reason is kept and never printed.',
      'Read all answers in one list, and the main terms on one page for whoever approves.',
    ],
    notes: [
      'Only errors keep a contract from being final.',
      'The severity of each rule can be changed in the settings, for your workplace.',
      'The program is no lawyer and gives no legal advice.',
    ],
  },
  export: {
    title: 'Make the Word file and the PDF',
    about: 'Both are printed from the same document, so they cannot disagree.',
    steps: [
      'Choose “Export”, the formats, the languages, and “Draft” or “Final”.',
      'A draft has a mark across its pages and visible blanks. A final has neither.',
      'A final version is kept with its fingerprint and its look before the files are written, and can never be changed.',
      'Open the files, or the folder they are in.',
    ],
    notes: [
      'Under “Versions” a final version is exported again: the same files, byte for byte, even if the brand was changed or removed since.',
      'The other party gets the contract and nothing else: no notes, no history, no name of yours.',
      'An internal copy carries the agreement, so that it can be checked later against what was agreed.',
      'When the other party has an earlier version, choose “Tracked changes…” at it under “Versions”. In that Word file everything that differs is a tracked change: accepted it is the later version, rejected the earlier one. The name under “Author of the changes” is seen by whoever gets the file.',
    ],
  },
  sign: {
    title: 'Have it signed',
    about: 'The program does not sign; its PDF is ready for those who do.',
    steps: [
      'Make a final PDF. Its last page has a field for each person who signs, with name, title, place and date.',
      'Sign with your own tool: a certificate, a signing service, or on paper.',
      'Put initials on every page, or places for a signing service, where your practice asks for it: both are chosen at the export.',
    ],
    notes: [
      'The fingerprint on every page is that of the agreement. Two files with the same fingerprint say the same.',
    ],
  },
  verify: {
    title: 'See whether a file was changed',
    about: 'For a contract that comes back, or that somebody finds years later.',
    steps: [
      'Choose “Verify a file” in the menu, and the PDF or the Word file.',
      'Read which agreement and version it is, and each place where its words differ.',
      'Open the agreement that is inside an internal copy as a draft of its own.',
    ],
    notes: [
      'An internal copy carries the agreement and is verified from the file alone.',
      'Any other copy is compared with the final version of its fingerprint that is kept here.',
    ],
  },
  addressBook: {
    title: 'Keep parties in the address book',
    about: 'Names, numbers and signatories are typed once.',
    steps: [
      'Open the address book from the menu, and bring in companies from a table (CSV) of your customer system.',
      'See which column was taken for what, change it, and see which lines could not be read and why.',
      'Decide what happens with companies that are there already.',
      'Take a party from the address book when you make an agreement, or in “Parties and signatories”.',
    ],
    notes: ['An agreement has a copy of its own: changing the address book changes no agreement.'],
  },
  share: {
    title: 'Send a draft to a colleague',
    about: 'Each works on their own computer; the file carries everything.',
    steps: [
      'Save the agreement as a file from the menu. Its name ends in .sla.',
      'Your colleague opens it by a double-click, or drops it on the window. It becomes a draft of its own.',
    ],
    notes: [
      'Give the file to those only who may read your notes and accepted findings. The other party gets the Word file or the PDF.',
    ],
  },
  wayBack: {
    title: 'Get something back',
    about: 'Nothing that was typed is lost, whatever happens.',
    steps: [
      'Undo with Ctrl+Z, also tomorrow. Each step has a name.',
      'Keep a version under a name with Ctrl+S, and open it later as a new draft.',
      'Find a deleted draft in the “Recycle bin” of the start screen, and restore it.',
      'After a crash the program opens where you were. A damaged file is set aside and a backup takes its place.',
      'Go back to a backup in the settings, under “Data and backups”.',
    ],
    notes: ['Answers that no longer apply, for example after a change of type, are put aside and can be put back.'],
  },
};
