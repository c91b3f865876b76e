import type { Language } from '#core/agreement/language.ts';
import type { BrandField } from '#core/brand/fields.ts';
import type { TypefaceName } from '#core/brand/typefaces.ts';

interface BrandWords {
  readonly about: string;
  readonly used: string;
  readonly usedAbout: string;
  readonly noBrand: string;
  readonly brands: string;
  readonly none: string;
  readonly add: string;
  readonly addName: string;
  readonly bringIn: string;
  readonly edit: string;
  readonly editOne: (name: string) => string;
  readonly exportFile: string;
  readonly exportOne: (name: string) => string;
  readonly exported: (file: string) => string;
  readonly remove: string;
  readonly removeOne: (name: string) => string;
  readonly removeAsks: (name: string) => string;
  readonly removeAbout: string;
  readonly newTitle: string;
  readonly editTitle: (name: string) => string;
  readonly save: string;
  readonly name: string;
  readonly nameAbout: string;
  readonly logo: string;
  readonly logoAbout: string;
  readonly chooseLogo: string;
  readonly changeLogo: string;
  readonly removeLogo: string;
  readonly logoShown: string;
  readonly coarse: string;
  readonly cannotDraw: string;
  readonly side: string;
  readonly left: string;
  readonly right: string;
  readonly onEveryPage: string;
  readonly alt: string;
  readonly altAbout: string;
  readonly typeface: string;
  readonly typefaces: Readonly<Record<TypefaceName, string>>;
  readonly typefaceAbout: string;
  readonly colours: string;
  readonly coloursAbout: string;
  readonly heading: string;
  readonly accent: string;
  readonly picker: (colour: string) => string;
  readonly contrast: (ratio: string) => string;
  readonly margins: string;
  readonly marginsAbout: string;
  readonly header: string;
  readonly footer: string;
  readonly insert: string;
  readonly fields: Readonly<Record<BrandField, string>>;
  readonly sender: string;
  readonly senderAbout: string;
  readonly firm: string;
  readonly street: string;
  readonly streetAbout: string;
  readonly cvr: string;
  readonly phone: string;
  readonly email: string;
  readonly web: string;
  readonly preview: string;
  readonly previewAbout: string;
  readonly previewLanguage: string;
  readonly previewWaits: string;
  readonly previewStale: string;
  readonly page: (page: number) => string;
  readonly discardAsks: string;
  readonly discard: string;
  readonly keepEditing: string;
  readonly letterhead: string;
  readonly letterheadAbout: string;
  readonly chooseLetterhead: string;
  readonly changeLetterhead: string;
  readonly removeLetterhead: string;
  readonly remarks: string;
  readonly inLookOf: (name: string) => string;
  readonly inLookOfAbout: string;
}

export const brandWords: Readonly<Record<Language, BrandWords>> = {
  en: {
    about:
      'A brand gives contracts the look of your firm: logo, colours, typeface, lines in the margins and an address on the cover. Word and PDF files look alike.',
    used: 'Brand of exported contracts',
    usedAbout: 'Each export says which brand it uses, and can leave it out.',
    noBrand: 'No brand',
    brands: 'Brands',
    none: 'There is no brand yet. Contracts have the plain look of the program.',
    add: 'New brand',
    addName: 'Our firm',
    bringIn: 'Import…',
    edit: 'Edit',
    editOne: (name) => `Edit ${name}`,
    exportFile: 'Save as a file…',
    exportOne: (name) => `Save ${name} as a file`,
    exported: (file) => `Saved as ${file}. Others can import it, and “sla export --brand” takes it.`,
    remove: 'Remove',
    removeOne: (name) => `Remove ${name}`,
    removeAsks: (name) => `Remove the brand “${name}”?`,
    removeAbout:
      'Contracts that were exported keep their look, and final versions can be exported in it again. To use the brand for other contracts later, save it as a file first.',
    newTitle: 'New brand',
    editTitle: (name) => `Brand: ${name}`,
    save: 'Save',
    name: 'Name of the brand',
    nameAbout: 'To tell brands apart in the program; it is not printed.',
    logo: 'Logo',
    logoAbout:
      'PNG, JPEG or SVG, in the version for a light background. Empty edges are cut off, and only the picture itself is kept.',
    chooseLogo: 'Choose a logo…',
    changeLogo: 'Choose another…',
    removeLogo: 'Remove logo',
    logoShown: 'The logo as it is printed',
    coarse: 'The picture has few pixels and is therefore printed small. A larger one, or an SVG file, looks better.',
    cannotDraw: 'This picture cannot be drawn: it is damaged, or nothing of it can be seen on white paper.',
    side: 'Side',
    left: 'Left',
    right: 'Right',
    onEveryPage: 'Small at the top of every page, too',
    alt: 'Said in place of the logo',
    altAbout: 'For people who have the contract read aloud. Left empty, it is “Logo of” and the name of the firm.',
    typeface: 'Typeface',
    typefaces: { sourceSerif4: 'Source Serif 4 (with serifs)', sourceSans3: 'Source Sans 3 (without serifs)' },
    typefaceAbout:
      'It is embedded in both files, so the contract looks the same everywhere. Fonts of your own cannot be used: a contract must be able to print every sign.',
    colours: 'Colours',
    coloursAbout:
      'Dark enough to be read on white paper (contrast of 4.5:1 at least), and therefore dark in black and white, too.',
    heading: 'Headings',
    accent: 'Lines and links',
    picker: (colour) => `Pick: ${colour}`,
    contrast: (ratio) => `Contrast ${ratio}:1`,
    margins: 'Header and footer',
    marginsAbout:
      'On every page but the cover. An empty line is as the contract has it; the pages are counted in any case. Of parts between dots, those with nothing to say are left out.',
    header: 'Header',
    footer: 'Footer',
    insert: 'Insert',
    fields: {
      number: 'Document number',
      version: 'Version',
      title: 'Title',
      date: 'Date',
      page: 'Page',
      pages: 'Number of pages',
    },
    sender: 'Address on the cover',
    senderAbout: 'Beside the logo. What is empty is left out.',
    firm: 'Name of the firm',
    street: 'Address',
    streetAbout: 'Up to four lines.',
    cvr: 'CVR number',
    phone: 'Phone',
    email: 'Email',
    web: 'Website',
    preview: 'Preview',
    previewAbout: 'First pages of a sample, as in the PDF.',
    previewLanguage: 'Language',
    previewWaits: 'The pages are being printed …',
    previewStale: 'The pages are shown anew once the fields marked in red are right.',
    page: (page) => `Page ${page} of the sample`,
    discardAsks: 'Close without saving the changes?',
    discard: 'Discard changes',
    keepEditing: 'Go on editing',
    letterhead: 'Letterhead for Word files',
    letterheadAbout:
      'Your own Word file (.docx or .dotx): contracts are poured into its header, footer, margins and styles, which then stand in place of logo, address and lines of the brand. PDF files have the look of the brand.',
    chooseLetterhead: 'Choose a letterhead…',
    changeLetterhead: 'Choose another…',
    removeLetterhead: 'Remove',
    remarks: 'About this letterhead',
    inLookOf: (name) => `Use the brand “${name}”`,
    inLookOfAbout: 'Logo, colours, typeface, margins and address of your firm. Brands are edited in the settings.',
  },
  da: {
    about:
      'En firmaprofil giver kontrakter jeres firmas udseende: logo, farver, skrift, linjer i margenen og en adresse på forsiden. Word- og PDF-filer ser ens ud.',
    used: 'Firmaprofil til eksporterede kontrakter',
    usedAbout: 'Hver eksport viser, hvilken firmaprofil den bruger, og kan lade være med at bruge den.',
    noBrand: 'Ingen firmaprofil',
    brands: 'Firmaprofiler',
    none: 'Der er ingen firmaprofil endnu. Kontrakter har programmets enkle udseende.',
    add: 'Ny firmaprofil',
    addName: 'Vores firma',
    bringIn: 'Importér…',
    edit: 'Redigér',
    editOne: (name) => `Redigér ${name}`,
    exportFile: 'Gem som fil…',
    exportOne: (name) => `Gem ${name} som en fil`,
    exported: (file) => `Gemt som ${file}. Andre kan importere den, og ”sla export --brand” kan bruge den.`,
    remove: 'Fjern',
    removeOne: (name) => `Fjern ${name}`,
    removeAsks: (name) => `Vil du fjerne firmaprofilen ”${name}”?`,
    removeAbout:
      'Kontrakter, der er eksporteret, beholder deres udseende, og endelige versioner kan eksporteres med det igen. Gem firmaprofilen som en fil først, hvis I vil bruge den til andre kontrakter senere.',
    newTitle: 'Ny firmaprofil',
    editTitle: (name) => `Firmaprofil: ${name}`,
    save: 'Gem',
    name: 'Firmaprofilens navn',
    nameAbout: 'Til at kende firmaprofiler fra hinanden i programmet; det trykkes ikke.',
    logo: 'Logo',
    logoAbout: 'PNG, JPEG eller SVG i udgaven til lys baggrund. Tomme kanter skæres af, og kun selve billedet gemmes.',
    chooseLogo: 'Vælg et logo…',
    changeLogo: 'Vælg et andet…',
    removeLogo: 'Fjern logoet',
    logoShown: 'Logoet, som det trykkes',
    coarse: 'Billedet har få billedpunkter og trykkes derfor småt. Et større billede eller en SVG-fil ser bedre ud.',
    cannotDraw: 'Billedet kan ikke tegnes: det er beskadiget, eller intet af det kan ses på hvidt papir.',
    side: 'Side',
    left: 'Venstre',
    right: 'Højre',
    onEveryPage: 'Også småt øverst på hver side',
    alt: 'Siges i stedet for logoet',
    altAbout: 'Til dem, der får kontrakten læst op. Står det tomt, er det ”Logo for” og firmaets navn.',
    typeface: 'Skrift',
    typefaces: { sourceSerif4: 'Source Serif 4 (med seriffer)', sourceSans3: 'Source Sans 3 (uden seriffer)' },
    typefaceAbout:
      'Den er indlejret i begge filer, så kontrakten ser ens ud alle steder. Egne skrifter kan ikke bruges: en kontrakt skal kunne trykke alle tegn.',
    colours: 'Farver',
    coloursAbout:
      'Mørke nok til at kunne læses på hvidt papir (kontrast på mindst 4,5:1) og derfor også mørke i sort-hvid.',
    heading: 'Overskrifter',
    accent: 'Streger og links',
    picker: (colour) => `Vælg: ${colour}`,
    contrast: (ratio) => `Kontrast ${ratio}:1`,
    margins: 'Sidehoved og sidefod',
    marginsAbout:
      'På alle sider undtagen forsiden. En tom linje er, som kontrakten har den; siderne tælles altid. Af dele mellem prikker udelades dem, der ikke har noget at sige.',
    header: 'Sidehoved',
    footer: 'Sidefod',
    insert: 'Indsæt',
    fields: {
      number: 'Dokumentnummer',
      version: 'Version',
      title: 'Titel',
      date: 'Dato',
      page: 'Side',
      pages: 'Antal sider',
    },
    sender: 'Adresse på forsiden',
    senderAbout: 'Ved siden af logoet. Det, der står tomt, udelades.',
    firm: 'Firmaets navn',
    street: 'Adresse',
    streetAbout: 'Op til fire linjer.',
    cvr: 'CVR-nummer',
    phone: 'Telefon',
    email: 'E-mail',
    web: 'Hjemmeside',
    preview: 'Forhåndsvisning',
    previewAbout: 'Et eksempels første sider, som i PDF-filen.',
    previewLanguage: 'Sprog',
    previewWaits: 'Siderne laves …',
    previewStale: 'Siderne vises igen, når felterne med rødt er i orden.',
    page: (page) => `Side ${page} af eksemplet`,
    discardAsks: 'Vil du lukke uden at gemme ændringerne?',
    discard: 'Kassér ændringer',
    keepEditing: 'Redigér videre',
    letterhead: 'Brevpapir til Word-filer',
    letterheadAbout:
      'Jeres egen Word-fil (.docx eller .dotx): kontrakter hældes i dens sidehoved, sidefod, margener og typografier, som så står i stedet for firmaprofilens logo, adresse og linjer. PDF-filer har firmaprofilens udseende.',
    chooseLetterhead: 'Vælg brevpapir…',
    changeLetterhead: 'Vælg et andet…',
    removeLetterhead: 'Fjern',
    remarks: 'Om dette brevpapir',
    inLookOf: (name) => `Brug firmaprofilen ”${name}”`,
    inLookOfAbout: 'Jeres firmas logo, farver, skrift, margener og adresse. Firmaprofiler redigeres i indstillingerne.',
  },
};
