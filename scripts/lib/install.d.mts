export declare function missingPackage(folder?: string): string | null;
export declare function install(): Promise<void>;
