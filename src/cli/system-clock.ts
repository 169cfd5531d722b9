/** The time of this computer, with its offset from UTC. */
import type { Clock } from "../ports/index.js";

export const systemClock: Clock = {
  now() {
    const now = new Date();
    const offset = -now.getTimezoneOffset();
    const local = new Date(now.getTime() + offset * 60_000).toISOString().slice(0, 19);
    const hours = String(Math.floor(Math.abs(offset) / 60)).padStart(2, "0");
    const minutes = String(Math.abs(offset) % 60).padStart(2, "0");
    return `${local}${offset < 0 ? "-" : "+"}${hours}:${minutes}`;
  },
};
