/**
 * ITU-T E.164 country codes with the fewest and most digits that follow them in practice: code:fewest-most, in base 16 each.
 * Codes that are not here get 7 to 12.
 */
const PLAN =
  "1:aa 7:aa 20:8a 27:99 30:aa 31:99 32:89 33:99 34:99 36:89 39:6b 40:99 41:99 43:4c 44:9a 45:88 46:7a 47:88 48:99 49:5c 51:89 52:ab 53:68 54:ab 55:ab 56:89 57:8a 58:aa 60:8a " +
  "61:99 62:7c 63:8a 64:8a 65:88 66:89 81:9a 82:8a 84:9a 86:9b 90:aa 91:aa 92:9a 93:99 94:99 95:7a 98:aa 211:99 212:99 213:89 216:88 218:89 220:77 221:99 222:88 223:88 224:89 225:8a " +
  "226:88 227:88 228:88 229:8a 230:78 231:79 232:88 233:99 234:8a 235:88 236:88 237:89 238:77 239:77 240:99 241:78 242:99 243:79 244:99 245:79 248:77 249:99 250:99 251:99 252:79 253:88 " +
  "254:99 255:99 256:99 257:88 258:89 260:99 261:99 263:9a 264:89 265:79 266:88 267:78 268:88 269:77 291:77 297:77 298:66 299:66 350:88 351:99 352:5b 353:79 354:79 355:89 356:88 " +
  "357:88 358:6c 359:79 370:88 371:88 372:78 373:88 374:88 375:9a 376:69 377:89 380:99 381:8a 382:89 383:89 385:89 386:88 387:89 389:88 420:99 421:99 423:79 500:55 501:77 502:88 503:88 " +
  "504:88 505:88 506:88 507:78 509:88 591:88 592:77 593:89 594:99 595:9a 597:67 598:88 599:78 670:78 673:77 674:77 675:78 676:57 677:57 678:57 679:77 680:77 682:55 685:57 686:58 " +
  "687:66 688:56 689:68 690:44 691:77 692:77 850:8a 852:88 853:88 855:89 856:8a 880:8a 886:89 960:77 961:78 962:89 963:89 964:8a 965:88 966:99 967:79 968:88 970:99 971:89 972:89 973:88 " +
  "974:78 975:78 976:88 977:8a 992:99 993:88 994:99 995:99 996:99 998:99 " +
  "246:77 247:45 290:45 378:6a 508:69 590:99 672:66 681:66 683:47 690:47 262:99 596:99";
const LENGTHS = new Map(
  PLAN.split(" ").map((entry) => {
    const [code = "", range = ""] = entry.split(":");
    return [code, [Number.parseInt(range.charAt(0), 16), Number.parseInt(range.charAt(1), 16)] as const];
  }),
);

/** True when the digits (country code first, no "+") can be a number of some country. */
export function isInternationalNumber(digits: string): boolean {
  for (const size of [1, 2, 3]) {
    const range = LENGTHS.get(digits.slice(0, size));
    if (range === undefined) continue;
    const national = digits.length - size;
    // "+44 (0)20 ..." carries the trunk zero.
    return (
      national >= range[0] &&
      national <= range[1] + (digits.charAt(size) === "0" ? 1 : 0) &&
      (size > 1 || digits[0] !== "1" || isNanp(digits.slice(1)))
    );
  }
  return false;
}

/** North American Numbering Plan: area and exchange begin with 2 to 9 and neither is a service code such as 911. */
export function isNanp(digits: string): boolean {
  return /^[2-9](?!11)\d{2}[2-9](?!11)\d{6}$/.test(digits) && !/^(\d)\1{9}$/.test(digits);
}
