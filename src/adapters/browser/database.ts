/** The browser's database of this product; null where the browser does not let this page have one. */

const NAME = "jiping";
const VERSION = 2;

export const WRITES = "writes";
/** What takes a write back, in pieces; by the write's id and their order. */
export const PIECES = "pieces";

/** Reading `indexedDB` throws in a frame whose storage is blocked: the factory is asked for inside the attempt. */
export async function openDatabase(factory: () => IDBFactory | null): Promise<IDBDatabase | null> {
  try {
    const databases = factory();
    if (databases === null) return null;
    const request = databases.open(NAME, VERSION);
    request.onupgradeneeded = () => {
      const { result: database } = request;
      for (const name of database.objectStoreNames) database.deleteObjectStore(name);
      database.createObjectStore(WRITES, { keyPath: "id" }).createIndex("workbook", "workbook");
      database.createObjectStore(PIECES, { keyPath: ["write", "number"] });
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
