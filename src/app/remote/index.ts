/** Services in another thread of the same page. */
export type { Remembers, Service } from "./messages.js";
export { RemoteService } from "./remote-service.js";
export { sameAsBefore } from "./same-as-before.js";
export { serve, type Serving } from "./serve.js";
