/**
 * The add-in's group on the tab 开始, as its manifest describes it: labels, icons, and what each button does.
 * https://learn.microsoft.com/javascript/api/manifest/control-button
 */
export interface RibbonActions {
  /** A button of the type ShowTaskpane, with the address of its page. */
  showPane(address: string): void;
  /** A button of the type ExecuteFunction. */
  runFunction(name: string): void;
}

export async function showRibbon(
  place: HTMLElement,
  manifestAddress: string,
  locale: string,
  actions: RibbonActions,
): Promise<void> {
  const manifest = new DOMParser().parseFromString(await (await fetch(manifestAddress)).text(), "text/xml");
  const buttons = [...manifest.getElementsByTagName("Control")].map((control) => {
    const button = document.createElement("button");
    const icon = document.createElement("img");
    icon.src = resource(manifest, resourceOf(control, 'Image[size="32"]'), locale);
    icon.alt = "";
    button.append(icon, resource(manifest, resourceOf(control, "Label"), locale));
    button.title = resource(manifest, resourceOf(control, "Description"), locale);
    button.addEventListener("click", () => {
      const name = control.querySelector("FunctionName")?.textContent;
      if (name === undefined) actions.showPane(resource(manifest, resourceOf(control, "SourceLocation"), locale));
      else actions.runFunction(name);
    });
    return button;
  });
  place.replaceChildren(...buttons);
}

function resourceOf(control: Element, selector: string): string {
  const id = [...control.getElementsByTagName("*")]
    .find((element) => matches(element, selector))
    ?.getAttribute("resid");
  if (id === null || id === undefined) throw new Error(`the manifest names no ${selector} for ${control.id}`);
  return id;
}

/** Elements carry prefixes, which selectors do not know. */
function matches(element: Element, selector: string): boolean {
  const [, name, size] = /^(\w+)(?:\[size="(\d+)"\])?$/.exec(selector) ?? [];
  return element.localName === name && (size === undefined || element.getAttribute("size") === size);
}

/** The text or address of a resource, in the language of this Excel where the manifest has it. */
function resource(manifest: Document, id: string, locale: string): string {
  const element = manifest.querySelector(`Resources [id="${id}"]`);
  const own = [...(element?.children ?? [])].find((child) => child.getAttribute("Locale") === locale);
  const value = own?.getAttribute("Value") ?? element?.getAttribute("DefaultValue");
  if (value === null || value === undefined) throw new Error(`the manifest has no resource ${id}`);
  return value;
}
