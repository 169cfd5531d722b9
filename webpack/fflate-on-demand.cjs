/**
 * Stands in for fflate in the command line, and loads it when it is first asked for: Node has a zlib of its own, which only the earliest
 * versions of Node 20 do not lend, and fflate makes its tables as it is loaded.
 */
module.exports = {
  get Deflate() {
    return require("fflate/browser").Deflate;
  },
  get Inflate() {
    return require("fflate/browser").Inflate;
  },
};
