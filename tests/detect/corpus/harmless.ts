import type { Draw } from "./draw.ts";

/** Texts in which nothing is to be found and much looks as if it were: by kind, in several languages. */
export const HARMLESS: Readonly<Record<string, readonly ((draw: Draw) => string)[]>> = {
  "grant report": [
    (d) =>
      `Grant ${d.capitals(3)}-20${d.padded(10, 26)}-${d.digits(5)}: of ${d.digits(4)} households, ${d.digits(2)}.${d.digits(1)} % moved to stable homes. Budget line ${d.digits(4)}-${d.digits(3)} was spent in full.`,
    (d) =>
      `Subvención ${d.digits(6)}/20${d.padded(10, 26)}: se atendió a ${d.digits(3)} familias y se repartieron ${d.digits(5)} comidas en ${d.digits(2)} barrios.`,
    (d) =>
      `Convention n° 20${d.padded(10, 26)}-${d.digits(4)} : ${d.digits(3)} ateliers, ${d.digits(4)} participants, un coût de ${d.digits(2)} ${d.digits(3)} euros.`,
    (d) =>
      `Zuwendungsbescheid ${d.digits(3)}-${d.digits(5)}/20${d.padded(10, 26)}: ${d.digits(4)} Beratungen, davon ${d.digits(2)} % per Telefon.`,
    (d) =>
      `Projeto ${d.digits(4)}/20${d.padded(10, 26)}: ${d.digits(3)} crianças receberam material; o custo foi de ${d.digits(2)}.${d.digits(3)} euros.`,
  ],
  newsletter: [
    (d) =>
      `Spring news: ${d.digits(3)} volunteers planted ${d.digits(4)} trees. Domestic violence and homelessness rose by ${d.digits(1)} % in our county, and ${d.digits(2)} donors made it possible to answer.`,
    (d) =>
      `Our shelter gala is on May ${d.padded(10, 28)}; tickets cost $${d.digits(2)}. All gifts are tax-deductible; last year we raised $${d.digits(3)},${d.digits(3)}.`,
    () => "How do we explain to a board why minutes matter, what a motion is and when an executive session is called?",
    (d) =>
      `Nuestro boletín: ${d.digits(3)} personas aprendieron español e inglés, y la campaña contra el VIH llegó a ${d.digits(2)} escuelas.`,
    (d) => `Unser Rundbrief: ${d.digits(3)} Geflüchtete fanden Arbeit; über Asyl und Duldung wurde im Landtag gestritten.`,
  ],
  budget: [
    (d) => `Line,Q1,Q2\nRent,${d.digits(5)},${d.digits(5)}\nFood,${d.digits(4)},${d.digits(4)}\nTotal,${d.digits(6)},${d.digits(6)}\n`,
    (d) =>
      `| Item | Code | Amount |\n|---|---|---|\n| Travel | ${d.digits(4)}-${d.digits(2)} | $${d.digits(2)},${d.digits(3)}.00 |\n| Printing | ${d.digits(4)}-${d.digits(2)} | $${d.digits(3)}.${d.digits(2)} |`,
    (d) => `Poste;Prévu;Réel\nLoyer;${d.digits(5)};${d.digits(5)}\nRepas;${d.digits(4)};${d.digits(4)}\n`,
  ],
  orders: [
    (d) =>
      `Order ${d.digits(10)} ships by UPS 1Z${d.capitals(3)}${d.digits(13)}; invoice ${d.digits(9)}, SKU ${d.capitals(2)}-${d.digits(6)}.`,
    (d) =>
      `Tracking 9400 1${d.digits(3)} ${d.digits(4)} ${d.digits(4)} ${d.digits(4)} ${d.digits(2)}; part AA${d.digits(7)}; ISBN 978-${d.digits(1)}-${d.digits(2)}-${d.digits(6)}-${d.digits(1)}.`,
    (d) => `Pedido ${d.digits(8)}: ${d.digits(2)} cajas, lote ${d.capitals(1)}${d.digits(6)}, peso ${d.digits(3)},${d.digits(2)} kg.`,
  ],
  code: [
    (d) =>
      `const sum = [${d.digits(3)}, ${d.digits(4)}].reduce((a, b) => a + b, 0x${d.hex(8)});\nif (password.length < 12) throw new Error("password too short");`,
    (d) =>
      `def load(token: str, retries=${d.digits(1)}):\n    key = cache_key(token)\n    return db.get(key) or fetch(f"https://example.com/v{d}/items?id=${d.digits(8)}")`,
    (d) => `SELECT donor_id, SUM(amount) FROM gifts WHERE year = 20${d.padded(10, 26)} GROUP BY donor_id LIMIT ${d.digits(3)};`,
    (d) =>
      `{"id":"${d.hex(8)}-${d.hex(4)}-4${d.hex(3)}-a${d.hex(3)}-${d.hex(12)}","version":"${d.digits(1)}.${d.digits(2)}.${d.digits(1)}","etag":"${d.hex(32)}"}`,
  ],
  SVG: [
    (d) =>
      `<path d="M${d.digits(2)}.${d.digits(4)} ${d.digits(3)}.${d.digits(2)}L${d.digits(4)} ${d.digits(4)} ${d.digits(4)} ${d.digits(4)}C${d.digits(3)}-${d.digits(2)}-${d.digits(4)}z" fill="#${d.hex(6)}"/>`,
    (d) =>
      `<svg viewBox="0 0 ${d.digits(4)} ${d.digits(4)}"><polygon points="${d.digits(3)},${d.digits(3)} ${d.digits(3)},${d.digits(3)} ${d.digits(3)},${d.digits(3)}"/></svg>`,
  ],
  log: [
    (d) =>
      `2025-${d.padded(10, 12)}-${d.padded(10, 28)}T${d.padded(10, 23)}:${d.padded(10, 59)}:${d.padded(10, 59)}.${d.digits(3)}Z INFO request ${d.hex(16)} took ${d.digits(4)} ms, 17${d.digits(11)}`,
    (d) =>
      `commit ${d.hex(40)}\nAuthor date 17${d.digits(8)}\nsha256:${d.hex(64)} ok, oid 1.3.6.1.4.1.${d.digits(5)}.${d.digits(2)}.${d.digits(3)}`,
    (d) => `[${d.digits(5)}.${d.digits(6)}] eth0: 10.${d.number(255)}.${d.number(255)}.${d.number(255)} ttl=64 seq=${d.digits(4)}`,
  ],
  places: [
    (d) =>
      `The well is at 4${d.digits(1)}.${d.digits(6)}, -7${d.digits(1)}.${d.digits(6)}; depth ${d.digits(3)} m, sample ${d.capitals(2)}${d.digits(4)}.`,
    (d) =>
      `Rainfall: ${d.digits(2)} ${d.digits(2)} ${d.digits(2)} ${d.digits(3)} ${d.digits(3)} ${d.digits(2)} mm; index ${d.digits(4)} ${d.digits(4)} ${d.digits(4)}.`,
  ],
  statistics: [
    (d) =>
      `Of ${d.digits(3)} ${d.digits(3)} adults (n = ${d.digits(5)}, p < 0.0${d.digits(1)}), ${d.digits(2)} % had depression, ${d.digits(1)} % diabetes and ${d.digits(2)} % no insurance.`,
    (d) =>
      `In 20${d.padded(10, 24)}-${d.padded(25, 29)} there were ${d.digits(1)},${d.digits(3)},${d.digits(3)} asylum claims; ${d.digits(2)} of 100 were granted.`,
    (d) => `Em 20${d.padded(10, 24)}, ${d.digits(2)},${d.digits(1)} % dos ${d.digits(3)} mil jovens ficaram sem escola.`,
  ],
  question: [
    () => "What is a Social Security number, who needs a passport card, and how long should a password be?",
    () => "Write a thank-you letter to our donors for the spring appeal; keep it warm and short.",
    () => "Explain HIPAA, the difference between Medicaid and Medicare, and what a case manager does.",
    () => "¿Cómo redacto una carta para agradecer una donación sin mencionar la cantidad?",
    () => "Comment rédiger le compte rendu d'une réunion ? Donne-moi un modèle sans noms.",
    () => "Wie schreibe ich einen Projektantrag für eine Stiftung, und was gehört in den Finanzplan?",
    (d) => `Translate this: "The number ${d.digits(3)} bus leaves at ${d.padded(10, 23)}:${d.padded(10, 59)} from gate ${d.digits(1)}."`,
  ],
};
