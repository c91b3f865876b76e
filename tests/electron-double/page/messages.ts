/** What the preload world tells the main process; `args` is text of the wire. */
export type PageMessage =
  | { readonly kind: 'send'; readonly channel: string; readonly args: string }
  | { readonly kind: 'invoke'; readonly id: number; readonly channel: string; readonly args: string }
  | { readonly kind: 'title'; readonly title: string }
  | { readonly kind: 'windowOpen'; readonly url: string; readonly frameName: string; readonly features: string }
  | { readonly kind: 'preloadError'; readonly error: string }
  | {
      readonly kind: 'bounds';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    };

/** What the main process tells the preload world. */
export type MainMessage =
  | { readonly kind: 'reply'; readonly id: number; readonly result: string }
  | { readonly kind: 'refusal'; readonly id: number; readonly error: string }
  | { readonly kind: 'message'; readonly channel: string; readonly args: string };

/** What the preload world is told about the page it is in. */
export interface PageFacts {
  /** The name of the event that joins both worlds; no page can guess it. */
  readonly secret: string;
  readonly preload: string;
  readonly visible: boolean;
  readonly process: Readonly<Record<string, unknown>>;
}

/** Where the main process reaches the preload world, and what it finds there. */
export interface PreloadWorld {
  electronDoublePost?: (message: string) => void;
  electronDoubleHear?: (message: string) => void;
  electronDoubleFiles?: File[];
}
