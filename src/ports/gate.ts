/** The way to another thread of the same page: data goes through as copies, in the order in which it was sent. */
export interface Gate {
  /** @param message plain data; classes and functions do not get through */
  send(message: unknown): void;
  /** Called with every message of the other side, and with null once the other side is gone for good. */
  listen(listener: (message: unknown) => void): void;
  /** Lets this thread answer its person before more is sent. */
  pause(): Promise<void>;
}
