import fc from "fast-check";

const digits = (length: number) => fc.string({ unit: fc.constantFrom(..."0123456789"), minLength: length, maxLength: length });
const ssn = fc.tuple(digits(3), digits(2), digits(4), fc.constantFrom("-", " ", ".", "")).map(([a, b, c, sign]) => [a, b, c].join(sign));
const words = fc.constantFrom(
  ..."SSN,account number,routing,card,tel,phone,DOB,born,IBAN,NI number,bank,and,of,the,total,[US SSN 1],[Email 2],Maria,openai".split(","),
);
const signs = fc.constantFrom(..." ,  ,\n,\t,:, - ,;,|,(,),/,@,.,\u200b,\u00a0,\u00ad,\ufe0f,+,[,]".split(","), ",");
const values = fc.constantFrom(
  "4111 1111 1111 1111",
  "maria@mail.example",
  "GB29 NWBK 6016 1331 9268 19",
  "021000021",
  "415-555-0132",
  "+44 20 7946 0958",
  "03/05/1985",
  "5 March 1985",
  "AB123456C",
);
const numbers = fc.oneof(ssn, digits(9), digits(6), digits(16), digits(10));

/** Texts in which things to find stand among near words, separators, invisible signs and placeholders. */
export const textWithFindings: fc.Arbitrary<string> = fc
  .array(fc.oneof(words, signs, values, numbers, fc.string({ maxLength: 3 })), { maxLength: 24 })
  .map((parts) => parts.join(""));
