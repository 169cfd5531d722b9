/** One journey in Excel as our host plays it: the grid, the ribbon, the pane in its frame, and what a person does with them. */
import fs from "node:fs";
import path from "node:path";

const [HOST, ADD_IN, CDN] = ["https://localhost:4000", "https://localhost:3000", "https://appsforoffice.microsoft.com"];
const CLIENT = "node_modules/@microsoft/office-js/dist";
const TYPES = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".png": "image/png",
};

/** The client asks its own folder for Microsoft's telemetry script; no build of ours has it, and the client goes on without. */
const TELEMETRY = "/telemetry/";

/** Where each address is answered from; null is refused and held against the journey. */
function fileFor(url, build) {
  const { origin, pathname } = new URL(url);
  const name = decodeURIComponent(pathname);
  if (origin === ADD_IN) return path.join(build, name);
  if (origin === CDN && build === "dist/office")
    return path.join(CLIENT, name.replace("/lib/1/hosted/", "").toLowerCase());
  if (origin !== HOST) return null;
  if (name === "/sample.xlsx") return "assets/samples/hongta.xlsx";
  if (name === "/excel-client-source.js") return path.join(CLIENT, "excel-web-16.00.debug.js");
  return path.join("dist/excel-host", name === "/" ? "index.html" : name);
}

export class ExcelPage {
  /** Requests that left the origins, errors of the page, refusals of the content policy: a journey ends without any. */
  trouble = [];

  /** The end of an address that cannot be reached. */
  without = null;
  /** The end of an address of a script that this browser cannot read. */
  brokenScript = null;

  constructor(page, build, picture) {
    this.page = page;
    this.build = build;
    this.picture = picture;
    page.on("pageerror", (fault) =>
      this.trouble.push(`page error: ${fault.stack || `${fault.name} ${fault.message}`}`),
    );
    page.on("console", (message) => {
      const isTelemetry = message.location().url.includes(TELEMETRY);
      if (message.type() === "error" && !isTelemetry) this.trouble.push(`console: ${message.text()}`);
    });
  }

  async open(settings = {}) {
    await this.page.route("**/*", (route) => this.answer(route));
    const query = new URLSearchParams(settings);
    await this.page.goto(`${HOST}/?${query}`);
    await this.page.waitForFunction(() => window.excel !== undefined);
  }

  /** Faults that belong to the journey. */
  forgive(pattern) {
    this.trouble = this.trouble.filter((line) => !pattern.test(line));
  }

  /** The pane's page by itself, without any Excel around it. */
  async openAlone({ without = null } = {}) {
    this.without = without;
    await this.page.route("**/*", (route) => this.answer(route));
    await this.page.goto(`${ADD_IN}/taskpane.html`);
  }

  answer(route) {
    const url = route.request().url();
    if (this.brokenScript !== null && url.endsWith(this.brokenScript)) {
      return route.fulfill({ contentType: "text/javascript", body: "class {" });
    }
    if (this.without !== null && url.endsWith(this.without)) return route.abort();
    const file = fileFor(url, this.build);
    if (file !== null && fs.existsSync(file) && fs.statSync(file).isFile()) {
      const contentType = TYPES[path.extname(file)] ?? "application/octet-stream";
      return route.fulfill({
        contentType,
        headers: { "access-control-allow-origin": "*" },
        body: fs.readFileSync(file),
      });
    }
    if (url.startsWith(ADD_IN) && url.includes(TELEMETRY)) return route.fulfill({ status: 404 });
    this.trouble.push(`request to ${url}`);
    return route.abort();
  }

  /** A button of the add-in on the tab 开始, as the manifest names it. */
  ribbon(name) {
    return this.page.locator("#ribbon").getByRole("button", { name, exact: true }).click();
  }

  /** By its ribbon button. */
  async openPane(name = "打开面板") {
    await this.ribbon(name);
    await this.pane.locator(".pane").waitFor();
  }

  closePane() {
    return this.excel((excel) => excel.closePane());
  }

  get pane() {
    return this.page.frameLocator("#pane iframe");
  }

  get dialog() {
    return this.page.frameLocator("#dialog iframe");
  }

  button(name) {
    return this.pane.getByRole("button", { name, exact: true });
  }

  async read() {
    await this.button("识别当前工作簿").click();
    await this.pane.locator(".score-total, .score-head").first().waitFor();
  }

  async preview() {
    await this.button("查看将写入的内容").click();
    await this.pane.getByRole("heading", { name: /^将写入 \d/ }).waitFor();
  }

  async write() {
    await this.pane.getByRole("button", { name: /^写入 \d+ 格$/ }).click();
  }

  async written() {
    await this.pane.getByText("并逐格核对无误").waitFor();
    await this.settled();
  }

  /** What was written has been read anew and scored. */
  async settled() {
    await this.pane.getByText("正在按评分标准计分").waitFor({ state: "hidden" });
  }

  async undo() {
    await this.pane.getByRole("button", { name: /^撤销/ }).first().click();
    const restore = this.pane.getByRole("button", { name: /^恢复 \d+ 格$/ });
    await restore.or(this.pane.getByText("已撤销")).first().waitFor();
    if (await restore.isVisible()) await restore.click();
    await this.pane.getByText("已撤销").waitFor();
    await this.settled();
  }

  text() {
    return this.pane.locator("body").innerText();
  }

  /** Runs a function with the host's page object: what Excel, a person or a co-author does. */
  excel(act, argument = null) {
    return this.page.evaluate(
      ([source, value]) => (0, eval)(`(${source})`)(window.excel, value),
      [act.toString(), argument],
    );
  }

  image() {
    return this.excel((excel) => excel.image());
  }

  async shot(name) {
    if (this.page.url().startsWith(HOST)) await this.excel((excel) => excel.show());
    await this.page.screenshot({ path: `out/screenshots/excel/${this.picture}${name}.png` });
  }
}
