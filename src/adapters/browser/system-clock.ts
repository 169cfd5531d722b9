/** The computer's clock with its local offset. */
import type { Clock } from "../../ports/index.js";

export const systemClock: Clock = {
  now() {
    const now = new Date();
    const offset = -now.getTimezoneOffset();
    const local = new Date(now.getTime() + offset * 60_000).toISOString().slice(0, 19);
    const [hours, minutes] = [Math.trunc(Math.abs(offset) / 60), Math.abs(offset) % 60];
    return `${local}${offset < 0 ? "-" : "+"}${twoDigits(hours)}:${twoDigits(minutes)}`;
  },
};

const twoDigits = (number: number) => String(number).padStart(2, "0");
