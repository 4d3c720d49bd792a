export declare function permits(expression: string): boolean;
export declare function licenceProblems(lock?: {
  readonly packages: {
    readonly [path: string]: {
      readonly version?: string;
      readonly license?: string;
      readonly hasInstallScript?: boolean;
      readonly optional?: boolean;
      readonly link?: boolean;
    };
  };
}): { readonly count: number; readonly problems: readonly string[] };
