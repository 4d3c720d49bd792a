export declare const LAYERS: { readonly [folder: string]: readonly string[] };
export declare const DOORS: readonly string[];
