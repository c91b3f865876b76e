export type BrandRule =
  | 'name'
  | 'sign'
  | 'colour'
  | 'contrast'
  | 'field'
  | 'cvr'
  | 'notPng'
  | 'tooLarge'
  | 'tooManyPixels'
  | 'interlaced'
  | 'damaged'
  | 'blank';

/** What a brand must hold to, in the English words that its schema carries. */
export const brandRules: Readonly<Record<BrandRule, string>> = {
  name: 'a brand has a name',
  sign: 'the typeface has no such sign: write letters, digits and ordinary punctuation',
  colour: 'expected a colour such as "#0F4C5C"',
  contrast:
    'too light: on white paper it has less than 4.5:1 contrast and is hard to read, also when printed in black and white. Choose a darker colour',
  field: 'in curly brackets only {number}, {version}, {title}, {date}, {page} and {pages} are known',
  cvr: 'this cannot be a CVR number: it has eight digits and fits its check digit',
  notPng: 'the picture is no PNG file, whatever its name says: choose a PNG file',
  tooLarge: 'the picture is larger than 2 MB: make it smaller',
  tooManyPixels: 'the picture has too many pixels: at most 4,000 on a side and 4 million in all are read',
  interlaced: 'the PNG file is interlaced: save it again without interlacing',
  damaged: 'the picture is damaged or incomplete: export it again from where it was drawn',
  blank: 'nothing of the picture would be seen on white paper: choose the version for a light background',
};

/** The same in Danish. */
export const danishBrandRules: Readonly<Record<BrandRule, string>> = {
  name: 'en firmaprofil har et navn',
  sign: 'skriften har ikke sådan et tegn: skriv bogstaver, cifre og almindelige skilletegn',
  colour: 'der ventes en farve, f.eks. "#0F4C5C"',
  contrast:
    'for lys: på hvidt papir er kontrasten mindre end 4,5:1, og teksten er svær at læse, også i sort-hvidt tryk. Vælg en mørkere farve',
  field: 'i krøllede parenteser kendes kun {nummer}, {version}, {titel}, {dato}, {side} og {sider}',
  cvr: 'det kan ikke være et CVR-nummer: det har otte cifre og passer med sit kontrolciffer',
  notPng: 'billedet er ikke en PNG-fil, uanset hvad filen hedder: vælg en PNG-fil',
  tooLarge: 'billedet fylder mere end 2 MB: gør det mindre',
  tooManyPixels: 'billedet har for mange billedpunkter: der læses højst 4.000 på hver led og 4 millioner i alt',
  interlaced: 'PNG-filen er linjeflettet (interlaced): gem den igen uden',
  damaged: 'billedet er beskadiget eller ufuldstændigt: eksportér det igen, hvor det er tegnet',
  blank: 'intet af billedet ville kunne ses på hvidt papir: vælg udgaven til lys baggrund',
};
