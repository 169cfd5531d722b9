/** What a page's main thread was held up by, stage by stage: printed, never asserted, because it depends on the machine. */

export async function watchLongTasks(page) {
  await page.addInitScript(() => {
    globalThis.longTasks = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) globalThis.longTasks.push(Math.round(duration));
    }).observe({ type: "longtask", buffered: true });
  });
}

/** Prints how long a stage took, and every task above 50 ms in it. */
export async function timed(page, name, work) {
  const started = Date.now();
  await work();
  const took = Date.now() - started;
  await page.waitForTimeout(200);
  const tasks = await page.evaluate(() => globalThis.longTasks.splice(0));
  console.log(`    ${name}: ${took} ms; tasks above 50 ms: ${tasks.length === 0 ? "none" : tasks.join(", ")}`);
}
