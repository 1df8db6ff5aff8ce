/** So many tool rules, each with all its keys. */
export const manyTools = (count: number): readonly object[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `own-${i}`,
    name: `Tool ${i}`,
    vendor: "Vendor",
    hosts: [`t${i}.partner.example`, `u${i}.partner${i % 50}.example`],
    channel: "official",
    status: i % 3 === 0 ? "prohibited" : "approved",
    allowedData: ["contact", "board"],
    conditions: "Work account only.",
    accountDomains: ["riverbend.example"],
    owner: "IT",
    expires: "2027-01-31",
    reviewBy: "2027-01-31",
    note: "Contract 7",
  }));
