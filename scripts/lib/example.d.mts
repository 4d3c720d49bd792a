export declare function reportOf(readme: string): string;
export declare function withRecord(readme: string, printed: string): string;
