import { composerLaws } from "./composer-laws.ts";
import { COMPOSERS, EDITORS } from "./sites.ts";

composerLaws(COMPOSERS.filter((name) => !EDITORS.includes(name)));
