/** Ribbon buttons that run without the pane, and the small window in which they say what became of it. */

/** Excel greys the button out until the command is completed, so it is completed whatever happens. */
export function onRibbonButton(name: string, run: () => Promise<void>): void {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    void run().finally(() => event.completed());
  });
}

const WINDOW = { width: 34, height: 32, displayInIframe: true, promptBeforeOpen: false } as const;

/** Shows a page of ours until the person closes it. Resolves when it is shown or cannot be. */
export function showWindow(address: string): Promise<void> {
  return new Promise((resolve) => {
    // The client writes into the options it is given: each window needs its own.
    Office.context.ui.displayDialogAsync(address, { ...WINDOW }, ({ status, value }) => {
      if (status === Office.AsyncResultStatus.Succeeded) {
        value.addEventHandler(Office.EventType.DialogMessageReceived, () => value.close());
      }
      resolve();
    });
  });
}

/** Called inside the window: asks the button's page to close it. */
export function closeWindow(): void {
  Office.context.ui.messageParent("close");
}
