/** The browser's database of this product; null where the browser does not let this page have one. */

const NAME = "jiping";
const VERSION = 1;

/** Reading `indexedDB` throws in a frame whose storage is blocked: the factory is asked for inside the attempt. */
export async function openDatabase(factory: () => IDBFactory | null): Promise<IDBDatabase | null> {
  try {
    const databases = factory();
    if (databases === null) return null;
    const request = databases.open(NAME, VERSION);
    request.onupgradeneeded = () => {
      const store = request.result.createObjectStore("checkpoints", { keyPath: "id" });
      store.createIndex("workbook", "workbook");
    };
    return await requested(request);
  } catch {
    // Every refusal means the same here: nothing can be kept beyond this pane.
    return null;
  }
}

export function requested<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("the browser's database refused"));
  });
}
