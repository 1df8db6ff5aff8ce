import { readFileSync } from "node:fs";
import { scan } from "../../lib/detect/scan.ts";

const file = process.argv[2];
if (file === undefined) {
  console.error("Usage: npm run scan -- FILE");
  process.exit(2);
}
for (const { infoType, category, start, end, confidence } of scan(readFileSync(file, "utf8"))) {
  console.log([infoType, category, start, end, confidence.toFixed(2)].join("\t"));
}
