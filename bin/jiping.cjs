#!/usr/bin/env node
require("../dist/cli/jiping.cjs");
