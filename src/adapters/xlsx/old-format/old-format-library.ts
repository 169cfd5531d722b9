/**
 * The library that reads the old format, alone in the file that is loaded on demand: what a program shares with such a file is called
 * through a door by all of it.
 */
// The full build has the code pages: Chinese files of Excel 95 hold GBK text.
export { read } from "@e965/xlsx/dist/xlsx.full.min.js";
