export declare function withFigures(
  page: string,
  suites: {
    readonly [name: string]: {
      readonly what: string;
      readonly command: string;
      readonly figures: { readonly [figure: string]: number | null };
    };
  },
): string;
