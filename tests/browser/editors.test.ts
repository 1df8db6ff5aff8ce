import { composerLaws } from "./composer-laws.ts";
import { EDITORS } from "./sites.ts";

composerLaws(EDITORS);
