/** What is wrong with a file or folder that the system would not open, and what to do next; null for another error. */
export function fileProblem(error: unknown): { readonly why: string; readonly next: string } | null {
  const known = PROBLEMS[(error as NodeJS.ErrnoException)?.code ?? ''];
  if (known === undefined) return null;
  const [why, next] = known;
  return { why, next };
}

const PROBLEMS: { readonly [code: string]: readonly [why: string, next: string] | undefined } = {
  ENOENT: ['there is no such file', 'check the path'],
  ENOTDIR: ['a part of the path is no folder', 'check the path'],
  EISDIR: ['it is a folder', 'name a file in it'],
  EACCES: ['you may not open it', 'check its permissions, and those of its folder'],
  EPERM: ['you may not open it', 'check its permissions, and those of its folder'],
  EROFS: ['it lies on a disk that cannot be written', 'choose another place'],
  ENAMETOOLONG: ['its name is too long', 'check the path'],
  ENOSPC: ['the disk is full', 'free some space and run the command again; nothing half-written stays'],
};
