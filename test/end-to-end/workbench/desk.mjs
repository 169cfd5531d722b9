/** One journey's browser page at the workbench, with the acts that journeys are made of. */
import path from "node:path";

export const SAMPLE = path.resolve("assets/samples/hongta.xlsx");

export class Desk {
  /** Requests that left the origin, errors of the page and of the content policy: a journey must end without any. */
  trouble = [];

  constructor(page, address, picture) {
    this.page = page;
    this.address = address;
    this.picture = picture;
    page.on("request", (request) => {
      const url = request.url();
      if (!url.startsWith(address) && !/^(?:data|blob):/.test(url)) this.trouble.push(`request to ${url}`);
    });
    page.on("pageerror", (fault) => this.trouble.push(`page error: ${fault.stack ?? fault.message}`));
    page.on("console", (message) => {
      if (message.type() === "error") this.trouble.push(`console: ${message.text()}`);
    });
  }

  get pane() {
    return this.page.locator(".beside");
  }

  async start(hash = "") {
    await this.page.goto(`${this.address}/${hash}`);
    await this.page.locator(".pane").waitFor();
  }

  async openSample() {
    await this.start();
    await this.button("打开示例").click();
    await this.opened();
  }

  async openFile(file) {
    await this.page.getByTestId("file").setInputFiles(file);
  }

  async opened() {
    await this.page.locator(".desk-bar-file:not(:empty)").waitFor();
    await this.page.locator(".grid-place canvas").first().waitFor();
  }

  async read() {
    await this.button("识别当前工作簿").click();
    await this.pane.getByRole("tab", { name: "总览" }).waitFor();
    await this.pane.locator(".score-total").waitFor();
  }

  button(name) {
    return this.page.getByRole("button", { name, exact: true });
  }

  async tab(name) {
    await this.pane.getByRole("tab", { name }).click();
  }

  row(name) {
    return this.pane.getByRole("treeitem").filter({ hasText: name });
  }

  /** Selects a cell through the name box, as a person does. */
  async goTo(a1) {
    const box = this.page.locator(".grid-place input").first();
    await box.click();
    await box.fill(a1);
    await box.press("Enter");
    await this.page.waitForFunction(() => document.activeElement?.matches(".grid-place input") !== true);
    await this.settled();
  }

  /** Until the page has done what the last key or click gave it to do. */
  settled() {
    return this.page.evaluate(
      () => new Promise((resolve) => requestIdleCallback(() => requestAnimationFrame(resolve), { timeout: 5000 })),
    );
  }

  async type(a1, text) {
    await this.goTo(a1);
    await this.page.keyboard.type(text, { delay: 15 });
    await this.page.keyboard.press("Enter");
  }

  async clear(a1) {
    await this.goTo(a1);
    await this.page.keyboard.press("Delete");
    await this.settled();
  }

  /** The tab of a sheet in the grid. */
  gridTab(name) {
    return this.page.locator(".grid-place [data-u-comp=slide-tab-bar]").getByText(name, { exact: true });
  }

  /** Until the grid shows this sheet. */
  async showsSheet(name) {
    await this.page
      .locator(".grid-place [data-u-comp=slide-tab-bar] .univer-font-bold, .grid-place .univer-slide-tab-active")
      .filter({ hasText: name })
      .first()
      .waitFor();
  }

  async save() {
    const [download] = await Promise.all([this.page.waitForEvent("download"), this.button("保存").click()]);
    const file = path.resolve("out", download.suggestedFilename());
    await download.saveAs(file);
    return file;
  }

  async shot(name) {
    await this.page.waitForTimeout(250);
    await this.page.screenshot({ path: `out/screenshots/workbench/${this.picture}${name}.png` });
  }
}
