/** Unit, property and contract tests. Journeys in a browser run through `npm run test:end-to-end`. */
module.exports = {
  testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"],
  transform: {
    "^.+\\.(t|j)sx?$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
          target: "es2022",
        },
      },
    ],
  },
  moduleNameMapper: { "^(\\.{1,2}/.*)\\.js$": "$1", "\\.css$": "<rootDir>/test/support/no-style.ts" },
  // Packages that are ES modules alone.
  transformIgnorePatterns: ["/node_modules/(?!get-east-asian-width)"],
  // No test is about time: a slow machine only takes longer.
  testTimeout: 120_000,
  testPathIgnorePatterns: ["/node_modules/", "/test/end-to-end/"],
};
