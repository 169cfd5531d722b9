/** The sample workbook, built into the page: nothing is fetched, so that it opens from a USB stick as well. */
import type { ChosenFile } from "./desk.js";

export function sampleFile(name: string): ChosenFile {
  return {
    name,
    async bytes() {
      const { default: encoded } = await import(/* webpackChunkName: "sample" */ "../../assets/samples/hongta.xlsx");
      return Uint8Array.from(atob(encoded.slice(encoded.indexOf(",") + 1)), (letter) => letter.charCodeAt(0));
    },
  };
}
