/**
 * Microsoft's own Excel client, unmodified, in Node: its proxies, load and sync rules, batching and error objects are
 * Microsoft's; only Excel behind it is ours. It talks to us through its native bridge; no page, no frame, no network.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import vm from "node:vm";
import { ExcelHost, type Answer, type HostOptions } from "../excel-host.js";
import { readRequirements } from "../protocol/requirement-sets.js";

export interface ExcelClient {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly host: ExcelHost;
  /** The same client before another Excel: for tests that open hundreds of workbooks without events. */
  reopen(options: HostOptions): ExcelClient;
}

interface BridgeRequest {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: unknown };
}

interface Bridge {
  onMessageFromHost: ((text: string) => void) | null;
  sendMessageToHost(text: string): void;
}

const clientFile = () => {
  const packageFile = createRequire(path.resolve("package.json")).resolve("@microsoft/office-js/package.json");
  return path.join(path.dirname(packageFile), "dist/excel-web-16.00.debug.js");
};

let loaded: { readonly script: vm.Script; readonly source: string } | null = null;

function clientScript() {
  if (loaded === null) {
    const source = readFileSync(clientFile(), "utf8");
    loaded = { source, script: new vm.Script(source, { filename: "excel-web-16.00.debug.js" }) };
  }
  return loaded;
}

export function loadExcelClient(options: HostOptions = {}): ExcelClient {
  const { script, source } = clientScript();
  const requirements = readRequirements(source);
  const opened: Opened = { host: new ExcelHost({ requirements, ...options }) };
  const bridge = bridgeTo(opened);
  const sandbox = createSandbox(opened, bridge);
  script.runInContext(vm.createContext(sandbox));
  const { Excel: excel, OfficeExtension: extension } = sandbox as unknown as Pick<
    ExcelClient,
    "Excel" | "OfficeExtension"
  >;
  const client = (host: ExcelHost): ExcelClient => ({
    Excel: excel,
    OfficeExtension: extension,
    host,
    reopen(next) {
      opened.host = new ExcelHost({ requirements, ...next });
      listen(opened.host, bridge);
      return client(opened.host);
    },
  });
  return client(opened.host);
}

/** The Excel that the client talks to at present. */
interface Opened {
  host: ExcelHost;
}

function bridgeTo(opened: Opened): Bridge {
  const bridge: Bridge = {
    onMessageFromHost: null,
    sendMessageToHost(text) {
      const request = JSON.parse(text) as BridgeRequest;
      void opened.host.answer(JSON.stringify(request.message.body), request.flags).then((answer) => {
        bridge.onMessageFromHost?.(JSON.stringify({ id: request.id, type: 2, message: toHttp(answer) }));
      });
    },
  };
  listen(opened.host, bridge);
  return bridge;
}

function listen(host: ExcelHost, bridge: Bridge): void {
  host.onEvents = (entries) => bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } }));
}

function toHttp(answer: Answer) {
  if (answer.refusal === undefined) return { statusCode: 200, headers: {}, body: answer.body };
  return { statusCode: 400, headers: {}, body: JSON.stringify({ error: { code: answer.refusal, message: "" } }) };
}

/** The few browser objects that the client looks at while it loads. */
function createSandbox(opened: Opened, bridge: Bridge): Record<string, unknown> {
  const nothing = () => undefined;
  const location = {
    href: "https://localhost/",
    search: "",
    hash: "",
    origin: "https://localhost",
    protocol: "https:",
  };
  const element = () => ({ style: {}, setAttribute: nothing, appendChild: nothing });
  const sandbox: Record<string, unknown> = {
    _richApiNativeBridge: bridge,
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    Promise,
    Error,
    location,
    navigator: { userAgent: "node" },
    addEventListener: nothing,
    document: {
      URL: location.href,
      location,
      cookie: "",
      body: null,
      domain: "localhost",
      addEventListener: nothing,
      getElementsByTagName: () => [],
      createElement: element,
    },
    Office: {
      context: {
        requirements: { isSetSupported: (set: string, version: unknown) => opened.host.supports(set, String(version)) },
      },
    },
  };
  sandbox["window"] = sandbox;
  sandbox["self"] = sandbox;
  return sandbox;
}
