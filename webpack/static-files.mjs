/** Answers GET requests with the files of one folder, and nothing outside it. */
import fs from "node:fs";
import path from "node:path";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
};

/** Excel on the web fetches functions.json from another origin, so reading is allowed to all; there is nothing secret in a build. */
const HEADERS = {
  "access-control-allow-origin": "*",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
};

export function answerFile(folder) {
  return (request, response) => {
    const { pathname } = new URL(request.url, "https://localhost");
    const file = path.join(folder, path.normalize(decodeURIComponent(pathname)));
    const isInside = file.startsWith(folder + path.sep) && fs.existsSync(file) && fs.statSync(file).isFile();
    if (request.method !== "GET" || !isInside) {
      response.writeHead(404, HEADERS).end();
      return;
    }
    const type = TYPES[path.extname(file)] ?? "application/octet-stream";
    response.writeHead(200, { ...HEADERS, "content-type": type, "cache-control": "no-cache" });
    fs.createReadStream(file).pipe(response);
  };
}
