// A process that asks a server at a steady rate and hands back how long each answer took (`load.ts`).
import type { Load } from './load.ts';

async function ask({ url, paths, headers = {}, rate, seconds }: Load): Promise<number[]> {
  // the way there is made before the clock runs
  await fetch(`${url}/api/health`).then((answer) => answer.arrayBuffer());
  const times: Promise<number>[] = [];
  const began = performance.now();
  for (let i = 0; i < rate * seconds; i++) {
    const due = began + (i * 1000) / rate;
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())));
    times.push(
      fetch(url + paths[i % paths.length], { headers }).then(async (answer) => {
        await answer.arrayBuffer();
        return performance.now() - due;
      }),
    );
  }
  return (await Promise.all(times)).sort((a, b) => a - b);
}

process.once('message', async (asked) => {
  process.send?.(await ask(asked as Load));
});
