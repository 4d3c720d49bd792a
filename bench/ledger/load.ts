/** Milliseconds from when each request was due, sorted. */
export type Times = readonly number[];

/** An open load: a request every so often whether the last has come back or not. */
export async function load(
  rate: number,
  seconds: number,
  ask: (i: number) => Promise<Response>,
): Promise<Times> {
  const times: Promise<number>[] = [];
  const began = performance.now();
  for (let i = 0; i < rate * seconds; i++) {
    const due = began + (i * 1000) / rate;
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())));
    times.push(
      ask(i).then(async (answer) => {
        await answer.arrayBuffer();
        return performance.now() - due;
      }),
    );
  }
  return (await Promise.all(times)).sort((a, b) => a - b);
}

export function at(sorted: Times, share: number): string {
  return `${(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1)} ms`;
}
