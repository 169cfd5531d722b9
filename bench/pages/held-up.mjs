/**
 * What held the page's main thread up for more than 50 ms, task by task, and whose code ran in it: the browser's list of long tasks
 * held beside a profile of the same time.
 */
const MOST_PLACES = 3;

export class HeldUp {
  constructor(devtools, ownerOf) {
    this.devtools = devtools;
    this.ownerOf = ownerOf;
  }

  static async on(page, ownerOf) {
    const devtools = await page.context().newCDPSession(page);
    await devtools.send("Performance.enable");
    await devtools.send("Profiler.enable");
    await devtools.send("Profiler.setSamplingInterval", { interval: 500 });
    await page.addInitScript(() => {
      globalThis.longTasks = [];
      new PerformanceObserver((list) => {
        for (const { startTime, duration } of list.getEntries()) globalThis.longTasks.push({ startTime, duration });
      }).observe({ type: "longtask", buffered: true });
    });
    return new HeldUp(devtools, ownerOf);
  }

  /** @returns how long the work took, and its long tasks */
  async during(page, work) {
    await this.devtools.send("Profiler.start");
    const started = Date.now();
    await work();
    const took = Date.now() - started;
    // A task is told once it has ended.
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    const { profile } = await this.devtools.send("Profiler.stop");
    const { metrics } = await this.devtools.send("Performance.getMetrics");
    const navigation = metrics.find(({ name }) => name === "NavigationStart").value * 1e6;
    const tasks = await page.evaluate(() => globalThis.longTasks.splice(0));
    return { took, tasks: tasks.map((task) => this.shared(task, navigation, profile)) };
  }

  shared({ startTime, duration }, navigation, { nodes, samples, timeDeltas, startTime: profileStart }) {
    const byId = new Map(nodes.map((node) => [node.id, node]));
    const [from, to] = [navigation + startTime * 1000, navigation + (startTime + duration) * 1000];
    const callers = callersOf(nodes, this.ownerOf);
    const [owners, places] = [{ ours: 0, grid: 0, react: 0, browser: 0 }, new Map()];
    let [at, asked] = [profileStart, 0];
    for (const [index, id] of samples.entries()) {
      at += timeDeltas[index];
      if (at < from || at > to) continue;
      const { owner, place } = this.ownerOf(byId.get(id).callFrame);
      const spent = timeDeltas[index] / 1000;
      const caller = owner === "ours" ? null : callers.get(id);
      owners[owner] += spent;
      if (caller !== null) asked += spent;
      const where = caller === null ? `${owner} ${place}` : `${owner} ${place} ← ${caller}`;
      places.set(where, (places.get(where) ?? 0) + spent);
    }
    const most = [...places].sort(([, one], [, other]) => other - one).slice(0, MOST_PLACES);
    return { duration, owners, asked, most };
  }
}

/** By node of a profile: our function that asked for it, nearest first; null where the grid, React or the browser acts by itself. */
function callersOf(nodes, ownerOf) {
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const own = new Map(
    nodes.map(({ id, callFrame }) => {
      const { owner, place } = ownerOf(callFrame);
      return [id, owner === "ours" ? place : null];
    }),
  );
  const callers = new Map();
  for (const { id } of nodes) {
    let above = id;
    while (above !== undefined && own.get(above) === null) above = parents.get(above);
    callers.set(id, above === undefined ? null : own.get(above));
  }
  return callers;
}
