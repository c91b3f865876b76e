import type { Language } from '#core/agreement/language.ts';

/** The words of the view of the real pages. */
interface PagesWords {
  readonly view: string;
  readonly views: Readonly<Record<'text' | 'pages', string>>;
  readonly pages: string;
  readonly page: (page: number, pages: number) => string;
  readonly older: string;
  readonly making: string;
  readonly first: string;
  readonly again: string;
}

export const pagesWords: Readonly<Record<Language, PagesWords>> = {
  en: {
    view: 'How the contract is shown',
    views: { text: 'Text', pages: 'Pages' },
    pages: 'Pages of the contract',
    page: (page, pages) => `Page ${page} of ${pages}`,
    older: 'Older than the answers; the pages follow when you pause',
    making: 'Making the pages again…',
    first: 'Making the pages…',
    again: 'Try again',
  },
  da: {
    view: 'Sådan vises kontrakten',
    views: { text: 'Tekst', pages: 'Sider' },
    pages: 'Kontraktens sider',
    page: (page, pages) => `Side ${page} af ${pages}`,
    older: 'Ældre end svarene; siderne følger med, når du holder pause',
    making: 'Siderne laves igen…',
    first: 'Siderne laves…',
    again: 'Prøv igen',
  },
};
