import { toBase64 } from '#core/brand/base64.ts';
import { brandSchema, type Brand } from '#core/brand/brand.ts';
import { settledBrand } from '#core/brand/brandFile.ts';
import { logoFile } from './pictures.ts';

/** A firm with everything a brand may have. */
export function aBrand(changes: Partial<Brand> = {}): Brand {
  const whole = {
    name: 'Ærø Hosting',
    typeface: 'sourceSerif4',
    colours: { accent: '#0B5345', heading: '#800020' },
    logo: {
      png: toBase64(logoFile(240, 60)),
      alt: { en: 'Ærø Hosting', da: 'Ærø Hosting, logo' },
      side: 'left',
      onEveryPage: true,
    },
    header: { en: 'Contract {number} · {title}', da: 'Kontrakt {nummer} · {titel}' },
    footer: { en: 'Ærø Hosting ApS · {date}', da: 'Ærø Hosting ApS · {dato}' },
    sender: {
      name: 'Ærø Hosting ApS',
      street: ['Søndergade 1', '5970 Ærøskøbing'],
      cvr: '25052943',
      phone: '+45 70 20 30 40',
      email: 'kontakt@aeroe.example',
      web: 'www.aeroe.example',
    },
    ...changes,
  };
  return settledBrand(brandSchema.parse(whole));
}
