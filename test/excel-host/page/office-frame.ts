/**
 * One page of the add-in in a frame, and Excel on the web's side of the conversation with it: messages by `postMessage`, in the
 * envelope of Microsoft's client. The frame's name and address carry what the client looks for when it starts.
 */
import type { ExcelHost } from "../excel-host.js";
import { TRANSPORT_ERROR } from "../protocol/wire-format.js";

export interface FrameSettings {
  readonly address: string;
  readonly container: HTMLElement;
  readonly locale: string;
  readonly isReadOnly: boolean;
  readonly isDialog?: boolean;
}

/** Numbers of the client's own protocol. */
const DISPATCH = { saveSettings: 76, loadSettings: 75, richApi: 93, commandDone: 94, messageParent: 144 } as const;
const ACTION = { invoke: 0, register: 1, unregister: 2 } as const;
const NOT_SUPPORTED = 5000;
const GENERAL_ERROR = 5001;
const WEB_EXCEL = 16;

interface Message {
  readonly _messageType: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

interface ExecuteMethod {
  readonly DdaMethod: { readonly Version: number; readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly messageToParent?: string;
  readonly 0?: string;
}

export class OfficeFrame {
  readonly element: HTMLIFrameElement;
  private readonly id = crypto.randomUUID();
  private readonly conversation = `${crypto.randomUUID().slice(0, 8)}_${Date.now()}`;
  private readonly origin: string;
  private readonly events = new Map<string, Message>();
  private dialog: OfficeFrame | null = null;
  private parent: OfficeFrame | null = null;
  private commandDone: (() => void) | null = null;

  constructor(
    private readonly host: ExcelHost,
    private readonly settings: FrameSettings,
  ) {
    this.origin = new URL(settings.address).origin;
    this.element = document.createElement("iframe");
    window.addEventListener("message", this.onMessage);
  }

  open(): void {
    const { locale, isDialog, container } = this.settings;
    const hostInfo = [
      "Excel",
      "Web",
      "16.01",
      locale,
      crypto.randomUUID(),
      isDialog === true ? "isDialog" : "",
      "",
      "0",
    ].join("$");
    this.element.name = JSON.stringify({
      baseFrameName: `_xdm_${this.conversation}`,
      hostInfo,
      xdmInfo: [this.conversation, this.id, location.origin].join("|"),
      serializerVersion: "1",
      flights: "[]",
    });
    const address = new URL(this.settings.address);
    address.searchParams.set("_host_Info", hostInfo);
    this.element.src = address.href;
    container.append(this.element);
  }

  close(): void {
    window.removeEventListener("message", this.onMessage);
    this.dialog?.close();
    this.element.remove();
  }

  /** The person clicks a ribbon button that runs a function; resolves when the function reports that it is done. */
  async runCommand(name: string): Promise<void> {
    while (!this.events.has("appCommandInvoked")) await new Promise((resolve) => setTimeout(resolve, 50));
    const done = new Promise<void>((resolve) => (this.commandDone = resolve));
    this.fire("appCommandInvoked", [crypto.randomUUID(), name, JSON.stringify({ source: { id: name } })]);
    await done;
  }

  tellEvents(entries: readonly unknown[]): void {
    this.fire("richApiMessage", { ArrayData: entries });
  }

  private readonly onMessage = (event: MessageEvent): void => {
    if (event.source !== this.element.contentWindow || typeof event.data !== "string" || !event.data.startsWith("{"))
      return;
    const message = JSON.parse(event.data) as Message;
    if (message._messageType !== 0 || message._conversationId !== this.conversation) return;
    if (message._actionType === ACTION.invoke) void this.invoke(message);
    else this.subscribe(message);
  };

  private subscribe(message: Message): void {
    const isOn = message._actionType === ACTION.register;
    if (isOn) this.events.set(message._actionName, message);
    else this.events.delete(message._actionName);
    if (message._actionName === "dialogMessageReceived") this.switchDialog(isOn, message);
    this.reply(message, { Error: 0 });
  }

  private switchDialog(isOn: boolean, message: Message): void {
    this.dialog?.close();
    this.dialog = null;
    if (!isOn) return;
    const { targetId } = message._data as { readonly targetId: string };
    const { url } = JSON.parse(targetId) as { readonly url: string };
    const place = document.getElementById("dialog") ?? this.settings.container;
    this.dialog = new OfficeFrame(this.host, { ...this.settings, address: url, container: place, isDialog: true });
    this.dialog.parent = this;
    this.dialog.open();
  }

  private async invoke(message: Message): Promise<void> {
    if (message._actionName === "ContextActivationManager_getAppContextAsync") this.reply(message, this.context());
    else if (message._actionName === "executeMethod") await this.execute(message);
    else this.reply(message, null);
  }

  private async execute(message: Message): Promise<void> {
    const data = message._data as ExecuteMethod;
    const answer = await this.answerTo(data);
    this.reply(message, { Version: data.DdaMethod.Version, Error: 0, ...answer });
  }

  private async answerTo(data: ExecuteMethod): Promise<object> {
    switch (data.DdaMethod.DispatchId) {
      case DISPATCH.richApi: {
        const { body, refusal } = await this.host.answer(String(data.ArrayData?.[4]), Number(data.ArrayData?.[6]));
        if (refusal === undefined) return { Data: [200, [], body] };
        return { Error: refusal === "GeneralException" ? GENERAL_ERROR : TRANSPORT_ERROR[refusal] };
      }
      case DISPATCH.commandDone:
        this.commandDone?.();
        return {};
      case DISPATCH.messageParent:
        this.parent?.fire("dialogMessageReceived", {
          messageType: 0,
          messageContent: data.messageToParent,
          messageOrigin: this.origin,
        });
        return {};
      case DISPATCH.saveSettings:
        return {};
      case DISPATCH.loadSettings:
        return { Properties: { Settings: [] } };
      default:
        return { Error: NOT_SUPPORTED };
    }
  }

  /** Everything that the client insists on; requirement sets are texts, because 1.10 is not 1.1. */
  private context() {
    const sets = {
      ExcelApi: this.host.excelApi,
      DelayForCellEdit: "1.1",
      DialogApi: "1.2",
      DialogOrigin: "1.1",
      AddinCommands: "1.1",
    };
    return {
      _id: this.id,
      _appName: WEB_EXCEL,
      _appVersion: "16.00",
      _appMinorVersion: 1,
      _appUILocale: this.settings.locale,
      _dataLocale: this.settings.locale,
      _docUrl: `${location.origin}/${encodeURIComponent(this.host.workbook.name)}`,
      _clientMode: this.settings.isReadOnly ? 0 : 1,
      _settings: [],
      _reason: "documentOpened",
      _osfControlType: 1,
      _eToken: "",
      _correlationId: crypto.randomUUID(),
      _appInstanceId: this.id,
      _requirementMatrix: JSON.stringify(sets),
      _hostFullVersion: "16.0.18000.40000",
      _clientWindowHeight: innerHeight,
      _clientWindowWidth: innerWidth,
      _addinName: "jiping",
      _appDomains: [],
      _featureGates: {},
      _initialDisplayMode: 2,
    };
  }

  private reply(request: Message, data: unknown): void {
    this.post({
      ...envelope(request._actionName, request._conversationId, request._correlationId, data),
      _responseType: 0,
    });
  }

  private fire(name: string, data: unknown): void {
    const registered = this.events.get(name);
    if (registered === undefined) return;
    this.post({ ...envelope(name, this.conversation, registered._correlationId, data), _responseType: 1 });
  }

  private post(message: object): void {
    this.element.contentWindow?.postMessage(JSON.stringify(message), this.origin);
  }
}

function envelope(name: string, conversation: string, correlation: number, data: unknown) {
  return {
    _messageType: 1,
    _actionName: name,
    _conversationId: conversation,
    _correlationId: correlation,
    _data: data,
    _errorCode: 0,
    _origin: location.origin,
    _serializerVersion: 1,
  };
}
